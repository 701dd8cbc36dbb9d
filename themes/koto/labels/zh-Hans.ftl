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
embed-this = 嵌入其他网站
embed-as-frame = 作为框架
embed-as-fragment = 作为 HTML
embed-preview = 查看效果
embed-more = 如何嵌入
embed-source = 来源：
embed-frame = 框架
embed-fragment = HTML
embed-intro = 您可以在自己的网站上显示本网站的服务、责任方或责任表。内容来自本站，因此始终保持最新。
embed-frame-text = 框架的外观与本网站相同。在下面打开所需页面，复制页面末尾的框架代码，粘贴到 HTML 区块中。较长的内容可在框架内滚动。
embed-any-site = 任何地址以 https 开头的网站都可以显示框架。
embed-these-sites = 以下网站可以显示框架：
embed-no-site = 其他网站不能显示本网站的框架。
embed-fragment-text = HTML 没有自己的外观，会采用您页面的样式。您的服务器从该地址获取它并放入页面。标题从第 2 级开始。
embed-promise = 什么不变，什么会变
embed-promise-address = 只要该内容在方案中，地址就保持不变。
embed-promise-markup = HTML 保持简单：标题、段落、列表、表格和链接，没有类、样式和脚本。唯一的 id 以 kotosivu- 开头。
embed-promise-contents = 文字和行数会随方案变化。
about-page = 关于本页
reviewed = 最近审核日期
dated = 方案日期
feedback = 对本页提出反馈
other-site = 其他网站
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
