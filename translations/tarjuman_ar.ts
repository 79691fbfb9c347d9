<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ArchiveAddress</name>
    <message>
        <source>An archive on a server cannot be opened yet; name a file.</source>
        <translation>لا يمكن بعد فتح أرشيف على خادم؛ اذكر ملفًا.</translation>
    </message>
</context>
<context>
    <name>ArchivePlace</name>
    <message>
        <source>The archive has no name. Name a file.</source>
        <translation>الأرشيف بلا اسم. حدّد ملفًا.</translation>
    </message>
    <message>
        <source>An archive is a file; what is kept in memory alone would be lost. Name a file.</source>
        <translation>الأرشيف ملف، وما يُحفظ في الذاكرة وحدها يضيع. حدّد ملفًا.</translation>
    </message>
    <message>
        <source>“%1” is an address, not the name of a file. Name the file itself.</source>
        <translation>«%1» عنوان وليس اسم ملف. حدّد الملف نفسه.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not an archive. Choose a file.</source>
        <translation>«%1» مجلد وليس أرشيفًا. اختر ملفًا.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file, so it cannot hold an archive. Choose a file.</source>
        <translation>«%1» ليس ملفًا عاديًا فلا يصلح لأرشيف. اختر ملفًا.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The capital lacks its accent: “À”.</source>
        <translation>ينقص الحرف الكبير علامته: «À».</translation>
    </message>
    <message>
        <source>“%1” loses its vowel here.</source>
        <translation>تُحذف الحركة من «%1» هنا.</translation>
    </message>
    <message>
        <source>French writes months with a small letter.</source>
        <translation>تُكتب أسماء الشهور بالفرنسية بحرف صغير.</translation>
    </message>
    <message>
        <source>Elsewhere this name seems to be written “%1”.</source>
        <translation>يبدو أن هذا الاسم مكتوب «%1» في موضع آخر.</translation>
    </message>
    <message>
        <source>“%1” closes what nothing opened.</source>
        <translation>«%1» علامة إغلاق لا علامة فتح لها.</translation>
    </message>
    <message>
        <source>“%1” is opened and not closed.</source>
        <translation>«%1» علامة فتح لم تُغلق.</translation>
    </message>
    <message>
        <source>The comma stands here twice.</source>
        <translation>الفاصلة مكررة هنا.</translation>
    </message>
    <message>
        <source>A comma and a dash stand side by side; one is enough.</source>
        <translation>فاصلة وشرطة متجاورتان؛ تكفي إحداهما.</translation>
    </message>
    <message>
        <source>No space stands inside the bracket.</source>
        <translation>لا مسافة بعد فتح القوس.</translation>
    </message>
    <message>
        <source>Arabic writes “%1” here.</source>
        <translation>تُكتب هنا العلامة العربية «%1».</translation>
    </message>
    <message>
        <source>A space is missing after “%1”.</source>
        <translation>تنقص مسافة بعد «%1».</translation>
    </message>
    <message>
        <source>“%1” is written twice.</source>
        <translation>كُتبت «%1» مرتين.</translation>
    </message>
    <message>
        <source>The same words stand a little earlier in this sentence.</source>
        <translation>وردت الكلمات نفسها قبل قليل في هذه الجملة.</translation>
    </message>
    <message>
        <source>This paragraph stops within a sentence, and the next one goes on with it.</source>
        <translation>تنتهي هذه الفقرة وسط جملة تكملها الفقرة التالية.</translation>
    </message>
    <message>
        <source>“%1” loses its vowel here (“%2”), or a word is missing after it.</source>
        <translation>تُحذف هنا حركة «%1» الأخيرة («%2»)، أو تنقص كلمة بعدها.</translation>
    </message>
    <message>
        <source>The Arabic text has nothing for this paragraph.</source>
        <translation>لا مقابل لهذه الفقرة في النص العربي.</translation>
    </message>
    <message>
        <source>The French text has nothing for this paragraph.</source>
        <translation>لا مقابل لهذه الفقرة في النص الفرنسي.</translation>
    </message>
    <message>
        <source>This paragraph says word for word what stands opposite: it still has to be translated.</source>
        <translation>هذه الفقرة تكرّر حرفيًا ما يقابلها: لم تُترجم بعد.</translation>
    </message>
    <message>
        <source>French writes the days of the week with a small letter.</source>
        <translation>تُكتب أيام الأسبوع في الفرنسية بحرف صغير.</translation>
    </message>
    <message>
        <source>French writes “%1” here.</source>
        <translation>تُكتب في الفرنسية هنا «%1».</translation>
    </message>
    <message>
        <source>No space stands before “%1”.</source>
        <translation>لا مسافة قبل «%1».</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>تكرّرت «%1» هنا.</translation>
    </message>
    <message>
        <source>A character that nobody sees stands here.</source>
        <translation>يوجد هنا محرف غير مرئي.</translation>
    </message>
    <message>
        <source>“%1” is no letter of Arabic.</source>
        <translation>«%1» ليس حرفًا عربيًا.</translation>
    </message>
    <message>
        <source>The word is stretched by hand.</source>
        <translation>الكلمة ممدودة يدويًا.</translation>
    </message>
    <message>
        <source>A tatweel stands here for a dash.</source>
        <translation>التطويل هنا في موضع الشرطة.</translation>
    </message>
    <message>
        <source>“%1” is written onto its word.</source>
        <translation>تُكتب «%1» متصلة بكلمتها.</translation>
    </message>
    <message>
        <source>The other numbers of this text have other digits (“%1”).</source>
        <translation>كُتبت سائر أعداد هذا النص بأرقام أخرى («%1»).</translation>
    </message>
    <message>
        <source>The house writes “%1” here.</source>
        <translation>تكتب المؤسسة هنا «%1».</translation>
    </message>
    <message>
        <source>The quotation opens and closes with different marks: “%1”.</source>
        <translation>علامتا فتح الاقتباس وإغلاقه مختلفتان: «%1».</translation>
    </message>
    <message>
        <source>The apostrophe of the typewriter stands here: “%1”.</source>
        <translation>فاصلة عليا مستقيمة؛ الصواب «%1».</translation>
    </message>
    <message>
        <source>No space stands here in this house.</source>
        <translation>لا مسافة هنا وفق أسلوب المؤسسة.</translation>
    </message>
    <message>
        <source>A no-break space belongs here.</source>
        <translation>تلزم هنا مسافة غير فاصلة.</translation>
    </message>
    <message>
        <source>A no-break space keeps this together on one line.</source>
        <translation>مسافة غير فاصلة تُبقي هذا في سطر واحد.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The file could not be read, or is too large.</source>
        <translation>تعذّرت قراءة الملف، أو أنه أكبر من الحد المسموح.</translation>
    </message>
    <message>
        <source>The file is no JSON with a list “cases”.</source>
        <translation>الملف ليس JSON يحوي قائمة «cases».</translation>
    </message>
    <message>
        <source>The French text and the Arabic one.</source>
        <translation>النص الفرنسي والنص العربي.</translation>
    </message>
    <message>
        <source>What is paired; paragraphs when not given.</source>
        <translation>ما تجري مقابلته؛ الفقرات إن لم يُذكر.</translation>
    </message>
    <message>
        <source>A JSON file of texts cut into their parts already.</source>
        <translation>ملف JSON لنصوص مقسّمة مسبقًا.</translation>
    </message>
    <message>
        <source>The unit is paragraph or sentence.</source>
        <translation>الوحدة إما paragraph وإما sentence.</translation>
    </message>
    <message>
        <source>Name two files, the French one and the Arabic one, or --cases FILE.</source>
        <translation>حدّد ملفين، الفرنسي ثم العربي، أو ‎--cases FILE‎.</translation>
    </message>
    <message>
        <source>“%1” is no number of a release.</source>
        <translation>«%1» ليس رقم بيان.</translation>
    </message>
    <message>
        <source>Name the releases by their numbers.</source>
        <translation>حدّد البيانات الصحفية بأرقامها.</translation>
    </message>
    <message>
        <source>The numbers of the releases.</source>
        <translation>أرقام البيانات الصحفية.</translation>
    </message>
    <message>
        <source>Bring back releases that were deleted within the last days.</source>
        <translation>استعادة بيانات صحفية حُذفت في الأيام الأخيرة.</translation>
    </message>
    <message>
        <source>The copy to write.</source>
        <translation>النسخة المطلوب كتابتها.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>حدّد الملف المطلوب كتابته.</translation>
    </message>
    <message>
        <source>The command takes no file; --archive names the archive.</source>
        <translation>لا يأخذ هذا الأمر ملفًا؛ يحدَّد الأرشيف بالخيار ‎--archive‎.</translation>
    </message>
    <message>
        <source>A copy of the archive that “backup” made.</source>
        <translation>نسخة من الأرشيف أنشأها الأمر «backup».</translation>
    </message>
    <message>
        <source>Name the copy to restore.</source>
        <translation>حدّد النسخة المطلوب استعادتها.</translation>
    </message>
    <message>
        <source>Store texts as releases, one a file, or a French and an Arabic one.</source>
        <translation>حفظ نصوص في بيانات صحفية: بيان لكل ملف، أو ملف فرنسي وآخر عربي.</translation>
    </message>
    <message>
        <source>Show the releases, the newest first.</source>
        <translation>عرض البيانات الصحفية، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Print one side of a release, a paragraph a line.</source>
        <translation>طباعة أحد جانبي البيان، فقرة في كل سطر.</translation>
    </message>
    <message>
        <source>Print a whole release as a record.</source>
        <translation>طباعة بيان كامل في سجل واحد.</translation>
    </message>
    <message>
        <source>Change status, date, place or embargo of a release.</source>
        <translation>تغيير حالة البيان أو تاريخه أو مكانه أو حظر نشره.</translation>
    </message>
    <message>
        <source>Write the finished document of a release.</source>
        <translation>كتابة الوثيقة النهائية للبيان.</translation>
    </message>
    <message>
        <source>Report the words in doubt of a text.</source>
        <translation>الإبلاغ عن الكلمات المشكوك فيها في نص.</translation>
    </message>
    <message>
        <source>Pair the parts of a French and an Arabic text.</source>
        <translation>مقابلة أجزاء نص فرنسي بأجزاء نص عربي.</translation>
    </message>
    <message>
        <source>Delete releases from the archive.</source>
        <translation>حذف بيانات صحفية من الأرشيف.</translation>
    </message>
    <message>
        <source>Write a consistent copy of the archive.</source>
        <translation>كتابة نسخة متسقة من الأرشيف.</translation>
    </message>
    <message>
        <source>Replace the archive by a copy that was made of it.</source>
        <translation>استبدال الأرشيف بنسخة أُخذت منه.</translation>
    </message>
    <message>
        <source>Open the window on a release.</source>
        <translation>فتح النافذة على بيان.</translation>
    </message>
    <message>
        <source>
“tarjuman COMMAND --help” says how a command is used.

Options:
  --archive FILE  Work on this archive instead of the usual one.
  --help          Say this.
  --version       Say which version this is.</source>
        <translation>
يبيّن «tarjuman COMMAND --help» طريقة استعمال الأمر.

الخيارات:
  --archive FILE  العمل على هذا الأرشيف بدل الأرشيف المعتاد.
  --help          عرض هذه المساعدة.
  --version       عرض رقم الإصدار.</translation>
    </message>
    <message>
        <source>Name one release by its number; “tarjuman list” shows the numbers.</source>
        <translation>حدّد بيانًا واحدًا برقمه؛ يعرض «tarjuman list» الأرقام.</translation>
    </message>
    <message>
        <source>Usage: tarjuman [--archive FILE] open ID
Opens the window on that release.</source>
        <translation>الاستعمال: tarjuman [--archive FILE] open ID
يفتح النافذة على هذا البيان.</translation>
    </message>
    <message>
        <source>There is no such command; “tarjuman --help” shows all of them.</source>
        <translation>لا يوجد أمر بهذا الاسم؛ يعرض «tarjuman --help» الأوامر كلها.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>Not everything could be written.</source>
        <translation>تعذّرت كتابة كل شيء.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>لا يوجد قالب باسم «%1».</translation>
    </message>
    <message>
        <source>The paper is a4 or letter.</source>
        <translation>الورق إما a4 وإما letter.</translation>
    </message>
    <message>
        <source>Name the file to write: -o FILE.</source>
        <translation>حدّد الملف المطلوب كتابته: ‎-o FILE‎.</translation>
    </message>
    <message>
        <source>Documents are written as PDF; the format “%1” is not known.</source>
        <translation>تُكتب الوثائق بصيغة PDF؛ الصيغة «%1» غير معروفة.</translation>
    </message>
    <message>
        <source>The number of the release.</source>
        <translation>رقم البيان.</translation>
    </message>
    <message>
        <source>The kind of document.</source>
        <translation>نوع الوثيقة.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>الملف المطلوب كتابته.</translation>
    </message>
    <message>
        <source>The page template; the house’s first when not given.</source>
        <translation>قالب الصفحة؛ وإن لم يُذكر فأول قوالب المؤسسة.</translation>
    </message>
    <message>
        <source>Another paper than the template’s.</source>
        <translation>ورق غير ورق القالب.</translation>
    </message>
    <message>
        <source>--pair takes two files, the French one and the Arabic one.</source>
        <translation>يأخذ الخيار ‎--pair‎ ملفين، الفرنسي والعربي.</translation>
    </message>
    <message>
        <source>The text is in the other language; --pair takes the French file first, then the Arabic one.</source>
        <translation>النص مكتوب باللغة الأخرى؛ يأخذ الخيار ‎--pair‎ الملف الفرنسي أولًا ثم العربي.</translation>
    </message>
    <message>
        <source>The texts: one release a file.</source>
        <translation>النصوص: بيان في كل ملف.</translation>
    </message>
    <message>
        <source>The language of all of them; recognised when not given.</source>
        <translation>لغة هذه النصوص كلها؛ تُعرف تلقائيًا إن لم تُذكر.</translation>
    </message>
    <message>
        <source>Two files, French and Arabic, are the two sides of one release.</source>
        <translation>ملفان، فرنسي وعربي، هما جانبا بيان واحد.</translation>
    </message>
    <message>
        <source>Name the files to import.</source>
        <translation>حدّد الملفات المطلوب استيرادها.</translation>
    </message>
    <message>
        <source>Only those with this status, such as draft or published.</source>
        <translation>البيانات الصحفية التي لها هذه الحالة فقط، مثل draft أو published.</translation>
    </message>
    <message>
        <source>A record a release instead of a line.</source>
        <translation>سجل لكل بيان بدل سطر.</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>لا توجد حالة باسم «%1».</translation>
    </message>
    <message>
        <source>The side to print.</source>
        <translation>الجانب المطلوب طباعته.</translation>
    </message>
    <message>
        <source>A date is written 2024-05-22; “none” takes it away.</source>
        <translation>يُكتب التاريخ هكذا: 2024-05-22؛ وتحذفه كلمة «none».</translation>
    </message>
    <message>
        <source>An embargo is written 2024-05-22T10:00:00+03:00, with its zone; “none” lifts it.</source>
        <translation>يُكتب موعد الحظر هكذا: 2024-05-22T10:00:00+03:00 مع منطقته الزمنية؛ وترفعه كلمة «none».</translation>
    </message>
    <message>
        <source>A step that the workflow allows, such as in-review.</source>
        <translation>خطوة يسمح بها مسار العمل، مثل in-review.</translation>
    </message>
    <message>
        <source>The date of the release, or none.</source>
        <translation>تاريخ البيان، أو none.</translation>
    </message>
    <message>
        <source>The place, in French.</source>
        <translation>المكان بالفرنسية.</translation>
    </message>
    <message>
        <source>The place, in Arabic.</source>
        <translation>المكان بالعربية.</translation>
    </message>
    <message>
        <source>Not to be published before, with the zone; or none.</source>
        <translation>لا يُنشر قبل هذا الموعد، مع المنطقة الزمنية؛ أو none.</translation>
    </message>
    <message>
        <source>The text; standard input when not given.</source>
        <translation>النص؛ أو الدخل القياسي إن لم يُذكر.</translation>
    </message>
    <message>
        <source>The language of the text.</source>
        <translation>لغة النص.</translation>
    </message>
    <message>
        <source>Leave out the suggestions, for speed.</source>
        <translation>من دون اقتراحات، طلبًا للسرعة.</translation>
    </message>
    <message>
        <source>One text at a time.</source>
        <translation>نص واحد في كل مرة.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>Work on this archive instead of the usual one.</source>
        <translation>العمل على هذا الأرشيف بدل الأرشيف المعتاد.</translation>
    </message>
    <message>
        <source>Say how the command is used.</source>
        <translation>بيان طريقة استعمال الأمر.</translation>
    </message>
    <message>
        <source>The language must be given: --language fr or --language ar.</source>
        <translation>يجب تحديد اللغة: ‎--language fr‎ أو ‎--language ar‎.</translation>
    </message>
    <message>
        <source>Usage: tarjuman [--archive FILE] [COMMAND ... | FILE...]
Drafts, translates, checks and typesets press releases in French and Arabic.
Without a command the window opens; with files it offers to import them.

Commands:
</source>
        <translation>الاستعمال: tarjuman [--archive FILE] [COMMAND ... | FILE...]
تحرير البيانات الصحفية بالفرنسية والعربية وترجمتها وتدقيقها وإخراجها.
من دون أمر تُفتح النافذة؛ ومع ملفات تعرض استيرادها.

الأوامر:
</translation>
    </message>
    <message>
        <source>Find words in the texts of the archive, in both languages.</source>
        <translation>البحث عن كلمات في نصوص الأرشيف باللغتين.</translation>
    </message>
    <message>
        <source>Check that the archive is whole, or that a PDF conforms.</source>
        <translation>التحقق من سلامة الأرشيف، أو من مطابقة ملف PDF.</translation>
    </message>
    <message>
        <source>The language must be given: --language fr, ar, both or fr-then-ar.</source>
        <translation>يجب تحديد اللغة: ‎--language fr أو ar أو both أو fr-then-ar‎.</translation>
    </message>
    <message>
        <source>The number of pages to fit on must be 1 or more: --fit N.</source>
        <translation>يجب أن يكون عدد الصفحات المطلوب 1 أو أكثر: ‎--fit N‎.</translation>
    </message>
    <message>
        <source>One side, both side by side, or one after the other.</source>
        <translation>لغة واحدة، أو اللغتان جنبا إلى جنب، أو إحداهما بعد الأخرى.</translation>
    </message>
    <message>
        <source>Tighten the text to fit on so many pages.</source>
        <translation>ضغط النص ليسعه هذا العدد من الصفحات.</translation>
    </message>
    <message>
        <source>The words; all must stand on one side of a release. Words in quotes must follow one another.</source>
        <translation>الكلمات، ويجب أن ترد كلها في لغة واحدة من البيان. والكلمات بين علامتي تنصيص يجب أن تتوالى.</translation>
    </message>
    <message>
        <source>At most so many releases.</source>
        <translation>هذا العدد من البيانات الصحفية على الأكثر.</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>حدّد ما تبحث عنه.</translation>
    </message>
    <message>
        <source>The limit is a number from 1 on.</source>
        <translation>الحد عدد ابتداءً من 1.</translation>
    </message>
    <message>
        <source>The number of a release; with --language a text, standard input when not given.</source>
        <translation>رقم البيان؛ ومع ‎--language نص، والمدخل القياسي إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Report what is wrong in a release or a text beyond its spelling.</source>
        <translation>الإبلاغ عن الأخطاء في بيان أو نص عدا الإملاء.</translation>
    </message>
    <message>
        <source>Name two files, the French one and the Arabic one.</source>
        <translation>اذكر ملفّين: الفرنسي والعربي.</translation>
    </message>
    <message>
        <source>A French text and its Arabic translation, two files.</source>
        <translation>نص فرنسي وترجمته العربية، في ملفّين.</translation>
    </message>
    <message>
        <source>A file of short texts and their translations, a JSON object a line.</source>
        <translation>ملف نصوص قصيرة وترجماتها، كائن JSON في كل سطر.</translation>
    </message>
    <message>
        <source>One of --language, --pair and --pairs at a time.</source>
        <translation>خيار واحد فقط من --language و--pair و--pairs في كل مرة.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON object with the texts “fr” and “ar”.</source>
        <translation>السطر %1 ليس كائن JSON فيه النصّان &quot;fr&quot; و&quot;ar&quot;.</translation>
    </message>
    <message>
        <source>Findings ignored in this release: %1.</source>
        <translation>الملاحظات المتجاهَلة في هذا البيان: %1.</translation>
    </message>
    <message>
        <source>With ID: also the findings that are ignored in this release.</source>
        <translation>مع الرقم: الملاحظات المتجاهَلة في هذا البيان أيضًا.</translation>
    </message>
    <message>
        <source>Add to the house’s terms and people, list or export them.</source>
        <translation>إضافة مصطلحات وأشخاص إلى قوائم المؤسسة، أو سردها، أو تصديرها.</translation>
    </message>
    <message>
        <source>List the people whom the house names, with their posts.</source>
        <translation>سرد الأشخاص الذين تذكرهم المؤسسة، مع مناصبهم.</translation>
    </message>
    <message>
        <source>Name a file of terms: a table with tabs, or a termbase (TBX).</source>
        <translation>اذكر ملف مصطلحات: جدولًا تفصل بين خاناته علامات جدولة، أو قاعدة مصطلحات (TBX).</translation>
    </message>
    <message>
        <source>Name one file to write, with the ending .tsv or .tbx.</source>
        <translation>اذكر ملفًا واحدًا للكتابة، ينتهي اسمه بـ ‎.tsv أو ‎.tbx.</translation>
    </message>
    <message>
        <source>Add the terms and people of files, list all that there are, or write them to a file.</source>
        <translation>إضافة ما في الملفات من مصطلحات وأشخاص، أو سرد كل الموجود، أو كتابته في ملف.</translation>
    </message>
    <message>
        <source>Tables (.tsv) or termbases (.tbx).</source>
        <translation>جداول (‎.tsv) أو قواعد مصطلحات (‎.tbx).</translation>
    </message>
    <message>
        <source>Say “add” with a file, “list”, or “export” with a file.</source>
        <translation>اكتب «add» مع ملف، أو «list»، أو «export» مع ملف.</translation>
    </message>
    <message>
        <source>List the people.</source>
        <translation>سرد الأشخاص.</translation>
    </message>
    <message>
        <source>Say “list”.</source>
        <translation>اكتب «list».</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged archive into a new one.</source>
        <translation>إنقاذ ما يمكن قراءته من أرشيف تالف إلى أرشيف جديد.</translation>
    </message>
    <message>
        <source>The file holds a release with both its sides; import it without --pair.</source>
        <translation>يحتوي الملف على بيان بلغتيه؛ استورده من دون ‎--pair.</translation>
    </message>
    <message>
        <source>The damaged archive; it is left as it is.</source>
        <translation>الأرشيف التالف، ويبقى كما هو.</translation>
    </message>
    <message>
        <source>The archive to make; no file may have this name yet.</source>
        <translation>الأرشيف المراد إنشاؤه؛ يجب ألا يوجد ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>Name the damaged archive and the new one.</source>
        <translation>حدّد الأرشيف التالف والأرشيف الجديد.</translation>
    </message>
    <message>
        <source>Those that were deleted and can be brought back instead.</source>
        <translation>البيانات الصحفية المحذوفة التي يمكن استعادتها، بدلًا من غيرها.</translation>
    </message>
    <message>
        <source>Say who signed this PDF, and check it against the standards that it claims, instead.</source>
        <translation>بدلًا من ذلك، ذكر من وقّع ملف PDF هذا والتحقق منه وفق المعايير التي يعلنها.</translation>
    </message>
    <message>
        <source>With --pdf: trust this certificate (PEM or DER) besides the system’s.</source>
        <translation>مع ‎--pdf: الوثوق بهذه الشهادة أيضًا (PEM أو DER) إلى جانب شهادات النظام.</translation>
    </message>
    <message>
        <source>The pass phrase cannot be read from --passphrase-fd.</source>
        <translation>تعذرت قراءة عبارة المرور من ‎--passphrase-fd.</translation>
    </message>
    <message>
        <source>The certificate file “%1” cannot be read.</source>
        <translation>تعذرت قراءة ملف الشهادة «%1».</translation>
    </message>
    <message>
        <source>Sign with the certificate of this PKCS#12 file (.p12). Its pass phrase is read from the environment variable TARJUMAN_PASSPHRASE.</source>
        <translation>التوقيع بشهادة ملف PKCS#12 هذا (‎.p12). تُقرأ عبارة المرور من متغير البيئة TARJUMAN_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Read the pass phrase from this file descriptor instead.</source>
        <translation>قراءة عبارة المرور من واصف الملف هذا بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>DamagedText</name>
    <message>
        <source>The version of %1 holds it as it was; take it from there.</source>
        <translation>نسخة %1 تحتفظ به كما كان؛ خذه منها.</translation>
    </message>
    <message>
        <source>No version of the release holds it as it was; a backup may.</source>
        <translation>لا تحتفظ به أي نسخة من البيان كما كان؛ وقد تحتفظ به نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Only the beginning was read: the file holds more than any release does.</source>
        <translation>قُرئت البداية فقط: في الملف أكثر مما في أي بيان صحفي.</translation>
    </message>
    <message>
        <source>The words are all here, but the file had too many styles to keep them all.</source>
        <translation>الكلمات كلها هنا، لكن تنسيقات الملف أكثر من أن تُحفظ كلها.</translation>
    </message>
</context>
<context>
    <name>DocxReader</name>
    <message>
        <source>Tracked changes were taken as accepted: %1.</source>
        <translation>عُدّت التعديلات المتعقَّبة مقبولة: %1.</translation>
    </message>
    <message>
        <source>Tracked changes were taken as accepted: %1, by %2.</source>
        <translation>عُدّت التعديلات المتعقَّبة مقبولة: %1، بقلم %2.</translation>
    </message>
    <message>
        <source>Footnotes stand in the text, in brackets: %1.</source>
        <translation>وُضعت الحواشي بين معقوفين في النص: %1.</translation>
    </message>
    <message>
        <source>Hidden text was left out.</source>
        <translation>حُذف النص المخفي.</translation>
    </message>
    <message>
        <source>Symbols of private fonts were left out: %1.</source>
        <translation>حُذفت رموز خطوط خاصة: %1.</translation>
    </message>
    <message>
        <source>Pictures were left out: %1.</source>
        <translation>حُذفت صور: %1.</translation>
    </message>
    <message>
        <source>A picture that was left out is described as “%1”.</source>
        <translation>وصف صورة محذوفة: «%1».</translation>
    </message>
    <message>
        <source>Headers and footers were left out; they belong to the letterhead.</source>
        <translation>حُذفت الرؤوس والتذييلات؛ فهي من الترويسة.</translation>
    </message>
    <message>
        <source>This zipped file holds no Word document. Save the text as a Word file (.docx), a web page or a .txt file and import that.</source>
        <translation>لا يحوي هذا الملف المضغوط مستند Word. احفظ النص بصيغة ‎.docx أو صفحة ويب أو ‎.txt ثم استورده.</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>release %1</source>
        <translation>البيان %1</translation>
    </message>
    <message>
        <source>release %1 (“%2”)</source>
        <translation>البيان %1 («%2»)</translation>
    </message>
    <message>
        <source>The French paragraph %1 of %2 is not as it was saved: the disk changed it.</source>
        <translation>الفقرة الفرنسية %1 (%2) ليست كما حُفظت: غيّرها القرص.</translation>
    </message>
    <message>
        <source>The Arabic paragraph %1 of %2 is not as it was saved: the disk changed it.</source>
        <translation>الفقرة العربية %1 (%2) ليست كما حُفظت: غيّرها القرص.</translation>
    </message>
    <message>
        <source>Paragraphs of %1 are missing or stand elsewhere than they were saved.</source>
        <translation>فقرات مفقودة أو في غير موضعها الذي حُفظت فيه (%1).</translation>
    </message>
    <message>
        <source>The pairs, pictures, comments or particulars of %1 are not as they were saved.</source>
        <translation>الأزواج أو الصور أو التعليقات أو بيانات الرأس ليست كما حُفظت (%1).</translation>
    </message>
    <message>
        <source>What the list shows of %1 is not what its text says.</source>
        <translation>ما تعرضه القائمة لا يطابق النص (%1).</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>أُوقف التصدير؛ ولم يُكتب أي ملف.</translation>
    </message>
</context>
<context>
    <name>FileAccess</name>
    <message>
        <source>“%1” could not be written. The archive itself is unharmed; check that there is room and that you may write there.</source>
        <translation>تعذّرت كتابة «%1». الأرشيف نفسه سليم؛ تحقّق من توافر المساحة ومن حقك في الكتابة هناك.</translation>
    </message>
    <message>
        <source>The archive could not be opened. Check that its folder exists and that you may write there.</source>
        <translation>تعذّر فتح الأرشيف. تحقّق من وجود مجلده ومن إمكان الكتابة فيه.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>FileName</name>
    <message>
        <source>Press release</source>
        <translation>بيان صحفي</translation>
    </message>
</context>
<context>
    <name>GuardedFiles</name>
    <message>
        <source>This is the archive that is open, or belongs to it, and cannot be taken for anything else. Choose another file.</source>
        <translation>هذا هو الأرشيف المفتوح أو جزء منه ولا يُستعمل لغير ذلك. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is the archive that is open, or belongs to it, and was left as it is. Choose another name.</source>
        <translation>«%1» هو الأرشيف المفتوح أو جزء منه، ولم يُمسّ. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is for a text that is not in the archive yet, and was left as it is. Choose another name.</source>
        <translation>«%1» يحفظ نصًا لم يدخل الأرشيف بعد، ولم يُمسّ. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is an archive of Tarjuman, or belongs to one, and was left as it is. Choose another name.</source>
        <translation>«%1» أرشيف لترجمان أو جزء من أرشيف، ولم يُمسّ. اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>HeldArchive</name>
    <message>
        <source>The archive’s file is no longer where it was, so nothing was saved. Your text stays in the window; put the file back or choose another archive.</source>
        <translation>لم يعد ملف الأرشيف في مكانه، فلم يُحفظ شيء. يبقى نصك في النافذة؛ أعد الملف إلى مكانه أو اختر أرشيفًا آخر.</translation>
    </message>
    <message>
        <source>Another program removed a file that belongs to the archive (“%1”), so nothing was saved. Your text stays in the window, and saving is tried again.</source>
        <translation>حذف برنامج آخر ملفًا تابعًا للأرشيف («%1»)، فلم يُحفظ شيء. يبقى نصك في النافذة وتُعاد محاولة الحفظ.</translation>
    </message>
    <message>
        <source>Another program wrote over the archive’s file while it was open, so nothing was saved. Your text stays in the window and is kept beside the archive; close Tarjuman and start it again.</source>
        <translation>كتب برنامج آخر فوق ملف الأرشيف وهو مفتوح، فلم يُحفظ شيء. يبقى نصك في النافذة ويُحفظ بجانب الأرشيف؛ أغلق ترجمان ثم شغّله من جديد.</translation>
    </message>
</context>
<context>
    <name>HeldFile</name>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>تعذّرت كتابة الملف «%1».</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Reading was stopped; nothing was stored.</source>
        <translation>أُوقفت القراءة؛ ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>The file holds a French and an Arabic text; they become the two sides of one release.</source>
        <translation>في الملف نص فرنسي ونص عربي؛ يصبحان نسختَي بيان واحد.</translation>
    </message>
    <message>
        <source>Marks that were piled up on single letters were left out.</source>
        <translation>حُذفت علامات متراكمة على حرف واحد.</translation>
    </message>
    <message>
        <source>This is %1, and only Word files (.docx), web pages and plain text can be read: save the text as one of these and import that.</source>
        <translation>هذا %1، ولا تُقرأ إلا ملفات Word (‎.docx) وصفحات الويب والنص العادي: احفظ النص بإحداها ثم استورده.</translation>
    </message>
    <message>
        <source>The name says plain text, but this is a zipped document. If it is a Word file, call it .docx and import it then.</source>
        <translation>الاسم يدل على نص عادي، لكن هذا مستند مضغوط. إن كان ملف Word فسمِّه ‎.docx ثم استورده.</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>Your own words could not be saved; the word is let pass until the program is closed.</source>
        <translation>تعذّر حفظ كلماتك؛ ستُقبل هذه الكلمة إلى أن يُغلق البرنامج.</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>This archive was written by a newer Tarjuman. It was left as it is; install the newer program to open it.</source>
        <translation>كُتب هذا الأرشيف بإصدار أحدث من ترجمان. تُرك كما هو؛ ثبّت الإصدار الأحدث لفتحه.</translation>
    </message>
    <message>
        <source>This archive comes from an older Tarjuman and has to be updated, but it can only be read. Allow writing to the file and its folder, then open it again.</source>
        <translation>هذا الأرشيف من إصدار أقدم من ترجمان ويلزم تحديثه، لكنه متاح للقراءة فقط. اسمح بالكتابة في الملف ومجلده ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>A part of Tarjuman is missing. Install it again.</source>
        <translation>جزء من ترجمان مفقود. أعد تثبيت البرنامج.</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Pictures that belong to the release do not lie beside the file.</source>
        <translation>صور تابعة للبيان ليست بجانب الملف.</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>The file is damaged or cut off; ask the sender for it again.</source>
        <translation>الملف تالف أو مبتور؛ اطلبه من المرسل ثانية.</translation>
    </message>
    <message>
        <source>The file unpacks to more than any release has, and was not read.</source>
        <translation>الملف بعد فكّه أكبر من أي بيان؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>The file holds more than %1 parts, and no document does.</source>
        <translation>في الملف أكثر من %1 جزء، ولا مستند كذلك.</translation>
    </message>
    <message>
        <source>Parts of the file lie over each other, as in files made to do harm; it was not read.</source>
        <translation>أجزاء الملف متداخلة كما في الملفات الضارة؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>The file is protected by a password; ask the sender for one without.</source>
        <translation>الملف محمي بكلمة مرور؛ اطلبه دونها.</translation>
    </message>
    <message>
        <source>The file holds names that lead outside of it, which no document does; it was not read.</source>
        <translation>في الملف أسماء تقود إلى خارجه، وهذا لا يفعله مستند؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>The file holds two parts of one name, and nobody can tell which counts; it was not read.</source>
        <translation>في الملف جزآن باسم واحد ولا يُعرف أيهما المقصود؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>The file holds what no document needs, as files made to do harm do; it was not read.</source>
        <translation>في الملف ما لا يحتاجه أي مستند كما في الملفات الضارة؛ لم يُقرأ.</translation>
    </message>
</context>
<context>
    <name>PageSetup</name>
    <message>
        <source>This page template cannot be read. The other templates are not affected.</source>
        <translation>تعذّرت قراءة قالب الصفحة هذا. القوالب الأخرى لم تتأثر.</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Only the beginning was pasted: one paste brings at most %1 paragraphs and %2 characters. The clipboard still holds the whole text.</source>
        <translation>لُصقت البداية فقط: لا يجلب اللصق الواحد أكثر من %1 فقرة و%2 حرفًا. لا تزال الحافظة تحتوي النص كله.</translation>
    </message>
    <message>
        <source>The words are all here, but the pasted text had too many styles to keep them all.</source>
        <translation>الكلمات كلها هنا، لكن أنماط النص الملصق أكثر من أن تُحفظ كلها.</translation>
    </message>
    <message>
        <source>Marks that were piled up on single letters were left out of the pasted text.</source>
        <translation>حُذفت من النص الملصق علامات متراكمة على حرف واحد.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>أُوقف التصدير. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>With these margins and sizes of type no text fits on the page. Make the margins or the type smaller in the page setup.</source>
        <translation>لا يتسع هذا الورق لأي نص بهذه الهوامش وهذا الحجم. صغّر الهوامش أو حجم الحروف في إعداد الصفحة.</translation>
    </message>
    <message>
        <source>There is no text to export in this language yet.</source>
        <translation>لا يوجد بعد نص للتصدير بهذه اللغة.</translation>
    </message>
    <message>
        <source>The font file “%1” cannot be read. Choose another font in the page setup.</source>
        <translation>تعذّرت قراءة ملف الخط «%1». اختر خطًا آخر في إعداد الصفحة.</translation>
    </message>
    <message>
        <source>The font file “%1” is not a TrueType font. Choose a TrueType font, such as Charis SIL or Amiri, in the page setup.</source>
        <translation>الملف «%1» ليس خط TrueType. اختر خط TrueType، مثل Charis SIL أو Amiri، في إعداد الصفحة.</translation>
    </message>
    <message>
        <source>The licence of the font “%1” forbids putting it into a PDF. Choose another font in the page setup.</source>
        <translation>يمنع ترخيص الخط «%1» تضمينه في ملف PDF. اختر خطًا آخر في إعداد الصفحة.</translation>
    </message>
    <message>
        <source>The font “%1” is not installed. Install it, or choose another font in the page setup.</source>
        <translation>الخط «%1» غير مثبّت. ثبّته، أو اختر خطًا آخر في إعداد الصفحة.</translation>
    </message>
    <message>
        <source>No installed font has the character %1, in the French text at “%2”. Replace it, or install a font that has it.</source>
        <translation>لا يوجد في أي خط مثبّت الحرف %1 الوارد في النص الفرنسي عند «%2». استبدله، أو ثبّت خطًا يحويه.</translation>
    </message>
    <message>
        <source>No installed font has the character %1, in the Arabic text at “%2”. Replace it, or install a font that has it.</source>
        <translation>لا يوجد في أي خط مثبّت الحرف %1 الوارد في النص العربي عند «%2». استبدله، أو ثبّت خطًا يحويه.</translation>
    </message>
    <message>
        <source>The finished PDF could not be read back, so it is not offered. The release is unchanged.</source>
        <translation>تعذّرت إعادة قراءة ملف PDF المنجز، ولذلك لم يُعتمد. البيان لم يتغيّر.</translation>
    </message>
    <message>
        <source>This file is not a PDF, or it is damaged.</source>
        <translation>هذا الملف ليس PDF، أو هو تالف.</translation>
    </message>
    <message>
        <source>The logo is not a picture that can be used. Choose a PNG, JPEG or SVG file in the page setup.</source>
        <translation>الشعار ليس صورة صالحة. اختر ملف PNG أو JPEG أو SVG في إعداد الصفحة.</translation>
    </message>
    <message>
        <source>The logo’s SVG file holds text, pictures, styles or references. Save it as plain shapes, or choose a PNG file in the page setup.</source>
        <translation>يحوي ملف SVG للشعار نصًا أو صورًا أو أنماطًا أو إحالات. احفظه أشكالًا بسيطة، أو اختر ملف PNG في إعداد الصفحة.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB, so it is not checked.</source>
        <translation>يتجاوز حجم الملف 256 ميغابايت، لذلك لم يُفحص.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be used. Choose a PNG or JPEG file.</source>
        <translation>هذا الملف ليس صورة صالحة للاستعمال. اختر ملف PNG أو JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of less than 80 million pixels and 40 megabytes.</source>
        <translation>هذه الصورة كبيرة جدا. اختر صورة أقل من 80 مليون بكسل و40 ميغابايت.</translation>
    </message>
    <message>
        <source>French, embargo line</source>
        <translation>الفرنسية، سطر حظر النشر</translation>
    </message>
    <message>
        <source>Arabic, embargo line</source>
        <translation>العربية، سطر حظر النشر</translation>
    </message>
    <message>
        <source>French, letterhead</source>
        <translation>الفرنسية، الترويسة</translation>
    </message>
    <message>
        <source>Arabic, letterhead</source>
        <translation>العربية، الترويسة</translation>
    </message>
    <message>
        <source>French, caption %1</source>
        <translation>الفرنسية، تعليق الصورة %1</translation>
    </message>
    <message>
        <source>Arabic, caption %1</source>
        <translation>العربية، تعليق الصورة %1</translation>
    </message>
    <message>
        <source>French, paragraph %1</source>
        <translation>الفرنسية، الفقرة %1</translation>
    </message>
    <message>
        <source>Arabic, paragraph %1</source>
        <translation>العربية، الفقرة %1</translation>
    </message>
    <message>
        <source>%1: the text read back from the PDF differs at “%2”, so the PDF is not offered. The release is unchanged.</source>
        <translation>%1: النص المقروء من ملف PDF يختلف عند «%2»، لذلك لا يُعرض الملف. لم يتغيّر البيان.</translation>
    </message>
    <message>
        <source>The PDF holds words that the release does not: “%1”, so it is not offered. The release is unchanged.</source>
        <translation>يتضمن ملف PDF كلمات ليست في البيان: «%1»، لذلك لا يُعرض. لم يتغيّر البيان.</translation>
    </message>
    <message>
        <source>The part of Tarjuman that checks PDF files is missing; install Tarjuman again.</source>
        <translation>الجزء الذي يفحص ملفات PDF في ترجمان مفقود؛ أعد تثبيت ترجمان.</translation>
    </message>
    <message>
        <source>This picture is cut off: the end of its file is missing. Ask for the whole file, or choose another one.</source>
        <translation>هذه الصورة مبتورة: نهاية ملفها مفقودة. اطلب الملف كاملًا أو اختر غيره.</translation>
    </message>
    <message>
        <source>The logo is %1 by %2 pixels large, and no more than 8 million pixels are taken. Save it smaller: 1200 pixels a side are enough in print.</source>
        <translation>أبعاد الشعار %1 في %2 بكسل، والحد ثمانية ملايين. احفظه أصغر: يكفي 1200 بكسل للضلع في الطباعة.</translation>
    </message>
    <message>
        <source>The logo’s file is larger than 20 megabytes. Save it smaller: 1200 pixels a side are enough in print.</source>
        <translation>ملف الشعار أكبر من 20 ميغابايت. احفظه أصغر: يكفي 1200 بكسل للضلع في الطباعة.</translation>
    </message>
    <message>
        <source>The logo’s SVG file has too many shapes, or shapes within shapes a hundred deep. Save it as plain shapes, or choose a PNG file in the page setup.</source>
        <translation>ملف SVG للشعار كثير الأشكال أو متداخل مئة مستوى. احفظه بأشكال بسيطة، أو اختر ملف PNG في إعداد الصفحة.</translation>
    </message>
    <message>
        <source>This PNG file opens to more than 30 million pixels. Choose a smaller one, or save the photograph as JPEG.</source>
        <translation>يتجاوز ملف PNG هذا 30 مليون بكسل. اختر ملفًا أصغر، أو احفظ الصورة بصيغة JPEG.</translation>
    </message>
    <message>
        <source>The colours of the printing press cannot be read, so no file for printers is made. Install the program again.</source>
        <translation>تعذرت قراءة ألوان المطبعة، فلم يُنشأ ملف للطباعة. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>In the French text at “%2” stands the emoji %1. A page is set in type, which has none: write it out, or leave it away.</source>
        <translation>في النص الفرنسي عند «%2» الرمز التعبيري %1، ولا حرف له في الطباعة: اكتبه بالكلمات أو احذفه.</translation>
    </message>
    <message>
        <source>In the Arabic text at “%2” stands the emoji %1. A page is set in type, which has none: write it out, or leave it away.</source>
        <translation>في النص العربي عند «%2» الرمز التعبيري %1، ولا حرف له في الطباعة: اكتبه بالكلمات أو احذفه.</translation>
    </message>
    <message>
        <source>%1: at “%2” %3 marks stand on one letter. They run into the lines above, and some readers lose them. Take out those that don’t belong there.</source>
        <translation>%1: عند «%2» %3 علامة على حرف واحد، تطغى على الأسطر أعلاه وتضيع في بعض البرامج. احذف الزائد منها.</translation>
    </message>
    <message>
        <source>%1: at “%2” stands the control %3, which turns the order of the letters: the page shows something else than is copied and read aloud. Take it out.</source>
        <translation>%1: عند «%2» الرمز %3 الذي يقلب ترتيب الحروف، فتُظهر الصفحة غير ما يُنسخ ويُقرأ جهرًا. احذفه.</translation>
    </message>
    <message>
        <source>%1: at “%2” stands the control %3 without its end: all that follows in the paragraph stands in its direction. Close it or take it out.</source>
        <translation>%1: عند «%2» الرمز %3 غير مغلق ويسري اتجاهه على بقية الفقرة. أغلقه أو احذفه.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The text could not be kept in a recovery file.</source>
        <translation>تعذّر حفظ النص في ملف إنقاذ.</translation>
    </message>
    <message>
        <source>The recovery file could not be read.</source>
        <translation>تعذّرت قراءة ملف الإنقاذ.</translation>
    </message>
    <message>
        <source>A picture could not be kept.</source>
        <translation>تعذّر حفظ صورة.</translation>
    </message>
</context>
<context>
    <name>RecoveryNotice</name>
    <message numerus="yes">
        <source>%n release(s) had a text that was not saved; it is in the archive now.</source>
        <translation>
            <numerusform>لم يكن لأي بيان نص غير محفوظ.</numerusform>
            <numerusform>كان لبيان واحد نص غير محفوظ، وهو الآن في الأرشيف.</numerusform>
            <numerusform>كان لبيانين نص غير محفوظ، وهو الآن في الأرشيف.</numerusform>
            <numerusform>كان لـ%n بيانات نص غير محفوظ، وهو الآن في الأرشيف.</numerusform>
            <numerusform>كان لـ%n بيانًا نص غير محفوظ، وهو الآن في الأرشيف.</numerusform>
            <numerusform>كان لـ%n بيان نص غير محفوظ، وهو الآن في الأرشيف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that had not been saved became releases of their own, since it is not certain that the archive still holds what they were based on.</source>
        <translation>
            <numerusform>لم يصبح أي نص بيانًا مستقلًا.</numerusform>
            <numerusform>أصبح نص واحد غير محفوظ بيانًا مستقلًا، إذ ليس مؤكدًا أن الأرشيف لا يزال يحتوي الأصل الذي انطلق منه.</numerusform>
            <numerusform>أصبح نصان غير محفوظين بيانين مستقلين، إذ ليس مؤكدًا أن الأرشيف لا يزال يحتوي الأصل الذي انطلقا منه.</numerusform>
            <numerusform>أصبحت %n نصوص غير محفوظة بيانات مستقلة، إذ ليس مؤكدًا أن الأرشيف لا يزال يحتوي الأصل الذي انطلقت منه.</numerusform>
            <numerusform>أصبح %n نصًا غير محفوظ بيانات مستقلة، إذ ليس مؤكدًا أن الأرشيف لا يزال يحتوي الأصل الذي انطلقت منه.</numerusform>
            <numerusform>أصبح %n نص غير محفوظ بيانات مستقلة، إذ ليس مؤكدًا أن الأرشيف لا يزال يحتوي الأصل الذي انطلقت منه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that had not been saved could not be stored yet and are tried again at the next start: %1</source>
        <translation>
            <numerusform>لا نصوص تنتظر الحفظ: %1</numerusform>
            <numerusform>تعذّر بعدُ حفظ نص واحد، وتُعاد المحاولة عند التشغيل التالي: %1</numerusform>
            <numerusform>تعذّر بعدُ حفظ نصين، وتُعاد المحاولة عند التشغيل التالي: %1</numerusform>
            <numerusform>تعذّر بعدُ حفظ %n نصوص، وتُعاد المحاولة عند التشغيل التالي: %1</numerusform>
            <numerusform>تعذّر بعدُ حفظ %n نصًا، وتُعاد المحاولة عند التشغيل التالي: %1</numerusform>
            <numerusform>تعذّر بعدُ حفظ %n نص، وتُعاد المحاولة عند التشغيل التالي: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of an unsaved text cannot be read, or not wholly. It is kept as “%1”.</source>
        <translation>تعذّرت قراءة ملف نص غير محفوظ كليًا أو جزئيًا. حُفظ باسم «%1».</translation>
    </message>
</context>
<context>
    <name>ReleaseJson</name>
    <message>
        <source>The file does not hold a release in Tarjuman’s own form.</source>
        <translation>لا يحوي الملف بيانًا بصيغة ترجمان.</translation>
    </message>
</context>
<context>
    <name>ReleaseRepository</name>
    <message>
        <source>There is no release with the number %1 in the archive.</source>
        <translation>لا يوجد في الأرشيف بيان رقمه %1.</translation>
    </message>
    <message>
        <source>This release was changed or removed elsewhere since it was opened here. Nothing was overwritten; compare your text with the one in the archive.</source>
        <translation>عُدّل هذا البيان أو حُذف في مكان آخر بعد فتحه هنا. لم يُستبدل أي شيء؛ قارن نصّك بنص الأرشيف.</translation>
    </message>
</context>
<context>
    <name>RestoreJob</name>
    <message>
        <source>There is no archive in this file.</source>
        <translation>لا يحوي هذا الملف أرشيفًا.</translation>
    </message>
    <message>
        <source>The copy could not be read, or there is no room beside the archive.</source>
        <translation>تعذّرت قراءة النسخة، أو لا توجد مساحة بجوار الأرشيف.</translation>
    </message>
    <message>
        <source>Another program has the archive open; close it, then restore.</source>
        <translation>الأرشيف مفتوح في برنامج آخر؛ أغلقه ثم استرجع النسخة.</translation>
    </message>
    <message>
        <source>The archive could not be replaced; it was left as it is.</source>
        <translation>تعذّر استبدال الأرشيف؛ وتُرك كما هو.</translation>
    </message>
    <message>
        <source>The archive could not be replaced; what it held is beside it.</source>
        <translation>تعذّر استبدال الأرشيف؛ ومحتواه محفوظ بجواره.</translation>
    </message>
    <message>
        <source>The file is no whole archive of Tarjuman; the archive was left as it is. “salvage” brings what can be read of it into a new archive.</source>
        <translation>الملف ليس أرشيفًا سليمًا لترجمان؛ ولم يُمسّ الأرشيف. الأمر «salvage» ينقذ ما يُقرأ منه إلى أرشيف جديد.</translation>
    </message>
    <message>
        <source>This is the archive itself; name a copy of it.</source>
        <translation>هذا هو الأرشيف نفسه؛ حدّد نسخة منه.</translation>
    </message>
    <message>
        <source>Another program is restoring this archive; nothing was changed.</source>
        <translation>برنامج آخر يستعيد هذا الأرشيف الآن؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing can be written beside the archive, so nothing was changed. Check that there is room and that you may write there.</source>
        <translation>لا يمكن الكتابة بجانب الأرشيف، فلم يتغيّر شيء. تأكد من وجود مساحة ومن أن الكتابة مسموحة هناك.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>The salvage was stopped.</source>
        <translation>أُوقف الإنقاذ.</translation>
    </message>
    <message>
        <source>Nothing of an archive of Tarjuman was found in this file; it was left as it is.</source>
        <translation>لم يُعثر في هذا الملف على شيء من أرشيف لترجمان، ولم يُمسّ.</translation>
    </message>
    <message>
        <source>The text of this release is lost; only traces of it were found.</source>
        <translation>ضاع نص هذا البيان، ولم يُعثر إلا على آثار منه.</translation>
    </message>
    <message>
        <source>The release’s own entry is lost: its date, its place and its status are unknown.</source>
        <translation>ضاع سجل البيان: تاريخه ومكانه وحالته مجهولة.</translation>
    </message>
    <message>
        <source>The release’s own entry was found where it had been given up; it may be an older one.</source>
        <translation>عُثر على سجل البيان بين بيانات متروكة؛ وقد يكون قديمًا.</translation>
    </message>
    <message>
        <source>The release’s own entry, or a pair, picture, comment or version of it, is damaged.</source>
        <translation>سجل البيان أو أحد أزواجه أو صوره أو تعليقاته أو نسخه تالف.</translation>
    </message>
    <message>
        <source>Paragraphs are lost: %1 of %2.</source>
        <translation>فقرات ضائعة: %1 من %2.</translation>
    </message>
    <message>
        <source>There are more paragraphs than the release counts.</source>
        <translation>الفقرات أكثر مما يعدّه البيان.</translation>
    </message>
    <message>
        <source>Which paragraphs belong together is lost in part; look at the pairs.</source>
        <translation>ضاع جزء من تقابل الفقرات؛ راجع الأزواج.</translation>
    </message>
    <message>
        <source>The title is not the one that the list of releases had.</source>
        <translation>العنوان ليس الذي كانت تعرضه قائمة البيانات الصحفية.</translation>
    </message>
    <message>
        <source>The release does not match its checksum.</source>
        <translation>البيان لا يطابق مجموعه الاختباري.</translation>
    </message>
    <message>
        <source>Parts of the file are destroyed; what stood there alone is lost.</source>
        <translation>أجزاء من الملف متلفة؛ وما كان فيها وحدها ضاع.</translation>
    </message>
    <message>
        <source>The log of the archive is damaged; the newest changes may be lost.</source>
        <translation>سجل تغييرات الأرشيف تالف؛ وقد تكون أحدث التغييرات ضاعت.</translation>
    </message>
    <message>
        <source>The end of this paragraph is lost.</source>
        <translation>ضاعت نهاية هذه الفقرة.</translation>
    </message>
    <message>
        <source>The text of this paragraph does not match its checksum.</source>
        <translation>نص هذه الفقرة لا يطابق مجموعه الاختباري.</translation>
    </message>
    <message>
        <source>The row of this paragraph is damaged.</source>
        <translation>سجل هذه الفقرة تالف.</translation>
    </message>
    <message>
        <source>This paragraph was found where it had been given up; it may be an older text.</source>
        <translation>عُثر على هذه الفقرة بين بيانات متروكة؛ وقد تكون نصًا قديمًا.</translation>
    </message>
    <message>
        <source>This paragraph was found out of its place; it may be an older text.</source>
        <translation>عُثر على هذه الفقرة في غير موضعها؛ وقد تكون نصًا قديمًا.</translation>
    </message>
    <message>
        <source>Some words, terms, phrases or settings of the house are damaged.</source>
        <translation>بعض كلمات المؤسسة أو مصطلحاتها أو عباراتها أو إعداداتها تالف.</translation>
    </message>
</context>
<context>
    <name>SalvageJob</name>
    <message>
        <source>“%1” could not be written. The damaged archive was left as it is; check that there is room and that you may write there.</source>
        <translation>تعذّرت كتابة «%1». لم يُمسّ الأرشيف التالف؛ تحقّق من المساحة ومن إمكان الكتابة.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>The salvage was stopped.</source>
        <translation>أُوقف الإنقاذ.</translation>
    </message>
    <message>
        <source>The new archive must be another file than the damaged one.</source>
        <translation>يجب أن يكون الأرشيف الجديد ملفًا غير الأرشيف التالف.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is; name a file that does not exist.</source>
        <translation>«%1» موجود ولم يُمسّ؛ حدّد ملفًا غير موجود.</translation>
    </message>
    <message>
        <source>There is no archive in this file.</source>
        <translation>لا يحتوي هذا الملف على أرشيف.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>The samples could not be read.</source>
        <translation>تعذّرت قراءة النماذج.</translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>This archive has parts that Tarjuman did not make, or lacks some of its own. It was left as it is, and nothing in it was run; what can be read of it can be salvaged into a new archive.</source>
        <translation>في هذا الأرشيف أجزاء لم ينشئها ترجمان، أو تنقصه أجزاء. لم يُمسّ ولم يُنفَّذ منه شيء؛ ويمكن إنقاذ ما يُقرأ منه إلى أرشيف جديد.</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>a Word, LibreOffice or other zipped document</source>
        <translation>مستند Word أو LibreOffice أو مستند مضغوط آخر</translation>
    </message>
    <message>
        <source>an empty archive</source>
        <translation>أرشيف مضغوط فارغ</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation>مستند Word قديم</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>ملف XML</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>a data file (JSON)</source>
        <translation>ملف بيانات (JSON)</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>The certificate cannot sign. Nothing was written.</source>
        <translation>لا يمكن التوقيع بهذه الشهادة. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The signature itself is broken and says nothing.</source>
        <translation>التوقيع نفسه تالف ولا يُستدل منه على شيء.</translation>
    </message>
    <message>
        <source>The signature covers bytes that the file does not have: it was cut off or made up.</source>
        <translation>يشمل التوقيع بيانات لا وجود لها في الملف: لقد بُتر أو اصطُنع.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed.</source>
        <translation>عُدّل الملف بعد توقيعه.</translation>
    </message>
    <message>
        <source>What was signed is as it was, but something was appended to the file since.</source>
        <translation>ما وُقّع عليه باقٍ كما كان، غير أن شيئًا أُضيف إلى الملف بعد ذلك.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate.</source>
        <translation>لا تضمن هذه الشهادةَ أي جهة يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This is no PDF.</source>
        <translation>هذا ليس ملف PDF.</translation>
    </message>
    <message>
        <source>This is no certificate file. Choose the .p12 or .pfx file that holds the certificate and its key.</source>
        <translation>هذا ليس ملف شهادة. اختر ملف ‎.p12 أو ‎.pfx الذي يضم الشهادة ومفتاحها.</translation>
    </message>
    <message>
        <source>The certificate file does not open with this pass phrase. Nothing was signed.</source>
        <translation>لا يُفتح ملف الشهادة بعبارة المرور هذه. لم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>The certificate file holds no certificate with its key. Export both together.</source>
        <translation>لا يضم الملف شهادة مع مفتاحها. صدّرهما معًا.</translation>
    </message>
    <message>
        <source>The certificate has expired. Ask for a new one; nothing was signed.</source>
        <translation>انتهت صلاحية الشهادة. اطلب شهادة جديدة؛ لم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>This PDF cannot be signed. The release is unchanged.</source>
        <translation>لا يمكن توقيع ملف PDF هذا. البيان لم يتغير.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>The French dictionary is not installed. To install it: %1</source>
        <translation>القاموس الفرنسي غير مثبّت. لتثبيته: %1</translation>
    </message>
    <message>
        <source>The Arabic dictionary is not installed. To install it: %1</source>
        <translation>القاموس العربي غير مثبّت. لتثبيته: %1</translation>
    </message>
    <message>
        <source>The text could not be read twice.</source>
        <translation>تعذّرت قراءة النص مرتين.</translation>
    </message>
    <message>
        <source>The spelling check was stopped.</source>
        <translation>أُوقف التدقيق الإملائي.</translation>
    </message>
    <message>
        <source>The text is not UTF-8: there is a broken byte near line %1.</source>
        <translation>النص ليس بترميز UTF-8: فيه بايت تالف قرب السطر %1.</translation>
    </message>
    <message>
        <source>The text could not be read to its end.</source>
        <translation>تعذّرت قراءة النص إلى آخره.</translation>
    </message>
    <message>
        <source>This is not a text: it holds binary data.</source>
        <translation>هذا ليس نصًا: فيه بيانات ثنائية.</translation>
    </message>
</context>
<context>
    <name>SqliteCopy</name>
    <message>
        <source>The archive cannot be copied onto itself. Choose another name for the backup.</source>
        <translation>لا يمكن نسخ الأرشيف فوق نفسه. اختر اسمًا آخر للنسخة الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>SqliteEngine</name>
    <message>
        <source>The folder “%1” for the archive could not be made. Choose another place.</source>
        <translation>تعذّر إنشاء المجلد «%1» للأرشيف. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>الملف تالف: %1.</translation>
    </message>
    <message>
        <source>A row of the table “%1” belongs to a release that does not exist.</source>
        <translation>في الجدول «%1» صف يعود إلى بيان غير موجود.</translation>
    </message>
    <message>
        <source>Another program has the archive open; close it, then try again.</source>
        <translation>الأرشيف مفتوح في برنامج آخر؛ أغلقه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This file is empty, so it is no archive. It was left as it is; restore a backup, or choose another file.</source>
        <translation>هذا الملف فارغ فليس أرشيفًا. لم يُمسّ؛ استعد نسخة احتياطية أو اختر ملفًا آخر.</translation>
    </message>
</context>
<context>
    <name>SqliteErrors</name>
    <message>
        <source>Another program is writing in the archive and did not finish in time. Nothing was changed; try again in a moment.</source>
        <translation>يكتب برنامج آخر في الأرشيف ولم ينتهِ في الوقت المناسب. لم يتغيّر شيء؛ حاول بعد لحظات.</translation>
    </message>
    <message>
        <source>The archive can only be read: nothing can be saved in it. Allow writing to the file and its folder, then open it again.</source>
        <translation>الأرشيف للقراءة فقط: لا يمكن حفظ شيء فيه. اسمح بالكتابة في الملف ومجلده ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the archive. What was saved before is safe; free some space, then save again.</source>
        <translation>لم تبقَ مساحة على القرص للأرشيف. ما حُفظ من قبل في أمان؛ أفرغ بعض المساحة ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>The disk reported an error while the archive was in use. What was saved before is safe; check the disk, then try again.</source>
        <translation>أبلغ القرص عن خطأ أثناء استعمال الأرشيف. ما حُفظ من قبل في أمان؛ افحص القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The archive could not be opened. Check that its folder exists and that you may write there.</source>
        <translation>تعذّر فتح الأرشيف. تحقّق من وجود مجلده ومن حقك في الكتابة فيه.</translation>
    </message>
    <message>
        <source>The text is too long for the archive. Nothing was changed; split it into several releases.</source>
        <translation>النص أطول مما يتسع له الأرشيف. لم يتغيّر شيء؛ وزّعه على عدة بيانات.</translation>
    </message>
    <message>
        <source>The archive could not do what was asked. Nothing was changed.</source>
        <translation>لم يتمكّن الأرشيف من تنفيذ المطلوب. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This file is not an archive of Tarjuman. It was left as it is; choose another file.</source>
        <translation>هذا الملف ليس أرشيفًا لترجمان. تُرك كما هو؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The archive is damaged. It was left as it is; choose “Restore a backup…” or “Salvage what can be read…” (on the command line: restore, salvage), and don’t copy files over it.</source>
        <translation>الأرشيف تالف. لم يُمسّ؛ اختر «استعادة نسخة احتياطية…» أو «إنقاذ ما يمكن قراءته…» (في سطر الأوامر: restore وsalvage) ولا تنسخ ملفات فوقه.</translation>
    </message>
</context>
<context>
    <name>StaleLog</name>
    <message>
        <source>Beside the archive lies the log of another one, and it can’t be moved away. Nothing was changed; allow writing in the archive’s folder.</source>
        <translation>بجانب الأرشيف سجل تغييرات أرشيف آخر ولا يمكن نقله. لم يتغيّر شيء؛ اسمح بالكتابة في مجلد الأرشيف.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>The archive no longer holds what was to be changed, so it was left as it is.</source>
        <translation>لم يعد في الأرشيف ما كان مطلوبًا تغييره، فتُرك كما هو.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In translation</source>
        <translation>قيد الترجمة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصوَّب</translation>
    </message>
    <message>
        <source>Published: no way back</source>
        <translation>نُشر: لا رجوع</translation>
    </message>
    <message>
        <source>Approve it first</source>
        <translation>يُعتمد أولًا</translation>
    </message>
    <message>
        <source>Publish it first</source>
        <translation>يُنشر أولًا</translation>
    </message>
    <message>
        <source>Archive it first</source>
        <translation>يُؤرشف أولًا</translation>
    </message>
    <message>
        <source>Deleted on %1, %2</source>
        <translation>حُذف في %1، %2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The archive is not open, so nothing can be read or saved.</source>
        <translation>الأرشيف غير مفتوح، فلا يمكن قراءة شيء أو حفظه.</translation>
    </message>
    <message>
        <source>The new archive could not be written whole.</source>
        <translation>تعذّرت كتابة الأرشيف الجديد كاملًا.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>House letterhead</source>
        <translation>ترويسة المؤسسة</translation>
    </message>
    <message>
        <source>Plain page</source>
        <translation>صفحة بسيطة</translation>
    </message>
</context>
<context>
    <name>TermFile</name>
    <message>
        <source>This file is no termbase (TBX) that can be read. Nothing was taken from it.</source>
        <translation>هذا الملف ليس قاعدة مصطلحات (TBX) يمكن قراءتها. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>This file holds no term in French or Arabic.</source>
        <translation>لا يحوي هذا الملف أي مصطلح بالفرنسية أو العربية.</translation>
    </message>
    <message>
        <source>Line %1 is no term: a French and an Arabic text with a tab between them are needed. Nothing was taken from the file.</source>
        <translation>السطر %1 ليس مصطلحًا: يلزم نص فرنسي ونص عربي تفصل بينهما علامة جدولة. لم يؤخذ شيء من الملف.</translation>
    </message>
    <message>
        <source>An element of this termbase has more than %1 attributes, which no termbase needs. Nothing was stored.</source>
        <translation>في قاعدة المصطلحات عنصر له أكثر من %1 سمة، ولا حاجة إلى ذلك. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This file holds more than %1 terms, the most that are read at once. Nothing was stored; divide the file and read its parts.</source>
        <translation>يحتوي هذا الملف على أكثر من %1 مصطلح، وهو أقصى ما يُقرأ دفعة واحدة. لم يُحفظ شيء؛ قسّم الملف واستورد أجزاءه.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, and no table of %2 terms is. Nothing was stored.</source>
        <translation>حجم هذا الملف يزيد على %1 ميغابايت، أي أكثر من جدول فيه %2 مصطلح. لم يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>Expression</source>
        <translation>عبارة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>اسم مختصر</translation>
    </message>
    <message>
        <source>Post or rank</source>
        <translation>منصب أو رتبة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>Line %1 holds the character %2, which no text has: the file is damaged or no text.</source>
        <translation>في السطر %1 الحرف %2 الذي لا يرد في النصوص: الملف تالف أو ليس نصًا.</translation>
    </message>
    <message>
        <source>There is no text in the file.</source>
        <translation>لا نص في الملف.</translation>
    </message>
    <message>
        <source>Many letters look as if the text was once opened in a wrong encoding and saved again; ask the sender for the original.</source>
        <translation>تدل حروف كثيرة على أن النص فُتح بترميز خاطئ ثم حُفظ؛ اطلب الأصل من المرسل.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a character: the file is cut off or damaged.</source>
        <translation>ينتهي النص في وسط حرف: الملف مبتور أو تالف.</translation>
    </message>
    <message>
        <source>A character is broken: the file is damaged.</source>
        <translation>فيه حرف تالف: الملف معطوب.</translation>
    </message>
    <message>
        <source>This is %1, and only plain text can be read: save the text as a .txt file and import that.</source>
        <translation>هذا %1، ولا يُقرأ هنا إلا النص الصرف: احفظ النص في ملف ‎.txt‎ ثم استورده.</translation>
    </message>
    <message>
        <source>The text is UTF-8, but byte %1 is broken; ask the sender for an undamaged file.</source>
        <translation>النص بترميز UTF-8، لكن البايت %1 تالف؛ اطلب من المرسل ملفًا سليمًا.</translation>
    </message>
    <message>
        <source>This is no text in any encoding that French or Arabic is written in.</source>
        <translation>هذا ليس نصًا بأي من ترميزات الفرنسية أو العربية.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>هذا مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>هذا ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>The file could not be opened; check who may read it.</source>
        <translation>تعذّر فتح الملف؛ تحقّق ممّن يحق له قراءته.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, and no release is.</source>
        <translation>الملف أكبر من %1 ميغابايت، ولا يبلغ أي بيان هذا الحجم.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>تعذّرت قراءة الملف إلى آخره.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Codes of letters, such as %1, were replaced by the letters.</source>
        <translation>استُبدلت رموز الحروف، مثل %1، بالحروف نفسها.</translation>
    </message>
    <message>
        <source>The text was once opened in a wrong encoding and saved again; its letters were restored.</source>
        <translation>فُتح النص من قبل بترميز خاطئ ثم حُفظ؛ وقد استُعيدت حروفه.</translation>
    </message>
    <message>
        <source>Letters are lost: other signs stand in their place. Ask the sender for the original.</source>
        <translation>ضاعت حروف وحلّت محلها علامات أخرى؛ اطلب الأصل من المرسل.</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>هذا مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>The text could not be opened; check its name and who may read it.</source>
        <translation>تعذّر فتح النص؛ تحقّق من اسمه وممّن يحق له قراءته.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>هذا ليس ملفًا عاديًا.</translation>
    </message>
</context>
<context>
    <name>VersionRepository</name>
    <message>
        <source>This version is no longer in the archive.</source>
        <translation>لم تعد هذه النسخة في الأرشيف.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The file “%1” could not be written; what was there before is unchanged. Choose another folder or make room on the disk.</source>
        <translation>تعذّرت كتابة الملف «%1»؛ ولم يتغيّر ما كان فيه. اختر مجلدًا آخر أو أفرغ مساحة على القرص.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>تتعذّر قراءة الملف %1.</translation>
    </message>
</context>
<context>
    <name>WordListFile</name>
    <message>
        <source>Line %1 is no word of a list. Nothing was taken from the file.</source>
        <translation>السطر %1 ليس كلمة من قائمة. لم يؤخذ شيء من الملف.</translation>
    </message>
    <message>
        <source>This file is no list of words in UTF-8. Nothing was taken from it.</source>
        <translation>هذا الملف ليس قائمة كلمات بترميز UTF-8. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>This file has more than %1 words. Nothing was taken from it; divide it first.</source>
        <translation>في هذا الملف أكثر من %1 كلمة. لم يؤخذ منه شيء؛ قسّمه أولاً.</translation>
    </message>
</context>
<context>
    <name>WordListModel</name>
    <message>
        <source>My words</source>
        <translation>كلماتي</translation>
    </message>
    <message>
        <source>The house’s words</source>
        <translation>كلمات المؤسسة</translation>
    </message>
    <message>
        <source>Forbidden forms</source>
        <translation>صيغ ممنوعة</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open it on; “tarjuman --help” shows what works without one.</source>
        <translation>لا توجد شاشة لفتحها عليها؛ يبيّن «tarjuman --help» ما يعمل من دون شاشة.</translation>
    </message>
</context>
<context>
    <name>tarjuman::desk::ArchiveReplace</name>
    <message>
        <source>The text of a published release is fixed; it was left as it is.</source>
        <translation>نص البيان المنشور مثبّت، وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>Somebody has written in them or deleted them since.</source>
        <translation>عدّلها أحدهم أو حذفها بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>tarjuman::desk::Desk</name>
    <message>
        <source>The workflow has no step from “%1” to “%2”; nothing was changed.</source>
        <translation>لا ينتقل مسار العمل من «%1» إلى «%2»؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The release is published: its text and pictures can no longer be changed. Make a copy, and correct that.</source>
        <translation>البيان منشور: لم يعد ممكنا تغيير نصه وصوره. أنشئوا نسخة منه وصحّحوها.</translation>
    </message>
    <message>
        <source>Beside the archive lay unfinished work of another copy of it. It was not taken over, and is kept as “%1”.</source>
        <translation>كان بجانب الأرشيف عمل غير مكتمل يخص نسخة أخرى منه. لم يُؤخذ به، وحُفظ باسم «%1».</translation>
    </message>
</context>
<context>
    <name>tarjuman::desk::OpenRelease</name>
    <message>
        <source>This release was changed in another window meanwhile. Your text was kept as a release of its own, which you are editing now; the other text is in the list.</source>
        <translation>عُدّل هذا البيان في نافذة أخرى أثناء عملك. حُفظ نصّك بيانًا مستقلًا، وهو الذي تحرّره الآن؛ والنص الآخر في القائمة.</translation>
    </message>
    <message>
        <source>%1 Meanwhile every word is kept in a recovery file.</source>
        <translation>%1 وفي الأثناء تُحفظ كل كلمة في ملف استرداد.</translation>
    </message>
    <message>
        <source>%1 The text could not be kept in a recovery file either: it is in this window only.</source>
        <translation>%1 وتعذّر أيضًا حفظ النص في ملف استرداد: لا يوجد إلا في هذه النافذة.</translation>
    </message>
    <message>
        <source>This release was deleted elsewhere meanwhile. Your text was kept as a release of its own, which you are editing now.</source>
        <translation>حُذف هذا البيان في مكان آخر أثناء عملك. حُفظ نصّك بيانًا مستقلًا، وهو الذي تحرّره الآن.</translation>
    </message>
    <message numerus="yes">
        <source>This release was changed in another window at the same time. Two texts of %n paragraph(s) were kept, one behind the other.</source>
        <translation>
            <numerusform>عُدِّل هذا البيان في نافذة أخرى في الوقت نفسه. لم تبقَ أي فقرة بنصَّين.</numerusform>
            <numerusform>عُدِّل هذا البيان في نافذة أخرى في الوقت نفسه. احتُفظ بنصَّي فقرة واحدة، أحدهما تلو الآخر.</numerusform>
            <numerusform>عُدِّل هذا البيان في نافذة أخرى في الوقت نفسه. احتُفظ بنصَّي كلٍّ من فقرتين، أحدهما تلو الآخر.</numerusform>
            <numerusform>عُدِّل هذا البيان في نافذة أخرى في الوقت نفسه. احتُفظ بنصَّي كلٍّ من %n فقرات، أحدهما تلو الآخر.</numerusform>
            <numerusform>عُدِّل هذا البيان في نافذة أخرى في الوقت نفسه. احتُفظ بنصَّي كلٍّ من %n فقرةً، أحدهما تلو الآخر.</numerusform>
            <numerusform>عُدِّل هذا البيان في نافذة أخرى في الوقت نفسه. احتُفظ بنصَّي كلٍّ من %n فقرة، أحدهما تلو الآخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set differently in another window, and kept as it is there: %1.</source>
        <translation>حُدِّد على نحو مختلف في نافذة أخرى وأُبقي كما هو هناك: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>place (French)</source>
        <translation>المكان (بالفرنسية)</translation>
    </message>
    <message>
        <source>place (Arabic)</source>
        <translation>المكان (بالعربية)</translation>
    </message>
    <message>
        <source>embargo</source>
        <translation>الحظر</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::AboutDialog</name>
    <message>
        <source>About Tarjuman</source>
        <translation>عن ترجمان</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Draft, translate, check and typeset press releases in French and Arabic. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>تحرير البيانات الصحفية بالفرنسية والعربية وترجمتها وتدقيقها وإخراجها. برنامج حر برخصة غنو العمومية العامة، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>Your archive: %1</source>
        <translation>أرشيفك: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ArchiveFinder</name>
    <message numerus="yes">
        <source>%n release(s) are as they were.</source>
        <translation>
            <numerusform>لم يعد أي بيان إلى ما كان عليه.</numerusform>
            <numerusform>عاد بيان واحد إلى ما كان عليه.</numerusform>
            <numerusform>عاد بيانان إلى ما كانا عليه.</numerusform>
            <numerusform>عادت %n بيانات إلى ما كانت عليه.</numerusform>
            <numerusform>عاد %n بياناً إلى ما كانت عليه.</numerusform>
            <numerusform>عاد %n بيان إلى ما كانت عليه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced.</source>
        <translation>
            <numerusform>لم يُستبدل شيء.</numerusform>
            <numerusform>استُبدل موضع واحد.</numerusform>
            <numerusform>استُبدل موضعان.</numerusform>
            <numerusform>استُبدلت %n مواضع.</numerusform>
            <numerusform>استُبدل %n موضعاً.</numerusform>
            <numerusform>استُبدل %n موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed meanwhile and were left alone.</source>
        <translation>
            <numerusform>لم يتغير أي موضع في الأثناء.</numerusform>
            <numerusform>تغيّر موضع واحد في الأثناء فتُرك كما هو.</numerusform>
            <numerusform>تغيّر موضعان في الأثناء فتُركا كما هما.</numerusform>
            <numerusform>تغيّرت %n مواضع في الأثناء فتُركت كما هي.</numerusform>
            <numerusform>تغيّر %n موضعاً في الأثناء فتُركت كما هي.</numerusform>
            <numerusform>تغيّر %n موضع في الأثناء فتُركت كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) were left as they are:</source>
        <translation>
            <numerusform>لم يُترك أي بيان:</numerusform>
            <numerusform>تُرك بيان واحد كما هو:</numerusform>
            <numerusform>تُرك بيانان كما هما:</numerusform>
            <numerusform>تُركت %n بيانات كما هي:</numerusform>
            <numerusform>تُرك %n بياناً كما هي:</numerusform>
            <numerusform>تُرك %n بيان كما هي:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>Last replacement: “%1” taken out of %n release(s) (%2).</source>
        <translation>
            <numerusform>آخر استبدال: لم يُحذف «%1» من أي بيان (%2).</numerusform>
            <numerusform>آخر استبدال: حُذف «%1» من بيان واحد (%2).</numerusform>
            <numerusform>آخر استبدال: حُذف «%1» من بيانين (%2).</numerusform>
            <numerusform>آخر استبدال: حُذف «%1» من %n بيانات (%2).</numerusform>
            <numerusform>آخر استبدال: حُذف «%1» من %n بيانًا (%2).</numerusform>
            <numerusform>آخر استبدال: حُذف «%1» من %n بيان (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last replacement: “%1” by “%2” in %n release(s) (%3).</source>
        <translation>
            <numerusform>آخر استبدال: لم يُستبدل «%2» بـ«%1» في أي بيان (%3).</numerusform>
            <numerusform>آخر استبدال: وُضع «%2» مكان «%1» في بيان واحد (%3).</numerusform>
            <numerusform>آخر استبدال: وُضع «%2» مكان «%1» في بيانين (%3).</numerusform>
            <numerusform>آخر استبدال: وُضع «%2» مكان «%1» في %n بيانات (%3).</numerusform>
            <numerusform>آخر استبدال: وُضع «%2» مكان «%1» في %n بيانًا (%3).</numerusform>
            <numerusform>آخر استبدال: وُضع «%2» مكان «%1» في %n بيان (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ArchiveRescue</name>
    <message>
        <source>Archives (*.tarjuman);;All files (*)</source>
        <translation>الأرشيفات (*.tarjuman);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open another archive</source>
        <translation>فتح أرشيف آخر</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>اختيار النسخة الاحتياطية المراد استعادتها</translation>
    </message>
    <message>
        <source>Name the new archive for what can be read</source>
        <translation>تسمية الأرشيف الجديد لما يمكن قراءته</translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>منقذ</translation>
    </message>
    <message>
        <source>The backup is being checked and put in the archive’s place…</source>
        <translation>يجري فحص النسخة الاحتياطية ووضعها مكان الأرشيف…</translation>
    </message>
    <message>
        <source>What can be read is being brought into a new archive…</source>
        <translation>يجري نقل ما يمكن قراءته إلى أرشيف جديد…</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) were saved into the new archive, which opens in its own window.</source>
        <translation>
            <numerusform>لم يُنقذ أي بيان في الأرشيف الجديد.</numerusform>
            <numerusform>أُنقذ بيان واحد في الأرشيف الجديد الذي يُفتح في نافذة خاصة.</numerusform>
            <numerusform>أُنقذ بيانان في الأرشيف الجديد الذي يُفتح في نافذة خاصة.</numerusform>
            <numerusform>أُنقذت %n بيانات في الأرشيف الجديد الذي يُفتح في نافذة خاصة.</numerusform>
            <numerusform>أُنقذ %n بيانًا في الأرشيف الجديد الذي يُفتح في نافذة خاصة.</numerusform>
            <numerusform>أُنقذ %n بيان في الأرشيف الجديد الذي يُفتح في نافذة خاصة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in them are in doubt: look at them before you use them.</source>
        <translation>
            <numerusform>لا مواضع مشكوك فيها.</numerusform>
            <numerusform>فيها موضع واحد مشكوك فيه: راجعه قبل استعماله.</numerusform>
            <numerusform>فيها موضعان مشكوك فيهما: راجعهما قبل استعمالهما.</numerusform>
            <numerusform>فيها %n مواضع مشكوك فيها: راجعها قبل استعمالها.</numerusform>
            <numerusform>فيها %n موضعًا مشكوكًا فيه: راجعها قبل استعمالها.</numerusform>
            <numerusform>فيها %n موضع مشكوك فيه: راجعها قبل استعمالها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window could not be opened.</source>
        <translation>تعذّر فتح نافذة أخرى.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ColourField</name>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Sea green</source>
        <translation>أخضر بحري</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>لون آخر…</translation>
    </message>
    <message>
        <source>Colour of rules and links</source>
        <translation>لون الخطوط والروابط</translation>
    </message>
    <message>
        <source>Too pale for links on white paper: choose a darker one.</source>
        <translation>لون باهت لا تُقرأ به الروابط على ورق أبيض: اختر لونًا أغمق.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ColumnHead</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n حروف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::CommandPalette</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>%1, changed on %2 at %3</source>
        <translation>%1، آخر تعديل في %2 الساعة %3</translation>
    </message>
    <message>
        <source>Search “%1” in all texts</source>
        <translation>البحث عن «%1» في كل النصوص</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::CommentActions</name>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>حُذف التعليق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>There are no words here to comment on.</source>
        <translation>لا توجد هنا كلمات للتعليق عليها.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::CommentDelegate</name>
    <message>
        <source>Resolved</source>
        <translation>تمت تسويته</translation>
    </message>
    <message>
        <source>Words gone</source>
        <translation>حُذفت الكلمات</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::CommentEdits</name>
    <message>
        <source>Add a comment</source>
        <translation>إضافة تعليق</translation>
    </message>
    <message>
        <source>Change a comment</source>
        <translation>تعديل تعليق</translation>
    </message>
    <message>
        <source>Resolve a comment</source>
        <translation>تسوية تعليق</translation>
    </message>
    <message>
        <source>Reopen a comment</source>
        <translation>إعادة فتح تعليق</translation>
    </message>
    <message>
        <source>Delete a comment</source>
        <translation>حذف تعليق</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::CommentForm</name>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What the comment says</source>
        <translation>نص التعليق</translation>
    </message>
    <message>
        <source>Keep the comment (%1)</source>
        <translation>حفظ التعليق (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Comment on the words at the caret</source>
        <translation>التعليق على الكلمات عند المؤشر</translation>
    </message>
    <message>
        <source>Change the comment</source>
        <translation>تعديل التعليق</translation>
    </message>
    <message>
        <source>Resolve the comment</source>
        <translation>تسوية التعليق</translation>
    </message>
    <message>
        <source>Delete the comment</source>
        <translation>حذف التعليق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>المسوّاة: %1</translation>
    </message>
    <message>
        <source>Show the resolved comments, too</source>
        <translation>عرض التعليقات المسوّاة أيضا</translation>
    </message>
    <message>
        <source>All comments are resolved.</source>
        <translation>سُوّيت جميع التعليقات.</translation>
    </message>
    <message>
        <source>Comments on the two texts stand here. Choose some words, or put the caret on one, and press %1.</source>
        <translation>تظهر هنا التعليقات على النصين. حدّد بعض الكلمات، أو ضع المؤشر على إحداها، ثم اضغط %1.</translation>
    </message>
    <message>
        <source>Open the comment again</source>
        <translation>إعادة فتح التعليق</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::Comparison</name>
    <message>
        <source>Restore this paragraph</source>
        <translation>استعادة هذه الفقرة</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ComparisonDialog</name>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>The version and the later text</source>
        <translation>النسخة والنص الأحدث</translation>
    </message>
    <message>
        <source>Restore the whole text</source>
        <translation>استعادة النص كله</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The present text</source>
        <translation>النص الحالي</translation>
    </message>
    <message>
        <source>Both texts say the same.</source>
        <translation>النصان متطابقان.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::DateField</name>
    <message>
        <source>%1 at %2</source>
        <comment>a date and a time</comment>
        <translation>%1 الساعة %2</translation>
    </message>
    <message>
        <source>This is not read as a date. Write it like %1.</source>
        <translation>هذا التاريخ غير مفهوم. اكتبه هكذا: %1.</translation>
    </message>
    <message>
        <source>This is not read as a date with its time. Write it like %1.</source>
        <translation>هذا التاريخ مع ساعته غير مفهوم. اكتبه هكذا: %1.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>اختيار يوم</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::DeletedActions</name>
    <message>
        <source>This release is deleted. It can be read; bring it back to write in it.</source>
        <translation>هذا البيان محذوف. يمكنك قراءته؛ استعده لتحريره.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::DeletedPage</name>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Deleted releases</source>
        <translation>البيانات الصحفية المحذوفة</translation>
    </message>
    <message>
        <source>What you delete stays here for at least a week and can be brought back.</source>
        <translation>ما تحذفه يبقى هنا أسبوعًا على الأقل ويمكن استعادته.</translation>
    </message>
    <message>
        <source>No deleted release is like that.</source>
        <translation>لا بيان محذوف يطابق ذلك.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::DeliveryFields</name>
    <message>
        <source>For every reader (PDF/A-2a, PDF/UA-1)</source>
        <translation>لكل القراء (PDF/A-2a، PDF/UA-1)</translation>
    </message>
    <message>
        <source>The newest accessibility (PDF/A-4, PDF/UA-2)</source>
        <translation>أحدث معايير إتاحة الوصول (PDF/A-4، PDF/UA-2)</translation>
    </message>
    <message>
        <source>For a printing house (PDF/X-4)</source>
        <translation>للمطبعة (PDF/X-4)</translation>
    </message>
    <message>
        <source>The day of the release</source>
        <translation>يوم البيان</translation>
    </message>
    <message>
        <source>The moment of export</source>
        <translation>لحظة التصدير</translation>
    </message>
    <message>
        <source>Crop marks around the page</source>
        <translation>علامات القص حول الصفحة</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Date in the file</source>
        <translation>التاريخ في الملف</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>ما يذكره الملف عن نفسه</translation>
    </message>
    <message>
        <source>Rights in French</source>
        <translation>الحقوق بالفرنسية</translation>
    </message>
    <message>
        <source>Rights in Arabic</source>
        <translation>الحقوق بالعربية</translation>
    </message>
    <message>
        <source>Keywords in French</source>
        <translation>الكلمات المفتاحية بالفرنسية</translation>
    </message>
    <message>
        <source>Keywords in Arabic</source>
        <translation>الكلمات المفتاحية بالعربية</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::Departure</name>
    <message>
        <source>Close without saving?</source>
        <translation>الإغلاق من دون حفظ؟</translation>
    </message>
    <message numerus="yes">
        <source>The newest words of %n release(s) are in this window only: neither the archive nor a recovery file took them.</source>
        <translation>
            <numerusform>لا كلمات في هذه النافذة وحدها.</numerusform>
            <numerusform>أحدث كلمات بيان واحد في هذه النافذة وحدها: لم يأخذها الأرشيف ولا ملف استرداد.</numerusform>
            <numerusform>أحدث كلمات بيانين في هذه النافذة وحدها: لم يأخذها الأرشيف ولا ملف استرداد.</numerusform>
            <numerusform>أحدث كلمات %n بيانات في هذه النافذة وحدها: لم يأخذها الأرشيف ولا ملف استرداد.</numerusform>
            <numerusform>أحدث كلمات %n بيانًا في هذه النافذة وحدها: لم يأخذها الأرشيف ولا ملف استرداد.</numerusform>
            <numerusform>أحدث كلمات %n بيان في هذه النافذة وحدها: لم يأخذها الأرشيف ولا ملف استرداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy elsewhere…</source>
        <translation>حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>الإغلاق من دون حفظ</translation>
    </message>
    <message>
        <source>Keep a copy in a folder</source>
        <translation>حفظ نسخة في مجلد</translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation>الحفظ هنا</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::DictionaryNotice</name>
    <message>
        <source>French spelling is off, for its dictionary is not installed. To install it: %1</source>
        <translation>التدقيق الإملائي للفرنسية متوقف لأن قاموسها غير مثبّت. لتثبيته: %1</translation>
    </message>
    <message>
        <source>Arabic spelling is off, for its dictionary is not installed. To install it: %1</source>
        <translation>التدقيق الإملائي للعربية متوقف لأن قاموسها غير مثبّت. لتثبيته: %1</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::EditorActions</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Mark as done, or as draft</source>
        <translation>وضع علامة «منجز» أو «مسودة»</translation>
    </message>
    <message>
        <source>Pair with the paragraph above</source>
        <translation>المقابلة مع الفقرة السابقة</translation>
    </message>
    <message>
        <source>Pair with the paragraph below</source>
        <translation>المقابلة مع الفقرة التالية</translation>
    </message>
    <message>
        <source>Merge with the pair below</source>
        <translation>الدمج مع الزوج التالي</translation>
    </message>
    <message>
        <source>Split the pair here</source>
        <translation>فصل الزوج هنا</translation>
    </message>
    <message>
        <source>Go to the paragraph opposite</source>
        <translation>الانتقال إلى الفقرة المقابلة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>النص بحجم 100%</translation>
    </message>
    <message>
        <source>Show hidden characters</source>
        <translation>إظهار الرموز غير المطبوعة</translation>
    </message>
    <message>
        <source>Swap the two sides</source>
        <translation>تبديل الجانبين</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>رابط…</translation>
    </message>
    <message>
        <source>Join broken lines</source>
        <translation>وصل الأسطر المقطوعة</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>ما زال صالحًا</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>إظهار ما تغيّر</translation>
    </message>
    <message>
        <source>Propose pairs, or accept them</source>
        <translation>اقتراح أزواج أو قبولها</translation>
    </message>
    <message>
        <source>Arrow keys follow the order of the letters</source>
        <translation>الأسهم تتبع ترتيب الحروف</translation>
    </message>
    <message>
        <source>Write the dateline in both texts</source>
        <translation>كتابة المكان والتاريخ في النصين</translation>
    </message>
    <message>
        <source>Hijri date first in Arabic datelines</source>
        <translation>التاريخ الهجري أولا في سطر التاريخ العربي</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>إضافة تعليق</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>الملاحظة التالية</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>الملاحظة السابقة</translation>
    </message>
    <message>
        <source>Correct the finding at the caret</source>
        <translation>تصحيح الملاحظة عند المؤشر</translation>
    </message>
    <message>
        <source>Ignore the finding at the caret in this release</source>
        <translation>تجاهل الملاحظة عند المؤشر في هذا البيان</translation>
    </message>
    <message>
        <source>Take back the last replacement in the archive</source>
        <translation>التراجع عن آخر استبدال في الأرشيف</translation>
    </message>
    <message>
        <source>Set the French typography…</source>
        <translation>تطبيق قواعد الطباعة الفرنسية…</translation>
    </message>
    <message>
        <source>Set the Arabic typography…</source>
        <translation>تطبيق قواعد الطباعة العربية…</translation>
    </message>
    <message>
        <source>Set the typography of both texts…</source>
        <translation>تطبيق قواعد الطباعة على النصين…</translation>
    </message>
    <message>
        <source>Find in all texts…</source>
        <translation>بحث في كل النصوص…</translation>
    </message>
    <message>
        <source>Shift this paragraph and all below by one pair</source>
        <translation>إزاحة هذه الفقرة وما بعدها زوجًا واحدًا</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::EditorComments</name>
    <message>
        <source>Show the comment</source>
        <translation>عرض التعليق</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::EditorFindings</name>
    <message>
        <source>Remove it</source>
        <translation>احذفه</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>اكتب «%1»</translation>
    </message>
    <message>
        <source>Ignore in this release</source>
        <translation>تجاهل في هذا البيان</translation>
    </message>
    <message>
        <source>No longer ignore “%1”</source>
        <translation>إلغاء تجاهل «%1»</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::EditorRequests</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The pasted text is cut into lines.</source>
        <translation>النص الملصق مقطّع إلى أسطر.</translation>
    </message>
    <message>
        <source>Join broken lines</source>
        <translation>وصل الأسطر المقطوعة</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are not in the typography of the house.</source>
        <translation>
            <numerusform>لا مواضع تخالف قواعد الطباعة في المؤسسة.</numerusform>
            <numerusform>موضع واحد يخالف قواعد الطباعة في المؤسسة.</numerusform>
            <numerusform>موضعان يخالفان قواعد الطباعة في المؤسسة.</numerusform>
            <numerusform>%n مواضع تخالف قواعد الطباعة في المؤسسة.</numerusform>
            <numerusform>%n موضعًا يخالف قواعد الطباعة في المؤسسة.</numerusform>
            <numerusform>%n موضع يخالف قواعد الطباعة في المؤسسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the typography…</source>
        <translation>تطبيق قواعد الطباعة…</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::EditorStyles</name>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ExportChoices</name>
    <message>
        <source>What to export</source>
        <translation>ما يُصدَّر</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Two files</source>
        <translation>ملفان</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>رسالة أمريكية</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>ضبط الأسطر</translation>
    </message>
    <message>
        <source>No letterhead</source>
        <translation>بلا ترويسة</translation>
    </message>
    <message>
        <source>Hyphenated</source>
        <translation>بتقطيع الكلمات</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Even spaces</source>
        <translation>بالمسافات</translation>
    </message>
    <message>
        <source>Kashida</source>
        <translation>بالكشيدة</translation>
    </message>
    <message>
        <source>Hyphenated, kashida</source>
        <translation>تقطيع وكشيدة</translation>
    </message>
    <message>
        <source>Whole words, kashida</source>
        <translation>كلمات كاملة وكشيدة</translation>
    </message>
    <message>
        <source>French left, Arabic right, in one file</source>
        <translation>الفرنسية يسارًا والعربية يمينًا في ملف واحد</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>على التوالي</translation>
    </message>
    <message>
        <source>French, then Arabic, in one file</source>
        <translation>الفرنسية ثم العربية في ملف واحد</translation>
    </message>
    <message>
        <source>The French text alone</source>
        <translation>النص الفرنسي وحده</translation>
    </message>
    <message>
        <source>The Arabic text alone</source>
        <translation>النص العربي وحده</translation>
    </message>
    <message>
        <source>A French file and an Arabic one, saved in one act</source>
        <translation>ملف فرنسي وملف عربي يُحفظان معًا</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>بقدر ما يلزم</translation>
    </message>
    <message numerus="yes">
        <source>At most %n</source>
        <comment>pages</comment>
        <translation>
            <numerusform>حتى %n</numerusform>
            <numerusform>حتى %n</numerusform>
            <numerusform>حتى %n</numerusform>
            <numerusform>حتى %n</numerusform>
            <numerusform>حتى %n</numerusform>
            <numerusform>حتى %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Edit the templates…</source>
        <translation>تعديل القوالب…</translation>
    </message>
    <message>
        <source>This letterhead is empty still: fill it in under “Edit the templates…”, with name and logo.</source>
        <translation>هذه الترويسة ما زالت فارغة: املأها من «تعديل القوالب…» بالاسم والشعار.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ExportFoot</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 ك.ب</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pages, size of the file</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Text read back from the PDF: exact</source>
        <translation>النص المستخرج من PDF مطابق للأصل</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Not verified: readers of the PDF lose some of the text</source>
        <translation>غير متحقَّق منه: بعض برامج قراءة PDF تفقد جزءًا من النص</translation>
    </message>
    <message>
        <source>Text read back from the PDF: exact, with a reservation</source>
        <translation>النص المقروء من ملف PDF: مطابق، مع تحفظ</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ExportNotice</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف.</numerusform>
            <numerusform>حُفظ ملف واحد.</numerusform>
            <numerusform>حُفظ ملفان.</numerusform>
            <numerusform>حُفظت %n ملفات.</numerusform>
            <numerusform>حُفظ %n ملفًا.</numerusform>
            <numerusform>حُفظ %n ملف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ExportPane</name>
    <message>
        <source>Export to PDF</source>
        <translation>تصدير إلى PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There are no pages to show. The reason stands below.</source>
        <translation>لا صفحات للعرض. السبب مذكور أدناه.</translation>
    </message>
    <message>
        <source>The preview was stopped. It starts again with the next change.</source>
        <translation>أُوقفت المعاينة. ستُستأنف مع التعديل التالي.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saving was stopped. An earlier file stays as it was.</source>
        <translation>أُوقف الحفظ. يبقى الملف السابق كما كان.</translation>
    </message>
    <message>
        <source>Open a release to see its pages here.</source>
        <translation>افتح بيانًا لترى صفحاته هنا.</translation>
    </message>
    <message>
        <source>This release has no text yet. Its pages will stand here.</source>
        <translation>لا نص في هذا البيان بعد. ستظهر صفحاته هنا.</translation>
    </message>
    <message>
        <source>This release has no French text yet.</source>
        <translation>لا نص فرنسيًا في هذا البيان بعد.</translation>
    </message>
    <message>
        <source>This release has no Arabic text yet.</source>
        <translation>لا نص عربيًا في هذا البيان بعد.</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>جارٍ تنضيد الصفحات…</translation>
    </message>
    <message>
        <source>Save the PDFs…</source>
        <translation>حفظ ملفي PDF…</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>حفظ ملف PDF…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ExportSaver</name>
    <message>
        <source>Save the PDF</source>
        <translation>حفظ ملف PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the two PDFs in a folder</source>
        <translation>حفظ ملفي PDF في مجلد</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>الحفظ هنا</translation>
    </message>
    <message>
        <source>Replace the earlier files?</source>
        <translation>هل يُستبدل الملفان السابقان؟</translation>
    </message>
    <message>
        <source>The folder already holds:
%1</source>
        <translation>يحوي المجلد مسبقًا:
%1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FigureActions</name>
    <message>
        <source>Picture removed</source>
        <translation>أُزيلت الصورة</translation>
    </message>
    <message>
        <source>Picture “%1” removed</source>
        <translation>أُزيلت الصورة «%1»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FigureDialog</name>
    <message>
        <source>Insert a picture</source>
        <translation>إدراج صورة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Place in the release</source>
        <translation>موضعها في البيان</translation>
    </message>
    <message>
        <source>Caption in French</source>
        <translation>التعليق بالفرنسية</translation>
    </message>
    <message>
        <source>Caption in Arabic</source>
        <translation>التعليق بالعربية</translation>
    </message>
    <message>
        <source>What it shows, in French</source>
        <translation>ما تُظهره، بالفرنسية</translation>
    </message>
    <message>
        <source>What it shows, in Arabic</source>
        <translation>ما تُظهره، بالعربية</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>من التقطها</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The picture will be here.</source>
        <translation>ستظهر الصورة هنا.</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 20 MB.</source>
        <translation>PNG أو JPEG، بحجم 20 م.ب على الأكثر.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 KB</source>
        <translation>%1 × %2 بكسل، %3 ك.ب</translation>
    </message>
    <message>
        <source>Read aloud to readers who cannot see the picture.</source>
        <translation>يُقرأ بصوت عالٍ لمن لا يرى الصورة.</translation>
    </message>
    <message>
        <source>Say it in Arabic, too: it is read aloud to readers who cannot see the picture.</source>
        <translation>اكتبه بالعربية أيضًا: فهو يُقرأ بصوت عالٍ لمن لا يرى الصورة.</translation>
    </message>
    <message>
        <source>Say it in French, too: it is read aloud to readers who cannot see the picture.</source>
        <translation>اكتبه بالفرنسية أيضًا: فهو يُقرأ بصوت عالٍ لمن لا يرى الصورة.</translation>
    </message>
    <message>
        <source>Say what can be seen: it is read aloud to readers who cannot see the picture.</source>
        <translation>صف ما يُرى: فهو يُقرأ بصوت عالٍ لمن لا يرى الصورة.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FigureEdits</name>
    <message>
        <source>Insert a picture</source>
        <translation>إدراج صورة</translation>
    </message>
    <message>
        <source>Change a picture</source>
        <translation>تعديل صورة</translation>
    </message>
    <message>
        <source>Remove a picture</source>
        <translation>إزالة صورة</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FigureFile</name>
    <message>
        <source>“%1” cannot be read. The release stays as it was.</source>
        <translation>تعذرت قراءة «%1». بقي البيان كما كان.</translation>
    </message>
    <message>
        <source>“%1” is larger than 20 MB. Save the picture smaller, then choose it again.</source>
        <translation>يتجاوز «%1» 20 م.ب. احفظ الصورة بحجم أصغر ثم اخترها من جديد.</translation>
    </message>
    <message>
        <source>“%1” has more than 40 million pixels. Save the picture smaller, then choose it again.</source>
        <translation>في «%1» أكثر من 40 مليون بكسل. احفظ الصورة بحجم أصغر ثم اخترها من جديد.</translation>
    </message>
    <message>
        <source>“%1” is not a PNG or JPEG picture that can be drawn. Choose another file.</source>
        <translation>ليس «%1» صورة PNG أو JPEG صالحة. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is cut off: the end of the picture is missing. Ask for the whole file, or choose another one.</source>
        <translation>«%1» مبتور: نهاية الصورة مفقودة. اطلب الملف كاملًا أو اختر غيره.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FigurePlaces</name>
    <message>
        <source>After: %1</source>
        <comment>the part of the release</comment>
        <translation>بعد: %1</translation>
    </message>
    <message>
        <source>After: %1, %2</source>
        <comment>the part of the release, its first words</comment>
        <translation>بعد: %1، %2</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في النهاية</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FigureStrip</name>
    <message>
        <source>Not described in Arabic yet</source>
        <translation>لم توصف بالعربية بعد</translation>
    </message>
    <message>
        <source>Not described in French yet</source>
        <translation>لم توصف بالفرنسية بعد</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>لم توصف بعد</translation>
    </message>
    <message>
        <source>Pictures of this release</source>
        <translation>صور هذا البيان</translation>
    </message>
    <message>
        <source>Insert a picture…</source>
        <translation>إدراج صورة…</translation>
    </message>
    <message>
        <source>Change the picture…</source>
        <translation>تعديل الصورة…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>لا تعليق بعد</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FilterStrip</name>
    <message>
        <source>Words of a title or a place</source>
        <translation>كلمات من عنوان أو مكان</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>أي تاريخ</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>آخر سبعة أيام</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FindBar</name>
    <message>
        <source>Find in the texts</source>
        <translation>بحث في النصين</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>الكلمات المطلوب البحث عنها</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>الاستبدال بـ</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translation>الكلمات البديلة</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>الاثنان</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>استبدال الكل…</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>عرض الكل…</translation>
    </message>
    <message>
        <source>All places in the archive</source>
        <translation>كل المواضع في الأرشيف</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FindDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>استبدال «%1»</translation>
    </message>
    <message>
        <source>Find “%1”</source>
        <translation>البحث عن «%1»</translation>
    </message>
    <message>
        <source>Nothing: the words are taken out</source>
        <translation>لا شيء: تُحذف الكلمات</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translation>الكلمات التي توضع مكانها</translation>
    </message>
    <message>
        <source>“%1” stands nowhere.</source>
        <translation>لا ترد «%1» في أي موضع.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعاً</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n release(s)</source>
        <translation>
            <numerusform>في لا بيان</numerusform>
            <numerusform>في بيان صحفي واحد</numerusform>
            <numerusform>في بيانين صحفيين</numerusform>
            <numerusform>في %n بيانات صحفية</numerusform>
            <numerusform>في %n بيانًا صحفيًا</numerusform>
            <numerusform>في %n بيان صحفي</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2. There are more: these are the newest.</source>
        <translation>%1 %2. هناك المزيد، وهذه أحدثها.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>لا شيء للاستبدال</numerusform>
            <numerusform>استبدال موضع واحد</numerusform>
            <numerusform>استبدال موضعين</numerusform>
            <numerusform>استبدال %n مواضع</numerusform>
            <numerusform>استبدال %n موضعاً</numerusform>
            <numerusform>استبدال %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع عنه</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FindOptions</name>
    <message>
        <source>Options</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>What makes no difference to the search</source>
        <translation>ما لا يُفرَّق بينه في البحث</translation>
    </message>
    <message>
        <source>Ignore capitals</source>
        <translation>تجاهل الحروف الكبيرة</translation>
    </message>
    <message>
        <source>Ignore French accents, ligatures and apostrophes</source>
        <translation>تجاهل علامات الحروف الفرنسية والحروف الملتصقة والفواصل العليا</translation>
    </message>
    <message>
        <source>Ignore Arabic hamza, ta marbuta, vowel marks and tatweel</source>
        <translation>تجاهل الهمزة والتاء المربوطة والتشكيل والتطويل</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>الكلمات الكاملة فقط</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FindingActions</name>
    <message>
        <source>Findings</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Ignored in this release</source>
        <translation>جرى التجاهل في هذا البيان</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FindingsPage</name>
    <message>
        <source>Look for slips that are no spelling, and mark them</source>
        <translation>البحث عن الأخطاء غير الإملائية وتمييزها</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FindingsPanel</name>
    <message>
        <source>Nothing was found. What you write is looked at after each pause.</source>
        <translation>لا ملاحظات. يُراجَع ما تكتبه عند كل توقف.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>صحّح</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n sure correction(s)</source>
        <translation>
            <numerusform>لا تصحيحات مؤكدة</numerusform>
            <numerusform>تطبيق تصحيح مؤكد واحد</numerusform>
            <numerusform>تطبيق تصحيحين مؤكدين</numerusform>
            <numerusform>تطبيق %n تصحيحات مؤكدة</numerusform>
            <numerusform>تطبيق %n تصحيحًا مؤكدًا</numerusform>
            <numerusform>تطبيق %n تصحيح مؤكد</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore in this release</source>
        <translation>تجاهل في هذا البيان</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Nothing is left but what is ignored in this release.</source>
        <translation>لم يبق إلا ما جرى تجاهله في هذا البيان.</translation>
    </message>
    <message>
        <source>Ignored by %1 on %2.</source>
        <translation>تجاهلها %1 في %2.</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>إلغاء التجاهل</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>It stays as it is in this release (%1)</source>
        <translation>يبقى النص كما هو في هذا البيان (%1)</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>المتجاهَلة: %1</translation>
    </message>
    <message>
        <source>Show what is ignored in this release, too</source>
        <translation>إظهار ما جرى تجاهله في هذا البيان أيضًا</translation>
    </message>
    <message>
        <source>Opposite: “%1”.</source>
        <translation>في المقابل: «%1».</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FirstStart</name>
    <message>
        <source>Or drop a file anywhere in this window.</source>
        <translation>أو أفلت ملفًا في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>بيان جديد</translation>
    </message>
    <message>
        <source>Two empty columns, French and Arabic, in the order of the house.</source>
        <translation>عمودان فارغان، فرنسي وعربي، وفق ترتيب المؤسسة.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Plain texts: the two languages find each other.</source>
        <translation>ملفات نصية: يُجمع النص الفرنسي والنص العربي للبيان الواحد تلقائيًا.</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>فتح النماذج</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>Three releases at different stages, to try things on without fear.</source>
        <translation>ثلاثة بيانات صحفية في مراحل مختلفة، للتجربة دون خوف على عملك.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FitWords</name>
    <message numerus="yes">
        <source>Too long for %n page(s), even as tight as the template allows.</source>
        <translation>
            <numerusform>أطول من أن يوضع بلا صفحات.</numerusform>
            <numerusform>أطول من صفحة واحدة، ولو بأضيق ما يسمح به القالب.</numerusform>
            <numerusform>أطول من صفحتين، ولو بأضيق ما يسمح به القالب.</numerusform>
            <numerusform>أطول من %n صفحات، ولو بأضيق ما يسمح به القالب.</numerusform>
            <numerusform>أطول من %n صفحة، ولو بأضيق ما يسمح به القالب.</numerusform>
            <numerusform>أطول من %n صفحة، ولو بأضيق ما يسمح به القالب.</numerusform>
        </translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>الحرف %1</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>الأسطر %1</translation>
    </message>
    <message>
        <source>margins %1</source>
        <translation>الهوامش %1</translation>
    </message>
    <message>
        <source>Fits without tightening.</source>
        <translation>يتسع له دون تضييق.</translation>
    </message>
    <message>
        <source>Tightened to fit: %1.</source>
        <translation>ضُيّق ليتسع: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between measures</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FoundList</name>
    <message>
        <source>Places found</source>
        <translation>المواضع التي عُثر عليها</translation>
    </message>
    <message>
        <source>%1: its text is fixed</source>
        <translation>%1: نصه مثبّت</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعاً</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Becomes: %1</source>
        <translation>يصبح: %1</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>كل الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Bring in what you have</source>
        <translation>استيراد نصوصك</translation>
    </message>
    <message>
        <source>%1 imports files, or drop them onto the window. The French and the Arabic file of one release become its two sides.</source>
        <translation>%1 يستورد الملفات، ويمكن أيضًا إسقاطها على النافذة. يصبح الملفان الفرنسي والعربي لبيان واحد نصّيه المتقابلين.</translation>
    </message>
    <message>
        <source>Write in both languages</source>
        <translation>الكتابة باللغتين</translation>
    </message>
    <message>
        <source>Paragraphs that say the same stay level. %1 goes to the one opposite, %2 marks a pair as done.</source>
        <translation>تبقى الفقرات المتقابلة على مستوى واحد. %1 ينتقل إلى الفقرة المقابلة، و%2 يعلّم الزوج منجزًا.</translation>
    </message>
    <message>
        <source>Say what a paragraph is</source>
        <translation>تحديد نوع الفقرة</translation>
    </message>
    <message>
        <source>Click beside it in the margin, or press Ctrl and a digit: %1 is the title, %2 the body.</source>
        <translation>انقر بجانبها في الهامش، أو اضغط Ctrl مع رقم: %1 للعنوان و%2 للمتن.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>%1 goes to the next finding, %2 corrects it. A right click on a word underlined in red offers its spellings.</source>
        <translation>%1 ينتقل إلى الملاحظة التالية، و%2 يصححها. والنقر الأيمن على كلمة تحتها خط أحمر يقترح إملاءها.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>%1 finds a release or an action by its name, %2 words in the open texts or in all of them.</source>
        <translation>%1 يجد بيانًا أو إجراءً باسمه، و%2 يجد كلمات في النصين المفتوحين أو في كل النصوص.</translation>
    </message>
    <message>
        <source>Tell where the release stands</source>
        <translation>تحديد حالة البيان</translation>
    </message>
    <message>
        <source>The button beside “Export”, or Ctrl, Shift and a digit: %1 is a draft, %2 is in review.</source>
        <translation>الزر المجاور لـ«تصدير»، أو Ctrl وShift مع رقم: %1 للمسودة و%2 للمراجعة.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>%1 shows the pages and saves them as a PDF, %2 prints them.</source>
        <translation>%1 يعرض الصفحات ويحفظها بصيغة PDF، و%2 يطبعها.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>لا شيء يضيع</translation>
    </message>
    <message>
        <source>Everything is saved while you write. What is deleted stands under “Deleted” in the list, and earlier versions of a release are kept (%1).</source>
        <translation>يُحفظ كل شيء أثناء الكتابة. ما يُحذف يبقى في القائمة تحت «المحذوفة»، وتُحفظ النسخ السابقة من البيان (%1).</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ImportActions</name>
    <message>
        <source>Pair with</source>
        <translation>المقابلة مع</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Read as French</source>
        <translation>قراءته بوصفه فرنسيًا</translation>
    </message>
    <message>
        <source>Read as Arabic</source>
        <translation>قراءته بوصفه عربيًا</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import releases</source>
        <translation>استيراد بيانات صحفية</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>اختيار الملفات المطلوب استيرادها</translation>
    </message>
    <message numerus="yes">
        <source>Import %n release(s)</source>
        <translation>
            <numerusform>استيراد البيانات الصحفية</numerusform>
            <numerusform>استيراد بيان صحفي واحد</numerusform>
            <numerusform>استيراد بيانين صحفيين</numerusform>
            <numerusform>استيراد %n بيانات صحفية</numerusform>
            <numerusform>استيراد %n بيانًا صحفيًا</numerusform>
            <numerusform>استيراد %n بيان صحفي</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read and will be left out.</source>
        <translation>
            <numerusform>كل الملفات مقروءة.</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد وسيُستبعد.</numerusform>
            <numerusform>تعذّرت قراءة ملفين وسيُستبعدان.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفات وستُستبعد.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفًا وستُستبعد.</numerusform>
            <numerusform>تعذّرت قراءة %n ملف وستُستبعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n release(s) are stored; the others are still in this list.</source>
        <translation>
            <numerusform>توقّف. لم يُحفظ أي بيان؛ كلها ما زالت في هذه القائمة.</numerusform>
            <numerusform>توقّف. حُفظ بيان واحد؛ والبقية ما زالت في هذه القائمة.</numerusform>
            <numerusform>توقّف. حُفظ بيانان؛ والبقية ما زالت في هذه القائمة.</numerusform>
            <numerusform>توقّف. حُفظت %n بيانات؛ والبقية ما زالت في هذه القائمة.</numerusform>
            <numerusform>توقّف. حُفظ %n بيانًا؛ والبقية ما زالت في هذه القائمة.</numerusform>
            <numerusform>توقّف. حُفظ %n بيان؛ والبقية ما زالت في هذه القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts (*.docx *.html *.htm *.txt);;All files (*)</source>
        <translation>نصوص (*.docx *.html *.htm *.txt);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ImportModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>file, encoding</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, file and encoding</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No French text</source>
        <translation>لا نص فرنسيًا</translation>
    </message>
    <message>
        <source>No Arabic text</source>
        <translation>لا نص عربيًا</translation>
    </message>
    <message>
        <source>No date found</source>
        <translation>لم يُعثر على تاريخ</translation>
    </message>
    <message>
        <source>No place found</source>
        <translation>لم يُعثر على مكان</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>التاريخ والمكان</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ImportPreview</name>
    <message>
        <source>The texts as they will be paired</source>
        <translation>النصّان كما ستجري مقابلتهما</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s)</source>
        <translation>
            <numerusform>لا صفوف أخرى</numerusform>
            <numerusform>صف آخر</numerusform>
            <numerusform>صفان آخران</numerusform>
            <numerusform>%n صفوف أخرى</numerusform>
            <numerusform>%n صفًا آخر</numerusform>
            <numerusform>%n صف آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ImportTable</name>
    <message>
        <source>Releases to import</source>
        <translation>البيانات الصحفية المطلوب استيرادها</translation>
    </message>
    <message>
        <source>Drop text files here, or choose them. Nothing is stored before you have seen what they hold.</source>
        <translation>أفلت هنا ملفات نصية، أو اخترها. لا يُحفظ شيء قبل أن ترى محتواها.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::LetterheadFields</name>
    <message>
        <source>Print a letterhead</source>
        <translation>طباعة ترويسة</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Organisation in French</source>
        <translation>المؤسسة بالفرنسية</translation>
    </message>
    <message>
        <source>Organisation in Arabic</source>
        <translation>المؤسسة بالعربية</translation>
    </message>
    <message>
        <source>Address in French</source>
        <translation>العنوان بالفرنسية</translation>
    </message>
    <message>
        <source>Address in Arabic</source>
        <translation>العنوان بالعربية</translation>
    </message>
    <message>
        <source>Press contact in French</source>
        <translation>جهة الاتصال الصحفي بالفرنسية</translation>
    </message>
    <message>
        <source>Press contact in Arabic</source>
        <translation>جهة الاتصال الصحفي بالعربية</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::LinkBar</name>
    <message>
        <source>Address of the link</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>إزالة الرابط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::LogoField</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>صور (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بلا شعار</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::LogoFile</name>
    <message>
        <source>“%1” cannot be read. The logo stays as it was.</source>
        <translation>تعذّرت قراءة «%1». يبقى الشعار كما كان.</translation>
    </message>
    <message>
        <source>“%1” is larger than 4 MB. Choose a smaller picture for the letterhead.</source>
        <translation>«%1» أكبر من 4 ميغابايت. اختر صورة أصغر للترويسة.</translation>
    </message>
    <message>
        <source>“%1” was not taken. %2</source>
        <comment>file, reason</comment>
        <translation>لم يُقبل «%1». %2</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::MainWindow</name>
    <message>
        <source>Tarjuman</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) imported</source>
        <translation>
            <numerusform>لم يُستورد أي بيان صحفي</numerusform>
            <numerusform>استُورد بيان صحفي واحد</numerusform>
            <numerusform>استُورد بيانان صحفيان</numerusform>
            <numerusform>استُوردت %n بيانات صحفية</numerusform>
            <numerusform>استُورد %n بيانًا صحفيًا</numerusform>
            <numerusform>استُورد %n بيان صحفي</numerusform>
        </translation>
    </message>
    <message>
        <source>This archive can be read but not changed: its file or folder is protected, or its disk is full. Nothing is lost.</source>
        <translation>يمكن قراءة هذا الأرشيف دون تعديله: فملفه أو مجلده محمي، أو امتلأ قرصه. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This release was deleted elsewhere. What you write now is kept as a release of its own.</source>
        <translation>حُذف هذا البيان في مكان آخر. ما تكتبه الآن يُحفظ بيانًا مستقلًا.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادته</translation>
    </message>
    <message>
        <source>Texts (*.docx *.html *.htm *.txt)</source>
        <translation>نصوص (*.docx *.html *.htm *.txt)</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::NewWordRow</name>
    <message>
        <source>New word</source>
        <translation>كلمة جديدة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::Notice</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::OpenPoints</name>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <translation>«%1» ليست في القاموس.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its translation is missing.</source>
        <translation>ترجمته ناقصة.</translation>
    </message>
    <message>
        <source>The other side changed since this was done.</source>
        <translation>تغيّر النص المقابل بعد إنجاز هذا.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PageBar</name>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>بحث في الصفحات</translation>
    </message>
    <message>
        <source>How large the pages are shown</source>
        <translation>حجم عرض الصفحات</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>الحجم: %1</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PageFields</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>رسالة أمريكية</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>الهامش العلوي</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>الهامش السفلي</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>الهامش الأيسر</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>الهامش الأيمن</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>في كل صفحة</translation>
    </message>
    <message>
        <source>Number the pages (“page 2 of 3”)</source>
        <translation>ترقيم الصفحات («صفحة 2 من 3»)</translation>
    </message>
    <message>
        <source>Organisation and title at the head of later pages</source>
        <translation>المؤسسة والعنوان في رأس الصفحات التالية</translation>
    </message>
    <message>
        <source>The embargo at the head until its time</source>
        <translation>حظر النشر في الرأس حتى ينتهي</translation>
    </message>
    <message>
        <source>Page numbers in Arabic</source>
        <translation>أرقام الصفحات بالعربية</translation>
    </message>
    <message>
        <source>Foot line in French</source>
        <translation>سطر التذييل بالفرنسية</translation>
    </message>
    <message>
        <source>Foot line in Arabic</source>
        <translation>سطر التذييل بالعربية</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> مم</translation>
    </message>
    <message>
        <source>The status across the page until approval</source>
        <translation>الحالة بعرض الصفحة حتى الاعتماد</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PageFindBar</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>بحث في الصفحات</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>الكلمات المطلوبة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PagePrinter</name>
    <message>
        <source>The printer does not answer. Nothing was printed; try another one.</source>
        <translation>الطابعة لا تستجيب. لم يُطبع شيء؛ جرّب طابعة أخرى.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>أُوقفت الطباعة.</translation>
    </message>
    <message>
        <source>Printing broke off. Look at the printer and print again.</source>
        <translation>انقطعت الطباعة. تحقّق من الطابعة ثم اطبع من جديد.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PageStrip</name>
    <message>
        <source>Page overview</source>
        <translation>نظرة عامة على الصفحات</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PageView</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PairArea</name>
    <message>
        <source>French text</source>
        <translation>النص الفرنسي</translation>
    </message>
    <message>
        <source>Arabic text</source>
        <translation>النص العربي</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PairBand</name>
    <message>
        <source>No paragraph opposite yet</source>
        <translation>لا فقرة مقابلة بعد</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PairEditor</name>
    <message>
        <source>A published release is fixed. To change it, give it the status “Corrected”.</source>
        <translation>البيان المنشور ثابت. لتعديله غيّر حالته إلى «مصوَّب».</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PairGutter</name>
    <message>
        <source>Pairs of paragraphs</source>
        <translation>أزواج الفقرات</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>الفقرة %1</translation>
    </message>
    <message>
        <source>French to be looked at again</source>
        <translation>النص الفرنسي بحاجة إلى مراجعة</translation>
    </message>
    <message>
        <source>Arabic to be looked at again</source>
        <translation>النص العربي بحاجة إلى مراجعة</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a row</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PairState</name>
    <message>
        <source>missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>للمراجعة</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PairingOffer</name>
    <message>
        <source>Pair them</source>
        <translation>مقابلة الفقرات</translation>
    </message>
    <message>
        <source>Pair them (%1)</source>
        <translation>مقابلة الفقرات (%1)</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>إبقاؤها كما هي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>The two texts can be paired: %n pair(s).</source>
        <translation>
            <numerusform>يمكن مقابلة النصين: لا أزواج.</numerusform>
            <numerusform>يمكن مقابلة النصين: زوج واحد.</numerusform>
            <numerusform>يمكن مقابلة النصين: زوجان.</numerusform>
            <numerusform>يمكن مقابلة النصين: %n أزواج.</numerusform>
            <numerusform>يمكن مقابلة النصين: %n زوجا.</numerusform>
            <numerusform>يمكن مقابلة النصين: %n زوج.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two texts are paired as they would be proposed.</source>
        <translation>النصّان متقابلان كما كان سيُقترح.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PasteLanding</name>
    <message>
        <source>The text was changed meanwhile where the clipboard was to be pasted. Nothing was pasted; the clipboard still holds it.</source>
        <translation>تغيّر النص في هذه الأثناء في موضع اللصق. لم يُلصق شيء؛ ولا يزال المحتوى في الحافظة.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PdfPages</name>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>تعذّر عرض الصفحات.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PhraseActions</name>
    <message>
        <source>Standing paragraphs</source>
        <translation>الفقرات الجاهزة</translation>
    </message>
    <message>
        <source>Insert a standing paragraph…</source>
        <translation>إدراج فقرة جاهزة…</translation>
    </message>
    <message>
        <source>Standing paragraphs…</source>
        <translation>الفقرات الجاهزة…</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PhraseDialog</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Insert in the release</source>
        <translation>إدراج في البيان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Standing paragraphs</source>
        <translation>الفقرات الجاهزة</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>حُذفت «%1»</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PhraseForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Part of the release</source>
        <translation>موقعها من البيان</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Each line becomes a paragraph</source>
        <translation>كل سطر يصبح فقرة</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PointKind</name>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PrintDialog</name>
    <message>
        <source>Print into a file</source>
        <translation>الطباعة إلى ملف</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ProblemPage</name>
    <message>
        <source>The archive can’t be opened</source>
        <translation>تعذّر فتح الأرشيف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Salvage what can be read…</source>
        <translation>إنقاذ ما يمكن قراءته…</translation>
    </message>
    <message>
        <source>Open another archive…</source>
        <translation>فتح أرشيف آخر…</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ReleaseActions</name>
    <message numerus="yes">
        <source>%n release(s) deleted</source>
        <translation>
            <numerusform>لم يُحذف أي بيان صحفي</numerusform>
            <numerusform>حُذف بيان صحفي واحد</numerusform>
            <numerusform>حُذف بيانان صحفيان</numerusform>
            <numerusform>حُذفت %n بيانات صحفية</numerusform>
            <numerusform>حُذف %n بيانًا صحفيًا</numerusform>
            <numerusform>حُذف %n بيان صحفي</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>This is the copy. The other release is as it was.</source>
        <translation>هذه هي النسخة. البيان الآخر باقٍ كما كان.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ReleaseDelegate</name>
    <message>
        <source>No French yet</source>
        <translation>لا فرنسية بعد</translation>
    </message>
    <message>
        <source>No Arabic yet</source>
        <translation>لا عربية بعد</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>حظر نشر</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ReleaseDetails</name>
    <message>
        <source>About this release</source>
        <translation>بطاقة البيان</translation>
    </message>
    <message>
        <source>This release is published: its texts, date and place no longer change.</source>
        <translation>هذا البيان منشور: لم تعد نصوصه وتاريخه ومكانه تتغيّر.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Place in French</source>
        <translation>المكان بالفرنسية</translation>
    </message>
    <message>
        <source>Place in Arabic</source>
        <translation>المكان بالعربية</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>الحظر حتى</translation>
    </message>
    <message>
        <source>Time of this machine: %1</source>
        <translation>بتوقيت هذا الجهاز: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Made on %1, last changed on %2 at %3</source>
        <translation>أُنشئ في %1، وآخر تعديل في %2 عند %3</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>لا تاريخ بعد</translation>
    </message>
    <message>
        <source>No embargo</source>
        <translation>لا حظر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status that cannot be taken yet, and why</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ReleaseListModel</name>
    <message>
        <source>French %1, Arabic %2</source>
        <translation>الفرنسية %1، العربية %2</translation>
    </message>
    <message>
        <source>Last changed on %1 at %2</source>
        <translation>آخر تعديل في %1 عند %2</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ReleaseListPane</name>
    <message>
        <source>Most recent</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>French title</source>
        <translation>العنوان الفرنسي</translation>
    </message>
    <message>
        <source>Arabic title</source>
        <translation>العنوان العربي</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>البيانات الصحفية</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Your releases will appear here, the newest on top.</source>
        <translation>ستظهر بياناتك الصحفية هنا، الأحدث في الأعلى.</translation>
    </message>
    <message>
        <source>No release is like that.</source>
        <translation>لا بيان يطابق ذلك.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::RoleName</name>
    <message>
        <source>Mention</source>
        <translation>تنويه</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>حظر نشر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع الوثيقة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>مكان وتاريخ</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>مقدمة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>ختام</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>للاتصال</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::RuleName</name>
    <message>
        <source>Capital without its accent</source>
        <translation>حرف كبير بلا علامته</translation>
    </message>
    <message>
        <source>Form of a date</source>
        <translation>صيغة التاريخ</translation>
    </message>
    <message>
        <source>Repeated words</source>
        <translation>كلمات مكررة</translation>
    </message>
    <message>
        <source>Missing elision</source>
        <translation>حذف ناقص لحرف العلة</translation>
    </message>
    <message>
        <source>One name in two spellings</source>
        <translation>اسم واحد برسمين</translation>
    </message>
    <message>
        <source>Paragraph cut in two</source>
        <translation>فقرة مقطوعة</translation>
    </message>
    <message>
        <source>Mark without its partner</source>
        <translation>علامة بلا قرينتها</translation>
    </message>
    <message>
        <source>Slip of punctuation</source>
        <translation>خطأ في علامات الترقيم</translation>
    </message>
    <message>
        <source>Paragraph without a counterpart</source>
        <translation>فقرة بلا مقابل</translation>
    </message>
    <message>
        <source>Paragraph not translated</source>
        <translation>فقرة غير مترجمة</translation>
    </message>
    <message>
        <source>Hidden character</source>
        <translation>محرف غير مرئي</translation>
    </message>
    <message>
        <source>No-break space missing</source>
        <translation>مسافة غير فاصلة ناقصة</translation>
    </message>
    <message>
        <source>Two sets of digits</source>
        <translation>نوعان من الأرقام</translation>
    </message>
    <message>
        <source>Letter that is not Arabic</source>
        <translation>حرف غير عربي</translation>
    </message>
    <message>
        <source>Quotation marks and apostrophes</source>
        <translation>علامات الاقتباس والفواصل العليا</translation>
    </message>
    <message>
        <source>Particle written apart</source>
        <translation>حرف منفصل عن كلمته</translation>
    </message>
    <message>
        <source>Tatweel out of place</source>
        <translation>تطويل في غير موضعه</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::SavedSearchList</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>للترجمة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Under embargo</source>
        <translation>تحت الحظر</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشورة</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات بحث محفوظة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>المحذوفة</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::SearchField</name>
    <message>
        <source>Search a release, an action…</source>
        <translation>ابحث عن بيان أو أمر…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>The two texts</source>
        <translation>النصّان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Western (1, 2, 3)</source>
        <translation>غربية (1, 2, 3)</translation>
    </message>
    <message>
        <source>Arabic-Indic (١، ٢، ٣)</source>
        <translation>مشرقية (١، ٢، ٣)</translation>
    </message>
    <message>
        <source>Digits in an Arabic window</source>
        <translation>الأرقام في النافذة العربية</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>أثناء الكتابة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::SidePanel</name>
    <message>
        <source>Pages of the panel</source>
        <translation>صفحات اللوحة</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>إغلاق اللوحة</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>جارٍ البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>إضافة «%1» إلى كلماتي</translation>
    </message>
    <message>
        <source>Add to the house’s words</source>
        <translation>إضافة إلى كلمات المؤسسة</translation>
    </message>
    <message>
        <source>Ignore in this release</source>
        <translation>تجاهل في هذا البيان</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Mark as foreign (%1)</source>
        <translation>وسم كلغة أجنبية (%1)</translation>
    </message>
    <message>
        <source>In the house, always write “%1” instead</source>
        <translation>اعتماد «%1» دائمًا في المؤسسة</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::SpellingPage</name>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Capitals may stand without accents</source>
        <translation>يجوز أن تُكتب الحروف اللاتينية الكبيرة بلا علامات</translation>
    </message>
    <message>
        <source>ETAT and Ecole are let pass beside ÉTAT and École</source>
        <translation>تُقبل ETAT وEcole إلى جانب ÉTAT وÉcole</translation>
    </message>
    <message>
        <source>Word lists…</source>
        <translation>قوائم الكلمات…</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>تجري قراءته…</translation>
    </message>
    <message>
        <source>Missing. Install it with: %1</source>
        <translation>غير موجود. لتثبيته: %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Classical spelling</source>
        <translation>الإملاء التقليدي</translation>
    </message>
    <message>
        <source>Spelling “%1”, which is not the classical one</source>
        <translation>إملاء «%1»، وليس التقليدي</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::StaleCard</name>
    <message>
        <source>What changed in this pair</source>
        <translation>ما تغيّر في هذا الزوج</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>ما زال صالحًا</translation>
    </message>
    <message>
        <source>The French changed since this pair was done</source>
        <translation>تغيّر النص الفرنسي منذ إنجاز هذا الزوج</translation>
    </message>
    <message>
        <source>The Arabic changed since this pair was done</source>
        <translation>تغيّر النص العربي منذ إنجاز هذا الزوج</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::StatusBar</name>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ في %1</translation>
    </message>
    <message>
        <source>Can be read, not changed</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in French</source>
        <translation>
            <numerusform>لا كلمات فرنسية</numerusform>
            <numerusform>كلمة فرنسية واحدة</numerusform>
            <numerusform>كلمتان فرنسيتان</numerusform>
            <numerusform>%n كلمات فرنسية</numerusform>
            <numerusform>%n كلمة فرنسية</numerusform>
            <numerusform>%n كلمة فرنسية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in Arabic</source>
        <translation>
            <numerusform>لا كلمات عربية</numerusform>
            <numerusform>كلمة عربية واحدة</numerusform>
            <numerusform>كلمتان عربيتان</numerusform>
            <numerusform>%n كلمات عربية</numerusform>
            <numerusform>%n كلمة عربية</numerusform>
            <numerusform>%n كلمة عربية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters in French, %2 in Arabic</source>
        <translation>‏%1 حرفًا بالفرنسية، %2 بالعربية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>%1 is not spell-checked: %2</source>
        <translation>لا تُدقَّق %1 إملائيًا: %2</translation>
    </message>
    <message>
        <source>Dictionaries ready: %1</source>
        <translation>القواميس جاهزة: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>الأرشيف فارغ</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>لا بيانات صحفية</numerusform>
            <numerusform>بيان صحفي واحد</numerusform>
            <numerusform>بيانان صحفيان</numerusform>
            <numerusform>%n بيانات صحفية</numerusform>
            <numerusform>%n بيانًا صحفيًا</numerusform>
            <numerusform>%n بيان صحفي</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Saving takes long; kept in a recovery file meanwhile</source>
        <translation>الحفظ بطيء؛ النص محفوظ مؤقتًا في ملف استرداد</translation>
    </message>
    <message>
        <source>Not saved anywhere: %1</source>
        <translation>غير محفوظ في أي مكان: %1</translation>
    </message>
    <message>
        <source>Kept in a recovery file, not yet in the archive: %1</source>
        <translation>محفوظ في ملف استرداد ولم يدخل الأرشيف بعد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>لا نقاط معلقة</numerusform>
            <numerusform>نقطة واحدة معلقة</numerusform>
            <numerusform>نقطتان معلقتان</numerusform>
            <numerusform>%n نقاط معلقة</numerusform>
            <numerusform>%n نقطة معلقة</numerusform>
            <numerusform>%n نقطة معلقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next open point</source>
        <translation>الانتقال إلى النقطة التالية</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TemplateEditor</name>
    <message>
        <source>Duplicate</source>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>سمِّ القالب.</translation>
    </message>
    <message>
        <source>Two templates are called “%1”. Give one of them another name.</source>
        <translation>هناك قالبان باسم «%1». أعطِ أحدهما اسمًا آخر.</translation>
    </message>
    <message>
        <source>Page templates</source>
        <translation>قوالب الصفحة</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>على التوالي</translation>
    </message>
    <message>
        <source>French, then Arabic, in one file</source>
        <translation>الفرنسية ثم العربية في ملف واحد</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>أُزيل «%1».</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TemplateForm</name>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Part of the template</source>
        <translation>جزء القالب</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TermActions</name>
    <message>
        <source>Terms and people…</source>
        <translation>المصطلحات والأشخاص…</translation>
    </message>
    <message>
        <source>Add the selection to the terms…</source>
        <translation>إضافة المحدَّد إلى المصطلحات…</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TermDialog</name>
    <message>
        <source>Nothing here yet. Add a term or a person, or import a table or a termbase.</source>
        <translation>لا شيء هنا بعد. أضف مصطلحًا أو شخصًا، أو استورد جدولًا أو قاعدة مصطلحات.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Terms and people</source>
        <translation>المصطلحات والأشخاص</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) imported</source>
        <translation>
            <numerusform>لم تُستورد أي بطاقة</numerusform>
            <numerusform>استُوردت بطاقة واحدة</numerusform>
            <numerusform>استُوردت بطاقتان</numerusform>
            <numerusform>استُوردت %n بطاقات</numerusform>
            <numerusform>استُوردت %n بطاقة</numerusform>
            <numerusform>استُوردت %n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) exported</source>
        <translation>
            <numerusform>لم تُصدَّر أي بطاقة</numerusform>
            <numerusform>صُدّرت بطاقة واحدة</numerusform>
            <numerusform>صُدّرت بطاقتان</numerusform>
            <numerusform>صُدّرت %n بطاقات</numerusform>
            <numerusform>صُدّرت %n بطاقة</numerusform>
            <numerusform>صُدّرت %n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted</source>
        <translation>
            <numerusform>لم تُحذف أي بطاقة</numerusform>
            <numerusform>حُذفت بطاقة واحدة</numerusform>
            <numerusform>حُذفت بطاقتان</numerusform>
            <numerusform>حُذفت %n بطاقات</numerusform>
            <numerusform>حُذفت %n بطاقة</numerusform>
            <numerusform>حُذفت %n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Import terms and people</source>
        <translation>استيراد مصطلحات وأشخاص</translation>
    </message>
    <message>
        <source>Tables and termbases (*.tsv *.txt *.tbx)</source>
        <translation>جداول وقواعد مصطلحات (*.tsv *.txt *.tbx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export terms and people</source>
        <translation>تصدير المصطلحات والأشخاص</translation>
    </message>
    <message>
        <source>Tables (*.tsv)</source>
        <translation>جداول (*.tsv)</translation>
    </message>
    <message>
        <source>Termbases (*.tbx)</source>
        <translation>قواعد مصطلحات (*.tbx)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TermForm</name>
    <message>
        <source>Post in French</source>
        <translation>المنصب بالفرنسية</translation>
    </message>
    <message>
        <source>Post in Arabic</source>
        <translation>المنصب بالعربية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TermModel</name>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TextColumn</name>
    <message>
        <source>Title in French</source>
        <translation>العنوان بالفرنسية</translation>
    </message>
    <message>
        <source>Title in Arabic</source>
        <translation>العنوان بالعربية</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TextsActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ToolBar</name>
    <message>
        <source>Menu (Alt+M)</source>
        <translation>القائمة (Alt+M)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Where this release stands</source>
        <translation>أين وصل هذا البيان</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TypeFields</name>
    <message>
        <source>As the text</source>
        <translation>كالنص</translation>
    </message>
    <message>
        <source>French typeface</source>
        <translation>خط الفرنسية</translation>
    </message>
    <message>
        <source>Arabic typeface</source>
        <translation>خط العربية</translation>
    </message>
    <message>
        <source>French size</source>
        <translation>حجم الفرنسية</translation>
    </message>
    <message>
        <source>Arabic size</source>
        <translation>حجم العربية</translation>
    </message>
    <message>
        <source>Typeface of French titles</source>
        <translation>خط العناوين الفرنسية</translation>
    </message>
    <message>
        <source>Typeface of Arabic titles</source>
        <translation>خط العناوين العربية</translation>
    </message>
    <message>
        <source>Size of French titles</source>
        <translation>حجم العناوين الفرنسية</translation>
    </message>
    <message>
        <source>Size of Arabic titles</source>
        <translation>حجم العناوين العربية</translation>
    </message>
    <message>
        <source>Colour of rules and links</source>
        <translation>لون الخطوط والروابط</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>ضبط الأسطر</translation>
    </message>
    <message>
        <source>Hyphenate French words</source>
        <translation>تقطيع الكلمات الفرنسية</translation>
    </message>
    <message>
        <source>Stretch Arabic words to fill the line (kashida)</source>
        <translation>مدّ الكلمات العربية لملء السطر (كشيدة)</translation>
    </message>
    <message>
        <source>Let stops and hyphens hang into the margin</source>
        <translation>ترك النقط والشرطات تبرز في الهامش</translation>
    </message>
    <message>
        <source>When a release is fitted on fewer pages</source>
        <translation>عند ضم البيان في صفحات أقل</translation>
    </message>
    <message>
        <source>Smallest type</source>
        <translation>أصغر حرف</translation>
    </message>
    <message>
        <source>Tightest lines</source>
        <translation>أضيق سطر</translation>
    </message>
    <message>
        <source>Narrowest margins</source>
        <translation>أضيق هامش</translation>
    </message>
    <message>
        <source>In percent of the sizes and margins of this template.</source>
        <translation>بالمئة من أحجام هذا القالب وهوامشه.</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source> %</source>
        <translation> ٪</translation>
    </message>
    <message>
        <source>Spacing of French lines</source>
        <translation>تباعد أسطر الفرنسية</translation>
    </message>
    <message>
        <source>Spacing of Arabic lines</source>
        <translation>تباعد أسطر العربية</translation>
    </message>
    <message>
        <source>Columns side by side</source>
        <translation>العمودان المتقابلان</translation>
    </message>
    <message>
        <source>By the lengths of the texts</source>
        <translation>بحسب طول النصين</translation>
    </message>
    <message>
        <source>Of equal width</source>
        <translation>بعرض متساوٍ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Narrower column, at least</source>
        <translation>العمود الأضيق، على الأقل</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TypographyCommand</name>
    <message>
        <source>The typography is that of the house already.</source>
        <translation>النص مطابق لقواعد الطباعة في المؤسسة.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) set</source>
        <translation>
            <numerusform>لم يُصحَّح أي موضع</numerusform>
            <numerusform>صُحّح موضع واحد</numerusform>
            <numerusform>صُحّح موضعان</numerusform>
            <numerusform>صُحّحت %n مواضع</numerusform>
            <numerusform>صُحّح %n موضعًا</numerusform>
            <numerusform>صُحّح %n موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TypographyDialog</name>
    <message>
        <source>Set the typography</source>
        <translation>تطبيق قواعد الطباعة</translation>
    </message>
    <message>
        <source>These places would be set. What should stay as it is, leave out.</source>
        <translation>ستُصحَّح هذه المواضع؛ ألغِ تحديد ما يجب أن يبقى كما هو.</translation>
    </message>
    <message>
        <source>What would be set</source>
        <translation>ما سيُصحَّح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message numerus="yes">
        <source>Set %n place(s)</source>
        <translation>
            <numerusform>لا شيء للتصحيح</numerusform>
            <numerusform>تصحيح موضع واحد</numerusform>
            <numerusform>تصحيح موضعين</numerusform>
            <numerusform>تصحيح %n مواضع</numerusform>
            <numerusform>تصحيح %n موضعًا</numerusform>
            <numerusform>تصحيح %n موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::VersionWords</name>
    <message>
        <source>status changed</source>
        <translation>تغيّرت الحالة</translation>
    </message>
    <message>
        <source>kept on request</source>
        <translation>حُفظت بطلب</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>قبل الاستعادة</translation>
    </message>
    <message>
        <source>before replacing words</source>
        <translation>قبل استبدال كلمات</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::VersionsPage</name>
    <message>
        <source>Restored. The text from before is among the versions.</source>
        <translation>استُعيد النص. والنص السابق محفوظ بين النسخ.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::VersionsPanel</name>
    <message>
        <source>Restore the whole text</source>
        <translation>استعادة النص كله</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>حفظ هذه النسخة</translation>
    </message>
    <message>
        <source>The present text is kept among the versions first</source>
        <translation>يُحفظ النص الحالي أولًا بين النسخ</translation>
    </message>
    <message>
        <source>A name for the present text</source>
        <translation>اسم للنص الحالي</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Each change of status is kept here, and what you keep yourself.</source>
        <translation>يُحفظ هنا كل تغيير للحالة، وما تحفظونه بأنفسكم.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>مقارنة النسختين</translation>
    </message>
    <message>
        <source>Compare with the present text</source>
        <translation>المقارنة مع النص الحالي</translation>
    </message>
    <message>
        <source>Choose a second one with Ctrl to compare the two</source>
        <translation>اختر نسخة ثانية بالمفتاح Ctrl للمقارنة بينهما</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::WaiverEdits</name>
    <message>
        <source>Ignore a finding</source>
        <translation>تجاهل ملاحظة</translation>
    </message>
    <message>
        <source>No longer ignore a finding</source>
        <translation>إلغاء تجاهل ملاحظة</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::WaiverForm</name>
    <message>
        <source>Why it may stand</source>
        <translation>لماذا تبقى كما هي</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>السبب، إن شئت</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::WindowActions</name>
    <message>
        <source>New release</source>
        <translation>بيان جديد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>فتح النماذج</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>تصدير إلى PDF</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>About this release…</source>
        <translation>بطاقة البيان…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Bring back what was deleted</source>
        <translation>استعادة المحذوف</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>احفظ الآن</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>إظهار القائمة</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>الانتقال إلى القائمة</translation>
    </message>
    <message>
        <source>Go to the texts</source>
        <translation>الانتقال إلى النصين</translation>
    </message>
    <message>
        <source>Previous release</source>
        <translation>البيان السابق</translation>
    </message>
    <message>
        <source>Next release</source>
        <translation>البيان التالي</translation>
    </message>
    <message>
        <source>The two texts alone</source>
        <translation>النصّان وحدهما</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>كل الأوامر واختصاراتها</translation>
    </message>
    <message>
        <source>About Tarjuman</source>
        <translation>عن ترجمان</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>This archive can be read but not changed.</source>
        <translation>يمكن قراءة هذا الأرشيف لا تعديله.</translation>
    </message>
    <message>
        <source>Insert a picture…</source>
        <translation>إدراج صورة…</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>إظهار اللوحة</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Preferences
Options
Dark or light
Language
Font
Digits
Spelling
Author</source>
        <translation>تفضيلات
خيارات
داكن أو فاتح
اللغة
الخط
الأرقام
الإملاء
الكاتب</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::WindowMenu</name>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>Parts of the release</source>
        <translation>أجزاء البيان</translation>
    </message>
    <message>
        <source>Size and sides</source>
        <translation>الحجم والجانبان</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>قواعد الطباعة</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::WordListDialog</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>قوائم الكلمات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) imported</source>
        <translation>
            <numerusform>لم تُستورد أي كلمة</numerusform>
            <numerusform>استُوردت كلمة واحدة</numerusform>
            <numerusform>استُوردت كلمتان</numerusform>
            <numerusform>استُوردت %n كلمات</numerusform>
            <numerusform>استُوردت %n كلمة</numerusform>
            <numerusform>استُوردت %n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) exported</source>
        <translation>
            <numerusform>لم تُصدَّر أي كلمة</numerusform>
            <numerusform>صُدِّرت كلمة واحدة</numerusform>
            <numerusform>صُدِّرت كلمتان</numerusform>
            <numerusform>صُدِّرت %n كلمات</numerusform>
            <numerusform>صُدِّرت %n كلمة</numerusform>
            <numerusform>صُدِّرت %n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>لم تُزَل أي كلمة</numerusform>
            <numerusform>أُزيلت كلمة واحدة</numerusform>
            <numerusform>أُزيلت كلمتان</numerusform>
            <numerusform>أُزيلت %n كلمات</numerusform>
            <numerusform>أُزيلت %n كلمة</numerusform>
            <numerusform>أُزيلت %n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>استيراد كلمات</translation>
    </message>
    <message>
        <source>Word lists (*.txt *.tsv)</source>
        <translation>قوائم كلمات (*.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>تصدير كلمات</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a word below, or import a list.</source>
        <translation>لا شيء هنا بعد. أضف كلمة أدناه، أو استورد قائمة.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::WordListModel</name>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::Workspace</name>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::WritingPage</name>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>French spaces as in</source>
        <translation>المسافات الفرنسية كما في</translation>
    </message>
    <message>
        <source>No-break spaces before ; : ! ? and inside « »</source>
        <translation>مسافات غير قاطعة قبل ; : ! ? وداخل « »</translation>
    </message>
    <message>
        <source>&quot; becomes « », or “ ” within a quotation</source>
        <translation>تتحول &quot; إلى « » أو “ ” داخل الاقتباس</translation>
    </message>
    <message>
        <source>&apos; becomes ’</source>
        <translation>تتحول &apos; إلى ’</translation>
    </message>
    <message>
        <source>In Arabic, , ; ? become ، ؛ ؟</source>
        <translation>في العربية تتحول , ; ? إلى ، ؛ ؟</translation>
    </message>
    <message>
        <source>In Arabic, telephone numbers and addresses are shown from left to right</source>
        <translation>في النص العربي تُعرض أرقام الهاتف والعناوين من اليسار إلى اليمين</translation>
    </message>
</context>
</TS>
