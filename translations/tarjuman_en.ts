<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RecoveryNotice</name>
    <message numerus="yes">
        <source>%n release(s) had a text that was not saved; it is in the archive now.</source>
        <translation>
            <numerusform>%n release had a text that was not saved; it is in the archive now.</numerusform>
            <numerusform>%n releases had a text that was not saved; it is in the archive now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that had not been saved became releases of their own, since it is not certain that the archive still holds what they were based on.</source>
        <translation>
            <numerusform>%n text that had not been saved became a release of its own, since it is not certain that the archive still holds what it was based on.</numerusform>
            <numerusform>%n texts that had not been saved became releases of their own, since it is not certain that the archive still holds what they were based on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that had not been saved could not be stored yet and are tried again at the next start: %1</source>
        <translation>
            <numerusform>%n text that had not been saved could not be stored yet and is tried again at the next start: %1</numerusform>
            <numerusform>%n texts that had not been saved could not be stored yet and are tried again at the next start: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::desk::OpenRelease</name>
    <message numerus="yes">
        <source>This release was changed in another window at the same time. Two texts of %n paragraph(s) were kept, one behind the other.</source>
        <translation>
            <numerusform>This release was changed in another window at the same time. Two texts of %n paragraph were kept, one behind the other.</numerusform>
            <numerusform>This release was changed in another window at the same time. Two texts each of %n paragraphs were kept, one behind the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ArchiveFinder</name>
    <message numerus="yes">
        <source>%n release(s) are as they were.</source>
        <translation>
            <numerusform>%n release is as it was.</numerusform>
            <numerusform>%n releases are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced.</source>
        <translation>
            <numerusform>%n replaced.</numerusform>
            <numerusform>%n replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed meanwhile and were left alone.</source>
        <translation>
            <numerusform>%n place changed meanwhile and was left alone.</numerusform>
            <numerusform>%n places changed meanwhile and were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) were left as they are:</source>
        <translation>
            <numerusform>%n release was left as it is:</numerusform>
            <numerusform>%n releases were left as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last replacement: “%1” taken out of %n release(s) (%2).</source>
        <translation>
            <numerusform>Last replacement: “%1” taken out of %n release (%2).</numerusform>
            <numerusform>Last replacement: “%1” taken out of %n releases (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last replacement: “%1” by “%2” in %n release(s) (%3).</source>
        <translation>
            <numerusform>Last replacement: “%1” by “%2” in %n release (%3).</numerusform>
            <numerusform>Last replacement: “%1” by “%2” in %n releases (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ArchiveRescue</name>
    <message numerus="yes">
        <source>%n release(s) were saved into the new archive, which opens in its own window.</source>
        <translation>
            <numerusform>%n release was saved into the new archive, which opens in its own window.</numerusform>
            <numerusform>%n releases were saved into the new archive, which opens in its own window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in them are in doubt: look at them before you use them.</source>
        <translation>
            <numerusform>%n place in them is in doubt: look at it before you use it.</numerusform>
            <numerusform>%n places in them are in doubt: look at them before you use them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ColumnHead</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::Departure</name>
    <message numerus="yes">
        <source>The newest words of %n release(s) are in this window only: neither the archive nor a recovery file took them.</source>
        <translation>
            <numerusform>The newest words of %n release are in this window only: neither the archive nor a recovery file took them.</numerusform>
            <numerusform>The newest words of %n releases are in this window only: neither the archive nor a recovery file took them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::EditorRequests</name>
    <message numerus="yes">
        <source>%n place(s) are not in the typography of the house.</source>
        <translation>
            <numerusform>%n place is not in the typography of the house.</numerusform>
            <numerusform>%n places are not in the typography of the house.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ExportChoices</name>
    <message numerus="yes">
        <source>At most %n</source>
        <comment>pages</comment>
        <translation>
            <numerusform>At most %n</numerusform>
            <numerusform>At most %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ExportFoot</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ExportNotice</name>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n file saved.</numerusform>
            <numerusform>%n files saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FilterStrip</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FindDialog</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n release(s)</source>
        <translation>
            <numerusform>in %n release</numerusform>
            <numerusform>in %n releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Replace %n place</numerusform>
            <numerusform>Replace %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FindingsPanel</name>
    <message numerus="yes">
        <source>Make the %n sure correction(s)</source>
        <translation>
            <numerusform>Make the one sure correction</numerusform>
            <numerusform>Make the %n sure corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FitWords</name>
    <message numerus="yes">
        <source>Too long for %n page(s), even as tight as the template allows.</source>
        <translation>
            <numerusform>Too long for one page, even as tight as the template allows.</numerusform>
            <numerusform>Too long for %n pages, even as tight as the template allows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FoundList</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n release(s)</source>
        <translation>
            <numerusform>Import %n release</numerusform>
            <numerusform>Import %n releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read and will be left out.</source>
        <translation>
            <numerusform>%n file cannot be read and will be left out.</numerusform>
            <numerusform>%n files cannot be read and will be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n release(s) are stored; the others are still in this list.</source>
        <translation>
            <numerusform>Stopped. %n release is stored; the others are still in this list.</numerusform>
            <numerusform>Stopped. %n releases are stored; the others are still in this list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ImportPreview</name>
    <message numerus="yes">
        <source>%n more row(s)</source>
        <translation>
            <numerusform>%n more row</numerusform>
            <numerusform>%n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n release(s) imported</source>
        <translation>
            <numerusform>%n release imported</numerusform>
            <numerusform>%n releases imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PairGutter</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PairingOffer</name>
    <message numerus="yes">
        <source>The two texts can be paired: %n pair(s).</source>
        <translation>
            <numerusform>The two texts can be paired: %n pair.</numerusform>
            <numerusform>The two texts can be paired: %n pairs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ReleaseActions</name>
    <message numerus="yes">
        <source>%n release(s) deleted</source>
        <translation>
            <numerusform>%n release deleted</numerusform>
            <numerusform>%n releases deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::StatusBar</name>
    <message numerus="yes">
        <source>%n word(s) in French</source>
        <translation>
            <numerusform>%n word in French</numerusform>
            <numerusform>%n words in French</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in Arabic</source>
        <translation>
            <numerusform>%n in Arabic</numerusform>
            <numerusform>%n in Arabic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n release</numerusform>
            <numerusform>%n releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TermDialog</name>
    <message numerus="yes">
        <source>%n card(s) imported</source>
        <translation>
            <numerusform>%n card imported</numerusform>
            <numerusform>%n cards imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) exported</source>
        <translation>
            <numerusform>%n card exported</numerusform>
            <numerusform>%n cards exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted</source>
        <translation>
            <numerusform>%n card deleted</numerusform>
            <numerusform>%n cards deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TypographyCommand</name>
    <message numerus="yes">
        <source>%n place(s) set</source>
        <translation>
            <numerusform>%n place set</numerusform>
            <numerusform>%n places set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TypographyDialog</name>
    <message numerus="yes">
        <source>Set %n place(s)</source>
        <translation>
            <numerusform>Set %n place</numerusform>
            <numerusform>Set %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::WordListDialog</name>
    <message numerus="yes">
        <source>%n word(s) imported</source>
        <translation>
            <numerusform>%n word imported</numerusform>
            <numerusform>%n words imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) exported</source>
        <translation>
            <numerusform>%n word exported</numerusform>
            <numerusform>%n words exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n word removed</numerusform>
            <numerusform>%n words removed</numerusform>
        </translation>
    </message>
</context>
</TS>
