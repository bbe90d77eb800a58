/** What a text speaks of around a code. */
export const ERROR_WORD =
  /error|\berr\b|fehler|erreur|\berro\b|\bfout|ошибк|сбой|エラー|错误|錯誤|오류|에러|blad|hata|\bfel\b|\bfeil|\bfejl|virhe|σφαλμα|помилк|chyba|eroare|greska|שגיאה|خطا|lỗi|\bloi\b|\bkod|\bcodi|\bcode|报|報/i;
export const RESTORE =
  /restor|wiederher|zuruckspiel|aufspiel|restaur|ripristin|восстан|復元|復旧|恢复|恢復|还原|還原|回復|복원|복구|aterst|aterskap|gjenopp|gendan|palaut|επαναφ|przywr|odtw|obnov|geri yukle|herstel|terugzet|terug te zet|استعاد|שחזור|khoi phuc|pulih|กู้คืน/i;
export const RESTORE_OR_UPDATE =
  /restor|updat|wiederher|aktualis|restaur|mise a jour|ripristin|aggiorn|actualiz|atualiz|восстан|обнов|復元|復旧|初期化|アップデート|恢复|更新|복원|업데이트|firmware|writing ios|flash|\bdfu\b|recovery mode|刷机|刷機|прошив|aterst|uppdater|gjenopp|oppdater|gendan|opdater|palaut|paivit|επαναφ|przywr|odtw|geri yukle|guncelle|herstel|استعاد|שחזור/i;
export const PHONE =
  /\bios|iphone|ipad|ipod|itunes|айфон|アイフォン|아이폰|苹果|蘋果|ايفون|ايتونز|אייפון|아이튠즈|アイチューンズ|smartphone/i;
export const APP = /itunes|finder/i;
export const BACKUP =
  /back.?up|backed|sicher|sauvegard|copia de|respald|reservekopie|バックアップ|备份|備份|백업|резервн|sakerhetskop|sikkerhedskop|sikkerhetskop|varmuuskop|αντιγραφ|kopi[ai] zapasow|yedek|cadangan|saoluu|sao luu|النسخ|גיבוי/i;
