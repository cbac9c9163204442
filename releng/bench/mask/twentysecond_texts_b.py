# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Half b of the twenty-second set: wholesale of medicines, television, fish, chemical plants, undertakers, ski resorts. Lines as in the nineteenth set."""

DOMAINS = "freenet.de|sfr.fr|planet.nl|tiscali.it|hotmail.es|talktalk.net|fishmarket.example.org|studio.example.com|skipass.example.at"
NUMBERS = dict(EMAIL="Email address|E-mail", PHONE="Mobile no.|Phone no.", IBAN="Bank account|IBAN", IP_V4="IP address", IP_V6="IP address", MAC="MAC", GEO="Position", JWT="Access token", API_KEY="Secret key", CREDIT_CARD="Credit card", UK_NHS="NHS number")
SEEN = r"""
Cold chain excursion - Lorry 7 - 9.4 °C - 22 min
Batch recall notice - Amoxicillin 500 mg - lot 4C118
Pharmacy wholesale portal - Short supply list
Controlled substances ledger - Month end
Pick to light - Zone 5 - Order 771204
GDP audit - Deviations - Open (3)
Call sheet - Day 12 - Unit base: Old Mill
Avid Media Composer - Reel_04_v7
Premiere Pro - S02E05_finecut_v3.prproj
Shot list - Scene 41 - EXT. PIER - NIGHT
Clearance log - Music cues
Gallery A - Autocue - Evening bulletin
Landing declaration - Cod - 412 kg
Auction clock - Lot 118 - Turbot 3/4 kg
Blast freezer 2 - Core temp -18.2
HACCP record - Filleting line - shift 2
Ice plant - Production report
Permit to work - Hot work - Tank farm
P&ID 4410-B - Reactor feed - Rev 6
DCS alarm summary - Unit 300 - 14 active
MSDS - Sodium hydroxide 50 % - EN
Shift handover log - Night
Arrangement form - Draft
Hearse and limousine diary - next 7 days
Memorial order - Granite, polished - Proof
Crematorium slots - Thursday
Lift status - Chairlift 4 on hold (wind)
Piste report - Black 11 closed
Ski rental - Return overdue (8)
Avalanche bulletin - Level 3
Snow groomer - Fuel log
Season pass sales vs last year.xlsx - Excel
Mail - Archive - Outlook
Automatic reply: on leave until Monday
Task Manager
Device Manager
Services
Registry Editor
Command Prompt
Administrator: Windows PowerShell
Event Viewer - System
Calculator
Sticky Notes
Settings
Control Panel\All Control Panel Items\Power Options
Network and Sharing Center
Sign in to your account
Two-step verification
Enter the code shown in your authenticator app
Approve sign-in request
Confluence - Runbook: batch release - Edit
ServiceNow - Catalogue item - New monitor
Salesforce - Reports - Orders by region
SAP Fiori - My Inbox - 12 items
SAP GUI 770 - MB52 - Warehouse stocks
Oracle E-Business Suite - AP Workbench
Workday - Time off balance
Zendesk - View: Unassigned
DocuSign - Waiting for others
Adobe Bridge 2026
Cinema 4D - title_sequence.c4d
Visual Studio Code - build.gradle
IntelliJ IDEA - stock-service
Eclipse IDE - workspace - pom.xml
DBeaver - public.orders
Remote session ended
Not responding
Untitled - Paint
Would you like to replace the existing file?
You have unsaved changes. Leave this page?
Server error in '/' application
The requested URL was not found on this server.
Invoice total does not match order total.
Stock below minimum for 6 articles
https://wholesale.example.com/orders/771204/lines?status=short
https://www.example.org/snow-report/today
https://portal.example.com/mfg/batches/4C118/deviations/17
https://video.example.net/watch?v=d9Qx3kLmT0e&t=95
https://jira.example.com/browse/PLANT-2231?focusedId=88123
https://maps.example.com/search/ski+rental+near+me
https://login.example.com/oauth2/authorize?client_id=portal&response_type=code
C:\ProgramData\Package Cache\vcredist_x64.exe
C:\Users\Public\Documents\Shared templates\letterhead.dotx
E:\Media\S02E05\audio\stems\fx_bounce_03.wav
\\nas\projects\plant300\drawings\4410-B rev6.dwg
/var/log/nginx/error.log.1
/opt/scada/config/unit300/alarms.yaml
LOT 118\nTURBOT 3/4\nBoxes 6\nKg 71.5\nBuyer no. 42
SKI PASS\n6 days adult\nValid from 14.02.2026\nAll lifts
DANGER\nCorrosive\nUN 1824\nPacking group II
Qty\tPZN\tArticle\tPrice\n10\t04356781\tIbuprofen 400\t2.18
PRODUCTION\nScene 41\nTake 3\nRoll B017
Could we move the handover meeting to 3 pm?
The lorry left the depot with a broken seal.
Attached are the minutes of last week's safety round.
Please order two more boxes of nitrile gloves, size L.
Many thanks and have a good weekend.
Kühlkettenabweichung - Lkw 7 - 9,4 °C - 22 Min.
Chargenrückruf Amoxicillin 500 mg - Ch.-B. 4C118
Großhandelsportal - Lieferengpässe
BtM-Bestand Monatsabschluss
Kommissionierung - Zone 5 - Auftrag 771204
GDP-Audit - Abweichungen - offen (3)
Disposition Drehtag 12 - Basis: Alte Mühle
Schnittfassung Folge 5 - v3
Motivliste Bild 41 - Außen - Nacht
Regie A - Teleprompter - Abendnachrichten
Anlandeerklärung - Kabeljau - 412 kg
Versteigerung Los 118 - Steinbutt
Schockfroster 2 - Kerntemperatur -18,2
Erlaubnisschein - Heißarbeiten - Tanklager
R&I-Fließbild 4410-B - Rev. 6
Schichtbuch Nacht - Anlage 300
Sicherheitsdatenblatt Natronlauge 50 %
Trauerfall - Auftrag - Entwurf
Grabmal - Granit poliert - Korrekturabzug
Krematorium - freie Termine Donnerstag
Sessellift 4 - Windstillstand
Pistenbericht - Schwarz 11 gesperrt
Skiverleih - überfällig (8)
Lawinenlagebericht - Stufe 3
Pistenraupe - Tankbuch
Geräte-Manager
Eingabeaufforderung
Ereignisanzeige - System
Rechner
Kurznotizen
Systemsteuerung
Bei Ihrem Konto anmelden
Bestätigen Sie die Anmeldung in der App
Bestand unter Minimum bei 6 Artikeln
Rechnungssumme weicht von Bestellsumme ab.
Sie haben ungespeicherte Änderungen.
Die angeforderte Seite wurde nicht gefunden.
LOS 118\nSTEINBUTT 3/4\nKisten 6\nKg 71,5\nKäufer 42
SKIPASS\n6 Tage Erwachsene\ngültig ab 14.02.2026
ACHTUNG\nÄtzend\nUN 1824\nVG II
Können wir die Übergabe auf 15 Uhr verschieben?
Der Lkw hat das Lager mit defekter Plombe verlassen.
Bitte zwei Kartons Nitrilhandschuhe Größe L nachbestellen.
G:\Betrieb\Anlage 300\Schichtbuch\2026-05.xlsx
Rupture chaîne du froid - Camion 7 - 9,4 °C
Rappel de lot - Amoxicilline 500 mg - lot 4C118
Grossiste répartiteur - Manquants
Registre stupéfiants - Clôture du mois
Préparation - Zone 5 - Commande 771204
Feuille de service - Jour 12
Montage épisode 5 - v3
Séquence 41 - Ext. jetée - Nuit
Régie A - Prompteur - Journal du soir
Déclaration de débarquement - Cabillaud - 412 kg
Criée - Lot 118 - Turbot
Surgélateur 2 - Température à cœur
Permis de feu - Parc de stockage
Schéma PID 4410-B - rév. 6
Cahier de quart - Nuit
FDS Soude caustique 50 %
Dossier obsèques - Brouillon
Monument granit poli - Bon à tirer
Télésiège 4 arrêté (vent)
Bulletin des pistes - Noire 11 fermée
Location de skis - Retours en retard (8)
Risque d'avalanche 3
Gestionnaire de périphériques
Invite de commandes
Connexion à votre compte
Stock sous le minimum pour 6 articles
Page introuvable
LOT 118\nTURBOT 3/4\nCaisses 6\nKg 71,5
FORFAIT\n6 jours adulte\nValable dès le 14.02.2026
Pouvons-nous décaler la passation à 15 h ?
Merci de commander deux cartons de gants nitrile taille L.
Afwijking koelketen - Vrachtwagen 7 - 9,4 °C
Partijterugroeping - Amoxicilline 500 mg - partij 4C118
Groothandel - Tekortenlijst
Opiatenregister - Maandafsluiting
Orderpicken - Zone 5 - Order 771204
Callsheet dag 12
Montage aflevering 5 - v3
Scène 41 - Ext. pier - Nacht
Regie A - Autocue - Avondjournaal
Aanvoeropgave - Kabeljauw - 412 kg
Visafslag - Kavel 118 - Tarbot
Vriestunnel 2 - Kerntemperatuur
Werkvergunning - Heet werk - Tankpark
Wachtrapport - Nacht
VIB Natronloog 50 %
Uitvaartdossier - Concept
Gedenkteken graniet - Drukproef
Stoeltjeslift 4 stil (wind)
Pistebericht - Zwart 11 gesloten
Skiverhuur - Te laat (8)
Apparaatbeheer
Opdrachtprompt
Aanmelden bij uw account
Voorraad onder minimum bij 6 artikelen
KAVEL 118\nTARBOT 3/4\nKisten 6\nKg 71,5
Kunnen we de overdracht naar 15 uur verzetten?
Graag twee dozen nitrilhandschoenen maat L bestellen.
Rotura de la cadena de frío - Camión 7
Retirada de lote - Amoxicilina 500 mg - lote 4C118
Almacén mayorista - Faltas
Libro de estupefacientes - Cierre de mes
Preparación - Zona 5 - Pedido 771204
Orden de rodaje - Día 12
Montaje capítulo 5 - v3
Secuencia 41 - Ext. muelle - Noche
Control A - Informativo noche
Declaración de desembarque - Bacalao - 412 kg
Lonja - Lote 118 - Rodaballo
Túnel de congelación 2
Permiso de trabajo en caliente
Parte de turno - Noche
FDS Sosa cáustica 50 %
Expediente de sepelio - Borrador
Lápida granito pulido - Prueba
Telesilla 4 parado (viento)
Parte de pistas - Negra 11 cerrada
Alquiler de esquís - Retrasos (8)
Administrador de dispositivos
Símbolo del sistema
Inicie sesión en su cuenta
Existencias por debajo del mínimo en 6 artículos
LOTE 118\nRODABALLO 3/4\nCajas 6\nKg 71,5
¿Podemos pasar el relevo a las 15 h?
Pedir dos cajas más de guantes de nitrilo talla L.
Interruzione catena del freddo - Camion 7
Richiamo lotto - Amoxicillina 500 mg - lotto 4C118
Grossista farmaci - Mancanti
Registro stupefacenti - Chiusura mese
Prelievo - Zona 5 - Ordine 771204
Ordine del giorno - Giornata 12
Montaggio puntata 5 - v3
Scena 41 - Est. molo - Notte
Regia A - Gobbo - Notiziario sera
Dichiarazione di sbarco - Merluzzo - 412 kg
Asta del pesce - Lotto 118 - Rombo
Abbattitore 2 - Temperatura al cuore
Permesso di lavoro a caldo - Parco serbatoi
Rapporto turno - Notte
SDS Soda caustica 50 %
Pratica funebre - Bozza
Lapide granito lucido - Bozza di stampa
Seggiovia 4 ferma (vento)
Bollettino piste - Nera 11 chiusa
Noleggio sci - Ritardi (8)
Gestione dispositivi
Prompt dei comandi
Accedi al tuo account
Scorta sotto il minimo per 6 articoli
LOTTO 118\nROMBO 3/4\nCasse 6\nKg 71,5
Possiamo spostare il passaggio di consegne alle 15?
Ordinare altre due scatole di guanti in nitrile taglia L.
"""
SUBJECTS = """Shortage list|Returns to wholesaler|Fridge qualification|Vaccine allocation|Tamper seals|Route temperatures|Crew catering|Location permits|Camera hire|Subtitle files|Studio bookings|Archive footage|Landing fees|Mussel grading|Smoked salmon labels|Crab pots|Gutting line|Brine tanks|Valve overhaul|Gasket order|Relief valve test|Effluent sampling|Reactor cleaning|Steam leak|Coffin range|Flower orders|Order of service|Burial plots|Probate leaflet|Headstone lettering|Lift maintenance|Boot sizes|Snow guns|Ticket gates|Ski school groups|Hut deliveries|Engpassliste|Retouren Großhandel|Impfstoffzuteilung|Siegelbänder|Tourtemperaturen|Drehgenehmigung|Kameraverleih|Untertitel|Studiobelegung|Archivmaterial|Liegegebühren|Muschelsortierung|Räucherlachs|Salzlake|Ventilrevision|Dichtungen|Abwasserprobe|Reaktorreinigung|Dampfleckage|Sargmodelle|Kranzbestellung|Trauerkarten|Grabstellen|Grabinschrift|Liftwartung|Schneekanonen|Drehkreuze|Skikursgruppen|Hüttenbelieferung|Liste des manquants|Retours grossiste|Vaccins|Scellés|Cantine tournage|Autorisations de tournage|Location caméras|Sous-titres|Réservation studio|Taxes de criée|Moules|Saumon fumé|Saumure|Révision des vannes|Joints|Prélèvement effluents|Fuite vapeur|Cercueils|Commande de fleurs|Faire-part|Concessions|Gravure|Entretien remontées|Canons à neige|Tourniquets|Groupes école de ski|Tekortenlijst|Retouren groothandel|Vaccins verdeling|Verzegeling|Catering crew|Draaivergunning|Cameraverhuur|Ondertitels|Studioplanning|Havengelden|Mosselen|Gerookte zalm|Pekel|Revisie kleppen|Pakkingen|Afvalwatermonster|Stoomlek|Kisten|Rouwkaarten|Grafrechten|Grafletters|Liftonderhoud|Sneeuwkanonnen|Skilesgroepen|Lista de faltas|Devoluciones mayorista|Vacunas|Precintos|Catering de rodaje|Permisos de rodaje|Alquiler de cámaras|Subtítulos|Reserva de plató|Tasas de lonja|Mejillones|Salmón ahumado|Salmuera|Revisión de válvulas|Juntas|Muestreo de vertidos|Fuga de vapor|Ataúdes|Coronas de flores|Esquelas|Sepulturas|Mantenimiento remontes|Cañones de nieve|Tornos|Grupos escuela de esquí|Lista mancanti|Resi grossista|Vaccini|Sigilli|Catering troupe|Permessi di ripresa|Noleggio camere|Sottotitoli|Prenotazione studio|Diritti d'asta|Cozze|Salmone affumicato|Salamoia|Revisione valvole|Guarnizioni|Campionamento scarichi|Perdita vapore|Cofani|Ordine fiori|Necrologi|Loculi|Incisione lapide|Manutenzione impianti|Cannoni da neve|Tornelli|Gruppi scuola sci"""
FRAMES = r"""{}|{} - Outlook|FW: {}|AW: {}|TR : {} - Message|{}.pptx - PowerPoint|{} ({n}).pdf|{} - Mozilla Firefox|{} — Confluence|[PLANT-{d4}] {}|Order {d6}: {}|https://wiki.example.org/display/OPS/{}|https://docs.example.com/d/{h8}/{}|D:\\Work\\{}\\{date}.xlsx|/srv/share/{}/{A2}{d3}.csv|{}\n{date} {time}\n{n} pcs|{}: {n} / {d2}|{} > {} > {}|{} - {}|{}, {date}|{} v{ver}|{A2} {d4} {}|Re: {} ({date})|{} | {n} items"""
EVERYWHERE = r"""
w Inbox - {P} - Outlook
w {C} - shared by {P}
w {P} (External) | Microsoft Teams
w {L} {X} - SAP GUI
w FW: {C} / {P}
w {P}.pdf - Adobe Acrobat Reader
w {C} [{USERNAME}]
w Edit {L}: {X}
w Call with {P}
w {C} - {L}: {X} - Edge
u https://erp.example.com/bp/{X}?view=general
u https://portal.example.com/find?{L}={X}
u https://people.example.com/profile/{USERNAME}
u https://files.example.com/download?{L}={X}&format=csv
u https://calendar.example.com/invite?to={EMAIL}
e {L}: {X}
e cell {X} column {L}
e Send to {P}
e {P} {date}
e From: {P}
e checkbox {P}
o {L} {X}
o {L}:\n{X}
o {P}\n{PHONE}
o {C}\nContact {P}\n{PHONE}
o {n}. {P}  {time}
o To: {P}\n{ADDRESS}
c {X}
c {L}: {X}
c {L}\t{X}
c {P}\n{EMAIL}\n{PHONE}
c {P};{X}
c {EMAIL}; {EMAIL}
p C:\\Users\\{USERNAME}\\AppData\\Local\\Temp\\{C}.tmp
p D:\\Personnel\\{P}\\contract.pdf
p /home/{USERNAME}/{C}.txt
clean Page 1
"""
EN = r"""
street Harbour Street|Mountain View|Chemical Lane|Cemetery Road|North Quay|Studio Way
city Grimsby|Aviemore|Runcorn|Galway|Stirling
first Adam|Bethany|Callum|Deborah|Edward|Fiona|Gareth|Heather|James|Joanna|Keith|Linda|Martin|Nicola|Peter|Rebecca|Robert|Samantha|Stephen|Wendy|Jamal|Deepa|Kwame|Niamh
last Andrews|Barnes|Brown|Campbell|Cooper|Doyle|Evans|Fraser|Gibson|Hughes|Kelly|King|Lewis|MacDonald|Mensah|Mitchell|Nolan|O'Brien|Phillips|Ryan|Singh|Thompson|Walsh|White
PERSON Ordered by|Contact person|Skier|Next of kin|Operator
ADDRESS Ship to|Home address
BIRTH_DATE Birth date|Date of birth
USERNAME User ID|Username
PASSWORD Password|Pass phrase
LICENSE_PLATE Plate no.|Registration number
PASSPORT_NO Passport|Passport No.
CUSTOMER_ID Customer number|Cust. no.
EMPLOYEE_ID Personnel no.|Employee number
w Leave request: {P}
o Checked by {P}\n{date}
c {P} called about the delivery.
c Dear {P},
c Thanks, {P}
c Ask {P} to sign the permit.
e Assigned to {P}
clean Shift log|Call sheet|Recall notice|Piste report|Landing declaration|Permit
"""
DE = r"""
street Hafenstraße|Bergbahnweg|Industriestraße|Friedhofweg|Schillerplatz|Am Pistenrand
city Cuxhaven|Kitzbühel|Marl|Chur|Trier
first Andreas|Birgit|Carsten|Doris|Florian|Gabriele|Holger|Ines|Jörg|Katrin|Lars|Martina|Norbert|Regina|Sebastian|Stefanie|Susanne|Thomas|Uwe|Vera|Emre|Olga|Dragan|Katarzyna
last Arnold|Bauer|Berger|Böhm|Busch|Franke|Friedrich|Günther|Haas|Heinrich|Huber|Jung|Kaiser|König|Kraus|Lehmann|Maier|Nowak|Pohl|Schmid|Schwarz|Simon|Wolf|Yıldız
PERSON Besteller|Kontaktperson|Angehörige|Bediener|Gast
ADDRESS Lieferanschrift|Wohnanschrift
BIRTH_DATE Geburtstag|Geb.-Dat.
USERNAME Benutzerkennung|Benutzer-ID
PASSWORD Kennwort|Passwort
LICENSE_PLATE Kfz-Kennzeichen|Kennz.
PASSPORT_NO Passnr.|Reisepassnummer
CUSTOMER_ID Kundennr.|Kd.-Nr.
EMPLOYEE_ID Personalnr.|Mitarbeiternummer
w Urlaubsantrag: {P}
o Geprüft von {P}\n{date}
c {P} hat wegen der Lieferung angerufen.
c Sehr geehrter Herr {P},
c Danke, {P}
c {P} soll den Erlaubnisschein unterschreiben.
e Zugewiesen an {P}
clean Schichtbuch|Drehplan|Rückrufliste|Pistenbericht|Erlaubnisschein
"""
FR = r"""
street Quai du Port|Route des Pistes|Rue de l'Usine|Chemin du Cimetière|Avenue Jean Jaurès|Place du Marché
city Lorient|Chamonix|Feyzin|Mons|Sion
first Alain|Brigitte|Christophe|Delphine|Éric|Florence|Gilles|Henri|Isabelle|Jacques|Laure|Marc|Nathalie|Philippe|Sophie|Stéphane|Sylvie|Thierry|Vincent|Virginie|Mehdi|Aminata|Nadia|Loïc
last André|Aubert|Barbier|Brun|Carpentier|Chevalier|Colin|Dupont|Fournier|Gauthier|Guérin|Henry|Lacroix|Laurent|Leclerc|Lemaire|Meyer|Michel|Moreau|Nguyen|Picard|Renard|Richard|Simon
PERSON Commandé par|Personne à contacter|Défunt|Opérateur
ADDRESS Livrer à|Domicile
BIRTH_DATE Né(e) le|Date naissance
USERNAME Login|Utilisateur
PASSWORD Mot de passe|MDP
LICENSE_PLATE N° d'immatriculation|Immat.
PASSPORT_NO Passeport N°|N° passeport
CUSTOMER_ID Code client|N° de client
EMPLOYEE_ID N° matricule|Numéro de salarié
w Demande de congé : {P}
o Vérifié par {P}\n{date}
c {P} a appelé pour la livraison.
c Cher {P},
c Merci, {P}
c Demander à {P} de signer le permis.
e Attribué à {P}
clean Cahier de quart|Feuille de service|Avis de rappel|Bulletin des pistes
"""
NL = r"""
street Havenkade|Bergstraat|Chemieweg|Kerkhoflaan|Nieuwstraat|Vismarkt
city IJmuiden|Geleen|Oostende|Urk|Breda
first Arjan|Bianca|Cor|Diana|Eric|Gerda|Henk|Inge|Johan|Karel|Linda|Marcel|Natasja|Patrick|Ria|Stefan|Thea|Vincent|Wim|Yvonne|Ahmed|Dewi|Els|Luc
last van der Berg|Blom|Boer|Bosman|de Bruin|Coppens|van Dongen|Driessen|van Es|Gerritsen|de Haan|Hermans|Huisman|Janssens|Kok|Kramer|van der Linden|Mertens|Molenaar|Schipper|Timmermans|Verhoeven|Wouters|El Amrani
PERSON Besteld door|Contact|Nabestaande|Operator
ADDRESS Verzendadres|Woonadres
BIRTH_DATE Geb.datum|Geboortedatum
USERNAME Gebruiker|Gebruikers-ID
PASSWORD Wachtwoord|Ww
LICENSE_PLATE Kentekennr.|Kenteken
PASSPORT_NO Paspoortnr.|Paspoort
CUSTOMER_ID Klantnr|Debiteurnummer
EMPLOYEE_ID Pers.nr.|Personeelsnummer
w Verlofaanvraag: {P}
o Gecontroleerd door {P}\n{date}
c {P} belde over de levering.
c Beste {P},
c Bedankt, {P}
c Vraag {P} de vergunning te tekenen.
e Toegewezen aan {P}
clean Wachtrapport|Callsheet|Pistebericht|Werkvergunning
"""
ES = r"""
street Muelle Norte|Calle del Puerto|Camino del Cementerio|Avenida de la Industria|Plaza del Mercado|Calle Goya
city Vigo|Huelva|Jaca|Puertollano|Gijón
first Alejandro|Ana|Álvaro|Carmen|Diego|Esther|Francisco|Guillermo|Inés|Jorge|Lucía|Marta|Mercedes|Pedro|Pilar|Ramón|Rosa|Silvia|Susana|Víctor|Rachid|Juan Carlos|Ana María|Ximena
last Aguilar|Álvarez|Cabrera|Calvo|Campos|Carmona|Cruz|Flores|Fuentes|García|Garrido|González|Herrera|Lozano|Martínez|Méndez|Muñoz|Núñez|Peña|Prieto|Reyes|Rodríguez|Santos|Serrano
PERSON Pedido por|Persona de contacto|Difunto|Operario
ADDRESS Enviar a|Domicilio
BIRTH_DATE Fecha nacimiento|Nacido/a el
USERNAME Usuario|ID de usuario
PASSWORD Contraseña|Clave de acceso
LICENSE_PLATE N.º matrícula|Matrícula
PASSPORT_NO Pasaporte N.º|Nº pasaporte
CUSTOMER_ID Nº cliente|Cliente nº
EMPLOYEE_ID Nº empleado|Número de empleado
w Solicitud de vacaciones: {P}
o Revisado por {P}\n{date}
c {P} llamó por la entrega.
c Estimada {P}:
c Gracias, {P}
c Que {P} firme el permiso.
e Asignado a {P}
clean Parte de turno|Orden de rodaje|Aviso de retirada|Parte de pistas
"""
IT = r"""
street Molo Nord|Via del Porto|Via dell'Industria|Via del Cimitero|Piazza Cavour|Via Dante
city Chioggia|Cortina|Ravenna|Aosta|Ancona
first Alessio|Angela|Antonio|Chiara|Claudia|Daniele|Emanuela|Filippo|Francesca|Gabriele|Giorgio|Laura|Luigi|Massimo|Nadia|Patrizia|Raffaele|Rita|Serena|Simone|Mihai|Anna Maria|Hassan|Cinzia
last Bellucci|Benedetti|Bernardi|Caputo|Carbone|Cattaneo|Coppola|D'Amico|De Angelis|Farina|Ferrara|Ferrari|Fiore|Galli|Gatti|Grassi|Guerra|Mariani|Martinelli|Mazza|Messina|Parisi|Santoro|Vitale
PERSON Ordinato da|Persona di contatto|Defunto|Operatore
ADDRESS Spedire a|Domicilio
BIRTH_DATE Data nascita|Nato/a il
USERNAME Nome utente|ID utente
PASSWORD Password|Parola d'ordine
LICENSE_PLATE N. targa|Targa
PASSPORT_NO Passaporto N.|Num. passaporto
CUSTOMER_ID Cod. cliente|N. cliente
EMPLOYEE_ID Num. dipendente|N. matricola
w Richiesta ferie: {P}
o Verificato da {P}\n{date}
c {P} ha chiamato per la consegna.
c Gentile {P},
c Grazie, {P}
c Far firmare il permesso a {P}.
e Assegnato a {P}
clean Rapporto turno|Ordine del giorno|Richiamo lotto|Bollettino piste
"""
