const morning = { from: "09:00", to: "12:00" }
const afternoon = { from: "13:30", to: "17:00" }
const whole = [{ from: "09:00", to: "17:00" }]
const late = [{ from: "08:30", to: "21:00" }]
const free = { fee: "免费", words: "" }

/** Venues by the agency that keeps them; everything is invented. */
export const venues = {
  sports: [
    {
      venueId: "sports-stadium",
      kind: "stadium",
      name: "清水县体育馆（示例）",
      address: "清水县城区体育路1号（示例）",
      contact: "0000-1000021",
      about: "羽毛球、乒乓球、篮球场地和健身步道，每周二至周日低收费开放，每周二上午免费。",
      accessibility: "东门设坡道和低位服务台，一楼有无障碍卫生间和轮椅席位。",
      hours: [[], late, late, late, late, late, late],
      services: [
        { name: "羽毛球场", fee: "每小时 20 元", words: "周二上午免费" },
        { name: "乒乓球台", fee: "每小时 10 元", words: "六十五岁以上老人免费" },
        { name: "健身步道", ...free },
      ],
    },
  ],
  education: [
    {
      venueId: "county-library",
      kind: "library",
      name: "清水县图书馆（示例）",
      address: "清水县城区文化路3号（示例）",
      contact: "0000-1000031",
      about: "藏书借阅、自习、少儿阅览和政府信息查阅。",
      accessibility: "正门设坡道和盲道，一楼有盲文和大字书阅览区，工作日提供手语预约服务。",
      hours: [[], [morning, afternoon], whole, whole, whole, whole, whole],
      services: [
        { name: "图书借阅", ...free, words: "凭身份证办理借阅证" },
        { name: "自习室", ...free },
        { name: "打印复印", fee: "每页 0.2 元", words: "" },
      ],
    },
    {
      venueId: "county-museum",
      kind: "museum",
      name: "清水县博物馆（示例）",
      address: "清水县城区文化路5号（示例）",
      contact: "0000-1000032",
      about: "清水县历史陈列和临时展览，免费不免票。",
      accessibility: "有电梯到各展厅，服务台借用轮椅，提供语音导览。",
      hours: [[], whole, whole, whole, whole, whole, whole],
      services: [
        { name: "参观", ...free, words: "凭身份证领票" },
        { name: "讲解", fee: "每场 50 元", words: "周末十点有一场免费" },
      ],
    },
  ],
} as const

/** Activities by the agency that holds them: so many days from today, for so many people. */
export const activities = {
  sports: [
    { n: 1, venueId: "sports-stadium", kind: "sport", title: "全民健身羽毛球公开赛（示例）", ago: 40, places: 32, bookings: 12 },
    { n: 2, venueId: "sports-stadium", kind: "course", title: "中老年太极拳公益课（示例）", ago: -9, places: 20, bookings: 9 },
    { n: 3, venueId: "sports-stadium", kind: "sport", title: "周末亲子乒乓球体验（示例）", ago: -5, places: 6, bookings: 4 },
  ],
  education: [
    { n: 1, venueId: "county-library", kind: "reading", title: "周末亲子绘本阅读（示例）", ago: -6, places: 20, bookings: 7 },
    { n: 2, venueId: "county-library", kind: "lecture", title: "家庭法律常识讲座（示例）", ago: 25, places: 40, bookings: 10 },
    { n: 3, venueId: "county-museum", kind: "exhibition", title: "清水河流域出土文物展（示例）", ago: -2, places: null, bookings: 0 },
    { n: 4, venueId: "county-museum", kind: "course", title: "拓片制作体验（示例）", ago: -12, places: 12, bookings: 5 },
  ],
} as const

/** Questions that are asked again and again: category, question, answer. */
export const questions = [
  ["政府信息公开", "怎样申请政府信息公开？", "在本平台选择机关，填写“依申请公开”的表单，也可以当面、邮寄提交。二十个工作日以内答复。（示例）"],
  ["政府信息公开", "申请信息公开要交钱吗？", "不收申请费。数量、频次明显超过合理范围的，可以收取信息处理费，收取前会先告知。（示例）"],
  ["社会保障", "社保卡丢了怎么补办？", "持身份证到政务服务大厅社保窗口补办，当场领取。（示例）"],
  ["社会保障", "灵活就业人员怎么参保？", "可以在政务服务大厅窗口办理，也可以在网上办理，按月缴费。（示例）"],
  ["城市管理", "路灯不亮了向谁反映？", "可以在本平台给住建局留言，也可以拨打便民热线，写明路段和灯杆编号。（示例）"],
] as const

/** What people worried about: title, worry, source, where, how many days ago; what was said, after how many days. */
export const concerns = [
  [
    "城区自来水短时发黄",
    "自来水发黄，能不能饮用，什么时候恢复。",
    "hotline",
    "便民热线周报（示例）",
    34,
    "因管道冲洗短时发黄，沉淀后可以使用，当晚八点前恢复。",
    1,
  ],
  [
    "中小学课后服务收费",
    "课后服务收多少钱，有没有减免。",
    "media",
    "县融媒体中心报道（示例）",
    20,
    "收费标准由发改部门核定并公布，困难家庭学生免收。",
    2,
  ],
  ["公交 3 路改线后接驳不便", "改线以后东街居民要多走一站路。", "network", "网络论坛跟帖（示例）", 9, "下月起增设东街北口站，并增加早高峰班次。", 5],
  ["冬季供暖温度不达标", "部分小区室内温度低于十八度。", "message-board", "公众留言归集（示例）", 1, null, 0],
] as const
