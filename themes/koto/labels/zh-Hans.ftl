# The words of the templates in Chinese, in simplified characters.
skip-to-content = 跳到内容
languages = 语言
foot-languages = 页尾语言选择
to-home = 首页
menu = 主菜单
breadcrumb = 您所在的位置
notices = 请注意
foot-menu = 关于本网站
foot-publisher = 发布方
whole-programme = 可打印的方案全文
sheet-number = 第 { $sheet } 页，共 { $sheets } 页
downloads = 下载
about-page = 关于本页
reviewed = 最近审核日期
dated = 方案日期
feedback = 对本页提出反馈
other-site = 其他网站
note = 注意：
law = 法律：
name-on-door = 现场使用的名称：
cell-empty = 文件未说明

search-label = 搜索网站
search-results = 搜索结果
search-found = { $category ->
   *[other] { $count }个结果
 }
search-none = 没有结果。请尝试其他词语，或查看下方列表。
search-failed = 搜索目前无法使用。所有内容都在下方列表中。
search-more = 显示更多结果
letters = 首字母
see = 参见：

programmes = 方案
entries = 方案内容
at-a-glance = 关于方案
client-groups = 服务对象
categories = 按类型列出的服务
service-count = { $services }项服务
goal-count = { $goals }个目标
foremost = 承担职责最多的机构
themes = 主题
goals = 目标
contents = 目录
on-this-page = 本页内容
agreements = 协议
contacts = 联系方式
lead = 责任方：

eligibility = 谁可以使用该服务
limit = 时限：
exception = 例外：
for-whom = 服务对象：
service-facts = 服务依据
answers = 服务简介
unsaid = 方案未说明：
ask = 请向服务负责方咨询：
ask-through = 联系途径：
who-answers = 谁负责该服务
area = 地区：
more = 了解更多

goal-number = 目标{ $number }
outcome = 目标实现后
timeline-order = 年份按时间顺序排列，从早到晚。
timeline-continuous = 持续进行
timeline-undated = 无时间安排

table-parts = 只查看表格的一部分
table-filter = 筛选表格
table-all = 全部
table-text = 行中的词语
table-clear = 清除筛选
table-found = { $category ->
   *[other] 显示{ $shown }行，共{ $total }行
 }
table-none = 没有符合筛选条件的行。
table-ascending = 按升序排列：{ $column }
table-descending = 按降序排列：{ $column }
table-unsorted = 各行按文件中的顺序排列
table-row = 该行的链接：

group-services = 服务
everyone-services = 面向所有移居芬兰的人
through = 为以下群体组织：
mentions = 另见于
subsections = 小节
pager = 上一节和下一节
previous = 上一节：
next = 下一节：
not-found = 该页面可能已被删除，或者网址有误。您可以从这里继续：
for-everyone = 面向所有人
