# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Half c of the twenty-second set: chips, telephone networks, market research, customs, ambulances, clothes. Lines as in the nineteenth set."""

DOMAINS = "posteo.de|free.fr|ziggo.nl|alice.it|yahoo.es|virginmedia.com|customs.example.org|fashion.example.it|fab.example.com"
NUMBERS = dict(EMAIL="E-mail|Email", PHONE="Telephone|Callback", IBAN="IBAN|Bank details", IP_V4="Host IP", IP_V6="IPv6 address", MAC="HW address", GEO="Lat/Lon", JWT="JWT", API_KEY="Client secret", CREDIT_CARD="Card no.", UK_NHS="NHS No.")
SEEN = r"""
Wafer lot W26-1184 - Step 310 - Etch - On hold
Tool PM calendar - Scanner 3
SPC chart - Overlay X - out of control
Clean room access - Gowning training expired
Yield summary by product family - week 20
Cabinet 44/112 - Fibre splice plan
NOC dashboard - Major incident - Region North
Porting queue - rejected (19)
Mast lease renewals 2026
Speed test results - 412 down / 98 up
Router config backup - nightly - 3 failed
Questionnaire editor - Block C - Routing
Fieldwork monitor - Quota 18-34 - 71 %
Panel incentives - Payout run
Crosstab - Q14 by region - weighted
Segment names - workshop output
Import entry 26GB00418822 - Awaiting documents
HS code finder - 8536.69
Certificate of origin - Draft - EUR.1
Bonded warehouse - Stock movement
T1 transit - Discharged
CAD - Incident 0417 - Category 2 - Chest pain
Vehicle status board - 31 available
Stock check - Ambulance station - Drug bags
Shift handover - Dispatch desk 4
Lookbook SS27 - contact sheet.indd
Size set comments - Style 80412 - Jersey dress
Tech pack - Parka - rev 3
Fabric lab dips - Approved / Rejected
Store allocation - Drop 2 - Denim
Markdown plan - end of season
Inbox (12) - Mail
Untitled message
Draft saved at 10:42
Schedule a meeting
Rooms - Building C - 2nd floor
Meeting chat | Quarterly review | Teams
You were mentioned in a channel
Whiteboard - Untitled
To Do - My Day
Power Automate - Flow runs - Failed
Power Query Editor
Conditional Formatting Rules Manager
Format Cells
Insert Function
Goal Seek
Circular Reference Warning
Track Changes - All Markup
Word Count
Mail Merge Recipients
Slide Master
Custom Animation
Screen Recording
Disk Management
Add or Remove Programs
User Account Control
Firewall - Blocked connection
Certificate Manager
Azure DevOps - Pipelines - Runs
GitLab - Merge requests - Open 6
Postman - Collections - Orders API
Wireshark - Ethernet 2
Cisco AnyConnect - Connected
Citrix Workspace - Desktops
VMware vSphere - Datastores
AutoCAD LT 2026 - [site_plan.dwg]
SolidWorks Premium - clip_housing.SLDPRT
CorelDRAW 2025 - hangtag.cdr
Navision - Sales Order Archive
Infor LN - Session whinh3110m000
IFS Cloud - Work task list
Kronos - Exceptions - this pay period
Concur - Expense report not submitted
The printer is out of paper.
Password expires in 5 days
This action cannot be undone.
Field 'Net mass' is mandatory.
Upload failed: file larger than 10 MB
Record updated by another process
Copy of copy of tariff table.xlsx - Excel
https://noc.example.com/incidents/INC0091827/timeline
https://research.example.com/s/4c77a/preview?lang=fr
https://customs.example.org/tariff/8536/69/90?date=20260504
https://shop.example.com/women/coats/parka-navy-m
https://grafana.example.com/d/aBcD12/core-router?orgId=1&from=now-6h
https://fab.example.com/lots/W26-1184/history
https://outlook.office.example.com/mail/inbox
https://www.example.com/careers/junior-buyer-denim
C:\Windows\System32\drivers\etc\hosts
C:\Apps\Fab\recipes\etch_310_v12.xml
H:\Merchandising\SS27\Lookbook\final selects
\\dfs\data\Customs\2026\T1\open items.xlsx
/home/shared/panel/wave_07/cleaned.sav
/etc/systemd/system/portd.service
INCIDENT 0417\nCAT 2\nCHEST PAIN\nMobile 08:14\nOn scene 08:22
STYLE 80412\nJersey dress\nNavy / Ecru\nXS-XL\nMade in Portugal
LOT W26-1184\nStep 310\nHOLD\nReason 07
Box 44\nDocuments attached\nN935 invoice\nN703 house waybill
Interface\tStatus\tIn\tOut\nxe-0/0/1\tup\t8.1G\t2.4G
"Q14";"Very satisfied";"Satisfied";"Neither"\n"North";"31";"44";"12"
Please clear the two pallets before the ship closes.
The lab dips for navy are too red, please redo.
We lost quorum for the steering group.
Which tariff code did we use last year?
See you on Thursday at the fitting.
Waferlos W26-1184 - Schritt 310 - Ätzen - gesperrt
Anlagenwartung - Belichter 3
SPC-Karte - Overlay X - außer Kontrolle
Reinraumzutritt - Schulung abgelaufen
Ausbeute nach Produktfamilie - KW 20
Verteiler 44/112 - Spleißplan
Großstörung - Region Nord
Rufnummernmitnahme - abgelehnt (19)
Mastmietverträge 2026
Fragebogen - Block C - Filterführung
Feldstand - Quote 18-34 - 71 %
Kreuztabelle - F14 nach Region - gewichtet
Einfuhranmeldung - Unterlagen fehlen
Warennummer 8536 69 90
Ursprungszeugnis - Entwurf
Zolllager - Bestandsbewegung
Versandverfahren T1 - erledigt
Einsatz 0417 - Brustschmerz - RTW
Fahrzeugstatus - 31 frei
Rettungswache - Bestandsprüfung Ampullarium
Leitstelle - Schichtübergabe Tisch 4
Größensatz - Modell 80412 - Jerseykleid
Passform - Parka - Stand 3
Farbmuster - freigegeben / abgelehnt
Filialzuteilung - Lieferung 2 - Denim
Abschriftenplan Saisonende
Entwurf gespeichert 10:42
Besprechung planen
Zellen formatieren
Zielwertsuche
Änderungen nachverfolgen
Datenträgerverwaltung
Benutzerkontensteuerung
Kennwort läuft in 5 Tagen ab
Dieser Vorgang kann nicht rückgängig gemacht werden.
Feld 'Eigenmasse' ist ein Pflichtfeld.
EINSATZ 0417\nBRUSTSCHMERZ\nAus 08:14\nAn 08:22
MODELL 80412\nJerseykleid\nMarine / Ecru\nXS-XL
Bitte die zwei Paletten vor Ladeschluss abfertigen.
Welche Warennummer hatten wir letztes Jahr?
T:\Zoll\2026\Versand\offene Vorgänge.xlsx
Lot W26-1184 - Étape 310 - Gravure - Bloqué
Maintenance - Scanner 3
Carte SPC - hors contrôle
Rendement par famille - semaine 20
Armoire 44/112 - Plan de soudure
Incident majeur - Région Nord
Portabilité - rejets (19)
Questionnaire - Bloc C - Filtres
Suivi terrain - Quota 18-34 - 71 %
Tri croisé - Q14 par région
Déclaration d'importation - En attente de documents
Nomenclature 8536 69 90
Certificat d'origine - Brouillon
Entrepôt sous douane - Mouvements
Transit T1 - Apuré
Intervention 0417 - Douleur thoracique
Statut des véhicules - 31 disponibles
Contrôle des stocks - Sacs médicaments
Relève - Poste 4
Commentaires essayage - Modèle 80412 - Robe jersey
Dossier technique - Parka - rév. 3
Répartition magasins - Livraison 2 - Denim
Plan de démarques
Brouillon enregistré à 10:42
Planifier une réunion
Format de cellule
Valeur cible
Suivi des modifications
Gestion des disques
Le mot de passe expire dans 5 jours
Cette action est irréversible.
MODÈLE 80412\nRobe jersey\nMarine / Écru\nXS-XL
Quel code avions-nous l'an dernier ?
Waferpartij W26-1184 - Stap 310 - Etsen - Geblokkeerd
Onderhoud - Scanner 3
Opbrengst per productfamilie - week 20
Kast 44/112 - Lasplan glasvezel
Grote storing - Regio Noord
Nummerbehoud - geweigerd (19)
Vragenlijst - Blok C - Routing
Veldwerk - Quotum 18-34 - 71 %
Kruistabel - V14 naar regio
Invoeraangifte - Wacht op documenten
Goederencode 8536 69 90
Oorsprongscertificaat - Concept
Douane-entrepot - Voorraadmutatie
Transit T1 - Gezuiverd
Melding 0417 - Pijn op de borst - A1
Voertuigstatus - 31 vrij
Meldkamer - Overdracht tafel 4
Pascommentaar - Model 80412 - Jurk
Techpack - Parka - versie 3
Winkelverdeling - Levering 2 - Denim
Afprijsplan
Concept opgeslagen om 10:42
Vergadering plannen
Celeigenschappen
Schijfbeheer
Wachtwoord verloopt over 5 dagen
Deze actie kan niet ongedaan worden gemaakt.
MODEL 80412\nJurk jersey\nMarine / Ecru\nXS-XL
Welke goederencode gebruikten we vorig jaar?
Lote W26-1184 - Paso 310 - Grabado - Retenido
Mantenimiento - Escáner 3
Rendimiento por familia - semana 20
Armario 44/112 - Plan de empalmes
Incidencia grave - Zona Norte
Portabilidad - rechazos (19)
Cuestionario - Bloque C - Filtros
Campo - Cuota 18-34 - 71 %
Tabla cruzada - P14 por región
Declaración de importación - Faltan documentos
Partida 8536 69 90
Certificado de origen - Borrador
Depósito aduanero - Movimientos
Tránsito T1 - Ultimado
Aviso 0417 - Dolor torácico
Estado de vehículos - 31 libres
Relevo - Puesto 4
Comentarios de prueba - Modelo 80412 - Vestido punto
Ficha técnica - Parka - rev. 3
Reparto tiendas - Entrega 2 - Denim
Plan de rebajas
Borrador guardado a las 10:42
Programar una reunión
Formato de celdas
Buscar objetivo
Administración de discos
La contraseña caduca en 5 días
Esta acción no se puede deshacer.
MODELO 80412\nVestido punto\nMarino / Crudo\nXS-XL
¿Qué partida usamos el año pasado?
Lotto W26-1184 - Passo 310 - Incisione - Bloccato
Manutenzione - Scanner 3
Resa per famiglia - settimana 20
Armadio 44/112 - Piano giunzioni
Guasto grave - Area Nord
Portabilità - scarti (19)
Questionario - Blocco C - Filtri
Rilevazione - Quota 18-34 - 71 %
Tabella incrociata - D14 per area
Dichiarazione di importazione - Documenti mancanti
Voce doganale 8536 69 90
Certificato di origine - Bozza
Deposito doganale - Movimenti
Transito T1 - Appurato
Intervento 0417 - Dolore toracico - Codice giallo
Stato mezzi - 31 liberi
Passaggio consegne - Postazione 4
Note prova taglie - Modello 80412 - Abito jersey
Scheda tecnica - Parka - rev. 3
Assegnazione negozi - Uscita 2 - Denim
Piano ribassi
Bozza salvata alle 10:42
Pianifica riunione
Formato celle
Ricerca obiettivo
Gestione disco
La password scade tra 5 giorni
Operazione non reversibile.
MODELLO 80412\nAbito jersey\nBlu / Ecrù\nXS-XL
Quale voce abbiamo usato l'anno scorso?
"""
SUBJECTS = """Etch recipes|Reticle storage|Gas cabinet alarm|Scrap report|Gowning audit|Particle counts|Fibre rollout|Mast inspection|Roaming tariffs|Spare SIM cards|Outage notice|Duct survey|Focus group guide|Panel refresh|Weighting scheme|Coding frame|Topline results|Mystery shopping|Tariff quotas|Customs guarantee|Broker fees|Origin rules|Seal register|Dangerous goods|Oxygen bottles|Stretcher service|Response times|Defibrillator checks|Major incident plan|Winter pressures|Button samples|Care labels|Colour cards|Sample sale|Shop fittings|Returns reasons|Ätzrezepte|Gasschrank Alarm|Ausschussbericht|Partikelzählung|Glasfaserausbau|Mastprüfung|Ersatzkarten|Störungsmeldung|Leitfaden Gruppendiskussion|Gewichtung|Codeplan|Zollkontingente|Zollsicherheit|Plombenregister|Gefahrgut|Sauerstoffflaschen|Hilfsfristen|Einsatzstatistik|Knopfmuster|Pflegeetiketten|Farbkarten|Ladenbau|Retourengründe|Recettes de gravure|Rebuts|Comptage particules|Déploiement fibre|Inspection pylône|Cartes SIM|Avis de coupure|Guide d'entretien|Redressement|Plan de codification|Contingents tarifaires|Garantie douanière|Registre des scellés|Matières dangereuses|Bouteilles d'oxygène|Délais d'intervention|Boutons|Étiquettes d'entretien|Nuanciers|Agencement|Motifs de retour|Etsrecepten|Uitval|Deeltjestelling|Uitrol glasvezel|Mastinspectie|Simkaarten|Storingsbericht|Gespreksleidraad|Weging|Codeboek|Tariefcontingenten|Douanezekerheid|Zegelregister|Gevaarlijke stoffen|Zuurstofflessen|Aanrijtijden|Knopen|Wasetiketten|Kleurkaarten|Winkelinrichting|Retourredenen|Recetas de grabado|Chatarra|Conteo de partículas|Despliegue de fibra|Inspección de torre|Tarjetas SIM|Aviso de corte|Guion de entrevista|Ponderación|Plan de códigos|Contingentes|Garantía aduanera|Registro de precintos|Mercancías peligrosas|Botellas de oxígeno|Tiempos de respuesta|Botones|Etiquetas|Cartas de color|Mobiliario de tienda|Motivos de devolución|Ricette incisione|Scarti|Conteggio particelle|Posa fibra|Ispezione traliccio|Schede SIM|Avviso guasto|Traccia intervista|Ponderazione|Piano di codifica|Contingenti|Garanzia doganale|Registro sigilli|Merci pericolose|Bombole ossigeno|Tempi di intervento|Bottoni|Etichette|Cartelle colori|Arredo negozi|Motivi di reso"""
FRAMES = r"""{}|{} - Message (HTML)|Re: {} - Mozilla Thunderbird|AW: {}|RE: {} ({n})|{}.xlsx - Excel|{}_{date}.csv - Notepad++|{} - Brave|{} - Work - Microsoft Edge|{} · Merge request|INC{d7} - {}|https://kb.example.com/articles/{d6}/{}|https://team.example.com/sites/ops/{}|C:\\Temp\\{} ({n}).xlsx|/data/{y}/{}/{h8}.parquet|{}\n{n} of {d2}\n{time}|{}\t{amt}\t{date}|{} & {}|{}; {}|{} – {y}|{} {d3}|Step {n}: {}|{} (copy)|{} {amt} EUR"""
EVERYWHERE = r"""
w {P} - Calendar - Outlook
w {C} ({P}) - Excel
w {P} - Conversation
w {C} - {P} - Jira
w {L} {X} - {C}
w Call from {P}
w {P} {C}.pdf
w {USERNAME}@srv04: ~
w Account: {P} | Salesforce
w {L}: {X} | Service desk
u https://desk.example.com/tickets?{L}={X}
u https://api.example.com/lookup/{X}
u https://intranet.example.com/directory?q={X}
u https://git.example.com/{USERNAME}/scripts
u https://forms.example.com/r?{L}={X}&step=2
e {L}: {X}
e {L} {X} edit
e Owner {P}
e Remove {P} from list
e {P} is typing
e combo box {P}
o {L}: {X}
o {L}\n{X}
o {P}  {n}/{n}
o {C}\n{P}\n{L}: {X}
o {ADDRESS}\n{PHONE}
o {time} {P}\n{C}
c {X}
c {L}: {X}
c {P},{EMAIL},{PHONE}
c {C} for {P}
c {L} - {X}
c {P}\n{ADDRESS}
p C:\\Users\\{USERNAME}\\OneDrive\\{C}.xlsx
p H:\\Staff\\{P}\\appraisal {y}.docx
p /srv/home/{USERNAME}/{C}.csv
clean Tab 1
"""
EN = r"""
street Fabrication Way|Exchange Street|Customs House Lane|Castle Road|The Crescent|Weaver Street
city Livingston|Swindon|Felixstowe|Huddersfield|Cork
first Alex|Amanda|Brian|Charlotte|Colin|David|Elizabeth|George|Helen|Jack|Jane|Kate|Liam|Louise|Matthew|Michelle|Neil|Pauline|Philip|Sarah|Sean|Imran|Chloe|Olu
last Adams|Ahmed|Bailey|Baker|Bell|Carter|Chapman|Collins|Cox|Ellis|Griffiths|Hall|Hill|Hunt|Johnson|Knight|Lee|Moore|Palmer|Price|Richardson|Scott|Stewart|Turner
PERSON Respondent|Declarant|Patient|Engineer|Requested by
ADDRESS Address|Site address
BIRTH_DATE DOB|Date of birth
USERNAME Login name|User
PASSWORD Password|New password
LICENSE_PLATE Vehicle reg.|Number plate
PASSPORT_NO Passport No|Passport number
CUSTOMER_ID Subscriber no.|Customer no.
EMPLOYEE_ID Badge no.|Employee no.
w Interview - {P} - {time}
o Declarant: {P}\n{ADDRESS}
c {P} will bring the samples on Friday.
c Hi {P}
c Cheers\n{P}
c Incident reported by {P}, {PHONE}
e Reply to {P}
clean Import entry|Fieldwork report|Lot history|Tech pack|Shift handover
"""
DE = r"""
street Reinraumweg|Fernmeldestraße|Zollhof|Schlossallee|Weberstraße|Am Rettungszentrum
city Dresden|Emden|Reutlingen|Bregenz|Aarau
first Alexander|Anke|Axel|Bettina|Dirk|Eva|Günter|Hannes|Julia|Karin|Klaus|Laura|Manfred|Michael|Nadine|Patrick|Rainer|Renate|Sandra|Stefan|Tanja|Ali|Zeynep|Piotr
last Albrecht|Baumann|Beck|Brandt|Dietrich|Ebert|Fink|Groß|Hahn|Herrmann|Horn|Jansen|Köhler|Kuhn|Ludwig|Martin|Otto|Pfeiffer|Roth|Sauer|Schreiber|Sommer|Vogt|Şahin
PERSON Befragte|Anmelder|Patientin|Techniker|Angefordert von
ADDRESS Adresse|Standortadresse
BIRTH_DATE Geb.-Datum|Geburtsdatum
USERNAME Anmeldename|Benutzer
PASSWORD Passwort|Neues Kennwort
LICENSE_PLATE Kennzeichen|Kfz-Kennz.
PASSPORT_NO Pass-Nr.|Reisepassnummer
CUSTOMER_ID Teilnehmernummer|Kundennummer
EMPLOYEE_ID Ausweis-Nr.|Personalnummer
w Interview - {P} - {time}
o Anmelder: {P}\n{ADDRESS}
c {P} bringt die Muster am Freitag mit.
c Guten Tag Frau {P}
c LG {P}
c Gemeldet von {P}, {PHONE}
e Antworten an {P}
clean Einfuhranmeldung|Feldbericht|Losverlauf|Passformbericht|Schichtübergabe
"""
FR = r"""
street Rue des Transmissions|Quai de la Douane|Rue du Château|Allée des Tisserands|Rue Pasteur|Boulevard Gambetta
city Crolles|Lannion|Roubaix|Verviers|Yverdon
first Antoine|Anne|Cédric|Céline|Clément|Dominique|Emmanuelle|Grégory|Jean-Pierre|Julie|Léa|Lionel|Lucie|Maxime|Mélanie|Michel|Muriel|Pauline|Pierre|Sabrina|Yves|Rachida|Ousmane|Inès
last Bailly|Barre|Benoit|Berger|Bertrand|Charpentier|Clément|Collet|Cousin|David|Denis|Fabre|Gautier|Giraud|Lecomte|Legros|Leroy|Marchand|Mathieu|Nicolas|Perez|Rey|Roger|Thomas
PERSON Répondant|Déclarant|Patiente|Technicien|Demandé par
ADDRESS Adresse|Adresse du site
BIRTH_DATE Date de naissance|Née le
USERNAME Nom de connexion|Utilisateur
PASSWORD Mot de passe|Nouveau mot de passe
LICENSE_PLATE Immatriculation|Plaque
PASSPORT_NO N° passeport|Numéro de passeport
CUSTOMER_ID N° abonné|Numéro client
EMPLOYEE_ID N° de badge|Matricule
w Entretien - {P} - {time}
o Déclarant : {P}\n{ADDRESS}
c {P} apporte les échantillons vendredi.
c Bonjour Madame {P}
c Bien à vous\n{P}
c Signalé par {P}, {PHONE}
e Répondre à {P}
clean Déclaration d'importation|Rapport terrain|Historique lot|Dossier technique
"""
NL = r"""
street Glasvezelweg|Douanekade|Kasteellaan|Weversplein|Dorpsstraat|Julianastraat
city Nijmegen|Zaventem|Enschede|Mechelen|Delft
first Alex|Astrid|Bart|Christel|Danny|Erik|Frans|Guido|Heleen|Jeroen|Joost|Klaas|Liesbeth|Maarten|Marieke|Monique|Paul|Roos|Sander|Silvia|Theo|Tim|Samira|Ingrid
last Aerts|Bakker|van Beek|Bosch|Claessens|Dekkers|Faber|van der Heijden|Hofman|van den Heuvel|de Jonge|Kuiper|de Lange|Martens|Michiels|Peters|Pieters|de Ruiter|Sanders|Scholten|van Vliet|Vermeulen|Willemsen|Öz
PERSON Respondent|Aangever|Patiënte|Monteur|Aangevraagd door
ADDRESS Adres|Locatieadres
BIRTH_DATE Geb.-datum|Geboren
USERNAME Loginnaam|Gebruiker
PASSWORD Wachtwoord|Nieuw wachtwoord
LICENSE_PLATE Kenteken|Nummerplaat
PASSPORT_NO Paspoortnummer|Pasp. nr.
CUSTOMER_ID Abonneenummer|Klantnummer
EMPLOYEE_ID Badgenummer|Personeelsnr.
w Interview - {P} - {time}
o Aangever: {P}\n{ADDRESS}
c {P} brengt vrijdag de stalen mee.
c Geachte mevrouw {P}
c Mvg\n{P}
c Gemeld door {P}, {PHONE}
e Beantwoorden aan {P}
clean Invoeraangifte|Veldrapport|Partijhistorie|Techpack
"""
ES = r"""
street Calle de las Telecomunicaciones|Muelle de la Aduana|Calle del Castillo|Calle Tejedores|Avenida Andalucía|Calle Colón
city Algeciras|Sabadell|Getafe|Cáceres|Reus
first Alicia|Andrés|Antonia|Borja|Clara|David|Eduardo|Emilio|Eva|Gema|Ismael|Jesús|Juan|Leticia|Luis|Marcos|Montserrat|Paula|Rafael|Rubén|Sonia|Teresa|Fátima|Iván
last Arias|Benítez|Caballero|Cano|Crespo|Diez|Esteban|Ferrer|Gallardo|Gallego|Giménez|Guzmán|Ibáñez|Lorenzo|Márquez|Montero|Morales|Pascual|Ramírez|Román|Romero|Santana|Suárez|Vicente
PERSON Encuestado|Declarante|Paciente|Técnico|Solicitado por
ADDRESS Dirección|Dirección del emplazamiento
BIRTH_DATE Fecha nac.|Fecha de nacimiento
USERNAME Usuario|Nombre de acceso
PASSWORD Contraseña|Nueva contraseña
LICENSE_PLATE Matrícula|Placa
PASSPORT_NO Nº de pasaporte|Pasaporte nº
CUSTOMER_ID N.º de abonado|Número de cliente
EMPLOYEE_ID N.º de tarjeta|Nº de empleado
w Entrevista - {P} - {time}
o Declarante: {P}\n{ADDRESS}
c {P} trae las muestras el viernes.
c Buenos días, {P}
c Un abrazo\n{P}
c Avisó {P}, {PHONE}
e Responder a {P}
clean Declaración de importación|Informe de campo|Historial de lote|Ficha técnica
"""
IT = r"""
street Via delle Telecomunicazioni|Calata Dogana|Via del Castello|Via dei Tessitori|Via Verdi|Viale Europa
city Agrate|Prato|Como|Trieste|Chiasso
first Alberto|Anna|Carla|Cristina|Dario|Edoardo|Elena|Enrico|Eugenio|Franco|Ivana|Lucia|Mario|Michela|Mirko|Nicoletta|Paolo|Roberta|Sergio|Stefania|Tommaso|Vanessa|Ahmed|Giacomo
last Basile|Battaglia|Bianco|Caruso|Cirillo|Costantini|De Rosa|Fabbri|Ferretti|Ferro|Gentile|Giuliani|Guidi|Lombardo|Longo|Marchetti|Marino|Monti|Orlando|Pace|Piras|Riva|Sala|Testa
PERSON Intervistato|Dichiarante|Paziente|Tecnico|Richiesto da
ADDRESS Indirizzo|Indirizzo sito
BIRTH_DATE Data di nascita|Nato il
USERNAME Nome di accesso|Utente
PASSWORD Password|Nuova password
LICENSE_PLATE Targa|Targa n.
PASSPORT_NO Passaporto n.|N. passaporto
CUSTOMER_ID N. abbonato|Codice cliente
EMPLOYEE_ID N. badge|N. matricola
w Intervista - {P} - {time}
o Dichiarante: {P}\n{ADDRESS}
c {P} porta i campioni venerdì.
c Buongiorno signora {P}
c A presto\n{P}
c Segnalato da {P}, {PHONE}
e Rispondi a {P}
clean Dichiarazione di importazione|Rapporto rilevazione|Storico lotto|Scheda tecnica
"""
