# الشريط الجانبي، والشريط فوق النداء، وما هو مشترك بين الشاشات كلها.

ui-shell-name = Clarion
ui-shell-appeals = النداءات
ui-shell-letters = الرسائل
ui-shell-organise = التنظيم
ui-shell-settings = الإعدادات
ui-shell-letters-need-you = { $count ->
    [one] أمر واحد يحتاج إليك
    [two] أمران يحتاجان إليك
    [few] { $count } أمور تحتاج إليك
    [many] { $count } أمرًا يحتاج إليك
   *[other] { $count } أمر يحتاج إليك
}
ui-shell-sending-as = المرسِل
ui-shell-practice-mailbox = صندوق التدريب
ui-shell-practice-stays = لا رسالة تغادر هذا الحاسوب.

ui-shell-back = عودة
ui-shell-letters-left = عودة إلى رسائلك
ui-shell-step-read = القراءة
ui-shell-step-choose = الاختيار
ui-shell-step-write = الكتابة
ui-shell-step-review = المراجعة
ui-shell-practice = تدريب
ui-shell-practice-long = تدريب: لا شيء يغادر هذا الحاسوب
ui-shell-days-left = { $count ->
    [0] اليوم الأخير
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $count } أيام
    [many] بقي { $count } يومًا
   *[other] بقي { $count } يوم
}
