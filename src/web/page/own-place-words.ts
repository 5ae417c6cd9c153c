import { texts } from '../../language/texts.js';

/** What is said of a place that a planner brings. */
export const OWN_PLACE_WORDS = texts({
  en: {
    open: 'Open your own place …',
    drop: 'Drop the file here to open it',
    help: 'A workbook or YAML file of a place, a scenario, or both together. Nothing is sent: the file is read here.',
    readFrom: (files: string) => `Read on this machine from ${files}.`,
    kept: 'This browser keeps it for your next visit.',
    notKept:
      'This browser does not keep it: its storage is full or refused. Open the file again at your next visit; save your strategy as a file.',
    forget: 'Forget this place',
    noCurves: 'No curves of single levers: they were computed for Maoming alone.',
    send: (files: string) => `A link or a saved strategy does not hold the place: send ${files} along.`,
    sameFolder: (files: string) => `The command needs ${files} in the same folder.`,
    keptBroken: 'A place kept from an earlier visit cannot be read by this version, and is no longer kept:',
  },
  zh: {
    open: '打开自己的地区……',
    drop: '将文件拖放到此处打开',
    help: '可为地区工作簿、地区 YAML 文件、情景文件，或地区与情景一并选择。文件仅在本机读取，不会发送。',
    readFrom: (files) => `由本机文件 ${files} 读取。`,
    kept: '浏览器将保存该地区，供下次使用。',
    notKept: '浏览器未能保存该地区：存储已满或被拒绝。下次请重新打开文件，并将方案存为文件。',
    forget: '移除该地区',
    noCurves: '无单项政策工具的效果曲线：该曲线仅就茂名计算。',
    send: (files) => `链接和所存方案均不含地区数据：请将 ${files} 一并发送。`,
    sameFolder: (files) => `运行命令时，${files} 须在同一文件夹。`,
    keptBroken: '此前保存的地区无法由本版本读取，不再保存：',
  },
});
