# The words of the field in Chinese, in simplified characters: what programmes, services, goals and parties are called.
# Views ask for them. The keys and variables are listed in src/view/wanted.rs.

## What kind of programme

kind-services = 服务方案
kind-actions = 措施方案
kind-principles = 原则方案
kind-guidance = 方案编制指南
kind-combined = 服务与措施方案

## How far it has come

state-draft = 草案
state-consultation = 征求意见中
state-published = 已发布
state-approved = 有效
state-amended = 有效，已修订
state-superseded = 已被新方案取代
state-archived = 已存档

## Publicity

publicity-public = 公开
publicity-restricted = 不公开

## 纸

paper-link = “{ $title }”，第 { $page } 页
paper-columns = 各列：{ $columns }。
paper-grouped = 各行按标题分组。

## What a body did

decision-handled = 已审议
decision-heard = 已听取意见
decision-statement = 已提出意见
decision-approved = 已批准
decision-amended = 已修订
decision-noted = 已知悉
decision-minutes = 会议记录

## Files beside a page

download-csv = CSV 文件格式的表格
download-pdf = 供打印的 PDF 文件
download-detail = {$form}，{$size} kB
download-ics = 日历形式的日期：打开文件，或订阅其地址
download-detail-pages = {$form}，{ $pages } 页，{$size} kB
download-xlsx = Excel 工作簿格式的表格
file-about = 关于
file-from = 开始
file-heading = 标题
file-programme = 方案
file-source = 来源
file-table = 表格
file-to = 结束

## Calendars

calendar-due = 截止日期：{$name}
calendar-name = {$name}：日期
calendar-period-end = {$programme}：计划期结束
calendar-reporting = {$programme}：报告截止日期

## Feeds

feed-decision = {$programme}：{$decision}
feed-edition = {$programme}：{$state}
feed-link = {$name}：版本与决定订阅源（Atom）
feed-reviewed = {$programme}：内容已核查
feed-title = {$name}：版本与决定

## What kind of party, one and many

party-kind-municipality = 市镇
party-kind-unit = 部门
party-kind-post = 岗位或职务
party-kind-employment-area = 就业区
party-kind-employment-authority = 就业主管机构
party-kind-wellbeing-county = 福利服务区
party-kind-state = 国家机关
party-kind-school = 教育机构
party-kind-company = 企业
party-kind-ngo = 社会组织
party-kind-parish = 教区
party-kind-network = 网络
party-kind-working-group = 工作组
party-kind-council = 委员会或理事会
party-kind-class = 一类机构

party-kinds-municipality = 市镇
party-kinds-unit = 部门
party-kinds-post = 岗位和职务
party-kinds-employment-area = 就业区
party-kinds-employment-authority = 就业主管机构
party-kinds-wellbeing-county = 福利服务区
party-kinds-state = 国家机关
party-kinds-school = 教育机构
party-kinds-company = 企业
party-kinds-ngo = 社会组织
party-kinds-parish = 教区
party-kinds-network = 网络
party-kinds-working-group = 工作组
party-kinds-council = 委员会和理事会
party-kinds-class = 各类机构

party-answers = { $count ->
    [0] 方案中有提及
   *[other] { $count }项职责
 }

## What kind of service, one and many

category-statutory = 法定服务
category-other = 其他促进融入的服务
category-settlement = 安居服务
category-example = 服务示例

categories-statutory = 法定服务
categories-other = 其他促进融入的服务
categories-settlement = 安居服务
categories-example = 服务示例

## The statutory contents of a programme

statutory-assessment = 能力和融入服务需求评估
statutory-plan = 融入计划
statutory-civic-orientation = 多语言社会入门培训
statutory-integration-training = 融入培训
statutory-other-education = 其他促进融入的教育和服务
statutory-guidance = 指导与咨询
statutory-final-test = 融入培训结业测试

## How binding a rule is

strength-always = 一律进行
strength-if-needed = 必要时进行
strength-on-request = 应要求进行

## What an empty cell says

cell-not-applicable = 不适用于该服务对象群体
cell-not-decided = 尚未确定责任方
cell-joint = 共同组织
cell-open-question = 文件未作定论
cell-not-stated = 文件未说明
cell-by-measure = 见各项措施
cell-whole-goal = 该指标针对整个目标

## How a service is produced and met

provision-own = 自行提供
provision-procured = 购买服务
provision-voucher = 使用服务券
provision-joint = 与其他组织方共同提供

mode-in-person = 面对面
mode-remote = 远程
mode-hybrid = 面对面或远程
mode-self-study = 自学
mode-online = 在线
mode-outreach = 外展工作
mode-interpreted = 通过口译员

delivery-optional = 可选
update-or = { $first }或{ $second }
lead-with = 合作方
lead-may-involve = 必要时参与
lead-refers = 转介方
area-whole = 整个地区
group-statutory = 法律提及该群体
groups-any = 方案未将此服务限于特定群体
unsaid-where = 在哪里提供服务
unsaid-hours = 服务的开放时间
unsaid-price = 服务的费用
unsaid-languages = 提供服务的语言以及是否有口译员
unsaid-apply = 如何申请服务

## On which level a duty lies

level-strategic = 战略层面
level-operational = 执行层面

## Indicators

direction-up = 上升
direction-down = 下降
direction-keep = 保持不变
indicator-baseline = 起始值
indicator-target = 目标值
indicator-frequency = 测量频率
indicator-source = 来源
per = { $unit ->
    [day] { $count ->
        [1] 每天
       *[other] 每{ $count }天
     }
    [week] { $count ->
        [1] 每周
       *[other] 每{ $count }周
     }
    [month] { $count ->
        [1] 每月
       *[other] 每{ $count }个月
     }
   *[year] { $count ->
        [1] 每年
       *[other] 每{ $count }年
     }
 }

## Who does what

role-lead = 负责
role-organiser = 组织
role-provider = 提供
role-responsible = 负责该原则
role-actor = 义务
role-partner = 参与
role-with = 与提供方合作
role-may-involve = 必要时参与
role-refers = 转介至服务
role-keeper = 运营服务点
role-publisher = 发布
role-coordinator = 协调
role-steering = 领导方案
role-referral-contact = 接收其他机构的联系
role-decided = 已审议或决定
role-agreed = 协议方
role-reports = 提交报告
role-reported-to = 接收报告

## Terms of summary lists

fact-address = 到访地址
fact-agreed-by = 协议方
fact-aliases = 其他名称
fact-apply = 如何申请
fact-area = 地区
fact-business-id = 企业编号
fact-case = 针对该群体
fact-cases = 子群体
fact-category = 服务类型
fact-client-groups = 服务对象
fact-coordinator = 协调方
fact-date = 日期
fact-decisions = 审议和决定
fact-delivery = 服务方式
fact-email = 电子邮件
fact-hours = 开放时间
fact-indicators = 指标
fact-interpreting = 口译
fact-languages = 语言
fact-law = 法律
fact-lead = 责任方
fact-meets = 开会频率
fact-members = 成员
fact-municipalities = 市镇
fact-municipality-code = 市镇编号
fact-organiser = 组织方
fact-parent = 隶属于
fact-partners = 合作方
fact-period = 有效期
fact-phone = 电话
fact-previous-names = 曾用名
fact-price = 费用
fact-provider = 提供方
fact-provision = 提供方式
fact-ptv = 芬兰服务目录编号
fact-publicity = 公开性
fact-publisher = 发布方
fact-referral-contact = 机构联系
fact-refers = 转介方
fact-related = 相关文件
fact-reported-by = 报告方
fact-reported-to = 报告对象
fact-reporting-every = 频率
fact-reporting-text = 跟踪
fact-responsible = 责任方
fact-schedule = 时间安排
fact-short = 简称
fact-statutory = 法律依据
fact-steering = 领导
fact-sub-groups = 包括
fact-successor = 接续方
fact-supersedes = 取代
fact-text = 文件原文
fact-units = 部门和成员
fact-update = 更新
fact-url = 网站
fact-valid-from = 开始时间
fact-valid-to = 结束时间
fact-version = 版本
fact-where = 地点
fact-wider-group = 所属群体

## Tables

caption-answers = { $party }：职责，{ $programme }
caption-matrix = 按服务对象群体列出的服务和职责：{ $programme }
caption-measures = { $name }：目标和措施，{ $programme }
caption-goal = 措施：{ $name }
column-service = 服务
column-measure = 措施
column-schedule = 时间安排
column-party = 责任方
column-indicator = 指标
column-services = 服务
column-budget = 费用
column-matter = 事项
column-role = 职责
column-group = 服务对象群体
column-language = 语言
column-translated = 已翻译
column-machine = 机器翻译
column-stale = 已过时
column-missing = 缺失
row-whole-goal = 整个目标
row-step = 步骤
budget-line = { $year }年：{ $eur }欧元
coverage-statutory = 法定
coverage-may = 可以组织
coverage-no = 未提及

## Narrowing a table down

facet-party = 责任方
facet-theme = 主题
facet-group = 服务对象群体
facet-year = 时间
facet-status = 状态
facet-choice = { $facet }：{ $choice }
when-undated = 未注明年份

## What the names from A to Z are names of

thing-service = 服务
thing-goal = 目标
thing-theme = 主题
thing-group = 服务对象群体
thing-section = 方案章节
thing-term = 词语
thing-programme = 方案
thing-page = 页面

## Headings and pages

heading-goal = 目标
heading-decisions = 审议和决定
heading-reporting = 领导、跟踪和报告
heading-parties = 相关机构
heading-client-groups = 服务对象群体
page-home = 首页
page-accessibility = 无障碍声明
page-parties = 相关机构
page-a-z = 搜索和字母索引
page-translations = 翻译
page-open-data = 开放数据
open-data-intro = 本网站发布的所有内容也以数据形式供程序使用：JSON 文件，所有语言在同一文件中。
open-data-licence = 许可
open-data-no-licence = 发布者没有说明可以按何种许可使用数据。使用前请询问发布者。
open-data-promise = 标识符和地址保持不变。可能会增加新字段。如果字段被删除或含义改变，schema 字段的数字会增大。
open-data-files = 文件
open-data-fields = 字段（英文）
open-data-index = 所有文件的列表
open-data-catalogue = 供数据目录使用的描述（DCAT）
translations-intro = 以下是翻译进展。数字统计的是文本数量：字段、段落、标题、列表项和表格单元格。
caption-translations = 各语言的翻译状况
translations-site = 网站及其名称
translations-of = 部分
translations-unpublished = 尚未以该语言发布
translations-done = { $percent }%（{ $count }/{ $total }）
translations-share = { $percent }%（{ $count }）
page-not-found = 找不到页面
page-services = 服务
page-responsibilities = 职责
page-goals = 目标
page-timeline = 时间线
page-map = 结构图
page-principles = 原则
page-duties = 义务
page-embeds = 将内容嵌入其他网站
page-document = 方案全文

## What one finds on the pages of a programme

entry-services = { $services }项服务：为谁提供、在哪里、由谁负责
entry-responsibilities-services = 各项服务由谁负责
entry-responsibilities-goals = 各项措施由谁负责
entry-goals = { $goals }个目标，{ $themes }个主题
entry-parties = 各机构负责哪些事项
entry-timeline = { $first }—{ $last }年各年目标
entry-timeline-plain = 按时间顺序排列的目标
entry-map = 方案结构一览
entry-principles = { $principles }项原则
entry-duties = { $duties }项义务
entry-document = 单页显示的方案全文

## Accessibility statement

statement-scope = 本无障碍声明适用于网站{ $site }，网址：{ $address }。
statement-law = 本网站受芬兰《数字服务提供法》（306/2019）约束。该法要求网站达到WCAG 2.1的A级和AA级标准。
statement-conformance = 网站的无障碍程度
statement-full = 本网站完全符合无障碍要求。
statement-partial = 本网站部分符合无障碍要求。不足之处见下文。
statement-none = 本网站不符合无障碍要求。不足之处见下文。
statement-barriers = 哪些内容存在障碍
barrier-shortcoming = 不足之处
barrier-shortcoming-law = 以下内容不符合无障碍要求。
barrier-burden = 不合理的负担
barrier-burden-law = 以下内容不予改正，因为经评估，改正会造成不合理的负担（306/2019，第8条）。
barrier-outside = 不适用无障碍要求的内容
barrier-outside-law = 无障碍要求不适用于以下内容（306/2019，第3条）。
fact-criteria = 要求（WCAG 2.1）
fact-reason = 原因
fact-alternative = 获取信息的其他方式
fact-until = 改正期限
statement-preparation = 如何评估无障碍程度
fact-method = 方法
method-self = 自我评估
method-third-party = 外部专家评估
fact-assessed-by = 评估方
fact-assessed-on = 评估日期
fact-assessed-how = 检查内容和方法
fact-statement-published = 声明编制日期
fact-statement-reviewed = 声明复核日期
statement-feedback = 对无障碍问题提出反馈
statement-feedback-ask = 如果您发现此处未提及的不足，请告诉我们。
statement-feedback-form = 您也可以要求以您能够使用的形式获取内容。
statement-answer = 收到您的反馈后，我们会通知您，并在{ $days }天内答复。
fact-answers = 答复方
fact-form = 反馈表
statement-enforcement = 无障碍监督
statement-enforcement-text = 请先向我们反馈。如果您对答复不满意，或在两周内未收到答复，可以向监督机构投诉或请求说明。监督机构的网站介绍如何办理以及如何处理。
statement-complain = 投诉或请求说明
fact-supervisor = 监督机构
fact-unit = 部门
fact-complaint = 投诉
fact-postal-address = 邮寄地址

## Pictures

figure-map = 结构图：{ $programme }
figure-map-about = 图中有{ $branches }个分支和{ $items }个条目。图后的列表提供相同信息。
figure-timeline = 时间线：{ $programme }
figure-timeline-about = 图中有{ $goals }个目标，年份为{ $first }—{ $last }年。图后的列表将每个目标列在其最后一年。
shape-dated = 规定时间
shape-deadline = 最迟
shape-recurring = 定期重复

## Notices to the reader

notice-fallback = 本页大部分内容只有{ $language }版本。
notice-machine = 本页部分内容为机器翻译，未经人工审核。
notice-stale = 本页部分译文已过时：原文已更改。
notice-original = 阅读{ $language }原文
notice-draft = 这是草案。尚未对该方案作出决定。
notice-consultation = 该方案正在征求意见。尚未作出决定。
notice-superseded = 该方案已失效，已被更新的方案取代。
notice-archived = 本文件已存档：仅供阅读。
notice-newer = 更新的方案：{ $title }
note = 注意：
feedback-subject = 对页面{ $title }的反馈（{ $id }）
feedback-body =
    页面：{ $title }
    网址：{ $address }
    编号：{ $id }
prose-footnotes = 脚注
prose-back = 返回正文，脚注

## Parts of a sentence and the marks between them

labelled = { $label }：{ $content }
bracketed = { $content }（{ $details }）
figure-unit = { $figure } { $unit }
amount-per = { $per }{ $amount }
decision-line = { $decision }，{ $date }：{ $body }
mark-comma = {"、"}
mark-semicolon = {"；"}
mark-space = {" "}

## Law

law-reference = { $law }第{ $sections }条{ $subsection ->
    [0] {""}
   *[other] 第{ $subsection }款
 }{ $item ->
    [0] {""}
   *[other] 第{ $item }项
 }

## Schedules

schedule-year = { $year }年
schedule-years = { $from }—{ $to }年
schedule-range = { $from } – { $to }
schedule-quarter = { $year }年第{ $quarter ->
    [1] 一
    [2] 二
    [3] 三
   *[4] 四
 }季度
schedule-season = { $year }年{ $season ->
    [winter] 冬季
    [spring] 春季
    [summer] 夏季
   *[autumn] 秋季
 }
schedule-from = 自{ $time }起
schedule-by = { $precision ->
    [day] 最迟{ $time }
   *[other] 最迟在{ $time }内
 }
schedule-recurring = 自{ $year }年起{ $every }
schedule-within = { length }内：{ $after }
schedule-continuous = 持续进行
schedule-undecided = 未确定
schedule-none = 无时间安排
cadence-every = { $unit ->
    [day] { $count ->
        [1] 每天一次
       *[other] 每{ $count }天一次
     }
    [week] { $count ->
        [1] 每周一次
       *[other] 每{ $count }周一次
     }
    [month] { $count ->
        [1] 每月一次
       *[other] 每{ $count }个月一次
     }
   *[year] { $count ->
        [1] 每年一次
       *[other] 每{ $count }年一次
     }
 }
cadence-times = { per }{ $times }次
cadence-at-least = 至少{ cadence-every }
cadence-at-least-times = 至少{ cadence-times }
length = { $unit ->
    [day] { $count }天
    [week] { $count }周
    [month] { $count }个月
   *[year] { $count }年
 }

## Names of languages

language-name = { $language ->
    [fi] 芬兰语
    [fi-simple] 简易芬兰语
    [sv] 瑞典语
    [sv-simple] 简易瑞典语
    [en] 英语
    [am] 阿姆哈拉语
    [ar] 阿拉伯语
    [bn] 孟加拉语
    [ckb] 索拉尼库尔德语
    [de] 德语
    [es] 西班牙语
    [et] 爱沙尼亚语
    [fa] 波斯语
    [fa-AF] 达里语
    [fr] 法语
    [ku] 库尔曼吉库尔德语
    [ln] 林加拉语
    [my] 缅甸语
    [ne] 尼泊尔语
    [pl] 波兰语
    [prs] 达里语
    [ps] 普什图语
    [pt] 葡萄牙语
    [ro] 罗马尼亚语
    [ru] 俄语
    [se] 北萨米语
    [smn] 伊纳里萨米语
    [sms] 斯科尔特萨米语
    [so] 索马里语
    [sq] 阿尔巴尼亚语
    [sw] 斯瓦希里语
    [th] 泰语
    [ti] 提格利尼亚语
    [tl] 他加禄语
    [tr] 土耳其语
    [uk] 乌克兰语
    [ur] 乌尔都语
    [vi] 越南语
    [zh] 中文
    [zh-Hans] 简体中文
   *[other] { $name }
 }
in-language = { language-name }
