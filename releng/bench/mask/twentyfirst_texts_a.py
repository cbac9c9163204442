# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Half a of the twenty-first set: vets, breweries, cinemas, driving schools, cleaning firms, tax advice, printers, solar roofs. Lines as in the nineteenth set."""

DOMAINS = "gmx.at|laposte.net|upcmail.nl|virgilio.it|ono.com|btinternet.com|tierklinik.example.de|brewery.example.org|cinema.example.fr"
NUMBERS = dict(EMAIL="E-mail addr.|Email", PHONE="Tel. no.|Mobile", IBAN="IBAN no.|IBAN", IP_V4="IPv4", IP_V6="IPv6", MAC="MAC addr.", GEO="GPS", JWT="Bearer token", API_KEY="API key", CREDIT_CARD="Card no.", UK_NHS="NHS no.")
SEEN = r"""
Vaccination card - Dog - Booster due
Kennel board - Ward 2 - Feeding times
Surgery list - Theatre 1 - Dental
Lab report - Feline panel - Pending
Controlled drugs register - Cabinet B
Brew sheet 114 - Mash in 66 °C
Fermenter 7 - Gravity 1.012
Keg tracking - Returns overdue
Hop inventory - Lot 22-B
Box office - Screen 4 - 20:15
Projection schedule - Week 31
Popcorn stock - Reorder point
Lesson planner - Roundabouts
Theory test - Mock exam 6
Fleet - Dual controls - Service due
Site checklist - Stairwells - Level 3
Chemical store - Safety data sheets
Key safe audit
VAT return Q2 - Box 6 mismatch
Corporation tax - Computation v3
Payroll year end - Checklist
Proof approval - Banner 300 x 80 cm
Plate setter - Queue: 12 jobs
Ink levels - Press 2
Roof survey - South pitch - 34 modules
Inverter log - String 2 offline
Feed-in meter reading 04182
Quotation 2214 - Heat pump bundle
Task Scheduler
Disk Cleanup
Windows Security - Scan finished
Paste Special
Save As
Page Setup
Header and Footer
PivotTable Fields
Data Validation
Name Manager
Find and Replace
Character Map
Snipping Tool
Remote Desktop Connection
Performance Monitor
Notepad - readme.txt
New incognito tab
Downloads - 3 items
Bookmarks manager
Certificate warning
Calendar - Work week
Out of office - Enabled
Shared mailbox - Bookings
Teams - Breakout rooms
Zoom - Join audio
Slack - #facilities
Trello - Sprint board
Asana - Overdue (9)
Notion - Meeting templates
Miro - Retro board
Figma - Landing page v4
Blender - turbine.blend
Inkscape - logo_outline.svg
Lightroom Classic - Import 2026
Thunderbird - Local folders
Sage Intacct - Close checklist
Microsoft Dynamics 365 - Lead scoring
HubSpot - Deals pipeline
SAP Ariba - Sourcing event
Power BI - Margin by region
Tableau - Footfall dashboard
Grafana - Ingress latency
Jenkins - nightly-build #481
GitHub - Pull request checks
Docker Desktop - Containers
PuTTY (inactive)
WinSCP - Synchronise
7-Zip - archive.7z
Acronis - Backup completed
Lenovo Vantage
Dell Command Update
HP Smart - Scan
Logitech Options
Impfpass - Auffrischung fällig
Boxenplan - Station 2
OP-Plan - Saal 1 - Zahnsanierung
Laborbefund - ausstehend
Betäubungsmittelbuch - Schrank B
Sudprotokoll 114 - Einmaischen
Gärtank 7 - Restextrakt
Fassverwaltung - Rückläufer
Hopfenlager - Charge 22-B
Kinokasse - Saal 4 - 20:15 Uhr
Vorführplan KW 31
Fahrstunde - Kreisverkehr
Theorieprüfung - Probebogen 6
Fahrschulwagen - Inspektion
Revierplan Treppenhäuser
Gefahrstoffverzeichnis Lager
Schlüsseltresor - Inventur
Umsatzsteuervoranmeldung - Kennzahl 66
Körperschaftsteuer - Entwurf 3
Jahresabschluss - Prüffelder
Druckfreigabe Banner 300 x 80
Plattenbelichter - Warteschlange
Farbstand Maschine 2
Dachaufmaß - Südseite
Wechselrichter - Strang 2 gestört
Zählerstand Einspeisung
Angebot 2214 - Wärmepumpe
Aufgabenplanung
Datenträgerbereinigung
Inhalte einfügen
Speichern unter
Kopf- und Fußzeile
Datenüberprüfung
Namens-Manager
Suchen und Ersetzen
Zeichentabelle
Neue Registerkarte
Abwesenheitsnotiz aktiv
Freigegebenes Postfach
Besprechung beitreten
DATEV Arbeitsplatz - Mandantenübersicht
Lexware - Mahnstufe 2
Belegtransfer abgeschlossen
Elster - Bescheiddaten
Schichtplan Küche KW 31
Getränkekarte Sommer.pdf - Adobe
Carnet de vaccination - Rappel
Tableau des cages - Salle 2
Programme opératoire - Bloc 1
Résultats d'analyse en attente
Fiche de brassin 114
Cuve 7 - Densité finale
Suivi des fûts - Retours
Stock houblon - Lot 22-B
Billetterie - Salle 4 - 20 h 15
Grille de projection semaine 31
Leçon de conduite - Giratoires
Code de la route - Examen blanc
Plan de nettoyage - Escaliers
Fiches de données de sécurité
Déclaration de TVA - Ligne 08
Impôt sur les sociétés - Brouillon
Bon à tirer - Bâche 300 x 80
File d'attente - Plaques
Relevé toiture - Pan sud
Onduleur - Chaîne 2 hors service
Devis 2214 - Pompe à chaleur
Planificateur de tâches
Nettoyage de disque
Collage spécial
Enregistrer sous
En-tête et pied de page
Validation des données
Rechercher et remplacer
Nouvel onglet
Absence du bureau
Boîte partagée - Réservations
Rejoindre la réunion
Rapprochement bancaire - Juin
Grand livre - Exercice 2025
Carte des boissons été.pdf
Vaccinatieboekje - Herhaling
Hokkenbord - Zaal 2
OK-planning - Gebit
Labuitslag - in afwachting
Brouwstaat 114 - Inmaischen
Gisttank 7 - Dichtheid
Fustenbeheer - Retouren
Kassa - Zaal 4 - 20.15 uur
Filmrooster week 31
Rijles - Rotondes
Theorie-examen - Oefentoets 6
Schoonmaakrooster trappenhuis
Veiligheidsbladen magazijn
Btw-aangifte tweede kwartaal
Vennootschapsbelasting - Concept
Drukproef akkoord - Spandoek
Inktniveau pers 2
Dakopname - Zuidzijde
Omvormer - Streng 2 uit
Offerte 2214 - Warmtepomp
Taakplanner
Schijfopruiming
Plakken speciaal
Opslaan als
Kop- en voettekst
Zoeken en vervangen
Nieuw tabblad
Afwezigheidsassistent
Gedeelde postbus
Vergadering deelnemen
Grootboek - Boekjaar 2025
Drankenkaart zomer.pdf
Cartilla de vacunación - Refuerzo
Panel de jaulas - Sala 2
Programa quirúrgico - Sala 1
Análisis pendiente
Hoja de cocción 114
Fermentador 7 - Densidad
Control de barriles
Taquilla - Sala 4 - 20:15
Cartelera semana 31
Clase práctica - Glorietas
Examen teórico - Simulacro 6
Plan de limpieza - Escaleras
Fichas de seguridad almacén
Declaración de IVA - Casilla 28
Impuesto de sociedades - Borrador
Prueba de color - Lona
Nivel de tinta - Prensa 2
Medición de cubierta - Faldón sur
Inversor - Cadena 2 parada
Presupuesto 2214 - Bomba de calor
Programador de tareas
Pegado especial
Guardar como
Encabezado y pie de página
Validación de datos
Buscar y reemplazar
Nueva pestaña
Fuera de la oficina
Buzón compartido - Reservas
Unirse a la reunión
Libro mayor - Ejercicio 2025
Carta de bebidas verano.pdf
Libretto vaccinale - Richiamo
Lavagna gabbie - Sala 2
Lista operatoria - Sala 1
Referto in attesa
Scheda cotta 114
Fermentatore 7 - Densità
Gestione fusti - Resi
Biglietteria - Sala 4 - 20:15
Programmazione settimana 31
Guida pratica - Rotatorie
Esame di teoria - Simulazione 6
Piano pulizie - Scale
Schede di sicurezza magazzino
Dichiarazione IVA - Rigo VE
Imposta società - Bozza
Visto si stampi - Striscione
Livello inchiostro macchina 2
Rilievo tetto - Falda sud
Inverter - Stringa 2 spenta
Preventivo 2214 - Pompa di calore
Utilità di pianificazione
Incolla speciale
Salva con nome
Intestazione e piè di pagina
Convalida dati
Trova e sostituisci
Nuova scheda
Fuori sede
Casella condivisa
Partecipa alla riunione
Libro giornale - Esercizio 2025
Carta delle bevande estate.pdf
C:\Program Files\Common Files\System\Ole DB
C:\Vet\Export\2026\vaccines_due.csv
D:\Brew\recipes\pale_ale_v4.bsmx
S:\Accounts\Clients\Archive\2019\index.xlsx
\\nas02\prepress\imposition\sheet_12.pdf
/opt/solar/monitor/config.yaml
/var/log/cinema/projector-4.log
/home/shared/templates/invoice_2026.ott
~/projects/roof-survey/README.md
D:/scan/invoices/2026/07
C:\Windows\System32\drivers\etc\hosts
https://portal.example.org/clients/overview?tab=open&page=2
https://shop.example.com/category/printing/banners?sort=price
https://wiki.example.org/display/OPS/Backup+procedure
https://cinema.example.fr/programme/semaine/31
https://docs.example.com/spreadsheets/d/1a2b3c/edit#gid=0
https://status.example.org/incidents/open
https://intranet.example.de/formulare/reisekosten
https://www.example.nl/rijschool/tarieven?pakket=30
https://tienda.example.es/carrito/resumen
https://support.example.com/hc/articles/360012345-reset-your-device
Item|Qty|Unit price\nA4 paper|12|4,20
Subtotal 418,20\nVAT 21 % 87,82\nTotal 506,02
Opening hours\nMon-Fri 08:00-18:00
Batch\nBest before\nNet weight
Please rinse the tank twice before the next brew.
The projector in screen two needs a new lamp.
We moved the theory lesson to Thursday at six.
Bitte den Tank vor dem nächsten Sud zweimal spülen.
Die Theoriestunde ist auf Donnerstag verlegt.
Merci de rincer la cuve deux fois.
Le cours de code est déplacé à jeudi.
Graag de tank twee keer spoelen.
De theorieles is verplaatst naar donderdag.
Enjuague el depósito dos veces, por favor.
La clase teórica pasa al jueves.
Sciacquare il serbatoio due volte.
La lezione di teoria passa a giovedì.
Golden Retriever - Weight chart
Jack Russell - Weight chart
Saint Bernard - Harness sizes
King Charles Spaniel leaflet
Samuel Smith Organic Lager - Pallet
Paulaner Salvator - Aktion KW 31
Leffe Blonde - Bestelling
Johnnie Walker Red Label - Price list
Jack Daniels - Promo display
Harry Potter - Screen 2 - Matinee
Erin Brockovich - Restored print
Jackie Brown - Late show
Amélie Poulain - Ciné-club
Dr. Strangelove - 35 mm
John Deere 6120 - Spare parts
Ernst & Young - Audit file
Price Waterhouse - Letterhead
Heidelberg Speedmaster - Service
König & Bauer - Angebot Druckwerk
Martin Luther King Street works
Place Charles de Gaulle - Travaux
Lycée Jean Moulin - Devis toiture
Scuola Dante Alighieri - Preventivo
Colegio Miguel de Cervantes - Limpieza
Goethe-Gymnasium - Reinigungsplan
Anne Frank School - Solar quote
Hotel Wilhelmina - Glasbewassing
Villa Borghese - Pulizie
Bic Cristal - Commande
Staedtler Noris HB
Faber Castell 9000
Kärcher Puzzi 10/1
Henry Hoover bags
Philips Sonicare refill
Otto Office Bestellung
Carlo Erba reagents
Helena Rubinstein samples
Max Mara vitrine
Hugo Boss - Schaufenster
"""
SUBJECTS = """Booster reminders|Kennel cleaning|Dental instruments|X-ray plates|Hop delivery|Keg deposits|Bottle labels|Tap room rota|Ticket refunds|3D glasses|Trailer loop|Lamp replacement|Lesson bundles|Clutch wear|Mock exams|Window cleaning|Mop heads|Floor polish|Key handover|VAT deadlines|Tax refunds|Trial balance|Client onboarding|Banner stock|Cutting dies|Paper jam press 2|Colour profiles|Module delivery|Scaffold hire|Grid application|Meter swap|Battery storage|Impferinnerung|Boxenreinigung|Röntgenplatten|Hopfenlieferung|Fasspfand|Flaschenetiketten|Schankplan|Kartenrückgabe|Lampenwechsel|Fahrstundenpakete|Kupplung Wagen 3|Glasreinigung|Wischbezüge|Schlüsselübergabe|Fristenliste|Steuererstattung|Saldenliste|Planenware|Stanzformen|Farbprofile|Modullieferung|Gerüstmiete|Netzanfrage|Zählertausch|Batteriespeicher|Rappels vaccins|Nettoyage des cages|Plaques radio|Livraison houblon|Consignes fûts|Étiquettes bouteilles|Remboursement billets|Changement de lampe|Forfaits conduite|Embrayage|Lavage des vitres|Remise des clés|Échéances TVA|Balance générale|Bâches|Profils couleur|Livraison panneaux|Échafaudage|Raccordement réseau|Batterie domestique|Vaccinatieherinnering|Hokken schoonmaken|Röntgenplaten|Hoplevering|Statiegeld fusten|Flesetiketten|Terugbetaling tickets|Lamp vervangen|Lespakketten|Koppeling|Ramen wassen|Sleuteloverdracht|Btw-termijnen|Saldibalans|Spandoeken|Kleurprofielen|Panelen levering|Steigerhuur|Netaansluiting|Thuisbatterij|Recordatorio vacunas|Limpieza de jaulas|Placas radiográficas|Entrega de lúpulo|Fianza de barriles|Etiquetas botellas|Devolución de entradas|Cambio de lámpara|Bonos de clases|Embrague|Limpieza de cristales|Entrega de llaves|Plazos IVA|Balance de sumas|Lonas|Perfiles de color|Entrega de módulos|Alquiler de andamio|Conexión a red|Batería doméstica|Promemoria vaccini|Pulizia gabbie|Lastre|Consegna luppolo|Cauzione fusti|Etichette bottiglie|Rimborso biglietti|Cambio lampada|Pacchetti guide|Frizione|Pulizia vetri|Consegna chiavi|Scadenze IVA|Bilancio di verifica|Striscioni|Profili colore|Consegna moduli|Noleggio ponteggio|Allaccio rete|Batteria domestica"""
FRAMES = """{}|{} - LibreOffice Calc|Fwd: {}|WG: {}|Re: {}|{}.ods|{} rev{n}.pdf|{} - Foxit Reader|{} - Mozilla Firefox|{} · Basecamp|Case {d6} - {}|https://kb.example.org/articles/{}|https://share.example.com/{y}/{}.xlsx|P:\\\\Projects\\\\{y}\\\\{}.pptx|/data/share/{}.csv|{}\\n{time}\\n{date}|{}\\n{amt}|{} no. {d5}|{}, {y}|{} > {}|tab {}|{} {date}|{} [{ver}]|{}: {} ({n})"""
EVERYWHERE = r"""
w {P} - EasyVet
w FW: {L} {X} - Thunderbird
w {C} - {P} - LibreOffice Writer
w {P} / {C} - HubSpot
w {L} {X} - Mozilla Firefox
w Case {d6} | {P}
w {L}: {X} - Sage
w Chat - {P} - Teams
w Lesson with {P} - {time}
w Scan {L} {X}.pdf
u https://app.example.com/search?{L}={X}
u https://service.example.org/v1/clients?{L}={X}&limit=50
u https://vet.example.com/owners/{X}/pets
u mailto:{EMAIL}?subject=Invoice
u https://dms.example.com/find/{X}
e {L}: {X}
e list item {P}
e text field {L} {X}
e button Message {P}
e {P} - {C}
e link {P}
o {L}: {X}
o {L}\n{X}
o {P}\n{ADDRESS}\n{PHONE}
o {C}\n{date}\n{P}
o {L}  {X}
o {P}\t{EMAIL}
c {X}
c {L} = {X}
c {P};{PHONE}
c {L}: {X};
c "{P}";"{X}"
p C:\\Users\\{USERNAME}\\Desktop\\{C}.pdf
p P:\\Clients\\{P}\\{C}.xlsx
p /home/{USERNAME}/Documents/{C}.ods
clean Sheet
"""
EN = r"""
street Brewery Lane|Chapel Street|Kingsmead|Foundry Road|Alma Terrace|Mill Hill
city Carlisle|Ipswich|Paisley|Truro|Newry
first Alison|Barry|Caitlin|Dominic|Eleanor|Fergus|Gillian|Howard|Isobel|Julian|Kirsty|Laurence|Melanie|Nathan|Olivia|Patrick|Rosemary|Stuart|Tracey|Warren
last Atherton|Bracewell|Chadwick|Dunning|Eastwood|Fielding|Grimshaw|Hargreaves|Isherwood|Jolley|Kendrick|Langley|Moorhouse|Norris|Openshaw|Parfitt|Rigby|Stanton|Tunstall|Wainwright|Adeyemi|Patel|Cook|Rose
PERSON Owner|Client|Learner|Instructor
ADDRESS Site address|Billing address
BIRTH_DATE Date of birth|Born
USERNAME Username|Account name
PASSWORD Password|Passcode
LICENSE_PLATE Reg. no.|Vehicle registration
PASSPORT_NO Passport no.|Passport number
CUSTOMER_ID Client no.|Customer ID
EMPLOYEE_ID Employee no.|Staff ID
w Booking - {P} - {date}
o Signed for by {P}
c Could you call {P} on {PHONE}?
c Hello {P}, the quote is attached.
c Best regards, {P}
clean Vaccination card|Brew sheet|Lesson plan|Trial balance|Proof sheet|Roof survey
"""
DE = r"""
street Brauhausgasse|Am Kirchplatz|Ziegeleiweg|Lindenstraße|Obere Marktstraße|Schlehenweg
city Fulda|Bamberg|Steyr|Thun|Husum
first Annegret|Burkhard|Claudia|Dieter|Elke|Frank|Gudrun|Hartmut|Ingrid|Jochen|Kerstin|Lothar|Monika|Olaf|Petra|Reinhold|Sabine|Thorsten|Ursula|Volker
last Ahrens|Bachmann|Conrad|Dittrich|Engelhardt|Förster|Glaser|Hagedorn|Imhof|Jahnke|Kirchner|Löffler|Mertens|Nagel|Oswald|Preuß|Rademacher|Seidel|Thiele|Urban|Wendt|Öztürk|Winter|Stein
PERSON Tierhalter|Mandant|Fahrschüler|Ansprechpartnerin
ADDRESS Objektanschrift|Rechnungsadresse
BIRTH_DATE Geburtsdatum|Geb.-Datum
USERNAME Benutzername|Benutzerkennung
PASSWORD Passwort|Kennwort
LICENSE_PLATE Kfz-Kennzeichen|Kennzeichen
PASSPORT_NO Passnummer|Reisepass-Nr.
CUSTOMER_ID Mandantennummer|Kundennr.
EMPLOYEE_ID Personal-Nr.|Mitarbeiternummer
w Termin - {P} - {date}
o Empfangen von {P}
c Könnten Sie {P} anrufen? {PHONE}
c Mit freundlichen Grüßen {P}
c Hallo {P}, anbei das Angebot.
clean Impfpass|Sudprotokoll|Saldenliste|Druckbogen|Dachaufmaß
"""
FR = r"""
street Rue de la Brasserie|Place de l'Église|Chemin des Vignes|Rue du Four|Allée des Tilleuls|Boulevard Carnot
city Nevers|Vannes|Namur|Colmar|Fribourg
first Agnès|Benoît|Corinne|Denis|Émilie|Franck|Gaëlle|Hervé|Isabelle|Julien|Laurence|Mathieu|Nadège|Odile|Pascal|Régine|Sébastien|Thérèse|Valérie|Yann
last Arnaud|Besson|Chevallier|Dumont|Etienne|Ferrand|Gaillard|Humbert|Jacquet|Klein|Lefort|Maillard|Noël|Perrin|Roussel|Tessier|Vasseur|Diallo|Meunier|Leroux
PERSON Propriétaire|Client|Élève|Interlocuteur
ADDRESS Adresse du chantier|Adresse de facturation
BIRTH_DATE Date de naissance|Née le
USERNAME Identifiant|Nom d'utilisateur
PASSWORD Mot de passe|Code d'accès
LICENSE_PLATE Plaque d'immatriculation|Immatriculation
PASSPORT_NO Numéro de passeport|Passeport
CUSTOMER_ID Numéro client|Réf. client
EMPLOYEE_ID Matricule|N° d'employé
w Rendez-vous - {P} - {date}
o Reçu par {P}
c Pourriez-vous rappeler {P} ? {PHONE}
c Bien cordialement, {P}
c Bonjour {P}, voici le devis.
clean Carnet de vaccination|Fiche de brassin|Balance générale|Relevé toiture
"""
NL = r"""
street Brouwersgracht|Kerkplein|Dijkweg|Beukenlaan|Korte Gasthuisstraat|Wilgenpad
city Hoorn|Roosendaal|Kortrijk|Assen|Hasselt
first Annelies|Bram|Carla|Dirk|Esther|Freek|Greet|Hans|Ingeborg|Jeroen|Karin|Leo|Marijke|Nico|Petra|Rob|Sjoerd|Tineke|Wendy|Wouter
last Bakker|van Dam|Evers|Fokkens|Goossens|Hendriks|Jacobs|Kuipers|van Leeuwen|Mulder|Nijhuis|Postma|Rutten|Schouten|Terpstra|Vermeer|Willems|de Boer|ter Horst|Zijlstra
PERSON Eigenaar|Klant|Leerling|Contactpersoon
ADDRESS Werkadres|Factuuradres
BIRTH_DATE Geboortedatum|Geboren op
USERNAME Gebruikersnaam|Accountnaam
PASSWORD Wachtwoord|Wachtzin
LICENSE_PLATE Kenteken|Nummerplaat
PASSPORT_NO Paspoortnummer|Paspoort
CUSTOMER_ID Klantnummer|Klant-ID
EMPLOYEE_ID Personeelsnr.|Medewerkersnummer
w Afspraak - {P} - {date}
o Ontvangen door {P}
c Kunt u {P} bellen op {PHONE}?
c Met vriendelijke groet, {P}
c Hallo {P}, hierbij de offerte.
clean Vaccinatieboekje|Brouwstaat|Saldibalans|Dakopname
"""
ES = r"""
street Calle de la Cervecera|Plaza de la Iglesia|Camino de las Viñas|Avenida del Parque|Calle Mayor Baja|Ronda Sur
city Jaén|Vitoria|Murcia|Huesca|Girona
first Alberto|Begoña|César|Dolores|Enrique|Fátima|Gonzalo|Herminia|Ignacio|Julia|Lourdes|Manuel|Noelia|Pablo|Rocío|Sergio|Teresa|Ulises|Virginia|Xavier
last Alonso|Bravo|Cortés|Durán|Expósito|Ferrer|Guerrero|Hidalgo|Izquierdo|Jurado|León|Medina|Nieto|Otero|Parra|Redondo|Soler|Tapia|Vidal|Ruiz Peña
PERSON Propietario|Cliente|Alumno|Persona de contacto
ADDRESS Dirección de la obra|Dirección de facturación
BIRTH_DATE Fecha de nacimiento|Nacido el
USERNAME Usuario|Nombre de usuario
PASSWORD Contraseña|Clave
LICENSE_PLATE Matrícula|N.º de matrícula
PASSPORT_NO Pasaporte n.º|Número de pasaporte
CUSTOMER_ID Código de cliente|Cliente n.º
EMPLOYEE_ID N.º de empleado|Código empleado
w Cita - {P} - {date}
o Recibido por {P}
c ¿Puede llamar a {P}? {PHONE}
c Un saludo, {P}
c Hola {P}, adjunto el presupuesto.
clean Cartilla de vacunación|Hoja de cocción|Balance de sumas|Medición
"""
IT = r"""
street Via del Birrificio|Piazza della Chiesa|Strada delle Vigne|Viale dei Tigli|Via Roma Vecchia|Corso Garibaldi
city Novara|Ferrara|Trento|Bari|Lugano
first Alberto|Beatrice|Carlo|Donatella|Emanuele|Federica|Gianluca|Ilaria|Lorenzo|Marta|Nicola|Ornella|Pietro|Rosanna|Stefano|Teresa|Ugo|Vittoria|Simona|Michele
last Bellini|Caruso|De Santis|Ferri|Galli|Lombardi|Mancini|Neri|Palumbo|Ricci|Sartori|Tosi|Valentini|Villa|Basile|Donati|Fiore|Longo|Monti|Di Pietro
PERSON Proprietario|Cliente|Allievo|Referente
ADDRESS Indirizzo cantiere|Indirizzo di fatturazione
BIRTH_DATE Data di nascita|Nata il
USERNAME Nome utente|Nome account
PASSWORD Password|Codice d'accesso
LICENSE_PLATE Targa|N. di targa
PASSPORT_NO Numero passaporto|Passaporto n.
CUSTOMER_ID Codice cliente|Cliente n.
EMPLOYEE_ID N. dipendente|Matricola
w Appuntamento - {P} - {date}
o Ricevuto da {P}
c Può richiamare {P} al {PHONE}?
c Un saluto, {P}
c Buongiorno {P}, in allegato il preventivo.
clean Libretto vaccinale|Scheda cotta|Bilancio di verifica|Rilievo
"""
