// Which cities the map names, and from which zoom: an editor's choice, since the gazetteer package
// has no populations. Positions come from the gazetteer; `zh` fills in where CLDR and the dataset's
// own places know no Chinese name. `near` tells places of one name apart.

export interface ListedCity {
  readonly name: string;
  readonly country: string;
  /** 1 to 4; a rank-n city appears from zoom 2 + n or so. */
  readonly rank: number;
  readonly zh: string;
  readonly capital: boolean;
  /** Degrees, to a tenth. */
  readonly near?: readonly [lon: number, lat: number];
}

// One line a city: rank, C for a capital, country, name as in the gazetteer, Chinese, where.
const LIST = `
1 C TH Bangkok 曼谷
1 C KH Phnom Penh 金边
1 C VN Hanoi 河内 105.8,21.0
1 C LA Vientiane 万象
1 C ID Jakarta 雅加达
1 C MY Kuala Lumpur 吉隆坡
1 C SG Singapore 新加坡
1 C PH Manila 马尼拉
2 C BN Bandar Seri Begawan 斯里巴加湾市
2 C TL Dili 帝力
1 - MM Yangon 仰光
2 C MM Nay Pyi Taw 内比都
1 C BD Dhaka 达卡
1 C IN New Delhi 新德里
1 C LK Colombo 科伦坡
1 C NP Kathmandu 加德满都
2 C BT Thimphu 廷布
1 C CN Beijing 北京
1 C KR Seoul 首尔
1 C KP Pyongyang 平壤
1 C JP Tokyo 东京
1 C MN Ulan Bator 乌兰巴托
1 C PG Port Moresby 莫尔兹比港
1 C PK Islamabad 伊斯兰堡
1 - HK Hong Kong 香港
3 - MO Macau 澳门
1 - TW Taipei 台北
1 - CN Shanghai 上海
1 - CN Guangzhou 广州
2 - CN Shenzhen 深圳 114.1,22.5
1 - CN Chongqing 重庆
2 - CN Chengdu 成都
1 - CN Wuhan 武汉
2 - CN Xi’an 西安 108.9,34.3
2 - CN Kunming 昆明
2 - CN Nanning 南宁
3 - CN Guiyang 贵阳
2 - CN Changsha 长沙 113.0,28.2
3 - CN Nanchang 南昌
3 - CN Fuzhou 福州 119.3,26.1
3 - CN Xiamen 厦门
2 - CN Hangzhou 杭州
2 - CN Nanjing 南京
2 - CN Haikou 海口 110.3,20.0
2 - CN Tianjin 天津
3 - CN Qingdao 青岛
3 - CN Jinan 济南
3 - CN Zhengzhou 郑州
3 - CN Dalian 大连
2 - CN Shenyang 沈阳
3 - CN Lanzhou 兰州
2 - CN Lhasa 拉萨
3 - TW Kaohsiung 高雄
3 - KR Busan 釜山
2 - JP Osaka 大阪
3 - JP Fukuoka 福冈
2 - MM Mandalay 曼德勒
3 - BD Chattogram 吉大港
1 - IN Kolkata 加尔各答
2 - IN Chennai 金奈
1 - IN Mumbai 孟买
2 - IN Bengaluru 班加罗尔
2 - IN Hyderabad 海得拉巴
2 - PH Davao 达沃
2 - PH Cebu City 宿务
2 - MY Kuching 古晋
2 - MY Kota Kinabalu 哥打基纳巴卢
3 - MY Johor Bahru 新山
3 - MY George Town 乔治市
1 - AU Darwin 达尔文
2 - TH Chiang Mai 清迈
2 - TH Nakhon Ratchasima 呵叻
3 - TH Khon Kaen 孔敬
2 - TH Hat Yai 合艾
3 - TH Udon Thani 乌隆
3 - TH Phuket 普吉
3 - TH Phitsanulok 彭世洛
3 - TH Ubon Ratchathani 乌汶
3 - TH Surat Thani 素叻他尼
4 - TH Rayong 罗勇
4 - TH Chon Buri 春武里
4 - TH Pattaya 芭提雅
3 - KH Siem Reap 暹粒
3 - KH Battambang 马德望
4 - KH Sihanoukville 西哈努克市
1 - VN Ho Chi Minh City 胡志明市
2 - VN Da Nang 岘港
3 - VN Haiphong 海防
3 - VN Huế 顺化
3 - VN Cần Thơ 芹苴
3 - VN Nha Trang 芽庄
3 - VN Vinh 荣市
3 - VN Buôn Ma Thuột 邦美蜀
4 - VN Mỹ Tho 美萩
2 - LA Luang Prabang 琅勃拉邦
3 - LA Savannakhet 沙湾拿吉
3 - LA Pakse 巴色
1 - ID Surabaya 泗水 112.8,-7.2
2 - ID Bandung 万隆 107.6,-6.9
1 - ID Medan 棉兰
2 - ID Semarang 三宝垄
2 - ID Palembang 巨港
1 - ID Makassar 望加锡
2 - ID Denpasar 登巴萨
2 - ID Pontianak 坤甸
2 - ID Banjarmasin 马辰
2 - ID Balikpapan 巴厘巴板
3 - ID Samarinda 三马林达
2 - ID Manado 万鸦老
2 - ID Palu 帕卢
3 - ID Kendari 肯达里
2 - ID Pekanbaru 北干巴鲁
2 - ID Padang 巴东
3 - ID Jambi City 占碑
3 - ID Bandar Lampung 班达楠榜
3 - ID Palangkaraya 帕朗卡拉亚
3 - ID Yogyakarta 日惹
2 - ID Kupang 古邦
2 - ID Ambon 安汶
3 - ID Ternate 特尔纳特
3 - ID Sorong 索龙
2 - ID Jayapura 查亚普拉 140.7,-2.5
2 - ID Banda Aceh 班达亚齐
3 - ID Gorontalo 哥伦打洛
3 - ID Tarakan 打拉根
4 - ID Sampit 桑皮特
4 - ID Sintang 新当
4 - ID Bogor 茂物
4 - ID Bekasi 勿加泗
4 - ID Cirebon 井里汶
4 - ID Luwuk 卢武克
`;

const LINE = /^([1-4]) ([C-]) ([A-Z]{2}) (.+?) ([\u4e00-\u9fff]+)(?: ([\d.]+),([-\d.]+))?$/;

/** The cities that the map names, most important first. */
export const cityList: readonly ListedCity[] = LIST.trim()
  .split('\n')
  .map((line) => {
    const [, rank, capital, country = '', name = '', zh = '', lon, lat] = LINE.exec(line) ?? [];
    if (rank === undefined) throw new Error(`not a city: ${line}`);
    const city = { name, country, rank: Number(rank), zh, capital: capital === 'C' };
    return lon === undefined ? city : { ...city, near: [Number(lon), Number(lat)] as const };
  })
  .sort((p, q) => p.rank - q.rank);
