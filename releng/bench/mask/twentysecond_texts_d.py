# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Half d of the twenty-second set: water works, quarries, charities, auction houses, gyms, toys. Lines as in the nineteenth set."""

DOMAINS = "arcor.de|wanadoo.fr|home.nl|email.it|terra.es|ntlworld.com|auction.example.co.uk|waterwerk.example.nl|gym.example.fr"
NUMBERS = dict(EMAIL="Email|E-mail", PHONE="Mobile|Telephone", IBAN="IBAN|Direct debit IBAN", IP_V4="Address (IPv4)", IP_V6="Address (IPv6)", MAC="Physical address", GEO="Location", JWT="Session token", API_KEY="API key", CREDIT_CARD="Card|Card number", UK_NHS="NHS number")
SEEN = r"""
Reservoir level - North tower - 71.4 %
Chlorine residual - Works 2 - 0.28 mg/l
Burst main - Traffic management plan
Leakage dashboard - DMA 0417
Sewer CCTV - Section 12 - grade 3
Meter exchange programme - failed visits
Blast schedule - Face 4 - Thursday 11:00
Crusher throughput - t/h
Dust monitoring - Station East
Haul road inspection - Overdue
Aggregate price list 2026 - 0/4 washed
Gift Aid claim - Batch 31 - Ready
Donor pyramid - last 36 months
Food bank rota - Saturday
Volunteer hours by project.xlsx - Excel
Grant report - Interim - Section 4
Legacy pipeline - restricted
Lot 212 - Condition report - Oil on canvas
Saleroom - Paddle allocation
Hammer totals - Fine Furniture - 12 May
Catalogue proofs - Silver & Vertu
Absentee bids - unconfirmed
Membership freeze requests
Class timetable - Spin 45 - Studio 2
Turnstile log - Denied
Treadmill 9 - Belt worn
Locker keys - missing (4)
EN 71-3 test report - Painted blocks
Mould trial T2 - Wheel hub
Packaging dieline - 24 pc puzzle
Toy fair - Stand plan - Hall 10
Line 6 - Blister sealer - jam
Focused Inbox - Other
Low on storage
Sync issues (Local failures)
Recover unsaved documents
Compare documents
Read aloud
Spelling & Grammar
Table of Contents
Page Break Preview
Remove Duplicates
Trace Precedents
Text to Columns
Chart Tools - Design
Slide sorter
Presenter view
Share your screen
Waiting room (2)
Recording in progress
Voicemail - 1 new
Presence: In a meeting
Keyboard shortcuts
Browser history
Clear browsing data
Extensions
Save password?
Proxy settings
Group Policy Management
Hyper-V Manager
SQL Server Management Studio - query3.sql
Oracle SQL Developer - worksheet
Toad for Oracle
Total Commander 11
FileZilla - Queued files
Notepad++ - change.log
Everything - 2,418 objects
Greenshot image editor
PDF24 Creator
Foxit PhantomPDF - merged.pdf
ArcGIS Pro - pipe_network.aprx
QGIS - catchments.qgz
Bentley MicroStation - bench4.dgn
Sage 200 - Nominal journals
Xero - Bank feeds
QuickBooks - Reconcile
Exact Online - Purchase entries
AFAS Profit - Workflow
Odoo - Inventory adjustments
Mailchimp - Spring appeal - Draft
Raiser's Edge - Query: lapsed
Hootsuite - Planner
Canva - Poster A3 - Open day
Item no longer available
You do not have permission to view this page.
Value must be between 0 and 100
Your changes could not be synchronised
Two records selected
Minutes board meeting DRAFT v2.docx - Word
https://telemetry.example.com/sites/0417/pumps/2/trend?span=7d
https://auction.example.com/sales/2026-05-12/lots/212
https://donate.example.org/spring-appeal?source=newsletter
https://gym.example.com/classes/spin-45/book?slot=1830
https://toys.example.com/products/wooden-train-set
https://drive.example.com/drive/folders/1aZxP09QwErTy
https://status.example.net/history
https://www.example.com/quarry/safety/blasting
C:\Users\Default\NTUSER.DAT
C:\GIS\Projects\pipe_network\backup.gdb
K:\Fundraising\Appeals\Spring\letter v4.docx
\\archive\catalogues\2026\05 fine furniture\proof 3.pdf
/srv/telemetry/0417/pump2.csv
/Library/Fonts/Helvetica.ttc
LOT 212\nOil on canvas\n61 x 76 cm\nEstimate 800 - 1,200\nSold with all faults
WEIGHBRIDGE\n0/4 washed\nGross 43,880\nTare 14,220\nNet 29,660
CLASS FULL\nSpin 45\n18:30\nWaiting list 3
WARNING\nChoking hazard\nNot suitable under 36 months
Pump\tHours\tkW\tStatus\n2\t11,204\t37\tRun
campaign,gross,fees,net\nspring,18240.00,365.10,17874.90
The road will be closed from 8 to 11 for blasting.
Can you send the condition report to the buyer?
Mould two needs a new ejector pin.
We are twelve volunteers short on Saturday.
Water will be off between 9 am and noon.
Hochbehälter Nord - 71,4 %
Chlorgehalt - Werk 2 - 0,28 mg/l
Rohrbruch - Verkehrsführung
Wasserverlust - Zone 0417
Kanalbefahrung - Haltung 12
Zählerwechsel - nicht angetroffen
Sprengplan - Wand 4 - Donnerstag 11:00
Brecherleistung t/h
Staubmessung Station Ost
Preisliste Körnungen 2026 - 0/4 gewaschen
Spendenbescheinigungen - Stapel 31
Tafel - Einsatzplan Samstag
Ehrenamtsstunden nach Projekt.xlsx - Excel
Verwendungsnachweis - Abschnitt 4
Los 212 - Zustandsbericht - Öl auf Leinwand
Saal - Bieternummern
Zuschläge - Möbel - 12. Mai
Schriftliche Gebote - offen
Stilllegung Mitgliedschaft
Kursplan - Spinning 45 - Raum 2
Drehkreuz - abgewiesen
Laufband 9 - Gurt verschlissen
Prüfbericht EN 71-3 - Bausteine lackiert
Musterung T2 - Radnabe
Stanzkontur - Puzzle 24 Teile
Spielwarenmesse - Standplan - Halle 10
Rechtschreibung und Grammatik
Duplikate entfernen
Text in Spalten
Bildschirm teilen
Verlauf löschen
Proxyeinstellungen
Kein Zugriff auf diese Seite.
Wert muss zwischen 0 und 100 liegen
Protokoll Vorstand ENTWURF v2.docx - Word
LOS 212\nÖl auf Leinwand\n61 x 76 cm\nTaxe 800 - 1.200
WAAGE\n0/4 gewaschen\nBrutto 43.880\nTara 14.220\nNetto 29.660
ACHTUNG\nErstickungsgefahr\nNicht für Kinder unter 36 Monaten
Die Straße ist von 8 bis 11 Uhr wegen Sprengung gesperrt.
Uns fehlen am Samstag zwölf Helfer.
Das Wasser wird zwischen 9 und 12 Uhr abgestellt.
W:\Betrieb\Netz\Rohrbrüche\2026.xlsx
Réservoir nord - 71,4 %
Chlore résiduel - Usine 2 - 0,28 mg/l
Rupture de conduite - Plan de circulation
Rendement réseau - Secteur 0417
Inspection caméra - Tronçon 12
Changement de compteurs - absents
Plan de tir - Front 4 - Jeudi 11:00
Débit concasseur t/h
Mesure poussières - Station Est
Tarif granulats 2026 - 0/4 lavé
Reçus fiscaux - Lot 31
Banque alimentaire - Planning samedi
Heures bénévoles par projet.xlsx - Excel
Compte rendu intermédiaire - Section 4
Lot 212 - Rapport d'état - Huile sur toile
Salle - Attribution des numéros
Adjudications - Mobilier - 12 mai
Ordres d'achat - à confirmer
Suspensions d'abonnement
Planning cours - Vélo 45 - Studio 2
Tourniquet - Refus
Tapis 9 - Bande usée
Rapport d'essai EN 71-3 - Cubes peints
Essai moule T2 - Moyeu
Salon du jouet - Plan du stand - Hall 10
Orthographe et grammaire
Supprimer les doublons
Partager l'écran
Effacer l'historique
Vous n'avez pas accès à cette page.
PV conseil PROJET v2.docx - Word
LOT 212\nHuile sur toile\n61 x 76 cm\nEstimation 800 - 1 200
ATTENTION\nRisque d'étouffement\nMoins de 36 mois
Il nous manque douze bénévoles samedi.
L'eau sera coupée de 9 h à midi.
Reservoir noord - 71,4 %
Chloorgehalte - Station 2
Leidingbreuk - Verkeersplan
Lekverlies - Zone 0417
Rioolinspectie - Streng 12
Meterwissel - niet thuis
Schietplan - Front 4 - Donderdag 11:00
Brekercapaciteit t/u
Stofmeting Station Oost
Prijslijst granulaten 2026
Giftenattesten - Reeks 31
Voedselbank - Rooster zaterdag
Vrijwilligersuren per project.xlsx - Excel
Tussenrapport subsidie - Deel 4
Kavel 212 - Conditierapport - Olie op doek
Zaal - Biednummers
Hamerprijzen - Meubelen - 12 mei
Schriftelijke biedingen
Abonnement bevriezen
Lesrooster - Spinning 45 - Zaal 2
Draaipoort - Geweigerd
Loopband 9 - Band versleten
Testrapport EN 71-3 - Blokken
Matrijsproef T2 - Wielnaaf
Speelgoedbeurs - Standplan - Hal 10
Spelling en grammatica
Duplicaten verwijderen
Scherm delen
Geschiedenis wissen
U hebt geen toegang tot deze pagina.
Notulen bestuur CONCEPT v2.docx - Word
KAVEL 212\nOlie op doek\n61 x 76 cm\nRaming 800 - 1.200
Wij komen zaterdag twaalf vrijwilligers te kort.
Depósito norte - 71,4 %
Cloro residual - Planta 2 - 0,28 mg/l
Rotura de tubería - Plan de tráfico
Fugas - Sector 0417
Inspección de colector - Tramo 12
Cambio de contadores - ausentes
Plan de voladura - Frente 4 - Jueves 11:00
Producción machacadora t/h
Medición de polvo - Estación Este
Tarifa áridos 2026 - 0/4 lavado
Certificados de donación - Lote 31
Banco de alimentos - Turnos sábado
Horas de voluntariado por proyecto.xlsx - Excel
Informe intermedio - Apartado 4
Lote 212 - Informe de estado - Óleo sobre lienzo
Sala - Asignación de paletas
Remates - Muebles - 12 de mayo
Pujas por escrito
Congelación de cuotas
Horario de clases - Ciclo 45 - Sala 2
Torno - Denegado
Cinta 9 - Banda gastada
Informe de ensayo EN 71-3 - Bloques
Prueba de molde T2 - Buje
Feria del juguete - Plano del stand - Pabellón 10
Ortografía y gramática
Quitar duplicados
Compartir pantalla
Borrar historial
No tiene permiso para ver esta página.
Acta junta BORRADOR v2.docx - Word
LOTE 212\nÓleo sobre lienzo\n61 x 76 cm\nEstimación 800 - 1.200
Nos faltan doce voluntarios el sábado.
Serbatoio nord - 71,4 %
Cloro residuo - Impianto 2 - 0,28 mg/l
Rottura condotta - Piano viabilità
Perdite - Distretto 0417
Videoispezione - Tratto 12
Cambio contatori - assenti
Piano volate - Fronte 4 - Giovedì 11:00
Produzione frantoio t/h
Monitoraggio polveri - Stazione Est
Listino inerti 2026 - 0/4 lavato
Ricevute donazioni - Lotto 31
Banco alimentare - Turni sabato
Ore volontari per progetto.xlsx - Excel
Relazione intermedia - Sezione 4
Lotto 212 - Condition report - Olio su tela
Sala - Assegnazione palette
Aggiudicazioni - Arredi - 12 maggio
Offerte scritte
Sospensione abbonamenti
Orario corsi - Spinning 45 - Sala 2
Tornello - Rifiutato
Tapis roulant 9 - Nastro usurato
Rapporto di prova EN 71-3 - Cubi
Prova stampo T2 - Mozzo
Fiera del giocattolo - Pianta stand - Padiglione 10
Ortografia e grammatica
Rimuovi duplicati
Condividi schermo
Cancella cronologia
Non hai i permessi per questa pagina.
Verbale consiglio BOZZA v2.docx - Word
LOTTO 212\nOlio su tela\n61 x 76 cm\nStima 800 - 1.200
Ci mancano dodici volontari sabato.
"""
SUBJECTS = """Pump overhaul|Valve exercise|Lead pipes|Tanker hire|Sludge lagoon|Hydrant flow|Explosives store|Screen meshes|Conveyor belts|Restoration bond|Stone samples|Truck wash|Bucket collection|Thank you letters|Trustee pack|Charity shop till|Raffle prizes|Winter coats|Provenance notes|Buyer premium|Packing crates|Preview evening|Watch parts|Carpet lots|Squat rack|Towel laundry|Personal training bundles|Sauna heater|Pool chemicals|Corporate passes|Doll house|Marble run|Battery covers|Plush samples|Instruction leaflet|Warehouse clearance|Pumpenrevision|Schieberpflege|Bleirohre|Klärschlamm|Hydrantenprüfung|Sprengmittellager|Siebbeläge|Förderbänder|Rekultivierung|Dankschreiben|Vorstandsunterlagen|Tombola|Wintermäntel|Provenienz|Aufgeld|Transportkisten|Vorbesichtigung|Teppiche|Handtuchservice|Saunaofen|Beckenwasser|Firmenkarten|Puppenhaus|Murmelbahn|Batteriefach|Anleitung|Lagerräumung|Révision pompe|Branchements plomb|Boues|Débit hydrants|Dépôt explosifs|Grilles|Convoyeurs|Remise en état|Lettres de remerciement|Dossier conseil|Tombola annuelle|Manteaux d'hiver|Provenance|Frais acheteur|Caisses|Exposition|Tapis anciens|Serviettes|Poêle sauna|Piscine|Cartes entreprise|Maison de poupée|Circuit de billes|Notice|Pompen|Afsluiters|Loden leidingen|Slib|Brandkranen|Springstoffen|Zeven|Transportbanden|Bedankbrieven|Bestuursstukken|Loterij|Winterjassen|Herkomst|Veilingkosten|Kratten|Kijkdagen|Tapijten|Handdoeken|Saunakachel|Zwembad|Bedrijfspassen|Poppenhuis|Knikkerbaan|Handleiding|Revisión de bombas|Tuberías de plomo|Lodos|Hidrantes|Polvorín|Cribas|Cintas|Restauración|Cartas de agradecimiento|Patronato|Rifa|Abrigos|Procedencia|Comisión|Cajas|Exposición previa|Alfombras|Toallas|Estufa sauna|Piscina|Pases empresa|Casa de muñecas|Pista de canicas|Instrucciones|Revisione pompe|Tubi in piombo|Fanghi|Idranti|Deposito esplosivi|Vagli|Nastri|Ripristino|Lettere di ringraziamento|Consiglio|Lotteria|Cappotti|Provenienza|Diritti d'asta|Casse|Esposizione|Tappeti|Asciugamani|Stufa sauna|Tessere aziendali|Casa delle bambole|Pista per biglie|Istruzioni"""
FRAMES = r"""{}|{} - Mail|Fwd: {}|Antw: {}|R: {}|{} ({date}).docx - Word|{} {n}.jpg - Photos|{} - Opera|{} - Personal - Microsoft Edge|{} | Trello|REQ-{d5} {}|https://help.example.org/en/{}|https://portal.example.com/docs/{y}/{n}/{}.pdf|E:\\Archive\\{y}\\{}.zip|/Volumes/Data/{}/index.html|{}\n{amt}\n{amt}|{}\t{}\t{n}|{} ({A1})|{}, {}|{}: done|{} {n}/{y}|{} [draft]|{time} - {}|No. {d4} {}"""
EVERYWHERE = r"""
w {P} - Profile
w {C}: {P} - Word
w New message to {P}
w {P} | LinkedIn
w {L} {X} ({C})
w Member {P} - Gym manager
w Report for {P}.xlsx - Excel
w {USERNAME} - PuTTY
w {C} - edited by {P}
w {L}: {X} - Firefox
u https://crm.example.org/people?{L}={X}
u https://shop.example.com/account/{USERNAME}/orders
u https://data.example.com/export/{X}
u https://app.example.com/q?{L}={X}#top
u https://mail.example.org/compose?to={EMAIL}
e {L}: {X}
e label {L} {X}
e {P} (you)
e Invite {P}
e tree item {P}
e Signed in as {P}
o {L}: {X}
o {L}\n{X}
o {P}\n{C}
o {P}\n{EMAIL}
o {C}\n{L}: {X}\n{n}
o {P}, {ADDRESS}
c {X}
c {L}: {X}
c {L}={X}
c {P}\t{ADDRESS}
c {EMAIL} {P}
c {P}; {PHONE}; {C}
p C:\\Users\\{USERNAME}\\Pictures\\{C}.png
p K:\\Volunteers\\{P}.docx
p /home/{USERNAME}/.config/{C}.ini
clean Item 1
"""
EN = r"""
street Reservoir Road|Quarry Hill|Church Street|Mill Lane|Jubilee Court|Saleroom Yard
city Buxton|Penrith|Bath|Swansea|Dunfermline
first Abigail|Andrew|Anthony|Christopher|Claire|Diane|Ella|Frances|Gary|Harry|Irene|Jason|Karen|Laura|Lisa|Marie|Michael|Nigel|Paul|Richard|Ruth|Susan|Tariq|Wei
last Ali|Armstrong|Ball|Begum|Black|Cole|Cook|Day|Dixon|Fletcher|Fox|Gray|Harvey|Hughes|James|Lawrence|Mason|Mills|Morgan|Morris|Robinson|Rose|Russell|Wood
PERSON Donor|Bidder|Member|Volunteer|Account holder
ADDRESS Property address|Address
BIRTH_DATE Date of birth|Born on
USERNAME Username|Login ID
PASSWORD Password|Passcode
LICENSE_PLATE Reg no|Vehicle registration no.
PASSPORT_NO Passport no.|Passport
CUSTOMER_ID Donor no.|Customer account no.
EMPLOYEE_ID Staff no.|Employee ID
w Consignment - {P}
o Received from {P}\n{amt}
c {P} is on the door this Saturday.
c Hello {P},
c Warm regards,\n{P}
c Message from {P}: {PHONE}
e Follow {P}
clean Condition report|Grant report|Class timetable|Blast schedule|Test report
"""
DE = r"""
street Wasserwerkstraße|Steinbruchweg|Kirchgasse|Mühlenstraße|Bachstraße|Auktionsplatz
city Siegen|Plauen|Passau|Linz|Thun
first Antje|Astrid|Benjamin|Britta|Dennis|Felix|Hans|Helga|Ingo|Jana|Jens|Johannes|Karl|Katja|Kurt|Marion|Matthias|Melanie|Philipp|Simone|Sven|Yvonne|Hatice|Ivan
last Bergmann|Bock|Engel|Frank|Friedrich|Geiger|Heinz|Kern|Kühn|Lange|Lorenz|Mayer|Müller|Paul|Reuter|Sander|Schubert|Schumacher|Seifert|Stein|Thomas|Wagner|Walter|Winkler
PERSON Spender|Bieter|Mitglied|Ehrenamtliche|Kontoinhaber
ADDRESS Objektadresse|Anschrift
BIRTH_DATE Geburtsdatum|Geboren am
USERNAME Benutzername|Login-ID
PASSWORD Passwort|Zugangscode
LICENSE_PLATE Kfz-Kennzeichen|Kennzeichen
PASSPORT_NO Reisepass-Nr.|Passnummer
CUSTOMER_ID Spendernummer|Kundenkonto
EMPLOYEE_ID Personal-Nr.|Mitarbeiter-ID
w Einlieferung - {P}
o Erhalten von {P}\n{amt}
c {P} steht am Samstag an der Tür.
c Liebe {P},
c Herzliche Grüße,\n{P}
c Nachricht von {P}: {PHONE}
e {P} folgen
clean Zustandsbericht|Verwendungsnachweis|Kursplan|Sprengplan|Prüfbericht
"""
FR = r"""
street Rue du Réservoir|Chemin de la Carrière|Rue de l'Église|Rue Voltaire|Allée des Platanes|Cour des Ventes
city Annecy|Dijon|Pau|Liège|Martigny
first Adrien|Arnaud|Aurélie|Bertrand|Chantal|Christine|Daniel|Emma|Françoise|Frédéric|Ghislaine|Hugo|Jean|Jean-Luc|Josiane|Kévin|Ludovic|Manon|Martine|Monique|Paul|Serge|Leïla|Moussa
last Adam|Albert|Arnaud|Boucher|Camus|Caron|Cohen|Da Silva|Deschamps|Duval|Fleury|Germain|Guillaume|Hubert|Jacob|Lemoine|Lucas|Marie|Martinez|Noël|Olivier|Philippe|Prévost|Vidal
PERSON Donateur|Enchérisseur|Adhérent|Bénévole|Titulaire
ADDRESS Adresse du bien|Adresse
BIRTH_DATE Date de naissance|Né le
USERNAME Nom d'utilisateur|Identifiant
PASSWORD Mot de passe|Code secret
LICENSE_PLATE Immatriculation|N° de plaque
PASSPORT_NO N° de passeport|Passeport
CUSTOMER_ID N° donateur|Compte client
EMPLOYEE_ID N° d'agent|Matricule
w Dépôt - {P}
o Reçu de {P}\n{amt}
c {P} tient l'entrée samedi.
c Chère {P},
c Amicalement,\n{P}
c Message de {P} : {PHONE}
e Suivre {P}
clean Rapport d'état|Compte rendu|Planning cours|Plan de tir
"""
NL = r"""
street Waterleidingweg|Groeveweg|Schoolstraat|Molenlaan|Oranjestraat|Veilinghof
city Gouda|Genk|Assen|Aalst|Tilburg
first Adriaan|Anja|Anton|Bert|Brigitte|Dennis|Edwin|Eva|Frank|Gijs|Hilde|Jacqueline|Jos|Joris|Koen|Laura|Leen|Maria|Martijn|Miranda|Niels|Pascal|Mohamed|Zeynep
last Baert|van den Bosch|Cornelis|Desmet|van Dam|Groen|Haverkamp|van der Horst|Jacobs|de Keyser|Klein|Lambrechts|van Loon|Mulder|Nijs|van den Broek|Prinsen|Roelofs|Schouten|Simons|van der Veen|Vink|Wolters|Zwart
PERSON Donateur|Bieder|Lid|Vrijwilliger|Rekeninghouder
ADDRESS Objectadres|Adres
BIRTH_DATE Geboortedatum|Geboren op
USERNAME Gebruikersnaam|Login-ID
PASSWORD Wachtwoord|Toegangscode
LICENSE_PLATE Kenteken|Kentekennummer
PASSPORT_NO Paspoortnummer|Paspoort nr
CUSTOMER_ID Donateurnummer|Klantnummer
EMPLOYEE_ID Personeelsnummer|Personeelsnr.
w Inbreng - {P}
o Ontvangen van {P}\n{amt}
c {P} staat zaterdag aan de deur.
c Lieve {P},
c Hartelijke groet,\n{P}
c Bericht van {P}: {PHONE}
e {P} volgen
clean Conditierapport|Tussenrapport|Lesrooster|Schietplan
"""
ES = r"""
street Calle del Depósito|Camino de la Cantera|Calle de la Iglesia|Calle Molino|Avenida de la Paz|Plaza de España
city Ávila|Burgos|Ceuta|Palencia|Soria
first Agustín|Alba|Alfonso|Amparo|Ángel|Aurora|Belén|Concepción|Consuelo|Daniel|Encarnación|Félix|Gabriel|Isabel|Jaime|Joaquín|Julia|Lorena|Manuel|Natalia|Nieves|Ricardo|Samuel|Vanesa
last Acosta|Aguirre|Bermúdez|Bravo|Carrasco|Contreras|Correa|Cortés|Duarte|Gutiérrez|Hidalgo|Luna|Maldonado|Mendoza|Miranda|Mora|Nieto|Pardo|Ríos|Rivera|Robles|Salas|Silva|Soto
PERSON Donante|Postor|Socio|Voluntaria|Titular
ADDRESS Dirección del inmueble|Dirección
BIRTH_DATE Fecha de nacimiento|Nacido el
USERNAME Nombre de usuario|Usuario
PASSWORD Contraseña|Código de acceso
LICENSE_PLATE Matrícula|Nº de matrícula
PASSPORT_NO Pasaporte|Nº pasaporte
CUSTOMER_ID Nº de donante|Cuenta de cliente
EMPLOYEE_ID Nº de empleado|Código empleado
w Depósito - {P}
o Recibido de {P}\n{amt}
c {P} está en la puerta el sábado.
c Querida {P}:
c Un cordial saludo,\n{P}
c Mensaje de {P}: {PHONE}
e Seguir a {P}
clean Informe de estado|Informe intermedio|Horario de clases|Plan de voladura
"""
IT = r"""
street Via dell'Acquedotto|Via della Cava|Via della Chiesa|Via Mulino|Viale della Pace|Piazza Italia
city Carrara|Belluno|Siena|Matera|Bellinzona
first Adriano|Agnese|Antonella|Bruno|Camilla|Caterina|Claudio|Diego|Ernesto|Eva|Federico|Gaia|Gianni|Giuseppe|Ivan|Leonardo|Loredana|Luisa|Maurizio|Mirella|Renato|Rosa|Sofia|Youssef
last Albanese|Arena|Barone|Bartoli|Bianchini|Calabrese|Cattaneo|Cocco|D'Agostino|De Simone|Di Stefano|Fabris|Ferrante|Franchi|Fusco|Giusti|Grasso|Leoni|Marra|Milani|Negri|Palmieri|Sanna|Zanetti
PERSON Donatore|Offerente|Socio|Volontaria|Intestatario
ADDRESS Indirizzo immobile|Indirizzo
BIRTH_DATE Data di nascita|Nata il
USERNAME Nome utente|ID accesso
PASSWORD Password|Codice di accesso
LICENSE_PLATE Targa|Targa del veicolo
PASSPORT_NO Numero passaporto|Passaporto
CUSTOMER_ID N. donatore|Conto cliente
EMPLOYEE_ID N. dipendente|Matricola
w Conferimento - {P}
o Ricevuto da {P}\n{amt}
c {P} è all'ingresso sabato.
c Cara {P},
c Cari saluti,\n{P}
c Messaggio da {P}: {PHONE}
e Segui {P}
clean Condition report|Relazione intermedia|Orario corsi|Piano volate
"""
