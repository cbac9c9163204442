# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Half a of the twentieth set: garages, museums, publishers, bakeries, clubs, freight, payroll, help desks. Lines as in the nineteenth set: SEEN are whole texts that name nobody, SUBJECTS what files, mails and records are called."""

DOMAINS = "proton.me|t-online.de|sfr.fr|ziggo.nl|telefonica.net|tiscali.it|autohaus.example.de|museum.example.org|editions.example.fr"
NUMBERS = dict(EMAIL="Mail to|E-mail", PHONE="Phone no.|Tel", IBAN="IBAN code", IP_V4="IP addr", IP_V6="IPv6 addr", MAC="MAC ID", GEO="Geo position", JWT="Access token", API_KEY="apikey", CREDIT_CARD="Card", UK_NHS="NHS number")
SEEN = r"""
Job card 20418 - Brake fluid change - Autoline
Courtesy cars - Availability - Kerridge
Parts counter - Backorder list
Tyre hotel - Rack B7
Collections Management - Object record 1988.14.2 - MuseumPlus
Loan agreement - Outgoing - Condition report
Exhibition plan - Gallery 3 - Hanging heights.dwg
Conservation lab - Humidity log
InDesign - Chapter 09_proof2.indd @ 125 %
Editorial calendar - Autumn list
Royalty run - Period 2 - Locked
Bake plan - Night shift - Oven 4
Recipe card - Rye sourdough 70/30
Allergen matrix v12.xlsx - Excel
Club manager - Court bookings - Week 23
Fixture list - Under 15 - Away games
Shipment 8801-22 - Customs hold - Transporeon
CargoWise One - Sea import - Container arrivals
Dock scheduler - Gate 6 - 11:15
Bill of lading draft - Read only
Payroll run 06/2026 - Simulation - Errors: 3
Absence calendar - Half days
Benefits portal - Bike leasing
Onboarding checklist - Day 1
Expense policy 2026 (final).pdf - Adobe Acrobat
Zendesk - Unassigned tickets (17)
Freshservice | Change calendar
Knowledge base - Reset your PIN
Remote session ended
Asset register - Laptops - Warranty ends soon
BIOS Setup Utility
Device Manager
Disk Management
Windows Update - Restart required
Add Printer
Browse for Folder
Open File - Security Warning
Print Preview
Insert Function
Conditional Formatting Rules Manager
Goal Seek
Track Changes
Mail Merge Recipients
Slide Sorter
Spelling: English (United Kingdom)
Untitled - Paint
Clock
Settings - Bluetooth & devices
Sticky Notes
Voice Recorder
OneNote - Meeting notes - Weekly sync
Planner - Website relaunch - Board
Viva Engage - All Company
Webex - Waiting for the host
Lucidchart - Order to cash
draw.io - network-plan.drawio
Visio - Evacuation plan ground floor
AutoCAD LT - Mezzanine.dwg
SolidWorks - Bracket left.sldprt
GIMP - poster_a2.xcf
Audacity - interview_cut3
OBS Studio - Profile: Lecture
VLC media player
FileZilla - sftp://files.example.org - Connected
KeePassXC - Unlock database
TeamViewer - Free license
Citrix Workspace - Apps
Oracle EBS - Responsibilities
PeopleSoft - Time entry - Approve
Workday - Inbox - Action required
SuccessFactors - Goals - Mid-year
Concur - Expense report - Not submitted
NetSuite - Item fulfilment
Infor LN - Sessions
Sage 200 - Nominal ledger
Xero | Bank reconciliation
QuickBooks - Chart of accounts
Blue Prism - Control room
UiPath Studio - Main.xaml
Celonis - Process overview
Signavio - Incident handling
Fahrzeugannahme - Dialogannahme 3
Werkstattauftrag 20418 - Bremsflüssigkeit wechseln
Ersatzwagen - Übersicht Juni
Teileverkauf - Rückstände
Räderlager - Regal B7
Objektdatenbank - Inventarnummer 1988/14
Leihvertrag Ausgang - Zustandsprotokoll
Klimadaten Depot - Wochenbericht
Umbruch Kapitel 9 - 2. Korrektur
Honorarabrechnung - Halbjahr - gesperrt
Backplan - Nachtschicht - Ofen 4
Rezeptkarte Roggenmischbrot 70:30
Platzbelegung - Halle 2
Spielplan C-Jugend auswärts
Sendung 8801-22 - Zollbeschau
Rampenplanung - Tor 6 - 11:15
Lieferavis unvollständig
Lohnlauf 06/2026 - Testabrechnung
Abwesenheiten - Resturlaub
Eintrittscheckliste - Erster Arbeitstag
Spesenrichtlinie.pdf - Acrobat Reader
Offene Vorgänge - Warteschlange 2
Wissensdatenbank - Kennwort zurücksetzen
Inventarliste Notebooks - Garantie läuft ab
Geräte-Manager
Datenträgerverwaltung
Drucker hinzufügen
Seitenansicht
Funktion einfügen
Bedingte Formatierung
Zielwertsuche
Änderungen nachverfolgen
Serienbrief - Empfänger
Foliensortierung
Unbenannt - Editor
Systemsteuerung
Ansicht Gruppieren
Buchungsstapel freigeben
Zahlungsvorschlag - Lauf 14
Kreditoren - Offene Posten
Anlagenspiegel 2025
Steuerberater - Monatsabschluss Mai.xlsx
Hebebühne Prüfbuch
Schlüsselausgabe Nebengebäude
Ordre de réparation 20418 - Vidange
Véhicules de prêt - Juin
Comptoir pièces - Reliquats
Fiche objet - Inv. 1988.14
Contrat de prêt - Constat d'état
Relevé hygrométrie - Réserve 2
Maquette chapitre 9 - 2e épreuve
Droits d'auteur - Semestre 2
Plan de cuisson - Four 4
Fiche recette - Pain de seigle
Réservation des courts - Semaine 23
Calendrier des matchs - Extérieur
Expédition 8801-22 - Retenue en douane
Planning des quais - Porte 6
Paie 06/2026 - Simulation
Congés - Solde au 31/05
Livret d'accueil.pdf
Note de frais - À valider
Tickets non attribués (17)
Base de connaissances - Code PIN oublié
Parc informatique - Garanties
Gestionnaire de périphériques
Ajouter une imprimante
Aperçu avant impression
Insérer une fonction
Mise en forme conditionnelle
Publipostage - Destinataires
Suivi des modifications
Sans titre - Bloc-notes
Panneau de configuration
Lettrage des comptes
Proposition de règlement
Immobilisations - Tableau
Werkorder 20418 - Remvloeistof vervangen
Leenauto's - Overzicht juni
Magazijnbalie - Naleveringen
Objectregistratie - Inventarisnummer
Bruikleen - Conditierapport
Klimaatlog depot
Opmaak hoofdstuk 9 - tweede proef
Royalty's - Tweede halfjaar
Bakplan - Nachtploeg - Oven 4
Receptkaart roggebrood
Baanreservering - Week 23
Wedstrijdschema - Uit
Zending 8801-22 - Douanecontrole
Dockplanning - Poort 6
Loonrun 06/2026 - Proef
Verlofsaldo - Eind mei
Declaratie - Ter goedkeuring
Niet toegewezen meldingen
Kennisbank - Pincode vergeten
Apparaatbeheer
Printer toevoegen
Afdrukvoorbeeld
Functie invoegen
Wijzigingen bijhouden
Naamloos - Kladblok
Configuratiescherm
Betalingsvoorstel - Run 14
Vaste activa - Overzicht
Orden de reparación 20418 - Cambio de aceite
Vehículos de cortesía
Mostrador de recambios - Pendientes
Ficha de objeto - N.º inv.
Préstamo temporal - Informe de conservación
Registro de humedad - Almacén
Maqueta capítulo 9 - Segundas pruebas
Liquidación de derechos
Plan de horneado - Turno de noche
Receta - Pan de centeno
Reserva de pistas - Semana 23
Calendario de partidos
Envío 8801-22 - Retenido en aduana
Planificación de muelles
Nómina 06/2026 - Simulación
Saldo de vacaciones
Nota de gastos - Por aprobar
Incidencias sin asignar (17)
Administrador de dispositivos
Agregar impresora
Vista preliminar
Insertar función
Formato condicional
Control de cambios
Sin título - Bloc de notas
Panel de control
Propuesta de pago
Inmovilizado - Cuadro
Ordine di lavoro 20418 - Liquido freni
Auto sostitutive - Giugno
Banco ricambi - Arretrati
Scheda opera - Inv. 1988
Contratto di prestito - Stato di conservazione
Umidità deposito - Registro
Impaginato capitolo 9 - Seconde bozze
Rendiconto diritti
Piano cottura - Turno notte
Ricetta - Pane di segale
Prenotazione campi - Settimana 23
Calendario gare - Trasferta
Spedizione 8801-22 - Fermo dogana
Pianificazione banchine
Cedolini 06/2026 - Prova
Residuo ferie
Nota spese - Da approvare
Segnalazioni non assegnate
Gestione dispositivi
Aggiungi stampante
Anteprima di stampa
Inserisci funzione
Formattazione condizionale
Revisioni
Senza nome - Blocco note
Pannello di controllo
Proposta di pagamento
Cespiti - Riepilogo
The van is booked for Thursday morning, please load it by seven.
We have moved the stand-up to 9:15 because of the fire drill.
Please find attached the revised quote for the roof lights.
Nobody answered the phone at the depot this afternoon.
The second coat needs four hours to dry.
Your parcel could not be delivered and is waiting at the post office.
Could someone check why the scanner on bay 3 beeps twice?
All invoices above 5,000 need a second signature.
Our museum shop closes at half past five on Sundays.
Der Transporter ist für Donnerstag früh gebucht, bitte bis sieben beladen.
Wegen der Brandschutzübung beginnt die Runde erst um 9:15 Uhr.
Im Anhang die überarbeitete Kalkulation für die Oberlichter.
Am Nachmittag war im Lager niemand zu erreichen.
Rechnungen über 5.000 Euro brauchen eine zweite Freigabe.
Das Paket liegt in der Filiale zur Abholung bereit.
Kann jemand prüfen, warum der Scanner an Rampe 3 doppelt piept?
Die Ausstellung bleibt wegen Umbau bis Ostern geschlossen.
La camionnette est réservée pour jeudi matin.
La réunion commence à 9 h 15 à cause de l'exercice incendie.
Vous trouverez ci-joint le devis modifié pour les verrières.
Personne n'a répondu au dépôt cet après-midi.
Les factures de plus de 5 000 euros exigent une double signature.
Votre colis vous attend au bureau de poste.
Het busje is voor donderdagochtend gereserveerd.
De vergadering begint om 9.15 uur vanwege de brandoefening.
Bijgaand de aangepaste offerte voor de daklichten.
Facturen boven 5.000 euro vragen een tweede handtekening.
Uw pakket ligt klaar bij het postkantoor.
La furgoneta está reservada para el jueves por la mañana.
La reunión empieza a las 9:15 por el simulacro.
Adjunto el presupuesto corregido de los lucernarios.
Las facturas de más de 5.000 euros requieren doble firma.
Su paquete le espera en la oficina de correos.
Il furgone è prenotato per giovedì mattina.
La riunione inizia alle 9:15 per la prova antincendio.
In allegato il preventivo aggiornato per i lucernari.
Le fatture oltre 5.000 euro richiedono una doppia firma.
Il pacco è in giacenza all'ufficio postale.
https://parts.example.com/catalogue/brake-pads?vehicle=hatchback&page=4
https://museum.example.org/collections/object/1988-14-2
https://shop.example.net/de/brote/roggenmischbrot
https://track.example.com/shipment/880122?lang=fr
https://portal.example.org/payroll/runs/2026-06/errors
https://helpdesk.example.com/kb/articles/88412-reset-your-pin
https://club.example.nl/banen/reserveren?week=23
https://editions.example.fr/catalogue/jeunesse/albums
https://www.example.es/tienda/recambios/filtros-de-aceite
https://www.example.it/catalogo/ricambi/pastiglie-freno
https://login.example.com/oauth2/authorize?response_type=code&scope=openid
https://sharepoint.example.com/sites/quality/Shared%20Documents/Forms/AllItems.aspx
https://intranet.example.com/canteen/menu/week-23
https://learn.example.com/courses/fire-safety/module/2
https://maps.example.com/directions?from=depot&to=harbour
https://status.example.com/incidents/hx82kq
https://ci.example.dev/pipelines/4471/jobs/lint
https://www.example.com/search?q=torque+wrench+set
https://forum.example.org/t/oil-leak-after-service/5512
https://cdn.example.com/assets/app.4f2a9c.js
chrome://settings/passwords
about:blank
file:///usr/share/doc/cups/index.html
edge://downloads/all
C:\Program Files (x86)\Kerridge\bin\autoline.exe
C:\Windows\System32\drivers\etc\hosts
C:\ProgramData\Microsoft\Windows\Start Menu
C:\Users\Public\Documents\Templates
C:\Temp\export_2026-06.csv
D:\Werkstatt\Auftraege\2026\06\20418.pdf
D:\Museum\Leihverkehr\Zustandsprotokolle
E:\Backup\weekly\full_23.bak
F:\Editions\Maquettes\Chapitre 09\epreuve2.indd
G:\Recepten\Brood\roggebrood.xlsx
H:\Pedidos\2026\Junio\pendientes.xlsx
I:\Ricambi\Listini\freni.csv
S:\Transfer\Payroll\06\Out
\\fileserver\archive\2019\drawings\mezzanine.dwg
\\nas02\scans\inbox
\\print01\HP-Flur-2
/var/log/nginx/access.log
/opt/autoline/conf/settings.xml
/srv/museum/images/1988/14/front.tif
/home/shared/fixtures/under15.ods
~/Documents/recipes/rye.md
/mnt/backup/weekly
/usr/local/bin/deploy.sh
/tmp/scan0007.pdf
button Approve all
menu item Print job card
tab Condition report
tree item Spare parts > Brakes
checkbox Deliver to workshop
radio button Sea freight
combobox Payment terms
text field Mileage
grid cell 14,250.00
column header Best before
list item Night shift
dialog Discard changes?
tooltip Show hidden rows
link Forgot your PIN?
status bar Ready
Schaltfläche Freigeben
Registerkarte Zustand
Kontrollkästchen Alle Rechnungen
Spalte Mindesthaltbarkeit
Eingabefeld Kilometerstand
Auswahlliste Versandart
Bouton Valider la commande
Onglet Constat
Case à cocher Livraison atelier
Champ Kilométrage
Liste déroulante Conditions de paiement
Knop Goedkeuren
Tabblad Conditie
Veld Kilometerstand
Keuzelijst Verzendwijze
Botón Aprobar todo
Pestaña Conservación
Campo Kilometraje
Casilla Entregar en taller
Pulsante Approva
Scheda Conservazione
Campo Chilometraggio
Casella Consegna in officina
btnSaveDraft
txtMileage
cboPaymentTerms
lblTotalNet
grdOpenItems
JOB CARD\nBrake fluid DOT 4\nLabour 0.8 h
LIEFERSCHEIN\nPos 10 Bremsbelag\nMenge 2
BON DE LIVRAISON\nRéf 4471 Plaquettes\nQté 2
PAKBON\nArt 4471 Remblokken\nAantal 2
ALBARÁN\nRef 4471 Pastillas\nCant 2
BOLLA\nArt 4471 Pastiglie\nQtà 2
Best before\n18.06.2026\nLot L2316
Opening hours\nTue-Sun 10-18\nMon closed
Öffnungszeiten\nDi-So 10-18\nMo geschlossen
Horaires\nMar-Dim 10-18\nFermé lundi
Openingstijden\nDi-zo 10-18\nMa gesloten
Horario\nMar-Dom 10-18\nLunes cerrado
Orari\nMar-Dom 10-18\nLunedì chiuso
Total 84,20\nVAT 20 % 14,03\nThank you
Summe 84,20\nMwSt 19 % 13,44\nVielen Dank
Sous-total 70,17\nTVA 14,03\nMerci
Forklift\nmax 2500 kg
Push to open
Notausgang
Caution wet floor
Defense de stationner
Net weight 750 g\nKeep refrigerated
Batch\tQty\tUnit\n2316\t40\tpcs
Datum;Beleg;Betrag
Nom;Quantité;Prix
fecha;importe;saldo
data;importo;saldo
select sum(net) from items where run = 14
=VLOOKUP(A2,Parts!A:D,3,FALSE)
=SUMME(B2:B40)
git checkout -b fix/rounding
docker compose up -d
ping depot-gw
Error 0x80070005: Access denied
HTTP 503 Service Unavailable
Traceback (most recent call last):
{"status":"ok","items":14}
<option value="2">Sea freight</option>
Bosch brake discs front
Michelin CrossClimate 205/55
Brembo caliper paint
Castrol Edge 5W-30
Hella Gutmann mega macs
Mann-Filter W 712
Bayerische Staatsgemäldesammlungen
Van Gogh Museum tickets
Rodin sculpture garden
Lucas Cranach exhibition poster
Penguin Random House spring list
Hachette Livre - Catalogue
Thomas Cook brochure 1998
Lea & Perrins 150 ml
Ben & Jerry's tub
Aunt Bessie's Yorkshire puddings
Marie biscuits 200 g
Margherita dough balls
Victoria sponge slices
Madeira cake
Black Forest gateau
Charlotte aux fraises
Bismarckhering 500 g
Kaiser rolls
Paris-Brest
Tarte Bourdaloue
Kuehne + Nagel sea freight quote
DB Schenker Abholung
Hapag-Lloyd sailing list
Dachser Terminal Süd
Jungheinrich ETV 216
Linde E16 manual
Harry Potter display stand
Don Giovanni - Act 2 surtitles
Wimbledon Lodge car park
St Andrews clubhouse
Real Betis - Celta Vigo
Borussia Dortmund season tickets
Santa Barbara shipping window
San Marino VAT rules
Mount Vernon branch
Lake Constance cycling tour
Port Elizabeth berth 4
Grant funding round 3
Bill payment reminder
Rob the till? Cash audit
Mark sheet template
Will call pickup desk
Rich text format
Frank postage machine
Penny rounding
Chuck key 10 mm
Jack stand pair
Carol concert
Dawn shift
Summer rain gutter
May Day closure
Olive oil bulk
Ginger biscuits
Drew lots for court 2
Pat test due
Jimmy bar
Peter pan collar
Dick Test reagent
"""
SUBJECTS = """Brake fluid stock|Winter tyre swap|MOT reminders|Paint booth filters|Loan car rota|Object photography|Loan crates Antwerp|Gallery lighting|Audio guide texts|Spring catalogue|Index corrections|Cover artwork|Paper prices|Flour delivery|Oven service|Allergen sheet|Court resurfacing|Membership fees|Referee expenses|Floodlight repair|Container demurrage|Customs codes|Pallet exchange|Driver hours|Tail lift check|Tax code changes|Pension opt-out|Overtime May|Payslip layout|Sick pay rules|Password reset|Printer jam second floor|Screen replacement|VPN outage|Headset order|Reifenwechsel Herbst|Hauptuntersuchung Termine|Lackierkabine Filter|Objektfotos|Leihkisten Antwerpen|Beleuchtung Saal 4|Herbstkatalog|Registerkorrektur|Papierpreise|Mehllieferung|Ofenwartung|Hallenboden|Mitgliedsbeiträge|Flutlicht|Standgeld Container|Zolltarif|Palettentausch|Lenkzeiten|Überstunden Mai|Lohnzettel Muster|Druckerstau 2. OG|Bildschirmtausch|Pneus hiver|Contrôle technique|Cabine de peinture|Éclairage salle 4|Caisses de prêt Anvers|Catalogue printemps|Prix du papier|Livraison farine|Entretien four|Cotisations|Éclairage terrain|Surestaries|Codes douaniers|Échange palettes|Heures supplémentaires|Bulletins de paie|Bourrage papier|Écran à remplacer|Winterbanden|Apk herinneringen|Spuitcabine|Zaalverlichting|Kisten Antwerpen|Voorjaarscatalogus|Papierprijzen|Meellevering|Ovenonderhoud|Contributie|Lichtmasten|Palletruil|Rijtijden|Overuren mei|Loonstroken|Papierstoring|Neumáticos de invierno|Cabina de pintura|Iluminación sala 4|Cajas Amberes|Catálogo otoño|Precio del papel|Entrega de harina|Mantenimiento horno|Cuotas de socio|Demoras contenedor|Intercambio de palés|Horas extra mayo|Atasco de papel|Gomme invernali|Cabina verniciatura|Luci sala 4|Casse Anversa|Catalogo autunno|Prezzo carta|Consegna farina|Manutenzione forno|Quote sociali|Soste container|Scambio pallet|Straordinari maggio|Carta inceppata"""
FRAMES = """{}|{} - Outlook|RE: {}|AW: {}|TR: {}|{}.xlsx - Excel|{} v{n}.docx - Word|{}.pdf|{} - Google Chrome|{} | Jira|Ticket {d5}: {}|https://intranet.example.org/wiki/{}|https://files.example.com/{y}/{}.pdf|S:\\\\Teams\\\\{y}\\\\{}.docx|/srv/docs/{}.odt|{}\\n{date}|{}\\n{amt}\\n{time}|{}: {d4}|{} ({n})|{} - {}|row {n} {}|{} {A2}{d4}|{}; {}|{} – {ver}|{} {date}"""
EVERYWHERE = r"""
w {P} - Autoline
w RE: {L} {X} - Outlook
w {P} | {C} - Excel
w {C} - {P} - Word
w {L} {X} - Google Chrome
w Ticket {d5} - {P} - Zendesk
w {L}: {X} - MuseumPlus
w {P} (available) - Teams
w Payslip {P}
w {L} {X}.pdf - Acrobat
u https://crm.example.com/list?{L}={X}
u https://api.example.org/v3/members?{L}={X}&sort=asc
u https://club.example.com/profile/{X}
u mailto:{EMAIL}
u https://files.example.com/u/{X}/inbox
e {L}: {X}
e row {n} {P}
e edit {L} {X}
e button Call {P}
e cell {X} {L}
e {P}, {C}
o {L}: {X}
o {L}\n{X}
o {P}\n{ADDRESS}
o {C}\n{L}: {X}\n{P}
o {L} ..... {X}
o {P}\t{PHONE}
c {X}
c {L}; {X}
c {P};{C};{EMAIL}
c {L} - {X}
c "{P}","{X}"
p C:\\Users\\{USERNAME}\\Downloads\\{C}.pdf
p S:\\Personal\\{P}\\{C}.docx
p /home/{USERNAME}/{C}.odt
clean Form
"""
EN = r"""
street Mill Lane|Station Approach|Weavers Close|Canal Street|Orchard Drive|Tower Road
city Norwich|Dundee|Swansea|Reading|Derry
first Adam|Bridget|Callum|Deborah|Elliott|Frances|Gareth|Holly|Imogen|Joshua|Kathryn|Leon|Marcus|Naomi|Oliver|Phoebe|Rachel|Samuel|Tamsin|Vincent
last Ashworth|Barlow|Crossley|Doherty|Ellison|Fairbairn|Garrity|Holden|Ingram|Jessop|Kershaw|Lomax|Marsden|Nuttall|Ormerod|Pickering|Redfern|Shaw|Thornton|Whitehead|Okafor|Sharma|Young|Fox
PERSON Keeper|Member|Author|Driver
ADDRESS Delivery address|Address
BIRTH_DATE Date of birth|DOB
USERNAME User ID|Login
PASSWORD Password|Passphrase
LICENSE_PLATE Registration|Reg. plate
PASSPORT_NO Passport number|Passport
CUSTOMER_ID Customer no.|Customer number
EMPLOYEE_ID Payroll number|Staff no.
w Loan car - {P} - {time}
o Collected by {P}
c Please ask {P} to call back on {PHONE}
c Dear {P}, your car is ready.
c Thanks, {P}
clean Job card|Loan form|Recipe card|Fixture list|Packing list|Payslip layout
"""
DE = r"""
street Gerberstraße|Am Mühlbach|Postweg|Kastanienallee|Neue Gasse|Hafenstraße
city Kassel|Würzburg|Linz|Winterthur|Emden
first Anke|Bernd|Cornelia|Detlef|Edeltraud|Fabian|Gerlinde|Holger|Iris|Jürgen|Katrin|Ludger|Marlies|Norbert|Oskar|Ramona|Silke|Torsten|Ulrike|Wilfried
last Albers|Brinkmann|Claussen|Drechsler|Eberhardt|Fiedler|Gebhardt|Heinemann|Ihde|Janssen|Kowalski|Lindner|Marquardt|Niemann|Ostermann|Pohlmann|Reinhardt|Schuster|Trautmann|Vollmer|Wiegand|Yilmaz|Kurz|Sommer
PERSON Halter|Mitglied|Autorin|Fahrer
ADDRESS Lieferanschrift|Adresse
BIRTH_DATE Geburtsdatum|geb. am
USERNAME Benutzername|Anmeldung
PASSWORD Kennwort|Passwort
LICENSE_PLATE Kennzeichen|Amtl. Kennzeichen
PASSPORT_NO Reisepassnummer|Pass-Nr.
CUSTOMER_ID Kundennummer|Kunden-Nr.
EMPLOYEE_ID Personalnummer|Pers.-Nr.
w Ersatzwagen - {P} - {time}
o Abgeholt von {P}
c Bitte {P} zurückrufen: {PHONE}
c Liebe Grüße, {P}
c Guten Tag {P}, Ihr Wagen ist fertig.
clean Werkstattauftrag|Leihschein|Rezeptkarte|Spielplan|Packliste
"""
FR = r"""
street Rue des Tanneurs|Impasse du Moulin|Avenue de la Poste|Rue Neuve|Quai du Port
city Angers|Valence|Mons|Lorient|Sion
first Amandine|Bastien|Clémence|Didier|Élodie|Fabrice|Géraldine|Henri|Inès|Jérôme|Karine|Loïc|Maëlle|Nicolas|Olivier|Perrine|Quentin|Solène|Thibault|Yvette
last Aubry|Bertin|Collin|Delattre|Fabre|Guérin|Hamon|Imbert|Joly|Lebrun|Marchal|Navarro|Olivier|Pasquier|Renard|Salmon|Texier|Vallet|Weiss|Benali|Cissé|Petit
PERSON Titulaire|Adhérent|Auteur|Conducteur
ADDRESS Adresse de livraison|Adresse
BIRTH_DATE Date de naissance|Né le
USERNAME Nom d'utilisateur|Compte utilisateur
PASSWORD Mot de passe|MDP
LICENSE_PLATE Immatriculation|Plaque
PASSPORT_NO N° de passeport|Passeport n°
CUSTOMER_ID N° client|Code client
EMPLOYEE_ID Matricule|N° salarié
w Véhicule de prêt - {P} - {time}
o Retiré par {P}
c Merci de rappeler {P} au {PHONE}
c Bonjour {P}, votre voiture est prête.
c Cordialement, {P}
clean Ordre de réparation|Fiche de prêt|Fiche recette|Liste de colisage
"""
NL = r"""
street Looierstraat|Stationsweg|Molenpad|Nieuwstraat|Havenkade
city Zwolle|Venlo|Aalst|Alkmaar|Mechelen
first Anouk|Bas|Coen|Daphne|Ellen|Floris|Gerda|Henk|Ilse|Joost|Kim|Lars|Mieke|Niels|Olga|Ruud|Saskia|Tjeerd|Vincent|Yvonne
last Aalbers|van den Berg|Claes|Dekker|Engelen|Faber|de Groot|Haverkamp|Jonker|Koster|Leenders|Maes|Noordhoek|Peeters|Ruiter|Smeets|Timmermans|Verhoeven|Wouters|van der Zee
PERSON Houder|Lid|Auteur|Chauffeur
ADDRESS Afleveradres|Adres
BIRTH_DATE Geboortedatum|Geb. datum
USERNAME Gebruikersnaam|Inlognaam
PASSWORD Wachtwoord|Toegangscode
LICENSE_PLATE Kenteken|Kentekennummer
PASSPORT_NO Paspoortnummer|Paspoort nr.
CUSTOMER_ID Klantnummer|Klantnr.
EMPLOYEE_ID Personeelsnummer|Loonnummer
w Leenauto - {P} - {time}
o Opgehaald door {P}
c Graag {P} terugbellen op {PHONE}
c Beste {P}, uw auto is klaar.
c Groeten, {P}
clean Werkbon|Bruikleenformulier|Receptkaart|Paklijst
"""
ES = r"""
street Calle de los Olmos|Avenida de la Estación|Calle Nueva|Paseo Marítimo|Plaza del Molino
city Burgos|Alicante|Lugo|Cáceres|Tarragona
first Adriana|Benito|Carlota|Damián|Elvira|Federico|Gloria|Héctor|Inés|Joaquín|Leticia|Marcos|Nuria|Óscar|Pilar|Rafael|Silvia|Tomás|Verónica|Yolanda
last Aguilar|Blanco|Castaño|Domínguez|Escudero|Fuentes|Gallego|Herrero|Iglesias|Lozano|Márquez|Navas|Ortega|Pascual|Rivas|Santana|Trujillo|Vega|Zamora|Gil Robles
PERSON Titular|Socio|Autora|Conductor
ADDRESS Dirección de entrega|Dirección
BIRTH_DATE Fecha de nacimiento|F. nacimiento
USERNAME Usuario|Nombre de usuario
PASSWORD Contraseña|Clave de acceso
LICENSE_PLATE Matrícula|Placa
PASSPORT_NO N.º de pasaporte|Pasaporte
CUSTOMER_ID N.º de cliente|Código de cliente
EMPLOYEE_ID N.º de empleado|Código de empleado
w Coche de cortesía - {P} - {time}
o Recogido por {P}
c Por favor, llame a {P} al {PHONE}
c Hola {P}, su coche está listo.
c Saludos, {P}
clean Orden de trabajo|Ficha de préstamo|Receta|Lista de bultos
"""
IT = r"""
street Via dei Conciatori|Viale della Stazione|Via Nuova|Lungomare Nord|Vicolo del Mulino
city Parma|Lecce|Udine|Pisa|Chiasso
first Alessia|Bruno|Chiara|Daniele|Elisa|Fabio|Giulia|Ivano|Laura|Matteo|Noemi|Osvaldo|Paola|Riccardo|Sara|Tommaso|Umberto|Valeria|Walter|Zaira
last Amato|Barbieri|Conti|D'Amico|Esposito|Fontana|Grassi|Leoni|Marino|Negri|Orlando|Pellegrini|Rinaldi|Serra|Testa|Vitali|Zanetti|Lo Bianco|De Luca|Bianco
PERSON Titolare|Socio|Autore|Conducente
ADDRESS Indirizzo di consegna|Indirizzo
BIRTH_DATE Data di nascita|Nato il
USERNAME Nome utente|Utente
PASSWORD Password|Parola d'ordine
LICENSE_PLATE Targa|Targa veicolo
PASSPORT_NO N. passaporto|Passaporto
CUSTOMER_ID Codice cliente|N. cliente
EMPLOYEE_ID Matricola|Codice dipendente
w Auto sostitutiva - {P} - {time}
o Ritirato da {P}
c Richiamare {P} al {PHONE}
c Salve {P}, la sua auto è pronta.
c Cordiali saluti, {P}
clean Ordine di lavoro|Scheda di prestito|Ricetta|Distinta colli
"""
