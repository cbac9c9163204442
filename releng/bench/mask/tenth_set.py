#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Labelled texts of a tenth set: service desks, personnel, logistics, law offices, surgeries, town halls and shops in the six languages of the corpus tool.

  tenth_set.py CORPUS_TOOL CHANCE SEED COUNT OUT.jsonl

CORPUS_TOOL is the corpus generator beside the repository (gen_pii.py): it gives values, noise and score. CHANCE is chance.js of https://github.com/chancejs/chancejs (MIT):
names of its lists. Neither is part of the product. Two texts in five name nobody.
"""
import json, random, re, sys, urllib.parse

import corpus_tool

tool, chance, seed, count, out = sys.argv[1:6]
G = corpus_tool.load(tool)
lists = corpus_tool.lists
LANGS = G.LANGS
T = G.load("dev")

def names_of(source, key):
    """The lists of names by language below a key of the program's data: first names of men and women, family names."""
    at = source.index(key + ": {")
    found = {}
    for lang, row in re.findall(r'"(\w\w)":\s*\[([^\]]*)\]', source[at:source.index("},\n\n" if key == "lastNames" else "lastNames: {", at)]):
        found.setdefault(lang, []).extend(a or b for a, b in re.findall(r'"([^"]+)"|\'([^\']+)\'', row))
    return found

source = re.sub(r"(?m)^\s*//.*$", "", open(chance, encoding="utf-8").read())
given, family = names_of(source, "firstNames"), names_of(source, "lastNames")
given["de"] = "Arndt Hartmut Volker Detlef Eckhard Burkhard Lothar Henning Torben Malte Lennart Jannik Thorben Ansgar Giselher Winfried Roswitha Gudrun Sieglinde Heike Silke Antje Wiebke Friederike Annegret Mareike Svenja Swantje Liesbeth Edeltraud Nele Merle Tabea Kübra Tuğba Aleksandra Mehmet Hatice Zeynep Emre Dilek Grażyna Ludmila Wadim".split()
given["es"] = "Nicanor Eleuterio Gumersindo Wenceslao Fermín Saturnino Zacarías Eulogio Genoveva Remedios Consolación Encarnación Visitación Begoña Nuria Itziar Amaia Ainhoa Iratxe Unai Asier Gorka Jordi Oriol Pau Laia Meritxell Montserrat Xoán Uxía Breogán Yolanda Maricarmen Rocío Macarena Chus Yeray Ximena Nayara Dulce".split()
for lang in LANGS:
    T["first"][lang], T["last"][lang] = given[lang], family[lang]
T["last"]["nl"] = T["last"]["nl"] + ["ter Braak", "van 't Hof", "in den Bosch", "van den Bergh", "op de Beeck", "Vanderstraeten", "De Smedt", "Vandenbroucke"]
T["last"]["fr"] = T["last"]["fr"] + ["d'Aubigné", "Le Goff", "de Saint-Aubin", "L'Hostis", "Nguyen Van", "Traoré", "Ben Salah", "du Plessis"]
T["last"]["es"] = [a + " " + T["last"]["es"][(7 * i + 3) % len(T["last"]["es"])] if i % 2 else a for i, a in enumerate(T["last"]["es"])]
T["street"] = lists(
    en="Wharfdale Crescent|Old Mill Lane|Station Approach|St Aldate's Close|Primrose Gardens|Cromwell Road|Kingsmead Drive|Marsh End|Tanners Row|Ninth Avenue",
    de="Tulpenweg|Am Alten Speicher|Gutenbergring|Schillerplatz|An der Mühle|Kieler Straße|Werkstr.|Obere Gasse|Im Winkel|Karl-Liebknecht-Allee",
    fr="avenue du Général Leclerc|chemin des Vignes|impasse du Moulin|cours Lafayette|quai de la Loire|route de Narbonne|place du Marché|rue Ampère|sentier des Dunes|square Voltaire",
    nl="Zandpad|Lange Nieuwstraat|Oude Gracht|Beatrixlaan|Sint-Jansplein|Havenkade|Grotesteenweg|Koningin Astridlaan|De Ruyterkade|Boslaan",
    es="Calle de Atocha|Avenida Diagonal|Plaza del Carmen|Camino Viejo|Travesía del Río|Carretera de Málaga|Calle Serrano|Paseo de Gracia|Glorieta de Bilbao|C/ Colón",
    it="Viale Monza|Corso Vittorio Emanuele II|Via delle Rose|Piazza San Marco|Largo Argentina|Via Giosuè Carducci|Vicolo Stretto|Via XX Settembre|Strada Statale|Viale Europa")
T["city"] = lists(en="Derby|Swansea|Inverness|Bath|Norwich", de="Ulm|Rostock|Kassel|Bad Homburg|Mühlhausen", fr="Angers|Clermont-Ferrand|Rouen|Saint-Étienne|Pau", nl="Zwolle|Den Bosch|Hasselt|Kortrijk|Apeldoorn", es="Murcia|Gijón|Santander|A Coruña|Cádiz", it="Padova|Bari|Reggio Emilia|Verona|Trieste")
T["domains"] = "web.de|hotmail.co.uk|wanadoo.fr|planet.nl|telefonica.net|libero.it|stadtwerke-ulm.de|acme-group.com|notaire-dupont.fr|hr.example.org".split("|")
T["words"] = corpus_tool.words(
    en="Patient|Note|Receipt|Lookup|Amend|Create|Record|Transfer|Label|Booking|Sheet|Consignment|Mailbox|Field|Start|Apply",
    de="Patient|Notiz|Quittung|Nachschlagen|Berichtigen|Anlegen|Akte|Überweisung|Etikett|Buchung|Bogen|Sendungsnr.|Postfach|Feld|Starten|Übernehmen",
    fr="Patient|Remarque|Reçu|Consulter|Rectifier|Créer|Fiche|Virement|Étiquette|Réservation|Feuille|Expédition|Messagerie|Champ|Démarrer|Appliquer",
    nl="Patiënt|Opmerking|Kwitantie|Opzoeken|Corrigeren|Aanmaken|Fiche|Overschrijving|Etiket|Boeking|Blad|Vracht|Mailbox|Veld|Starten|Toepassen",
    es="Paciente|Nota|Recibo|Consultar|Rectificar|Crear|Ficha|Transferencia|Etiqueta|Reserva|Hoja|Remesa|Buzón|Campo|Iniciar|Aplicar",
    it="Paziente|Nota|Ricevuta|Consulta|Rettifica|Crea|Scheda|Bonifico|Etichetta|Prenotazione|Foglio|Collo|Casella|Campo|Avvia|Applica")
T["frames"] = {
    "window_title": ["{customer} {P} - {L} {X}", "{P} | {order} {N} | Zendesk", "{L} {X} ({file} {N})", "[{N}] {P} – Workday", "{edit}: {P} <{L}: {X}>", "{X} · {L} · Notion", "{new} {message} – {P} – Lotus Notes", "{file} {P}_{N}.pdf - Foxit PDF Reader", "{L}={X} - PuTTY", "{search} \"{X}\" ({L}) - Opera", "{P}: {message} - Slack", "* {P} {N}.odt — LibreOffice Writer"],
    "url": ["https://hr.example.com/employees/{P}", "https://erp.example.net/bp/{X}?tab=2", "https://portal.example.com/find;{L}={X}", "https://help.example.org/agent/tickets?requester={P}&id={N}", "https://clinic.example.eu/#/patients/{X}/notes", "https://login.example.com/as/{U}/start", "https://example.com/api?sort=asc&{L}={X}&limit=50", "ftp://files.example.com/in/{X}/scan.tif"],
    "element": ["{item} {L}: {X}", "{L} = \"{X}\"", "Edit field {L} {X}", "{customer} {P}, {L} {X}", "TreeItem {P}", "{save} ({P})", "lbl{item} {X} {L}", "Header {L} Row {X}"],
    "ocr": ["{file} {N}\n{customer} {P}\n{L} {X}", "{L}: {X}    {customer}: {P}", "{payment}\n{P}\n{X}\n{N}", "{L} | {X} | {N}", "{new} {edit} {print}\n{L}   {X}", "{order} {N}\n{L}\n{X}"],
    "clipboard": ["{L}\t{X}", "{P};{X};{N}", "{P}\n{X}", "{L}: {X}, {customer}: {P}", "<td>{P}</td><td>{X}</td>", "{'id': '{N}', 'who': '{P}', 'what': '{X}'}", "{L} -> {X}"],
    "path": ["\\\\nas01\\HR\\{P}\\{file} {N}.docx", "C:\\Users\\{U}\\AppData\\Local\\Temp\\{N}.tmp", "/srv/share/{P}/{N}.pdf", "/home/{U}/Desktop/{file}.ods", "D:\\{customer}\\{X}\\{N}.xml", "Z:\\{L} {X}\\scan.pdf"],
}
SENTENCES = lists(
    en="Hi {P}, see attached|{P} left the company in June|Handed over to {P} for approval|Please call {P} back on {F}|Leave request by {P} approved|Signed: {P}|cc {P} and {P}|Delivery refused by {P}, {A}|{P} is typing...|Chat with {P}|Appraisal of {P} due|Absence of {P} from Monday",
    de="Hallo {P}, anbei die Unterlagen|{P} ist im Juni ausgeschieden|Zur Freigabe an {P} übergeben|Bitte {P} unter {F} zurückrufen|Urlaubsantrag von {P} genehmigt|Gezeichnet: {P}|Kopie an {P} und {P}|Annahme verweigert durch {P}, {A}|{P} schreibt ...|Chat mit {P}|Beurteilung von {P} fällig|Krankmeldung von {P} ab Montag",
    fr="Bonjour {P}, voir ci-joint|{P} a quitté la société en juin|Transmis à {P} pour validation|Rappeler {P} au {F}|Congé de {P} accordé|Signé : {P}|copie à {P} et {P}|Livraison refusée par {P}, {A}|{P} est en train d'écrire...|Discussion avec {P}|Entretien de {P} à prévoir|Absence de {P} à partir de lundi",
    nl="Dag {P}, zie bijlage|{P} is in juni uit dienst gegaan|Overgedragen aan {P} ter goedkeuring|Graag {P} terugbellen op {F}|Verlof van {P} goedgekeurd|Getekend: {P}|cc {P} en {P}|Levering geweigerd door {P}, {A}|{P} is aan het typen...|Chat met {P}|Beoordeling van {P} staat open|Ziekmelding van {P} vanaf maandag",
    es="Hola {P}, adjunto lo pedido|{P} dejó la empresa en junio|Pasado a {P} para aprobación|Devolver la llamada a {P} al {F}|Vacaciones de {P} aprobadas|Firmado: {P}|copia a {P} y {P}|Entrega rechazada por {P}, {A}|{P} está escribiendo...|Chat con {P}|Evaluación de {P} pendiente|Baja de {P} desde el lunes",
    it="Ciao {P}, in allegato il file|{P} ha lasciato l'azienda a giugno|Passato a {P} per approvazione|Richiamare {P} al {F}|Ferie di {P} approvate|Firmato: {P}|copia a {P} e {P}|Consegna rifiutata da {P}, {A}|{P} sta scrivendo...|Chat con {P}|Valutazione di {P} in scadenza|Assenza di {P} da lunedì")
IN_SENTENCE = {"P": "PERSON", "A": "ADDRESS", "F": "PHONE"}

def labels(kind, **of):
    T["labels"][kind] = lists(**of)

labels("PERSON", en="Line manager|Beneficiary|Policy holder|Sender", de="Vorgesetzter|Begünstigter|Versicherungsnehmer|Absender", fr="Supérieur|Bénéficiaire|Assuré|Expéditeur", nl="Leidinggevende|Begunstigde|Verzekerde|Afzender", es="Superior|Beneficiario|Asegurado|Remitente", it="Responsabile|Beneficiario|Assicurato|Mittente")
labels("CUSTOMER_ID", en="Client no.|Cust. ID|Member number", de="Kd.-Nr.|Mandantennr.|Mitgliedsnummer", fr="Réf. client|Code client|N° adhérent", nl="Klantnr.|Cliëntnummer|Lidnummer", es="Cód. cliente|Nº cliente|Número de socio", it="Cod. cliente|Numero cliente|N. socio")
labels("EMPLOYEE_ID", en="Staff no.|Payroll number|Badge", de="Pers.-Nr.|Mitarbeiternummer|Ausweisnr.", fr="N° salarié|N° matricule|Badge", nl="Personeelsnr.|Werknemersnummer|Badgenummer", es="Nº empleado|Código de empleado|Legajo", it="N. dipendente|Matricola n.|Badge")
labels("USERNAME", en="Login|Account name|Logged on as", de="Anmeldename|Login|Angemeldet als", fr="Login|Nom de compte|Connecté en tant que", nl="Inlognaam|Login|Aangemeld als", es="Login|Nombre de cuenta|Conectado como", it="Login|Nome account|Connesso come")
labels("PASSWORD", en="Passphrase|PW|New password", de="Kennwort|PW|Neues Passwort", fr="Mdp|Code secret|Nouveau mot de passe", nl="Ww|Toegangscode|Nieuw wachtwoord", es="Clave|Pwd|Nueva contraseña", it="Parola d'ordine|Pwd|Nuova password")
labels("BIRTH_DATE", en="Born|Birthday|D.O.B.", de="geb.|Geburtstag|geboren am", fr="Née le|Date naiss.|Anniversaire", nl="geb.|Geboren op|Verjaardag", es="Nacido el|F. nac.|Cumpleaños", it="Nata il|Data nasc.|Compleanno")
labels("ADDRESS", en="Home address|Residence|Deliver to", de="Wohnort|Anschrift|Wohnhaft in", fr="Domicile|Adresse postale|Livrer à", nl="Woonplaats|Woonadres|Leveren aan", es="Domicilio|Dirección postal|Entregar en", it="Residenza|Domicilio|Consegnare a")
labels("LICENSE_PLATE", en="Reg. no.|Vehicle|Number plate", de="Amtl. Kennzeichen|Fahrzeug|Kfz", fr="Plaque|Véhicule|N° d'immatriculation", nl="Nummerplaat|Voertuig|Kenteken", es="Matrícula|Vehículo|Placa", it="Targa|Veicolo|Targa auto")
labels("PASSPORT_NO", en="Passport|Travel document|Passport No", de="Reisepass|Passnr.|Ausweisdokument", fr="Passeport|N° passeport|Document de voyage", nl="Paspoort|Reisdocument|Paspoort nr", es="Pasaporte|Nº pasaporte|Documento de viaje", it="Passaporto|N° passaporto|Documento di viaggio")

# What stands in angle brackets is drawn from these lists.
PARTS = lists(
    firm="Hapag-Lloyd|Carl Zeiss Meditec|Brown Brothers Harriman|Price Waterhouse|Ernst Klett Verlag|Peek & Cloppenburg|Hugo Boss|Jean Louis David|Pierre Cardin|Van Lanschot Kempen|De Nederlandsche Bank|Thomas Cook|Philip Morris|Eli Lilly|Mary Kay|Laura Ashley|Tommy Hilfiger|Massimo Dutti|Roberto Cavalli|Salvatore Ferragamo|Banco Popolare|Deutsche Leasing|Rolls-Royce|Marie Brizard|Bang & Olufsen|Werner & Mertz|Klöckner Pentaplast|Franz Haniel|Henry Schein|Charles Schwab|Harley Davidson|Estée Lauder|Dirk Rossmann GmbH|Carrefour|Colruyt|Mercadona|Esselunga|Thyssenkrupp|Vodafone|Telefónica",
    good="Bunsen burner|Petri dish|Erlenmeyer flask|Luer lock syringe|Foley catheter|Allan Gray fund|Granny Smith apples|Conference pears|King Edward potatoes|Maria biscuits|Caesar dressing|Bolognese sauce|Martini Bianco|Don Simón|Santa Rita wine|Schweppes tonic|Hendrick's gin|Gillette Mach3|Oral-B Pro 3|Stabilo Boss|Rotring 600|Tipp-Ex|Parker Jotter|Samsonite S'Cure|Thermos flask|Tupperware box|Velcro tape|Leatherman Wave|Maglite 2D|Zippo lighter|Swatch Irony|Brompton C Line|Vespa Primavera|Fiat Panda|Renault Clio|Opel Astra|Ford Transit|Seat Ibiza|Alfa Romeo Giulia|Audi A4",
    area="Kent|Surrey|York|Lincoln|Halle|Essen|Fulda|Nancy|Orléans|Tours|Assen|Deventer|Brugge|Mechelen|Burgos|Vigo|Toledo|Pisa|Lecce|Parma",
    room="Ampère|Nightingale|Kepler|Hopper|Lovelace|Röntgen|Da Vinci|Picasso|Amsterdam|Room Jupiter|Salle Pasteur|Raum Alster",
    app="Zendesk|Workday|Jira|Confluence|Notion|Opera|PuTTY|LibreOffice Calc|DATEV|Personio|Odoo|Exact Online|Sage 100|Navision|AS/400|Lotus Notes|Citrix Workspace|Zoom|Miro",
    doc="{A2}{d6}|{A3}-{d5}|{y}-{d6}|{d7}|REQ{d6}|{d3}.{d3}.{n}|#{d6}|Rev. {n}|V{d2}|{A1}{d5}|LS-{y}{d4}|SO{d6}|WR-{d3}/{y}|Az. {d2} C {d3}/{d2}|{d4}{A2}{d2}",
    ext="ods|pdf|msg|log|tif|xml|eml|dwg")
SHARED = "<doc>|<doc> - <app>|<app>|<firm>|<firm> <doc>|<firm> - <app>|<good>|<good> x {n}|{d3} x <good>|<good>, {amt} EUR|<area>|<area> {d2} km|<room>|<room>, {time}|{date} {time}|{time}|{amt}|EUR {amt}|{d2},{n} %|{d3} ms|{d4} kWh|{h8}{h8}|{h8}-{h4}-4{h3}-9{h3}-{h8}{h4}|{ver}|v{ver}-rc{n}|Untitled.<ext>|export_{y}{d4}.<ext>|Copy of Book{n}.<ext>|0x{h4}|HTTP {d3}|127.0.0.1|::1|00:1A|A{n}:F{d2}|=SUM(B{n}:B{d2})|SELECT * FROM T{d3} WHERE ID > {d4}|GET /orders/{d5}|https://intranet.example.com/wiki/{d5}|https://shop.example.net/p/{d6}?ref={h4}|EAN {d8}|IP65|DIN A4|ISO 9001|M8x{d2}|RAL {d4}|{d3}/{d2} R{d2}|ICD-10 {A1}{d2}.{n}|PZN {d7}|§ {d3} BGB|Art. {d2} Abs. {n}|art. L{d3}-{n}|AWB {d3}-{d7}|Gate {A1}{d2}|KL {d4}|LH {d3}|ICE {d3}|TGV {d4}|B/L {A3}{d7}|CT-{d4}|K-{d5}|PR-{d4}|UN {d4}|Hz {d2}|{n} of {d2}|Page {n}/{d2}|Ctrl+Shift+{A1}|F{n}|#{h4}{h4}|utf-8|COM{n}|LPT1|Q{n}/{y}|KW {d2}|Sprint {d2}"
LOCAL = dict(
    en="Annual leave balance|Out of office until Monday|Shift plan week {d2}|Grace period expired|Will not be delivered|Frank Lloyd Wright exhibition|Mark all as read|Bill of lading <doc>|Art Director vacancy|Rose garden quote|Jack socket 3.5 mm|Baker Street stock|Penny auction|Victoria line delays|Lee & Perrins sauce|Carpenter's bench|Dean of Faculty minutes|Robin Hood Airport|Sandy Bay parcel|Heath check|Drew attention to|Ray tracing settings|Wade through backlog|Cliff edge Q{n}|Pat testing due|Sue for damages|Christian holiday calendar|Max speed|Miles driven: {d3}|Miss rate|Norman Foster building|Victor Meldrew clip|Grant Thornton audit|Carter wagon|Dale Carnegie course|Hazel nuts 500 g|Violet ink|May bank holiday|June figures|Chase Manhattan swift|Mason jar|Jordan Shoes|Chelsea boots|Georgia Pacific|Stone wall repair|Florence flights|Sydney office|Paris Hilton Hotel booking|Young Professionals Network",
    de="Resturlaub 2025|Abwesend bis Montag|Dienstplan KW {d2}|Ernst der Lage|Kleine Anfrage|Großer Saal|Wolf im Schafspelz|Otto-Motor|Dieselmotor|Schwarz Weiß Druck|Neumann Funktion|König Ludwig Bier|Kaiser Wilhelm Koog|Max Planck Institut|Bismarckdenkmal|Jäger Meister 0,7 l|Müller Milch|Peter Lustig Folge|Benjamin Blümchen CD|Rosa Luxemburg Platz|Heinrich Heine Universität|Maria Himmelfahrt|Anna Amalia Bibliothek|Carl Orff Saal|Sofie Scholl Schule|Frank und frei|Engel und Völkers Exposé|Lange Nacht|Kurz vor Feierabend|Fuchs Gewürze|Vogel Fachmedien|Roter Faden|Stein und Erden|Bergmann Bier|Bäcker Junge|Schneider Electric|Becker Weine|Koch Buch|Hofmann Menü|Lehmann Natur|Vorsorgeuntersuchung|Rezept gültig bis {date}|Fritz Box 7590|Werner Heisenberg Gymnasium|Hans im Glück|Klaus Tal|Grüner Punkt|Winter Reifen|Sommer Schlussverkauf|Lager Meister Schulung",
    fr="Solde de congés|Absent jusqu'à lundi|Planning semaine {d2}|Pierre de taille|Marguerite fleurs|Rose des vents|Claire fontaine|Petit déjeuner|Grand Palais|Blanc de blancs|Roux et blond|Boulanger électroménager|Marchand de sable|Le Corbusier expo|Charles de Gaulle Étoile|Jean Jaurès métro|Jules Ferry école|Victor Hugo avenue|Marie Curie institut|Leclerc Drive|Martin pêcheur|Saint Martin d'Hères|Simone Veil salle|Bernard Tapis|Michel et Augustin|Roger Gallet|Jacques Dessange|Franck Provost|Camille Saint-Saëns|Claude Monet billets|Renaud Bray|Laurent Perrier champagne|Moët et Chandon|Robert dictionnaire|Larousse Gastronomique|Lucas Carton|Olivier Desforges|Gaston Lagaffe tome {n}|Adèle Blanc-Sec|Tarte Tatin|Madeleine de Commercy|Noël prime|Ordonnance du {date}|Agathe fossile|Benoît Brasserie|Denis Papin lycée|Colin au four|Garnier Ambre Solaire|Dupont et Dupond|Chevalier de la table",
    nl="Verlofsaldo|Afwezig tot maandag|Rooster week {d2}|Jan Modaal|Jansen Notenbar|Bakker Bart|De Groot fietsen|Visser zeevis|Koning Willem I College|Prinses Beatrixlaan|Smit Internationale|Mulder techniek|Anton de Komplein|Thea Beckman boek|Annie M.G. Schmidt|Nijntje Pluis|Roald Dahl|Suske en Wiske {d2}|Sint Nicolaas|Pieter Baan Centrum|Rembrandt van Rijn expo|Max Havelaar koffie|Bruynzeel keukens|Jos Verhulst stadion|Piet Hein Eek|Willem de Kooning Academie|Lidl aanbieding|Kruidvat|Vos Logistics|De Boer Tenten|Van der Valk Hotel|Dekker Zaden|Peeters Pils|Maria Middelares|Sint-Pieters station|Maes Pils 24 x 25 cl|Jupiler League|Duvel Moortgat|Karel de Grote Hogeschool|Erasmus MC|Groene Hart|Witte Kruis|Recept geldig tot {date}|Blonde Leffe|Bonte Koe|Rode Kruis|Wit Gele Kruis|Claes Fashion|Hendrik Conscience|Martini ziekenhuis",
    es="Saldo de vacaciones|Ausente hasta el lunes|Turnos semana {d2}|Rosa mosqueta|Blanco roto|Moreno tueste|Rubio papel|Santa María playa|San Miguel 33 cl|Cruz Roja|Reyes Magos|Pilar fundación|Carmen ópera|Miguel Hernández universidad|Rey Juan Carlos hospital|Pablo Iglesias calle|Juan Valdez café|José Cuervo tequila|Casa Botín|Don Benito|Torres Quevedo|Ramón Areces|Vega Sicilia|Marqués de Riscal|Faustino V|Antonio Machado IES|Ángel Nieto circuito|Luis Vives|Francisco de Vitoria|Diego de León metro|Nuevos Ministerios|García de la Torre aceites|Herrero brigadier|Molina de Segura|Caballero andante|Delgado extra|León de oro|Nieves esquí|Mercedes Benz Vito|Dolores de espalda|Consuelo jazz|Rocío feria|Lola Flores museo|Paloma blanca|Gala fin de año|Félix Solís|Iglesia de San Blas|Receta válida hasta {date}|Serrano jamón|Campo Viejo",
    it="Saldo ferie|Assente fino a lunedì|Turni settimana {d2}|Rosa dei venti|Bianco natural|Rossi vini|Verdi teatro|Ferrari spumante|Galileo Ferraris liceo|Leonardo da Vinci aeroporto|Giuseppe Verdi conservatorio|Marco Polo scalo|Cristoforo Colombo nave|Dante Alighieri società|Margherita pizza|Napoli Centrale|San Benedetto 1,5 l|Santa Maria Novella|San Pellegrino|Mamma Rosa|Gran Sasso|Monte Bianco|Luigi Einaudi centro|Guglielmo Marconi istituto|Alessandro Volta|Enzo Ferrari museo|Gianni Versace|Valentino Rossi casco|Antonio Gramsci|Caffè Borghetti|De Cecco|De Longhi macchina|Giovanni Rana|Amadori|Conti correnti|Costa Crociere|Marina di Pisa|Serena notte|Vittoria assicurazioni|Letizia bene|Grazia settimanale|Gioia rivista|Amato pasta|Greco legno|Fabbri amarena|Ricetta valida fino al {date}|Costanza lago|Bruno noce|Villa Borghese|Bellini cocktail")
TEMPLATES = {lang: text.split("|") for lang, text in LOCAL.items()}
AROUND = ["{}"] * 6 + ["{} - <app>", "{} | <app>", "{}\t{}", "{}\n{}", "{}; {}; {}", "[{}]", "{} ({n})", "<doc>: {}", "{} / {}", "\"{}\""]
W = corpus_tool.Writer(G, T, LANGS)

def filled(r, template):
    return W.drawn(r, template, PARTS)

def negative(r):
    def choose(lang):
        return lambda: r.choice([TEMPLATES[lang], list(T["words"][lang].values())]) if r.random() < .5 else SHARED.split("|")

    text = W.harmless(r, AROUND, filled, choose)
    url = text.startswith("http") and not re.search(r"[\n\t ]", text)
    return "url" if url else r.choice(["window_title", "window_title", "element", "ocr", "clipboard"]), text

def somebody(r, kind, lang):
    if r.random() < .25:
        return r.choice(["clipboard", "ocr", "element", "window_title"]), W.sentence(r, r.choice(SENTENCES[lang]), lang, IN_SENTENCE)
    return W.labelled(r, kind(), lang, ["window_title", "url", "element", "ocr", "clipboard", "path"], [30, 15, 18, 18, 12, 7])

corpus_tool.write_texts(W.texts("tenth", random.Random("tenth/%d" % int(seed)), int(count), .4, negative, 5, somebody), T, out)
