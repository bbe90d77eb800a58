/**
 * Chinese is written with one set of signs in Taiwan and Hong Kong and a simpler one elsewhere: what is said is the same.
 * The signs that people use when they speak of backups (pairs as ICU's transliteration has them).
 */
const TRADITIONAL =
  '丟並佔來個偵備傳儲內兩冊別刪則剛創動務匯區卻員問啓啟單嗎嘗嚇嚴圖團執報場塊壞夠夾奪奮妳婦學寫寬將專尋對導屬島帳帶幹幾庫廠廢廣廳張強彈後徑從復愛態慮憑憶應懶懷懼戲戶掛換損搵撥撳擁擇擊擋擔據擠擬擴攝敗數斷' +
  '於時暉暫曆會東條棄業樂標樣機檔檢權歡歷殘殺毀氣決沒況測準溫滯滿漲潰澤濕灣為無煩熱燙爾牆狀獎獨獲現環產畫異當疊瘋瘓癱發盡監盤眾確碼礙礦禮種稱積穩窩競筆範築簡籤糾紀紅純紗紙級紛細終組結絕絡給統絲綁經綜綠維' +
  '網緊線締編緩縮總績織繞繳繼續罵羅義習聯聰職聽肅脫腦腳臟臨與舊艱華萬著蓋薦藍藝蘇蘋蘭處虛號螢術補裝裡製複見覺觀觸訂計訊訓記訪設許診註評詞詢試話該詳誌認誘誤說誰調談請論諾謂謊講謝證識譯護譽讀變讓豐貓貝負財' +
  '貨販貪責貯貴貶買費貼貿賀資賓賜賠賣質賬賴購趕趙跡踐蹤躍車軍軟較載輔輕輛輩輪輯輸轉辦辭農這連週進遊過達遞遠適遲遷選遺還邊郵鄉鄰醫釋釐針釣鈕銀銅銷鋪鋼錄錢錯錶鍋鍵鎊鎖鎚鎮鏈鏡鐘鐵鑑鑰長門閃閉開閒間閱闆闊關' +
  '隊階際隨險隱雖雜離難雲電霧靈靜韌響頁頂項順須預頓頗領頻顆題額類顧顯風飛飯飲飼飽飾餘館駐駕騎騰騷驅驗驚骯體鬆鬥鬧魚鮮鳥鳴鷹鹹麗麥麼麽黃點齊齡龍';
const SIMPLIFIED =
  '丢并占来个侦备传储内两册别删则刚创动务汇区却员问启启单吗尝吓严图团执报场块坏够夹夺奋你妇学写宽将专寻对导属岛帐带干几库厂废广厅张强弹后径从复爱态虑凭忆应懒怀惧戏户挂换损揾拨揿拥择击挡担据挤拟扩摄败数断' +
  '于时晖暂历会东条弃业乐标样机档检权欢历残杀毁气决没况测准温滞满涨溃泽湿湾为无烦热烫尔墙状奖独获现环产画异当叠疯痪瘫发尽监盘众确码碍矿礼种称积稳窝竞笔范筑简签纠纪红纯纱纸级纷细终组结绝络给统丝绑经综绿维' +
  '网紧线缔编缓缩总绩织绕缴继续骂罗义习联聪职听肃脱脑脚脏临与旧艰华万着盖荐蓝艺苏苹兰处虚号萤术补装里制复见觉观触订计讯训记访设许诊注评词询试话该详志认诱误说谁调谈请论诺谓谎讲谢证识译护誉读变让丰猫贝负财' +
  '货贩贪责贮贵贬买费贴贸贺资宾赐赔卖质账赖购赶赵迹践踪跃车军软较载辅轻辆辈轮辑输转办辞农这连周进游过达递远适迟迁选遗还边邮乡邻医释厘针钓钮银铜销铺钢录钱错表锅键镑锁锤镇链镜钟铁鉴钥长门闪闭开闲间阅板阔关' +
  '队阶际随险隐虽杂离难云电雾灵静韧响页顶项顺须预顿颇领频颗题额类顾显风飞饭饮饲饱饰余馆驻驾骑腾骚驱验惊肮体松斗闹鱼鲜鸟鸣鹰咸丽麦么么黄点齐龄龙';
const FIRST = 0x4e00;

const PAIRS = new Map([...TRADITIONAL].map((sign, at): [string, string] => [sign, SIMPLIFIED.charAt(at)]));

/**
 * The simpler sign of a Chinese one.
 * @param char one character of any script
 * @returns that sign, or the character itself
 */
export function simplified(char: string): string {
  return char.charCodeAt(0) < FIRST ? char : (PAIRS.get(char) ?? char);
}
