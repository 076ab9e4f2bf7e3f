import type { ProseId } from "@gongkai/report"

const overview = `（一）主动公开
{% if form == "2021" %}
{{ year }}年，本机关制发行政规范性文件{{ normativeIssued }}件，废止行政规范性文件{{ normativeRepealed }}件，现行有效行政规范性文件{{ normativeInForce }}件。
作出行政许可决定{{ licensing }}件，作出行政处罚决定{{ penalties }}件，作出行政强制决定{{ coercion }}件，收取行政事业性收费{{ feesAmount }}万元。
{% else %}
{{ year }}年，本机关制定规范性文件{{ normativeIssued }}件。
作出行政许可决定{{ licensing }}件，作出行政处罚决定{{ penalties }}件，作出行政强制决定{{ coercion }}件。
{% endif %}
{% if scope == "agency" %}
在门户上主动公开信息{{ published }}件，通过政务微信发布{{ channel_wechat }}件，通过政务微博发布{{ channel_weibo }}件。
{% endif %}
〔待填：主动公开的重点内容、渠道和成效〕
（二）依申请公开
{{ year }}年，本机关收到政府信息公开申请{{ received }}件，上年结转{{ carriedIn }}件，办结{{ concluded }}件，结转下年度继续办理{{ carriedOut }}件。
办理结果为：予以公开{{ granted }}件，部分公开{{ partiallyGranted }}件，不予公开{{ refused }}件，无法提供{{ unavailable }}件，不予处理{{ notProcessed }}件，其他处理{{ other }}件。
{% if repliesServed == 0 %}
{{ year }}年没有送达的答复。
{% else %}
{{ year }}年送达的答复{{ repliesServed }}件，在期限内送达{{ repliesInTime }}件，逾期送达{{ repliesLate }}件。
{% endif %}
因政府信息公开被申请行政复议{{ reconsiderations }}件，被提起行政诉讼{{ litigations }}件。
（三）政府信息管理
〔待填：政府信息管理情况，如制度建设、发布审核、规范性文件清理〕
（四）政府信息公开平台建设
〔待填：网站、政务新媒体等平台的建设和维护情况〕
（五）监督保障
{% if workKept == "yes" %}
{{ year }}年，开展政府信息公开培训{{ trainings }}次，培训{{ personsTaught }}人次、{{ trainingHours }}课时；召开工作会议{{ workMeetings }}次，出台制度{{ rulesAdopted }}项，开展监督检查{{ inspections }}次。
{% if tasksPlanned != 0 %}
年度工作计划列出任务{{ tasksPlanned }}项，完成{{ tasksDone }}项，逾期{{ tasksLate }}项。
{% endif %}
{% endif %}
{% if scope == "agency" %}
{% if complaints != 0 %}
收到对政府信息公开工作的投诉举报{{ complaints }}件，查证属实{{ complaintsFounded }}件，责令改正{{ improvementOrders }}件，通报批评{{ publicCriticisms }}件。
{% endif %}
{% endif %}
{% if assessedAgencies != 0 %}
对{{ assessedAgencies }}个机关{{ assessedYear }}年度政府信息公开工作进行了考核，平均{{ assessmentAverage }}分，第一名为{{ assessmentBest }}。
{% endif %}
〔待填：机构人员、培训、监督检查情况；各级人民政府还应写明工作考核、社会评议和责任追究结果〕`

const problems = `（一）存在的主要问题
〔待填：本年度存在的主要问题〕
（二）改进情况
〔待填：上一年度所列问题的改进情况，以及下一步的改进措施〕`

const other = `{% if feeNotices == 0 %}
{{ year }}年，本机关没有发出信息处理费收费通知，实际收取信息处理费{{ feeReceivedYuan }}元。
{% else %}
{{ year }}年，本机关发出信息处理费收费通知{{ feeNotices }}件，总金额{{ feeNoticedYuan }}元，实际收取信息处理费{{ feeReceivedYuan }}元。
{% endif %}
{% if feeRefundedYuan != 0 %}
退还信息处理费{{ feeRefundedYuan }}元。
{% endif %}
〔待填：其他需要报告的事项；没有的写“无其他需要报告的事项”〕`

/** The product's own drafts of the prose chapters: what records say, and prompts for the rest. No facts are made up. */
export const defaultSectionTemplates: Readonly<Record<ProseId, string>> = { overview, problems, other }
