# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Half b of the twenty-first set: harbours, opticians, libraries, wine merchants, guards, lifts, call centres, surveyors, food banks. Lines as in the nineteenth set."""

DOMAINS = "web.de|free.fr|kpnmail.nl|libero.it|yahoo.es|sky.com|hafen.example.de|library.example.org|optique.example.fr"
NUMBERS = dict(EMAIL="Mail|E-mail address", PHONE="Phone|Telephone", IBAN="Account (IBAN)|IBAN", IP_V4="Host IP", IP_V6="IPv6 address", MAC="Hardware addr.", GEO="Position", JWT="JWT token", API_KEY="Secret key", CREDIT_CARD="Credit card", UK_NHS="NHS Number")
SEEN = r"""
Berth plan - Quay 4 - High water 05:40
Pilot order - Cancelled
Crane hours - Shift C
Dangerous goods declaration - Class 3
Reefer alarms - Acknowledge all
Vessel call 2207 - Port dues
Frame trays - Display wall 3
Lens order - Index 1.67 - Coated
Contact lens trial - Follow-up
Visual field - Right eye - Reliable
Loans desk - Overdue (38)
Interlibrary request - Shipped
Catalogue record - MARC view
Reading room - Seat map
Shelf check - 940.53
Cellar stock - Rack 12 - Row C
Tasting sheet - Flight 2
Duty suspended goods - Movement guide
Patrol log - Checkpoint 9 missed
Key issue register - Main gate
Incident form - Draft - Not submitted
CCTV wall - Camera 14 - No signal
Lift 3 - Door fault - Level -1
Maintenance visit - Pit inspection
Rope wear table
Queue monitor - Calls waiting: 6
Script - Cancellation save
Wallboard - Service level 82 %
Total station - Job 0417 - Setup
Boundary plan - Sheet 2 of 5
Levelling book - Closing error 3 mm
Parcel list - Chilled
Donation intake - Pallet 9
Volunteer shifts - Saturday - Full
Event Viewer
Local Security Policy
Print Management
Registry Editor
Group Policy Results
Windows Memory Diagnostic
Fonts
Region
Power Options
Ease of Access
Share
Export as PDF
Text to Columns
Freeze Panes
Scenario Manager
Slide Master
Table of Contents
Footnote and Endnote
Compare Documents
Macro Recorder
Send to OneNote
Focused inbox
Junk email
Room finder
Scheduling assistant
Google Drive - Shared with me
Google Meet - Ready to join
Gmail - Drafts (4)
Dropbox - Sync paused
Evernote - Untitled note
Confluence - Release notes 8.4
Bitbucket - Pipelines
ServiceNow - Change request - Assess
Jira Service Management - Portal
Salesforce - Campaign members
Zoho CRM - Pipelines
Pipedrive - Won deals
Shopify - Abandoned checkouts
WooCommerce - Orders - Processing
Magento - Catalogue price rules
WordPress - Media library
TYPO3 - Page tree
Odoo - Inventory valuation
Business Central - Posted credit memos
IFS Cloud - Work task
Koha - Circulation
Aleph - Acquisitions
ArcGIS Pro - parcels_2026.aprx
QGIS - Layout 1
Leica Infinity - Import raw data
Revit - Shaft section
Postman - Collections
DBeaver - sales_dw
SQL Server Management Studio
Android Studio - build.gradle
IntelliJ IDEA - pom.xml
Wireshark - Ethernet0
VirtualBox Manager
VMware Workstation - Snapshot 3
Nextcloud - Deleted files
Bitwarden - Vault locked
Adobe Premiere - timeline 02
Camtasia - Untitled
Calculator - Standard
Liegeplatzplan - Kai 4 - Hochwasser
Lotsenbestellung - Storno
Kranstunden - Schicht C
Gefahrguterklärung - Klasse 3
Kühlcontainer - Alarme
Hafengeld - Anlauf 2207
Fassungsständer - Wand 3
Gläserbestellung - Index 1,67
Kontaktlinsen - Nachkontrolle
Gesichtsfeld - rechtes Auge
Ausleihtheke - Überfällig (38)
Fernleihe - Versandt
Titelaufnahme - MARC
Lesesaal - Sitzplan
Regalrevision - Signatur 940
Weinkeller - Regal 12
Verkostungsbogen - Runde 2
Steueraussetzung - Begleitdokument
Wachbuch - Kontrollpunkt 9
Schlüsselbuch Haupttor
Vorkommnis - Entwurf
Kamera 14 - kein Signal
Aufzug 3 - Türstörung
Wartungsbesuch Schachtgrube
Seilverschleiß Tabelle
Anrufe in Warteschlange: 6
Gesprächsleitfaden Kündigung
Grenzniederschrift - Blatt 2
Nivellement - Abschlussfehler
Ausgabeliste - Kühlware
Spendenannahme - Palette 9
Helferschichten Samstag
Ereignisanzeige
Lokale Sicherheitsrichtlinie
Druckverwaltung
Energieoptionen
Text in Spalten
Fenster fixieren
Folienmaster
Inhaltsverzeichnis
Dokumente vergleichen
Junk-E-Mail
Raumsuche
Terminplanungs-Assistent
Bestand - Inventurdifferenz
Reklamation Eingang
Arbeitsunfall - Meldung
Plan de quai - Marée haute
Commande pilote - Annulée
Heures de grue - Poste C
Déclaration marchandises dangereuses
Conteneurs frigorifiques - Alarmes
Droits de port - Escale 2207
Présentoir montures - Mur 3
Commande verres - Indice 1,67
Lentilles - Contrôle
Champ visuel - Œil droit
Banque de prêt - Retards (38)
Prêt entre bibliothèques - Expédié
Notice bibliographique
Salle de lecture - Plan
Récolement - Cote 940
Cave - Casier 12
Fiche de dégustation - Série 2
Main courante - Point 9
Registre des clés - Portail
Rapport d'incident - Brouillon
Caméra 14 - Pas de signal
Ascenseur 3 - Défaut porte
Visite d'entretien - Cuvette
Appels en attente : 6
Argumentaire résiliation
Bornage - Feuille 2
Nivellement - Écart de fermeture
Liste colis - Frais
Réception des dons - Palette 9
Planning bénévoles samedi
Observateur d'événements
Options d'alimentation
Figer les volets
Table des matières
Courrier indésirable
Assistant de planification
Ligplaatsplan - Kade 4 - Hoogwater
Loodsbestelling - Geannuleerd
Kraanuren - Ploeg C
Koelcontainers - Alarmen
Havengeld - Aanloop 2207
Monturenwand 3
Glasbestelling - Index 1,67
Contactlenzen - Nacontrole
Gezichtsveld - Rechteroog
Uitleenbalie - Te laat (38)
Leeszaal - Plattegrond
Titelbeschrijving
Wijnkelder - Vak 12
Proefblad - Ronde 2
Rondelogboek - Punt 9
Sleutelregister hoofdpoort
Incidentformulier - Concept
Camera 14 - Geen signaal
Lift 3 - Deurstoring
Onderhoudsbeurt - Put
Wachtende gesprekken: 6
Belscript opzegging
Kadastrale grens - Blad 2
Waterpassing - Sluitfout
Pakketlijst - Gekoeld
Donaties - Pallet 9
Vrijwilligersrooster zaterdag
Logboeken
Energiebeheer
Tekst naar kolommen
Inhoudsopgave
Ongewenste e-mail
Plano de atraque - Pleamar
Pedido de práctico - Anulado
Horas de grúa - Turno C
Contenedores frigoríficos - Alarmas
Tasas portuarias - Escala 2207
Expositor monturas - Pared 3
Pedido de lentes - Índice 1,67
Lentillas - Revisión
Campo visual - Ojo derecho
Mostrador de préstamo (38)
Préstamo interbibliotecario
Registro bibliográfico
Sala de lectura - Plano
Bodega - Estante 12
Ficha de cata - Serie 2
Libro de rondas - Punto 9
Registro de llaves
Parte de incidencias - Borrador
Cámara 14 - Sin señal
Ascensor 3 - Fallo de puerta
Visita de mantenimiento - Foso
Llamadas en espera: 6
Deslinde - Hoja 2
Nivelación - Error de cierre
Lista de lotes - Frío
Donaciones - Palé 9
Turnos de voluntarios
Visor de eventos
Opciones de energía
Inmovilizar paneles
Tabla de contenido
Correo no deseado
Piano ormeggi - Alta marea
Ordine pilota - Annullato
Ore gru - Turno C
Container frigo - Allarmi
Diritti portuali - Scalo 2207
Espositore montature - Parete 3
Ordine lenti - Indice 1,67
Lenti a contatto - Controllo
Campo visivo - Occhio destro
Banco prestiti (38)
Prestito interbibliotecario
Scheda bibliografica
Sala lettura - Pianta
Cantina - Scaffale 12
Scheda degustazione - Serie 2
Registro ronde - Punto 9
Registro chiavi
Modulo incidente - Bozza
Telecamera 14 - Nessun segnale
Ascensore 3 - Guasto porta
Visita manutenzione - Fossa
Chiamate in attesa: 6
Confini - Foglio 2
Livellazione - Errore di chiusura
Elenco pacchi - Freschi
Donazioni - Bancale 9
Turni volontari sabato
Visualizzatore eventi
Opzioni risparmio energia
Blocca riquadri
Sommario
Posta indesiderata
C:\Port\berth\2026\week_31.json
C:\ProgramData\Package Cache\installers
E:\Survey\jobs\0417\raw\station2.gsi
\\archive\scans\deeds\book_112\page_004.tif
X:\Library\Acquisitions\budget_codes.xlsx
/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf
/mnt/backup/weekly/full_2026-07-04.tar.gz
/srv/cctv/export/gate_main_0412.mp4
~/Documents/lift-manuals/hydraulic/README.pdf
D:/gis/layers/contours_5m.shp
C:\inetpub\wwwroot\kiosk\index.html
https://port.example.com/vessels/eta?terminal=4
https://opac.example.org/cgi-bin/koha/opac-search.pl?q=harbour
https://optics.example.de/glaeser/entspiegelung
https://cave.example.fr/panier/livraison?etape=2
https://lift.example.com/api/faults?level=2&open=true
https://call.example.org/wallboard/today
https://geo.example.nl/kaart/percelen?laag=kadaster
https://banco.example.es/turnos/semana/31
https://forms.example.org/incident/new?site=north
https://cdn.example.com/assets/app.4f3a2b.js
ISBN\nShelf mark\nCopies: 3
Net 118,00\nDuty 22,40\nTotal 140,40
Next inspection\n07.2027
OD sph -2,25 cyl -0,50\nOS sph -2,00
Loading 06:00\nSailing 22:30
The lift will be out of service until Friday.
New frames arrive on Wednesday morning.
Two pallets of tinned soup were delivered.
Der Aufzug ist bis Freitag außer Betrieb.
Am Mittwoch kommen neue Fassungen.
L'ascenseur est hors service jusqu'à vendredi.
Deux palettes de soupe ont été livrées.
De lift is buiten gebruik tot vrijdag.
Er zijn twee pallets soep bezorgd.
El ascensor no funciona hasta el viernes.
Llegaron dos palés de sopa.
L'ascensore è fuori servizio fino a venerdì.
Sono arrivati due bancali di zuppa.
Queen Elizabeth - Berth 4
MSC Oscar - Discharge list
Emma Maersk - Bay plan
Alexander von Humboldt - Hafengeld
Ray Ban Wayfarer - Stock count
Calvin Klein frames
Tom Ford TF5401
Carl Zeiss Lentes - Pedido
Rodenstock Progressiv
Jane Eyre - Large print
Anna Karenina - 3 copies
Don Quijote - Edición ilustrada
Wilhelm Tell - Schulausgabe
Madame Bovary - Poche
Oliver Twist - Audiobook
Moby Dick - Reserve stock
Michel Lynch Bordeaux - Pallet
Louis Roederer Brut - Caisse
Veuve Clicquot - Commande
Robert Mondavi - Shelf talker
Castillo de Monjardín - Cata
Schindler 3300 - Wartung
Otis Gen2 - Manual
Thyssen Krupp Aufzug - Rechnung
Securitas Rondier
Brinks Cash pickup
Heinz Tomato Soup - 24 cans
Del Monte Peaches - Pallet 9
Uncle Ben's Rice - 10 kg
Dr. Oetker Backpulver
Maria biscuits
Leica Geosystems - Calibration
Robert Schuman Platz - Vermessung
Simon Bolivar Square - Levels
Via Giuseppe Verdi - Rilievo
Avenue Victor Hugo - Bornage
Joan Miró Gallery - Lift 2
Marie Curie Building - Fire alarm
Thomas Mann Bibliothek - Öffnungszeiten
Carnegie Reading Room
Sint Jan Ziekenhuis - Liften
"""
SUBJECTS = """Berth allocation|Mooring lines|Pilotage tariff|Gate moves|Reefer plugs|Lens cleaning|Frame repair|Eye test slots|Trial lenses|Overdue notices|Book covers|Story hour|Shelf labels|Cork order|Glass rental|Vintage list|Excise stamps|Night patrol|Radio batteries|Gate codes|Alarm test|Rope change|Door sensor|Shaft lighting|Call scripts|Headset hygiene|Shift swaps|Boundary stones|Tripod repair|Drone flight|Soup donation|Fridge rental|Van rota|Liegeplatzvergabe|Festmacherleinen|Lotsentarif|Brillenreinigung|Fassungsreparatur|Sehtest Termine|Mahnschreiben|Bucheinbände|Vorlesestunde|Korkbestellung|Gläserverleih|Jahrgangsliste|Nachtstreife|Funkgeräte Akkus|Alarmprobe|Seilwechsel|Türsensor|Schachtbeleuchtung|Gesprächsnotizen|Schichttausch|Grenzsteine|Stativ Reparatur|Drohnenflug|Suppenspende|Kühlschrankmiete|Attribution des postes|Amarres|Tarif pilotage|Nettoyage lunettes|Réparation montures|Créneaux examen de vue|Lettres de rappel|Reliure|Heure du conte|Commande de bouchons|Location de verres|Liste des millésimes|Ronde de nuit|Piles radio|Test alarme|Changement de câbles|Capteur porte|Éclairage gaine|Échanges de poste|Bornes|Vol de drone|Don de soupe|Location frigo|Ligplaatsen|Meertouwen|Loodstarief|Brillen poetsen|Oogmeting|Aanmaningen|Boekbanden|Voorleesuur|Kurken bestellen|Glazenverhuur|Jaargangen|Nachtronde|Portofoon accu's|Alarmtest|Kabelwissel|Deursensor|Schachtverlichting|Dienstruil|Grenspalen|Dronevlucht|Soepdonatie|Koelkasthuur|Atraques|Amarras|Tarifa de practicaje|Limpieza de gafas|Reparación de monturas|Revisión de vista|Avisos de retraso|Encuadernación|Hora del cuento|Pedido de corchos|Alquiler de copas|Lista de añadas|Ronda nocturna|Pilas de radio|Prueba de alarma|Cambio de cables|Sensor de puerta|Cambios de turno|Mojones|Vuelo de dron|Donación de sopa|Alquiler de nevera|Ormeggi|Cime|Tariffa pilotaggio|Pulizia occhiali|Riparazione montature|Esame della vista|Solleciti|Rilegatura|Ora del racconto|Ordine tappi|Noleggio bicchieri|Elenco annate|Ronda notturna|Batterie radio|Prova allarme|Cambio funi|Sensore porta|Cambi turno|Termini di confine|Volo drone|Donazione zuppa|Noleggio frigo"""
FRAMES = """{}|{} - Outlook Web|FW: {}|Antw: {}|RE: {} [{A2}{d3}]|{}.odp|{} (copy {n}).pdf|{} - Okular|{} - Microsoft Edge|{} | monday.com|Request #{d5} {}|https://help.example.org/en/{}|https://cloud.example.com/f/{d5}/{}.docx|R:\\\\Archive\\\\{y}\\\\{}.tif|/export/{}.json|{}\\n{amt}\\n{date}|{}\\n{d6}|{} - {date} {time}|{}, page {n}|{} / {}|menu item {}|{} {y}|{} <{ver}>|{}; {}; {}"""
EVERYWHERE = r"""
w {P} - Koha
w Antw: {L} {X} - Outlook
w {C} | {P} | Word
w {P}: {C} - Zoho CRM
w {L} {X} - Microsoft Edge
w Request #{d5} - {P}
w {L}: {X} - Business Central
w Call with {P}
w {P} - {C} - Notes
w {L} {X}.docx
u https://desk.example.com/lookup?{L}={X}
u https://gateway.example.org/rest/readers?{L}={X}&page=1
u https://optics.example.com/patients/{X}/orders
u mailto:{EMAIL}?cc=office
u https://archive.example.com/read/{X}
e {L}: {X}
e table row {n}, {P}
e input {L} {X}
e button Assign to {P}
e {P} | {C}
e card {P}
o {L}: {X}
o {L}\n{X}
o {P}\n{ADDRESS}
o {C}\n{P}\n{L}: {X}
o {L} . . . {X}
o {P}\t{PHONE}\t{EMAIL}
c {X}
c {L}\t{X}
c {P}, {EMAIL}
c {L} ({X})
c '{P}','{X}'
p C:\\Users\\{USERNAME}\\OneDrive\\{C}.xlsx
p R:\\Readers\\{P}\\{C}.pdf
p /home/{USERNAME}/Downloads/{C}.zip
clean Card
"""
EN = r"""
street Quay Street|Lighthouse Road|Priory Close|Castle Terrace|Rope Walk|Sandy Lane
city Lancaster|Exeter|Stirling|Bangor|Poole
first Andrew|Bethan|Colin|Diana|Edward|Fiona|Graham|Heather|Ian|Joanna|Keith|Louise|Malcolm|Nicola|Owen|Penelope|Robert|Sheila|Trevor|Victoria
last Appleby|Bainbridge|Cartwright|Dobson|Emerson|Featherstone|Gilmour|Haworth|Illingworth|Jackman|Kirkham|Lister|Mallinson|Nesbitt|Oldfield|Prescott|Ramsden|Sutcliffe|Thwaites|Yates|Hussain|Nwosu|Bell|Wood
PERSON Reader|Borrower|Witness|Caller
ADDRESS Home address|Delivery address
BIRTH_DATE DOB|Birth date
USERNAME User name|Login name
PASSWORD Password|Pass phrase
LICENSE_PLATE Number plate|Registration plate
PASSPORT_NO Passport no.|Passport
CUSTOMER_ID Customer ref.|Customer number
EMPLOYEE_ID Employee number|Personnel no.
w Eye test - {P} - {time}
o Reported by {P}
c Can {P} be reached on {PHONE}?
c Good morning {P}, your glasses are ready.
c Kind regards, {P}
clean Berth plan|Lens order|Tasting sheet|Patrol log|Parcel list|Boundary plan
"""
DE = r"""
street Hafenweg|Leuchtturmstraße|Klosterhof|Burgallee|Reeperbahnweg|Sandgasse
city Stralsund|Göttingen|Wels|Chur|Leer
first Achim|Birgit|Christoph|Dagmar|Egon|Friederike|Georg|Helga|Ingo|Jutta|Karsten|Lieselotte|Matthias|Nicole|Otto|Renate|Stefan|Tanja|Uwe|Wolfgang
last Asmus|Böttcher|Christiansen|Dreyer|Ehlers|Franke|Grote|Hinrichs|Jürgens|Köhler|Lüders|Menke|Nissen|Otten|Petersen|Riedel|Siemers|Tiedemann|Voigt|Wulff|Demir|Schulte|Lang|Berg
PERSON Leser|Entleiher|Zeugin|Anrufer
ADDRESS Wohnanschrift|Lieferadresse
BIRTH_DATE Geburtstag|Geburtsdatum
USERNAME Benutzername|Anmeldename
PASSWORD Passwort|Kennwort
LICENSE_PLATE Nummernschild|Kennzeichen
PASSPORT_NO Passnr.|Reisepassnummer
CUSTOMER_ID Kundennummer|Kd.-Nr.
EMPLOYEE_ID Personalnr.|Mitarbeiter-Nr.
w Sehtest - {P} - {time}
o Gemeldet von {P}
c Ist {P} erreichbar unter {PHONE}?
c Viele Grüße, {P}
c Guten Morgen {P}, Ihre Brille ist fertig.
clean Liegeplatzplan|Gläserbestellung|Verkostungsbogen|Wachbuch|Grenzniederschrift
"""
FR = r"""
street Quai des Pêcheurs|Rue du Phare|Cour du Prieuré|Montée du Château|Rue des Cordiers|Chemin des Dunes
city Dieppe|Quimper|Charleroi|Bayonne|Nyon
first Alain|Brigitte|Cédric|Danielle|Éric|Françoise|Gilles|Hélène|Jacques|Joëlle|Luc|Martine|Noël|Patricia|Rémi|Sandrine|Thierry|Véronique|Xavier|Yolande
last Adam|Boucher|Charpentier|Duval|Evrard|Fleury|Giraud|Huet|Jourdan|Lacroix|Leclerc|Millet|Normand|Pichon|Rivière|Simon|Thibaut|Vidal|Wagner|Haddad|Masson|Gauthier
PERSON Lecteur|Emprunteur|Témoin|Appelant
ADDRESS Adresse du domicile|Adresse de livraison
BIRTH_DATE Né(e) le|Date de naissance
USERNAME Nom d'utilisateur|Identifiant
PASSWORD Mot de passe|Phrase secrète
LICENSE_PLATE Numéro d'immatriculation|Plaque
PASSPORT_NO N° passeport|Numéro de passeport
CUSTOMER_ID N° de client|Code client
EMPLOYEE_ID N° matricule|Numéro d'employé
w Examen de vue - {P} - {time}
o Signalé par {P}
c Peut-on joindre {P} au {PHONE} ?
c Bien à vous, {P}
c Bonjour {P}, vos lunettes sont prêtes.
clean Plan de quai|Commande verres|Fiche de dégustation|Main courante
"""
NL = r"""
street Havendijk|Vuurtorenweg|Kloosterhof|Burchtlaan|Lijnbaan|Zandpad
city Delfzijl|Deventer|Oostende|Gouda|Turnhout
first Arjan|Brigitte|Cor|Diana|Erik|Femke|Gijs|Hilde|Ivo|Jolanda|Koen|Lieke|Maarten|Nelleke|Paul|Renske|Stijn|Trees|Willem|Yvette
last Aerts|de Bruijn|Cuypers|Dijkstra|van Es|Franssen|Geerts|Hoekstra|Janssens|Kramer|Lammers|Meijer|van Nieuwenhuizen|Oosterhuis|Prins|Roelofs|Scholten|Teunissen|Visser|van der Wal
PERSON Lezer|Lener|Getuige|Beller
ADDRESS Thuisadres|Bezorgadres
BIRTH_DATE Geb.datum|Geboortedatum
USERNAME Gebruikersnaam|Loginnaam
PASSWORD Wachtwoord|Pincode
LICENSE_PLATE Kentekenplaat|Kenteken
PASSPORT_NO Nummer paspoort|Paspoortnr.
CUSTOMER_ID Klantnr.|Klantnummer
EMPLOYEE_ID Personeelsnummer|Werknemersnummer
w Oogmeting - {P} - {time}
o Gemeld door {P}
c Is {P} bereikbaar op {PHONE}?
c Hartelijke groet, {P}
c Goedemorgen {P}, uw bril is klaar.
clean Ligplaatsplan|Glasbestelling|Proefblad|Rondelogboek
"""
ES = r"""
street Muelle de Pescadores|Calle del Faro|Patio del Convento|Cuesta del Castillo|Calle Cordeleros|Camino de las Dunas
city Gijón|Huelva|Teruel|Cartagena|Ourense
first Ángel|Blanca|Cristina|Diego|Esperanza|Fernando|Guillermo|Irene|Jaime|Lucía|Mercedes|Nicolás|Olga|Patricia|Raúl|Sonia|Tamara|Víctor|Ximena|Jorge
last Arias|Benítez|Calvo|Delgado|Esteban|Flores|Garrido|Heredia|Ibáñez|Lara|Méndez|Núñez|Olmedo|Prieto|Quintana|Rojas|Salazar|Torres|Velasco|Peña Soto
PERSON Lector|Prestatario|Testigo|Llamante
ADDRESS Domicilio|Dirección de envío
BIRTH_DATE Nacida el|Fecha de nacimiento
USERNAME Nombre de usuario|Usuario
PASSWORD Clave|Contraseña
LICENSE_PLATE Matrícula|Placa de matrícula
PASSPORT_NO N.º pasaporte|Pasaporte
CUSTOMER_ID N.º cliente|Código cliente
EMPLOYEE_ID Número de empleado|N.º empleado
w Revisión - {P} - {time}
o Notificado por {P}
c ¿Se puede localizar a {P} en el {PHONE}?
c Atentamente, {P}
c Buenos días {P}, sus gafas están listas.
clean Plano de atraque|Pedido de lentes|Ficha de cata|Libro de rondas
"""
IT = r"""
street Molo dei Pescatori|Via del Faro|Corte del Convento|Salita del Castello|Via dei Cordai|Strada delle Dune
city Ancona|Mantova|Sassari|Como|Locarno
first Andrea|Barbara|Claudio|Debora|Enzo|Francesca|Giorgio|Irene|Luca|Maria Grazia|Nadia|Oscar|Patrizia|Roberto|Silvana|Tiziana|Vincenzo|Antonella|Giovanni|Rita
last Albanese|Bertoli|Colombo|De Angelis|Farina|Giordano|Locatelli|Marchetti|Napolitano|Olivieri|Parisi|Romano|Santini|Trevisan|Vitale|Zanella|Bruno|Fabbri|Piras|Lo Presti
PERSON Lettore|Utente|Testimone|Chiamante
ADDRESS Domicilio|Indirizzo di spedizione
BIRTH_DATE Nato/a il|Data di nascita
USERNAME Nome utente|Login
PASSWORD Password|Parola chiave
LICENSE_PLATE Targa|Numero di targa
PASSPORT_NO Passaporto n.|N. passaporto
CUSTOMER_ID N. cliente|Codice cliente
EMPLOYEE_ID Numero matricola|Codice dipendente
w Esame della vista - {P} - {time}
o Segnalato da {P}
c Si può contattare {P} al {PHONE}?
c Cordialmente, {P}
c Buongiorno {P}, i suoi occhiali sono pronti.
clean Piano ormeggi|Ordine lenti|Scheda degustazione|Registro ronde
"""
