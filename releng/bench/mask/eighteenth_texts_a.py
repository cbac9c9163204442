#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Half a of the eighteenth set: carriers, shops, engineers, hospitals' offices, software. Lines as in the seventeenth set; `seen` are whole texts that name nobody, as programs show them, each behind its channel."""

DOMAINS = "proton.me|gmx.net|orange.fr|ziggo.nl|telefonica.net|tiscali.it|spedition-nordlicht.example.de|parcelworks.example.com|atelier-mercier.example.fr|fastmail.com"
NUMBERS = dict(IBAN="IBAN|IBAN no.", CREDIT_CARD="Card no.|Kreditkarte", IP_V4="IPv4|Host", IP_V6="IPv6|IPv6 addr", MAC="MAC|Ethernet", GEO="Position|GPS", JWT="JWT|Authorization", API_KEY="API key|apikey")
EVERYWHERE = r"""
w {L} {X} - Jira - Mozilla Firefox
w {P} | Salesforce - Google Chrome
w {invoice} {N}: {P} - Sage 100
w {X} - {customer} - Odoo
w {P} - {message} - Outlook
w {customer} {P} - {order} - SAP GUI for Windows 800
w {L}: {X} - Notepad++
w {file} {P}.docx - Word
w {meeting} {P}, {L} {X} | Microsoft Teams
w Re: {order} {N} - {P}
w {item} ({P}) - Trello
w {search}: {X} - Confluence
w {P}, {L} {X} - Filemaker Pro
w {print} {X} {N}.pdf - Adobe Reader
u https://track.example.com/shipments?{L}={X}
u https://shop.example.net/admin/orders/{X}/edit
u https://hospital.example.org/billing/{L}/{X}
u https://crm.example.com/contacts?q={X}
u https://git.example.dev/issues?author={X}
u https://forms.example.eu/f/8812?{L}={X}&step=2
u https://mail.example.com/#search/{X}
u https://id.example.io/users/{X}/profile
e {L}: {X}
e {L} | {X}
e {customer}: {P}
e {P} ({L} {X})
e ListItem {P}
e Text {L} '{X}'
e {open} {P}
e {L}, {X}, {edit}
e {meeting} {P} {N}
o {L}: {X}
o {L}\n{X}
o {customer}\n{P}\n{L} {X}
o {order} {N}\n{P}\n{L}: {X}\n{payment}
o {L} {X} | {L} {N}
o {P}    {N}    {X}
o {item}: {N}\n{L}: {X}\n{P}
o {message}: {P}\n{L}: {X}
c {X}
c {L}: {X}
c {P}\n{X}
c {P}, {X}
c {N};{P};{L} {X}
c {"{L}": "{X}", "n": {N}}
c {customer}\t{P}\t{X}
c {message}\n{P}\n{L} {X}
c <td>{L}</td><td>{X}</td>
neg {clean}
neg {clean}
neg {clean}
neg {clean}
neg {clean}
neg {clean} - {clean}
neg {clean} | {clean}
neg {clean}\n{clean}
neg {N} {clean}
neg {clean} ({N})
neg {edit}: {clean}
neg {clean}\t{N}
neg {seen}
neg {seen}
neg {seen}
neg {seen}
neg {seen}
neg {seen}
orgs DB Schenker|Kuehne + Nagel|Dachser Food Logistics|Hermes Fulfilment|Cargill Foods|XPO Logistics|Geodis Calberson|Mory Ducros|Jan de Rijk Logistics|Vos Transport|Raben Group|Arcese Trasporti|Correos Express|Bosch Rexroth|Schneider Electric|Siemens Energy|Johnson Matthey|Rolls-Royce Power Systems|Thyssen Krupp|Arthur D. Little|Ernst & Young|Price Waterhouse|Oliver Wyman|Morgan Stanley|Goldman Sachs|JP Morgan Chase|Deutsche Bank|Wells Fargo|Charles Schwab|Marsh McLennan|Harvey Norman|John Lewis|Laura Ashley|Helly Hansen|Jack Wolfskin|Fred Perry|Ted Baker|Carl Zeiss|Philip Morris|Hewlett Packard|Texas Instruments|Abbott Laboratories|Eli Lilly|Johns Hopkins|Mayo Clinic|Vincent Clinic Annexe|Geneva Hub|Chelsea Store|Brooklyn Terminal|Sofia Data Centre|Orlando Kick-off|Verona Warehouse|Sienna Board
trap Mark for deletion|Will call shipment|Bill of lading|Grant funding|Frank discussion|Pat dry|Jack plug|Rob the cache|Sue claims|Ray tracing|Dean's list|Earl grey|Rich snippets|Drew attention|Art work|Miles per gallon|Cliff notes|Forest floor|Heath land|Dale farm|Max load|Min Max|Sam file|Chip shortage|Robin hood|Jay walking|May delivery|June invoice|April fools|Summer schedule|Autumn range|Iris camera|Rose gold|Ivy bridge|Holly leaf|Amber alert|Ruby gems|Pearl white|Crystal report|Faith based|Hope to hear|Ernst nehmen|Kurz vor Schluss|Wolf Garten|Lang halten|Grün schalten|Blanc mat|Petit déjeuner|Claire vue|Pierre angulaire|Bas carbone|Van tevoren|Roos rood|Paz mundial|Alba de obra|Sol y sombra|Chiara copia|Franco bordo|Vera croce|Bruno scuro
"""
SEEN = r"""
Purchase Orders - Dynamics 365 Business Central - Work - Microsoft Edge
ME23N Standard PO 4500118273 - Display
VL10G: Documents Due for Delivery - 37 rows
MIGO Goods Receipt Purchase Order - SAP
DevOps Board · Sprint 24 · taskboard - Azure DevOps Services
Pull request #4821: Bump jackson-core from 2.17.1 to 2.17.2 by renovate - GitHub
Merge branch 'release/7.4' into develop - GitKraken
pom.xml - checkout-service - IntelliJ IDEA 2025.1
Untitled-1 - Visual Studio Code [Administrator]
main.tf ● infra-prod - Visual Studio Code
Grafana - Kubernetes / Compute Resources / Namespace (Pods)
Kibana Discover - Elastic
pgAdmin 4 - public.shipment_events/warehouse@pg-prod-02
DBeaver 24.1.0 - <orders-ro> Script-7
Query 3 - SQL Server Management Studio
RDP: TS-FARM-04 - Royal TS
WinSCP - /var/www/html - ftp-prod
CaseView - Citrix Workspace - Desktop Viewer
Bing Maps - Driving directions
Tracking results | DHL Express MyDHL+ - Vivaldi
UPS CampusShip - Create a Shipment
FedEx Ship Manager - Label 3 of 12
GLS Web Portal - Parcel overview
TIMOCOM Smart Logistics System - Freight offers
WaveMaker - Pick List - Zone B4
Blue Yonder WMS - Replenishment Monitor
Manhattan Active - Wave 20260311-02
Siemens NX - Modeling - [bracket_v12.prt (Modified)]
AutoCAD 2025 - [Grundriss_EG_Rev-C.dwg]
SOLIDWORKS Premium - [gearbox housing.SLDPRT *]
Revit 2024 - Floor Plan: Level 2
ANSYS Workbench - Static Structural
Primavera P6 Professional - Milestones (WBS)
Bluebeam Revu - A-201 Elevations.pdf
Epic Hyperspace - Work Queue - Claim Edits
Orbis NICE - Stationsgrafik - Chirurgie 3B
Medico - Leistungserfassung - Ambulanz
Cerner PowerChart Organizer
Hôpital - Codage PMSI - Séjour 2 / 14
HiX 6.3 - Werklijst Polikliniek Orthopedie
Diagnostic coding ICD-10-GM: M54.4 Lumboischialgie
Shopify · Products · Linen Shirt Navy M
Amazon Seller Central - Manage Inventory
Magento Admin / Catalog / Price Rules
Zalando ZDirect - Returns Dashboard
Klaviyo | Flow: Abandoned Cart DE
Google Analytics 4 - Acquisition: Traffic source
Google Ads - Campaign "Summer Sale - Brand"
Looker Studio - Weekly Revenue by Channel
Power BI Desktop - Fleet KPIs.pbix
Tableau Server - Workbook: Claims Ageing
QlikView - OTIF Dashboard
Mailchimp - Audience: Newsletter NL
Canva - Instagram Post (Square)
Adobe Photoshop 2025 - banner_1200x628.psd @ 66,7% (CMYK/8)
Figma - Checkout redesign v3 - Page 2
Miro - Retrospective Q2
Slack | #release-coordination | Northwind
Microsoft Teams | General (Team Logistics)
Kalender - Arbeitswoche - Outlook
Posteingang - Gesendete Elemente - Thunderbird
Postvak IN (14) - Outlook
Boîte de réception – Outlook
Bandeja de entrada (3) - Gmail
Posta in arrivo (21) - Zimbra
Calculator
Snipping Tool
Task Manager
Event Viewer - System
Registry Editor
Services (Local)
Windows PowerShell ISE
Gerätemanager
Systemsteuerung\Alle Systemsteuerungselemente\Netzwerk- und Freigabecenter
Gestionnaire des tâches
Apparaatbeheer
Panel de control
Pannello di controllo
https://learn.microsoft.com/en-us/dynamics365/business-central/receivables-manage
https://docs.oracle.com/cd/E18727_01/doc.121/e13483/T498885T498890.htm
https://help.sap.com/docs/SAP_S4HANA_ON-PREMISE/af9ef57f504840d2b81be8667206d485
https://www.bahn.de/buchung/fahrplan/suche#sts=true&so=Hamburg%20Hbf
https://www.sncf-connect.com/app/home/search
https://www.rijksoverheid.nl/onderwerpen/belastingplan
https://sede.agenciatributaria.gob.es/Sede/iva.html
https://www.agenziaentrate.gov.it/portale/web/guest/fatturazione-elettronica
https://stackoverflow.com/questions/4042434/converting-array-to-list-in-java
https://github.com/kubernetes/ingress-nginx/releases/tag/controller-v1.10.1
https://jira.example.com/browse/WMS-4471?focusedCommentId=219003
https://confluence.example.com/display/OPS/Runbook+-+Label+printer+offline
https://portal.example.com/app/purchase-orders/list?status=open&sort=-date
https://erp.example.com/sap/bc/ui5_ui5/ui2/ushell/shells/abap/FioriLaunchpad.html#SupplierInvoice-create
https://login.microsoftonline.com/common/oauth2/authorize?response_type=code
https://www.example.com/de/produkte/rasenmaeher-akku-36v
https://www.example.fr/catalogue/mobilier-de-jardin/table-teck-180
https://www.example.nl/assortiment/badkamer/kranen
https://www.example.es/tienda/calzado/botas-montana
https://www.example.it/negozio/arredo-bagno/specchi
https://maps.example.com/route?from=Depot+12&to=Hub+North
https://s3.example.com/reports/2026/week-11/otif_summary.parquet
https://ci.example.dev/job/checkout/job/main/1182/console
https://status.example.com/incidents/q7w2k9x1
https://de.wikipedia.org/wiki/Ludwig_van_Beethoven
https://en.wikipedia.org/wiki/Pareto_principle
https://www.leo.org/englisch-deutsch/abnahmeprotokoll
https://translate.example.com/?sl=nl&tl=de&text=leverbon
C:\Program Files\SAP\FrontEnd\SAPGUI\saplogon.exe
C:\Program Files (x86)\Microsoft Office\root\Office16\EXCEL.EXE
C:\Windows\System32\drivers\etc\hosts
C:\ProgramData\Docker\config\daemon.json
C:\Temp\export_20260314_0812.csv
D:\Daten\Controlling\2026\Monatsabschluss\03_März\BWA.xlsx
D:\Projets\Chantier Nord\Plans\RDC.dwg
\\fs01\vertrieb\Angebote\2026\Rahmenvertrag_Entwurf.docx
\\nas\logistiek\planning\week 12\ritten.xlsx
\\srv-dati\amministrazione\Fatture passive\2026\03
/opt/tomcat/webapps/wms/WEB-INF/web.xml
/var/log/nginx/access.log
/etc/systemd/system/parcel-sync.service
/usr/share/doc/openjdk-21-jre/changelog.gz
~/src/checkout/src/main/resources/application-prod.yml
file:///C:/Temp/picklist.html
Z:\Qualität\Prüfprotokolle\Messmittel\Schieblehre 150mm.pdf
P:\Personal\Vorlagen\Arbeitsvertrag_befristet.dotx
X:\Compras\Pedidos\2026\Marzo\resumen.ods
Button Save and Close
MenuItem File
CheckBox Include archived records
ComboBox Storage location
TabItem Change history
TreeItem Cost centers
Hyperlink Show more
RadioButton Express delivery
Spinner Quantity
DataItem Net weight (kg)
HeaderItem Ordered by date
Pane Navigation
ToolBar Formatting
StatusBar Ready
Slider Zoom
Edit Enter a value
Schaltfläche Speichern und schließen
Menüelement Extras
Kontrollkästchen Nur offene Posten
Bouton Enregistrer et fermer
Case à cocher Inclure les archives
Knop Opslaan en sluiten
Selectievakje Gearchiveerde tonen
Botón Guardar y cerrar
Casilla Incluir archivados
Pulsante Salva e chiudi
Casella Includi archiviati
SUBTOTAL 118,40\nVAT 21 % 24,86\nTOTAL EUR 143,26
Art. 40917 Kugelhahn DN 25 Messing\nMenge 12 Stk\nLagerort B-04-11
Réf. 88120 Vanne à bille DN 25\nQté 12\nEmplacement B-04-11
Bestelnr. 7712-A\nKogelkraan messing 1"\nAantal 12
Ref. 5590 Válvula de bola latón 1"\nCant. 12
Art. 2203 Valvola a sfera ottone 1"\nQ.tà 12
DELIVERY NOTE\nCartons: 4\nGross weight 38,2 kg\nIncoterms DAP
LIEFERSCHEIN\nKolli: 4\nBruttogewicht 38,2 kg
BON DE LIVRAISON\nColis : 4\nPoids brut 38,2 kg
PAKBON\nColli: 4\nBrutogewicht 38,2 kg
ALBARÁN\nBultos: 4\nPeso bruto 38,2 kg
DDT\nColli: 4\nPeso lordo 38,2 kg
Aircraft type A320-271N\nGate B17\nBoarding 06:40
Ward 4 East\nBeds occupied 22/28\nDischarges today 5
CRITICAL  disk usage 91%  /dev/sda2\nOK  load average 0.42
ORA-00942: table or view does not exist
java.lang.NullPointerException: Cannot invoke "Order.lines()" because "order" is null
HTTP 502 Bad Gateway\nnginx/1.24.0
error TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.
SELECT o.id, o.status FROM orders o JOIN lines l ON l.order_id = o.id WHERE o.status = 'OPEN'
git rebase --onto main feature~3 feature
kubectl -n prod rollout restart deploy/checkout
Pedido de compra n.º 88 - Visualizar - TOTVS Protheus
Nota fiscal eletrônica - Emitir - Conta Azul
Relatório de vendas por região - Excel
Zamówienie zakupu - Podgląd - Comarch ERP Optima
Faktura korygująca - wFirma
Ustawienia drukarki etykiet
Inköpsorder - Visma Business
Leveransbekräftelse - Monitor G5
Fakturakladde - e-conomic
Indkøbsordre - Navision Stat
Ostotilaus - Netvisor
Comandă furnizor - SAGA C
Objednávka přijatá - Pohoda
Beállítások mentése
Sipariş Listesi - Logo Tiger 3
Παραγγελία αγοράς - Softone
"""
CLEAN = r"""
clean Pedido em aberto|Conta a pagar|Guia de remessa|Baixar relatório|Zamówienie otwarte|Termin płatności|Rozlicz delegację|Stan magazynu|Öppna order|Förfallodag|Lagersaldo|Ny leverantör|Åben ordre|Forfaldsdato|Lagerbeholdning|Avaa tilaus|Eräpäivä|Varastosaldo|Comandă deschisă|Scadență|Otevřená objednávka|Splatnost|Fizetési határidő|Vade tarihi
"""
EN = r"""
street Fernhill Drive|Old Mill Lane|Albion Terrace|Harrow Weald Road|Castlegate|Sycamore Rise|Bramble Walk|Portland Row|Millbank Court|Tannery Yard
city Preston|Inverness|Galway|Wrexham|Leicester|Great Yarmouth
first Aidan|Bethany|Callum|Daphne|Elliot|Freya|Graham|Harriet|Ibrahim|Jodie|Kieran|Lorraine|Maurice|Niamh|Oscar|Philippa|Rhys|Sophie|Trevor|Yasmin|Keith|Sheila|Darren|Tracey|Connor|Priya|Stuart|Maureen
last Abbott|Bannister|Caldwell|Dempsey|Edwards|Farrell|Goodwin|Hartley|Ingram|Jennings|Kendrick|Lockwood|Maguire|Newton|O'Sullivan|Pemberton|Quigley|Rafferty|Sutherland|Tomlinson|Underhill|Vickers|Whitehead|Yates|Patel|Khan|Okafor|Mensah|Brennan|Bright|Stone|Marsh|Wells|Cross|Field|Banks|Hyde-White|Nolan
words customer=Customer;search=Results;edit=Amend;new=Create;file=Attachment;save=Keep;order=Shipment;contract=Service contract;note=Comment;meeting=Call with;field=Cell;item=Position;message=Reply;payment=Refund;print=Preview;invoice=Invoice;page=Screen;tracking=Consignment;inbox=Incoming;open=Details
PERSON Consignee|Ship to|Ordered by|Attending physician|Assignee|Reporter|Approver|Site manager|Patient|Contact
ADDRESS Delivery address|Ship-to address|Site address|Pickup address|Home address
BIRTH_DATE Date of birth|DOB|Birth date|Born on
USERNAME User ID|Login|Requested by user|Username
PASSWORD Password|Temporary password|WiFi password|Initial password
LICENSE_PLATE Truck plate|Licence plate|Vehicle registration|Trailer plate
PASSPORT_NO Passport no.|Passport number|Passport
CUSTOMER_ID Customer no.|Customer number|Debtor no.|Account no.|Client number
EMPLOYEE_ID Employee no.|Staff number|Employee ID|Driver no.
EMAIL E-mail|Notify|Email address
PHONE Phone|Driver phone|Mobile no.|Tel.
clean Purchase order approval|Goods in transit|Carrier performance|Weekly stock count|Cycle count zone 4|Dangerous goods declaration|Cold chain alert|Dock door 7|Late delivery reasons|Freight cost per kilo|Packing slip template|Return merchandise authorisation|Gift card balance|Abandoned carts|Best sellers this month|Product description|Size guide|Torque specification|Bill of materials|Drawing revision C|Tolerance analysis|Weld inspection|Pressure test report|Site diary|Snag list|Concrete pour schedule|Ward round list|Theatre schedule|Discharge summary template|Coding queue|Waiting list report|Blood products order|Infection control audit|Build failed|Unit tests passed|Code review requested|Deployment window|Merge conflict|Stack trace|Known issues|Release notes 7.4|Feature flag enabled|Select all|Paste special|Undo typing|Track changes|Find and replace|Insert row above|Freeze panes|Page break preview|Save as template|Sign out|Switch account|Keyboard shortcuts|Send feedback|Manage add-ins|Trust Center settings|Mail merge|Out of office|Mark all as read|Junk email|Delete conversation|Join with video|Raise hand|Share screen|Breakout rooms|Recording started|Meeting notes|Lunch and learn|Happy birthday team!|Fire alarm test Thursday|Car park closed|Canteen menu|Holiday calendar|Cost centre report|Tax code not found|Exchange rate updated|Credit limit exceeded|Payment run proposal|Bank reconciliation|Dunning letter level 2|Fixed asset register|Trial balance|Accruals March|Budget versus actual|Black Friday planning|Price list wholesale|Minimum order quantity|Amazon Marketplace fees|Marks & Spencer listing|Johnson Controls thermostat|Stanley knife blades|Morris chair|Wellington boot rack|Oxford shirt slim fit|Windsor knot tutorial|Bernoulli equation|Young's modulus|Reynolds number|Charles Tyrwhitt order|Parker pen refills|Philips screwdriver|Allen key set|Crosby clamp|Stillson wrench|Norton antivirus expired|Dell docking station|Jenkins pipeline|Maven build|Apache Tomcat|Ruby on Rails|Julia notebook|Claude chat|Alexa skill|Jupyter Lab|Django admin|Paris office closed|Milan trade fair|Austin data center|Florence nightingale ward|St Mary's Hospital|Queen Victoria wing|Alder Hey referral|Great Ormond Street|Hamilton Depot|Lincoln Park Hub|Good morning all|Best wishes|Many thanks|Dear Sir or Madam|To whom it may concern|Next steps|Any other business
"""
DE = r"""
street Birkenweg|Am Güterbahnhof|Lessingstraße|Rosenheimer Str.|Zum Hafen|Kirchgasse|Schillerplatz|Hinter der Mauer|Westring|Gewerbestr.
city Bremen|Erfurt|Bad Homburg|Neuss|Salzburg|Villingen-Schwenningen
first Annika|Bastian|Carolin|Dieter|Elke|Florian|Gudrun|Hannes|Ines|Jürgen|Kerstin|Ludger|Maren|Norbert|Oliver|Petra|Ralf|Silke|Thorsten|Uta|Volker|Yvonne|Hans-Peter|Anne-Kathrin|Mehmet|Jonas|Leonie|Finn
last Albrecht|Böhm|Dietrich|Ebert|Franke|Günther|Haase|Illgen|Jansen|Kühn|Ludwig|Mertens|Nowak|Oppermann|Peters|Reuter|Seidel|Thiele|Ullrich|Voigt|Wegener|Yilmaz|Ziegler|Brandt|Kraft|Graf|Sauer|Busch|Horn|Kern|Lindner|Freitag|Sander|Öztürk|Müller-Lüdenscheidt|von Bülow|Radke|Steinbach
words customer=Kunde;search=Treffer;edit=Ändern;new=Anlegen;file=Anhang;save=Merken;order=Sendung;contract=Servicevertrag;note=Kommentar;meeting=Gespräch mit;field=Zelle;item=Position;message=Antwort;payment=Erstattung;print=Vorschau;invoice=Rechnung;page=Bild;tracking=Sendungsverfolgung;inbox=Eingang;open=Details
PERSON Empfänger|Besteller|Ansprechpartner|Behandelnder Arzt|Zugewiesen an|Melder|Genehmigt von|Bauleiter|Patient|Kontakt
ADDRESS Lieferadresse|Versandadresse|Baustelle|Abholadresse|Privatadresse
BIRTH_DATE Geburtsdatum|Geb.-Datum|Geburtstag|geboren am
USERNAME Benutzer-ID|Anmeldename|Login|Benutzername
PASSWORD Passwort|Vorläufiges Passwort|WLAN-Passwort|Initialkennwort
LICENSE_PLATE LKW-Kennzeichen|Kennzeichen|Amtl. Kennzeichen|Kennzeichen Auflieger
PASSPORT_NO Reisepassnr.|Passnummer|Pass-Nr.
CUSTOMER_ID Kundennr.|Kundennummer|Debitorennr.|Debitor|Kunden-Nr.
EMPLOYEE_ID Personalnr.|Personalnummer|Mitarbeiter-ID|Fahrernr.
EMAIL E-Mail|Benachrichtigen|E-Mail-Adresse
PHONE Telefon|Telefon Fahrer|Mobil|Tel.
clean Bestellung freigeben|Ware unterwegs|Frachtführerbewertung|Stichtagsinventur|Gefahrgutmeldung|Kühlkette unterbrochen|Tor 7 belegt|Verspätungsgründe|Frachtkosten je Kilo|Packzettelvorlage|Rücksendung anmelden|Gutscheinguthaben|Abgebrochene Warenkörbe|Verkaufsschlager des Monats|Artikelbeschreibung|Größentabelle|Anzugsmoment|Stückliste|Zeichnungsstand C|Toleranzrechnung|Schweißnahtprüfung|Druckprobe|Bautagebuch|Mängelliste|Betonierplan|Visitenliste|OP-Plan|Entlassbriefvorlage|Kodierliste|Warteliste|Blutkonserven|Hygienebegehung|Build fehlgeschlagen|Modultests bestanden|Freigabe angefragt|Wartungsfenster|Zusammenführungskonflikt|Bekannte Fehler|Alles markieren|Inhalte einfügen|Eingabe rückgängig|Änderungen nachverfolgen|Suchen und Ersetzen|Zeile oberhalb einfügen|Fenster fixieren|Seitenumbruchvorschau|Als Vorlage speichern|Abmelden|Konto wechseln|Tastenkombinationen|Feedback senden|Serienbrief|Abwesenheitsnotiz|Alle als gelesen markieren|Junk-E-Mail|Unterhaltung löschen|Hand heben|Bildschirm teilen|Aufzeichnung gestartet|Besprechungsnotizen|Alles Gute zum Geburtstag, Team!|Probealarm am Donnerstag|Parkplatz gesperrt|Kantinenplan|Urlaubskalender|Kostenstellenbericht|Steuerkennzeichen fehlt|Wechselkurs aktualisiert|Kreditlimit überschritten|Zahlungsvorschlag|Kontoabstimmung|Mahnstufe 2|Anlagenverzeichnis|Summen- und Saldenliste|Abgrenzungen März|Plan-Ist-Vergleich|Preisliste Großhandel|Mindestbestellmenge|Jung Schalterprogramm|Busch-Jaeger Dimmer|Hansgrohe Armatur|Fischer Dübel 8 mm|Würth Schrauben|Berner Industriedienste|Stahlwille Ratsche|Kaiser Unterputzdose|Bernstein Zange|Engelbert Strauss Katalog|Kärcher Hochdruckreiniger|Dr. Oetker Backmischung|Rügenwalder Mühle|Otto Versand Retouren|Ernstings Family|Peter Hahn Retoure|Peek & Cloppenburg|Hugo Junkers Ring|Robert-Koch-Klinik|Sankt-Elisabeth-Krankenhaus|Station Florence|Haus Martin Luther|Katharinenhospital|Elbe-Lagerhaus|Kaiserslautern Depot|Standort Paderborn|Tor Nord|Halle Süd|Guten Morgen zusammen|Beste Grüße|Vielen Dank|Nächste Schritte|Verschiedenes|Ohm'sches Gesetz|Gauß-Verteilung|Wöhlerlinie|Bernoulli-Gleichung|Reynolds-Zahl|Grüner Punkt|Weißer Ring|Roter Faden Schulung|Großer Konferenzraum|Kleiner Sitzungssaal|Junger Gouda|Lange Theke|Wolf Heiztechnik|Hase Kaminofen|Vogel Pumpen|Adler Lacke|Bär Ladebordwand|Fuchs Schmierstoffe
"""
FR = r"""
street rue des Acacias|avenue Jean Jaurès|impasse du Moulin|rue de la Gare|quai des Chartrons|boulevard Voltaire|route de Narbonne|place du Marché|rue Victor Hugo|chemin du Lavoir
city Angers|Metz|Namur|Saint-Étienne|Aix-en-Provence|Fribourg
first Adèle|Benoît|Cécile|Didier|Estelle|Fabrice|Géraldine|Hugues|Inès|Jean-Luc|Karine|Loïc|Maëlle|Nicolas|Odile|Patrice|Quentin|Régine|Sébastien|Tiphaine|Valérie|Yannick|Marie-Claude|Aïcha|Moussa|Lucas|Emma|Thierry
last Aubert|Besson|Chevallier|Dumont|Evrard|Fabre|Gauthier|Humbert|Imbert|Jacquet|Keller|Lemoine|Marchand|Navarro|Olivier|Picard|Renault|Sabatier|Tessier|Urbain|Vidal|Wagner|Leblanc|Roche|Moulin|Petit|Le Goff|Bouchard|N'Diaye|Benhamou|Gros|Bonnet|Masson|Barbier|Lacroix|de La Tour|Traoré|Poirier
words customer=Client;search=Résultats;edit=Corriger;new=Créer;file=Pièce jointe;save=Garder;order=Expédition;contract=Contrat de service;note=Commentaire;meeting=Entretien avec;field=Cellule;item=Poste;message=Réponse;payment=Remboursement;print=Aperçu;invoice=Facture;page=Écran;tracking=Suivi;inbox=Arrivée;open=Détails
PERSON Destinataire|Commandé par|Interlocuteur|Médecin traitant|Attribué à|Rapporteur|Approuvé par|Chef de chantier|Patient|Contact
ADDRESS Adresse de livraison|Adresse d'expédition|Adresse du chantier|Adresse d'enlèvement|Adresse personnelle
BIRTH_DATE Date de naissance|Né(e) le|Naissance|Date naiss.
USERNAME Identifiant|Nom d'utilisateur|Login|Code utilisateur
PASSWORD Mot de passe|Mot de passe provisoire|Mot de passe wifi|Mot de passe initial
LICENSE_PLATE Immatriculation|Plaque du camion|Plaque d'immatriculation|Immat. remorque
PASSPORT_NO N° passeport|Numéro de passeport|Passeport
CUSTOMER_ID N° client|Numéro client|Code client|Compte client
EMPLOYEE_ID Matricule|N° salarié|Numéro d'agent|N° chauffeur
EMAIL E-mail|Notifier|Courriel
PHONE Téléphone|Tél. chauffeur|Portable|Tél.
clean Valider la commande|Marchandise en transit|Évaluation transporteur|Inventaire tournant|Déclaration matières dangereuses|Rupture chaîne du froid|Quai 7 occupé|Motifs de retard|Coût de transport au kilo|Modèle de bordereau|Demande de retour|Solde carte cadeau|Paniers abandonnés|Meilleures ventes du mois|Fiche produit|Guide des tailles|Couple de serrage|Nomenclature|Indice de plan C|Chaîne de cotes|Contrôle de soudure|Épreuve hydraulique|Journal de chantier|Liste des réserves|Planning bétonnage|Liste de visite|Programme opératoire|Modèle de lettre de sortie|File de codage|Liste d'attente|Produits sanguins|Audit hygiène|Échec de la compilation|Tests unitaires réussis|Relecture demandée|Fenêtre de maintenance|Conflit de fusion|Problèmes connus|Tout sélectionner|Collage spécial|Annuler la frappe|Suivi des modifications|Rechercher et remplacer|Insérer une ligne|Figer les volets|Aperçu des sauts de page|Enregistrer comme modèle|Se déconnecter|Changer de compte|Raccourcis clavier|Envoyer un commentaire|Publipostage|Message d'absence|Tout marquer comme lu|Courrier indésirable|Supprimer la conversation|Lever la main|Partager l'écran|Enregistrement démarré|Notes de réunion|Bon anniversaire à l'équipe !|Essai sirène jeudi|Parking fermé|Menu de la cantine|Calendrier des congés|Rapport centre de coûts|Code TVA introuvable|Taux de change mis à jour|Plafond de crédit dépassé|Proposition de paiement|Rapprochement bancaire|Relance niveau 2|Registre des immobilisations|Balance générale|Régularisations mars|Réel contre budget|Tarif grossiste|Quantité minimale|Legrand appareillage|Schneider disjoncteur|Leroy-Merlin commande|Castorama retrait|Facom clé dynamométrique|Bonne Maman confiture|Saint Gobain vitrage|Paul boulangerie|Marionnaud parfums|André chaussures|Jules et Compagnie|Sophie la girafe|Monsieur Bricolage|Clinique Saint-Vincent|Hôpital Lariboisière|Hôpital Georges Pompidou|Pavillon Bichat|Salle Ambroise Paré|Service Laennec|CHU de Nantes|Lycée Jean Rostand|Dépôt de Lyon Est|Agence Lille Centre|Porte Nord|Hall Sud|Bonjour à tous|Bien cordialement|Merci d'avance|Prochaines étapes|Divers|Loi d'Ohm|Courbe de Gauss|Module d'Young|Théorème de Bernoulli|Point vert|Petit matériel|Grand format|Gros œuvre|Blanc cassé|Rouge basque|Noir mat|Sucre roux|Long courrier|Bon pour accord|Bois massif|Pierre de taille|Martin-pêcheur logo|Tour Eiffel photo|Roche mère|Laurier rose|Marguerite blanche|Jean slim|Ange gardien|Reine-Claude 1 kg
"""
NL = r"""
street Beukenlaan|Stationsplein|Molenstraat|Keizersgracht|Dorpsweg|Industrieweg|Sint Jansstraat|Oosterkade|Tulpstraat|Burgemeester de Vlugtlaan
city Zwolle|Amersfoort|Gent|'s-Hertogenbosch|Alphen aan den Rijn|Leuven
first Annemiek|Bram|Coen|Dieuwertje|Esther|Ferry|Geert|Hanneke|Ilse|Joost|Karin|Lars|Marieke|Nico|Onno|Petra|Roel|Sanne|Thijs|Ursula|Vincent|Wouter|Fatima|Jan-Willem|Daan|Emma|Rachid|Tineke
last Aalbers|Brouwer|Claassen|Dijkstra|Evers|Franssen|Gerritsen|Huisman|Ineke|Jacobs|Kok|Lammers|Maas|Nijhuis|Otten|Prins|Rietveld|Schouten|Timmermans|Uiterwaal|Vermeulen|Willemsen|Zijlstra|van den Broek|de Graaf|van der Linden|ten Have|'t Hart|Bos|Visser|Koning|Mulder|El Idrissi|Yildirim|Peeters|Wouters|Hoekstra|van Leeuwen
words customer=Klant;search=Resultaten;edit=Aanpassen;new=Aanmaken;file=Bijlage;save=Bewaren;order=Zending;contract=Servicecontract;note=Opmerking;meeting=Gesprek met;field=Cel;item=Positie;message=Antwoord;payment=Terugbetaling;print=Voorbeeld;invoice=Factuur;page=Scherm;tracking=Track en trace;inbox=Binnengekomen;open=Details
PERSON Ontvanger|Besteld door|Contactpersoon|Behandelend arts|Toegewezen aan|Melder|Goedgekeurd door|Uitvoerder|Patiënt|Contact
ADDRESS Afleveradres|Verzendadres|Bouwplaats|Ophaaladres|Privéadres
BIRTH_DATE Geboortedatum|Geb.datum|Geboren op|Geb.
USERNAME Gebruikers-ID|Gebruikersnaam|Inlognaam|Login
PASSWORD Wachtwoord|Tijdelijk wachtwoord|Wifi-wachtwoord|Eerste wachtwoord
LICENSE_PLATE Kenteken|Kenteken vrachtwagen|Kenteken oplegger|Nummerplaat
PASSPORT_NO Paspoortnr.|Paspoortnummer|Paspoort
CUSTOMER_ID Klantnr.|Klantnummer|Debiteurnr.|Klantcode
EMPLOYEE_ID Personeelsnr.|Personeelsnummer|Medewerker-ID|Chauffeursnr.
EMAIL E-mail|Informeren|E-mailadres
PHONE Telefoon|Tel. chauffeur|Mobiel|Tel.
clean Inkooporder goedkeuren|Goederen onderweg|Beoordeling vervoerder|Voorraadtelling|Melding gevaarlijke stoffen|Koelketen onderbroken|Dock 7 bezet|Redenen vertraging|Vrachtkosten per kilo|Sjabloon pakbon|Retour aanmelden|Saldo cadeaukaart|Verlaten winkelwagens|Bestsellers van de maand|Artikelomschrijving|Maattabel|Aanhaalmoment|Stuklijst|Tekening revisie C|Tolerantieberekening|Lasinspectie|Drukproef|Bouwdagboek|Opleverpunten|Stortplanning|Visitelijst|OK-planning|Sjabloon ontslagbrief|Codeerlijst|Wachtlijst|Bloedproducten|Hygiëneaudit|Build mislukt|Unittests geslaagd|Review gevraagd|Onderhoudsvenster|Samenvoegconflict|Bekende problemen|Alles selecteren|Plakken speciaal|Typen ongedaan maken|Wijzigingen bijhouden|Zoeken en vervangen|Rij erboven invoegen|Titels blokkeren|Pagina-eindevoorbeeld|Opslaan als sjabloon|Afmelden|Account wisselen|Sneltoetsen|Feedback verzenden|Afdruk samenvoegen|Afwezigheidsbericht|Alles als gelezen markeren|Ongewenste e-mail|Gesprek verwijderen|Hand opsteken|Scherm delen|Opname gestart|Notulen|Gefeliciteerd team!|Proefalarm donderdag|Parkeerterrein dicht|Kantinemenu|Verlofkalender|Kostenplaatsrapport|Btw-code ontbreekt|Wisselkoers bijgewerkt|Kredietlimiet overschreden|Betaalvoorstel|Bankafstemming|Aanmaning 2|Activaregister|Proefbalans|Transitoria maart|Begroting en realisatie|Prijslijst groothandel|Minimale bestelhoeveelheid|Albert Heijn bestelling|Jan Linders actie|Blokker retouren|Van Gend en Loos|Peter Langhout Reizen|Bruynzeel keuken|Jansen staalprofiel|De Jong Gorredijk|Vermeer museumbon|Sint Antonius Ziekenhuis|Maria Middelares|Koningin Julianazaal|Willem Alexander Kamer|Prins Bernhardsluis|Depot Waalhaven|Vestiging Breda|Poort Noord|Hal Zuid|Goedemorgen allemaal|Met vriendelijke groet|Alvast bedankt|Volgende stappen|Rondvraag|Wet van Ohm|Normale verdeling|Groene punt|Kleine letters|Grote zaal|Witte vla|Zwarte thee|Rode draad|Lange termijn|Jonge kaas|Oude kaas|Bakker Bart|Mooie vloer|Groot materieel|Kort geding|Roos Roze|Bos en Lommer|Kok gezocht|Dekker dakgoot|Smid Smeedwerk|Wit brood half
"""
ES = r"""
street Calle de Alcalá|Avenida de América|Calle Mayor|Paseo del Prado|Calle Doctor Fleming|Plaza de España|Camino Viejo|Ronda Norte|Calle Río Duero|Travesía del Pino
city Valladolid|Murcia|Gijón|Palma|San Sebastián|Jerez de la Frontera
first Adriana|Borja|Carmen|Domingo|Elvira|Félix|Gloria|Héctor|Irene|Joaquín|Lourdes|Marcos|Nuria|Óscar|Pilar|Ramón|Susana|Tomás|Vanesa|Yolanda|José Antonio|María Dolores|Ana Belén|Iker|Aitor|Hugo|Lucía|Begoña
last Aguilar|Bravo|Cabrera|Duarte|Esteban|Fuentes|Gallego|Herrera|Ibáñez|Jurado|León|Lorenzo|Mora|Nieto|Otero|Pastor|Quintana|Rubio|Soler|Trujillo|Urrutia|Valverde|Ybarra|Zamora|Flores|Campos|Cano|de la Fuente|Ríos|Santos|Marín|Cruz Roldán|Peña|Echevarría|Bautista|Montero|Blanco|Cordero
words customer=Cliente;search=Resultados;edit=Corregir;new=Crear;file=Adjunto;save=Conservar;order=Envío;contract=Contrato de servicio;note=Comentario;meeting=Reunión con;field=Celda;item=Posición;message=Respuesta;payment=Reembolso;print=Vista previa;invoice=Factura;page=Pantalla;tracking=Seguimiento;inbox=Entrada;open=Detalles
PERSON Destinatario|Pedido por|Persona de contacto|Médico responsable|Asignado a|Informador|Aprobado por|Jefe de obra|Paciente|Contacto
ADDRESS Dirección de entrega|Dirección de envío|Dirección de la obra|Dirección de recogida|Domicilio particular
BIRTH_DATE Fecha de nacimiento|Nacido el|F. nacimiento|Fecha nac.
USERNAME Usuario|Nombre de usuario|Login|ID de usuario
PASSWORD Contraseña|Contraseña provisional|Contraseña wifi|Clave inicial
LICENSE_PLATE Matrícula|Matrícula camión|Matrícula remolque|Placa
PASSPORT_NO N.º de pasaporte|Pasaporte|Número de pasaporte
CUSTOMER_ID N.º de cliente|Número de cliente|Código de cliente|Cuenta de cliente
EMPLOYEE_ID N.º de empleado|Número de empleado|Código de empleado|N.º conductor
EMAIL Correo electrónico|Notificar a|E-mail
PHONE Teléfono|Tel. conductor|Móvil|Tel.
clean Aprobar pedido de compra|Mercancía en tránsito|Evaluación del transportista|Inventario cíclico|Declaración de mercancías peligrosas|Rotura cadena de frío|Muelle 7 ocupado|Motivos de retraso|Coste por kilo|Plantilla de albarán|Solicitud de devolución|Saldo tarjeta regalo|Carritos abandonados|Más vendidos del mes|Ficha de producto|Guía de tallas|Par de apriete|Lista de materiales|Plano revisión C|Cadena de cotas|Inspección de soldadura|Prueba de presión|Diario de obra|Lista de repasos|Plan de hormigonado|Lista de visita|Programación quirófano|Plantilla informe de alta|Cola de codificación|Lista de espera|Hemoderivados|Auditoría higiene|Compilación fallida|Pruebas superadas|Revisión solicitada|Ventana de mantenimiento|Conflicto de fusión|Problemas conocidos|Seleccionar todo|Pegado especial|Deshacer escritura|Control de cambios|Buscar y reemplazar|Insertar fila|Inmovilizar paneles|Vista previa de salto de página|Guardar como plantilla|Cerrar sesión|Cambiar de cuenta|Atajos de teclado|Enviar comentarios|Combinar correspondencia|Fuera de la oficina|Marcar todo como leído|Correo no deseado|Eliminar conversación|Levantar la mano|Compartir pantalla|Grabación iniciada|Acta de reunión|¡Feliz cumpleaños, equipo!|Simulacro el jueves|Aparcamiento cerrado|Menú del comedor|Calendario de vacaciones|Informe centro de coste|Código IVA no encontrado|Tipo de cambio actualizado|Límite de crédito superado|Propuesta de pago|Conciliación bancaria|Reclamación nivel 2|Registro de activos|Balance de sumas|Periodificaciones marzo|Real frente a presupuesto|Tarifa mayorista|Cantidad mínima|El Corte Inglés pedido|Simon 27 mecanismos|Roca sanitarios|Pascual leche|Don Limpio|Casa Tarradellas|Carmen Miranda sala|Hospital Gregorio Marañón|Hospital Reina Sofía|Clínica Santa Elena|Pabellón Ramón y Cajal|Sala Goya|Colegio San José|Almacén Getafe Norte|Delegación Sevilla Este|Puerta Norte|Nave Sur|Buenos días a todos|Un saludo|Gracias de antemano|Próximos pasos|Ruegos y preguntas|Ley de Ohm|Campana de Gauss|Punto verde|Letra pequeña|Sala grande|Vino tinto Rioja|Café solo|Pan blanco|Flor de lis|Mesa redonda|Cruz verde|Rey mago|Torre de control|Campo obligatorio|Calle cerrada|Puente aéreo|Iglesia mayor|Ramos de boda|Cabello ángel|León marino|Domingo cerrado|Abril parcial|Rosa palo|Blanca pared|Guardia civil
"""
IT = r"""
street Via Garibaldi|Corso Vittorio Emanuele|Via dei Mille|Viale Europa|Piazza Dante|Via Fratelli Bandiera|Via del Lavoro|Largo Augusto|Via Marconi|Contrada Piano
city Padova|Lecce|Trieste|Reggio Emilia|Cinisello Balsamo|Lugano
first Adele|Beatrice|Corrado|Daniela|Emanuele|Fabio|Ginevra|Ilaria|Jacopo|Lorenzo|Martina|Nicola|Orietta|Piero|Raffaella|Stefano|Tommaso|Vittoria|Gabriele|Maria Grazia|Pier Luigi|Sara|Omar|Andrea|Michela|Gino|Rita|Alessio
last Amato|Basile|Caruso|De Luca|Esposito|Ferrara|Greco|Iannone|Longo|Marchetti|Negri|Orlando|Palumbo|Riva|Santoro|Tedesco|Valentini|Zito|Dell'Acqua|Di Stefano|La Rosa|Lombardi|Monti|Bruno|Villa|Marino|Fontana|Ferro|Poli|Sanna|Piras|Grasso|Guerra|Messina|Rossetti|Parisi|Bellini|Fiore
words customer=Cliente;search=Risultati;edit=Correggi;new=Crea;file=Allegato;save=Conserva;order=Spedizione;contract=Contratto di assistenza;note=Commento;meeting=Colloquio con;field=Cella;item=Posizione;message=Risposta;payment=Rimborso;print=Anteprima;invoice=Fattura;page=Schermata;tracking=Tracciamento;inbox=In arrivo;open=Dettagli
PERSON Destinatario|Ordinato da|Persona di riferimento|Medico curante|Assegnato a|Segnalatore|Approvato da|Capocantiere|Paziente|Contatto
ADDRESS Indirizzo di consegna|Indirizzo di spedizione|Indirizzo del cantiere|Indirizzo di ritiro|Domicilio
BIRTH_DATE Data di nascita|Nato il|Nata il|Data nasc.
USERNAME Utente|Nome utente|Login|ID utente
PASSWORD Password|Password provvisoria|Password wifi|Password iniziale
LICENSE_PLATE Targa|Targa camion|Targa rimorchio|Targa veicolo
PASSPORT_NO N. passaporto|Numero passaporto|Passaporto
CUSTOMER_ID N. cliente|Numero cliente|Codice cliente|Conto cliente
EMPLOYEE_ID Matricola|Numero dipendente|Codice dipendente|N. autista
EMAIL E-mail|Notifica a|Posta elettronica
PHONE Telefono|Tel. autista|Cellulare|Tel.
clean Approvare ordine di acquisto|Merce in transito|Valutazione vettore|Inventario rotativo|Dichiarazione merci pericolose|Catena del freddo interrotta|Baia 7 occupata|Motivi di ritardo|Costo per chilo|Modello bolla|Richiesta di reso|Saldo carta regalo|Carrelli abbandonati|I più venduti del mese|Scheda prodotto|Guida alle taglie|Coppia di serraggio|Distinta base|Disegno revisione C|Catena di tolleranze|Controllo saldature|Prova di pressione|Giornale dei lavori|Elenco difetti|Piano getti|Giro visite|Programma operatorio|Modello lettera di dimissione|Coda di codifica|Lista d'attesa|Emoderivati|Audit igiene|Compilazione fallita|Test superati|Revisione richiesta|Finestra di manutenzione|Conflitto di unione|Problemi noti|Seleziona tutto|Incolla speciale|Annulla digitazione|Revisioni|Trova e sostituisci|Inserisci riga sopra|Blocca riquadri|Anteprima interruzioni|Salva come modello|Esci|Cambia account|Scelte rapide|Invia commenti|Stampa unione|Fuori sede|Segna tutto come letto|Posta indesiderata|Elimina conversazione|Alza la mano|Condividi schermo|Registrazione avviata|Verbale|Buon compleanno al team!|Prova allarme giovedì|Parcheggio chiuso|Menù mensa|Calendario ferie|Rapporto centro di costo|Codice IVA mancante|Cambio aggiornato|Limite di credito superato|Proposta di pagamento|Riconciliazione bancaria|Sollecito 2|Registro cespiti|Bilancio di verifica|Ratei marzo|Consuntivo e budget|Listino grossisti|Quantità minima|Enzo Ferrari museo|Giovanni Rana tortellini|Carlo Erba reagenti|Mulino Bianco|Divella pasta|De Longhi macchina caffè|Borbone capsule|Vimar serie civili|Gewiss interruttore|Bassetti lenzuola|Ospedale San Raffaele|Ospedale Niguarda|Clinica Villa Serena|Padiglione Golgi|Sala Leonardo|Istituto Enrico Fermi|Deposito Bologna Ovest|Filiale Torino Centro|Porta Nord|Capannone Sud|Buongiorno a tutti|Un saluto|Grazie in anticipo|Prossimi passi|Varie ed eventuali|Legge di Ohm|Curva di Gauss|Punto verde|Caratteri piccoli|Sala grande|Vino rosso Chianti|Caffè lungo|Pane bianco|Fior di latte|Tavola rotonda|Croce verde|Torre di controllo|Campo obbligatorio|Ponte aereo|Porto franco|Villa comunale|Marina turistica|Leone alato|Rosa antico|Basso voltaggio|Monte premi|Guerra prezzi|Costa poco|Serra fiori|Colombo dolce|Gatto delle nevi|Ricci di mare|Bella copia|Franco fabbrica listino
"""
