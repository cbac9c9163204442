# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Half a of the twenty-second set: garden centres, dentists, waste collection, airports on the ground, joiners, temporary work. Lines as in the nineteenth set."""

DOMAINS = "t-online.de|orange.fr|kpnmail.nl|libero.it|telefonica.net|sky.com|zahnarzt.example.de|gardencentre.example.org|joinery.example.net"
NUMBERS = dict(EMAIL="E-mail|Mail", PHONE="Phone|Tel", IBAN="IBAN|Account (IBAN)", IP_V4="IP", IP_V6="IPv6", MAC="MAC address", GEO="Coordinates", JWT="Token", API_KEY="API key", CREDIT_CARD="Card number", UK_NHS="NHS number")
SEEN = r"""
Plant passport labels - print queue (14)
Garden Centre POS - Till 3 - Suspend sale
Bedding plants week 19 - pre-order.xlsx - Excel
Bulb catalogue autumn 2026 - proof 2.pdf - Adobe Acrobat Reader (64-bit)
Weighbridge ticket 448120 - Green waste - 2,340 kg
Round 14 - Missed bins - Mill Lane to Station Road
Transfer station - Vehicle movements - Today
Recycling credits Q3 - reconciliation
Gate B24 - Boarding closed - ETD 14:35
Ground handling - Turnaround sheet - A320 - Stand 212
Load sheet final - DOW 42,310 - TOW 68,955
Lost property log - terminal 2 - unclaimed after 30 days
Baggage belt 5 out of service until 16:00
De-icing fluid stock - Tank 2 - 61 %
NOTAM summary - Runway 08R closed
Treatment plan - Crown UL6 - Estimate
Recall list - 6 months - 212 patients
Autoclave cycle 0931 - PASS - 134 °C
Lab docket - Zirconia bridge - shade A2
Periodontal chart - Read only
Dental Practice Manager 9.2 - Appointment book - Surgery 1
Cutting list - Oak staircase - Rev C
CNC nesting - Sheet 4 of 11 - Birch ply 18 mm
Kitchen quote K-2291 - handleless, matt sage
Spray booth filter change due
Timesheets week 46 - 31 awaiting approval
Shift board - Warehouse nights - 4 unfilled
Assignment rate card - forklift - 2026
Right to work checks - expiring in 60 days
AWR comparison - day 84 reached
Inbox - Unread (37) - Outlook
RE: RE: FW: delivery slots next week - Message (HTML)
Book1 - Excel
Document2 - Word - Compatibility Mode
Presentation1 - PowerPoint
Pivot - turnover by branch.xlsx - Protected View
File Explorer
Quick access
This PC
Print - HP LaserJet M404 on SRV-PRINT02
Open With
Windows Update - Restart required
Microsoft Teams - Meeting now | Weekly stand-up
General (Operations North) | Microsoft Teams
Chat | Planning group | Microsoft Teams
SharePoint - Quality manual - Version history
OneDrive - Sync pending - 3 files
Planner - Bucket: To do
Are you sure you want to delete this item?
The file is locked for editing by another user.
Your session will expire in 2 minutes
Changes saved successfully
Error 0x80070005: Access is denied.
No results found. Try another search term.
Showing 1 to 25 of 318 entries
https://portal.example.com/rounds/14/exceptions?date=2026-05-04&status=open
https://www.example.org/garden/roses/climbing/new-dawn
https://intranet.example.com/hr/policies/annual-leave
https://erp.example.com/mfg/workorders/WO-22914/operations/30
https://support.example.com/hc/en-us/articles/360012345-How-to-reset-your-till
https://app.example.com/dashboard#/turnover?range=last-30-days
C:\Program Files\Common Files\Microsoft Shared\OFFICE16\MSO.DLL
D:\Exports\2026\weighbridge\tickets_may.csv
\\fileserver\dept\Operations\Rosters\2026\week 19 draft.xlsx
/mnt/data/airport/turnaround/2026-05-04.log
DELIVERY NOTE\nNo. 558201\nQty Description\n40 Peat-free compost 50 l\n12 Terracotta pot 32 cm\nGoods received in good order
GATE CHANGE\nFlight XK 614\nfrom B24 to C07\nboarding 13:50
SKIP HIRE\n8 yd builders\nPermit required: yes\nExchange Thu
Subtotal 214.50\nVAT 20 % 42.90\nTotal 257.40\nCard ending 4417\nThank you for your visit
Operator\tShift\tHours\tBreak\nLine 1\tEarly\t7.5\t0.5\nLine 2\tLate\t7.5\t0.5
Item code;Description;Qty;Unit\n10442;Hinge 35 mm soft close;120;pcs
Please find attached the revised quotation.
Could you approve the purchase order before noon?
As discussed, we will collect the skips on Friday.
Thanks, that works for us.
The new rota is on the notice board.
Pflanzenpass - Etikettendruck - 14 offen
Kasse 3 - Bon geparkt
Balkonpflanzen KW 19 - Vorbestellung.xlsx - Excel
Blumenzwiebelkatalog Herbst - Korrektur 2.pdf - Adobe Acrobat Reader
Wiegeschein 448120 - Grünschnitt - 2.340 kg
Tour 14 - nicht geleerte Tonnen
Umladestation - Fahrzeugbewegungen heute
Flugsteig B24 geschlossen
Bodenabfertigung - Standplatz 212 - A320
Ladeplan freigegeben
Gepäckband 5 gestört bis 16:00 Uhr
Enteisungsmittel - Tank 2 - 61 %
Heil- und Kostenplan - Krone 26
Recall-Liste 6 Monate
Sterilisation Charge 0931 freigegeben
Laborauftrag - Zirkonbrücke - Farbe A2
PA-Befund - schreibgeschützt
Terminbuch - Behandlungszimmer 1
Zuschnittliste Eichentreppe - Stand C
Plattenoptimierung - Blatt 4 von 11 - Birke Multiplex 18 mm
Angebot Küche K-2291 - grifflos, salbei matt
Stundenzettel KW 46 - 31 zur Freigabe
Einsatzplan Lager Nacht - 4 unbesetzt
Arbeitnehmerüberlassung - Höchstdauer 18 Monate
Equal-Pay-Prüfung fällig
Posteingang - Ungelesen (37) - Outlook
AW: AW: WG: Liefertermine nächste Woche - Nachricht (HTML)
Mappe1 - Excel
Dokument2 - Word - Kompatibilitätsmodus
Drucken - Kyocera Flur 2
Öffnen mit
Neustart erforderlich
Wollen Sie die Änderungen speichern?
Die Datei wird von einem anderen Benutzer bearbeitet.
Ihre Sitzung läuft in 2 Minuten ab
Keine Treffer. Bitte Suchbegriff ändern.
Zeige 1 bis 25 von 318 Einträgen
SAP Easy Access - Benutzermenü
ME21N - Normalbestellung anlegen
VL10B - Bestellungen schnell anzeigen
LIEFERSCHEIN\nNr. 558201\nMenge Bezeichnung\n40 Blumenerde torffrei 50 l\n12 Tontopf 32 cm\nWare ordnungsgemäß erhalten
Zwischensumme 214,50\nMwSt. 19 % 40,76\nSumme 255,26\nGirocard\nVielen Dank für Ihren Einkauf
Anbei das überarbeitete Angebot.
Bitte bis Mittag freigeben.
Wie besprochen holen wir die Container am Freitag ab.
D:\Ablage\Einkauf\Angebote 2026\Beschläge Vergleich.xlsx
\\nas01\Verwaltung\Dienstpläne\KW 19 Entwurf.docx
Passeport phytosanitaire - Impression étiquettes
Caisse 3 - Ticket en attente
Plantes à massif sem. 19 - précommande.xlsx - Excel
Catalogue bulbes automne - épreuve 2.pdf
Bon de pesée 448120 - Déchets verts - 2 340 kg
Tournée 14 - Bacs non collectés
Quai de transfert - Mouvements du jour
Porte B24 - Embarquement terminé
Assistance en escale - Poste 212 - A320
Tapis bagages 5 en panne
Plan de traitement - Couronne 26 - Devis
Liste de rappel 6 mois
Cycle autoclave 0931 conforme
Bon de laboratoire - Bridge zircone - teinte A2
Agenda - Fauteuil 1
Débit bois - Escalier chêne - indice C
Imbrication CNC - Panneau 4 sur 11
Devis cuisine K-2291
Relevés d'heures sem. 46 - 31 à valider
Missions à pourvoir - Nuit entrepôt
Contrats de mise à disposition - à signer
Boîte de réception - Non lus (37) - Outlook
TR : créneaux de livraison - Message (HTML)
Classeur1 - Excel
Mode lecture seule
Voulez-vous enregistrer les modifications ?
Votre session va expirer
Aucun résultat
Affichage de 1 à 25 sur 318
BON DE LIVRAISON\nN° 558201\nQté Désignation\n40 Terreau sans tourbe 50 l\n12 Pot terre cuite 32 cm
Sous-total 214,50\nTVA 20 % 42,90\nTotal 257,40\nCB sans contact\nMerci de votre visite
Veuillez trouver ci-joint le devis révisé.
Comme convenu, nous enlevons les bennes vendredi.
Plantenpaspoort - Etiketten afdrukken
Kassa 3 - Bon geparkeerd
Perkgoed week 19 - voorbestelling.xlsx - Excel
Bollencatalogus najaar - proef 2.pdf
Weegbon 448120 - Groenafval - 2.340 kg
Route 14 - Gemiste containers
Overslagstation - Voertuigbewegingen vandaag
Gate B24 - Gesloten
Grondafhandeling - Opstelplaats 212 - A320
Bagageband 5 buiten gebruik
Behandelplan - Kroon 26 - Begroting
Oproeplijst 6 maanden
Autoclaaf cyclus 0931 akkoord
Techniekopdracht - Zirkonium brug - kleur A2
Agenda - Behandelkamer 1
Zaaglijst eiken trap - versie C
Keukenofferte K-2291 - greeploos
Urenbriefjes week 46 - 31 te keuren
Rooster magazijn nacht - 4 open diensten
Uitzendovereenkomst fase A
Postvak IN - Ongelezen (37) - Outlook
FW: bezorgmomenten volgende week - Bericht (HTML)
Map1 - Excel
Wilt u de wijzigingen opslaan?
Uw sessie verloopt over 2 minuten
Geen resultaten gevonden
1 tot 25 van 318 items
PAKBON\nNr. 558201\nAantal Omschrijving\n40 Potgrond turfvrij 50 l\n12 Terracotta pot 32 cm
Subtotaal 214,50\nBtw 21 % 45,05\nTotaal 259,55\nPin\nTot ziens
Bijgaand de herziene offerte.
Zoals besproken halen wij de containers vrijdag op.
Pasaporte fitosanitario - Impresión de etiquetas
Caja 3 - Venta en espera
Planta de temporada sem. 19 - pedido previo.xlsx - Excel
Catálogo de bulbos otoño - prueba 2.pdf
Ticket de báscula 448120 - Restos de poda - 2.340 kg
Ruta 14 - Contenedores sin recoger
Puerta B24 - Embarque cerrado
Handling - Puesto 212 - A320
Cinta de equipajes 5 averiada
Plan de tratamiento - Corona 26 - Presupuesto
Lista de revisiones 6 meses
Ciclo de autoclave 0931 correcto
Orden de laboratorio - Puente de circonio - color A2
Agenda - Gabinete 1
Lista de corte - Escalera de roble - rev. C
Presupuesto cocina K-2291
Partes de horas sem. 46 - 31 pendientes
Turnos almacén noche - 4 sin cubrir
Contratos de puesta a disposición
Bandeja de entrada - No leídos (37) - Outlook
RV: franjas de entrega - Mensaje (HTML)
Libro1 - Excel
¿Desea guardar los cambios?
Su sesión caducará en 2 minutos
No se han encontrado resultados
Mostrando 1 a 25 de 318
ALBARÁN\nN.º 558201\nCant. Descripción\n40 Sustrato sin turba 50 l\n12 Maceta de barro 32 cm
Base imponible 214,50\nIVA 21 % 45,05\nTotal 259,55\nGracias por su visita
Adjunto el presupuesto revisado.
Según lo hablado, retiramos los contenedores el viernes.
Passaporto delle piante - Stampa etichette
Cassa 3 - Scontrino sospeso
Piante stagionali sett. 19 - preordine.xlsx - Excel
Catalogo bulbi autunno - bozza 2.pdf
Bolla di pesata 448120 - Verde - 2.340 kg
Giro 14 - Bidoni non svuotati
Uscita B24 - Imbarco chiuso
Assistenza a terra - Piazzola 212 - A320
Nastro bagagli 5 fuori servizio
Piano di cura - Corona 26 - Preventivo
Richiami 6 mesi
Ciclo autoclave 0931 conforme
Ordine laboratorio - Ponte in zirconia - colore A2
Agenda - Poltrona 1
Distinta di taglio - Scala in rovere - rev. C
Preventivo cucina K-2291
Fogli ore sett. 46 - 31 da approvare
Turni magazzino notte - 4 scoperti
Contratti di somministrazione
Posta in arrivo - Da leggere (37) - Outlook
I: fasce di consegna - Messaggio (HTML)
Cartel1 - Excel
Salvare le modifiche?
La sessione scadrà tra 2 minuti
Nessun risultato trovato
Da 1 a 25 di 318
DDT\nN. 558201\nQ.tà Descrizione\n40 Terriccio senza torba 50 l\n12 Vaso in cotto 32 cm
Imponibile 214,50\nIVA 22 % 47,19\nTotale 261,69\nArrivederci e grazie
In allegato il preventivo aggiornato.
Come d'accordo ritiriamo i cassoni venerdì.
"""
SUBJECTS = """Compost offer|Rose pruning course|Hedge trimming|Christmas tree order|Irrigation pump|Greenhouse heating|Bin exchange|Bulky waste dates|Landfill tax|Tipping fees|Fly-tipping report|Paper bales|Check-in desks|Stand allocation|Fuel uplift|Catering trucks|Jet bridge fault|Lost luggage|Hygiene visits|Implant kit|Aligner trays|X-ray audit|Composite stock|Whitening offer|Staircase drawings|Door sets|Veneer order|Worktop templates|Saw blade sharpening|Glue recall|Temp invoices|Holiday pay|Night shift cover|Agency margins|Induction packs|Safety boots|Erdenaktion|Rosenschnittkurs|Heckenschnitt|Weihnachtsbäume|Bewässerungspumpe|Gewächshausheizung|Tonnentausch|Sperrmülltermine|Deponiegebühren|Papierballen|Abfertigungsschalter|Standplatzvergabe|Betankung|Fluggastbrücke|Prophylaxe|Implantatset|Schienen|Röntgenprüfung|Aufhellung|Treppenzeichnung|Türelemente|Furnierbestellung|Arbeitsplatten|Sägeblätter|Zeitarbeitsrechnung|Urlaubsentgelt|Nachtschichtvertretung|Sicherheitsschuhe|Offre terreau|Taille des rosiers|Sapins de Noël|Pompe d'arrosage|Chauffage serre|Échange de bacs|Encombrants|Taxe décharge|Balles de papier|Comptoirs d'enregistrement|Avitaillement|Passerelle|Détartrage|Kit implant|Gouttières|Plans d'escalier|Blocs-portes|Commande placage|Affûtage lames|Factures intérim|Remplacement de nuit|Chaussures de sécurité|Potgrondactie|Rozen snoeien|Kerstbomen|Beregeningspomp|Kasverwarming|Grofvuil|Stortkosten|Papierbalen|Incheckbalies|Tankbeurt|Vliegtuigslurf|Gebitsreiniging|Implantaatset|Beugels|Traptekening|Deurkozijnen|Fineer|Werkbladen|Uitzendfacturen|Vakantiegeld|Nachtdienst|Werkschoenen|Oferta sustrato|Poda de rosales|Árboles de Navidad|Bomba de riego|Calefacción invernadero|Recogida de enseres|Tasas vertedero|Balas de papel|Mostradores de facturación|Repostaje|Pasarela|Limpieza dental|Férulas|Plano de escalera|Puertas|Chapa de madera|Encimeras|Facturas ETT|Turno de noche|Calzado de seguridad|Offerta terriccio|Potatura rose|Alberi di Natale|Pompa irrigazione|Riscaldamento serra|Ingombranti|Oneri discarica|Balle di carta|Banchi check-in|Rifornimento|Pontile|Igiene orale|Mascherine|Disegno scala|Porte interne|Impiallacciatura|Piani cucina|Fatture interinali|Turno di notte|Scarpe antinfortunistiche"""
FRAMES = r"""{}|{} - Excel|RE: {} - Message (HTML)|WG: {} - Nachricht (HTML)|TR: {}|{} v{n}.docx - Word|{}.pdf - Adobe Acrobat Reader|{} - Google Chrome|{} und {} – Microsoft Edge|{} - Jira|Ticket #{d5}: {}|https://intranet.example.com/wiki/{}|https://cloud.example.org/files/{y}/{}.docx|C:\\Data\\{y}\\{} final.xlsx|\\\\srv02\\common\\{}\\{A2}{d4}.pdf|{}\n{amt} EUR\n{date}|{}\t{n}\t{amt}|{} / {}|{} ({y})|{} #{n}|{date} {}|{} {time}|{A3}-{d4} {}|{}: {amt}"""
EVERYWHERE = r"""
w {P} - Appointment - Outlook
w RE: {C} - {P} - Message (HTML)
w {P} | Microsoft Teams
w {C} {P}.docx - Word
w {L}: {X} - Google Chrome
w {P} - {C} - Dynamics 365
w Contact: {P} - CRM
w {C} | {L} {X}
w {USERNAME} - Remote Desktop
w Timesheet {P} week {n}
u https://crm.example.com/contacts?{L}={X}
u https://api.example.org/v2/search?{L}={X}&page=2
u https://mail.example.com/u/0/#search/{X}
u https://files.example.com/{USERNAME}/documents
u mailto:{EMAIL}
e {L} {X}
e {L}: {X}
e row {P} {C}
e button Call {P}
e Edit contact {P}
e {P}
o {L}: {X}
o {L}\n{X}
o {P}\n{ADDRESS}
o {C}\n{L} {X}\n{date}
o {date}  {P}  {amt}
o Operator: {P}\n{C}
c {X}
c {L}: {X}
c {P}\t{PHONE}\t{EMAIL}
c {P} <{EMAIL}>
c {L};{X}
c {P}, {ADDRESS}
p C:\\Users\\{USERNAME}\\Documents\\{C}.docx
p \\\\srv02\\hr\\{P}\\{C}.pdf
p /Users/{USERNAME}/Downloads/{C}.pdf
clean Sheet 2
"""
EN = r"""
street Nursery Road|Orchard Close|Station Approach|Victoria Street|Long Lane|Beech Avenue
city Taunton|Kettering|Dundee|Wrexham|Lisburn
first Angela|Ben|Catherine|Daniel|Emily|Graham|Hannah|Ian|Jessica|Kevin|Lucy|Mark|Natalie|Oliver|Paula|Rachel|Simon|Tom|Victoria|Zoe|Aisha|Priya|Mohammed|Siobhan
last Allen|Bennett|Clarke|Davies|Edwards|Foster|Green|Harrison|Hussain|Jenkins|Khan|Lloyd|Marshall|Murphy|Newton|Owen|Parker|Reid|Sharma|Shaw|Taylor|Ward|Webb|Young
PERSON Patient|Customer|Worker|Contact|Candidate
ADDRESS Address|Delivery address
BIRTH_DATE Date of birth|DOB
USERNAME User name|Login
PASSWORD Password|Temporary password
LICENSE_PLATE Registration|Vehicle reg
PASSPORT_NO Passport no|Passport number
CUSTOMER_ID Customer no|Account number
EMPLOYEE_ID Employee ID|Payroll no
w Assignment confirmed - {P}
o Treated by {P} on {date}
c Hi {P}, are you free on Thursday?
c Please ring {P} on {PHONE}
c Kind regards\n{P}
c Spoke to {P} about the skips.
e {P}, 3 unread messages
clean Treatment plan|Timesheet|Cutting list|Load sheet|Delivery note|Skip permit
"""
DE = r"""
street Gärtnerweg|Flughafenstraße|Am Bahndamm|Tischlergasse|Goethestraße|Birkenallee
city Gera|Celle|Landshut|Villach|Olten
first Anja|Bernd|Christian|Daniela|Erik|Franziska|Gerd|Heike|Jan|Jutta|Kai|Lena|Markus|Nicole|Oliver|Peter|Ralf|Silke|Tobias|Ulrike|Wolfgang|Ayşe|Mehmet|Agnieszka
last Becker|Braun|Demir|Fischer|Fuchs|Graf|Hartmann|Hoffmann|Kaya|Keller|Koch|Kowalski|Krüger|Lang|Meyer|Möller|Neumann|Peters|Richter|Schäfer|Schulz|Vogel|Weber|Zimmermann
PERSON Patient|Kunde|Mitarbeiter|Ansprechpartner|Bewerberin
ADDRESS Anschrift|Lieferadresse
BIRTH_DATE Geburtsdatum|geb. am
USERNAME Benutzername|Anmeldename
PASSWORD Passwort|Startkennwort
LICENSE_PLATE Kennzeichen|Amtl. Kennzeichen
PASSPORT_NO Reisepass-Nr.|Passnummer
CUSTOMER_ID Kundennummer|Kunden-Nr.
EMPLOYEE_ID Personalnummer|Pers.-Nr.
w Einsatz bestätigt - {P}
o Behandelt von {P} am {date}
c Hallo {P}, passt Donnerstag?
c Bitte {P} zurückrufen: {PHONE}
c Viele Grüße\n{P}
c Habe mit {P} wegen der Container gesprochen.
e {P}, 3 ungelesene Nachrichten
clean Heilplan|Stundenzettel|Zuschnittliste|Ladeplan|Lieferschein
"""
FR = r"""
street Rue des Jardins|Avenue de l'Aéroport|Impasse du Lavoir|Rue Victor Hugo|Chemin du Moulin|Rue de la Gare
city Vichy|Laval|Charleroi|Albi|Neuchâtel
first Amélie|Bruno|Caroline|David|Élodie|Fabrice|Guillaume|Hélène|Jérôme|Karine|Laurent|Marion|Nicolas|Olivier|Patricia|Quentin|Romain|Sandrine|Thomas|Véronique|Karim|Fatima|Sofiane|Maëlle
last Bernard|Blanc|Bonnet|Boyer|Dubois|Durand|Faure|Fontaine|Garcia|Girard|Lambert|Lefebvre|Legrand|Martin|Masson|Mercier|Morel|Petit|Robin|Rousseau|Roux|Vincent|Benali|Traoré
PERSON Patient|Client|Intérimaire|Contact
ADDRESS Adresse|Adresse de livraison
BIRTH_DATE Date de naissance|Né le
USERNAME Nom d'utilisateur|Identifiant
PASSWORD Mot de passe|Mot de passe provisoire
LICENSE_PLATE Immatriculation|Plaque
PASSPORT_NO N° de passeport|Passeport n°
CUSTOMER_ID N° client|Numéro de client
EMPLOYEE_ID Matricule|N° salarié
w Mission confirmée - {P}
o Soigné par {P} le {date}
c Bonjour {P}, jeudi vous convient ?
c Merci de rappeler {P} au {PHONE}
c Cordialement\n{P}
c J'ai vu {P} au sujet des bennes.
e {P}, 3 messages non lus
clean Plan de traitement|Relevé d'heures|Débit bois|Bon de livraison
"""
NL = r"""
street Kwekerijstraat|Luchthavenlaan|Timmermansweg|Eikenlaan|Stationsstraat|Kerkstraat
city Zwolle|Venlo|Turnhout|Alkmaar|Lokeren
first Anouk|Bas|Chantal|Daan|Ellen|Femke|Gerard|Hanneke|Ilse|Jan|Kees|Lotte|Mark|Nienke|Peter|Ruud|Sanne|Tom|Vera|Willem|Fatma|Youssef|Joke|Stijn
last Bos|Brouwer|van den Berg|de Bruijn|Dekker|Dijkstra|de Graaf|Hoekstra|Jansen|de Jong|Koster|Meijer|Peeters|Prins|van der Meer|Smits|Visser|Vos|de Vries|de Wit|Yilmaz|Maes|Claes|van Dijk
PERSON Patiënt|Klant|Uitzendkracht|Contactpersoon
ADDRESS Adres|Afleveradres
BIRTH_DATE Geboortedatum|Geb. datum
USERNAME Gebruikersnaam|Inlognaam
PASSWORD Wachtwoord|Tijdelijk wachtwoord
LICENSE_PLATE Kenteken|Kenteken voertuig
PASSPORT_NO Paspoortnummer|Paspoort nr.
CUSTOMER_ID Klantnummer|Klantnr.
EMPLOYEE_ID Personeelsnummer|Medewerker-ID
w Plaatsing bevestigd - {P}
o Behandeld door {P} op {date}
c Dag {P}, schikt donderdag?
c Graag {P} terugbellen: {PHONE}
c Groeten\n{P}
c {P} gesproken over de containers.
e {P}, 3 ongelezen berichten
clean Behandelplan|Urenbriefje|Zaaglijst|Pakbon
"""
ES = r"""
street Calle del Vivero|Avenida del Aeropuerto|Calle de la Estación|Paseo de los Olmos|Calle Cervantes|Camino Real
city Cuenca|Elche|Lugo|Zamora|Mérida
first Adrián|Beatriz|Carlos|Cristina|Daniel|Elena|Fernando|Gloria|Hugo|Irene|Javier|Laura|Miguel|Nuria|Óscar|Patricia|Raúl|Sandra|Tomás|Verónica|Yolanda|José Luis|María José|Mohamed
last Blanco|Castro|Delgado|Díaz|Domínguez|Fernández|Gómez|Gil|Hernández|Iglesias|Jiménez|López|Marín|Molina|Moreno|Navarro|Ortega|Pérez|Ramos|Rubio|Sánchez|Torres|Vega|Vázquez
PERSON Paciente|Cliente|Trabajador|Contacto
ADDRESS Dirección|Dirección de entrega
BIRTH_DATE Fecha de nacimiento|F. nacimiento
USERNAME Nombre de usuario|Usuario
PASSWORD Contraseña|Contraseña temporal
LICENSE_PLATE Matrícula|Matrícula del vehículo
PASSPORT_NO N.º de pasaporte|Pasaporte
CUSTOMER_ID N.º de cliente|Código de cliente
EMPLOYEE_ID N.º de empleado|Código de empleado
w Asignación confirmada - {P}
o Atendido por {P} el {date}
c Hola {P}, ¿te viene bien el jueves?
c Llamar a {P} al {PHONE}
c Saludos\n{P}
c He hablado con {P} sobre los contenedores.
e {P}, 3 mensajes sin leer
clean Plan de tratamiento|Parte de horas|Lista de corte|Albarán
"""
IT = r"""
street Via dei Vivai|Viale Aeroporto|Via della Stazione|Via Mazzini|Largo dei Platani|Via San Rocco
city Asti|Foggia|Pavia|Lecce|Locarno
first Alessandra|Andrea|Barbara|Cristian|Davide|Elisa|Fabio|Giovanna|Giulia|Luca|Manuela|Marco|Matteo|Monica|Paola|Riccardo|Roberto|Sara|Silvia|Valentina|Vincenzo|Maria Grazia|Abdul|Irina
last Amato|Barbieri|Bianchi|Bruno|Colombo|Conti|Costa|D'Angelo|De Luca|Esposito|Fontana|Gallo|Giordano|Greco|Leone|Marini|Martini|Moretti|Pellegrini|Rinaldi|Rizzo|Romano|Russo|Serra
PERSON Paziente|Cliente|Lavoratore|Contatto
ADDRESS Indirizzo|Indirizzo di consegna
BIRTH_DATE Data di nascita|Nato il
USERNAME Nome utente|Utente
PASSWORD Password|Password temporanea
LICENSE_PLATE Targa|Targa veicolo
PASSPORT_NO N. passaporto|Numero di passaporto
CUSTOMER_ID N. cliente|Codice cliente
EMPLOYEE_ID N. dipendente|Matricola
w Missione confermata - {P}
o Trattato da {P} il {date}
c Ciao {P}, giovedì va bene?
c Richiamare {P} al {PHONE}
c Saluti\n{P}
c Ho parlato con {P} dei cassoni.
e {P}, 3 messaggi non letti
clean Piano di cura|Foglio ore|Distinta di taglio|DDT
"""
