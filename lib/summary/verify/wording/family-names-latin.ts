/** Family names in Chinese characters or Hangul, and how they are written in Latin letters, folded; variants are joined by "/". */
const ROWS = `王 wang 李 li/lee/yi 张 zhang 張 zhang/chang/cheung 刘 liu 劉 liu/lau 陈 chen 陳 chen/chan 杨 yang 楊 yang/yeung 黄 huang/hwang/wong 黃 huang/hwang/wong
赵 zhao 趙 zhao/cho/chao 吴 wu 吳 wu/oh/ng 周 zhou/chow/ju 徐 xu/seo/hsu 孙 sun 孫 sun/son 马 ma 馬 ma 朱 zhu/chu 胡 hu 郭 guo/kuo/kwok/gwak 何 he/ho/ha 高 gao/kao/ko/go
林 lin/lam/lim/im/hayashi 罗 luo 羅 luo/lo/na 郑 zheng 鄭 zheng/cheng/jung/jeong/chung 梁 liang/leung/yang 谢 xie 謝 xie/hsieh 宋 song/sung 唐 tang 许 xu 許 xu/hsu/heo/hui
韩 han 韓 han 冯 feng 馮 feng/fung 邓 deng 鄧 deng/tang 曹 cao/tsao/cho 彭 peng/pang 曾 zeng/tseng 萧 xiao 蕭 xiao/hsiao 田 tian 董 dong/tung 袁 yuan 潘 pan/poon 于 yu 蒋 jiang 蔣 jiang/chiang
蔡 cai/tsai/choi 余 yu 杜 du/tu 叶 ye 葉 ye/yeh/yip 程 cheng 苏 su 蘇 su/so 魏 wei 吕 lu/lyu 呂 lu/lyu 丁 ding/ting 任 ren 沈 shen/shum 姚 yao 卢 lu 盧 lu 姜 jiang/kang 崔 cui/choi 钟 zhong 鍾 zhong/chung
谭 tan 譚 tan/tam 陆 lu 陸 lu 汪 wang 范 fan 金 jin/kim 石 shi/ishi 廖 liao 贾 jia 夏 xia 韦 wei 付 fu 方 fang/fong 白 bai/pai/baek 邹 zou 孟 meng 熊 xiong 秦 qin 邱 qiu/chiu 江 jiang 尹 yin/yoon 薛 xue 闫 yan 段 duan 雷 lei
侯 hou 龙 long 史 shi 陶 tao 黎 li/lai 贺 he 顾 gu 毛 mao 郝 hao 龚 gong 邵 shao 万 wan 钱 qian 严 yan 武 wu 戴 dai/tai 莫 mo 孔 kong/hung 向 xiang 欧阳 ouyang 司徒 situ 诸葛 zhuge
김 kim/gim 이 lee/yi/i/rhee 박 park/bak/pak 최 choi/choe 정 jung/jeong/chung 강 kang/gang 조 cho/jo 윤 yoon/yun 장 jang/chang 임 lim/im 한 han 오 oh/o 서 seo/suh 신 shin/sin 권 kwon/gwon 황 hwang 안 ahn/an 송 song 류 ryu/yoo 유 yoo/yu/ryu 전 jeon/jun 홍 hong 고 ko/go 문 moon/mun 양 yang 손 son 배 bae 백 baek/paik 허 heo/hur 남 nam 심 shim/sim 노 noh/roh 하 ha 곽 kwak/gwak 성 sung/seong 차 cha 주 joo/ju 우 woo 구 koo/gu 민 min 진 jin 나 na 지 ji 엄 eom/um 채 chae 원 won 천 cheon/chun 방 bang 공 kong/gong 현 hyun/hyeon 함 ham 변 byun/byeon 염 yeom 여 yeo 추 choo/chu 도 do 소 so 석 seok 선 sun/seon 설 seol 마 ma 길 gil 연 yeon 위 wi 표 pyo 명 myung 기 ki 반 ban 왕 wang 금 geum 옥 ok 육 yook 인 in 맹 maeng 제 je 모 mo 탁 tak 국 kook
佐藤 sato/satou/satoh 鈴木 suzuki 高橋 takahashi 田中 tanaka 伊藤 ito/itou/itoh 渡辺 watanabe 山本 yamamoto 中村 nakamura 小林 kobayashi 加藤 kato/katou 吉田 yoshida 山田 yamada 佐々木 sasaki 山口 yamaguchi 松本 matsumoto 井上 inoue 木村 kimura
斎藤 saito/saitou 斉藤 saito/saitou 清水 shimizu 山崎 yamazaki/yamasaki 池田 ikeda 橋本 hashimoto 阿部 abe 石川 ishikawa 前田 maeda 藤田 fujita 小川 ogawa 岡田 okada 後藤 goto/gotou 長谷川 hasegawa 村上 murakami 近藤 kondo/kondou
石井 ishii 坂本 sakamoto 遠藤 endo/endou 青木 aoki 藤井 fujii 西村 nishimura 福田 fukuda 太田 ota/ohta 三浦 miura 藤原 fujiwara 岡本 okamoto 松田 matsuda 中川 nakagawa 中野 nakano 原田 harada 小野 ono 田村 tamura 竹内 takeuchi 金子 kaneko
和田 wada 中山 nakayama 石田 ishida 上田 ueda 森田 morita 柴田 shibata 酒井 sakai 宮崎 miyazaki 横山 yokoyama 宮本 miyamoto 内田 uchida 高木 takagi 安藤 ando/andou 島田 shimada 谷口 taniguchi 大野 ono/ohno 高田 takada 丸山 maruyama 今井 imai
河野 kono/kawano 藤本 fujimoto 村田 murata 武田 takeda 上野 ueno 杉山 sugiyama 増田 masuda 菅原 sugawara 平野 hirano 小島 kojima 千葉 chiba 久保 kubo 松井 matsui 岩崎 iwasaki 桜井 sakurai 木下 kinoshita 野口 noguchi 松尾 matsuo 野村 nomura
菊地 kikuchi 佐野 sano 大塚 otsuka 渡部 watanabe 新井 arai 古川 furukawa 浜田 hamada 水野 mizuno 小松 komatsu 森 mori 原 hara 林田 hayashida 星野 hoshino 市川 ichikawa 川口 kawaguchi 大西 onishi 岩田 iwata 川崎 kawasaki 大橋 ohashi 本田 honda 西田 nishida 永井 nagai 中島 nakajima 山下 yamashita 森本 morimoto 矢野 yano 広瀬 hirose 関 seki 秋山 akiyama 大島 oshima 黒田 kuroda 浅野 asano 服部 hattori 東 higashi 辻 tsuji 堀 hori 川上 kawakami 荒木 araki 早川 hayakawa 北村 kitamura 樋口 higuchi`;

/** Of a Latin word, the family names that it can stand for. */
export const FAMILY_NAMES_IN_LATIN: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  const words = ROWS.split(/\s+/);
  for (let i = 0; i < words.length; i += 2)
    for (const latin of words[i + 1]?.split('/') ?? [])
      map.set(latin, [...(map.get(latin) ?? []), words[i] ?? '']);
  return map;
})();
