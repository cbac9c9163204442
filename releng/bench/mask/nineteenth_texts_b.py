# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Half b of the nineteenth set: counters of banks and towns, law, energy, schools, hotels, pharmacies, media, telephony, desks of developers. Lines as in half a."""

DOMAINS = "icloud.com|web.de|free.fr|kpnmail.nl|yahoo.es|virgilio.it|onet.pl|clix.pt|stadtwerke.example.de|notaire.example.fr|lakehotel.example.com"
NUMBERS = dict(EMAIL="Mail|e-mail address", PHONE="Mobile|Telephone", IBAN="IBAN no.", IP_V4="IPv4", IP_V6="IPv6", MAC="Hardware address", GEO="Coordinates", JWT="Bearer", API_KEY="secret key", CREDIT_CARD="Card", UK_NHS="NHS no.")
SEEN = r"""
Temenos T24 - Customer account - Amend
Finacle Core - Standing orders
Payment Hub - Rejected SEPA batches
Bloomberg Terminal - FX monitor
Murex - Trade blotter
Mortgage Desk | Valuation pending
AML Alerts - Queue 3 (27)
Counter 4 - Ticket A118
Planning Portal - Application 26/00417/FUL
Council tax - Refund form
Building control - Inspection diary
Licensing register - Street trading
Clio Manage - Matters - Open
iManage Work 10 - Closing binder
Lexis+ - Case search - negligence
Deed of variation (draft 3).docx - LibreOffice Writer
Time recording - Today 3.4 h
PVsyst 7.4 - Rooftop array
SCADA - Substation West - Single line diagram
Meter exchange - Route 12
Outage map - Live
Gradebook - Year 9 Geography - Term 2
Timetable - Room clash
Arbor - Behaviour log
Opera PMS - Arrivals - Wednesday
Mews Commander - Housekeeping
Table plan - Terrace - 19:30
Micros Simphony - End of shift
Dispensing queue - PharmOutcomes
Formulary search - Ramipril 5 mg
Interaction check - Warfarin / Ibuprofen
Avid Media Composer - Reel 7
InCopy - Spread 14-15
WordPress - Edit Post - Spring walks
Mailchimp | Campaigns | Audience growth
Canva - Flyer A5 (untitled)
Genesys Agent Desktop - After call work
Avaya one-X - Voicemail (2)
Five9 - Not ready - Lunch
IntelliJ IDEA - billing-service - InvoiceMapper.java
Visual Studio Code - docker-compose.yml - infra
Eclipse IDE - workspace - Problems
Android Studio - Giraffe
Jenkins - nightly-build #2201 - Console
Grafana - Node exporter full
Kibana - Discover - last 15 minutes
Datadog | Monitors | Triggered
Postman - Orders API - Collection runner
DBeaver - Script-14 - staging
pgAdmin 4 - Query tool
SonarQube - Quality gate failed
Terminal - zsh - 120x40
PuTTY (inactive)
WinSCP - synchronise
VirtualBox Manager
Wireshark - capture on eth0
Docker Desktop - Containers
Kubernetes Dashboard - Pods - kube-system
GitHub - Issues - Labels: good first issue
Bitbucket - Branches
Trello - Launch plan - Board
Basecamp - Message board
Todoist - Upcoming
Evernote - Packing list
Dropbox - Shared folders
WhatsApp Web
Signal - Note to Self
Google Meet - Ready to join?
Gmail - Promotions (88)
Google Sheets - Rota week 22
Google Forms - Canteen survey - Responses
Apple Mail - Drafts
Vivaldi - Start Page
Opera - Speed Dial
Brave - Private window
Kontoauszug drucken - OSPlus
Dauerauftrag ändern - agree21
Baufinanzierung - Beleihungswert
Schalter 2 - Wartemarke 044
Bürgeramt - Meldebescheinigung drucken
Wohngeldantrag - Plausibilitätsprüfung
Kita-Portal - Platzvergabe
Fundsachen - Regenschirm schwarz
RA-MICRO - Aktenregister
beA - Posteingang der Kanzlei
Grundbuch - Abteilung II - Lasten
Zählerwechsel - Tour 12
Netzleitstelle - Umspannwerk Süd
Notenverwaltung - Klasse 8b Erdkunde
Vertretungsplan - Freitag
protel - Zimmerplan
Kassenabschluss Restaurant Terrasse
Apothekenwarenwirtschaft - IXOS - Bestellvorschlag
Rezeptkontrolle - Hilfsmittel
Redaktion - Seite 3 - Umbruch
Rufumleitung aktiv
Agentenstatus: Nachbearbeitung
Fehlerspeicher auslesen - Motorsteuergerät
Werkstattplaner - Hebebühne 2
Windows-Sicherheit
Datenträgerbereinigung
Ausführen
Eigenschaften von Netzwerk
Relevé de compte - Impression
Virement permanent - Modifier
Crédit immobilier - Simulation
Guichet 3 - Ticket B207
Mairie - Permis de construire - Instruction
État civil - Copie intégrale
Carte scolaire - Dérogations
Genapi - Acte de vente - Projet
Compteur Linky - Relève
Pronote - Cahier de textes - 4e B
Emploi du temps - Salle 204
Hôtel - Planning des chambres
Caisse - Clôture du service
LGPI - Stock officine
Ordonnance - Contre-indications
Une du journal - Maquette
Pause déjeuner - Agent indisponible
Propriétés système
Exécuter
Rekeningafschrift - Afdrukken
Periodieke overboeking
Hypotheek - Taxatie
Loket 5 - Volgnummer C31
Gemeente - Omgevingsvergunning
Burgerzaken - Uittreksel
Notaris - Concept akte
Slimme meter - Uitlezen
Magister - Cijfers - Aardrijkskunde
Kamerplanning - Begane grond
Apotheek - Herhaalrecepten
Pauze - Agent niet beschikbaar
Systeemeigenschappen
Extracto de cuenta - Imprimir
Transferencia periódica
Hipoteca - Tasación
Ayuntamiento - Licencia de obras
Registro de entrada - Sede electrónica
Notaría - Borrador de escritura
Contador - Lectura
Cuaderno del profesor - Geografía 2.º B
Recepción - Plano de habitaciones
Farmacia - Receta electrónica
Propiedades del sistema
Estratto conto - Stampa
Bonifico ricorrente
Mutuo - Perizia
Comune - Permesso di costruire
Protocollo informatico - Registrazione
Studio notarile - Bozza atto
Contatore - Autolettura
Registro elettronico - Geografia 2B
Ricevimento - Tableau camere
Farmacia - Ricetta dematerializzata
Proprietà del sistema
Wyciąg z konta - Drukuj
Zlecenie stałe
Kredyt hipoteczny - Wycena
Urząd Miasta - Pozwolenie na budowę
Kancelaria - Repertorium
Licznik - Odczyt
Dziennik elektroniczny - Geografia 7b
Recepcja - Grafik pokoi
Apteka - Recepta elektroniczna
Właściwości systemu
Extrato de conta - Imprimir
Transferência programada
Crédito habitação - Avaliação
Câmara Municipal - Licença de construção
Cartório - Minuta de escritura
Contador - Leitura
Diário de turma - Geografia
Receção - Mapa de quartos
Farmácia - Receita sem papel
Propriedades do sistema
Kontoutdrag - Skriv ut
Bygglov - Handläggning
Výpis z účtu - Tisk
Stavební povolení
Kontoudtog - Udskriv
Tiliote - Tulosta
Számlakivonat - Nyomtatás
Extras de cont - Tipărire
Hesap Özeti - Yazdır
Αντίγραφο λογαριασμού - Εκτύπωση
Выписка по счёту - Печать
https://online.bank.example.com/accounts/overview?view=monthly
https://www.example.gov.uk/apply-licence/step-2
https://stadt.example.de/dienstleistungen/personalausweis/termin
https://www.example.fr/demarches/carte-grise/changement-adresse
https://gemeente.example.nl/producten/verhuizing-doorgeven
https://sede.example.es/tramites/empadronamiento
https://comune.example.it/servizi/carta-identita-elettronica
https://www.example.gov.pl/web/uslugi/wniosek-500
https://www.example.pt/servicos/cartao-de-cidadao/renovar
https://docs.example.dev/en/stable/howto/deployment.html#nginx
https://stackoverflow.example.com/questions/231767/what-does-yield-do
https://github.com/example/billing/blob/main/src/main/java/InvoiceMapper.java#L88
https://registry.npmjs.org/left-pad
https://jenkins.example.com/job/nightly-build/2201/console
https://grafana.example.com/d/rYdddlPWk/node-exporter?orgId=1&from=now-6h
https://booking.example.com/searchresults?ss=Lake+Como&group_adults=2
https://menu.example.com/lunch/tomato-basil-soup
https://shop.example.com/medical/thermometer-braun-thermoscan-7
https://news.example.com/energy/offshore-wind-auction-results
https://lexis.example.com/search?q=breach+of+contract
https://tickets.example.com/event/magic-flute-vienna
https://weather.example.com/14-day/porto
https://translate.example.com/?sl=nl&tl=en&text=vergunning
https://video.example.com/watch?v=Hk2m9&t=61s
http://192-168-router.example.lan/setup.cgi?next=wifi
/Users/Shared/Final Cut/Libraries/Spring.fcpbundle
/home/build/workspace/nightly-build/target/surefire-reports
/etc/systemd/system/backup.timer
/usr/share/applications/org.gnome.Terminal.desktop
/var/lib/postgresql/16/main/postgresql.conf
/media/usb/Musik/Klassik
~/projects/billing-service/README.md
~/.config/Code/User/settings.json
C:\Users\Public\Pictures\Sample
C:\Program Files\JetBrains\IntelliJ IDEA 2025.1\bin\idea64.exe
C:\Windows\Fonts\georgia.ttf
D:\Akten\2026\Zivilsachen\Vorlagen\Klageerwiderung.docx
E:\Mairie\Délibérations\2026-04 Compte administratif.pdf
F:\Cartorio\Minutas\Compra e venda.docx
N:\Notariaat\Modellen\Volmacht.docx
U:\Urząd\Wzory\Decyzja.docx
V:\Turismo\Folletos\Rutas.pdf
W:\Scuola\Circolari\Circolare 114.pdf
\\bank-fs\forms\Account opening checklist.pdf
\\hotel01\reception\Night audit\2026-05-02.txt
\\kanzlei\Muster\Vollmacht.dotx
push button Deploy
menu item Refactor This…
tab Run and Debug
tree item External Libraries
link View all branches
checkbox Remember this device
radio button One way
combobox Check-in time
text field Amount in EUR
toggle Dark mode
slider Volume
grid cell Balance 4.220,18
column header Interest rate
heading Recent transactions
dialog Session timeout
tooltip Copy link
Schaltfläche Überweisung ausführen
Link Dokumente herunterladen
Liste Unterkonten
Bouton Télécharger le relevé
Liste des comptes
Case Recevoir par courrier
Knop Overboeken
Lijst rekeningen
Botón Transferir
Lista de cuentas
Pulsante Invia bonifico
Elenco conti
Przycisk Wyślij przelew
Lista rachunków
Botão Transferir
Lista de contas
ACCOUNT STATEMENT\nOpening balance 1.204,10\nClosing balance 988,42
KONTOAUSZUG\nAlter Kontostand 1.204,10\nNeuer Kontostand 988,42
RELEVÉ DE COMPTE\nAncien solde 1 204,10\nNouveau solde 988,42
REKENINGAFSCHRIFT\nOud saldo 1.204,10\nNieuw saldo 988,42
EXTRACTO\nSaldo anterior 1.204,10\nSaldo final 988,42
ESTRATTO CONTO\nSaldo iniziale 1.204,10\nSaldo finale 988,42
WYCIĄG\nSaldo początkowe 1204,10\nSaldo końcowe 988,42
EXTRATO\nSaldo inicial 1.204,10\nSaldo final 988,42
Room 214\nLate checkout\nExtra pillow
Zimmer 214\nSpäte Abreise\nZustellbett
Chambre 214\nDépart tardif\nLit bébé
BREAKFAST 7:00-10:30\nEggs Benedict\nPorridge\nFrench toast
FRÜHSTÜCK\nMüsli\nRührei\nBrezel
CARTE\nCrème Dubarry\nSole Meunière\nPêche Melba
LA CARTA\nGazpacho\nPaella mixta\nCrema catalana
MENÙ\nSpaghetti Carbonara\nSaltimbocca\nPanna cotta
Today's soup: Minestrone\nAllergens: celery
Ramipril 5 mg 100 tbl\nStore below 25 °C
Ibuprofen 400 mg 20 Filmtabletten\nApothekenpflichtig
Doliprane 1000 mg\nParacétamol
Meter no. Z-48812\nReading 10.442 kWh
Zählerstand 10.442 kWh\nVerbrauch 312
Gate B22\nBoarding 14:05\nZone 2
Gleis 7\nIC 2310 Hamburg Altona\nheute ca. 10 Min später
Voie 4\nTER 17812 Nancy Ville\nà l'heure
Spoor 5b\nIntercity Den Haag Centraal\n+5 min
Andén 2\nMedia Distancia Ciudad Real
Binario 6\nRegionale Reggio Emilia\nritardo 10
Tor 3\nIntercity Zielona Góra
MIND THE GAP
EXIT ONLY
Queue here
Bitte hier warten
Tirez
Duwen
Empuje
Spingere
Pchać
Puxe
Morgan Stanley Wealth Management
Goldman Sachs Asset Management
Charles Schwab statement
JPMorgan Chase Commercial Banking
Wells Fargo Online
Lloyds Bank Corporate Markets
Julius Bär Private Banking
Sal. Oppenheim
Edmond de Rothschild
Crédit Mutuel Arkéa
Caisse d'Epargne Ile-de-France
Van Lanschot Kempen
Banca Mediolanum
Banco Santander Totta
Millennium bcp - Novo Banco
Freshfields Bruckhaus Deringer
Baker McKenzie - Client alert
Clifford Chance newsletter
Norton Rose Fulbright
Gleiss Lutz Mandatsinformation
Allen & Overy webinar
Linde Material Handling
Alexander Bürkle
Vaillant ecoTEC plus
Stiebel Eltron WPL 25
Viessmann Vitodens 200
Louis Poulsen PH 5
Ray-Ban Wayfarer
Ralph Lauren Home
Calvin Klein Underwear
Levi Strauss & Co.
Jack Daniel's 0,7 l
Johnnie Walker Black Label
Captain Morgan Spiced Gold
Dr. Oetker Ristorante
Uncle Ben's Basmati
Sara Lee bakery
Granny Smith apples
Earl Grey tea
Caesar salad
Peach Melba
Eggs Florentine
Crêpe Suzette
Sachertorte
Fürst-Pückler-Eis
Château Margaux 2015
Dom Pérignon Vintage
Don Simon sangría
Santa Cruz de Tenerife
San José del Cabo
Saint-Étienne Châteaucreux
Frankfurt am Main Flughafen
Bad Homburg v. d. Höhe
Castel San Pietro Terme
Vila Nova de Gaia
Nowy Sącz
Alphen aan den Rijn
St. Thomas' Hospital
Queen Elizabeth Hall
Albert Schweitzer Schule
Lycée Jean Moulin
Colegio San Agustín
Istituto Leonardo da Vinci
Liceum im. Adama Mickiewicza
Erasmus Universiteit
Parkinson's disease leaflet
Alzheimer screening
Morbus Crohn Sprechstunde
Lyme serology
Fisher's exact test
Monte Carlo simulation
Gantt chart
Pareto analysis
Kanban board
Bloom filter
Dijkstra's algorithm
Fibonacci heap
Java Virtual Machine
Ruby on Rails
Apache Maven
Jenkins pipeline
Ada compiler
Pascal case
Julia notebook
Gabor filter
Hold Music
Call Forward
Frank a letter
Chase payment
Bill run
Mark for deletion
Max. retries
Rob's rate
Dale Road depot
Dear customer,\nyour meter will be changed next week.\nYours faithfully
Liebe Kundin, lieber Kunde,\nIhr Zähler wird getauscht.\nIhr Team Netzservice
Cher client,\nvotre compteur sera remplacé.\nVotre service clients
Beste klant,\nuw meter wordt vervangen.\nUw netbeheerder
Estimado cliente:\nsu contador será sustituido.\nAtentamente
Gentile cliente,\nil contatore verrà sostituito.\nDistinti saluti
Szanowny Kliencie,\nlicznik zostanie wymieniony.\nZ poważaniem
Caro cliente,\no contador será substituído.\nAtentamente
The court has listed the hearing for 3 June at 10:00
Das Gericht hat Termin bestimmt auf den 3. Juni
L'audience est fixée au 3 juin
De zitting is bepaald op 3 juni
La vista se señala para el 3 de junio
L'udienza è fissata per il 3 giugno
Rozprawa odbędzie się 3 czerwca
A audiência está marcada para 3 de junho
def total(lines): return sum(l.net for l in lines)
for (int i = 0; i < rows.length; i++) {
kubectl get pods -n staging
curl -X POST https://api.example.com/v2/orders -H "Accept: application/json"
java.lang.NullPointerException: Cannot invoke "Invoice.net()"
TypeError: undefined is not a function
ERROR 1064 (42000): You have an error in your SQL syntax
warning: LF will be replaced by CRLF
BUILD SUCCESSFUL in 12s
INSERT INTO rates (code, value) VALUES ('EUR', 1.0)
{"level":"warn","msg":"slow query","ms":1204}
Region\tQ1\tQ2\nNorth\t12\t14
Konto\tSoll\tHaben\n4400\t120,00
Oui\tNon\tSans objet
"""
SUBJECTS = """Card replacement|Dormant accounts|Interest rate notice|Overdraft review|Branch refurbishment Leeds|Bollard repair|Allotment waiting list|Street party licence|Library late fees|Bin collection Bank Holiday|Witness bundle|Court fee refund|Lease renewal Unit 7|Power of attorney form|Boiler tariff|Heat pump grant|Solar feed-in|Substation fence|Grid outage Cornwall|School trip Norwich|Swimming gala|Uniform swap|Parents' evening slots|Science fair|Conference Lake Garda|Wedding fair|Minibar restock|Laundry contract|Flu jabs|Controlled drugs register|Patient leaflet|Photo credits|Podcast edit|Front page|Call scripts|Voice prompts|Headset order Jabra|Release notes|Code freeze|Load test|Certificate renewal|Feature flags|Kartentausch|Zinsanpassung|Dispo Überprüfung|Umbau Filiale Kassel|Sperrmüll Termin|Straßenfest|Fundbüro Versteigerung|Beweisantrag|Kostenfestsetzung|Mietvertrag Einheit 7|Vorsorgevollmacht|Wärmepumpe Förderung|Einspeisevergütung|Stromausfall Eifel|Klassenfahrt Sylt|Elternsprechtag|Schwimmfest|Hochzeitsmesse|Wäschereivertrag|Grippeimpfung|Betäubungsmittelbuch|Bildnachweise|Titelseite|Headsets Plantronics|Lasttest|Zertifikat erneuern|Remplacement de carte|Avis de taux|Travaux agence Reims|Encombrants|Fête de quartier|Conclusions d'appel|Bail commercial|Pompe à chaleur|Coupure réseau Bretagne|Sortie scolaire Carcassonne|Réunion parents|Salon du mariage|Blanchisserie|Vaccin grippe|Crédits photo|Scripts d'appel|Montée de version|Pas vervangen|Rentewijziging|Verbouwing filiaal Delft|Grofvuil|Buurtfeest|Huurcontract|Warmtepomp subsidie|Stroomstoring Zeeland|Schoolreis Efteling|Ouderavond|Wasserij|Griepprik|Voorpagina|Belscript|Sustitución de tarjeta|Aviso de tipos|Obras sucursal Lugo|Fiesta de barrio|Contrato de arrendamiento|Bomba de calor|Corte de luz Galicia|Excursión Segovia|Feria de bodas|Vacuna gripe|Portada|Sostituzione carta|Avviso tassi|Festa di quartiere|Contratto di locazione|Pompa di calore|Blackout Sardegna|Gita scolastica Pompei|Fiera sposi|Vaccino antinfluenzale|Prima pagina|Wymiana karty|Zmiana oprocentowania|Remont oddziału|Umowa najmu|Pompa ciepła|Awaria sieci|Wycieczka Wieliczka|Szczepienia|Substituição de cartão|Aviso de taxas|Obras agência Faro|Contrato de arrendamento|Bomba de calor|Corte de energia|Visita de estudo Sintra|Vacina da gripe"""
FRAMES = """{} - Gmail|Re: {}|Fwd: {}|{} - LibreOffice Writer|{}.odt|{} (draft {n}).pdf|{} — Mozilla Firefox|{} | Notion|#{d4} {}|{} · Pull request|/srv/share/{y}/{}.pdf|https://www.example.org/topics/{}|{} @ {time}|{}\\n{date}\\n{amt}|list item {}|[{}] updated|{}: {n} new|{} > {}|{}, {}|"{}" was approved"""
EVERYWHERE = r"""
w {P} - Gmail
w Re: {L} {X} - Thunderbird
w {P} – {C} – LibreOffice Writer
w {C} | {P} | Notion
w T24 - {L} {X} - Enquiry
w {L}: {X} - Clio Manage
w Reservation {d5} - {P} - Opera PMS
w {P} is typing... - Slack
w PharmOutcomes - {L} {X}
w Call with {P} - Avaya one-X
w {L} {X} - Mozilla Firefox
u https://bank.example.com/customers/search?{L}={X}
u https://api.example.dev/v1/users?{L}={X}&page=2
u https://desk.example.org/tickets/new?requester={X}&{L}={X}
u https://cloud.example.com/home/{X}/files
u https://mail.example.com/compose?to={EMAIL}
e {L}: {X}
e text field {L} {X}
e grid cell {X}, {L}
e heading {P}
e list item {P}, {C}
e Assigned to {P}
e Guest {P}, {n} nights
o {L}: {X}
o {L}\n\n{X}
o {C}\n{L} {X}\n{P}
o {P}\n{ADDRESS}\n{PHONE}
o {L} {X}   {date}
c {X}
c {L}: {X}
c {L} = {X}
c {P}, {ADDRESS}
c <td>{L}</td><td>{X}</td>
c {P} ({EMAIL})
p /home/{USERNAME}/Desktop/{C}.pdf
p /srv/cases/{y}/{P}/{C}.docx
p D:\\Kunden\\{P}\\{L} {X}.pdf
clean Form
"""
EN = r"""
street Quarry Bank|Sandpit Lane|Albion Street|The Paddocks|Harbour Road|Fern Hill
city Exeter|Kilkenny|Aberdeen|Luton|Preston
first Anthony|Beatrice|Clive|Daphne|Edwin|Fiona|Graham|Hazel|Ian|Jocelyn|Keith|Lorraine|Malcolm|Nadia|Oscar|Pauline|Roger|Stephanie|Tariq|Wendy
last Atherton|Bancroft|Coleman|Dalton|Everett|Farrell|Gibbons|Hewitt|Isaacs|Jennings|Keane|Lister|Maddox|Newell|Oakley|Purcell|Rutherford|Sinclair|Tennant|Vaughan|Whitaker|Adeyemi|Patel|Cook
PERSON Account holder|Client|Guest|Teacher
ADDRESS Registered address|Address
BIRTH_DATE Born|Date of birth
USERNAME Login|Username
PASSWORD Password|Temporary password
LICENSE_PLATE Vehicle registration|Licence plate
PASSPORT_NO Passport|Passport no
CUSTOMER_ID Customer ID|Client no.
EMPLOYEE_ID Staff ID|Employee number
w Appointment {P} - {time}
w Statement for {P}
o Signed by {P}
c Could you ring {P} back? {PHONE}
c Good morning {P}, your card is ready.
c Best wishes, {P}
clean Card form|Hearing list|Meter card|Rota|Menu card|Repeat order|Press cutting
"""
DE = r"""
street Eichendorffweg|Talstraße|Am Kirchberg|Schulstraße|Ringallee|Weidengasse
city Passau|Göttingen|Bregenz|Aarau|Husum
first Albrecht|Birgit|Carsten|Dagmar|Eckhard|Friederike|Gunnar|Heidrun|Ingo|Jutta|Konrad|Liselotte|Meinhard|Nadja|Ole|Petra|Roswitha|Swantje|Tilo|Volker
last Ackermann|Böttcher|Cremer|Diekmann|Engelhardt|Feldmann|Geiger|Hofmeister|Irmler|Jahnke|Kohlmann|Liebig|Möllers|Neubauer|Oehler|Petersen|Rademacher|Stadler|Thiele|Uhlig|Voigt|Wendt|Zimmer|Öztürk|Nowak
PERSON Kontoinhaber|Mandantin|Gast|Lehrkraft
ADDRESS Meldeadresse|Anschrift
BIRTH_DATE Geboren am|Geburtsdatum
USERNAME Anmeldename|Benutzer
PASSWORD Passwort|Einmalkennwort
LICENSE_PLATE Kfz-Kennzeichen|Kennzeichen
PASSPORT_NO Passnummer|Reisepass Nr.
CUSTOMER_ID Kunden-ID|Kundennr.
EMPLOYEE_ID Personal-Nr.|Mitarbeiternummer
w Termin {P} - {time} Uhr
w Kontoauszug {P}
o Unterschrift {P}
c Können Sie {P} zurückrufen? {PHONE}
c Guten Morgen {P}, Ihre Karte ist da.
c Herzliche Grüße, {P}
clean Kartenformular|Terminrolle|Ablesekarte|Speisekarte|Nachbestellung|Pressespiegel
"""
FR = r"""
street Rue de la Fontaine|Quai de Saône|Allée des Tilleuls|Rue Gambetta|Place du Marché
city Poitiers|Annecy|Namur|Quimper|Vevey
first Adrien|Bénédicte|Corentin|Delphine|Estelle|Florent|Gaëlle|Hubert|Isabelle|Joël|Laëtitia|Mathis|Nathalie|Odile|Pascal|Romain|Sandrine|Théo|Virginie|Xavier
last Arnaud|Besson|Chauvet|Dumas|Etienne|Ferrand|Gaillard|Huet|Jacquet|Klein|Legrand|Mallet|Noël|Perrot|Rousset|Schmitt|Thibaud|Vasseur|Wagner|Diallo|Haddad
PERSON Titulaire du compte|Client|Voyageur|Professeur
ADDRESS Adresse postale|Adresse
BIRTH_DATE Née le|Date de naissance
USERNAME Identifiant|Login
PASSWORD Mot de passe|Mot de passe provisoire
LICENSE_PLATE Plaque d'immatriculation|N° d'immatriculation
PASSPORT_NO Numéro de passeport|Passeport
CUSTOMER_ID Identifiant client|N° de client
EMPLOYEE_ID Matricule salarié|N° d'agent
w Rendez-vous {P} - {time}
o Signé par {P}
c Pouvez-vous rappeler {P} ? {PHONE}
c Bonjour {P}, votre carte est prête.
c Bien à vous, {P}
clean Formulaire|Rôle d'audience|Relevé compteur|Carte des vins|Revue de presse
"""
NL = r"""
street Lindelaan|Schoolstraat|Waterkant|Marktplein|Nieuwe Dijk
city Deventer|Hoorn|Kortrijk|Assen|Genk
first Arjan|Brigitte|Cas|Dieuwke|Erik|Femke|Gijs|Hanneke|Ivo|Jolanda|Karel|Lieke|Marleen|Nienke|Pepijn|Roos|Stefan|Tineke|Vera|Wouter
last van Beek|Coppens|Dijkstra|Evers|Feenstra|Gerritsen|Hofman|Janssens|Kuipers|Lambrechts|Mulder|Nauta|Postma|Rietveld|Schouten|Terpstra|Veenstra|Willems|de Wit|Zijlstra
PERSON Rekeninghouder|Cliënt|Gast|Docent
ADDRESS Postadres|Adres
BIRTH_DATE Geboren|Geboortedatum
USERNAME Inlognaam|Gebruiker
PASSWORD Wachtwoord|Eenmalig wachtwoord
LICENSE_PLATE Kentekenplaat|Kenteken
PASSPORT_NO Paspoort|Paspoortnr.
CUSTOMER_ID Klant-ID|Klantnummer
EMPLOYEE_ID Personeelsnr.|Medewerkersnummer
w Afspraak {P} - {time}
o Getekend door {P}
c Kunt u {P} terugbellen? {PHONE}
c Goedemorgen {P}, uw pas ligt klaar.
c Hartelijke groet, {P}
clean Formulier|Zittingsrol|Meterkaart|Wijnkaart|Knipselkrant
"""
ES = r"""
street Calle Mayor|Ronda de Poniente|Avenida del Puerto|Calle San Roque|Plaza de la Fuente
city Huesca|Almería|Pontevedra|Mérida|Reus
first Aurelio|Begoña|César|Dolores|Esteban|Felisa|Gonzalo|Herminia|Ignacio|Julia|Lorenzo|Matilde|Noelia|Pablo|Remedios|Salvador|Teresa|Vicente|Ximena|Zulema
last Arroyo|Benítez|Cabrera|Delgado|Esteban|Ferrer|Giménez|Hidalgo|Jurado|Lorenzo|Medina|Nieto|Otero|Peña|Quintana|Redondo|Soler|Tapia|Vargas|Ruiz Cano
PERSON Titular de la cuenta|Cliente|Huésped|Profesora
ADDRESS Dirección postal|Dirección
BIRTH_DATE Nacido el|Fecha de nacimiento
USERNAME Usuario|Inicio de sesión
PASSWORD Contraseña|Contraseña temporal
LICENSE_PLATE Matrícula del coche|Matrícula
PASSPORT_NO Número de pasaporte|N.º pasaporte
CUSTOMER_ID ID de cliente|Número de cliente
EMPLOYEE_ID Número de empleado|N.º de empleado
w Cita {P} - {time}
o Firmado por {P}
c ¿Puede llamar a {P}? {PHONE}
c Buenos días {P}, su tarjeta está lista.
c Un abrazo, {P}
clean Formulario|Lista de vistas|Lectura|Carta de vinos|Recortes
"""
IT = r"""
street Via della Stazione|Vicolo Stretto|Via Manzoni|Lungomare Sud|Piazza del Popolo
city Ferrara|Cosenza|Trento|Ascoli|Locarno
first Angela|Bianca|Carmelo|Delia|Edoardo|Franca|Giacomo|Ilaria|Leonardo|Mirella|Nicola|Ornella|Pietro|Romina|Stefania|Teodoro|Ugo|Vanessa|Zeno|Loredana
last Basile|Colombo|Donati|Ferretti|Guerra|Leone|Messina|Nardi|Parisi|Ricci|Sanna|Torre|Valente|Villa|Zoppi|De Angelis|Lo Presti|Bruni|Monti|Cattani
PERSON Intestatario|Cliente|Ospite|Insegnante
ADDRESS Indirizzo postale|Indirizzo
BIRTH_DATE Nata il|Data di nascita
USERNAME Utente|Nome di accesso
PASSWORD Password|Password provvisoria
LICENSE_PLATE Targa|Numero di targa
PASSPORT_NO Numero passaporto|Passaporto n.
CUSTOMER_ID ID cliente|Numero cliente
EMPLOYEE_ID Matricola n.|Numero dipendente
w Appuntamento {P} - {time}
o Firmato da {P}
c Può richiamare {P}? {PHONE}
c Buongiorno {P}, la carta è pronta.
c Un saluto, {P}
clean Modulo|Ruolo udienze|Lettura|Carta dei vini|Rassegna stampa
"""
PL = r"""
street Słoneczna|Piłsudskiego|Leśna|Rynek|Długa
city Kielce|Olsztyn|Gliwice|Tarnów|Szczecin
first Aleksandra|Bogdan|Czesława|Damian|Edyta|Filip|Grażyna|Hubert|Iwona|Jarosław|Kinga|Leszek|Magdalena|Norbert|Oliwia|Piotr|Sylwia|Tadeusz|Wanda|Zbigniew
last Bąk|Czarnecka|Duda|Frankowski|Gajewska|Jabłoński|Kubiak|Laskowska|Michalak|Nawrocki|Ostrowska|Piątek|Rogalski|Sobczak|Szulc|Wieczorek|Walczak|Zawadzka|Zielińska|Kozioł
PERSON Posiadacz rachunku|Klient|Gość|Nauczyciel
ADDRESS Adres korespondencyjny|Adres
BIRTH_DATE Urodzony|Data urodzenia
USERNAME Login|Użytkownik
PASSWORD Hasło|Hasło jednorazowe
LICENSE_PLATE Numer rejestracyjny|Nr rej.
PASSPORT_NO Paszport nr|Numer paszportu
CUSTOMER_ID ID klienta|Nr klienta
EMPLOYEE_ID Numer pracownika|Nr prac.
w Wizyta {P} - {time}
o Podpisano: {P}
c Proszę zadzwonić do {P}: {PHONE}
c Dzień dobry {P}, karta jest gotowa.
c Serdecznie pozdrawiam, {P}
clean Formularz|Wokanda|Odczyt|Karta win|Przegląd prasy
"""
PT = r"""
street Rua do Sol|Avenida Central|Beco do Poço|Rua Almeida Garrett|Praça Nova
city Guimarães|Portimão|Santos|Beja|Aveiro
first Abel|Beatriz|Carlos|Diana|Ernesto|Fernanda|Gonçalo|Helena|Inácio|Júlia|Leonor|Miguel|Natália|Otávio|Patrícia|Rodrigo|Sofia|Tiago|Vera|Zulmira
last Abreu|Borges|Coelho|Dias|Espírito Santo|Figueiredo|Guedes|Lacerda|Monteiro|Nogueira|Osório|Pires|Rebelo|Saraiva|Tavares|Valente|da Cunha|Simões|Moura|Brito
PERSON Titular da conta|Cliente|Hóspede|Professora
ADDRESS Endereço postal|Endereço
BIRTH_DATE Nascida em|Data de nascimento
USERNAME Utilizador|Usuário
PASSWORD Senha|Palavra-passe temporária
LICENSE_PLATE Matrícula do veículo|Placa do veículo
PASSPORT_NO Número do passaporte|Passaporte n.º
CUSTOMER_ID ID do cliente|Número de cliente
EMPLOYEE_ID Número de funcionário|N.º de funcionário
w Consulta {P} - {time}
o Assinado por {P}
c Pode ligar a {P}? {PHONE}
c Bom dia {P}, o seu cartão está pronto.
c Abraço, {P}
clean Formulário|Pauta|Leitura|Carta de vinhos|Recortes
"""
