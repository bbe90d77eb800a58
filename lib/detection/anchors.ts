/**
 * A cheap first test: text without one of these stems holds no message that this extension knows, in any of its
 * languages. Runs over whole pages, so it is one flat alternation without repetition, and imports nothing.
 */
export const ANCHORS =
  /back.?up|backed|icloud|itunes|MBError|0xe8|-4026|sicher|gesichert|sauvegard|c[oò]pia|cópia|respald|reserve|バックアップ|备份|備份|백업|резервн|arkiv|арх[иі]в|kopi|yedek|z[áa]loh|สำรอง|สํารอง|sao lưu|cadang|sandar|andarkan|εφεδρ|αντ[ίι]γραφ|Αντ[ίι]γραφ|גיבו|גובה|יגבה|לגבות|نسخ|बैकअप|varmuus|ment[ée]s|sigurnos|rezerv|unknown error|ошибка|Fehler|erreur|errore? |エラー|错误|錯誤|오류/i;
