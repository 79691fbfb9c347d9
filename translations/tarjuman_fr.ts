<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ArchiveAddress</name>
    <message>
        <source>An archive on a server cannot be opened yet; name a file.</source>
        <translation>Une archive sur un serveur ne peut pas encore être ouverte&#x202f;; indiquez un fichier.</translation>
    </message>
</context>
<context>
    <name>ArchivePlace</name>
    <message>
        <source>The archive has no name. Name a file.</source>
        <translation>L’archive n’a pas de nom. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>An archive is a file; what is kept in memory alone would be lost. Name a file.</source>
        <translation>Une archive est un fichier ; ce qui ne reste qu’en mémoire serait perdu. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>“%1” is an address, not the name of a file. Name the file itself.</source>
        <translation>« %1 » est une adresse, pas un nom de fichier. Indiquez le fichier lui-même.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not an archive. Choose a file.</source>
        <translation>« %1 » est un dossier, pas une archive. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file, so it cannot hold an archive. Choose a file.</source>
        <translation>« %1 » n’est pas un fichier ordinaire et ne peut contenir une archive. Choisissez un fichier.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The capital lacks its accent: “À”.</source>
        <translation>Il manque l’accent sur la majuscule&#xa0;: «&#xa0;À&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” loses its vowel here.</source>
        <translation>«&#xa0;%1&#xa0;» s’élide ici.</translation>
    </message>
    <message>
        <source>French writes months with a small letter.</source>
        <translation>En français, les mois s’écrivent avec une minuscule.</translation>
    </message>
    <message>
        <source>Elsewhere this name seems to be written “%1”.</source>
        <translation>Ce nom semble écrit «&#xa0;%1&#xa0;» ailleurs.</translation>
    </message>
    <message>
        <source>“%1” closes what nothing opened.</source>
        <translation>«&#xa0;%1&#xa0;» ferme ce que rien n’a ouvert.</translation>
    </message>
    <message>
        <source>“%1” is opened and not closed.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert et n’est pas fermé.</translation>
    </message>
    <message>
        <source>The comma stands here twice.</source>
        <translation>La virgule est doublée.</translation>
    </message>
    <message>
        <source>A comma and a dash stand side by side; one is enough.</source>
        <translation>Une virgule et un tiret se suivent&#x202f;; l’un des deux suffit.</translation>
    </message>
    <message>
        <source>No space stands inside the bracket.</source>
        <translation>Pas d’espace après la parenthèse ouvrante.</translation>
    </message>
    <message>
        <source>Arabic writes “%1” here.</source>
        <translation>L’arabe écrit ici «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A space is missing after “%1”.</source>
        <translation>Il manque une espace après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is written twice.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit deux fois.</translation>
    </message>
    <message>
        <source>The same words stand a little earlier in this sentence.</source>
        <translation>Les mêmes mots figurent un peu plus haut dans cette phrase.</translation>
    </message>
    <message>
        <source>This paragraph stops within a sentence, and the next one goes on with it.</source>
        <translation>Ce paragraphe s’arrête au milieu d’une phrase, que le suivant continue.</translation>
    </message>
    <message>
        <source>“%1” loses its vowel here (“%2”), or a word is missing after it.</source>
        <translation>«&#xa0;%1&#xa0;» s’élide ici («&#xa0;%2&#xa0;»), ou il manque un mot après.</translation>
    </message>
    <message>
        <source>The Arabic text has nothing for this paragraph.</source>
        <translation>Ce paragraphe n’a pas d’équivalent dans le texte arabe.</translation>
    </message>
    <message>
        <source>The French text has nothing for this paragraph.</source>
        <translation>Ce paragraphe n’a pas d’équivalent dans le texte français.</translation>
    </message>
    <message>
        <source>This paragraph says word for word what stands opposite: it still has to be translated.</source>
        <translation>Ce paragraphe reprend mot pour mot celui d’en face&#xa0;: il reste à traduire.</translation>
    </message>
    <message>
        <source>French writes the days of the week with a small letter.</source>
        <translation>Le français écrit les jours de la semaine avec une minuscule.</translation>
    </message>
    <message>
        <source>French writes “%1” here.</source>
        <translation>Le français écrit ici «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No space stands before “%1”.</source>
        <translation>Pas d’espace avant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>«&#xa0;%1&#xa0;» est répété ici.</translation>
    </message>
    <message>
        <source>A character that nobody sees stands here.</source>
        <translation>Un caractère invisible se trouve ici.</translation>
    </message>
    <message>
        <source>“%1” is no letter of Arabic.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une lettre arabe.</translation>
    </message>
    <message>
        <source>The word is stretched by hand.</source>
        <translation>Le mot est étiré à la main.</translation>
    </message>
    <message>
        <source>A tatweel stands here for a dash.</source>
        <translation>Un tatwil tient ici lieu de tiret.</translation>
    </message>
    <message>
        <source>“%1” is written onto its word.</source>
        <translation>«&#xa0;%1&#xa0;» s’écrit collé à son mot.</translation>
    </message>
    <message>
        <source>The other numbers of this text have other digits (“%1”).</source>
        <translation>Les autres nombres de ce texte sont écrits avec d’autres chiffres («&#xa0;%1&#xa0;»).</translation>
    </message>
    <message>
        <source>The house writes “%1” here.</source>
        <translation>La rédaction écrit ici «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The quotation opens and closes with different marks: “%1”.</source>
        <translation>La citation s’ouvre et se ferme par des guillemets différents&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The apostrophe of the typewriter stands here: “%1”.</source>
        <translation>Apostrophe droite&#xa0;: écrire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No space stands here in this house.</source>
        <translation>Pas d’espace ici selon l’usage de la rédaction.</translation>
    </message>
    <message>
        <source>A no-break space belongs here.</source>
        <translation>Il faut ici une espace insécable.</translation>
    </message>
    <message>
        <source>A no-break space keeps this together on one line.</source>
        <translation>Une espace insécable garderait l’ensemble sur une ligne.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The file could not be read, or is too large.</source>
        <translation>Le fichier n’a pas pu être lu ou il est trop gros.</translation>
    </message>
    <message>
        <source>The file is no JSON with a list “cases”.</source>
        <translation>Le fichier n’est pas un JSON contenant une liste «&#xa0;cases&#xa0;».</translation>
    </message>
    <message>
        <source>The French text and the Arabic one.</source>
        <translation>Le texte français et le texte arabe.</translation>
    </message>
    <message>
        <source>What is paired; paragraphs when not given.</source>
        <translation>Ce qui est apparié&#x202f;; les paragraphes par défaut.</translation>
    </message>
    <message>
        <source>A JSON file of texts cut into their parts already.</source>
        <translation>Un fichier JSON de textes déjà découpés.</translation>
    </message>
    <message>
        <source>The unit is paragraph or sentence.</source>
        <translation>L’unité est «&#xa0;paragraph&#xa0;» ou «&#xa0;sentence&#xa0;».</translation>
    </message>
    <message>
        <source>Name two files, the French one and the Arabic one, or --cases FILE.</source>
        <translation>Indiquez deux fichiers, le français puis l’arabe, ou --cases FICHIER.</translation>
    </message>
    <message>
        <source>“%1” is no number of a release.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de communiqué.</translation>
    </message>
    <message>
        <source>Name the releases by their numbers.</source>
        <translation>Désignez les communiqués par leurs numéros.</translation>
    </message>
    <message>
        <source>The numbers of the releases.</source>
        <translation>Les numéros des communiqués.</translation>
    </message>
    <message>
        <source>Bring back releases that were deleted within the last days.</source>
        <translation>Récupérer des communiqués supprimés ces derniers jours.</translation>
    </message>
    <message>
        <source>The copy to write.</source>
        <translation>La copie à écrire.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Indiquez le fichier à écrire.</translation>
    </message>
    <message>
        <source>The command takes no file; --archive names the archive.</source>
        <translation>La commande ne prend pas de fichier&#x202f;; --archive désigne l’archive.</translation>
    </message>
    <message>
        <source>A copy of the archive that “backup” made.</source>
        <translation>Une copie de l’archive faite par «&#xa0;backup&#xa0;».</translation>
    </message>
    <message>
        <source>Name the copy to restore.</source>
        <translation>Indiquez la copie à restaurer.</translation>
    </message>
    <message>
        <source>Store texts as releases, one a file, or a French and an Arabic one.</source>
        <translation>Enregistrer des textes comme communiqués&#xa0;: un par fichier, ou un français et un arabe.</translation>
    </message>
    <message>
        <source>Show the releases, the newest first.</source>
        <translation>Lister les communiqués, les plus récents d’abord.</translation>
    </message>
    <message>
        <source>Print one side of a release, a paragraph a line.</source>
        <translation>Afficher un côté d’un communiqué, un paragraphe par ligne.</translation>
    </message>
    <message>
        <source>Print a whole release as a record.</source>
        <translation>Afficher un communiqué entier sous forme d’enregistrement.</translation>
    </message>
    <message>
        <source>Change status, date, place or embargo of a release.</source>
        <translation>Changer l’état, la date, le lieu ou l’embargo d’un communiqué.</translation>
    </message>
    <message>
        <source>Write the finished document of a release.</source>
        <translation>Écrire le document final d’un communiqué.</translation>
    </message>
    <message>
        <source>Report the words in doubt of a text.</source>
        <translation>Signaler les mots douteux d’un texte.</translation>
    </message>
    <message>
        <source>Pair the parts of a French and an Arabic text.</source>
        <translation>Apparier les parties d’un texte français et d’un texte arabe.</translation>
    </message>
    <message>
        <source>Delete releases from the archive.</source>
        <translation>Supprimer des communiqués de l’archive.</translation>
    </message>
    <message>
        <source>Write a consistent copy of the archive.</source>
        <translation>Écrire une copie cohérente de l’archive.</translation>
    </message>
    <message>
        <source>Replace the archive by a copy that was made of it.</source>
        <translation>Remplacer l’archive par une copie qui en a été faite.</translation>
    </message>
    <message>
        <source>Open the window on a release.</source>
        <translation>Ouvrir la fenêtre sur un communiqué.</translation>
    </message>
    <message>
        <source>
“tarjuman COMMAND --help” says how a command is used.

Options:
  --archive FILE  Work on this archive instead of the usual one.
  --help          Say this.
  --version       Say which version this is.</source>
        <translation>
«&#xa0;tarjuman COMMANDE --help&#xa0;» dit comment s’emploie une commande.

Options&#xa0;:
  --archive FICHIER  Travailler sur cette archive au lieu de l’archive habituelle.
  --help             Afficher cette aide.
  --version          Afficher la version.</translation>
    </message>
    <message>
        <source>Name one release by its number; “tarjuman list” shows the numbers.</source>
        <translation>Désignez un communiqué par son numéro&#x202f;; «&#xa0;tarjuman list&#xa0;» donne les numéros.</translation>
    </message>
    <message>
        <source>Usage: tarjuman [--archive FILE] open ID
Opens the window on that release.</source>
        <translation>Utilisation&#xa0;: tarjuman [--archive FICHIER] open ID
Ouvre la fenêtre sur ce communiqué.</translation>
    </message>
    <message>
        <source>There is no such command; “tarjuman --help” shows all of them.</source>
        <translation>Cette commande n’existe pas&#x202f;; «&#xa0;tarjuman --help&#xa0;» les montre toutes.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>Not everything could be written.</source>
        <translation>Tout n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The paper is a4 or letter.</source>
        <translation>Le papier est «&#xa0;a4&#xa0;» ou «&#xa0;letter&#xa0;».</translation>
    </message>
    <message>
        <source>Name the file to write: -o FILE.</source>
        <translation>Indiquez le fichier à écrire&#xa0;: -o FICHIER.</translation>
    </message>
    <message>
        <source>Documents are written as PDF; the format “%1” is not known.</source>
        <translation>Les documents sont écrits en PDF&#x202f;; le format «&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>The number of the release.</source>
        <translation>Le numéro du communiqué.</translation>
    </message>
    <message>
        <source>The kind of document.</source>
        <translation>Le type de document.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>The page template; the house’s first when not given.</source>
        <translation>Le modèle de page&#x202f;; par défaut, le premier de la rédaction.</translation>
    </message>
    <message>
        <source>Another paper than the template’s.</source>
        <translation>Un autre papier que celui du modèle.</translation>
    </message>
    <message>
        <source>--pair takes two files, the French one and the Arabic one.</source>
        <translation>--pair prend deux fichiers, le français et l’arabe.</translation>
    </message>
    <message>
        <source>The text is in the other language; --pair takes the French file first, then the Arabic one.</source>
        <translation>Le texte est dans l’autre langue&#x202f;; --pair prend d’abord le fichier français, puis l’arabe.</translation>
    </message>
    <message>
        <source>The texts: one release a file.</source>
        <translation>Les textes&#xa0;: un communiqué par fichier.</translation>
    </message>
    <message>
        <source>The language of all of them; recognised when not given.</source>
        <translation>La langue de tous ces textes&#x202f;; reconnue si elle n’est pas donnée.</translation>
    </message>
    <message>
        <source>Two files, French and Arabic, are the two sides of one release.</source>
        <translation>Deux fichiers, français et arabe, sont les deux côtés d’un même communiqué.</translation>
    </message>
    <message>
        <source>Name the files to import.</source>
        <translation>Indiquez les fichiers à importer.</translation>
    </message>
    <message>
        <source>Only those with this status, such as draft or published.</source>
        <translation>Seulement ceux qui ont cet état, par exemple «&#xa0;draft&#xa0;» ou «&#xa0;published&#xa0;».</translation>
    </message>
    <message>
        <source>A record a release instead of a line.</source>
        <translation>Un enregistrement par communiqué au lieu d’une ligne.</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>L’état «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The side to print.</source>
        <translation>Le côté à afficher.</translation>
    </message>
    <message>
        <source>A date is written 2024-05-22; “none” takes it away.</source>
        <translation>Une date s’écrit 2024-05-22&#x202f;; «&#xa0;none&#xa0;» la retire.</translation>
    </message>
    <message>
        <source>An embargo is written 2024-05-22T10:00:00+03:00, with its zone; “none” lifts it.</source>
        <translation>Un embargo s’écrit 2024-05-22T10:00:00+03:00, avec son fuseau&#x202f;; «&#xa0;none&#xa0;» le lève.</translation>
    </message>
    <message>
        <source>A step that the workflow allows, such as in-review.</source>
        <translation>Une étape que permet le circuit de validation, par exemple «&#xa0;in-review&#xa0;».</translation>
    </message>
    <message>
        <source>The date of the release, or none.</source>
        <translation>La date du communiqué, ou «&#xa0;none&#xa0;».</translation>
    </message>
    <message>
        <source>The place, in French.</source>
        <translation>Le lieu, en français.</translation>
    </message>
    <message>
        <source>The place, in Arabic.</source>
        <translation>Le lieu, en arabe.</translation>
    </message>
    <message>
        <source>Not to be published before, with the zone; or none.</source>
        <translation>À ne pas publier avant cette heure, avec le fuseau&#x202f;; ou «&#xa0;none&#xa0;».</translation>
    </message>
    <message>
        <source>The text; standard input when not given.</source>
        <translation>Le texte&#x202f;; l’entrée standard par défaut.</translation>
    </message>
    <message>
        <source>The language of the text.</source>
        <translation>La langue du texte.</translation>
    </message>
    <message>
        <source>Leave out the suggestions, for speed.</source>
        <translation>Sans les suggestions, pour aller plus vite.</translation>
    </message>
    <message>
        <source>One text at a time.</source>
        <translation>Un seul texte à la fois.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>Work on this archive instead of the usual one.</source>
        <translation>Travailler sur cette archive au lieu de l’archive habituelle.</translation>
    </message>
    <message>
        <source>Say how the command is used.</source>
        <translation>Dire comment s’emploie la commande.</translation>
    </message>
    <message>
        <source>The language must be given: --language fr or --language ar.</source>
        <translation>Précisez la langue&#xa0;: --language fr ou --language ar.</translation>
    </message>
    <message>
        <source>Usage: tarjuman [--archive FILE] [COMMAND ... | FILE...]
Drafts, translates, checks and typesets press releases in French and Arabic.
Without a command the window opens; with files it offers to import them.

Commands:
</source>
        <translation>Utilisation&#xa0;: tarjuman [--archive FICHIER] [COMMANDE ... | FICHIER...]
Rédige, traduit, vérifie et compose des communiqués de presse en français et en arabe.
Sans commande, la fenêtre s’ouvre&#x202f;; avec des fichiers, elle propose de les importer.

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>Find words in the texts of the archive, in both languages.</source>
        <translation>Chercher des mots dans les textes de l’archive, dans les deux langues.</translation>
    </message>
    <message>
        <source>Check that the archive is whole, or that a PDF conforms.</source>
        <translation>Vérifier que l’archive est intacte, ou qu’un PDF est conforme.</translation>
    </message>
    <message>
        <source>The language must be given: --language fr, ar, both or fr-then-ar.</source>
        <translation>Il faut indiquer la langue&#xa0;: --language fr, ar, both ou fr-then-ar.</translation>
    </message>
    <message>
        <source>The number of pages to fit on must be 1 or more: --fit N.</source>
        <translation>Le nombre de pages voulu doit être au moins 1&#xa0;: --fit N.</translation>
    </message>
    <message>
        <source>One side, both side by side, or one after the other.</source>
        <translation>Une langue, les deux côte à côte, ou l’une après l’autre.</translation>
    </message>
    <message>
        <source>Tighten the text to fit on so many pages.</source>
        <translation>Resserrer le texte pour qu’il tienne sur ce nombre de pages.</translation>
    </message>
    <message>
        <source>The words; all must stand on one side of a release. Words in quotes must follow one another.</source>
        <translation>Les mots, tous dans la même langue d’un communiqué. Les mots entre guillemets doivent se suivre.</translation>
    </message>
    <message>
        <source>At most so many releases.</source>
        <translation>Au plus ce nombre de communiqués.</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Dites ce qu’il faut chercher.</translation>
    </message>
    <message>
        <source>The limit is a number from 1 on.</source>
        <translation>La limite est un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>The number of a release; with --language a text, standard input when not given.</source>
        <translation>Le numéro d’un communiqué&#x202f;; avec --language, un texte, l’entrée standard par défaut.</translation>
    </message>
    <message>
        <source>Report what is wrong in a release or a text beyond its spelling.</source>
        <translation>Signaler ce qui ne va pas dans un communiqué ou un texte, hors orthographe.</translation>
    </message>
    <message>
        <source>Name two files, the French one and the Arabic one.</source>
        <translation>Indiquez deux fichiers, le français et l’arabe.</translation>
    </message>
    <message>
        <source>A French text and its Arabic translation, two files.</source>
        <translation>Un texte français et sa traduction arabe, deux fichiers.</translation>
    </message>
    <message>
        <source>A file of short texts and their translations, a JSON object a line.</source>
        <translation>Un fichier de textes courts et de leurs traductions, un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>One of --language, --pair and --pairs at a time.</source>
        <translation>Une seule des options --language, --pair et --pairs à la fois.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON object with the texts “fr” and “ar”.</source>
        <translation>La ligne %1 n’est pas un objet JSON avec les textes «&#xa0;fr&#xa0;» et «&#xa0;ar&#xa0;».</translation>
    </message>
    <message>
        <source>Findings ignored in this release: %1.</source>
        <translation>Points à vérifier ignorés dans ce communiqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>With ID: also the findings that are ignored in this release.</source>
        <translation>Avec un numéro&#xa0;: aussi les points à vérifier ignorés dans ce communiqué.</translation>
    </message>
    <message>
        <source>Add to the house’s terms and people, list or export them.</source>
        <translation>Ajouter aux termes et aux personnes de la rédaction, les lister ou les exporter.</translation>
    </message>
    <message>
        <source>List the people whom the house names, with their posts.</source>
        <translation>Lister les personnes citées par la rédaction, avec leurs fonctions.</translation>
    </message>
    <message>
        <source>Name a file of terms: a table with tabs, or a termbase (TBX).</source>
        <translation>Indiquez un fichier de termes&#xa0;: un tableau à tabulations ou une base terminologique (TBX).</translation>
    </message>
    <message>
        <source>Name one file to write, with the ending .tsv or .tbx.</source>
        <translation>Indiquez un seul fichier à écrire, d’extension .tsv ou .tbx.</translation>
    </message>
    <message>
        <source>Add the terms and people of files, list all that there are, or write them to a file.</source>
        <translation>Ajouter les termes et les personnes de fichiers, lister tout ce qu’il y a, ou l’écrire dans un fichier.</translation>
    </message>
    <message>
        <source>Tables (.tsv) or termbases (.tbx).</source>
        <translation>Des tableaux (.tsv) ou des bases terminologiques (.tbx).</translation>
    </message>
    <message>
        <source>Say “add” with a file, “list”, or “export” with a file.</source>
        <translation>Dites «&#xa0;add&#xa0;» avec un fichier, «&#xa0;list&#xa0;», ou «&#xa0;export&#xa0;» avec un fichier.</translation>
    </message>
    <message>
        <source>List the people.</source>
        <translation>Lister les personnes.</translation>
    </message>
    <message>
        <source>Say “list”.</source>
        <translation>Dites «&#xa0;list&#xa0;».</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged archive into a new one.</source>
        <translation>Sauver dans une nouvelle archive ce qui reste lisible d’une archive endommagée.</translation>
    </message>
    <message>
        <source>The file holds a release with both its sides; import it without --pair.</source>
        <translation>Le fichier contient un communiqué avec ses deux versions ; importez-le sans --pair.</translation>
    </message>
    <message>
        <source>The damaged archive; it is left as it is.</source>
        <translation>L’archive endommagée ; elle reste telle quelle.</translation>
    </message>
    <message>
        <source>The archive to make; no file may have this name yet.</source>
        <translation>L’archive à créer ; aucun fichier ne doit encore porter ce nom.</translation>
    </message>
    <message>
        <source>Name the damaged archive and the new one.</source>
        <translation>Indiquez l’archive endommagée et la nouvelle.</translation>
    </message>
    <message>
        <source>Those that were deleted and can be brought back instead.</source>
        <translation>Ceux qui ont été supprimés et peuvent être rétablis, à la place.</translation>
    </message>
    <message>
        <source>Say who signed this PDF, and check it against the standards that it claims, instead.</source>
        <translation>À la place, indiquer qui a signé ce PDF et le vérifier selon les normes qu’il annonce.</translation>
    </message>
    <message>
        <source>With --pdf: trust this certificate (PEM or DER) besides the system’s.</source>
        <translation>Avec --pdf&#xa0;: faire aussi confiance à ce certificat (PEM ou DER), outre ceux du système.</translation>
    </message>
    <message>
        <source>The pass phrase cannot be read from --passphrase-fd.</source>
        <translation>La phrase secrète ne peut pas être lue depuis --passphrase-fd.</translation>
    </message>
    <message>
        <source>The certificate file “%1” cannot be read.</source>
        <translation>Le fichier de certificat «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Sign with the certificate of this PKCS#12 file (.p12). Its pass phrase is read from the environment variable TARJUMAN_PASSPHRASE.</source>
        <translation>Signer avec le certificat de ce fichier PKCS#12 (.p12). La phrase secrète est lue dans la variable d’environnement TARJUMAN_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Read the pass phrase from this file descriptor instead.</source>
        <translation>Lire plutôt la phrase secrète sur ce descripteur de fichier.</translation>
    </message>
</context>
<context>
    <name>DamagedText</name>
    <message>
        <source>The version of %1 holds it as it was; take it from there.</source>
        <translation>La version du %1 le contient tel qu’il était ; reprenez-le de là.</translation>
    </message>
    <message>
        <source>No version of the release holds it as it was; a backup may.</source>
        <translation>Aucune version du communiqué ne le contient tel qu’il était ; une sauvegarde peut-être.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Only the beginning was read: the file holds more than any release does.</source>
        <translation>Seul le début a été lu&#xa0;: le fichier dépasse ce que contient un communiqué.</translation>
    </message>
    <message>
        <source>The words are all here, but the file had too many styles to keep them all.</source>
        <translation>Tous les mots sont là, mais le fichier avait trop de styles pour les garder tous.</translation>
    </message>
</context>
<context>
    <name>DocxReader</name>
    <message>
        <source>Tracked changes were taken as accepted: %1.</source>
        <translation>Modifications suivies, tenues pour acceptées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tracked changes were taken as accepted: %1, by %2.</source>
        <translation>Modifications suivies, tenues pour acceptées&#xa0;: %1, par %2.</translation>
    </message>
    <message>
        <source>Footnotes stand in the text, in brackets: %1.</source>
        <translation>Notes de bas de page mises entre crochets dans le texte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Hidden text was left out.</source>
        <translation>Le texte masqué a été omis.</translation>
    </message>
    <message>
        <source>Symbols of private fonts were left out: %1.</source>
        <translation>Symboles de polices privées omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Pictures were left out: %1.</source>
        <translation>Images omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A picture that was left out is described as “%1”.</source>
        <translation>Une image omise est décrite ainsi&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Headers and footers were left out; they belong to the letterhead.</source>
        <translation>En-têtes et pieds de page omis&#x202f;; ils relèvent du papier à en-tête.</translation>
    </message>
    <message>
        <source>This zipped file holds no Word document. Save the text as a Word file (.docx), a web page or a .txt file and import that.</source>
        <translation>Ce fichier compressé ne contient pas de document Word. Enregistrez le texte en .docx, page web ou .txt, puis importez-le.</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>release %1</source>
        <translation>communiqué %1</translation>
    </message>
    <message>
        <source>release %1 (“%2”)</source>
        <translation>communiqué %1 (« %2 »)</translation>
    </message>
    <message>
        <source>The French paragraph %1 of %2 is not as it was saved: the disk changed it.</source>
        <translation>Le paragraphe français %1 (%2) n’est pas tel qu’il a été enregistré : le disque l’a altéré.</translation>
    </message>
    <message>
        <source>The Arabic paragraph %1 of %2 is not as it was saved: the disk changed it.</source>
        <translation>Le paragraphe arabe %1 (%2) n’est pas tel qu’il a été enregistré : le disque l’a altéré.</translation>
    </message>
    <message>
        <source>Paragraphs of %1 are missing or stand elsewhere than they were saved.</source>
        <translation>Des paragraphes manquent ou ont changé de place (%1).</translation>
    </message>
    <message>
        <source>The pairs, pictures, comments or particulars of %1 are not as they were saved.</source>
        <translation>Les correspondances, images, commentaires ou indications ne sont pas tels qu’ils ont été enregistrés (%1).</translation>
    </message>
    <message>
        <source>What the list shows of %1 is not what its text says.</source>
        <translation>La liste n’indique pas ce que dit le texte (%1).</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>L’export a été arrêté&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>FileAccess</name>
    <message>
        <source>“%1” could not be written. The archive itself is unharmed; check that there is room and that you may write there.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. L’archive elle-même est intacte&#x202f;; vérifiez qu’il y a de la place et que vous pouvez écrire à cet endroit.</translation>
    </message>
    <message>
        <source>The archive could not be opened. Check that its folder exists and that you may write there.</source>
        <translation>L’archive n’a pas pu être ouverte. Vérifiez que son dossier existe et que vous pouvez y écrire.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>FileName</name>
    <message>
        <source>Press release</source>
        <translation>Communiqué</translation>
    </message>
</context>
<context>
    <name>GuardedFiles</name>
    <message>
        <source>This is the archive that is open, or belongs to it, and cannot be taken for anything else. Choose another file.</source>
        <translation>C’est l’archive ouverte, ou un fichier qui en fait partie ; elle ne peut servir à autre chose. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is the archive that is open, or belongs to it, and was left as it is. Choose another name.</source>
        <translation>« %1 » est l’archive ouverte, ou en fait partie, et n’a pas été touchée. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is for a text that is not in the archive yet, and was left as it is. Choose another name.</source>
        <translation>« %1 » garde un texte qui n’est pas encore dans l’archive et n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is an archive of Tarjuman, or belongs to one, and was left as it is. Choose another name.</source>
        <translation>« %1 » est une archive de Tarjuman, ou en fait partie, et n’a pas été touchée. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>HeldArchive</name>
    <message>
        <source>The archive’s file is no longer where it was, so nothing was saved. Your text stays in the window; put the file back or choose another archive.</source>
        <translation>Le fichier de l’archive n’est plus à sa place : rien n’a été enregistré. Votre texte reste dans la fenêtre ; remettez le fichier en place ou choisissez une autre archive.</translation>
    </message>
    <message>
        <source>Another program removed a file that belongs to the archive (“%1”), so nothing was saved. Your text stays in the window, and saving is tried again.</source>
        <translation>Un autre programme a supprimé un fichier de l’archive (« %1 ») : rien n’a été enregistré. Votre texte reste dans la fenêtre et l’enregistrement sera retenté.</translation>
    </message>
    <message>
        <source>Another program wrote over the archive’s file while it was open, so nothing was saved. Your text stays in the window and is kept beside the archive; close Tarjuman and start it again.</source>
        <translation>Un autre programme a écrasé le fichier de l’archive pendant qu’elle était ouverte : rien n’a été enregistré. Votre texte reste dans la fenêtre et est gardé à côté de l’archive ; fermez Tarjuman et relancez-le.</translation>
    </message>
</context>
<context>
    <name>HeldFile</name>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>Le fichier « %1 » n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Reading was stopped; nothing was stored.</source>
        <translation>La lecture a été arrêtée&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>The file holds a French and an Arabic text; they become the two sides of one release.</source>
        <translation>Le fichier contient un texte français et un texte arabe&#x202f;; ils deviennent les deux versions d’un même communiqué.</translation>
    </message>
    <message>
        <source>Marks that were piled up on single letters were left out.</source>
        <translation>Des signes empilés sur une même lettre ont été omis.</translation>
    </message>
    <message>
        <source>This is %1, and only Word files (.docx), web pages and plain text can be read: save the text as one of these and import that.</source>
        <translation>C’est %1, et seuls les fichiers Word (.docx), les pages web et le texte brut sont lus&#xa0;: enregistrez le texte sous l’une de ces formes, puis importez-le.</translation>
    </message>
    <message>
        <source>The name says plain text, but this is a zipped document. If it is a Word file, call it .docx and import it then.</source>
        <translation>Le nom annonce du texte brut, mais c’est un document compressé. S’il s’agit d’un fichier Word, nommez-le .docx, puis importez-le.</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>Your own words could not be saved; the word is let pass until the program is closed.</source>
        <translation>Vos mots n’ont pas pu être enregistrés&#x202f;; celui-ci est accepté jusqu’à la fermeture du programme.</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>This archive was written by a newer Tarjuman. It was left as it is; install the newer program to open it.</source>
        <translation>Cette archive a été écrite par une version plus récente de Tarjuman. Elle est restée telle quelle&#x202f;; installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This archive comes from an older Tarjuman and has to be updated, but it can only be read. Allow writing to the file and its folder, then open it again.</source>
        <translation>Cette archive vient d’une version plus ancienne de Tarjuman et doit être mise à jour, mais elle est en lecture seule. Autorisez l’écriture sur le fichier et son dossier, puis rouvrez-la.</translation>
    </message>
    <message>
        <source>A part of Tarjuman is missing. Install it again.</source>
        <translation>Il manque une partie de Tarjuman. Réinstallez le programme.</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Pictures that belong to the release do not lie beside the file.</source>
        <translation>Des images du communiqué ne se trouvent pas à côté du fichier.</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>The file is damaged or cut off; ask the sender for it again.</source>
        <translation>Le fichier est abîmé ou tronqué&#x202f;; redemandez-le à l’expéditeur.</translation>
    </message>
    <message>
        <source>The file unpacks to more than any release has, and was not read.</source>
        <translation>Décompressé, le fichier dépasse tout communiqué&#x202f;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file holds more than %1 parts, and no document does.</source>
        <translation>Le fichier contient plus de %1 parties&#xa0;: aucun document n’en a autant.</translation>
    </message>
    <message>
        <source>Parts of the file lie over each other, as in files made to do harm; it was not read.</source>
        <translation>Des parties du fichier se chevauchent, comme dans les fichiers malveillants&#x202f;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file is protected by a password; ask the sender for one without.</source>
        <translation>Le fichier est protégé par un mot de passe&#x202f;; demandez-en un sans.</translation>
    </message>
    <message>
        <source>The file holds names that lead outside of it, which no document does; it was not read.</source>
        <translation>Le fichier contient des noms qui mènent hors de lui, ce que ne fait aucun document&#x202f;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file holds two parts of one name, and nobody can tell which counts; it was not read.</source>
        <translation>Deux parties du fichier portent le même nom, sans qu’on sache laquelle compte&#x202f;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file holds what no document needs, as files made to do harm do; it was not read.</source>
        <translation>Le fichier contient ce dont aucun document n’a besoin, comme les fichiers malveillants&#x202f;; il n’a pas été lu.</translation>
    </message>
</context>
<context>
    <name>PageSetup</name>
    <message>
        <source>This page template cannot be read. The other templates are not affected.</source>
        <translation>Ce modèle de page est illisible. Les autres modèles ne sont pas touchés.</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Only the beginning was pasted: one paste brings at most %1 paragraphs and %2 characters. The clipboard still holds the whole text.</source>
        <translation>Seul le début a été collé : un collage apporte au plus %1 paragraphes et %2 caractères. Le presse-papiers contient toujours le texte entier.</translation>
    </message>
    <message>
        <source>The words are all here, but the pasted text had too many styles to keep them all.</source>
        <translation>Tous les mots sont là, mais le texte collé comportait trop de styles pour les garder tous.</translation>
    </message>
    <message>
        <source>Marks that were piled up on single letters were left out of the pasted text.</source>
        <translation>Des signes empilés sur une même lettre n’ont pas été collés.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>L’export a été arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>With these margins and sizes of type no text fits on the page. Make the margins or the type smaller in the page setup.</source>
        <translation>Avec ces marges et ce corps, aucun texte ne tient sur la page. Réduisez les marges ou le corps dans la mise en page.</translation>
    </message>
    <message>
        <source>There is no text to export in this language yet.</source>
        <translation>Il n’y a pas encore de texte à exporter dans cette langue.</translation>
    </message>
    <message>
        <source>The font file “%1” cannot be read. Choose another font in the page setup.</source>
        <translation>Le fichier de police «&#xa0;%1&#xa0;» est illisible. Choisissez une autre police dans la mise en page.</translation>
    </message>
    <message>
        <source>The font file “%1” is not a TrueType font. Choose a TrueType font, such as Charis SIL or Amiri, in the page setup.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas une police TrueType. Choisissez une police TrueType, comme Charis SIL ou Amiri, dans la mise en page.</translation>
    </message>
    <message>
        <source>The licence of the font “%1” forbids putting it into a PDF. Choose another font in the page setup.</source>
        <translation>La licence de la police «&#xa0;%1&#xa0;» interdit de l’incorporer à un PDF. Choisissez une autre police dans la mise en page.</translation>
    </message>
    <message>
        <source>The font “%1” is not installed. Install it, or choose another font in the page setup.</source>
        <translation>La police «&#xa0;%1&#xa0;» n’est pas installée. Installez-la ou choisissez une autre police dans la mise en page.</translation>
    </message>
    <message>
        <source>No installed font has the character %1, in the French text at “%2”. Replace it, or install a font that has it.</source>
        <translation>Aucune police installée ne contient le caractère&#xa0;%1, dans le texte français à «&#xa0;%2&#xa0;». Remplacez-le ou installez une police qui le contient.</translation>
    </message>
    <message>
        <source>No installed font has the character %1, in the Arabic text at “%2”. Replace it, or install a font that has it.</source>
        <translation>Aucune police installée ne contient le caractère&#xa0;%1, dans le texte arabe à «&#xa0;%2&#xa0;». Remplacez-le ou installez une police qui le contient.</translation>
    </message>
    <message>
        <source>The finished PDF could not be read back, so it is not offered. The release is unchanged.</source>
        <translation>Le PDF terminé n’a pas pu être relu&#x202f;; il n’est donc pas proposé. Le communiqué est inchangé.</translation>
    </message>
    <message>
        <source>This file is not a PDF, or it is damaged.</source>
        <translation>Ce fichier n’est pas un PDF, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The logo is not a picture that can be used. Choose a PNG, JPEG or SVG file in the page setup.</source>
        <translation>Le logo n’est pas une image utilisable. Choisissez un fichier PNG, JPEG ou SVG dans la mise en page.</translation>
    </message>
    <message>
        <source>The logo’s SVG file holds text, pictures, styles or references. Save it as plain shapes, or choose a PNG file in the page setup.</source>
        <translation>Le fichier SVG du logo contient du texte, des images, des styles ou des renvois. Enregistrez-le en formes simples, ou choisissez un PNG dans la mise en page.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB, so it is not checked.</source>
        <translation>Le fichier dépasse 256 Mo&#xa0;: il n’est pas vérifié.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be used. Choose a PNG or JPEG file.</source>
        <translation>Ce fichier n’est pas une image utilisable. Choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of less than 80 million pixels and 40 megabytes.</source>
        <translation>Cette image est trop grande. Choisissez-en une de moins de 80 millions de pixels et de 40 mégaoctets.</translation>
    </message>
    <message>
        <source>French, embargo line</source>
        <translation>Français, ligne d’embargo</translation>
    </message>
    <message>
        <source>Arabic, embargo line</source>
        <translation>Arabe, ligne d’embargo</translation>
    </message>
    <message>
        <source>French, letterhead</source>
        <translation>Français, en-tête</translation>
    </message>
    <message>
        <source>Arabic, letterhead</source>
        <translation>Arabe, en-tête</translation>
    </message>
    <message>
        <source>French, caption %1</source>
        <translation>Français, légende %1</translation>
    </message>
    <message>
        <source>Arabic, caption %1</source>
        <translation>Arabe, légende %1</translation>
    </message>
    <message>
        <source>French, paragraph %1</source>
        <translation>Français, paragraphe %1</translation>
    </message>
    <message>
        <source>Arabic, paragraph %1</source>
        <translation>Arabe, paragraphe %1</translation>
    </message>
    <message>
        <source>%1: the text read back from the PDF differs at “%2”, so the PDF is not offered. The release is unchanged.</source>
        <translation>%1&#xa0;: le texte relu dans le PDF diffère à l’endroit «&#xa0;%2&#xa0;»&#x202f;; le PDF n’est donc pas proposé. Le communiqué est inchangé.</translation>
    </message>
    <message>
        <source>The PDF holds words that the release does not: “%1”, so it is not offered. The release is unchanged.</source>
        <translation>Le PDF contient des mots que le communiqué n’a pas&#xa0;: «&#xa0;%1&#xa0;»&#x202f;; il n’est donc pas proposé. Le communiqué est inchangé.</translation>
    </message>
    <message>
        <source>The part of Tarjuman that checks PDF files is missing; install Tarjuman again.</source>
        <translation>Il manque la partie de Tarjuman qui vérifie les fichiers PDF&#x202f;; réinstallez Tarjuman.</translation>
    </message>
    <message>
        <source>This picture is cut off: the end of its file is missing. Ask for the whole file, or choose another one.</source>
        <translation>Cette image est tronquée : la fin du fichier manque. Demandez le fichier entier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The logo is %1 by %2 pixels large, and no more than 8 million pixels are taken. Save it smaller: 1200 pixels a side are enough in print.</source>
        <translation>Le logo fait %1 sur %2 pixels&#xa0;; la limite est de 8 millions. Enregistrez-le plus petit&#xa0;: 1200 pixels de côté suffisent à l’impression.</translation>
    </message>
    <message>
        <source>The logo’s file is larger than 20 megabytes. Save it smaller: 1200 pixels a side are enough in print.</source>
        <translation>Le fichier du logo dépasse 20&#xa0;mégaoctets. Enregistrez-le plus petit&#xa0;: 1200 pixels de côté suffisent à l’impression.</translation>
    </message>
    <message>
        <source>The logo’s SVG file has too many shapes, or shapes within shapes a hundred deep. Save it as plain shapes, or choose a PNG file in the page setup.</source>
        <translation>Le SVG du logo contient trop de formes, ou des formes imbriquées sur cent niveaux. Enregistrez-le en formes simples, ou choisissez un fichier PNG dans la mise en page.</translation>
    </message>
    <message>
        <source>This PNG file opens to more than 30 million pixels. Choose a smaller one, or save the photograph as JPEG.</source>
        <translation>Ce fichier PNG dépasse 30&#xa0;millions de pixels. Choisissez-en un plus petit, ou enregistrez la photographie en JPEG.</translation>
    </message>
    <message>
        <source>The colours of the printing press cannot be read, so no file for printers is made. Install the program again.</source>
        <translation>Les couleurs de la presse ne peuvent être lues&#xa0;: aucun fichier pour l’imprimeur n’est produit. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>In the French text at “%2” stands the emoji %1. A page is set in type, which has none: write it out, or leave it away.</source>
        <translation>Dans le texte français, à «&#xa0;%2&#xa0;», se trouve l’émoji %1, qui n’a pas de caractère d’imprimerie&#xa0;: écrivez-le en mots ou retirez-le.</translation>
    </message>
    <message>
        <source>In the Arabic text at “%2” stands the emoji %1. A page is set in type, which has none: write it out, or leave it away.</source>
        <translation>Dans le texte arabe, à «&#xa0;%2&#xa0;», se trouve l’émoji %1, qui n’a pas de caractère d’imprimerie&#xa0;: écrivez-le en mots ou retirez-le.</translation>
    </message>
    <message>
        <source>%1: at “%2” %3 marks stand on one letter. They run into the lines above, and some readers lose them. Take out those that don’t belong there.</source>
        <translation>%1&#xa0;: à «&#xa0;%2&#xa0;», %3 signes sur une seule lettre&#xa0;; ils débordent sur les lignes du dessus et certains lecteurs en perdent. Retirez les superflus.</translation>
    </message>
    <message>
        <source>%1: at “%2” stands the control %3, which turns the order of the letters: the page shows something else than is copied and read aloud. Take it out.</source>
        <translation>%1&#xa0;: à «&#xa0;%2&#xa0;», la commande %3 inverse l’ordre des lettres&#xa0;: la page montre autre chose que ce qui est copié et lu à voix haute. Retirez-la.</translation>
    </message>
    <message>
        <source>%1: at “%2” stands the control %3 without its end: all that follows in the paragraph stands in its direction. Close it or take it out.</source>
        <translation>%1&#xa0;: à «&#xa0;%2&#xa0;», la commande %3 n’est pas fermée et vaut pour toute la suite du paragraphe. Fermez-la ou retirez-la.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The text could not be kept in a recovery file.</source>
        <translation>Le texte n’a pas pu être gardé dans un fichier de secours.</translation>
    </message>
    <message>
        <source>The recovery file could not be read.</source>
        <translation>Le fichier de secours n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>A picture could not be kept.</source>
        <translation>Une image n’a pas pu être gardée.</translation>
    </message>
</context>
<context>
    <name>RecoveryNotice</name>
    <message numerus="yes">
        <source>%n release(s) had a text that was not saved; it is in the archive now.</source>
        <translation>
            <numerusform>%n communiqué avait un texte non enregistré ; il est maintenant dans l’archive.</numerusform>
            <numerusform>%n communiqués avaient un texte non enregistré ; il est maintenant dans l’archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that had not been saved became releases of their own, since it is not certain that the archive still holds what they were based on.</source>
        <translation>
            <numerusform>%n texte non enregistré est devenu un communiqué à part, car il n’est pas certain que l’archive contienne encore ce dont il partait.</numerusform>
            <numerusform>%n textes non enregistrés sont devenus des communiqués à part, car il n’est pas certain que l’archive contienne encore ce dont ils partaient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that had not been saved could not be stored yet and are tried again at the next start: %1</source>
        <translation>
            <numerusform>%n texte non enregistré n’a pas encore pu être repris et le sera au prochain démarrage : %1</numerusform>
            <numerusform>%n textes non enregistrés n’ont pas encore pu être repris et le seront au prochain démarrage : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of an unsaved text cannot be read, or not wholly. It is kept as “%1”.</source>
        <translation>Un fichier de texte non enregistré est illisible, en tout ou en partie. Il est gardé sous « %1 ».</translation>
    </message>
</context>
<context>
    <name>ReleaseJson</name>
    <message>
        <source>The file does not hold a release in Tarjuman’s own form.</source>
        <translation>Le fichier ne contient pas de communiqué au format de Tarjuman.</translation>
    </message>
</context>
<context>
    <name>ReleaseRepository</name>
    <message>
        <source>There is no release with the number %1 in the archive.</source>
        <translation>Il n’y a pas de communiqué numéro&#xa0;%1 dans l’archive.</translation>
    </message>
    <message>
        <source>This release was changed or removed elsewhere since it was opened here. Nothing was overwritten; compare your text with the one in the archive.</source>
        <translation>Ce communiqué a été modifié ou supprimé ailleurs depuis son ouverture ici. Rien n’a été écrasé&#x202f;; comparez votre texte avec celui de l’archive.</translation>
    </message>
</context>
<context>
    <name>RestoreJob</name>
    <message>
        <source>There is no archive in this file.</source>
        <translation>Ce fichier ne contient pas d’archive.</translation>
    </message>
    <message>
        <source>The copy could not be read, or there is no room beside the archive.</source>
        <translation>La copie n’a pas pu être lue, ou la place manque à côté de l’archive.</translation>
    </message>
    <message>
        <source>Another program has the archive open; close it, then restore.</source>
        <translation>Un autre programme utilise l’archive&#x202f;; fermez-le, puis restaurez.</translation>
    </message>
    <message>
        <source>The archive could not be replaced; it was left as it is.</source>
        <translation>L’archive n’a pas pu être remplacée&#x202f;; elle est restée telle quelle.</translation>
    </message>
    <message>
        <source>The archive could not be replaced; what it held is beside it.</source>
        <translation>L’archive n’a pas pu être remplacée&#x202f;; son contenu se trouve à côté d’elle.</translation>
    </message>
    <message>
        <source>The file is no whole archive of Tarjuman; the archive was left as it is. “salvage” brings what can be read of it into a new archive.</source>
        <translation>Le fichier n’est pas une archive de Tarjuman intacte ; l’archive n’a pas été touchée. « salvage » sauve ce qui en est lisible dans une nouvelle archive.</translation>
    </message>
    <message>
        <source>This is the archive itself; name a copy of it.</source>
        <translation>C’est l’archive elle-même ; indiquez une copie.</translation>
    </message>
    <message>
        <source>Another program is restoring this archive; nothing was changed.</source>
        <translation>Un autre programme restaure cette archive ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing can be written beside the archive, so nothing was changed. Check that there is room and that you may write there.</source>
        <translation>Rien ne peut être écrit à côté de l’archive&#x202f;; rien n’a donc été modifié. Vérifiez qu’il reste de la place et que vous pouvez y écrire.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>The salvage was stopped.</source>
        <translation>Le sauvetage a été arrêté.</translation>
    </message>
    <message>
        <source>Nothing of an archive of Tarjuman was found in this file; it was left as it is.</source>
        <translation>Rien d’une archive de Tarjuman n’a été trouvé dans ce fichier ; il n’a pas été touché.</translation>
    </message>
    <message>
        <source>The text of this release is lost; only traces of it were found.</source>
        <translation>Le texte de ce communiqué est perdu ; seules des traces en ont été trouvées.</translation>
    </message>
    <message>
        <source>The release’s own entry is lost: its date, its place and its status are unknown.</source>
        <translation>La fiche du communiqué est perdue : date, lieu et statut sont inconnus.</translation>
    </message>
    <message>
        <source>The release’s own entry was found where it had been given up; it may be an older one.</source>
        <translation>La fiche du communiqué a été retrouvée parmi les données abandonnées ; elle peut être ancienne.</translation>
    </message>
    <message>
        <source>The release’s own entry, or a pair, picture, comment or version of it, is damaged.</source>
        <translation>La fiche du communiqué, ou une correspondance, une image, un commentaire ou une version, est endommagée.</translation>
    </message>
    <message>
        <source>Paragraphs are lost: %1 of %2.</source>
        <translation>Paragraphes perdus : %1 sur %2.</translation>
    </message>
    <message>
        <source>There are more paragraphs than the release counts.</source>
        <translation>Il y a plus de paragraphes que le communiqué n’en compte.</translation>
    </message>
    <message>
        <source>Which paragraphs belong together is lost in part; look at the pairs.</source>
        <translation>Les correspondances entre paragraphes sont perdues en partie ; vérifiez-les.</translation>
    </message>
    <message>
        <source>The title is not the one that the list of releases had.</source>
        <translation>Le titre n’est pas celui que montrait la liste des communiqués.</translation>
    </message>
    <message>
        <source>The release does not match its checksum.</source>
        <translation>Le communiqué ne correspond pas à sa somme de contrôle.</translation>
    </message>
    <message>
        <source>Parts of the file are destroyed; what stood there alone is lost.</source>
        <translation>Des parties du fichier sont détruites ; ce qui ne se trouvait que là est perdu.</translation>
    </message>
    <message>
        <source>The log of the archive is damaged; the newest changes may be lost.</source>
        <translation>Le journal de l’archive est endommagé ; les dernières modifications peuvent être perdues.</translation>
    </message>
    <message>
        <source>The end of this paragraph is lost.</source>
        <translation>La fin de ce paragraphe est perdue.</translation>
    </message>
    <message>
        <source>The text of this paragraph does not match its checksum.</source>
        <translation>Le texte de ce paragraphe ne correspond pas à sa somme de contrôle.</translation>
    </message>
    <message>
        <source>The row of this paragraph is damaged.</source>
        <translation>L’enregistrement de ce paragraphe est endommagé.</translation>
    </message>
    <message>
        <source>This paragraph was found where it had been given up; it may be an older text.</source>
        <translation>Ce paragraphe a été retrouvé parmi les données abandonnées ; ce peut être un texte ancien.</translation>
    </message>
    <message>
        <source>This paragraph was found out of its place; it may be an older text.</source>
        <translation>Ce paragraphe a été retrouvé hors de sa place ; ce peut être un texte ancien.</translation>
    </message>
    <message>
        <source>Some words, terms, phrases or settings of the house are damaged.</source>
        <translation>Des mots, termes, formules ou réglages de la rédaction sont endommagés.</translation>
    </message>
</context>
<context>
    <name>SalvageJob</name>
    <message>
        <source>“%1” could not be written. The damaged archive was left as it is; check that there is room and that you may write there.</source>
        <translation>« %1 » n’a pas pu être écrit. L’archive endommagée n’a pas été touchée ; vérifiez la place disponible et vos droits d’écriture.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>The salvage was stopped.</source>
        <translation>Le sauvetage a été arrêté.</translation>
    </message>
    <message>
        <source>The new archive must be another file than the damaged one.</source>
        <translation>La nouvelle archive doit être un autre fichier que l’archive endommagée.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is; name a file that does not exist.</source>
        <translation>« %1 » existe déjà et n’a pas été touché ; indiquez un fichier qui n’existe pas.</translation>
    </message>
    <message>
        <source>There is no archive in this file.</source>
        <translation>Ce fichier ne contient pas d’archive.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>The samples could not be read.</source>
        <translation>Les exemples n’ont pas pu être lus.</translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>This archive has parts that Tarjuman did not make, or lacks some of its own. It was left as it is, and nothing in it was run; what can be read of it can be salvaged into a new archive.</source>
        <translation>Cette archive contient des éléments que Tarjuman n’a pas créés, ou il lui en manque. Elle n’a pas été touchée et rien n’y a été exécuté ; ce qui en est lisible peut être sauvé dans une nouvelle archive.</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>a Word, LibreOffice or other zipped document</source>
        <translation>un document Word, LibreOffice ou un autre document compressé</translation>
    </message>
    <message>
        <source>an empty archive</source>
        <translation>une archive vide</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation>un ancien document Word</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un fichier XML</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a data file (JSON)</source>
        <translation>un fichier de données (JSON)</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>The certificate cannot sign. Nothing was written.</source>
        <translation>Ce certificat ne peut pas signer. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The signature itself is broken and says nothing.</source>
        <translation>La signature elle-même est abîmée et ne dit rien.</translation>
    </message>
    <message>
        <source>The signature covers bytes that the file does not have: it was cut off or made up.</source>
        <translation>La signature porte sur des octets que le fichier n’a pas&#xa0;: il a été tronqué ou fabriqué.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed.</source>
        <translation>Le fichier a été modifié après sa signature.</translation>
    </message>
    <message>
        <source>What was signed is as it was, but something was appended to the file since.</source>
        <translation>Ce qui a été signé est intact, mais le fichier a reçu un ajout depuis.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate.</source>
        <translation>Aucune autorité reconnue par cet ordinateur ne garantit ce certificat.</translation>
    </message>
    <message>
        <source>This is no PDF.</source>
        <translation>Ce n’est pas un PDF.</translation>
    </message>
    <message>
        <source>This is no certificate file. Choose the .p12 or .pfx file that holds the certificate and its key.</source>
        <translation>Ce n’est pas un fichier de certificat. Choisissez le fichier .p12 ou .pfx qui contient le certificat et sa clé.</translation>
    </message>
    <message>
        <source>The certificate file does not open with this pass phrase. Nothing was signed.</source>
        <translation>Le fichier de certificat ne s’ouvre pas avec cette phrase secrète. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>The certificate file holds no certificate with its key. Export both together.</source>
        <translation>Le fichier ne contient pas de certificat avec sa clé. Exportez les deux ensemble.</translation>
    </message>
    <message>
        <source>The certificate has expired. Ask for a new one; nothing was signed.</source>
        <translation>Le certificat a expiré. Demandez-en un nouveau&#xa0;; rien n’a été signé.</translation>
    </message>
    <message>
        <source>This PDF cannot be signed. The release is unchanged.</source>
        <translation>Ce PDF ne peut pas être signé. Le communiqué est inchangé.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>The French dictionary is not installed. To install it: %1</source>
        <translation>Le dictionnaire français n’est pas installé. Pour l’installer&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The Arabic dictionary is not installed. To install it: %1</source>
        <translation>Le dictionnaire arabe n’est pas installé. Pour l’installer&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The text could not be read twice.</source>
        <translation>Le texte n’a pas pu être lu deux fois.</translation>
    </message>
    <message>
        <source>The spelling check was stopped.</source>
        <translation>La vérification de l’orthographe a été arrêtée.</translation>
    </message>
    <message>
        <source>The text is not UTF-8: there is a broken byte near line %1.</source>
        <translation>Le texte n’est pas en UTF-8&#xa0;: un octet est abîmé vers la ligne&#xa0;%1.</translation>
    </message>
    <message>
        <source>The text could not be read to its end.</source>
        <translation>Le texte n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>This is not a text: it holds binary data.</source>
        <translation>Ce n’est pas un texte&#xa0;: il contient des données binaires.</translation>
    </message>
</context>
<context>
    <name>SqliteCopy</name>
    <message>
        <source>The archive cannot be copied onto itself. Choose another name for the backup.</source>
        <translation>L’archive ne peut être copiée sur elle-même. Choisissez un autre nom pour la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>SqliteEngine</name>
    <message>
        <source>The folder “%1” for the archive could not be made. Choose another place.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» de l’archive n’a pas pu être créé. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Le fichier est endommagé&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>A row of the table “%1” belongs to a release that does not exist.</source>
        <translation>Une ligne de la table «&#xa0;%1&#xa0;» appartient à un communiqué qui n’existe pas.</translation>
    </message>
    <message>
        <source>Another program has the archive open; close it, then try again.</source>
        <translation>Un autre programme a ouvert l’archive&#x202f;; fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>This file is empty, so it is no archive. It was left as it is; restore a backup, or choose another file.</source>
        <translation>Ce fichier est vide : ce n’est pas une archive. Il n’a pas été touché ; restaurez une sauvegarde ou choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>SqliteErrors</name>
    <message>
        <source>Another program is writing in the archive and did not finish in time. Nothing was changed; try again in a moment.</source>
        <translation>Un autre programme écrit dans l’archive et n’a pas terminé à temps. Rien n’a été modifié&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The archive can only be read: nothing can be saved in it. Allow writing to the file and its folder, then open it again.</source>
        <translation>L’archive est en lecture seule&#xa0;: rien ne peut y être enregistré. Autorisez l’écriture sur le fichier et son dossier, puis rouvrez-la.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the archive. What was saved before is safe; free some space, then save again.</source>
        <translation>Il n’y a plus de place sur le disque pour l’archive. Ce qui était enregistré est en sécurité&#x202f;; libérez de la place, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The disk reported an error while the archive was in use. What was saved before is safe; check the disk, then try again.</source>
        <translation>Le disque a signalé une erreur pendant l’utilisation de l’archive. Ce qui était enregistré est en sécurité&#x202f;; vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The archive could not be opened. Check that its folder exists and that you may write there.</source>
        <translation>L’archive n’a pas pu être ouverte. Vérifiez que son dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The text is too long for the archive. Nothing was changed; split it into several releases.</source>
        <translation>Le texte est trop long pour l’archive. Rien n’a été modifié&#x202f;; répartissez-le en plusieurs communiqués.</translation>
    </message>
    <message>
        <source>The archive could not do what was asked. Nothing was changed.</source>
        <translation>L’archive n’a pas pu faire ce qui était demandé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file is not an archive of Tarjuman. It was left as it is; choose another file.</source>
        <translation>Ce fichier n’est pas une archive de Tarjuman. Il est resté tel quel&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The archive is damaged. It was left as it is; choose “Restore a backup…” or “Salvage what can be read…” (on the command line: restore, salvage), and don’t copy files over it.</source>
        <translation>L’archive est endommagée. Elle n’a pas été touchée ; choisissez « Restaurer une sauvegarde… » ou « Sauver ce qui est lisible… » (en ligne de commande : restore, salvage) et ne copiez pas de fichier par-dessus.</translation>
    </message>
</context>
<context>
    <name>StaleLog</name>
    <message>
        <source>Beside the archive lies the log of another one, and it can’t be moved away. Nothing was changed; allow writing in the archive’s folder.</source>
        <translation>À côté de l’archive se trouve le journal d’une autre, qui ne peut être déplacé. Rien n’a été changé ; autorisez l’écriture dans le dossier de l’archive.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>The archive no longer holds what was to be changed, so it was left as it is.</source>
        <translation>L’archive ne contient plus ce qui devait être modifié&#x202f;; elle est restée telle quelle.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In translation</source>
        <translation>En traduction</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rectifié</translation>
    </message>
    <message>
        <source>Published: no way back</source>
        <translation>Publié&#xa0;: sans retour</translation>
    </message>
    <message>
        <source>Approve it first</source>
        <translation>À approuver d’abord</translation>
    </message>
    <message>
        <source>Publish it first</source>
        <translation>À publier d’abord</translation>
    </message>
    <message>
        <source>Archive it first</source>
        <translation>À archiver d’abord</translation>
    </message>
    <message>
        <source>Deleted on %1, %2</source>
        <translation>Supprimé le %1, %2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The archive is not open, so nothing can be read or saved.</source>
        <translation>L’archive n’est pas ouverte&#x202f;; rien ne peut être lu ni enregistré.</translation>
    </message>
    <message>
        <source>The new archive could not be written whole.</source>
        <translation>La nouvelle archive n’a pas pu être écrite en entier.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>House letterhead</source>
        <translation>Papier à en-tête</translation>
    </message>
    <message>
        <source>Plain page</source>
        <translation>Page simple</translation>
    </message>
</context>
<context>
    <name>TermFile</name>
    <message>
        <source>This file is no termbase (TBX) that can be read. Nothing was taken from it.</source>
        <translation>Ce fichier n’est pas une base terminologique (TBX) lisible. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>This file holds no term in French or Arabic.</source>
        <translation>Ce fichier ne contient aucun terme en français ni en arabe.</translation>
    </message>
    <message>
        <source>Line %1 is no term: a French and an Arabic text with a tab between them are needed. Nothing was taken from the file.</source>
        <translation>La ligne %1 n’est pas un terme&#xa0;: il faut un texte français et un texte arabe séparés par une tabulation. Rien n’a été repris du fichier.</translation>
    </message>
    <message>
        <source>An element of this termbase has more than %1 attributes, which no termbase needs. Nothing was stored.</source>
        <translation>Un élément de cette base terminologique a plus de %1 attributs, ce dont aucune base n’a besoin. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This file holds more than %1 terms, the most that are read at once. Nothing was stored; divide the file and read its parts.</source>
        <translation>Ce fichier contient plus de %1 termes, le maximum lu en une fois. Rien n’a été enregistré ; divisez le fichier et importez-en les parties.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, and no table of %2 terms is. Nothing was stored.</source>
        <translation>Ce fichier dépasse %1 Mo, plus qu’une table de %2 termes. Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Post or rank</source>
        <translation>Fonction ou grade</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>Line %1 holds the character %2, which no text has: the file is damaged or no text.</source>
        <translation>La ligne&#xa0;%1 contient le caractère&#xa0;%2, qui n’a sa place dans aucun texte&#xa0;: le fichier est endommagé ou n’est pas un texte.</translation>
    </message>
    <message>
        <source>There is no text in the file.</source>
        <translation>Le fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Many letters look as if the text was once opened in a wrong encoding and saved again; ask the sender for the original.</source>
        <translation>Beaucoup de lettres montrent que le texte a été ouvert dans un mauvais encodage puis réenregistré&#x202f;; demandez l’original à l’expéditeur.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a character: the file is cut off or damaged.</source>
        <translation>Le texte s’arrête au milieu d’un caractère&#xa0;: le fichier est tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>A character is broken: the file is damaged.</source>
        <translation>Un caractère est abîmé&#xa0;: le fichier est endommagé.</translation>
    </message>
    <message>
        <source>This is %1, and only plain text can be read: save the text as a .txt file and import that.</source>
        <translation>C’est&#xa0;%1, et seul le texte brut peut être lu&#xa0;: enregistrez le texte en .txt et importez ce fichier.</translation>
    </message>
    <message>
        <source>The text is UTF-8, but byte %1 is broken; ask the sender for an undamaged file.</source>
        <translation>Le texte est en UTF-8, mais l’octet&#xa0;%1 est abîmé&#x202f;; demandez à l’expéditeur un fichier intact.</translation>
    </message>
    <message>
        <source>This is no text in any encoding that French or Arabic is written in.</source>
        <translation>Ce n’est un texte dans aucun des encodages du français ou de l’arabe.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file could not be opened; check who may read it.</source>
        <translation>Le fichier n’a pas pu être ouvert&#x202f;; vérifiez qui a le droit de le lire.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, and no release is.</source>
        <translation>Le fichier dépasse&#xa0;%1 Mo, ce qu’aucun communiqué n’atteint.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Codes of letters, such as %1, were replaced by the letters.</source>
        <translation>Des codes de lettres, comme %1, ont été remplacés par les lettres.</translation>
    </message>
    <message>
        <source>The text was once opened in a wrong encoding and saved again; its letters were restored.</source>
        <translation>Le texte avait été ouvert dans un mauvais codage puis enregistré&#xa0;; ses lettres ont été rétablies.</translation>
    </message>
    <message>
        <source>Letters are lost: other signs stand in their place. Ask the sender for the original.</source>
        <translation>Des lettres sont perdues&#xa0;: d’autres signes les remplacent. Demandez l’original à l’expéditeur.</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>The text could not be opened; check its name and who may read it.</source>
        <translation>Le texte n’a pas pu être ouvert&#x202f;; vérifiez son nom et qui a le droit de le lire.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
</context>
<context>
    <name>VersionRepository</name>
    <message>
        <source>This version is no longer in the archive.</source>
        <translation>Cette version n’est plus dans l’archive.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The file “%1” could not be written; what was there before is unchanged. Choose another folder or make room on the disk.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas pu être écrit&#x202f;; ce qui s’y trouvait est intact. Choisissez un autre dossier ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>WordListFile</name>
    <message>
        <source>Line %1 is no word of a list. Nothing was taken from the file.</source>
        <translation>La ligne %1 n’est pas un mot de liste. Rien n’a été repris du fichier.</translation>
    </message>
    <message>
        <source>This file is no list of words in UTF-8. Nothing was taken from it.</source>
        <translation>Ce fichier n’est pas une liste de mots en UTF-8. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>This file has more than %1 words. Nothing was taken from it; divide it first.</source>
        <translation>Ce fichier compte plus de %1 mots. Rien n’en a été repris&#x202f;; divisez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>WordListModel</name>
    <message>
        <source>My words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>The house’s words</source>
        <translation>Mots de la rédaction</translation>
    </message>
    <message>
        <source>Forbidden forms</source>
        <translation>Formes proscrites</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open it on; “tarjuman --help” shows what works without one.</source>
        <translation>Il n’y a pas d’écran où l’ouvrir&#x202f;; «&#xa0;tarjuman --help&#xa0;» montre ce qui marche sans écran.</translation>
    </message>
</context>
<context>
    <name>tarjuman::desk::ArchiveReplace</name>
    <message>
        <source>The text of a published release is fixed; it was left as it is.</source>
        <translation>Le texte d’un communiqué publié est figé&#x202f;; il est resté tel quel.</translation>
    </message>
    <message>
        <source>Somebody has written in them or deleted them since.</source>
        <translation>Quelqu’un les a modifiés ou supprimés depuis.</translation>
    </message>
</context>
<context>
    <name>tarjuman::desk::Desk</name>
    <message>
        <source>The workflow has no step from “%1” to “%2”; nothing was changed.</source>
        <translation>Le circuit de validation ne va pas de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The release is published: its text and pictures can no longer be changed. Make a copy, and correct that.</source>
        <translation>Le communiqué est publié&#xa0;: son texte et ses images ne peuvent plus être modifiés. Faites-en une copie et corrigez-la.</translation>
    </message>
    <message>
        <source>Beside the archive lay unfinished work of another copy of it. It was not taken over, and is kept as “%1”.</source>
        <translation>À côté de l’archive se trouvait le journal inachevé d’une autre copie. Il n’a pas été repris et est gardé sous « %1 ».</translation>
    </message>
</context>
<context>
    <name>tarjuman::desk::OpenRelease</name>
    <message>
        <source>This release was changed in another window meanwhile. Your text was kept as a release of its own, which you are editing now; the other text is in the list.</source>
        <translation>Ce communiqué a été modifié entre-temps dans une autre fenêtre. Votre texte est gardé comme un communiqué à part, celui que vous modifiez maintenant&#x202f;; l’autre texte est dans la liste.</translation>
    </message>
    <message>
        <source>%1 Meanwhile every word is kept in a recovery file.</source>
        <translation>%1 En attendant, chaque mot est conservé dans un fichier de récupération.</translation>
    </message>
    <message>
        <source>%1 The text could not be kept in a recovery file either: it is in this window only.</source>
        <translation>%1 Le texte n’a pas non plus pu être gardé dans un fichier de récupération : il n’est que dans cette fenêtre.</translation>
    </message>
    <message>
        <source>This release was deleted elsewhere meanwhile. Your text was kept as a release of its own, which you are editing now.</source>
        <translation>Ce communiqué a été supprimé ailleurs entre-temps. Votre texte est gardé comme un communiqué à part, celui que vous modifiez maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>This release was changed in another window at the same time. Two texts of %n paragraph(s) were kept, one behind the other.</source>
        <translation>
            <numerusform>Ce communiqué a été modifié en même temps dans une autre fenêtre. Les deux textes de %n paragraphe ont été gardés, l’un après l’autre.</numerusform>
            <numerusform>Ce communiqué a été modifié en même temps dans une autre fenêtre. Les deux textes de %n paragraphes ont été gardés, l’un après l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set differently in another window, and kept as it is there: %1.</source>
        <translation>Réglé autrement dans une autre fenêtre, et laissé comme là-bas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>place (French)</source>
        <translation>lieu (français)</translation>
    </message>
    <message>
        <source>place (Arabic)</source>
        <translation>lieu (arabe)</translation>
    </message>
    <message>
        <source>embargo</source>
        <translation>embargo</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::AboutDialog</name>
    <message>
        <source>About Tarjuman</source>
        <translation>À propos de Tarjuman</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version&#xa0;%1</translation>
    </message>
    <message>
        <source>Draft, translate, check and typeset press releases in French and Arabic. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Rédiger, traduire, vérifier et composer des communiqués de presse en français et en arabe. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Your archive: %1</source>
        <translation>Votre archive&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ArchiveFinder</name>
    <message numerus="yes">
        <source>%n release(s) are as they were.</source>
        <translation>
            <numerusform>%n communiqué est redevenu comme avant.</numerusform>
            <numerusform>%n communiqués sont redevenus comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced.</source>
        <translation>
            <numerusform>%n remplacement fait.</numerusform>
            <numerusform>%n remplacements faits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed meanwhile and were left alone.</source>
        <translation>
            <numerusform>%n passage a changé entre-temps et est resté tel quel.</numerusform>
            <numerusform>%n passages ont changé entre-temps et sont restés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) were left as they are:</source>
        <translation>
            <numerusform>%n communiqué est resté tel quel&#xa0;:</numerusform>
            <numerusform>%n communiqués sont restés tels quels&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Last replacement: “%1” taken out of %n release(s) (%2).</source>
        <translation>
            <numerusform>Dernier remplacement&#xa0;: «&#xa0;%1&#xa0;» retiré de %n communiqué (%2).</numerusform>
            <numerusform>Dernier remplacement&#xa0;: «&#xa0;%1&#xa0;» retiré de %n communiqués (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last replacement: “%1” by “%2” in %n release(s) (%3).</source>
        <translation>
            <numerusform>Dernier remplacement&#xa0;: «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;» dans %n communiqué (%3).</numerusform>
            <numerusform>Dernier remplacement&#xa0;: «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;» dans %n communiqués (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ArchiveRescue</name>
    <message>
        <source>Archives (*.tarjuman);;All files (*)</source>
        <translation>Archives (*.tarjuman);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open another archive</source>
        <translation>Ouvrir une autre archive</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>Choisir la sauvegarde à restaurer</translation>
    </message>
    <message>
        <source>Name the new archive for what can be read</source>
        <translation>Nommer la nouvelle archive pour ce qui est lisible</translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>sauvé</translation>
    </message>
    <message>
        <source>The backup is being checked and put in the archive’s place…</source>
        <translation>La sauvegarde est vérifiée et mise à la place de l’archive…</translation>
    </message>
    <message>
        <source>What can be read is being brought into a new archive…</source>
        <translation>Ce qui est lisible est transféré dans une nouvelle archive…</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) were saved into the new archive, which opens in its own window.</source>
        <translation>
            <numerusform>%n communiqué a été sauvé dans la nouvelle archive, qui s’ouvre dans sa propre fenêtre.</numerusform>
            <numerusform>%n communiqués ont été sauvés dans la nouvelle archive, qui s’ouvre dans sa propre fenêtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in them are in doubt: look at them before you use them.</source>
        <translation>
            <numerusform>%n endroit y est douteux : relisez-le avant de vous en servir.</numerusform>
            <numerusform>%n endroits y sont douteux : relisez-les avant de vous en servir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window could not be opened.</source>
        <translation>Une autre fenêtre n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ColourField</name>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Sea green</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Colour of rules and links</source>
        <translation>Couleur des filets et des liens</translation>
    </message>
    <message>
        <source>Too pale for links on white paper: choose a darker one.</source>
        <translation>Trop pâle pour des liens sur papier blanc&#xa0;: choisissez une couleur plus foncée.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ColumnHead</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n signe</numerusform>
            <numerusform>%n signes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::CommandPalette</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>%1, changed on %2 at %3</source>
        <translation>%1, modifié le %2 à %3</translation>
    </message>
    <message>
        <source>Search “%1” in all texts</source>
        <translation>Chercher «&#xa0;%1&#xa0;» dans tous les textes</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::CommentActions</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>Commentaire supprimé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There are no words here to comment on.</source>
        <translation>Il n’y a pas de mots à commenter ici.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::CommentDelegate</name>
    <message>
        <source>Resolved</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Words gone</source>
        <translation>Mots disparus</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::CommentEdits</name>
    <message>
        <source>Add a comment</source>
        <translation>Ajouter un commentaire</translation>
    </message>
    <message>
        <source>Change a comment</source>
        <translation>Modifier un commentaire</translation>
    </message>
    <message>
        <source>Resolve a comment</source>
        <translation>Régler un commentaire</translation>
    </message>
    <message>
        <source>Reopen a comment</source>
        <translation>Rouvrir un commentaire</translation>
    </message>
    <message>
        <source>Delete a comment</source>
        <translation>Supprimer un commentaire</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::CommentForm</name>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What the comment says</source>
        <translation>Texte du commentaire</translation>
    </message>
    <message>
        <source>Keep the comment (%1)</source>
        <translation>Enregistrer le commentaire (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Comment on the words at the caret</source>
        <translation>Commenter les mots au curseur</translation>
    </message>
    <message>
        <source>Change the comment</source>
        <translation>Modifier le commentaire</translation>
    </message>
    <message>
        <source>Resolve the comment</source>
        <translation>Régler le commentaire</translation>
    </message>
    <message>
        <source>Delete the comment</source>
        <translation>Supprimer le commentaire</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Réglés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the resolved comments, too</source>
        <translation>Afficher aussi les commentaires réglés</translation>
    </message>
    <message>
        <source>All comments are resolved.</source>
        <translation>Tous les commentaires sont réglés.</translation>
    </message>
    <message>
        <source>Comments on the two texts stand here. Choose some words, or put the caret on one, and press %1.</source>
        <translation>Les commentaires sur les deux textes s’affichent ici. Sélectionnez des mots, ou placez le curseur sur l’un d’eux, puis appuyez sur %1.</translation>
    </message>
    <message>
        <source>Open the comment again</source>
        <translation>Rouvrir le commentaire</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::Comparison</name>
    <message>
        <source>Restore this paragraph</source>
        <translation>Reprendre ce paragraphe</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ComparisonDialog</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>The version and the later text</source>
        <translation>La version et le texte plus récent</translation>
    </message>
    <message>
        <source>Restore the whole text</source>
        <translation>Reprendre tout le texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The present text</source>
        <translation>Le texte actuel</translation>
    </message>
    <message>
        <source>Both texts say the same.</source>
        <translation>Les deux textes sont identiques.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::DateField</name>
    <message>
        <source>%1 at %2</source>
        <comment>a date and a time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>This is not read as a date. Write it like %1.</source>
        <translation>Cette date n’est pas comprise. Écrivez-la comme %1.</translation>
    </message>
    <message>
        <source>This is not read as a date with its time. Write it like %1.</source>
        <translation>Cette date avec son heure n’est pas comprise. Écrivez-la comme %1.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::DeletedActions</name>
    <message>
        <source>This release is deleted. It can be read; bring it back to write in it.</source>
        <translation>Ce communiqué est supprimé. Vous pouvez le lire&#x202f;; récupérez-le pour le modifier.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::DeletedPage</name>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Deleted releases</source>
        <translation>Communiqués supprimés</translation>
    </message>
    <message>
        <source>What you delete stays here for at least a week and can be brought back.</source>
        <translation>Ce que vous supprimez reste ici une semaine au moins et peut être récupéré.</translation>
    </message>
    <message>
        <source>No deleted release is like that.</source>
        <translation>Aucun communiqué supprimé ne correspond.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::DeliveryFields</name>
    <message>
        <source>For every reader (PDF/A-2a, PDF/UA-1)</source>
        <translation>Pour tous les lecteurs (PDF/A-2a, PDF/UA-1)</translation>
    </message>
    <message>
        <source>The newest accessibility (PDF/A-4, PDF/UA-2)</source>
        <translation>Accessibilité la plus récente (PDF/A-4, PDF/UA-2)</translation>
    </message>
    <message>
        <source>For a printing house (PDF/X-4)</source>
        <translation>Pour l’imprimeur (PDF/X-4)</translation>
    </message>
    <message>
        <source>The day of the release</source>
        <translation>Le jour du communiqué</translation>
    </message>
    <message>
        <source>The moment of export</source>
        <translation>Le moment de l’export</translation>
    </message>
    <message>
        <source>Crop marks around the page</source>
        <translation>Traits de coupe autour de la page</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Date in the file</source>
        <translation>Date dans le fichier</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Ce que le fichier dit de lui-même</translation>
    </message>
    <message>
        <source>Rights in French</source>
        <translation>Droits en français</translation>
    </message>
    <message>
        <source>Rights in Arabic</source>
        <translation>Droits en arabe</translation>
    </message>
    <message>
        <source>Keywords in French</source>
        <translation>Mots-clés en français</translation>
    </message>
    <message>
        <source>Keywords in Arabic</source>
        <translation>Mots-clés en arabe</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::Departure</name>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer ?</translation>
    </message>
    <message numerus="yes">
        <source>The newest words of %n release(s) are in this window only: neither the archive nor a recovery file took them.</source>
        <translation>
            <numerusform>Les derniers mots de %n communiqué ne sont que dans cette fenêtre : ni l’archive ni un fichier de récupération ne les a pris.</numerusform>
            <numerusform>Les derniers mots de %n communiqués ne sont que dans cette fenêtre : ni l’archive ni un fichier de récupération ne les a pris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy elsewhere…</source>
        <translation>Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Keep a copy in a folder</source>
        <translation>Enregistrer une copie dans un dossier</translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation>Enregistrer ici</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::DictionaryNotice</name>
    <message>
        <source>French spelling is off, for its dictionary is not installed. To install it: %1</source>
        <translation>L’orthographe française n’est pas vérifiée&#xa0;: son dictionnaire n’est pas installé. Pour l’installer&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Arabic spelling is off, for its dictionary is not installed. To install it: %1</source>
        <translation>L’orthographe arabe n’est pas vérifiée&#xa0;: son dictionnaire n’est pas installé. Pour l’installer&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::EditorActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Mark as done, or as draft</source>
        <translation>Marquer comme fait, ou comme brouillon</translation>
    </message>
    <message>
        <source>Pair with the paragraph above</source>
        <translation>Apparier avec le paragraphe du dessus</translation>
    </message>
    <message>
        <source>Pair with the paragraph below</source>
        <translation>Apparier avec le paragraphe du dessous</translation>
    </message>
    <message>
        <source>Merge with the pair below</source>
        <translation>Fusionner avec la paire suivante</translation>
    </message>
    <message>
        <source>Split the pair here</source>
        <translation>Séparer la paire ici</translation>
    </message>
    <message>
        <source>Go to the paragraph opposite</source>
        <translation>Aller au paragraphe d’en face</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texte à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Show hidden characters</source>
        <translation>Afficher les caractères invisibles</translation>
    </message>
    <message>
        <source>Swap the two sides</source>
        <translation>Échanger les deux côtés</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Exposant</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Join broken lines</source>
        <translation>Recoller les lignes coupées</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Toujours valable</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Montrer ce qui a changé</translation>
    </message>
    <message>
        <source>Propose pairs, or accept them</source>
        <translation>Proposer des paires, ou les accepter</translation>
    </message>
    <message>
        <source>Arrow keys follow the order of the letters</source>
        <translation>Les flèches suivent l’ordre des lettres</translation>
    </message>
    <message>
        <source>Write the dateline in both texts</source>
        <translation>Écrire le lieu et la date dans les deux textes</translation>
    </message>
    <message>
        <source>Hijri date first in Arabic datelines</source>
        <translation>Date hégirienne en tête des datations arabes</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Ajouter un commentaire</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Point suivant à vérifier</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Point précédent à vérifier</translation>
    </message>
    <message>
        <source>Correct the finding at the caret</source>
        <translation>Corriger le point à vérifier sous le curseur</translation>
    </message>
    <message>
        <source>Ignore the finding at the caret in this release</source>
        <translation>Ignorer dans ce communiqué le point à vérifier sous le curseur</translation>
    </message>
    <message>
        <source>Take back the last replacement in the archive</source>
        <translation>Annuler le dernier remplacement dans l’archive</translation>
    </message>
    <message>
        <source>Set the French typography…</source>
        <translation>Appliquer la typographie française…</translation>
    </message>
    <message>
        <source>Set the Arabic typography…</source>
        <translation>Appliquer la typographie arabe…</translation>
    </message>
    <message>
        <source>Set the typography of both texts…</source>
        <translation>Appliquer la typographie aux deux textes…</translation>
    </message>
    <message>
        <source>Find in all texts…</source>
        <translation>Rechercher dans tous les textes…</translation>
    </message>
    <message>
        <source>Shift this paragraph and all below by one pair</source>
        <translation>Décaler d’une paire ce paragraphe et les suivants</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::EditorComments</name>
    <message>
        <source>Show the comment</source>
        <translation>Afficher le commentaire</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::EditorFindings</name>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Ignore in this release</source>
        <translation>Ignorer dans ce communiqué</translation>
    </message>
    <message>
        <source>No longer ignore “%1”</source>
        <translation>Ne plus ignorer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::EditorRequests</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The pasted text is cut into lines.</source>
        <translation>Le texte collé est coupé en lignes.</translation>
    </message>
    <message>
        <source>Join broken lines</source>
        <translation>Recoller les lignes coupées</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are not in the typography of the house.</source>
        <translation>
            <numerusform>%n endroit ne suit pas la typographie de la rédaction.</numerusform>
            <numerusform>%n endroits ne suivent pas la typographie de la rédaction.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the typography…</source>
        <translation>Appliquer la typographie…</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::EditorStyles</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ExportChoices</name>
    <message>
        <source>What to export</source>
        <translation>Ce qu’il faut exporter</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Two files</source>
        <translation>Deux fichiers</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>No letterhead</source>
        <translation>Sans en-tête</translation>
    </message>
    <message>
        <source>Hyphenated</source>
        <translation>Avec césures</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Even spaces</source>
        <translation>Par les espaces</translation>
    </message>
    <message>
        <source>Kashida</source>
        <translation>Par la kashida</translation>
    </message>
    <message>
        <source>Hyphenated, kashida</source>
        <translation>Césures, kashida</translation>
    </message>
    <message>
        <source>Whole words, kashida</source>
        <translation>Mots entiers, kashida</translation>
    </message>
    <message>
        <source>French left, Arabic right, in one file</source>
        <translation>Français à gauche, arabe à droite, dans un seul fichier</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>À la suite</translation>
    </message>
    <message>
        <source>French, then Arabic, in one file</source>
        <translation>Le français, puis l’arabe, dans un seul fichier</translation>
    </message>
    <message>
        <source>The French text alone</source>
        <translation>Le texte français seul</translation>
    </message>
    <message>
        <source>The Arabic text alone</source>
        <translation>Le texte arabe seul</translation>
    </message>
    <message>
        <source>A French file and an Arabic one, saved in one act</source>
        <translation>Un fichier français et un fichier arabe, enregistrés en une fois</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Autant que nécessaire</translation>
    </message>
    <message numerus="yes">
        <source>At most %n</source>
        <comment>pages</comment>
        <translation>
            <numerusform>%n au plus</numerusform>
            <numerusform>%n au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Edit the templates…</source>
        <translation>Modifier les modèles…</translation>
    </message>
    <message>
        <source>This letterhead is empty still: fill it in under “Edit the templates…”, with name and logo.</source>
        <translation>Cet en-tête est encore vide&#xa0;: remplissez-le sous «&#xa0;Modifier les modèles…&#xa0;», avec nom et logo.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ExportFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 Ko</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pages, size of the file</comment>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Text read back from the PDF: exact</source>
        <translation>Texte relu dans le PDF&#xa0;: conforme</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Not verified: readers of the PDF lose some of the text</source>
        <translation>Non vérifié&#xa0;: des lecteurs de PDF perdent une partie du texte</translation>
    </message>
    <message>
        <source>Text read back from the PDF: exact, with a reservation</source>
        <translation>Texte relu dans le PDF&#xa0;: exact, avec une réserve</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ExportNotice</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n fichier enregistré.</numerusform>
            <numerusform>%n fichiers enregistrés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ExportPane</name>
    <message>
        <source>Export to PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There are no pages to show. The reason stands below.</source>
        <translation>Aucune page à montrer. La raison est indiquée dessous.</translation>
    </message>
    <message>
        <source>The preview was stopped. It starts again with the next change.</source>
        <translation>L’aperçu a été arrêté. Il reprendra à la prochaine modification.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saving was stopped. An earlier file stays as it was.</source>
        <translation>L’enregistrement a été arrêté. Un fichier antérieur reste tel quel.</translation>
    </message>
    <message>
        <source>Open a release to see its pages here.</source>
        <translation>Ouvrez un communiqué pour voir ses pages ici.</translation>
    </message>
    <message>
        <source>This release has no text yet. Its pages will stand here.</source>
        <translation>Ce communiqué n’a pas encore de texte. Ses pages apparaîtront ici.</translation>
    </message>
    <message>
        <source>This release has no French text yet.</source>
        <translation>Ce communiqué n’a pas encore de texte français.</translation>
    </message>
    <message>
        <source>This release has no Arabic text yet.</source>
        <translation>Ce communiqué n’a pas encore de texte arabe.</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Composition des pages…</translation>
    </message>
    <message>
        <source>Save the PDFs…</source>
        <translation>Enregistrer les PDF…</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ExportSaver</name>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the two PDFs in a folder</source>
        <translation>Enregistrer les deux PDF dans un dossier</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Enregistrer ici</translation>
    </message>
    <message>
        <source>Replace the earlier files?</source>
        <translation>Remplacer les fichiers précédents&#x202f;?</translation>
    </message>
    <message>
        <source>The folder already holds:
%1</source>
        <translation>Le dossier contient déjà&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FigureActions</name>
    <message>
        <source>Picture removed</source>
        <translation>Image retirée</translation>
    </message>
    <message>
        <source>Picture “%1” removed</source>
        <translation>Image «&#xa0;%1&#xa0;» retirée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FigureDialog</name>
    <message>
        <source>Insert a picture</source>
        <translation>Insérer une image</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Place in the release</source>
        <translation>Place dans le communiqué</translation>
    </message>
    <message>
        <source>Caption in French</source>
        <translation>Légende en français</translation>
    </message>
    <message>
        <source>Caption in Arabic</source>
        <translation>Légende en arabe</translation>
    </message>
    <message>
        <source>What it shows, in French</source>
        <translation>Ce qu’elle montre, en français</translation>
    </message>
    <message>
        <source>What it shows, in Arabic</source>
        <translation>Ce qu’elle montre, en arabe</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>Qui l’a prise</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The picture will be here.</source>
        <translation>L’image sera ici.</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 20 MB.</source>
        <translation>PNG ou JPEG, 20&#xa0;Mo au plus.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 KB</source>
        <translation>%1 × %2 pixels, %3&#xa0;Ko</translation>
    </message>
    <message>
        <source>Read aloud to readers who cannot see the picture.</source>
        <translation>Lu à voix haute aux lecteurs qui ne voient pas l’image.</translation>
    </message>
    <message>
        <source>Say it in Arabic, too: it is read aloud to readers who cannot see the picture.</source>
        <translation>Dites-le aussi en arabe&#xa0;: c’est lu à voix haute aux lecteurs qui ne voient pas l’image.</translation>
    </message>
    <message>
        <source>Say it in French, too: it is read aloud to readers who cannot see the picture.</source>
        <translation>Dites-le aussi en français&#xa0;: c’est lu à voix haute aux lecteurs qui ne voient pas l’image.</translation>
    </message>
    <message>
        <source>Say what can be seen: it is read aloud to readers who cannot see the picture.</source>
        <translation>Dites ce que l’on voit&#xa0;: c’est lu à voix haute aux lecteurs qui ne voient pas l’image.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FigureEdits</name>
    <message>
        <source>Insert a picture</source>
        <translation>Insérer une image</translation>
    </message>
    <message>
        <source>Change a picture</source>
        <translation>Modifier une image</translation>
    </message>
    <message>
        <source>Remove a picture</source>
        <translation>Retirer une image</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FigureFile</name>
    <message>
        <source>“%1” cannot be read. The release stays as it was.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Le communiqué reste tel quel.</translation>
    </message>
    <message>
        <source>“%1” is larger than 20 MB. Save the picture smaller, then choose it again.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 20&#xa0;Mo. Enregistrez l’image en plus petit, puis choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>“%1” has more than 40 million pixels. Save the picture smaller, then choose it again.</source>
        <translation>«&#xa0;%1&#xa0;» compte plus de 40 millions de pixels. Enregistrez l’image en plus petit, puis choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not a PNG or JPEG picture that can be drawn. Choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image PNG ou JPEG lisible. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is cut off: the end of the picture is missing. Ask for the whole file, or choose another one.</source>
        <translation>« %1 » est tronqué : la fin de l’image manque. Demandez le fichier entier ou choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FigurePlaces</name>
    <message>
        <source>After: %1</source>
        <comment>the part of the release</comment>
        <translation>Après&#xa0;: %1</translation>
    </message>
    <message>
        <source>After: %1, %2</source>
        <comment>the part of the release, its first words</comment>
        <translation>Après&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FigureStrip</name>
    <message>
        <source>Not described in Arabic yet</source>
        <translation>Pas encore décrite en arabe</translation>
    </message>
    <message>
        <source>Not described in French yet</source>
        <translation>Pas encore décrite en français</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Pas encore décrite</translation>
    </message>
    <message>
        <source>Pictures of this release</source>
        <translation>Images de ce communiqué</translation>
    </message>
    <message>
        <source>Insert a picture…</source>
        <translation>Insérer une image…</translation>
    </message>
    <message>
        <source>Change the picture…</source>
        <translation>Modifier l’image…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>Pas encore de légende</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FilterStrip</name>
    <message>
        <source>Words of a title or a place</source>
        <translation>Mots d’un titre ou d’un lieu</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Sept derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FindBar</name>
    <message>
        <source>Find in the texts</source>
        <translation>Rechercher dans les textes</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à rechercher</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translation>Mots de remplacement</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>Tout remplacer…</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Tout afficher…</translation>
    </message>
    <message>
        <source>All places in the archive</source>
        <translation>Tous les passages de l’archive</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FindDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>Remplacer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Find “%1”</source>
        <translation>Chercher «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing: the words are taken out</source>
        <translation>Rien&#xa0;: les mots sont retirés</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translation>Mots à mettre à leur place</translation>
    </message>
    <message>
        <source>“%1” stands nowhere.</source>
        <translation>«&#x202f;%1&#x202f;» ne figure nulle part.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n release(s)</source>
        <translation>
            <numerusform>dans %n communiqué</numerusform>
            <numerusform>dans %n communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2. There are more: these are the newest.</source>
        <translation>%1 %2. Il y en a d’autres&#xa0;: voici les plus récents.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Remplacer %n passage</numerusform>
            <numerusform>Remplacer %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler le remplacement</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FindOptions</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>What makes no difference to the search</source>
        <translation>Ce qui ne compte pas pour la recherche</translation>
    </message>
    <message>
        <source>Ignore capitals</source>
        <translation>Ignorer les majuscules</translation>
    </message>
    <message>
        <source>Ignore French accents, ligatures and apostrophes</source>
        <translation>Ignorer en français accents, ligatures et apostrophes</translation>
    </message>
    <message>
        <source>Ignore Arabic hamza, ta marbuta, vowel marks and tatweel</source>
        <translation>Ignorer en arabe hamza, ta marbouta, voyelles et tatwil</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FindingActions</name>
    <message>
        <source>Findings</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Ignored in this release</source>
        <translation>Ignoré dans ce communiqué</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FindingsPage</name>
    <message>
        <source>Look for slips that are no spelling, and mark them</source>
        <translation>Chercher les fautes qui ne sont pas d’orthographe et les signaler</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FindingsPanel</name>
    <message>
        <source>Nothing was found. What you write is looked at after each pause.</source>
        <translation>Rien à signaler. Ce que vous écrivez est relu à chaque pause.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n sure correction(s)</source>
        <translation>
            <numerusform>Appliquer la correction sûre</numerusform>
            <numerusform>Appliquer les %n corrections sûres</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore in this release</source>
        <translation>Ignorer dans ce communiqué</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Nothing is left but what is ignored in this release.</source>
        <translation>Il ne reste que ce qui est ignoré dans ce communiqué.</translation>
    </message>
    <message>
        <source>Ignored by %1 on %2.</source>
        <translation>Ignoré par %1 le %2.</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>Ne plus ignorer</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorer…</translation>
    </message>
    <message>
        <source>It stays as it is in this release (%1)</source>
        <translation>Le texte reste tel quel dans ce communiqué (%1)</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignorés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show what is ignored in this release, too</source>
        <translation>Montrer aussi ce qui est ignoré dans ce communiqué</translation>
    </message>
    <message>
        <source>Opposite: “%1”.</source>
        <translation>En face&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FirstStart</name>
    <message>
        <source>Or drop a file anywhere in this window.</source>
        <translation>Ou déposez un fichier n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nouveau communiqué</translation>
    </message>
    <message>
        <source>Two empty columns, French and Arabic, in the order of the house.</source>
        <translation>Deux colonnes vides, français et arabe, avec les parties dans l’ordre en usage à la rédaction.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Plain texts: the two languages find each other.</source>
        <translation>Des fichiers de texte&#xa0;: le français et l’arabe d’un même communiqué sont réunis.</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>Ouvrir les exemples</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Three releases at different stages, to try things on without fear.</source>
        <translation>Trois communiqués à différentes étapes, à modifier sans crainte.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FitWords</name>
    <message numerus="yes">
        <source>Too long for %n page(s), even as tight as the template allows.</source>
        <translation>
            <numerusform>Trop long pour une page, même aussi serré que le modèle le permet.</numerusform>
            <numerusform>Trop long pour %n pages, même aussi serré que le modèle le permet.</numerusform>
        </translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>corps %1</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>lignes %1</translation>
    </message>
    <message>
        <source>margins %1</source>
        <translation>marges %1</translation>
    </message>
    <message>
        <source>Fits without tightening.</source>
        <translation>Tient sans resserrer.</translation>
    </message>
    <message>
        <source>Tightened to fit: %1.</source>
        <translation>Resserré pour tenir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between measures</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::FoundList</name>
    <message>
        <source>Places found</source>
        <translation>Passages trouvés</translation>
    </message>
    <message>
        <source>%1: its text is fixed</source>
        <translation>%1&#xa0;: son texte est figé</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Becomes: %1</source>
        <translation>Devient&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>Toutes les actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Bring in what you have</source>
        <translation>Importer vos textes</translation>
    </message>
    <message>
        <source>%1 imports files, or drop them onto the window. The French and the Arabic file of one release become its two sides.</source>
        <translation>%1 importe des fichiers&#xa0;; vous pouvez aussi les déposer sur la fenêtre. Le fichier français et le fichier arabe d’un même communiqué en deviennent les deux côtés.</translation>
    </message>
    <message>
        <source>Write in both languages</source>
        <translation>Écrire dans les deux langues</translation>
    </message>
    <message>
        <source>Paragraphs that say the same stay level. %1 goes to the one opposite, %2 marks a pair as done.</source>
        <translation>Les paragraphes qui disent la même chose restent à la même hauteur. %1 passe à celui d’en face, %2 marque la paire comme terminée.</translation>
    </message>
    <message>
        <source>Say what a paragraph is</source>
        <translation>Dire ce qu’est un paragraphe</translation>
    </message>
    <message>
        <source>Click beside it in the margin, or press Ctrl and a digit: %1 is the title, %2 the body.</source>
        <translation>Cliquez à côté dans la marge, ou appuyez sur Ctrl et un chiffre&#xa0;: %1 pour le titre, %2 pour le corps.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>%1 goes to the next finding, %2 corrects it. A right click on a word underlined in red offers its spellings.</source>
        <translation>%1 va à la vérification suivante, %2 la corrige. Un clic droit sur un mot souligné en rouge propose ses orthographes.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>%1 finds a release or an action by its name, %2 words in the open texts or in all of them.</source>
        <translation>%1 trouve un communiqué ou une action par son nom&#xa0;; %2 trouve des mots dans les textes ouverts ou dans tous.</translation>
    </message>
    <message>
        <source>Tell where the release stands</source>
        <translation>Dire où en est le communiqué</translation>
    </message>
    <message>
        <source>The button beside “Export”, or Ctrl, Shift and a digit: %1 is a draft, %2 is in review.</source>
        <translation>Le bouton à côté d’«&#xa0;Exporter&#xa0;», ou Ctrl, Maj et un chiffre&#xa0;: %1 pour un brouillon, %2 pour la relecture.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Diffuser</translation>
    </message>
    <message>
        <source>%1 shows the pages and saves them as a PDF, %2 prints them.</source>
        <translation>%1 montre les pages et les enregistre en PDF, %2 les imprime.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien ne se perd</translation>
    </message>
    <message>
        <source>Everything is saved while you write. What is deleted stands under “Deleted” in the list, and earlier versions of a release are kept (%1).</source>
        <translation>Tout est enregistré pendant que vous écrivez. Ce qui est supprimé se trouve sous «&#xa0;Supprimés&#xa0;» dans la liste, et les versions antérieures d’un communiqué sont conservées (%1).</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ImportActions</name>
    <message>
        <source>Pair with</source>
        <translation>Apparier avec</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Read as French</source>
        <translation>Lire comme du français</translation>
    </message>
    <message>
        <source>Read as Arabic</source>
        <translation>Lire comme de l’arabe</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import releases</source>
        <translation>Importer des communiqués</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Choisir les fichiers à importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n release(s)</source>
        <translation>
            <numerusform>Importer&#xa0;%n communiqué</numerusform>
            <numerusform>Importer&#xa0;%n communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read and will be left out.</source>
        <translation>
            <numerusform>%n fichier est illisible et sera laissé de côté.</numerusform>
            <numerusform>%n fichiers sont illisibles et seront laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n release(s) are stored; the others are still in this list.</source>
        <translation>
            <numerusform>Arrêté.&#xa0;%n communiqué est enregistré&#x202f;; les autres sont encore dans cette liste.</numerusform>
            <numerusform>Arrêté.&#xa0;%n communiqués sont enregistrés&#x202f;; les autres sont encore dans cette liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts (*.docx *.html *.htm *.txt);;All files (*)</source>
        <translation>Textes (*.docx *.html *.htm *.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ImportModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>file, encoding</comment>
        <translation>%1 ·&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, file and encoding</comment>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>No French text</source>
        <translation>Pas de texte français</translation>
    </message>
    <message>
        <source>No Arabic text</source>
        <translation>Pas de texte arabe</translation>
    </message>
    <message>
        <source>No date found</source>
        <translation>Aucune date trouvée</translation>
    </message>
    <message>
        <source>No place found</source>
        <translation>Aucun lieu trouvé</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>Date et lieu</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ImportPreview</name>
    <message>
        <source>The texts as they will be paired</source>
        <translation>Les textes tels qu’ils seront appariés</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s)</source>
        <translation>
            <numerusform>%n ligne de plus</numerusform>
            <numerusform>%n lignes de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ImportTable</name>
    <message>
        <source>Releases to import</source>
        <translation>Communiqués à importer</translation>
    </message>
    <message>
        <source>Drop text files here, or choose them. Nothing is stored before you have seen what they hold.</source>
        <translation>Déposez ici des fichiers texte, ou choisissez-les. Rien n’est enregistré avant que vous ayez vu leur contenu.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::LetterheadFields</name>
    <message>
        <source>Print a letterhead</source>
        <translation>Imprimer un en-tête</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Organisation in French</source>
        <translation>Organisation en français</translation>
    </message>
    <message>
        <source>Organisation in Arabic</source>
        <translation>Organisation en arabe</translation>
    </message>
    <message>
        <source>Address in French</source>
        <translation>Adresse en français</translation>
    </message>
    <message>
        <source>Address in Arabic</source>
        <translation>Adresse en arabe</translation>
    </message>
    <message>
        <source>Press contact in French</source>
        <translation>Contact presse en français</translation>
    </message>
    <message>
        <source>Press contact in Arabic</source>
        <translation>Contact presse en arabe</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::LinkBar</name>
    <message>
        <source>Address of the link</source>
        <translation>Adresse du lien</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Enlever le lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::LogoField</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sans logo</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::LogoFile</name>
    <message>
        <source>“%1” cannot be read. The logo stays as it was.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible. Le logo reste tel quel.</translation>
    </message>
    <message>
        <source>“%1” is larger than 4 MB. Choose a smaller picture for the letterhead.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 4 Mo. Choisissez une image plus petite pour l’en-tête.</translation>
    </message>
    <message>
        <source>“%1” was not taken. %2</source>
        <comment>file, reason</comment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été pris. %2</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::MainWindow</name>
    <message>
        <source>Tarjuman</source>
        <translation>Tarjuman</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) imported</source>
        <translation>
            <numerusform>%n communiqué importé</numerusform>
            <numerusform>%n communiqués importés</numerusform>
        </translation>
    </message>
    <message>
        <source>This archive can be read but not changed: its file or folder is protected, or its disk is full. Nothing is lost.</source>
        <translation>Cette archive peut être lue mais pas modifiée&#xa0;: son fichier ou son dossier est protégé, ou son disque est plein. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This release was deleted elsewhere. What you write now is kept as a release of its own.</source>
        <translation>Ce communiqué a été supprimé ailleurs. Ce que vous écrivez maintenant est gardé comme un communiqué à part.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le récupérer</translation>
    </message>
    <message>
        <source>Texts (*.docx *.html *.htm *.txt)</source>
        <translation>Textes (*.docx *.html *.htm *.txt)</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::NewWordRow</name>
    <message>
        <source>New word</source>
        <translation>Nouveau mot</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>À la place</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::Notice</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::OpenPoints</name>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le dictionnaire.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Its translation is missing.</source>
        <translation>Sa traduction manque.</translation>
    </message>
    <message>
        <source>The other side changed since this was done.</source>
        <translation>L’autre côté a changé depuis.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PageBar</name>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>Chercher dans les pages</translation>
    </message>
    <message>
        <source>How large the pages are shown</source>
        <translation>Taille d’affichage des pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Taille&#xa0;: %1</translation>
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
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Marge du haut</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Marge du bas</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Marge de gauche</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Marge de droite</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>Sur chaque page</translation>
    </message>
    <message>
        <source>Number the pages (“page 2 of 3”)</source>
        <translation>Numéroter les pages («&#xa0;page 2 sur 3&#xa0;»)</translation>
    </message>
    <message>
        <source>Organisation and title at the head of later pages</source>
        <translation>Organisation et titre en tête des pages suivantes</translation>
    </message>
    <message>
        <source>The embargo at the head until its time</source>
        <translation>L’embargo en tête jusqu’à son terme</translation>
    </message>
    <message>
        <source>Page numbers in Arabic</source>
        <translation>Numéros de page en arabe</translation>
    </message>
    <message>
        <source>Foot line in French</source>
        <translation>Ligne de pied en français</translation>
    </message>
    <message>
        <source>Foot line in Arabic</source>
        <translation>Ligne de pied en arabe</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>The status across the page until approval</source>
        <translation>L’état en travers de la page jusqu’à l’approbation</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PageFindBar</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>Chercher dans les pages</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PagePrinter</name>
    <message>
        <source>The printer does not answer. Nothing was printed; try another one.</source>
        <translation>L’imprimante ne répond pas. Rien n’a été imprimé&#x202f;; essayez-en une autre.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
    <message>
        <source>Printing broke off. Look at the printer and print again.</source>
        <translation>L’impression s’est interrompue. Vérifiez l’imprimante et recommencez.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PageStrip</name>
    <message>
        <source>Page overview</source>
        <translation>Vue d’ensemble des pages</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PageView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PairArea</name>
    <message>
        <source>French text</source>
        <translation>Texte français</translation>
    </message>
    <message>
        <source>Arabic text</source>
        <translation>Texte arabe</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PairBand</name>
    <message>
        <source>No paragraph opposite yet</source>
        <translation>Pas encore de paragraphe en face</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PairEditor</name>
    <message>
        <source>A published release is fixed. To change it, give it the status “Corrected”.</source>
        <translation>Un communiqué publié est figé. Pour le modifier, passez-le à l’état «&#xa0;Rectifié&#xa0;».</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PairGutter</name>
    <message>
        <source>Pairs of paragraphs</source>
        <translation>Paires de paragraphes</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Paragraphe %1</translation>
    </message>
    <message>
        <source>French to be looked at again</source>
        <translation>français à revoir</translation>
    </message>
    <message>
        <source>Arabic to be looked at again</source>
        <translation>arabe à revoir</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n point à vérifier</numerusform>
            <numerusform>%n points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a row</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PairState</name>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>à revoir</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PairingOffer</name>
    <message>
        <source>Pair them</source>
        <translation>Apparier</translation>
    </message>
    <message>
        <source>Pair them (%1)</source>
        <translation>Apparier (%1)</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>The two texts can be paired: %n pair(s).</source>
        <translation>
            <numerusform>Les deux textes peuvent être appariés&#xa0;: %n paire.</numerusform>
            <numerusform>Les deux textes peuvent être appariés&#xa0;: %n paires.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two texts are paired as they would be proposed.</source>
        <translation>Les deux textes sont déjà appariés comme ils seraient proposés.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PasteLanding</name>
    <message>
        <source>The text was changed meanwhile where the clipboard was to be pasted. Nothing was pasted; the clipboard still holds it.</source>
        <translation>Le texte a changé entre-temps à l’endroit du collage. Rien n’a été collé ; le presse-papiers le contient toujours.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PdfPages</name>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>Les pages ne peuvent pas être affichées.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PhraseActions</name>
    <message>
        <source>Standing paragraphs</source>
        <translation>Paragraphes types</translation>
    </message>
    <message>
        <source>Insert a standing paragraph…</source>
        <translation>Insérer un paragraphe type…</translation>
    </message>
    <message>
        <source>Standing paragraphs…</source>
        <translation>Paragraphes types…</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PhraseDialog</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Insert in the release</source>
        <translation>Insérer dans le communiqué</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Standing paragraphs</source>
        <translation>Paragraphes types</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Nouveau paragraphe</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>«&#x202f;%1&#x202f;» supprimé</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PhraseForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Part of the release</source>
        <translation>Partie du communiqué</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Each line becomes a paragraph</source>
        <translation>Chaque ligne devient un paragraphe</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PointKind</name>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::PrintDialog</name>
    <message>
        <source>Print into a file</source>
        <translation>Imprimer dans un fichier</translation>
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
        <translation>L’archive ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Salvage what can be read…</source>
        <translation>Sauver ce qui est lisible…</translation>
    </message>
    <message>
        <source>Open another archive…</source>
        <translation>Ouvrir une autre archive…</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ReleaseActions</name>
    <message numerus="yes">
        <source>%n release(s) deleted</source>
        <translation>
            <numerusform>%n communiqué supprimé</numerusform>
            <numerusform>%n communiqués supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is the copy. The other release is as it was.</source>
        <translation>Voici la copie. L’autre communiqué est resté tel quel.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ReleaseDelegate</name>
    <message>
        <source>No French yet</source>
        <translation>Pas encore de français</translation>
    </message>
    <message>
        <source>No Arabic yet</source>
        <translation>Pas encore d’arabe</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ReleaseDetails</name>
    <message>
        <source>About this release</source>
        <translation>Fiche du communiqué</translation>
    </message>
    <message>
        <source>This release is published: its texts, date and place no longer change.</source>
        <translation>Ce communiqué est publié&#xa0;: ses textes, sa date et son lieu ne changent plus.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place in French</source>
        <translation>Lieu en français</translation>
    </message>
    <message>
        <source>Place in Arabic</source>
        <translation>Lieu en arabe</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo jusqu’au</translation>
    </message>
    <message>
        <source>Time of this machine: %1</source>
        <translation>Heure de cet ordinateur&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Made on %1, last changed on %2 at %3</source>
        <translation>Créé le&#xa0;%1, modifié le&#xa0;%2 à&#xa0;%3</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>No embargo</source>
        <translation>Pas d’embargo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>français&#xa0;%1, arabe&#xa0;%2</translation>
    </message>
    <message>
        <source>Last changed on %1 at %2</source>
        <translation>Modifié le&#xa0;%1 à&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::ReleaseListPane</name>
    <message>
        <source>Most recent</source>
        <translation>Les plus récents</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>French title</source>
        <translation>Titre français</translation>
    </message>
    <message>
        <source>Arabic title</source>
        <translation>Titre arabe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Communiqués</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Your releases will appear here, the newest on top.</source>
        <translation>Vos communiqués apparaîtront ici, les plus récents en haut.</translation>
    </message>
    <message>
        <source>No release is like that.</source>
        <translation>Aucun communiqué ne correspond.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::RoleName</name>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Date et lieu</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chapô</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Élément de liste</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::RuleName</name>
    <message>
        <source>Capital without its accent</source>
        <translation>Capitale sans accent</translation>
    </message>
    <message>
        <source>Form of a date</source>
        <translation>Forme d’une date</translation>
    </message>
    <message>
        <source>Repeated words</source>
        <translation>Mots répétés</translation>
    </message>
    <message>
        <source>Missing elision</source>
        <translation>Élision manquante</translation>
    </message>
    <message>
        <source>One name in two spellings</source>
        <translation>Un nom sous deux orthographes</translation>
    </message>
    <message>
        <source>Paragraph cut in two</source>
        <translation>Paragraphe coupé en deux</translation>
    </message>
    <message>
        <source>Mark without its partner</source>
        <translation>Signe sans son pendant</translation>
    </message>
    <message>
        <source>Slip of punctuation</source>
        <translation>Faute de ponctuation</translation>
    </message>
    <message>
        <source>Paragraph without a counterpart</source>
        <translation>Paragraphe sans équivalent</translation>
    </message>
    <message>
        <source>Paragraph not translated</source>
        <translation>Paragraphe non traduit</translation>
    </message>
    <message>
        <source>Hidden character</source>
        <translation>Caractère invisible</translation>
    </message>
    <message>
        <source>No-break space missing</source>
        <translation>Espace insécable manquante</translation>
    </message>
    <message>
        <source>Two sets of digits</source>
        <translation>Deux jeux de chiffres</translation>
    </message>
    <message>
        <source>Letter that is not Arabic</source>
        <translation>Lettre non arabe</translation>
    </message>
    <message>
        <source>Quotation marks and apostrophes</source>
        <translation>Guillemets et apostrophes</translation>
    </message>
    <message>
        <source>Particle written apart</source>
        <translation>Particule détachée</translation>
    </message>
    <message>
        <source>Tatweel out of place</source>
        <translation>Tatwil mal placé</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::SavedSearchList</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>À traduire</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Under embargo</source>
        <translation>Sous embargo</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiés</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::SearchField</name>
    <message>
        <source>Search a release, an action…</source>
        <translation>Chercher un communiqué, une action…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>The two texts</source>
        <translation>Les deux textes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Western (1, 2, 3)</source>
        <translation>Occidentaux (1, 2, 3)</translation>
    </message>
    <message>
        <source>Arabic-Indic (١، ٢، ٣)</source>
        <translation>Arabo-indiens (١، ٢، ٣)</translation>
    </message>
    <message>
        <source>Digits in an Arabic window</source>
        <translation>Chiffres dans une fenêtre en arabe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Pendant la saisie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::SidePanel</name>
    <message>
        <source>Pages of the panel</source>
        <translation>Pages du volet</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le volet</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à mes mots</translation>
    </message>
    <message>
        <source>Add to the house’s words</source>
        <translation>Ajouter aux mots de la rédaction</translation>
    </message>
    <message>
        <source>Ignore in this release</source>
        <translation>Ignorer dans ce communiqué</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Mark as foreign (%1)</source>
        <translation>Marquer comme langue étrangère (%1)</translation>
    </message>
    <message>
        <source>In the house, always write “%1” instead</source>
        <translation>Usage de la rédaction&#xa0;: toujours «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::SpellingPage</name>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Capitals may stand without accents</source>
        <translation>Les majuscules peuvent se passer d’accents</translation>
    </message>
    <message>
        <source>ETAT and Ecole are let pass beside ÉTAT and École</source>
        <translation>ETAT et Ecole sont admis à côté de ÉTAT et École</translation>
    </message>
    <message>
        <source>Word lists…</source>
        <translation>Listes de mots…</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Missing. Install it with: %1</source>
        <translation>Absent. Pour l’installer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Classical spelling</source>
        <translation>Orthographe classique</translation>
    </message>
    <message>
        <source>Spelling “%1”, which is not the classical one</source>
        <translation>Orthographe «&#xa0;%1&#xa0;», qui n’est pas la classique</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::StaleCard</name>
    <message>
        <source>What changed in this pair</source>
        <translation>Ce qui a changé dans cette paire</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Toujours valable</translation>
    </message>
    <message>
        <source>The French changed since this pair was done</source>
        <translation>Le français a changé depuis que la paire est terminée</translation>
    </message>
    <message>
        <source>The Arabic changed since this pair was done</source>
        <translation>L’arabe a changé depuis que la paire est terminée</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::StatusBar</name>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à&#xa0;%1</translation>
    </message>
    <message>
        <source>Can be read, not changed</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;:&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in French</source>
        <translation>
            <numerusform>%n mot en français</numerusform>
            <numerusform>%n mots en français</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in Arabic</source>
        <translation>
            <numerusform>%n en arabe</numerusform>
            <numerusform>%n en arabe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters in French, %2 in Arabic</source>
        <translation>%1 signes en français,&#xa0;%2 en arabe</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>%1 is not spell-checked: %2</source>
        <translation>%1&#xa0;: orthographe non vérifiée,&#xa0;%2</translation>
    </message>
    <message>
        <source>Dictionaries ready: %1</source>
        <translation>Dictionnaires prêts&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Archive vide</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n communiqué</numerusform>
            <numerusform>%n communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saving takes long; kept in a recovery file meanwhile</source>
        <translation>Enregistrement lent&#x202f;; texte conservé dans un fichier de récupération</translation>
    </message>
    <message>
        <source>Not saved anywhere: %1</source>
        <translation>Enregistré nulle part : %1</translation>
    </message>
    <message>
        <source>Kept in a recovery file, not yet in the archive: %1</source>
        <translation>Conservé dans un fichier de récupération, pas encore dans l’archive&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n point à régler</numerusform>
            <numerusform>%n points à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next open point</source>
        <translation>Aller au point suivant</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TemplateEditor</name>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <source>Two templates are called “%1”. Give one of them another name.</source>
        <translation>Deux modèles s’appellent «&#xa0;%1&#xa0;». Donnez un autre nom à l’un d’eux.</translation>
    </message>
    <message>
        <source>Page templates</source>
        <translation>Modèles de page</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>À la suite</translation>
    </message>
    <message>
        <source>French, then Arabic, in one file</source>
        <translation>Le français, puis l’arabe, dans un seul fichier</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TemplateForm</name>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Part of the template</source>
        <translation>Partie du modèle</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TermActions</name>
    <message>
        <source>Terms and people…</source>
        <translation>Termes et personnes…</translation>
    </message>
    <message>
        <source>Add the selection to the terms…</source>
        <translation>Ajouter la sélection aux termes…</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TermDialog</name>
    <message>
        <source>Nothing here yet. Add a term or a person, or import a table or a termbase.</source>
        <translation>Rien ici pour l’instant. Ajoutez un terme ou une personne, ou importez un tableau ou une base terminologique.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Terms and people</source>
        <translation>Termes et personnes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) imported</source>
        <translation>
            <numerusform>%n fiche importée</numerusform>
            <numerusform>%n fiches importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) exported</source>
        <translation>
            <numerusform>%n fiche exportée</numerusform>
            <numerusform>%n fiches exportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted</source>
        <translation>
            <numerusform>%n fiche supprimée</numerusform>
            <numerusform>%n fiches supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Import terms and people</source>
        <translation>Importer des termes et des personnes</translation>
    </message>
    <message>
        <source>Tables and termbases (*.tsv *.txt *.tbx)</source>
        <translation>Tableaux et bases terminologiques (*.tsv *.txt *.tbx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export terms and people</source>
        <translation>Exporter les termes et les personnes</translation>
    </message>
    <message>
        <source>Tables (*.tsv)</source>
        <translation>Tableaux (*.tsv)</translation>
    </message>
    <message>
        <source>Termbases (*.tbx)</source>
        <translation>Bases terminologiques (*.tbx)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TermForm</name>
    <message>
        <source>Post in French</source>
        <translation>Fonction en français</translation>
    </message>
    <message>
        <source>Post in Arabic</source>
        <translation>Fonction en arabe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TermModel</name>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TextColumn</name>
    <message>
        <source>Title in French</source>
        <translation>Titre en français</translation>
    </message>
    <message>
        <source>Title in Arabic</source>
        <translation>Titre en arabe</translation>
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
        <translation>Menu (Alt+M)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Where this release stands</source>
        <translation>Où en est ce communiqué</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TypeFields</name>
    <message>
        <source>As the text</source>
        <translation>Comme le texte</translation>
    </message>
    <message>
        <source>French typeface</source>
        <translation>Police du français</translation>
    </message>
    <message>
        <source>Arabic typeface</source>
        <translation>Police de l’arabe</translation>
    </message>
    <message>
        <source>French size</source>
        <translation>Corps du français</translation>
    </message>
    <message>
        <source>Arabic size</source>
        <translation>Corps de l’arabe</translation>
    </message>
    <message>
        <source>Typeface of French titles</source>
        <translation>Police des titres français</translation>
    </message>
    <message>
        <source>Typeface of Arabic titles</source>
        <translation>Police des titres arabes</translation>
    </message>
    <message>
        <source>Size of French titles</source>
        <translation>Corps des titres français</translation>
    </message>
    <message>
        <source>Size of Arabic titles</source>
        <translation>Corps des titres arabes</translation>
    </message>
    <message>
        <source>Colour of rules and links</source>
        <translation>Couleur des filets et des liens</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Hyphenate French words</source>
        <translation>Couper les mots français</translation>
    </message>
    <message>
        <source>Stretch Arabic words to fill the line (kashida)</source>
        <translation>Étirer les mots arabes pour remplir la ligne (kashida)</translation>
    </message>
    <message>
        <source>Let stops and hyphens hang into the margin</source>
        <translation>Laisser points et traits d’union déborder dans la marge</translation>
    </message>
    <message>
        <source>When a release is fitted on fewer pages</source>
        <translation>Quand un communiqué doit tenir sur moins de pages</translation>
    </message>
    <message>
        <source>Smallest type</source>
        <translation>Corps minimal</translation>
    </message>
    <message>
        <source>Tightest lines</source>
        <translation>Interligne minimal</translation>
    </message>
    <message>
        <source>Narrowest margins</source>
        <translation>Marges minimales</translation>
    </message>
    <message>
        <source>In percent of the sizes and margins of this template.</source>
        <translation>En pour cent des corps et des marges de ce modèle.</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Spacing of French lines</source>
        <translation>Interligne du français</translation>
    </message>
    <message>
        <source>Spacing of Arabic lines</source>
        <translation>Interligne de l’arabe</translation>
    </message>
    <message>
        <source>Columns side by side</source>
        <translation>Colonnes côte à côte</translation>
    </message>
    <message>
        <source>By the lengths of the texts</source>
        <translation>Selon la longueur des textes</translation>
    </message>
    <message>
        <source>Of equal width</source>
        <translation>De largeur égale</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Narrower column, at least</source>
        <translation>Colonne étroite, au moins</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TypographyCommand</name>
    <message>
        <source>The typography is that of the house already.</source>
        <translation>La typographie est déjà celle de la rédaction.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) set</source>
        <translation>
            <numerusform>%n endroit corrigé</numerusform>
            <numerusform>%n endroits corrigés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::TypographyDialog</name>
    <message>
        <source>Set the typography</source>
        <translation>Appliquer la typographie</translation>
    </message>
    <message>
        <source>These places would be set. What should stay as it is, leave out.</source>
        <translation>Ces endroits seraient corrigés&#xa0;; décochez ce qui doit rester tel quel.</translation>
    </message>
    <message>
        <source>What would be set</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Tout décocher</translation>
    </message>
    <message numerus="yes">
        <source>Set %n place(s)</source>
        <translation>
            <numerusform>Corriger %n endroit</numerusform>
            <numerusform>Corriger %n endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::VersionWords</name>
    <message>
        <source>status changed</source>
        <translation>état changé</translation>
    </message>
    <message>
        <source>kept on request</source>
        <translation>conservée à la demande</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>avant la reprise d’une version</translation>
    </message>
    <message>
        <source>before replacing words</source>
        <translation>avant un remplacement de mots</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::VersionsPage</name>
    <message>
        <source>Restored. The text from before is among the versions.</source>
        <translation>Texte repris. Celui d’avant est parmi les versions.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::VersionsPanel</name>
    <message>
        <source>Restore the whole text</source>
        <translation>Reprendre tout le texte</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Conserver cette version</translation>
    </message>
    <message>
        <source>The present text is kept among the versions first</source>
        <translation>Le texte actuel est d’abord conservé parmi les versions</translation>
    </message>
    <message>
        <source>A name for the present text</source>
        <translation>Un nom pour le texte actuel</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Each change of status is kept here, and what you keep yourself.</source>
        <translation>Chaque changement d’état est conservé ici, ainsi que les versions que vous conservez vous-même.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparer les deux</translation>
    </message>
    <message>
        <source>Compare with the present text</source>
        <translation>Comparer avec le texte actuel</translation>
    </message>
    <message>
        <source>Choose a second one with Ctrl to compare the two</source>
        <translation>Avec Ctrl, choisissez-en une seconde pour comparer les deux</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::WaiverEdits</name>
    <message>
        <source>Ignore a finding</source>
        <translation>Ignorer un point à vérifier</translation>
    </message>
    <message>
        <source>No longer ignore a finding</source>
        <translation>Ne plus ignorer un point à vérifier</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::WaiverForm</name>
    <message>
        <source>Why it may stand</source>
        <translation>Pourquoi il peut rester</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>Pourquoi, si vous voulez</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::WindowActions</name>
    <message>
        <source>New release</source>
        <translation>Nouveau communiqué</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>Ouvrir les exemples</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>About this release…</source>
        <translation>Fiche du communiqué…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Bring back what was deleted</source>
        <translation>Récupérer ce qui a été supprimé</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Aller à la liste</translation>
    </message>
    <message>
        <source>Go to the texts</source>
        <translation>Aller aux textes</translation>
    </message>
    <message>
        <source>Previous release</source>
        <translation>Communiqué précédent</translation>
    </message>
    <message>
        <source>Next release</source>
        <translation>Communiqué suivant</translation>
    </message>
    <message>
        <source>The two texts alone</source>
        <translation>Les deux textes seuls</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>Toutes les actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>About Tarjuman</source>
        <translation>À propos de Tarjuman</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>This archive can be read but not changed.</source>
        <translation>Cette archive peut être lue, mais pas modifiée.</translation>
    </message>
    <message>
        <source>Insert a picture…</source>
        <translation>Insérer une image…</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Afficher le volet</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
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
        <translation>Préférences
Options
Sombre ou clair
Langue
Police
Chiffres
Orthographe
Auteur</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::WindowMenu</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Parts of the release</source>
        <translation>Parties du communiqué</translation>
    </message>
    <message>
        <source>Size and sides</source>
        <translation>Taille et côtés</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Typographie</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::WordListDialog</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Listes de mots</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) imported</source>
        <translation>
            <numerusform>%n mot importé</numerusform>
            <numerusform>%n mots importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) exported</source>
        <translation>
            <numerusform>%n mot exporté</numerusform>
            <numerusform>%n mots exportés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n mot retiré</numerusform>
            <numerusform>%n mots retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>Importer des mots</translation>
    </message>
    <message>
        <source>Word lists (*.txt *.tsv)</source>
        <translation>Listes de mots (*.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>Exporter des mots</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a word below, or import a list.</source>
        <translation>Rien ici pour l’instant. Ajoutez un mot ci-dessous, ou importez une liste.</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::WordListModel</name>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>À la place</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::Workspace</name>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
</context>
<context>
    <name>tarjuman::ui::WritingPage</name>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>French spaces as in</source>
        <translation>Espaces du français comme en</translation>
    </message>
    <message>
        <source>No-break spaces before ; : ! ? and inside « »</source>
        <translation>Espaces insécables devant ; : ! ? et à l’intérieur des « »</translation>
    </message>
    <message>
        <source>&quot; becomes « », or “ ” within a quotation</source>
        <translation>&quot; devient «&#xa0;», ou “ ” dans une citation</translation>
    </message>
    <message>
        <source>&apos; becomes ’</source>
        <translation>&apos; devient ’</translation>
    </message>
    <message>
        <source>In Arabic, , ; ? become ، ؛ ؟</source>
        <translation>En arabe, ,&#x202f;;&#x202f;? deviennent ، ؛ ؟</translation>
    </message>
    <message>
        <source>In Arabic, telephone numbers and addresses are shown from left to right</source>
        <translation>En arabe, les numéros de téléphone et les adresses se lisent de gauche à droite</translation>
    </message>
</context>
</TS>
