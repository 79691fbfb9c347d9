<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Tarjuman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, translate, check and typeset press releases in French and Arabic. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your archive: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The file could not be read, or is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no JSON with a list “cases”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The French text and the Arabic one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is paired; paragraphs when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON file of texts cut into their parts already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is paragraph or sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two files, the French one and the Arabic one, or --cases FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of a release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the releases by their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the releases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back releases that were deleted within the last days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command takes no file; --archive names the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the archive that “backup” made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the copy to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store texts as releases, one a file, or a French and an Arabic one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the releases, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one side of a release, a paragraph a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a whole release as a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change status, date, place or embargo of a release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the finished document of a release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the words in doubt of a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair the parts of a French and an Arabic text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete releases from the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a consistent copy of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the archive is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the archive by a copy that was made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: tarjuman [--archive FILE] [COMMAND ...]
Drafts, translates, checks and typesets press releases in French and Arabic.
Without a command the window opens.

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window on a release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
“tarjuman COMMAND --help” says how a command is used.

Options:
  --archive FILE  Work on this archive instead of the usual one.
  --help          Say this.
  --version       Say which version this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one release by its number; “tarjuman list” shows the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: tarjuman [--archive FILE] open ID
Opens the window on that release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such command; “tarjuman --help” shows all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language must be given: --language fr, ar or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is a4 or letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file to write: -o FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents are written as PDF; the format “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side, or both side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page template; the house’s first when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another paper than the template’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pair takes two files, the French one and the Arabic one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in the other language; --pair takes the French file first, then the Arabic one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts: one release a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of all of them; recognised when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files, French and Arabic, are the two sides of one release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the files to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with this status, such as draft or published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record a release instead of a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is written 2024-05-22; “none” takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An embargo is written 2024-05-22T10:00:00+03:00, with its zone; “none” lifts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step that the workflow allows, such as in-review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the release, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place, in French.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place, in Arabic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be published before, with the zone; or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text; standard input when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the suggestions, for speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The workflow has no step from “%1” to “%2”; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is published: its text can no longer be changed. Make a copy, and correct that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>The file “%1” could not be written; what was there before is unchanged. Choose another folder or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileAccess</name>
    <message>
        <source>“%1” could not be written. The archive itself is unharmed; check that there is room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileName</name>
    <message>
        <source>Press release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Words of a title or a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Or drop a file anywhere in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two empty columns, French and Arabic, in the order of the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain texts: the two languages find each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three finished releases, to try things on without fear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Reading was stopped; nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>Your own words could not be saved; the word is let pass until the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tarjuman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive can be read but not changed: its file or folder is protected. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) had a text that was not saved; it is in the archive now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>French is not spell-checked: its dictionary is missing. Install it with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic is not spell-checked: its dictionary is missing. Install it with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>This archive was written by a newer Tarjuman. It was left as it is; install the newer program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive comes from an older Tarjuman and has to be updated, but it can only be read. Allow writing to the file and its folder, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Tarjuman is missing. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenRelease</name>
    <message>
        <source>This release was changed in another window meanwhile. Your text was kept as a release of its own, which you are editing now; the other text is in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageSetup</name>
    <message>
        <source>This page template cannot be read. The other templates are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairArea</name>
    <message>
        <source>French text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairBand</name>
    <message>
        <source>No paragraph opposite yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairGutter</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF could not be put together. Nothing was written; the release is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these margins and sizes of type no text fits on the page. Make the margins or the type smaller in the page setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to export in this language yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font file “%1” cannot be read. Choose another font in the page setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font file “%1” is not a TrueType font. Choose a TrueType font, such as Charis SIL or Amiri, in the page setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence of the font “%1” forbids putting it into a PDF. Choose another font in the page setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font “%1” is not installed. Install it, or choose another font in the page setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed font has the character %1, in the French text at “%2”. Replace it, or install a font that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed font has the character %1, in the Arabic text at “%2”. Replace it, or install a font that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text read back from the PDF differs from the French text at “%1”, so the PDF is not offered. The release is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text read back from the PDF differs from the Arabic text at “%1”, so the PDF is not offered. The release is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished PDF could not be read back, so it is not offered. The release is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>The archive can’t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The text could not be kept in a recovery file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseDelegate</name>
    <message>
        <source>No French yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Arabic yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseDetails</name>
    <message>
        <source>About this release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This release is published: its texts, date and place no longer change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release has a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is under embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of this machine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1, last changed on %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseJson</name>
    <message>
        <source>The file does not hold a release in Tarjuman’s own form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseListPane</name>
    <message>
        <source>Most recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your releases will appear here, the newest on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release is like that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseRepository</name>
    <message>
        <source>There is no release with the number %1 in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This release was changed or removed elsewhere since it was opened here. Nothing was overwritten; compare your text with the one in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release %1 lacks some of its paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreJob</name>
    <message>
        <source>The file is no whole archive of Tarjuman; the archive was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no archive in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be read, or there is no room beside the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the archive open; close it, then restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive could not be replaced; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive could not be replaced; what it held is beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>The samples could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedSearchList</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search a release, an action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Work on this archive instead of the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how the command is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one release by its number; “tarjuman list” shows the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language must be given: --language fr or --language ar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is longer than any text; nothing after it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is no UTF-8: its byte %2 is broken; nothing after it was read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling dictionaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (1, 2, 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic-Indic (١، ٢، ٣)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits in an Arabic window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing. Install it with: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>a Word, LibreOffice or other zipped document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>The French dictionary is not installed. To install it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Arabic dictionary is not installed. To install it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text could not be read twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spelling check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8: there is a broken byte near line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text: it holds binary data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SqliteEngine</name>
    <message>
        <source>“%1” is a folder, not an archive. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” for the archive could not be made. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive cannot be copied onto itself. Choose another name for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the table “%1” belongs to a release that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SqliteErrors</name>
    <message>
        <source>Another program is writing in the archive and did not finish in time. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive can only be read: nothing can be saved in it. Allow writing to the file and its folder, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for the archive. What was saved before is safe; free some space, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error while the archive was in use. What was saved before is safe; check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged. It was left as it is; put a backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive could not be opened. Check that its folder exists and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long for the archive. Nothing was changed; split it into several releases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive could not do what was asked. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not an archive of Tarjuman. It was left as it is; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>The archive no longer holds what was to be changed, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be read, not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in French</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in Arabic</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters in French, %2 in Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not spell-checked: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictionaries ready: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The archive is not open, so nothing can be read or saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>House letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>Line %1 holds the character %2, which no text has: the file is damaged or no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many letters look as if the text was once opened in a wrong encoding and saved again; ask the sender for the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends in the middle of a character: the file is cut off or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character is broken: the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1, and only plain text can be read: save the text as a .txt file and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is UTF-8, but byte %1 is broken; ask the sender for an undamaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text in any encoding that French or Arabic is written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened; check who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, and no release is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Menu (Alt+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this release stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>New release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two texts alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tarjuman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no window; “tarjuman --help” shows the commands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::EditorActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done, or as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair with the paragraph above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair with the paragraph below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with the pair below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the pair here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the paragraph opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hidden characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two sides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PairState</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::RoleName</name>
    <message>
        <source>Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::WindowMenu</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and sides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
