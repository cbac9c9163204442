#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Half b of the eighteenth set: claims, universities, recruiting, public transport, farms and kitchens, desktops that are not Windows. Lines as in half a."""

DOMAINS = "posteo.de|live.co.uk|wanadoo.fr|xs4all.nl|terra.es|libero.it|hochschule-aue.example.de|claimdesk.example.com|mutuelle-oree.example.fr|skynet.be"
NUMBERS = dict(IBAN="IBAN|Bank account (IBAN)", CREDIT_CARD="Card number|Debit card", IP_V4="IP addr.|Client IP", IP_V6="IPv6|v6 address", MAC="MAC|Wi-Fi MAC", GEO="Lat, long|Coordinates", JWT="Token|id_token", API_KEY="api_key|API secret")
EVERYWHERE = r"""
w {P}: {message} - KMail
w {X} — {search} — LibreOffice Writer
w {order} {N} ({L} {X}) - Oracle E-Business Suite
w {P} / {item} {N} - Moodle
w {L} = {X} - Lotus Notes
w {page} - {P} - Personio
w {P} | {meeting} | Google Calendar
w {new} {order} · {P} · Zammad
w {edit} {P} - Greenhouse
w {invoice} {P} - {N} — Okular
w {L} {X} — Konsole
w {P} [{L} {X}]
w {file}: {P} {N}.odt
w {payment} | {P} | PeopleSoft
u https://claims.example.com/fnol/{N}?{L}={X}
u https://campus.example.edu/students/{X}
u https://jobs.example.org/candidates/search/{X}
u https://tickets.example.net/agent/new?{L}={X}
u https://portal.example.de/vorgang/{N}/beteiligte/{X}
u https://webmail.example.com/?to={X}
u https://data.example.org/api/persons?{L}={X}&limit=10
u whatsapp://send?text={X}
e {L}: {X}
e {L} {X}
e {P}
e {P}, {item}
e TableCell {L} {X}
e Label {customer} {P}
e {page} {P} ({N})
e StaticText {P} {L}: {X}
e Link {P} – {open}
o {L}: {X}
o {L} . . . . {X}
o {customer}: {P}\n{L}: {X}
o {page} {N}\n{L}\n{X}
o {P}\n{L} {X}\n{order} {N}
o {invoice} {N}\n{P}
o {meeting}\n{P}, {P}\n{L} {X}
o {message} {P} {L} {X} {N}
c {X}
c {L} {X}
c {P} | {X}
c {L}: {X}, {P}
c {N}\t{P}\t{L}\t{X}
c {"person": "{P}", "{L}": "{X}"}
c {P} <br> {L}: {X}
c * {L}: {X}\n* {customer}: {P}
c {payment} {P} {N}
neg {clean}
neg {clean}
neg {clean}
neg {clean}
neg {clean} — {clean}
neg {clean}: {clean}
neg {clean} > {clean}
neg {clean}\n{N}
neg {clean} #{N}
neg {N}\t{clean}
neg [{clean}]
neg {page} {clean}
neg {seen}
neg {seen}
neg {seen}
neg {seen}
neg {seen}
neg {seen}
orgs Allianz Versicherung|Axa France|Achmea Zorg|Zurich Seguros|Reale Mutua|Munich Re|Swiss Re|Hannover Rück|Charles Taylor Adjusting|Crawford & Company|Gallagher Bassett|Arthur J. Gallagher|Willis Towers Watson|Robert Walters|Hudson Talent|Morgan McKinley|Korn Ferry|Russell Reynolds|Heidrick & Struggles|Imperial College|King's College|Trinity College|Humboldt-Universität|Johannes Kepler Universität|Paris Dauphine|Erasmus MC|Stanford Online|John Wiley & Sons|McGraw Hill|Taylor & Francis|Elsevier Masson|Thomson Reuters|Stagecoach Group|Keolis Downer|Transdev Blazefield|John Deere|Case IH|New Holland|Alfa Laval|Kverneland|Lucas G|Claude Monet mug|Oscar Mayer|Uncle Ben's|Kellogg Company|Mars Wrigley|Ben Sherman|Alexander McQueen|Donna Karan|Stella McCartney|Victoria's Secret|Max Mara|Sofia Campus|Lourdes Trip|Santiago Roster|Charlotte Seminar|Adelaide Offer|Cairo Module|Jordan Excursion|Chad Shipment
trap Mark scheme|Will writing|Bill estimate|Sue period|Grant application|Chase up quotes|Frank answer|Pat test|Jack hammer|Robin nest|Art history|Dean's office|Rich text|Drew straws|Harry's bar menu|Cole slaw|Brook trout|Lane closure|Heath fire|Glen road|Max speed|Norm referenced|Victor ludorum|Jay cloth|May half term|June intake|August resit|Summer school|Winter barley|Iris exhibition|Rosemary sprig|Basil pesto|Ginger root|Olive tapenade|Clementine juice|Violet wand|Amber light|Ruby port|Jade plant|Faith seminar|Hope valley|Ernst des Lebens|Kurz erklärt|Lang lebe|Blanc manger|Petit four|Claire lumière|Pierre levée|Bas relief|Marin brise|Van toepassing|Bas en trio|Paz social|Alba temprana|Sol naciente|Chiara lettura|Vera storia|Bruno tinta|Pia opera|Leo segno
"""
SEEN = r"""
Claims Workbench - Guidewire ClaimCenter - Google Chrome
First Notice of Loss (Motor) - Draft
Duck Creek Policy - Endorsement
Schadenakte 2026/114 - Deckungsprüfung
Sinistre habitation - Expertise - Chiffrage
Schadedossier - Expertise gepland
Siniestro hogar - Peritaje
Sinistro RC auto - Perizia
Moodle: Course: Statistics II (WS25)
ILIAS - Übungsblatt 7
HISinOne - Veranstaltungsplanung
Campus Management - Prüfungsanmeldung
Blackboard Learn – Gradebook
Zotero - My Library
RStudio - analysis.R
SPSS Statistics Data Editor - survey_wave3.sav
Stata/SE 18 - panel.dta
MATLAB R2025a - filter_design.m
Overleaf, Online LaTeX Editor - thesis/chapters/methods.tex
JabRef - references.bib
Mendeley Reference Manager
Greenhouse | Pipeline | Backend Engineer (Remote)
SmartRecruiters - Job Ad - Pflegefachkraft (m/w/d)
LinkedIn Recruiter - Projects
Indeed - Postuler - Chauffeur livreur
InfoJobs - Ofertas - Mozo de almacén
Personio - Recruiting - Phasen
Workday - Requisition R-20418
HAFAS - Fahrplanauskunft
Ivu.plan - Umlaufplanung - Linie 14
Trapeze OPS - Duty Roster
NS Reisplanner - Vertrektijden Utrecht Centraal
Departures London King's Cross 14:32 Platform 4
Abfahrt Wien Hauptbahnhof RJX 262 Gleis 8
Départ Paris Gare de Lyon TGV 6617 Voie H
Partenze Roma Termini FR 9540 Binario 3
Salidas Madrid Puerta de Atocha AVE 03112 Vía 6
Lufthansa LH 1034 FRA-CDG\nSeat 14C\nBoarding group 3
365FarmNet - Schlagkartei - Winterweizen
John Deere Operations Center - Field Analyzer
Dairy Plan - Melkstand 2
Recipe: Béchamel 5 l\nAllergens: milk, gluten
Küchenplan KW 12\nMo Gulasch\nDi Fisch
Menu du jour\nBlanquette de veau\nTarte aux pommes
Files — Documents
Nautilus: Downloads
Konsole: bash
gedit: notes.md
Okular — manual_de.pdf
Kate: CMakeLists.txt
Dolphin – Home
System Settings — Displays
GIMP 2.10 - [poster] (imported)-3.0 (RGB color 8-bit)
Inkscape - logo_final.svg
Blender 4.2 - kitchen_scene.blend
Audacity - Interview_roh
VLC media player - schulung_teil2.mp4
OBS 30.1 - Profile: Lectures - Scenes: Hall B
FileZilla - sftp://upload.example.org
KeePassXC - work.kdbx [Locked]
Thunderbird - Write: (no subject)
LibreOffice Calc - haushalt_2026.ods
LibreOffice Impress - kickoff.odp
OnlyOffice - Protokoll.docx
Evolution - Calendar
Firefox — New Tab
about:preferences#privacy
chrome://extensions/
edge://settings/profiles
Finder - Applications
Numbers – Reisekosten
Keynote – Quarterly Review
Preview – scan0042.pdf
Xcode — PassengerInfo.xcodeproj
Spotify - Daily Mix 3
Notion – Onboarding checklist
Asana - My tasks - Due this week
monday.com - Campaign board
Airtable: Inventory / Grid view
ClickUp | Sprint backlog
Zendesk - Views - Unassigned tickets
Freshdesk: Ticket list
Zammad - Overviews - Escalated
Genesys Cloud - Agent desktop - Available
Cisco Webex - Waiting room
GoTo Meeting - Control panel
BigBlueButton - Seminarraum 3
PeopleSoft - Time and Labor - Timesheet
Kronos Workforce Central - Schedule Editor
ADP - Pay statements
DATEV Lohn und Gehalt - Mandantenübersicht
Silae - Bulletins - Mars 2026
AFAS Profit - Verlofmutatie
A3nom - Nóminas
Zucchetti Infinity - Cedolini
Oracle Financials - Invoice Workbench (Vision Operations)
JD Edwards EnterpriseOne - P4210 - Sales Order Entry
Infor M3 - OIS100/B
QuickBooks Online - Chart of accounts
Xero | Bank reconciliation
Lexoffice – Belegerfassung
Pennylane - Rapprochement
Exact Online - Grootboekmutaties
Holded - Facturas emitidas
Fatture in Cloud - Prima nota
Adobe InDesign 2025 - Katalog_S24-25.indd
QGIS - Flurstücke.qgz
ArcGIS Pro - Catchments - Map
Archicad 27 - Halle2.pln
Nemetschek Allplan 2025 - Bewehrung
https://www.gov.uk/renew-vehicle-tax
https://www.gesetze-im-internet.de/bgb/__433.html
https://www.service-public.fr/particuliers/vosdroits/N367
https://www.belastingdienst.nl/wps/wcm/connect/nl/toeslagen/
https://www.boe.es/diario_boe/txt.php?id=BOE-A-2024-1770
https://www.inps.it/it/it/dettaglio-scheda.html?contenuto=anf
https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679
https://scholar.example.com/scholar?q=randomised+controlled+trial+hip
https://doi.org/10.1038/s41586-020-2649-2
https://arxiv.org/abs/1706.03762
https://www.youtube.com/watch?v=dQw4w9WgXcQ
https://www.google.com/search?q=pivot+table+distinct+count
https://duckduckgo.com/?q=kartoffelsuppe+rezept&ia=web
https://news.example.co.uk/business/2026/mar/12/rail-fares-rise
https://www.example.de/rezepte/apfelkuchen-vom-blech
https://www.example.fr/emploi/offre/4417-infirmier-de-nuit
https://www.example.nl/vacatures/planner-binnendienst
https://www.example.es/empleo/electricista-industrial
https://www.example.it/lavoro/impiegato-contabile
https://wiki.example.org/index.php?title=Hauptseite&action=edit
https://wiki.example.org/Special:RecentChanges?days=7
https://gitlab.example.dev/campus/exam-service/-/pipelines/88120
https://sonar.example.dev/dashboard?id=claims-core
https://helpdesk.example.org/#ticket/zoom/48812
https://cloud.example.org/apps/files/?dir=/Lehre/SoSe26&fileid=20718
https://moodle.example.edu/course/view.php?id=1207#section-4
https://booking.example.com/hotel/nl/de-zwaan.html?checkin=2026-05-04
https://www.example.at/fahrplan?von=Linz&nach=Graz
https://kundenportal.example.de/zaehlerstand/erfassen
http://localhost:8080/actuator/health
http://printer-3og.example.local/status.html
/home/shared/Lehre/SoSe26/Klausuren/Loesung_A.pdf
/Users/Shared/Fonts/Helvetica Neue.ttc
/Volumes/Archive/2025/Rushes/Reel_04.mov
/mnt/projects/claims/2026/photos/IMG_2214.JPG
/srv/repos/timetable/schema.sql
/usr/local/bin/backup.sh
/usr/lib/x86_64-linux-gnu/libssl.so.3
/etc/cups/printers.conf
smb://fileserver/Immatrikulation/Formulare/
sftp://upload.example.org/incoming/claims/
~/Downloads/statement-march.pdf
~/Documents/Reisekosten/Beleg 17.png
C:\Users\Public\Documents\Vorlagen\Urlaubsantrag.dotx
C:\Users\Default\AppData\Local\Temp
C:\Windows\SysWOW64\cmd.exe
C:\Program Files\LibreOffice\program\soffice.bin
C:\Program Files\R\R-4.4.1\bin\x64\Rgui.exe
E:\Sinistres\2026\Photos\toiture_01.jpg
F:\Opleidingen\Cursusmateriaal\module 3.pptx
G:\Siniestros\Informes\plantilla.docx
H:\Didattica\Dispense\Capitolo 4.pdf
\\uni-file\institut\Haushalt\Mittelabfluss.xlsx
\\schade01\dossiers\sjablonen\brief.dotx
push button OK
toggle button Bold
menu item Paste Special…
check box Show hidden files
combo box Paragraph Style
page tab Borders
tree item Lecture notes
link Skip to main content
radio button Landscape
spin button Copies
table cell Credits (ECTS)
column header Last modified
scroll bar vertical
status bar Page 3 of 12
heading Frequently asked questions
text Choose a date
Schalter Abbrechen
Registerkarte Einfügen
Auswahlliste Semester
bouton Annuler
onglet Insertion
liste déroulante Semestre
knop Annuleren
tabblad Invoegen
keuzelijst Semester
botón Cancelar
pestaña Insertar
lista Semestre
pulsante Annulla
scheda Inserisci
elenco Semestre
EXAM TIMETABLE\nHall B 09:00\nLinear Algebra
KLAUSURPLAN\nHS 3 09:00\nLineare Algebra
EMPLOI DU TEMPS\nAmphi 2 08:30\nAlgèbre linéaire
TENTAMENROOSTER\nZaal 4 09:00\nLineaire algebra
HORARIO\nAula 12 09:00\nÁlgebra lineal
ORARIO\nAula Magna 09:00\nAlgebra lineare
CLAIM CHECKLIST\nPhotos\nEstimate\nPolice report
KOSTENVORANSCHLAG\nDachziegel 120 Stk\nGerüst 2 Wo
DEVIS\nTuiles 120 u\nÉchafaudage 2 sem.
OFFERTE\nDakpannen 120 st\nSteiger 2 wk
PRESUPUESTO\nTejas 120 u\nAndamio 2 sem
PREVENTIVO\nTegole 120 pz\nPonteggio 2 sett
Cow 4417 Lactation 3\nMilk 31,2 kg
Weizen Type 550 25 kg\nMHD 11/2026
Line 14 Harbour Loop\nevery 12 min
panic: runtime error: index out of range [3] with length 3
Traceback (most recent call last):\n  File "grades.py", line 88, in <module>
fatal: refusing to merge unrelated histories
Segmentation fault (core dumped)
npm ERR! code ERESOLVE
warning: unused variable: `seats`
UPDATE exam SET room = 'HS 3' WHERE term = '2026S'
docker compose up -d --build
Vaga de emprego - Analista de sinistros - Gupy
Matrícula de disciplinas - Sistema acadêmico
Boletim de ocorrência anexado
Szkoda komunikacyjna - Kosztorys
Plan zajęć - USOSweb
Rekrutacja - Etapy
Skadeanmälan - Besiktning
Tentamensschema - Ladok
Skadesag - Taksator
Eksamensplan - Novari
Vahinkoilmoitus - Tarkastus
Dosar de daună - Constatare
Pojistná událost - Prohlídka
Káresemény - Szemle
Hasar Dosyası - Ekspertiz
Αναγγελία ζημιάς - Πραγματογνωμοσύνη
Заявление об убытке - Осмотр
"""
CLEAN = r"""
clean Formulário de candidatura|Prazo de entrega|Sala de aula|Aviso de sinistro|Formularz zgłoszeniowy|Termin egzaminu|Sala wykładowa|Szkoda całkowita|Ansökan öppen|Sista dag|Föreläsningssal|Självrisk|Ansøgningsfrist|Undervisningslokale|Selvrisiko|Hakuaika|Luentosali|Omavastuu|Termen limită|Sală de curs|Přihláška|Posluchárna|Jelentkezési lap|Başvuru formu
"""
EN = r"""
street Larch Avenue|Chapel Hill|Mortimer Street|Priory Road|Ferry Quay|Weavers Close|Ladysmith Terrace|Upper Green|Dovecote Mews|Riverside Walk
city Cheltenham|Dundee|Limerick|Bangor|Sunderland|Newcastle upon Tyne
first Adrian|Belinda|Craig|Deborah|Ethan|Francesca|Gavin|Holly|Isaac|Janine|Kenneth|Louisa|Marcus|Naomi|Olivia|Patrick|Rosalind|Simon|Tabitha|Victor|Winifred|Zoe|Amir|Lakshmi|Keira|Duncan|Joyce|Barry
last Armitage|Blackwood|Cartwright|Drummond|Elsworth|Fairclough|Greenwood|Hargreaves|Irwin|Jackson|Kirkpatrick|Langley|Middleton|Norris|Ormerod|Prescott|Ridley|Shepherd|Tate|Upton|Wainwright|Yardley|Begum|Osei|Rahman|Kaur|Cook|Mills|Page|Rose|Hill|Day|Swift|Love|Best-Taylor|Doyle|McKenna|Fox
words customer=Applicant;search=Matches;edit=Revise;new=Open;file=Exhibit;save=Finish;order=Claim;contract=Cover;note=Entry;meeting=Interview;field=Line;item=Module;message=Answer;payment=Reimbursement;print=Proof;invoice=Estimate;page=View;tracking=Progress;inbox=New items;open=More
PERSON Claimant|Policyholder|Candidate|Student|Lecturer|Loss adjuster|Hiring manager|Driver|Witness|Examiner
ADDRESS Risk address|Term-time address|Loss location|Correspondence address|Address
BIRTH_DATE Date of birth|D.O.B.|Birth date|Born
USERNAME Login name|User|Student login|Created by
PASSWORD Password|One-time password|Exam password|Pass phrase
LICENSE_PLATE Registration|Vehicle reg|Third-party plate|Number plate
PASSPORT_NO Passport no|Passport number|Passport No.
CUSTOMER_ID Policyholder no.|Customer ID|Customer no.|Client no.
EMPLOYEE_ID Staff no.|Employee number|Personnel no.|Adjuster no.
EMAIL E-mail|Email|Send to
PHONE Telephone|Phone number|Mobile|Call back
clean Total loss valuation|Excess waived|Coverage dispute|Storm damage roof|Water ingress kitchen|Repair estimate|Photo evidence|Recovery action|Fraud indicators|Reserve increase|Reinsurance treaty|Policy wording 2026|Lecture recording|Seminar paper due|Grade appeal|Module handbook|Reading list|Library opening hours|Exam regulations|Course evaluation|Tuition fees|Lab safety briefing|Field trip consent|Thesis topics|Job posting draft|Interview guide|Salary band 4|Offer letter template|Background check pending|Onboarding week one|Reference request|Talent pool|Shift swap request|Duty roster April|Rail replacement bus|Ticket machine fault|Lost property office|Platform closure|Driver briefing|Fuel card|Seat reservation|Timetable change|Milk yield|Crop rotation|Spray diary|Harvest forecast|Feed order|Soil sample|Tractor service|Egg grading|Menu planning|Allergen matrix|Knife sharpening|Stock pot|Wine list|Table booking system|Show hidden files|Empty bin|Create shortcut|Sort by date|Zoom to fit|Fill colour|Line spacing|Insert footnote|Word count|Spelling and grammar|Cross-reference|Accept all changes|Export as PDF|Print selection|Page setup|Header and footer|Bullets and numbering|Merge cells|Format painter|Name manager|Trace precedents|Slide show|Presenter view|Enter full screen|Picture in picture|Clear browsing data|Bookmarks bar|Private window|Save password?|Allow notifications|Battery low|Bluetooth on|Do not disturb|Software update|Time zone|Night light|Screen reader|Print queue|Toner low|Paper jam tray 2|Cambridge timetable|Chester depot|Preston bus station|Victoria line closed|Elizabeth line|Nelson Mandela Building|Marie Curie lecture hall|Alan Turing lab|Rosalind Franklin room|Newton building|Darwin college|Thomas Becket school|St John's Wood|King George V pool|Jubilee Campus|Fisher's exact test|Bayes factor|Cronbach's alpha|Wilcoxon test|Pearson correlation|Student's t-test|Markov chain|Fourier transform|Turing machine|Harvard referencing|Granny Smith apples|Earl Grey tea|Bloody Mary mix|Caesar salad|Ben & Jerry's|Jamie Oliver pan|Captain Morgan rum|Massey Ferguson parts|Claas Jaguar header|Martin's yard gate|Lloyd's register|Lloyds Bank|Aviva motor|Churchill insurance|Admiral quote|Virgin Trains|Arriva Wales|Robert Half|Michael Page|Reed recruitment|Hays plc|Kelly Services|Warm regards|Hello everyone|Thanks in advance|See attached|Action points
"""
DE = r"""
street Erlenweg|An der Kirche|Mozartstraße|Hamburger Allee|Alter Markt|Schlossgasse|Am Bahndamm|Rathausplatz|Südring|Ziegeleistr.
city Göttingen|Magdeburg|Bad Kreuznach|Trier|Innsbruck|Castrop-Rauxel
first Alwin|Birgit|Clemens|Dörte|Eckhard|Friederike|Gerhard|Henrike|Ilka|Joachim|Katja|Lutz|Mareike|Niels|Olaf|Patrizia|Rüdiger|Svenja|Tilman|Ulrike|Viktor|Wiebke|Hans-Georg|Ann-Christin|Murat|Aylin|Lukas|Hannah
last Adler|Baumann|Conrad|Diekmann|Eggers|Friedrich|Grimm|Hoppe|Iversen|Jahn|Kessler|Lorenz|Mayer|Nagel|Ott|Paul|Römer|Stark|Trautmann|Uhlig|Vetter|Wenzel|Zander|Berger|Koch|Kurz|Lang|Sommer|Vogt|Bach|Heinrich|Simon|Aydin|Şahin|Schulze-Delitzsch|von Arnim|Petersen|Kaminski
words customer=Bewerber;search=Funde;edit=Überarbeiten;new=Öffnen;file=Beleg;save=Fertig;order=Schaden;contract=Deckung;note=Eintrag;meeting=Vorstellungsgespräch;field=Zeile;item=Modul;message=Rückmeldung;payment=Erstattung;print=Probedruck;invoice=Voranschlag;page=Ansicht;tracking=Fortschritt;inbox=Neues;open=Mehr
PERSON Anspruchsteller|Versicherungsnehmer|Bewerber|Studierender|Dozent|Gutachter|Fachvorgesetzter|Fahrer|Zeuge|Prüfer
ADDRESS Risikoort|Semesteranschrift|Schadenort|Korrespondenzanschrift|Anschrift
BIRTH_DATE Geburtsdatum|Geb.-Dat.|geb. am|Geboren
USERNAME Loginname|Nutzer|Hochschulkennung|Angelegt von
PASSWORD Passwort|Einmalpasswort|Klausurpasswort|Kennwort
LICENSE_PLATE Kennzeichen|Kfz-Kennzeichen|Gegnerisches Kennzeichen|Nummernschild
PASSPORT_NO Reisepass-Nr.|Passnummer|Pass-Nr
CUSTOMER_ID VN-Nr.|Kunden-ID|Kundennummer|Kundennr.
EMPLOYEE_ID Personalnr.|Personalnummer|Pers.-Nr.|Gutachternr.
EMAIL E-Mail|Mail|Senden an
PHONE Telefon|Telefonnummer|Handy|Rückruf
clean Totalschaden bewerten|Selbstbehalt entfällt|Deckungsstreit|Sturmschaden Dach|Wasserschaden Küche|Reparaturkosten|Lichtbilder angefordert|Regress prüfen|Betrugsverdacht|Reserve erhöhen|Rückversicherungsvertrag|Bedingungswerk 2026|Vorlesungsaufzeichnung|Hausarbeit fällig|Notenwiderspruch|Modulhandbuch|Literaturliste|Bibliothek Öffnungszeiten|Prüfungsordnung|Lehrevaluation|Semesterbeitrag|Laborunterweisung|Exkursion anmelden|Themen Abschlussarbeiten|Stellenanzeige Entwurf|Interviewleitfaden|Gehaltsband 4|Angebotsschreiben|Einarbeitung Woche eins|Zeugnis anfordern|Talentpool|Schichttausch|Dienstplan April|Schienenersatzverkehr|Automat gestört|Fundbüro|Gleis gesperrt|Fahrerbesprechung|Tankkarte|Sitzplatzreservierung|Fahrplanwechsel|Milchleistung|Fruchtfolge|Spritztagebuch|Ernteprognose|Futterbestellung|Bodenprobe|Schlepper Wartung|Eier sortieren|Speiseplan|Allergenliste|Messer schleifen|Weinkarte|Versteckte Dateien anzeigen|Papierkorb leeren|Verknüpfung anlegen|Nach Datum sortieren|An Fenster anpassen|Füllfarbe|Zeilenabstand|Fußnote einfügen|Wörter zählen|Rechtschreibung|Querverweis|Alle Änderungen annehmen|Als PDF exportieren|Auswahl drucken|Seite einrichten|Kopf- und Fußzeile|Aufzählung|Zellen verbinden|Namensmanager|Bildschirmpräsentation|Vollbild|Bild im Bild|Browserdaten löschen|Lesezeichenleiste|Privates Fenster|Passwort speichern?|Akku schwach|Nicht stören|Softwareaktualisierung|Zeitzone|Nachtmodus|Druckwarteschlange|Toner fast leer|Papierstau Fach 2|Bahnhof Kassel-Wilhelmshöhe|Betriebshof Lichtenberg|Linie Marienplatz|Hörsaal Max Planck|Emmy-Noether-Saal|Lise-Meitner-Haus|Carl-Zeiss-Straße gesperrt|Georg-August-Universität|Albert-Schweitzer-Schule|St. Georg Stift|König-Ludwig-Brücke|Campus Neuenheim|Fisher-Test|Bayes-Faktor|Pearson-Korrelation|Markow-Kette|Fourier-Reihe|Hauptmann Nudeln|Leberkäse Semmel|Kaiserschmarrn Mix|Dr. Hauschka Creme|Ritter Sport|Hermann Hesse Lesung|Claas Mähdrescher|Fendt Vario|Lemken Pflug|Krone Ballenpresse|Amazone Streuer|Ernst Klett Verlag|Springer Gabler|Walter de Gruyter|Beck Online|Otto Schmidt Datenbank|Carl Hanser|Reclam Heft|Hannoversche Leben|Barmenia Tarif|Debeka Antrag|Hallesche Kranken|Arag Rechtsschutz|Alte Leipziger|Robert Half Personal|Hays AG|Bahlmann Futter|Josera Mineral|Herzliche Grüße|Hallo zusammen|Danke im Voraus|Siehe Anhang|Offene Punkte|Kurz gefasst|Lang und breit|Guter Rat|Schwarzer Tee|Weißer Pfeffer|Junge Erbsen|Alter Schwede|Kleiner Feigling|Kühler Kopf|Bunter Abend|Müller Milch|Meier Haus Mitte|Bauer Joghurt|Koch gesucht|Schäfer Shop Bestellung|Kaufmann Lehre|Richter am Landgericht|Krüger Kaffee|Bürger Maultaschen|Frank Kaffee
"""
FR = r"""
street rue des Lilas|avenue Foch|allée des Tilleuls|rue de l'Abbaye|quai Saint-Nicolas|boulevard Gambetta|route de Paris|place de la Mairie|rue Jules Ferry|chemin des Dames
city Limoges|Brest|Charleroi|Saint-Malo|Villeneuve-d'Ascq|Neuchâtel
first Alban|Brigitte|Cyril|Delphine|Éric|Florence|Gilles|Huguette|Ivan|Joëlle|Kévin|Laurence|Marius|Noémie|Olivier|Pascale|Raphaël|Solène|Thibault|Valentin|Viviane|Yves|Jean-Baptiste|Anne-Laure|Fatoumata|Karim|Léo|Manon
last Allard|Blanchard|Charpentier|Descamps|Fleury|Girard|Hamel|Jourdan|Lambert|Maillard|Normand|Pelletier|Rey|Salmon|Thibaud|Vasseur|Weber|Collet|Millet|Lebrun|Leclercq|Boyer|Gaillard|Colin|Benoît|Lucas|Louis|Martin-Dupuis|Le Bris|Haddad|Diallo|Nguyen|Marchal|Carré|Prévost|du Pont|Guillot|Royer
words customer=Candidat;search=Trouvailles;edit=Réviser;new=Ouvrir;file=Justificatif;save=Terminer;order=Sinistre;contract=Garantie;note=Saisie;meeting=Entretien;field=Ligne;item=Module;message=Retour;payment=Indemnité;print=Épreuve;invoice=Devis;page=Vue;tracking=Avancement;inbox=Nouveautés;open=Plus
PERSON Sinistré|Assuré|Souscripteur|Candidat|Étudiant|Enseignant|Expert|Recruteur|Conducteur|Témoin|Examinateur
ADDRESS Adresse du risque|Adresse étudiante|Lieu du sinistre|Adresse de correspondance|Adresse
BIRTH_DATE Date de naissance|Né le|Née le|Date de naiss.
USERNAME Nom de connexion|Utilisateur|Identifiant étudiant|Créé par
PASSWORD Mot de passe|Mot de passe à usage unique|Mot de passe examen|Phrase secrète
LICENSE_PLATE Immatriculation|Plaque|Immatriculation adverse|N° d'immatriculation
PASSPORT_NO N° de passeport|Passeport n°|Numéro de passeport
CUSTOMER_ID N° assuré|Identifiant client|Numéro client|N° de client
EMPLOYEE_ID Matricule|Numéro d'employé|N° du personnel|N° expert
EMAIL E-mail|Mail|Envoyer à
PHONE Téléphone|Numéro de téléphone|Mobile|Rappel
clean Évaluation perte totale|Franchise supprimée|Litige de garantie|Dégât tempête toiture|Dégât des eaux cuisine|Coût des réparations|Photos demandées|Recours à étudier|Indices de fraude|Provision augmentée|Traité de réassurance|Conditions générales 2026|Enregistrement du cours|Mémoire à rendre|Recours sur note|Livret des modules|Bibliographie|Horaires bibliothèque|Règlement des examens|Évaluation des enseignements|Droits d'inscription|Consignes laboratoire|Sortie de terrain|Sujets de mémoire|Offre d'emploi brouillon|Guide d'entretien|Fourchette salariale 4|Lettre d'embauche|Intégration semaine un|Vivier de talents|Échange de service|Roulement avril|Bus de remplacement|Automate en panne|Objets trouvés|Quai fermé|Carte carburant|Réservation de place|Changement d'horaire|Rendement laitier|Rotation des cultures|Cahier de traitement|Prévision de récolte|Commande d'aliments|Analyse de sol|Entretien tracteur|Calibrage des œufs|Menus de la semaine|Tableau des allergènes|Affûtage couteaux|Carte des vins|Afficher les fichiers masqués|Vider la corbeille|Créer un raccourci|Trier par date|Ajuster à la fenêtre|Couleur de remplissage|Interligne|Insérer une note|Statistiques|Orthographe et grammaire|Renvoi|Accepter les modifications|Exporter en PDF|Imprimer la sélection|Mise en page|En-tête et pied|Puces et numéros|Fusionner les cellules|Gestionnaire de noms|Diaporama|Plein écran|Effacer l'historique|Barre de favoris|Fenêtre privée|Enregistrer le mot de passe ?|Batterie faible|Ne pas déranger|Mise à jour logicielle|Fuseau horaire|File d'impression|Toner faible|Bourrage bac 2|Gare Saint-Lazare|Dépôt de Saint-Denis|Ligne Châtelet|Amphi Marie Curie|Salle Louis Pasteur|Bâtiment Henri Poincaré|Université Claude Bernard|Université Paul Sabatier|Lycée Camille Claudel|Collège Jean Moulin|Pont Mirabeau|Campus Jussieu|Test de Fisher|Loi de Pascal|Nombre de Mach|Chaîne de Markov|Série de Fourier|Pomme Golden|Poire Williams|Pêche Melba|Reine Claude|Crêpe Suzette|Saint Nectaire fermier|Brie de Meaux|Bordeaux supérieur|Michel et Augustin cookies|Daniel Hechter|Louis Pion montre|Jean Marc Brocard|Monnoyeur pièces|Kuhn faucheuse|Pichon épandeur|Albin Michel|Robert Laffont|Dalloz revue|Francis Lefebvre Mémento|Le Robert en ligne|Generali avenant|Maaf constat|Groupama Gan|Bernard Hayot|Michael Page|Robert Half|Cordiales salutations|Bonjour à toutes et tous|Voir ci-joint|Points à traiter|Petit pois|Gros sel|Vin blanc|Sauvignon blanc|Chocolat noir|Vert foncé|Bon appétit|Grand angle|Long terme|Fort débit|Bref rappel|Joli mois|Cher collègue|Beau temps|Boulanger retrait magasin|Boucher charcutier|Marchand de sable|Meunier tu dors|Chapelle ardente|Barbier Vaillant|Mercier champagne|Carpentier escalier|Lefranc peinture|Chevalier noir|Leroy Merlin devis|Legrand prise|Lemaire textile|Rousseau traitement|Noël des enfants|Toussaint fermé|Pascal programme|Victor Hugo métro|Charles de Gaulle T2E
"""
NL = r"""
street Elzenlaan|Kerkplein|Beethovenlaan|Prinsengracht|Veldweg|Handelskade|Sint Annastraat|Westersingel|Rozenstraat|Dokter Schaepmanlaan
city Apeldoorn|Hoorn|Brugge|'s-Gravenhage|Bergen op Zoom|Hasselt
first Aukje|Bas|Corine|Diederik|Elsbeth|Frits|Gijs|Hilde|Ingeborg|Jelle|Kim|Leendert|Mieke|Nienke|Otto|Pieternel|Ruben|Saskia|Teun|Veerle|Wim|Yvette|Jan-Peter|Anne-Marie|Mohamed|Samira|Luuk|Fleur
last Appelman|Beekman|Coenen|Driessen|Elzinga|Groot|Hofman|Iedema|Janssen|Kramer|Luijten|Meijer|Nieuwenhuis|Oosterhuis|Postma|Rutten|Scholten|Terpstra|Veenstra|Wolters|Zwart|van Dam|de Haan|van der Heijden|op den Kamp|'t Veld|Smit|Jonker|Mol|Vos|Bouzid|Demir|Claes|Maes|Dekker|de Wit|Blom|Sikkema
words customer=Sollicitant;search=Vondsten;edit=Herzien;new=Openen;file=Bewijsstuk;save=Gereed;order=Schade;contract=Dekking;note=Notitie;meeting=Sollicitatiegesprek;field=Regel;item=Module;message=Terugkoppeling;payment=Uitkering;print=Proefdruk;invoice=Offerte;page=Weergave;tracking=Voortgang;inbox=Nieuw;open=Meer
PERSON Benadeelde|Verzekeringnemer|Sollicitant|Student|Docent|Expert|Leidinggevende|Bestuurder|Getuige|Examinator
ADDRESS Risicoadres|Studieadres|Schadelocatie|Correspondentieadres|Adres
BIRTH_DATE Geboortedatum|Geb. datum|Geboren op|Geboren
USERNAME Loginnaam|Gebruiker|Studentlogin|Aangemaakt door
PASSWORD Wachtwoord|Eenmalig wachtwoord|Tentamenwachtwoord|Wachtzin
LICENSE_PLATE Kenteken|Kenteken voertuig|Kenteken tegenpartij|Nummerplaat
PASSPORT_NO Paspoortnr|Paspoortnummer|Paspoort nr.
CUSTOMER_ID Verzekerdennr.|Klant-ID|Klantnummer|Klantnr.
EMPLOYEE_ID Personeelsnr.|Personeelsnummer|Pers.nr.|Expertnr.
EMAIL E-mail|Mail|Verzenden aan
PHONE Telefoon|Telefoonnummer|Mobiel|Terugbellen
clean Total loss bepalen|Eigen risico vervalt|Dekkingsgeschil|Stormschade dak|Waterschade keuken|Reparatiekosten|Foto's opgevraagd|Verhaal onderzoeken|Fraudesignalen|Reserve verhogen|Herverzekeringscontract|Voorwaarden 2026|Collegeopname|Werkstuk inleveren|Bezwaar cijfer|Studiegids|Literatuurlijst|Openingstijden bibliotheek|Examenreglement|Onderwijsevaluatie|Collegegeld|Labinstructie|Excursie aanmelden|Afstudeeronderwerpen|Vacaturetekst concept|Gespreksleidraad|Salarisschaal 4|Aanbiedingsbrief|Inwerken week een|Referentie opvragen|Talentenpool|Dienst ruilen|Rooster april|Vervangend vervoer|Automaat defect|Gevonden voorwerpen|Perron gesloten|Tankpas|Stoelreservering|Dienstregeling wijzigt|Melkgift|Vruchtwisseling|Spuitboek|Oogstprognose|Voerbestelling|Grondmonster|Trekker onderhoud|Eieren sorteren|Weekmenu|Allergenenlijst|Messen slijpen|Wijnkaart|Verborgen bestanden tonen|Prullenbak legen|Snelkoppeling maken|Sorteren op datum|Passend maken|Opvulkleur|Regelafstand|Voetnoot invoegen|Woorden tellen|Spelling|Kruisverwijzing|Alle wijzigingen accepteren|Exporteren als pdf|Selectie afdrukken|Pagina-instelling|Kop- en voettekst|Opsomming|Cellen samenvoegen|Namen beheren|Diavoorstelling|Volledig scherm|Browsegegevens wissen|Bladwijzerbalk|Privévenster|Wachtwoord opslaan?|Accu bijna leeg|Niet storen|Software-update|Tijdzone|Afdrukwachtrij|Toner bijna op|Papierstoring lade 2|Station Sloterdijk|Remise Lekstraat|Lijn Marconiplein|Zaal Christiaan Huygens|Erasmus Universiteit|Radboud Campus|Johan Cruijff Arena|Johan de Witt College|Anne Frank Huis|Koning Willem I College|Campus Woudestein|Toets van Fisher|Pearson-correlatie|Markovketen|Fourierreeks|Stamppot boerenkool|Witte bonen|Oude Beemster|Jonge klare|Lely melkrobot|Vredo zodebemester|Wolters Kluwer|Van Dale online|Kees Smit tuinmeubelen|Jan van Hoof|Albert Schweitzer Ziekenhuis|Van Gogh Museum|Willem II|Robert Half|Michael Page|Tempo-Team|Hartelijke groet|Hallo allemaal|Bij voorbaat dank|Zie bijlage|Actiepunten|Koude start|Zwarte peper|Rode wijn|Groene zeep|Grote beurt|Kleine zaal|Snelle hap|Lange tafel|Bakker Van Maanen|Slager gezocht|Visser vis|Smit Tak|Mulder meel|Boer zoekt|Brouwer bier|Kuiper duigen|De Vries Trappen|Janssen Vaccin|Hendriks Bouw|Mei vakantie|Augustus dicht|Roos raam|Iris scan|Jasmijn rijst|Lotte toren|Merel nest|Storm waarschuwing
"""
ES = r"""
street Calle de la Paz|Avenida Libertad|Calle San Juan|Paseo Marítimo|Calle Concepción|Plaza Mayor|Camino de Ronda|Gran Vía|Calle Lope de Vega|Cuesta del Rosario
city Santander|Córdoba|Vitoria-Gasteiz|Badajoz|L'Hospitalet de Llobregat|Alcalá de Henares
first Alba|Benito|Consuelo|Daniel|Encarnación|Fermín|Gonzalo|Herminia|Íñigo|Jimena|Leticia|Mateo|Nerea|Octavio|Paloma|Rodrigo|Sonia|Teodoro|Verónica|Xavier|Juan Carlos|María José|Luis Miguel|Ainhoa|Unai|Martín|Carla|Macarena
last Arias|Benítez|Carrasco|Delgado|Espinosa|Ferrer|Gallardo|Hidalgo|Iglesias|Lozano|Macías|Navas|Olmo|Pardo|Redondo|Sáez|Tapia|Vega|Crespo|Calvo|Moya|Rojas|Serrano|Vargas|Del Río|San Martín|De la Torre|Guerrero|Prieto|Bueno|Caballero|Rey|Casas|Conde|Etxeberria|Soto Vidal|Nogueira|Puig
words customer=Aspirante;search=Hallazgos;edit=Revisar;new=Abrir;file=Justificante;save=Terminar;order=Siniestro;contract=Cobertura;note=Apunte;meeting=Entrevista;field=Línea;item=Módulo;message=Contestación;payment=Indemnización;print=Prueba;invoice=Presupuesto;page=Vista;tracking=Avance;inbox=Novedades;open=Más
PERSON Perjudicado|Tomador|Asegurado|Candidato|Alumno|Profesor|Perito|Reclutador|Conductor|Testigo|Examinador
ADDRESS Dirección del riesgo|Domicilio de estudios|Lugar del siniestro|Dirección postal|Dirección
BIRTH_DATE Fecha de nacimiento|Nacido el|Fecha de nac.|Nacimiento
USERNAME Nombre de acceso|Usuario|Usuario alumno|Creado por
PASSWORD Contraseña|Contraseña de un solo uso|Contraseña examen|Clave
LICENSE_PLATE Matrícula|Matrícula vehículo|Matrícula contraria|Matrícula coche
PASSPORT_NO Pasaporte n.º|N.º pasaporte|Número de pasaporte
CUSTOMER_ID N.º asegurado|ID de cliente|Número de cliente|N.º cliente
EMPLOYEE_ID N.º empleado|Número de personal|N.º de personal|N.º perito
EMAIL Correo|E-mail|Enviar a
PHONE Teléfono|Número de teléfono|Móvil|Devolver llamada
clean Valorar pérdida total|Franquicia eliminada|Disputa de cobertura|Daños tormenta tejado|Daños por agua cocina|Coste de reparación|Fotos solicitadas|Recobro en estudio|Indicios de fraude|Reserva aumentada|Contrato de reaseguro|Condicionado 2026|Grabación de clase|Trabajo por entregar|Reclamación de nota|Guía docente|Bibliografía|Horario biblioteca|Normativa de exámenes|Encuesta docente|Tasas de matrícula|Seguridad laboratorio|Salida de campo|Temas de tesis|Oferta de empleo borrador|Guion de entrevista|Banda salarial 4|Carta oferta|Incorporación semana uno|Bolsa de talento|Cambio de turno|Cuadrante abril|Autobús sustitutorio|Máquina averiada|Objetos perdidos|Andén cerrado|Tarjeta combustible|Reserva de asiento|Cambio de horario|Producción de leche|Rotación de cultivos|Cuaderno de campo|Previsión de cosecha|Pedido de pienso|Análisis de suelo|Revisión tractor|Clasificar huevos|Menú semanal|Tabla de alérgenos|Afilar cuchillos|Carta de vinos|Mostrar archivos ocultos|Vaciar papelera|Crear acceso directo|Ordenar por fecha|Ajustar a ventana|Color de relleno|Interlineado|Insertar nota al pie|Contar palabras|Ortografía y gramática|Referencia cruzada|Aceptar todos los cambios|Exportar a PDF|Imprimir selección|Configurar página|Encabezado y pie|Viñetas|Combinar celdas|Administrador de nombres|Presentación|Pantalla completa|Borrar historial|Barra de marcadores|Ventana privada|¿Guardar contraseña?|Batería baja|No molestar|Actualización de software|Zona horaria|Cola de impresión|Tóner bajo|Atasco bandeja 2|Estación de Chamartín|Cochera de Fuencarral|Línea Sol|Aula Marie Curie|Salón Ramón Llull|Edificio Severo Ochoa|Universidad Carlos III|Universidad Rey Juan Carlos|IES Federico García Lorca|Colegio Santa Ana|Puente Isabel II|Campus Moncloa|Prueba de Fisher|Cadena de Markov|Serie de Fourier|Manzana Golden|Pera conferencia|Queso Idiazábal|Tarta de Santiago|Martín Codax|Pedro Ximénez|Luis Cañas crianza|Aceite La Española|Santa Teresa membrillo|Casa Santiveri|Planeta Agostini|Santillana digital|Tirant lo Blanch|Francis Lefebvre|Ocaso Seguros|Santa Lucía hogar|Adolfo Domínguez abrigo|Antonio Miró|Michael Page|Robert Half|Saludos cordiales|Hola a todos|Ver adjunto|Puntos pendientes|Pimienta negra|Vino blanco|Judía verde|Plato combinado|Sopa fría|Largo plazo|Breve aviso|Buen provecho|Mesa alta|Piso bajo|Cuadro rojo|Corto plazo|Rico en fibra|Justo precio|Panadero turno|Herrero taller|Pastor alemán|Zapatero remendón|Molina textil|Romero seco|Castillo hinchable|Montes de piedad|Palacio cerrado|Prado verde|Sierra circular|Vega baja|Costa tropical|Nieves perpetuas|Pilar maestro|Rosario completo|Dolores de espalda|Remedios caseros|Esperanza de vida|Luz apagada|Mar abierto
"""
IT = r"""
street Via Verdi|Corso Umberto I|Via San Marco|Viale della Repubblica|Piazza Matteotti|Via Monte Grappa|Via dell'Industria|Largo Europa|Via Leopardi|Strada Vecchia
city Modena|Foggia|Udine|La Spezia|San Donà di Piave|Bellinzona
first Alberto|Benedetta|Claudio|Donatella|Ettore|Flavia|Gianluca|Irma|Livio|Marisa|Nino|Olga|Patrizia|Renato|Sabrina|Tiziano|Umberto|Viola|Luciano|Maria Pia|Gian Paolo|Noemi|Youssef|Simone|Chiara|Elio|Rosanna|Ciro
last Agostini|Benedetti|Carbone|Damico|Farina|Galli|Innocenti|Leoni|Mancini|Neri|Olivieri|Pellegrini|Rizzo|Silvestri|Tosi|Ventura|Zanetti|Barone|Bianco|Coppola|De Santis|Di Lorenzo|La Torre|Mazza|Morelli|Rossi Doria|Sartori|Serra|Testa|Vitali|Giordano|Fiorentino|Abate|Cattaneo|Pace|Gallo|Ferri|Marchi
words customer=Candidato;search=Riscontri;edit=Rivedi;new=Apri;file=Giustificativo;save=Termina;order=Sinistro;contract=Copertura;note=Nota;meeting=Colloquio;field=Riga;item=Modulo;message=Riscontro;payment=Indennizzo;print=Bozza;invoice=Preventivo;page=Vista;tracking=Avanzamento;inbox=Novità;open=Altro
PERSON Danneggiato|Contraente|Assicurato|Candidato|Studente|Docente|Perito|Selezionatore|Conducente|Testimone|Esaminatore
ADDRESS Ubicazione del rischio|Domicilio di studio|Luogo del sinistro|Indirizzo postale|Indirizzo
BIRTH_DATE Data di nascita|Nato il|Data di nasc.|Nascita
USERNAME Nome di accesso|Utente|Login studente|Creato da
PASSWORD Password|Password monouso|Password esame|Parola d'ordine
LICENSE_PLATE Targa|Targa del veicolo|Targa controparte|Targa auto
PASSPORT_NO Passaporto n.|N. passaporto|Numero di passaporto
CUSTOMER_ID N. assicurato|ID cliente|Numero cliente|N. cliente
EMPLOYEE_ID Matricola|Numero di matricola|N. personale|N. perito
EMAIL E-mail|Mail|Invia a
PHONE Telefono|Numero di telefono|Cellulare|Richiamare
clean Stima danno totale|Franchigia esclusa|Controversia di copertura|Danni tempesta tetto|Infiltrazioni cucina|Costo riparazione|Foto richieste|Rivalsa in corso|Indizi di frode|Riserva aumentata|Trattato di riassicurazione|Condizioni 2026|Registrazione lezione|Tesina in scadenza|Ricorso sul voto|Guida ai moduli|Bibliografia|Orari biblioteca|Regolamento esami|Valutazione didattica|Tasse universitarie|Sicurezza laboratorio|Uscita didattica|Argomenti di tesi|Bozza annuncio|Traccia colloquio|Fascia retributiva 4|Lettera di offerta|Inserimento settimana uno|Bacino talenti|Cambio turno|Turni aprile|Bus sostitutivo|Emettitrice guasta|Oggetti smarriti|Binario chiuso|Carta carburante|Prenotazione posto|Cambio orario|Produzione di latte|Rotazione colture|Quaderno di campagna|Previsione raccolto|Ordine mangimi|Analisi terreno|Tagliando trattore|Selezione uova|Menù settimanale|Tabella allergeni|Affilatura coltelli|Carta dei vini|Mostra file nascosti|Vuota cestino|Crea collegamento|Ordina per data|Adatta alla finestra|Colore riempimento|Interlinea|Inserisci nota|Conteggio parole|Ortografia e grammatica|Riferimento incrociato|Accetta le modifiche|Esporta in PDF|Stampa selezione|Imposta pagina|Intestazione e piè di pagina|Elenchi puntati|Unisci celle|Gestione nomi|Presentazione|Schermo intero|Cancella cronologia|Barra dei preferiti|Finestra anonima|Salvare la password?|Batteria scarica|Non disturbare|Aggiornamento software|Fuso orario|Coda di stampa|Toner in esaurimento|Inceppamento vassoio 2|Stazione Santa Maria Novella|Deposito di Precotto|Linea Garibaldi|Aula Marie Curie|Sala Rita Levi Montalcini|Edificio Ettore Majorana|Università Luigi Vanvitelli|Politecnico di Bari|Liceo Giosuè Carducci|Scuola Maria Montessori|Ponte Vittorio|Campus Luigi Einaudi|Test di Fisher|Catena di Markov|Serie di Fourier|Mela Golden|Pera Abate|Gorgonzola dolce|Torta Caprese|Pasta De Cecco|Sangiovese superiore|Giulio Einaudi editore|Arnoldo Mondadori|Franco Angeli|Zanichelli dizionario|Unipol Sai|Reale Mutua|Vittoria Assicurazioni|Same Deutz|Landini trattori|Laura Ashley tenda|Pietro Coricelli olio|Michael Page|Robert Half|Saluti cordiali|Ciao a tutti|Vedi allegato|Punti aperti|Pepe nero|Vino bianco|Fagioli rossi|Zuppa fredda|Lungo termine|Breve avviso|Buon appetito|Tavolo alto|Piano basso|Quadro rosso|Ricco di fibre|Giusto prezzo|Fornaio turno|Fabbri amarena|Pastore tedesco|Barbieri rasoio|Ferrari monoposto|Sarti artigiani|Castello gonfiabile|Monti pallidi|Palazzo chiuso|Prato verde|Costa concordia|Valle stretta|Alba domani|Stella alpina|Perla nera|Luce spenta|Mare aperto|Speranza di vita|Gemma opale|Pace separata|Vera lana|Letizia oro|Grazia ricevuta|Fortunato chi|Felice anno nuovo|Massimo carico|Fausto evento|Franco domicilio
"""
