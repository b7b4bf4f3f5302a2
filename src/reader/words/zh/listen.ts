import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const listen: Catalogue['listen'] = {
  label: '朗读',
  looking: '正在查找语音……',
  noVoice: (language) =>
    `本设备没有适合本文语言（${language}）的语音。可在设备设置的语音或文字转语音中添加。`,
  failed: '朗读已中断。按“播放”继续。',
  play: '播放',
  pause: '暂停',
  back: '上一句',
  onward: '下一句',
  rate: '语速',
  voice: '语音',
  captions: '同时朗读图片说明',
  close: '停止并关闭',
};
