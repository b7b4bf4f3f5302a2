import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const offline: Catalogue['offline'] = {
  newEdition: '新一期已出版。',
  open: '阅读新一期',
  later: '以后再说',
  title: '离线阅读',
  text: '头版、收藏和读过的报道无需联网即可打开。',
  whole: (stories, size) => `全部 ${stories}在本设备上占用 ${size}。`,
  keep: '保存本期',
  keeping: (done, size) => `${done} / ${size}`,
  progress: '正在保存本期',
  cancel: '停止',
  kept: '本期已全部存到您的设备。您再来时会换成新一期。',
  letGo: '从本设备移除',
  outcomes: {
    done: '',
    missing: '服务器上缺少部分文件。已有的都已保存，其余请稍后重试。',
    changed: '其间出版了新一期。请重新加载本页以保存新一期。',
    full: '本设备空间不足。已保存的内容可以阅读。',
    offline: '暂时无法连接本报。已保存的内容不会丢失，恢复连接后可继续。',
    blocked: '此浏览器不保存报纸：可能是隐私窗口，或未允许本网站保存。',
    stopped: '已停止。已保存的内容不会丢失，下次从此处继续。',
  },
};
