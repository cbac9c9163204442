# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Half b of the twentieth set: building sites, travel, laboratories, farms, fashion, insurers, charities, telecoms, theatres, trams. Lines as in half a."""

DOMAINS = "zoho.com|freenet.de|bbox.fr|xs4all.nl|ono.com|virgilio.it|bauhof.example.de|theatre.example.org|laboratoire.example.fr"
NUMBERS = dict(EMAIL="Contact e-mail|Mail", PHONE="Mobile no.|Phone", IBAN="IBAN number", IP_V4="IPv4 address", IP_V6="IPv6 address", MAC="Physical address", GEO="Lat/long", JWT="Bearer token", API_KEY="API secret", CREDIT_CARD="Credit card", UK_NHS="NHS no")
SEEN = r"""
Site diary - Block C - Concrete pour
Procore - Submittals - Overdue (6)
Revit 2026 - Level 02 - Structural plan
BIM 360 - Clash report
Tender board - Groundworks - Closing Friday
Snag list - Flat 14 - Open items 9
Amadeus Selling Platform - Availability
Sabre Red - Queue 52
Itinerary builder - 7 nights half board
Visa checklist - Schengen short stay
LIMS - Sample login - Water 26-1180
Chromeleon - Sequence 4 - Running
Pipette calibration due.xlsx - Excel
SOP-0117 Waste disposal rev 5.docx - Word
Herd register - Ear tags - Batch
Field map - Spraying record - Plot 12
Milking parlour - Alarm log
Lightspeed Retail - Stock count
Lookbook FW26.ai @ 66.7% (CMYK/Preview) - Illustrator
Size chart - Outerwear - Sheet1
Markdown plan - Week 31
Guidewire ClaimCenter - New loss - Step 2 of 5
Policy admin - Endorsement - Quote
Actuarial model Q3.xlsb - Excel
Raiser's Edge - Gift batch 88
Volunteer rota - Soup kitchen
Grant tracker - Milestones
Number porting - Order status
NOC - Alarms - Severity major
Amdocs CRM - Interaction topics
Fibre rollout map - Cabinet 117
Seat map - Stalls - Matinee
Cue list - Act 2 - Lighting
Stage manager - Call sheet
Duty roster - Tram depot - Early turn
Timetable editor - Line 4 - Saturdays
Vehicle blocks - Conflict 3
Ticket machine - Remote diagnostics
Sign In
Choose an App
Folder Options
Date & Time
Power Options
User Account Control
Add or Remove Programs
Character Map
On-Screen Keyboard
Resource Monitor
Group Policy Editor
Services (Local)
Windows PowerShell ISE
Command Prompt - ipconfig /all
Manage Rules
Freeze Panes
Text to Columns
Remove Duplicates
Header & Footer
Paste Special
Bullets and Numbering
Slide Master
Loop - Ideas board
Microsoft Bookings - Staff view
Forms - Visitor feedback - Responses (212)
Asana - Sprint goals
monday.com - Roadmap
ClickUp | Backlog
Linear - Triage
Toggl Track - Reports
DocuSign - Envelopes - Waiting for others
Shopify - Abandoned checkouts
Magento - Catalog price rule
WooCommerce - Coupons
Google Ads - Search terms
Search Console - Coverage
Hotjar - Heatmaps
Salesforce - Opportunities - Closed lost
HubSpot - Workflows
Pipedrive - Deals - Rotting
Veeva Vault - Document library
Epic - Schedule template
SPSS Statistics - Output3
RStudio - ~/models/churn
MATLAB R2025b
QGIS - parcels.qgz
ArcGIS Pro - Flood zones
Blender - stage_set.blend
Bautagebuch - Haus C - Betonage
Mängelliste - Wohnung 14 - Offen 9
Ausschreibung Erdarbeiten - Submission Freitag
Bewehrungsplan Decke EG.pdf
Aufmaß Estrich - Blatt 3
Reiseplanung - 7 Nächte Halbpension
Visumantrag Checkliste
Probeneingang - Trinkwasser 26-1180
Prüfmittelüberwachung - Pipetten
Arbeitsanweisung Entsorgung Rev. 5
Bestandsregister - Ohrmarken
Schlagkartei - Spritztagebuch - Feld 12
Melkstand - Störungen
Inventur Filiale - Warengruppe Jacken
Größentabelle Oberbekleidung
Preisreduzierung KW 31
Schadenmeldung - Schritt 2 von 5
Vertragsänderung - Nachtrag
Spendenbuchung - Stapel 88
Dienstplan Suppenküche
Fördermittel - Meilensteine
Rufnummernmitnahme - Auftragsstatus
Störungsmonitor - Schweregrad hoch
Netzausbau - Verteiler 117
Saalplan - Parkett - Nachmittag
Lichtstimmungen - 2. Akt
Inspizientenbuch
Dienstplan Betriebshof - Frühschicht
Fahrplan Linie 4 - Samstag
Umlaufplan - Konflikt 3
Fahrkartenautomat - Fernwartung
Energieoptionen
Ordneroptionen
Bildschirmtastatur
Ressourcenmonitor
Fenster einfrieren
Duplikate entfernen
Kopf- und Fußzeile
Inhalte einfügen
Folienmaster
Lieferschein scannen - Stapel 4
Mahnlauf - Stufe 2 - Vorschau
Umsatzsteuer-Voranmeldung 05/2026
Kassenbuch Mai.xlsx - Excel
Journal de chantier - Bâtiment C
Réserves - Appartement 14
Appel d'offres terrassement
Plan de ferraillage RDC.pdf
Itinéraire - 7 nuits demi-pension
Visa - Liste de contrôle
Réception échantillons - Eau
Étalonnage pipettes
Mode opératoire déchets rév. 5
Registre d'élevage - Boucles
Cahier de culture - Parcelle 12
Salle de traite - Alarmes
Inventaire magasin - Vestes
Guide des tailles
Démarques semaine 31
Déclaration de sinistre - Étape 2 sur 5
Avenant au contrat - Devis
Saisie des dons - Lot 88
Planning bénévoles
Suivi des subventions
Portabilité - État de la commande
Supervision réseau - Gravité majeure
Plan de salle - Orchestre
Conduite lumière - Acte 2
Feuille de service - Dépôt tram
Horaires ligne 4 - Samedi
Distributeur de billets - Télémaintenance
Options d'alimentation
Options des dossiers
Clavier visuel
Figer les volets
Supprimer les doublons
En-tête et pied de page
Collage spécial
Relances - Niveau 2
Déclaration de TVA mai
Bouwdagboek - Blok C
Opleverpunten - Appartement 14
Aanbesteding grondwerk
Wapeningstekening begane grond.pdf
Reisschema - 7 nachten halfpension
Visum - Controlelijst
Monsterontvangst - Water
Kalibratie pipetten
Werkvoorschrift afval rev. 5
Stalregister - Oormerken
Perceelkaart - Spuitregistratie
Melkstal - Storingen
Voorraadtelling - Jassen
Maattabel
Afprijzingen week 31
Schademelding - Stap 2 van 5
Polis wijzigen - Offerte
Giften boeken - Batch 88
Rooster vrijwilligers
Subsidies - Mijlpalen
Nummerbehoud - Status
Netwerkmonitor - Ernst hoog
Zaalplan - Parterre
Lichtstanden - Akte 2
Dienstrooster tramremise
Dienstregeling lijn 4 - Zaterdag
Kaartautomaat - Diagnose op afstand
Energiebeheer
Mapopties
Titels blokkeren
Dubbele waarden verwijderen
Aanmaningen - Niveau 2
Btw-aangifte mei
Diario de obra - Bloque C
Repasos - Piso 14
Licitación movimiento de tierras
Plano de armado planta baja.pdf
Itinerario - 7 noches media pensión
Visado - Lista de comprobación
Recepción de muestras - Agua
Calibración de pipetas
Procedimiento residuos rev. 5
Libro de ganado - Crotales
Cuaderno de campo - Parcela 12
Sala de ordeño - Alarmas
Inventario tienda - Chaquetas
Guía de tallas
Rebajas semana 31
Parte de siniestro - Paso 2 de 5
Suplemento de póliza
Donativos - Lote 88
Turnos de voluntariado
Subvenciones - Hitos
Portabilidad - Estado
Plano de sala - Platea
Guion de luces - Acto 2
Cuadrante cocheras
Horario línea 4 - Sábados
Opciones de energía
Inmovilizar paneles
Quitar duplicados
Pegado especial
Reclamaciones - Nivel 2
Declaración de IVA mayo
Giornale lavori - Corpo C
Difetti - Appartamento 14
Gara scavi
Armature piano terra.pdf
Itinerario - 7 notti mezza pensione
Visto - Lista documenti
Accettazione campioni - Acqua
Taratura pipette
Istruzione rifiuti rev. 5
Registro di stalla - Marche auricolari
Quaderno di campagna - Appezzamento 12
Sala mungitura - Allarmi
Inventario negozio - Giacche
Guida alle taglie
Saldi settimana 31
Denuncia sinistro - Passo 2 di 5
Appendice di polizza
Donazioni - Lotto 88
Turni volontari
Contributi - Scadenze
Portabilità - Stato ordine
Pianta sala - Platea
Copione luci - Atto 2
Turni deposito tram
Orario linea 4 - Sabato
Opzioni risparmio energia
Blocca riquadri
Rimuovi duplicati
Incolla speciale
Solleciti - Livello 2
Liquidazione IVA maggio
Concrete for the second floor arrives at six, weather permitting.
The lab will be closed for cleaning until Wednesday noon.
Please do not park in front of the stage door.
We could only seat four of you together in row G.
The herd was tested last week and all results were negative.
Your claim has been registered and an adjuster will call you.
The next tram leaves from the opposite platform.
Sizes 38 to 42 are back in stock.
Can we still change the return flight to Monday?
Der Beton für das zweite Geschoss kommt um sechs, wenn das Wetter hält.
Das Labor ist bis Mittwochmittag wegen Reinigung geschlossen.
Bitte nicht vor dem Bühneneingang parken.
In Reihe G waren nur noch vier Plätze nebeneinander frei.
Alle Proben der letzten Woche waren unauffällig.
Ihre Meldung wurde erfasst, ein Gutachter ruft Sie an.
Die nächste Bahn fährt vom Gleis gegenüber.
Können wir den Rückflug noch auf Montag legen?
Le béton du deuxième étage arrive à six heures.
Le laboratoire reste fermé jusqu'à mercredi midi.
Merci de ne pas stationner devant l'entrée des artistes.
Il ne restait que quatre places côte à côte au rang G.
Tous les prélèvements de la semaine dernière sont négatifs.
Votre déclaration est enregistrée, un expert vous appellera.
Le prochain tram part du quai d'en face.
Het beton voor de tweede verdieping komt om zes uur.
Het lab is tot woensdagmiddag gesloten.
Niet parkeren voor de artiesteningang.
Alle monsters van vorige week waren negatief.
Uw melding is geregistreerd, een expert belt u.
De volgende tram vertrekt van het perron aan de overkant.
El hormigón de la segunda planta llega a las seis.
El laboratorio estará cerrado hasta el miércoles.
No aparcar delante de la entrada de artistas.
Todas las muestras de la semana pasada dieron negativo.
Su parte está registrado y un perito le llamará.
El próximo tranvía sale del andén de enfrente.
Il calcestruzzo del secondo piano arriva alle sei.
Il laboratorio resta chiuso fino a mercoledì.
Non parcheggiare davanti all'ingresso artisti.
Tutti i campioni della scorsa settimana sono negativi.
La denuncia è registrata, un perito vi chiamerà.
Il prossimo tram parte dalla banchina opposta.
https://site.example.com/blocks/c/diary?date=2026-06-11
https://tenders.example.org/notices/groundworks/2026-117
https://travel.example.com/packages?nights=7&board=half
https://www.example.de/reisen/busreisen/suedtirol
https://lims.example.com/samples/26-1180/results
https://farm.example.org/fields/12/spraying
https://shop.example.fr/vestes/matelassees?taille=42
https://www.example.nl/dames/jassen/regenjassen
https://claims.example.com/new-loss/step-2
https://donate.example.org/appeals/winter-shelter
https://telco.example.es/portabilidad/estado
https://tickets.example.it/spettacoli/stagione-2026
https://transit.example.com/lines/4/timetable?day=saturday
https://outlook.example.com/mail/inbox/id/AAQkAD
https://docs.example.com/spreadsheets/d/1xYz/edit#gid=0
https://api.example.com/v1/health
https://intranet.example.com/hr/policies/remote-work
https://support.example.org/hc/en-us/articles/3600441-router-lights
https://www.example.com/careers/store-manager
https://blog.example.com/2026/05/how-we-cut-build-times
https://sso.example.com/realms/main/login-actions/authenticate
https://app.example.com/#/dashboard/overview
https://recipes.example.org/soups/leek-and-potato
https://www.example.com/fr/aide/suivre-ma-commande
about:config
moz-extension://settings.html
file:///srv/manuals/pump.html
ftp://mirror.example.org/pub/iso
C:\Program Files\Autodesk\Revit 2026\Revit.exe
C:\Users\Default\AppData\Roaming
C:\Windows\Logs\CBS\CBS.log
C:\inetpub\wwwroot\web.config
D:\Baustellen\2026\Haus C\Bautagebuch\KW 24.docx
D:\Labor\Proben\26-1180\Befund.pdf
E:\Theatre\Cues\Act2.qlab
F:\Chantiers\Bâtiment C\Réserves\Liste.xlsx
G:\Polissen\Wijzigingen\batch88.xml
K:\Ganado\Crotales\altas.csv
L:\Negozio\Inventario\giacche.xlsx
O:\Tarife\2026\Kfz\Regionalklassen.xlsx
P:\Projects\Tram\Timetable\line4_v3.fpl
\\site-srv\drawings\structural\L02
\\lab-nas\raw\chromeleon\seq4
\\depot\rosters\early
/var/www/html/index.php
/etc/nginx/sites-enabled/default
/opt/lims/bin/start.sh
/data/parcels/flood_zones.gpkg
/home/user/models/churn/train.R
/mnt/raid/rushes/day04
~/Downloads/seatmap.svg
~/notes/todo.txt
/usr/lib/cups/filter/rastertopdf
push button Submit claim
menu item Duplicate cue
tab Clash report
tree item Level 02 > Walls
checkbox Include weekends
radio button Half board
combobox Ear tag type
text field Plot size
grid cell 1,180 ha
column header Sample ID
list item Line 4
dialog Replace existing file?
tooltip Zoom to selection
link Compare policies
status bar 3 items selected
heading Waiting for results
Schaltfläche Meldung absenden
Registerkarte Kollisionen
Kontrollkästchen Wochenenden einbeziehen
Spalte Probennummer
Eingabefeld Schlaggröße
Überschrift Offene Mängel
Bouton Envoyer la déclaration
Onglet Réserves
Case à cocher Week-ends compris
Champ Surface
Knop Melding versturen
Tabblad Opleverpunten
Selectievakje Inclusief weekend
Veld Oppervlakte
Botón Enviar parte
Pestaña Repasos
Casilla Incluir fines de semana
Pulsante Invia denuncia
Scheda Difetti
Casella Includi fine settimana
btnSubmitClaim
txtPlotSize
ddlBoardType
lblGrandTotal
chkWeekends
SITE RULES\nHelmets must be worn\nNo smoking
BAUSTELLE\nBetreten verboten\nEltern haften für ihre Kinder
CHANTIER\nAccès interdit\nPort du casque obligatoire
BOUWPLAATS\nVerboden toegang\nHelm verplicht
OBRA\nProhibido el paso\nUso obligatorio de casco
CANTIERE\nVietato l'accesso\nCasco obbligatorio
Row G Seat 14\nStalls\n19:30
Reihe G Platz 14\nParkett links\n19:30
Rang G Place 14\nOrchestre\n20 h 30
Rij G Stoel 14\nParterre\n20:15
Fila G Butaca 14\nPlatea\n20:30
Fila G Posto 14\nPlatea\n20:45
Single ticket\nZone 1-2\nValid 90 min
Einzelfahrt\nZone AB\nGültig 90 Min
Ticket simple\nZones 1-2
Enkele rit\nZone 1
100% cotton\nMachine wash 30\nDo not bleach
100 % Baumwolle\nFeinwäsche 30\nNicht bleichen
100 % coton\nLavage 30\nNe pas blanchir
100% algodón\nLavar a 30
100% cotone\nLavare a 30
Result: negative\nMethod ISO 9308-1\nLimit 0/100 ml
Befund: unauffällig\nMethode ISO 9308-1
Excess 250.00\nSum insured 18,000
Selbstbehalt 250,00\nVersicherungssumme 18.000
Download 94.2 Mbps\nUpload 41.8 Mbps
Signal weak\nReconnecting
Mind the step
Bitte Türen schließen
Poussez
Trekken
Salida de emergencia
Uscita
date;plot;litres
Datum;Zone;Anzahl
sample,method,result
Größe\tMenge\tPreis
UPDATE plots SET size = 4.2 WHERE id = 12
=COUNTIF(B:B,"open")
=WENN(C2>0;"offen";"erledigt")
npm run build -- --watch
sudo systemctl restart nginx
terraform plan -out=tf.plan
ORA-00942: table or view does not exist
CS0246: The type or namespace name could not be found
HTTP 429 Too Many Requests
{"plot":12,"crop":"barley"}
<label for="size">Plot size</label>
Hilti TE 30 spare chuck
Bosch Rexroth seal kit
Liebherr LTM 1060 load chart
Caterpillar 320 filter set
John Deere 6R manual
Massey Ferguson 5S brochure
Claas Arion hydraulic oil
Hugo Boss shirts SS27
Tommy Hilfiger denim wall
Karl Lagerfeld scarf
Giorgio Armani fragrance tester
Marc O'Polo outlet
Levi's 501 stretch
Carl Zeiss objective 40x
Thermo Fisher pipette tips
Merck Millipore filter units
Agilent column C18
Eppendorf Research plus 100 µl
Marsh McLennan renewal pack
Arthur J. Gallagher broker slip
Willis Towers Watson survey
Zurich Versicherung Nachtrag
Rosa Luxemburg Stiftung Antrag
Konrad-Adenauer-Haus Seminarraum
Fondation Abbé Pierre - Reçu fiscal
Save the Children appeal
Deutsche Telekom Glasfaser
Vodafone Ziggo storing
Romeo and Juliet - Dress rehearsal
Hedda Gabler - Prompt book
Madama Butterfly - Harp part
Peer Gynt Suite No. 1
Tristan und Isolde - Klavierauszug
Billy Elliot understudy call
Thomas Cook Airlines refund FAQ
San Sebastián transfers
St. Moritz ski pass
Saint-Malo ferry
Santa Margherita Ligure
Charlotte airport connection
Alice Springs stopover
Augusta National shuttle
Sint Maarten cruise call
Ciudad Juárez depot
Rosslyn Chapel coach stop
Lake Louise lodge
Santiago Bernabéu tour
Charles de Gaulle Terminal 2E
John F. Kennedy arrivals
Max-Planck-Straße stop request
Karlsplatz tunnel works
Petri dish 90 mm
Bunsen burner spare
Erlenmeyer flask 250 ml
Pasteur pipette
Gram stain kit
Hereford bull sale
Jersey cream 35 %
Maris Piper seed potatoes
Rosemary borders
Sandy loam
Victoria plum saplings
Russet apples
Norma standard
Max load 400 kg
Art direction
Gene library
Iris scanner
Josh proof cable
Grace period expired
Faith groups leaflet
Hope line hours
Earl grey melange jacket
Bob haircut voucher
Pierce the film lid
Lance the batch
Ray tracing settings
Rob roy tartan
Victor trap refill
Guy rope anchors
Miles claimed
Mike check 1-2
Holly hedge trim
Jasmine rice offer
"""
SUBJECTS = """Scaffold inspection|Concrete cubes|Crane permit|Asbestos survey|Drainage plan|Lift shaft drawings|Coach transfers|Airport meet and greet|Cabin upgrades|Ski pack prices|Water samples|Reagent order|Fume hood service|Audit findings|Slurry store|Lambing kit|Grain prices|Sheep dip licence|Window display|Returns policy|Zip samples|Shop fitting|Fleet renewal|Hail claims|Broker commission|Fraud checklist|Christmas appeal|Food parcels|Charity shop rota|Gift aid form|SIM swap|Tariff leaflet|Cabinet power|Line fault|Costume hire|Programme notes|Get-in schedule|Interval drinks|Signal fault|Points heating|Stop relocation|Driver training|Gerüstprüfung|Betonwürfel|Kranaufstellung|Asbestgutachten|Entwässerung|Aufzugsschacht|Bustransfer|Skipauschale|Wasserproben|Reagenzien|Abzug Wartung|Güllelager|Getreidepreise|Schaufenster|Retouren|Reißverschluss Muster|Ladenbau|Flottenvertrag|Hagelschäden|Maklerprovision|Weihnachtsaktion|Lebensmittelpakete|Tarifblatt|Leitungsstörung|Kostümverleih|Programmheft|Pausengetränke|Weichenheizung|Haltestelle Verlegung|Échafaudage|Permis de grue|Diagnostic amiante|Assainissement|Transferts autocar|Forfaits ski|Échantillons d'eau|Hotte maintenance|Prix des céréales|Vitrine|Retours|Flotte automobile|Dégâts grêle|Colis alimentaires|Panne de ligne|Location costumes|Programme de salle|Chauffage aiguilles|Steigerkeuring|Kraanvergunning|Asbestonderzoek|Riolering|Touringcars|Skipassen|Watermonsters|Zuurkast onderhoud|Graanprijzen|Etalage|Retouren|Wagenpark|Hagelschade|Voedselpakketten|Kostuumverhuur|Programmaboekje|Wisselverwarming|Andamios|Permiso de grúa|Informe amianto|Saneamiento|Traslados autocar|Forfait esquí|Muestras de agua|Campana mantenimiento|Precio del cereal|Escaparate|Devoluciones|Daños por granizo|Alquiler de trajes|Programa de mano|Ponteggi|Permesso gru|Perizia amianto|Fognatura|Trasferimenti pullman|Skipass|Campioni acqua|Prezzi cereali|Vetrina|Resi|Danni grandine|Pacchi alimentari|Noleggio costumi|Libretto di sala|Scambi riscaldati"""
FRAMES = """{}|{} - Gmail|FW: {}|WG: {}|RIF: {}|{}.ods - LibreOffice Calc|{}_v{n}.pptx - PowerPoint|{} (copy).pdf|{} - Microsoft​ Edge|{} - Trello|Case {d6} - {}|https://docs.example.com/{}/index.html|https://media.example.org/{y}/{date}/{}|T:\\\\Archive\\\\{y}\\\\{}.xlsx|/data/exports/{}.csv|{}\\n{amt}|{}\\n{date}\\n{time}|{} {d3}|{}, {date}|{} + {}|group {}|{}: {n} of 12|{A2}-{d5} {}|{} / {}|{} - build {d5}"""
EVERYWHERE = r"""
w {P} - Procore
w FW: {L} {X} - Gmail
w {C} - {P} - PowerPoint
w {P}: {C} - Trello
w {L} {X} - Microsoft Edge
w Case {d6} - {P} - ClaimCenter
w {L}: {X} - Amadeus
w Chat with {P}
w {P} - Booking {d6}
w Travel documents {P}.pdf
u https://claims.example.com/find?{L}={X}
u https://api.example.com/v2/donors?{L}={X}&limit=20
u https://shop.example.com/account/{X}/orders
u https://mail.example.org/compose?to={EMAIL}
u https://drive.example.com/{X}/shared
e {L}: {X}
e list item {P}
e input {L} {X}
e link {P}
e row {X} {L}
e {C}, {P}
o {L}: {X}
o {L}\n{X}
o {P}\n{PHONE}
o {C}\n{P}\n{L} {X}
o {L}  {X}  {date}
o {ADDRESS}\n{P}
c {X}
c {L}\t{X}
c {P}, {EMAIL}
c {L}={X};
c {P} | {C} | {PHONE}
p C:\\Users\\{USERNAME}\\Desktop\\{C}.xlsx
p T:\\Cases\\{P}\\{C}.pdf
p /home/{USERNAME}/docs/{C}.txt
clean Form
"""
EN = r"""
street Chapel Street|Brook Terrace|Ferry Lane|Coronation Road|The Crescent|Windmill Hill
city Lincoln|Galway|Perth|Bolton|Bangor
first Abigail|Bryan|Charlotte|Dominic|Eleanor|Francis|Georgina|Harriet|Isaac|Jacqueline|Kieran|Lydia|Matthew|Nicola|Owen|Patricia|Rebecca|Simon|Theresa|Zoe
last Abbott|Bradshaw|Carlisle|Dawson|Eastwood|Fletcher|Gallagher|Hargreaves|Irvine|Jarvis|Kendall|Langley|Middleton|Norris|Osborne|Prescott|Ramsden|Stafford|Tomlinson|Wainwright|Mensah|Khan|Bell|Green
PERSON Traveller|Donor|Claimant|Foreman
ADDRESS Risk address|Address
BIRTH_DATE Date of birth|Birthday
USERNAME Username|Login ID
PASSWORD Password|Initial password
LICENSE_PLATE Number plate|Registration
PASSPORT_NO Passport no.|Passport number
CUSTOMER_ID Customer ID|Client number
EMPLOYEE_ID Employee no.|Staff ID
w Site visit - {P} - {date}
o Received by {P}
c Can {P} ring us on {PHONE}?
c Hello {P}, your tickets are attached.
c Regards, {P}
clean Site form|Claim form|Call sheet|Sample list|Size chart
"""
DE = r"""
street Mozartweg|Zum Sportplatz|Ackerstraße|Brunnengasse|Werftstraße|Nordring
city Fulda|Bamberg|Graz|Chur|Stade
first Andreas|Bettina|Christoph|Doris|Erwin|Franziska|Georg|Hannelore|Immo|Johanna|Klaus|Lena|Manfred|Nicole|Otto|Philipp|Regina|Sebastian|Tanja|Uwe
last Arnold|Busch|Conrad|Dietz|Ebert|Franke|Graf|Hartung|Isermann|Jost|Kraft|Lorenz|Menzel|Naumann|Oppermann|Peschel|Rausch|Seifert|Teichmann|Ulrich|Winkler|Zander|Demir|Lang|Stark
PERSON Reisender|Spenderin|Geschädigter|Polier
ADDRESS Risikoort|Anschrift
BIRTH_DATE Geburtsdatum|Geboren am
USERNAME Benutzerkennung|Benutzername
PASSWORD Passwort|Startkennwort
LICENSE_PLATE Kfz-Kennzeichen|Kennzeichen
PASSPORT_NO Pass-Nr.|Reisepass
CUSTOMER_ID Kundennr.|Kunden-ID
EMPLOYEE_ID Personal-Nr.|Mitarbeiter-Nr.
w Baubegehung - {P} - {date}
o Empfangen: {P}
c Kann {P} uns unter {PHONE} anrufen?
c Guten Tag {P}, anbei Ihre Karten.
c Viele Grüße, {P}
clean Bauformular|Schadenformular|Probenliste|Größentabelle
"""
FR = r"""
street Rue de l'Abreuvoir|Chemin du Stade|Rue des Champs|Avenue du Nord|Place de la Fontaine
city Dijon|Pau|Liège|Brest|Nyon
first Agathe|Baptiste|Chantal|Damien|Emmanuelle|Frédéric|Guillaume|Hélène|Irène|Jacques|Laurence|Marion|Noémie|Pauline|Raphaël|Sylvain|Tiphaine|Valentin|Yann|Zoé
last Allard|Barbier|Carpentier|Dufour|Evrard|Fontaine|Gautier|Hébert|Jourdan|Lacroix|Masson|Neveu|Olive|Picard|Roche|Sauvage|Tessier|Verdier|Blanc|Traoré|Rossi|Meyer
PERSON Voyageur|Donateur|Assuré|Chef de chantier
ADDRESS Adresse du risque|Adresse
BIRTH_DATE Date de naissance|Née le
USERNAME Identifiant|Nom d'utilisateur
PASSWORD Mot de passe|Mot de passe initial
LICENSE_PLATE Plaque|Immatriculation
PASSPORT_NO Passeport|N° passeport
CUSTOMER_ID Numéro client|N° client
EMPLOYEE_ID Matricule agent|Matricule
w Visite de chantier - {P} - {date}
o Reçu par {P}
c {P} peut-elle nous rappeler au {PHONE} ?
c Bonjour {P}, vos billets sont joints.
c Bien cordialement, {P}
clean Formulaire chantier|Déclaration|Liste d'échantillons|Guide des tailles
"""
NL = r"""
street Kapelstraat|Sportlaan|Akkerweg|Bronlaan|Werfkade
city Leiden|Emmen|Hasselt|Tilburg|Brugge
first Annelies|Bram|Carla|Dirk|Eva|Frank|Geert|Hilde|Inge|Jeroen|Koen|Lotte|Maarten|Nele|Otto|Pieter|Rianne|Sanne|Teun|Wim
last Adriaens|Bakker|de Clercq|Driessen|Everts|Franssen|Geerts|van der Heijden|Jacobs|Kramer|Linders|Martens|Nijhuis|Otten|Prins|Roelofs|Simons|Teunissen|Vink|de Vries
PERSON Reiziger|Donateur|Verzekerde|Voorman
ADDRESS Risicoadres|Adres
BIRTH_DATE Geboortedatum|Geboren op
USERNAME Gebruiker|Gebruikersnaam
PASSWORD Wachtwoord|Startwachtwoord
LICENSE_PLATE Kenteken|Nummerplaat
PASSPORT_NO Paspoortnr.|Paspoortnummer
CUSTOMER_ID Klantnr.|Klantnummer
EMPLOYEE_ID Personeelsnr.|Personeelsnummer
w Werkbezoek - {P} - {date}
o Ontvangen door {P}
c Kan {P} ons bellen op {PHONE}?
c Beste {P}, uw kaarten zitten in de bijlage.
c Met vriendelijke groet, {P}
clean Schadeformulier|Monsterlijst|Maattabel|Bouwformulier
"""
ES = r"""
street Calle de la Ermita|Avenida del Norte|Calle del Campo|Camino del Estadio|Plaza Nueva
city Soria|Vigo|Jaén|Gijón|Teruel
first Amparo|Borja|Cristina|Diego|Emilio|Fátima|Guillermo|Hugo|Irene|Javier|Lourdes|Manuel|Natalia|Olga|Paula|Ricardo|Sonia|Teodoro|Valentina|Víctor
last Álvarez|Bravo|Calvo|Duque|Espinosa|Flores|Guerrero|Hernando|Ibáñez|León|Molina|Núñez|Olmedo|Prieto|Reyes|Santos|Toledo|Valle|Ybarra|Sáez
PERSON Viajero|Donante|Asegurado|Encargado
ADDRESS Dirección del riesgo|Dirección
BIRTH_DATE Fecha de nacimiento|Nacida el
USERNAME Usuario|ID de usuario
PASSWORD Contraseña|Contraseña inicial
LICENSE_PLATE Matrícula|N.º de matrícula
PASSPORT_NO Pasaporte|Número de pasaporte
CUSTOMER_ID Número de cliente|N.º cliente
EMPLOYEE_ID N.º empleado|Número de empleado
w Visita de obra - {P} - {date}
o Recibido por {P}
c ¿Puede {P} llamarnos al {PHONE}?
c Buenas tardes {P}, adjuntamos sus entradas.
c Un saludo, {P}
clean Formulario de obra|Parte|Lista de muestras|Guía de tallas
"""
IT = r"""
street Via della Cappella|Viale Nord|Via dei Campi|Via dello Stadio|Piazza Nuova
city Siena|Rimini|Bari|Novara|Mendrisio
first Andrea|Beatrice|Claudio|Donatella|Enrico|Federica|Giovanni|Irene|Luciano|Martina|Nunzia|Ottavio|Patrizia|Roberto|Simona|Tiziana|Ubaldo|Vittoria|Zoe|Lorenzo
last Agostini|Bellini|Caruso|Damiani|Farina|Gallo|Longo|Marchetti|Neri|Palmieri|Riva|Sartori|Trevisan|Villani|Zambelli|Costa|Russo|De Santis|La Rocca|Monti
PERSON Viaggiatore|Donatore|Assicurato|Capocantiere
ADDRESS Ubicazione del rischio|Indirizzo
BIRTH_DATE Data di nascita|Nata il
USERNAME Utente|ID utente
PASSWORD Password|Password iniziale
LICENSE_PLATE Targa|Numero targa
PASSPORT_NO Passaporto|Passaporto n.
CUSTOMER_ID Numero cliente|Codice cliente
EMPLOYEE_ID Matricola|Numero matricola
w Sopralluogo - {P} - {date}
o Ricevuto da {P}
c {P} può richiamarci al {PHONE}?
c Gentile {P}, in allegato i biglietti.
c Distinti saluti, {P}
clean Modulo cantiere|Denuncia|Lista campioni|Guida alle taglie
"""
