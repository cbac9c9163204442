# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Half a of the nineteenth set: ordinary office days: mail, tables, buying, stores, personnel, care, building. Lines as in the sixteenth set; SEEN are whole texts that name nobody, SUBJECTS what files, mails and records are called."""

DOMAINS = "fastmail.com|outlook.de|laposte.net|planet.nl|movistar.es|alice.it|interia.pl|iol.pt|werkhof.example.de|orchard.example.com|ateliers.example.fr"
NUMBERS = dict(EMAIL="Email|E-Mail", PHONE="Phone|Tel", IBAN="IBAN", IP_V4="IP address", IP_V6="IPv6 address", MAC="MAC address", GEO="Position", JWT="Token", API_KEY="api-key", CREDIT_CARD="Card no.", UK_NHS="NHS number")
SEEN = r"""
Inbox (14) - Shared Mailbox Purchasing - Outlook
Quarterly forecast review - Meeting - Outlook
RE: Delivery slots Rotterdam week 18 - Message (HTML)
FW: Updated price list Schneider Electric 2026 - Message (HTML)
Automatic reply: Order confirmation 48820
Budget 2027 v4 (final).xlsx - Excel
Stocktake_Warehouse_North.xlsx  -  Read-Only - Excel
Minutes Works Council March.docx - Compatibility Mode - Word
Roadshow deck Lisbon.pptx - PowerPoint
Contract template NDA short form - Word
Purchase order 4500018832 - Change - SAP GUI for Windows 800
Goods receipt for purchase order - MIGO
Business Partner: Role General - Display
Vendor master - Payment terms Z030
Material BOM - Pump housing DN50
Work order 300412 - Bearing exchange - IBM Maximo
Coupa - Requisition #20911 - Pending approval
Ariba Sourcing - Event: Office furniture Europe
Jaggaer ONE | Supplier scorecards
Power BI - Open orders by plant
Tableau - Service level dashboard - Desktop
Looker Studio - Web traffic April
Miro - Retro board sprint 31
Figma – Checkout flow (copy)
Confluence - Release calendar 2026 - Space OPS
[OPS-2210] Printer queue stuck on floor 3 - Jira
Pull Request #481: Fix rounding of totals - Azure DevOps
Merge branch 'release/4.2' into main - GitLab
ServiceNow - Change CHG0041883 - Firewall rule
TOPdesk - Incident M2603 114
Slack | #facility-management | Orchard
Teams - Channel General | Warehouse automation
Zoom Meeting - 40 minutes remaining
SharePoint - Documents - Quality manuals
OneDrive - Personal Vault locked
Remote Desktop Connection - srv-print-02
Task Manager - Performance
Registry Editor
Event Viewer (Local)
Notepad++ - C:\Temp\export.csv
Total Commander 11.0 - NOT REGISTERED
7-Zip - archive_2025.7z
Adobe Acrobat Pro - Datasheet Grundfos CR 32.pdf
PDF24 Creator - merge
Snipping Tool
Calculator
Magnifier
Save As
Confirm File Replace
Format Cells
Find and Replace
Page Setup
Data Validation
Pivot Table Fields
Name Manager
Posteingang - Einkauf - Outlook
AW: Angebot Hubtische Fa. Trumpf - Nachricht (HTML)
WG: Lieferverzug Charge 8841 - Nachricht (HTML)
Besprechung Inventur Lager Süd - Termin
Reisekostenabrechnung März 2026.xlsx - Excel
Stundenzettel Vorlage.xlt - Excel
Gefährdungsbeurteilung Werkstatt.docx - Word
Prüfprotokoll Regalanlage - Word
Kostenstellenbericht - Lexware
Kasse schließen - Tagesabschluss
Belegarchiv - ELO
d.velop documents - Postkorb Kreditoren
Bestellanforderung ändern - Übersicht
Wareneingang zur Bestellung buchen
Fertigungsauftrag rückmelden
Arbeitsplan Fräsen - Vorgang 0020
Personalzeiten - Monatsübersicht - Interflex
Urlaubskalender Team Versand
Dienstplan Station Innere 2 - Vivendi
Pflegegrad Begutachtung - Vordruck
Heizkostenabrechnung Objekt Gartenstraße
Bautagebuch Los 3 Rohbau - Capmo
Aufmaß Estrich 2. OG - Nevaris
Leistungsverzeichnis Trockenbau - ORCA AVA
Systemsteuerung - Geräte und Drucker
Datei ersetzen oder überspringen
Zellen formatieren
Seitenränder anpassen
Suchen und Ersetzen
Möchten Sie die Änderungen speichern?
Drucker ist offline
Boîte de réception - Achats - Outlook
TR: Devis chariots élévateurs Fenwick - Message (HTML)
RE: Commande papier ramettes Antalis
Suivi des congés 2026.xlsx - Excel
Compte rendu CSE avril.docx - Word
Fiche de poste magasinier - Word
Sage 100 Gestion commerciale - Bons de livraison
Cegid - Saisie d'écritures - Journal VE
EBP Compta - Lettrage automatique
Planning des salles - Étage 2
Dossier de soins - Transmissions ciblées
Chantier Halle 4 - Réserves levées
Carrefour Massy - Relevé de température
Rechercher et remplacer
Mise en forme conditionnelle
Voulez-vous enregistrer les modifications ?
Imprimante par défaut introuvable
Options d'affichage avancées
Postvak IN - Inkoop - Outlook
RE: Offerte stellingen Nedcon - Bericht (HTML)
Voorraadlijst magazijn Tilburg.xlsx - Excel
Notulen ondernemingsraad - Word
Exact Globe - Inkooporders
AFAS InSite - Declaratie indienen
Twinfield - Bankboek
Zorgplan - Rapportage afdeling Linde
Bouwplaats Kop van Zuid - Opleverpunten
Zoeken en vervangen
Celeigenschappen
Wilt u de wijzigingen opslaan?
Printer offline
Bandeja de entrada - Compras - Outlook
RV: Presupuesto estanterías Mecalux - Mensaje (HTML)
Control de existencias Zaragoza.xlsx - Excel
Acta comité de empresa - Word
Sage 50 - Facturas recibidas
Contaplus - Libro mayor
Parte de trabajo - Taller
Historia clínica - Constantes
Obra Nave 3 - Certificación 4
Buscar y reemplazar
Formato de celdas
¿Desea guardar los cambios?
Posta in arrivo - Acquisti - Outlook
I: Offerta scaffalature - Messaggio (HTML)
R: Sollecito bolla di consegna
Inventario magazzino Piacenza.xlsx - Excel
Verbale riunione RSU - Word
TeamSystem - Registrazione fatture
Danea Easyfatt - Documenti
Cartella clinica - Diario infermieristico
Cantiere lotto B - Stato avanzamento lavori
Trova e sostituisci
Formato celle
Salvare le modifiche?
Skrzynka odbiorcza - Zakupy - Outlook
ODP: Oferta na palety EUR - Wiadomość (HTML)
Stan magazynowy Poznań.xlsx - Excel
Protokół z narady - Word
Comarch ERP Optima - Faktury zakupu
Symfonia - Dziennik
Płatnik - Zestawy dokumentów
Karta pacjenta - Zalecenia
Znajdź i zamień
Czy chcesz zapisać zmiany?
Caixa de Entrada - Compras - Outlook
ENC: Cotação de paletes - Mensagem (HTML)
Mapa de férias 2026.xlsx - Excel
Ata da reunião - Word
Primavera ERP - Documentos de venda
PHC CS - Faturação
TOTVS Protheus - Contas a pagar
Localizar e substituir
Deseja salvar as alterações?
Inkorgen - Inköp - Outlook
Offert lagerhyllor.xlsx - Excel
Fortnox - Leverantörsfakturor
Visma Lön - Lönebesked
Doručená pošta - Nákup - Outlook
Pohoda - Přijaté faktury
Indbakke - Indkøb - Outlook
e-conomic - Kassekladde
Saapuneet - Hankinta - Outlook
Procountor - Ostolaskut
Beérkező levelek - Outlook
Mesaje primite - Achiziții
Gelen Kutusu - Satın Alma
Logo Tiger - Fatura Fişleri
Εισερχόμενα - Προμήθειες
https://www.office.com/launch/excel?auth=2
https://outlook.office.com/calendar/view/week
https://orchard.sharepoint.example.com/sites/quality/Shared%20Documents/Forms/AllItems.aspx?view=7
https://erp.example.com/sap/bc/ui5_ui5/ui2/ushell/shells/abap/FioriLaunchpad.html#PurchaseOrder-manage
https://shop.example.de/werkzeug/akkuschrauber/makita-ddf484?menge=2
https://www.example.fr/catalogue/papeterie/classeurs-a-levier
https://www.example.nl/zoeken?q=pallettruck+2500+kg
https://www.example.es/productos/herramientas/taladros?orden=precio
https://www.example.it/prodotti/imballaggi/scatole-cartone
https://allegro.example.pl/kategoria/opakowania?order=p
https://dict.example.com/german-english/Rechnungsabgrenzung
https://maps.example.com/dir/Antwerp/Liège
https://status.example.com/incidents/7f3kq
https://jira.example.com/secure/RapidBoard.jspa?rapidView=44&quickFilter=102
https://confluence.example.com/display/OPS/Release+Calendar
https://portal.example.com/#/requisitions/20911/lines
https://intranet.example.de/organisation/abteilungen/einkauf
https://learn.example.com/courses/fire-safety-basics/quiz
https://travel.example.com/flights?from=BRU&to=LIS&date=2026-05-11
https://www.example.com/blog/how-to-freeze-panes-in-excel
http://nas.local:5000/webman/index.cgi
file:///C:/Temp/report.html
C:\Users\Public\Desktop\SAP Logon.lnk
C:\ProgramData\Lexware\professional\Datenbank
C:\Program Files (x86)\Sage\Sage 100\Gecomaes.exe
D:\Daten\Einkauf\2026\Bestellungen\BE-4711.pdf
K:\Qualité\Procédures\PR-07 Réception.docx
M:\Inkoop\Contracten\Raamcontract schoonmaak.pdf
P:\Compras\Proveedores\Homologación\Lista 2026.xlsx
R:\Acquisti\Fornitori\Listini\Listino primavera.pdf
S:\Zakupy\Umowy\Umowa ramowa.docx
T:\Compras\Fornecedores\Tabela de preços.xlsx
\\fs01\public\Templates\Letterhead A4.dotx
\\srv-files\Versand\Lieferscheine\2026-04
/opt/tomcat/webapps/orders/WEB-INF/web.xml
/var/log/nginx/access.log
/home/shared/scans/inbox
Button Post
Button Check out
Menu Insert
Menu bar
Tab Ship to
Tab Conditions
Link Forgot password?
Edit Quantity
Combo box Plant
Check box Deletion indicator
Row 4, Net value, 1.240,00
Column header Delivery date
Tree item Sales and Distribution
List item Standard font
Pane Navigation
Status bar Ready
Schaltfläche Sichern
Eingabefeld Menge
Reiter Kopfdaten
Kontrollkästchen Endgeliefert
Bouton Valider
Champ Quantité
Onglet Livraison
Case à cocher Solde
Knop Boeken
Veld Aantal
Tabblad Levering
Botón Contabilizar
Campo Cantidad
Pestaña Entrega
Pulsante Registra
Campo Quantità
Przycisk Zatwierdź
Pole Ilość
Botão Gravar
Campo Quantidade
DELIVERY NOTE\nItem 10 Hex bolt M8x40\nQty 500 PCE
PACKING LIST\nCarton 3 of 7\nGross 18,4 kg
LIEFERSCHEIN\nPos 10 Sechskantschraube M8x40\nMenge 500 ST
BON DE LIVRAISON\nVis H M8x40\nQté 500
PAKBON\nZeskantbout M8x40\nAantal 500
ALBARÁN\nTornillo M8x40\nCant. 500
DOCUMENTO DI TRASPORTO\nVite M8x40\nQtà 500
LIST PRZEWOZOWY\nŚruba M8x40\nIlość 500
GUIA DE REMESSA\nParafuso M8x40\nQtd 500
Net total 1.240,00\nVAT 21 % 260,40\nTotal due 1.500,40
Zwischensumme 88,20\nMwSt 19 % 16,76\nGesamt 104,96
Sous-total 45,00\nTVA 20 % 9,00\nTotal TTC 54,00
Subtotaal 45,00\nBTW 21 % 9,45\nTotaal 54,45
Base imponible 45,00\nIVA 21 % 9,45\nTotal 54,45
Imponibile 45,00\nIVA 22 % 9,90\nTotale 54,90
Razem netto 45,00\nVAT 23 % 10,35\nDo zapłaty 55,35
CAUTION\nHot surface\nDo not touch
Bitte Schutzbrille tragen
Défense de fumer
Nooduitgang vrijhouden
Salida de emergencia
Vietato l'ingresso ai non addetti ai lavori
Opening hours Mon-Fri 8-17 Sat 9-12
Canteen menu\nMon Lasagne\nTue Fish and chips\nWed Chicken Tikka
Speiseplan\nMo Königsberger Klopse\nDi Kaiserschmarrn\nMi Wiener Schnitzel
Menu\nLun Poulet Basquaise\nMar Boeuf Bourguignon\nMer Hachis Parmentier
Dagmenu\nMa Hutspot\nDi Kip Siam\nWo Zeeuwse mosselen
Bosch Rexroth A10VSO axial piston pump
Schneider Electric Altivar 320
Siemens Sinamics G120
HP LaserJet Enterprise M507
Brother MFC-L8900CDW
Herman Miller Aeron size B
Steelcase Gesture
Leitz Ordner 1080 blau
Edding 3000 schwarz
Pilot G2 07 black
Black & Decker BEH850
Stanley FatMax 5 m
Atlas Copco GA 22
Ingersoll Rand MSG
Harley-Davidson Financial
Dun & Bradstreet report
Kuehne + Nagel tracking
DB Schenker pickup
DHL Express Worldwide
Johnson & Johnson MedTech
Fresenius Medical Care
B. Braun Melsungen
Hartmann Verbandmaterial
Paul Hartmann AG order form
Peter Kaiser Schuhe
Hugo Boss Outlet Metzingen
Carl Zeiss Meditec
Robert Bosch GmbH - Portal
Ernst Klett Verlag
Max Bahr Baumarkt
Heinrich Böll Stiftung
Pierre Fabre Dermo-Cosmétique
Yves Rocher catalogue
Leroy Merlin Nantes
Albert Heijn bonuskaart
Dirk van den Broek folder
El Corte Inglés factura
Antonio Puig
Giorgio Armani eyewear
Santa Maria della Scala
San Pellegrino 6 x 1,5 l
Santander Consumer Finance
Banco Sabadell - Transferencias
Caixa Geral de Depósitos
Pingo Doce Loures
Bank Pekao - Przelewy
Cash on delivery
Net Weight
Due Date
Mark as Complete
Will call
Grant Access
Bill To
Ship Via
Sue order
Penny Auction
Early Bird
Rich Text Format
Dear Sir or Madam,\nplease find attached the revised quotation.\nKind regards
Sehr geehrte Damen und Herren,\nanbei die korrigierte Rechnung.\nMit freundlichen Grüßen
Madame, Monsieur,\nveuillez trouver ci-joint le bon signé.\nCordialement
Geachte heer/mevrouw,\nin de bijlage de nieuwe prijslijst.\nMet vriendelijke groet
Estimados señores:\nadjuntamos el albarán firmado.\nUn saludo
Spett.le Azienda,\nin allegato la conferma d'ordine.\nCordiali saluti
Szanowni Państwo,\nw załączeniu oferta.\nZ poważaniem
Exmos. Senhores,\nem anexo a fatura.\nCom os melhores cumprimentos
Hi all, stand-up moves to 9:30 from Monday. Room Oslo.
Hallo zusammen, der Aufzug in Halle 2 ist bis Freitag gesperrt.
Bonjour à tous, la cafétéria sera fermée mardi.
Hoi allemaal, de koffieautomaat is gerepareerd.
Buenos días, el camión llega a las once.
Buongiorno, il corriere passa nel pomeriggio.
Please restart the label printer after lunch
VLOOKUP returns #N/A in column F
=SUMIFS(Orders!F:F;Orders!B:B;"Open")
SELECT plant, SUM(qty) FROM stock GROUP BY plant
{"status":"OPEN","plant":"BE01","qty":12}
<order id="4711"><line no="10" qty="5"/></order>
pip install openpyxl
git checkout -b fix/labels
Error: connection reset by peer
HTTP 404 Not Found
Item\tQty\tPrice\nBolt\t500\t0,04
Mon\tTue\tWed\tThu\tFri
Ja\tNein\tEntfällt
"""
SUBJECTS = """Annual stocktake|Price increase April|Supplier audit Katowice|Framework agreement cleaning|Cooling unit Daikin|Forklift inspection|Spare parts Linde H25|Customs declaration Calais|Return of pallets|Complaint batch 7712|Fire drill|Car park allocation|Key handover|Safety briefing|Team day Ardennes|Travel policy|Christmas opening hours|Fuel cards Shell|Coffee machine Jura|Ink cartridges Canon|Payroll run May|Maternity cover plan|Shift swap|Overtime report|Sick leave statistics|Hand hygiene poster|Wound care stock|Blood pressure monitors Omron|Roof works Block C|Crane booking|Concrete delivery Holcim|Scaffold permit|Paint order Farrow & Ball|Window quote Velux|Quittungsblock|Jahresinventur|Preisanpassung Stahl|Lieferantenaudit Brünn|Rahmenvertrag Reinigung|Staplerprüfung|Ersatzteile Kärcher|Zollanmeldung Basel|Palettenrückgabe|Reklamation Charge|Brandschutzübung|Parkplatzvergabe|Schlüsselübergabe|Sicherheitsunterweisung|Betriebsausflug Harz|Dienstwagenordnung|Tankkarten Aral|Druckerpatronen Epson|Lohnlauf Mai|Schichttausch|Wundversorgung Bestand|Dacharbeiten Block C|Kranbuchung|Betonlieferung Heidelberg|Gerüstfreigabe|Angebot Fenster Roto|Inventaire annuel|Hausse des tarifs|Audit fournisseur Lyon|Contrat cadre nettoyage|Contrôle chariots|Pièces Manitou|Déclaration en douane|Retour palettes|Réclamation lot|Exercice incendie|Séminaire Annecy|Cartes carburant Total|Cartouches Canon|Paie de mai|Échange de poste|Travaux toiture|Livraison béton Lafarge|Devis menuiserie Lapeyre|Jaarlijkse inventaris|Prijsverhoging|Leveranciersaudit Gent|Raamcontract|Keuring heftruck|Onderdelen Toyota|Douaneaangifte|Klacht partij|Brandoefening|Teamuitje Texel|Tankpassen|Loonrun mei|Dakwerken|Betonlevering|Inventario anual|Subida de precios|Auditoría proveedor Vigo|Contrato marco limpieza|Revisión carretillas|Repuestos Jungheinrich|Despacho de aduana|Reclamación lote|Simulacro de incendio|Tarjetas Repsol|Nómina mayo|Obras cubierta|Aumento prezzi|Audit fornitore Brescia|Contratto quadro pulizie|Ricambi Iveco|Bolla doganale|Reso pallet|Prova antincendio|Buste paga maggio|Lavori tetto|Inwentaryzacja roczna|Podwyżka cen|Audyt dostawcy|Przegląd wózków|Odprawa celna|Reklamacja partii|Lista płac maj|Naprawa dachu|Inventário anual|Aumento de preços|Auditoria fornecedor Braga|Peças Toyota|Folha salarial maio|Obras telhado"""
FRAMES = """{} - Outlook|RE: {} - Message (HTML)|AW: {}|TR: {}|{}.docx - Word|{} v{n}.xlsx - Excel|{} ({n}).pdf - Adobe Acrobat Reader|{} | Tasks | Planner|Teams | {} | Posts|{} - Jira|D:\\Share\\{y}\\{}.pdf|https://intranet.example.com/news/{y}/{}|Meeting: {}|{}\\nDue {date}|Folder {}, {n} items|{} · {amt} EUR|New comment on "{}"|{} / {}|Task {d5} {}|Draft: {}"""
EVERYWHERE = r"""
w {P} - Outlook
w RE: {L} {X} - Message (HTML)
w {P} - {C} - Word
w {L} {X} - Excel
w {P} | Contact | Microsoft Dynamics 365
w Chat | {P} | Microsoft Teams
w {C} - {P} - Google Docs
w {P} (External) - Meeting | Zoom
w Business Partner {L}: {X} - SAP GUI for Windows 800
w TOPdesk - {L} {X}
w Calendar - {P} - Outlook
u https://crm.example.com/contacts?{L}={X}
u https://erp.example.org/bp/{X}/edit
u https://hr.example.com/people/search?q={X}&{L}={X}
u mailto:{EMAIL}?subject=Order
u https://files.example.net/personal/{X}
e {L} {X}
e {L}: {X}
e Edit {L}, {X}
e From {P}, Subject {C}
e {P}
e Organiser {P}
e Row {n}, {L}, {X}
o {L}\n{X}
o {L}: {X}
o {C}\n{P}\n{L} {X}
o {P}\n{ADDRESS}
o Invoice {d5}\n{L}: {X}\n{amt}
c {X}
c {L}: {X}
c {L}\t{X}
c {P}; {EMAIL}
c {"name": "{P}", "{L}": "{X}"}
c {P} - {PHONE}
p C:\\Users\\{USERNAME}\\Documents\\{C}.docx
p \\\\fs01\\personnel\\{P}\\{C}.pdf
clean Order form
"""
EN = r"""
street Orchard Road|Mill Lane|Station Approach|Cedar Close|Victoria Parade|Bakers Row
city Swindon|Leicester|Galway|Paisley|Derby
first Alison|Brendan|Cheryl|Dominic|Elaine|Fergus|Georgina|Hugh|Imogen|Jeremy|Kathleen|Leonard|Maureen|Nigel|Priya|Rowan|Shirley|Trevor|Yasmin|Zachary
last Abbott|Barlow|Chadwick|Dunne|Emerson|Fletcher|Goodwin|Hollis|Ingram|Jarvis|Kendall|Lockwood|Mercer|Nash|Osborne|Pritchard|Quigley|Radcliffe|Stanton|Thornton|Underwood|Vickers|Whitfield|Okafor|Sharma
PERSON Contact|Requested by|Approver|Employee
ADDRESS Delivery address|Home address
BIRTH_DATE Date of birth|DOB
USERNAME User name|Created by
PASSWORD Password|Initial password
LICENSE_PLATE Number plate|Registration
PASSPORT_NO Passport no.|Passport number
CUSTOMER_ID Customer no.|Account number
EMPLOYEE_ID Employee ID|Personnel no.
w Leave request {P} - Workday
w Timesheet of {P} - Week {n}
o Prepared by: {P}
c Please call {P} on {PHONE} before noon.
c Hi {P}, the parts arrived this morning.
c Thanks, {P}
clean Order form|Packing slip|Goods issue|Open items|Leave balance|Ward round|Site diary
"""
DE = r"""
street Ahornweg|Bahnhofstraße|Im Winkel|Lessingstraße|Mühlgasse|Am Stadtpark
city Fulda|Regensburg|Chur|Villach|Celle
first Annegret|Bernd|Cornelia|Dieter|Elfriede|Falk|Gerlinde|Henning|Ilse|Jochen|Katja|Lothar|Mareike|Norbert|Ortrud|Reinhold|Silke|Torsten|Ute|Wiebke
last Achterberg|Baumgart|Claasen|Dombrowski|Eberle|Fassbender|Gruber|Hillebrand|Ilgner|Jansen|Kessler|Lindner|Mertens|Niehaus|Ostermann|Pfaff|Reuter|Schilling|Tillmann|Ullrich|Vollmer|Wieland|Zeller|Yilmaz|Kowalski
PERSON Ansprechpartner|Besteller|Mitarbeiterin|Genehmigt von
ADDRESS Lieferadresse|Privatanschrift
BIRTH_DATE Geburtsdatum|Geb. am
USERNAME Benutzername|Angelegt von
PASSWORD Kennwort|Passwort
LICENSE_PLATE Kennzeichen|Amtl. Kennzeichen
PASSPORT_NO Reisepass-Nr.|Passnummer
CUSTOMER_ID Kundennummer|Kunden-Nr.
EMPLOYEE_ID Personalnummer|Pers.-Nr.
w Urlaubsantrag {P} - Personio
w Stundenzettel {P} - KW {n}
o Erstellt von: {P}
c Bitte {P} unter {PHONE} anrufen.
c Hallo {P}, die Teile sind da.
c Viele Grüße\n{P}
clean Bestellformular|Packzettel|Warenausgang|Offene Posten|Urlaubskonto|Visite|Bautagebuch
"""
FR = r"""
street Rue des Lilas|Avenue de la Gare|Impasse du Moulin|Boulevard Voltaire|Chemin des Vignes
city Angers|Colmar|Verviers|Valence|Sion
first Agnès|Baptiste|Cécile|Didier|Élodie|Fabrice|Ghislaine|Hervé|Inès|Jérôme|Karine|Loïc|Maëlle|Nadine|Océane|Quentin|Régine|Sylvain|Thibault|Yvette
last Aubry|Bouchet|Carlier|Delmas|Évrard|Fontaine|Guérin|Hamel|Imbert|Joly|Lacombe|Maillard|Nicolas|Ollivier|Pichon|Rivière|Sauvage|Tessier|Valentin|Weiss|Benali|Traoré
PERSON Interlocuteur|Demandeur|Salarié|Validé par
ADDRESS Adresse de livraison|Adresse personnelle
BIRTH_DATE Date de naissance|Né le
USERNAME Nom d'utilisateur|Créé par
PASSWORD Mot de passe|Mot de passe initial
LICENSE_PLATE Immatriculation|Plaque
PASSPORT_NO N° de passeport|Passeport n°
CUSTOMER_ID N° client|Numéro client
EMPLOYEE_ID Matricule|N° salarié
w Demande de congé {P} - Lucca
o Établi par : {P}
c Merci de rappeler {P} au {PHONE}.
c Bonjour {P}, les pièces sont arrivées.
c Cordialement,\n{P}
clean Bon de commande|Bordereau|Solde de congés|Journal de chantier|Fiche article
"""
NL = r"""
street Kerkstraat|Molenweg|Beukenlaan|Stationsplein|Havenkade
city Zwolle|Breda|Aalst|Venlo|Hasselt
first Anouk|Bart|Carolien|Daan|Els|Floris|Gerda|Hidde|Ilse|Jeroen|Koen|Lotte|Marloes|Niels|Petra|Ruud|Sanne|Teun|Wendy|Youri
last Aerts|Bakker|Claes|Dekker|van Eijk|Franssen|Goossens|Hendriks|Jacobs|Koster|Lemmens|Maas|Nijhuis|Peeters|de Ridder|Smits|Timmermans|Verhoeven|Wouters|van der Zande|El Amrani
PERSON Contactpersoon|Aanvrager|Medewerker|Goedgekeurd door
ADDRESS Afleveradres|Woonadres
BIRTH_DATE Geboortedatum|Geboren op
USERNAME Gebruikersnaam|Aangemaakt door
PASSWORD Wachtwoord|Tijdelijk wachtwoord
LICENSE_PLATE Kenteken|Nummerplaat
PASSPORT_NO Paspoortnummer|Paspoort nr.
CUSTOMER_ID Klantnummer|Klantnr.
EMPLOYEE_ID Personeelsnummer|Medewerkernr.
w Verlofaanvraag {P} - AFAS
o Opgesteld door: {P}
c Graag {P} terugbellen op {PHONE}.
c Hoi {P}, de onderdelen zijn binnen.
c Groeten,\n{P}
clean Bestelformulier|Pakbon|Verlofsaldo|Dagrapport|Artikelkaart
"""
ES = r"""
street Calle del Olmo|Avenida de la Paz|Plaza Nueva|Calle Cervantes|Paseo del Río
city Burgos|Murcia|Girona|Toledo|Cádiz
first Adela|Borja|Consuelo|Diego|Encarna|Fermín|Gloria|Hugo|Inmaculada|Joaquín|Leticia|Manuel|Nuria|Óscar|Paloma|Raúl|Sonia|Tomás|Verónica|Yolanda
last Aguilar|Bermejo|Calvo|Domínguez|Escudero|Fuentes|Gallego|Herrero|Iglesias|Lozano|Márquez|Navarro|Ortega|Pascual|Rubio|Salgado|Tejada|Vidal|Zamora|Muñoz Prieto
PERSON Persona de contacto|Solicitante|Empleado|Aprobado por
ADDRESS Dirección de entrega|Domicilio
BIRTH_DATE Fecha de nacimiento|F. nacimiento
USERNAME Nombre de usuario|Creado por
PASSWORD Contraseña|Clave
LICENSE_PLATE Matrícula|Matrícula vehículo
PASSPORT_NO N.º de pasaporte|Pasaporte
CUSTOMER_ID N.º cliente|Código de cliente
EMPLOYEE_ID N.º empleado|Código empleado
w Solicitud de vacaciones {P} - Factorial
o Elaborado por: {P}
c Llamar a {P} al {PHONE}.
c Hola {P}, ya llegaron las piezas.
c Saludos,\n{P}
clean Hoja de pedido|Albarán|Saldo vacaciones|Diario de obra|Ficha de artículo
"""
IT = r"""
street Via Garibaldi|Via dei Mille|Corso Italia|Viale Europa|Piazza Dante
city Bergamo|Lecce|Rimini|Pescara|Lugano
first Adele|Bruno|Carla|Davide|Elisa|Fabio|Giuliana|Ivano|Lucia|Matteo|Nadia|Orlando|Paola|Roberto|Serena|Tommaso|Ursula|Valerio|Walter|Ylenia
last Amato|Bellini|Caruso|D'Angelo|Esposito|Fabbri|Grasso|Iacono|Lombardi|Marini|Negri|Orlandi|Palumbo|Riva|Santoro|Tedesco|Valentini|Zanella|De Luca|Ferrara
PERSON Referente|Richiedente|Dipendente|Approvato da
ADDRESS Indirizzo di consegna|Residenza
BIRTH_DATE Data di nascita|Nato il
USERNAME Nome utente|Creato da
PASSWORD Password|Parola d'ordine
LICENSE_PLATE Targa|Targa veicolo
PASSPORT_NO N. passaporto|Passaporto
CUSTOMER_ID Codice cliente|N. cliente
EMPLOYEE_ID Matricola|Codice dipendente
w Richiesta ferie {P} - Zucchetti
o Redatto da: {P}
c Richiamare {P} al {PHONE}.
c Ciao {P}, i pezzi sono arrivati.
c Saluti,\n{P}
clean Modulo d'ordine|Bolla|Ferie residue|Giornale lavori|Scheda articolo
"""
PL = r"""
street Lipowa|Kościuszki|Ogrodowa|Mickiewicza|Polna
city Lublin|Gdynia|Opole|Rzeszów|Toruń
first Agnieszka|Bartosz|Celina|Dariusz|Ewelina|Grzegorz|Halina|Ireneusz|Joanna|Krzysztof|Lidia|Mirosław|Natalia|Paweł|Renata|Sławomir|Urszula|Wiesław|Zofia|Łukasz
last Adamczyk|Błaszczyk|Cieślak|Dąbrowski|Górecka|Hajduk|Jasiński|Kaczmarek|Lisowska|Malinowski|Nowicka|Olszewski|Pietrzak|Rutkowska|Sikora|Tomczak|Urban|Wróbel|Zając|Żak
PERSON Osoba kontaktowa|Zamawiający|Pracownik|Zatwierdził
ADDRESS Adres dostawy|Adres zamieszkania
BIRTH_DATE Data urodzenia|Ur.
USERNAME Nazwa użytkownika|Utworzył
PASSWORD Hasło|Hasło tymczasowe
LICENSE_PLATE Nr rejestracyjny|Tablica rejestracyjna
PASSPORT_NO Nr paszportu|Numer paszportu
CUSTOMER_ID Nr klienta|Numer klienta
EMPLOYEE_ID Nr pracownika|Numer kadrowy
w Wniosek urlopowy {P} - enova
o Sporządził: {P}
c Proszę oddzwonić do {P}: {PHONE}.
c Pozdrawiam\n{P}
clean Formularz zamówienia|Saldo urlopu|Dziennik budowy|Karta towaru
"""
PT = r"""
street Rua das Flores|Avenida da Liberdade|Travessa do Carmo|Rua Direita|Largo da Sé
city Braga|Évora|Setúbal|Campinas|Viseu
first Adelaide|Bruno|Catarina|Duarte|Eduarda|Filipe|Graça|Henrique|Isabel|Joana|Luís|Margarida|Nuno|Odete|Paulo|Rita|Sérgio|Teresa|Vasco|Zélia
last Almeida|Barbosa|Carvalho|Domingues|Esteves|Faria|Gouveia|Henriques|Leal|Machado|Neves|Oliveira|Pacheco|Queirós|Ramos|Sequeira|Teixeira|Vieira|dos Santos|Xavier
PERSON Pessoa de contacto|Requerente|Colaborador|Aprovado por
ADDRESS Morada de entrega|Morada
BIRTH_DATE Data de nascimento|Nascido em
USERNAME Nome de utilizador|Criado por
PASSWORD Palavra-passe|Senha
LICENSE_PLATE Matrícula|Placa
PASSPORT_NO N.º do passaporte|Passaporte
CUSTOMER_ID N.º de cliente|Código do cliente
EMPLOYEE_ID N.º de colaborador|Matrícula do funcionário
w Pedido de férias {P} - Primavera
o Elaborado por: {P}
c Ligar para {P}, {PHONE}.
c Olá {P}, as peças chegaram.
c Cumprimentos,\n{P}
clean Nota de encomenda|Saldo de férias|Diário de obra|Ficha de artigo
"""
