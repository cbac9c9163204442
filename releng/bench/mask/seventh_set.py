#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Labelled texts of a seventh set: sentences, addresses and file paths with values in them, titles of programs, goods and firms in seven languages.

  seventh_set.py CORPUS_TOOL SEED COUNT OUT.jsonl

CORPUS_TOOL is the corpus generator beside the repository (gen_pii.py): it gives values, noise and score. It is no part of the product.
Half of the texts name nobody: they are what screens of offices show, with goods, firms, places, months and words that are names of people, too.
"""
import random, re, sys, urllib.parse

import corpus_tool

tool, seed, count, out = sys.argv[1:5]
G = corpus_tool.load(tool)
lists = corpus_tool.lists
LANGS = "en de fr nl es it pl".split()
AS = {lang: lang if lang in G.LANGS else "en" for lang in LANGS}
T = G.load("dev")
T["first"] = lists(
    en="Priscilla|Duncan|Imogen|Terrence|Saoirse|Malcolm|Yvette|Darnell|Fiona|Oluwaseun|Marjorie|Keith",
    de="Waltraud|Ingo|Swantje|Friedhelm|Mareike|Jens|Ayşe|Hans-Jörg|Elfriede|Torsten|Birte|Lutz",
    fr="Solène|Thierry|Maëlys|Gaëtan|Odile|Romain|Fatoumata|Jean-Marc|Corinne|Mathieu|Bérénice|Alain",
    nl="Saskia|Joost|Fleur|Hendrik|Marleen|Ruben|Fatima|Jan-Willem|Tessa|Gijs|Liesbeth|Pim",
    es="Inmaculada|Álvaro|Nuria|Gonzalo|Rosario|Ramón|Leticia|Juan Carlos|Montserrat|Ignacio|Paloma|Óscar",
    it="Ornella|Gianluca|Mirella|Alessio|Rosalba|Domenico|Chiara|Pier Paolo|Fiorella|Vincenzo|Ilaria|Renzo",
    pl="Bożena|Mirosław|Kinga|Zbigniew|Halina|Krzysztof|Joanna|Przemysław|Urszula|Sławomir|Ewa|Tadeusz")
T["last"] = lists(
    en="Thornbury|Okonkwo|Pemberton|Gallagher|Strickland|MacGregor|Hargreaves|Whitcombe|Choudhury|Lockhart|Penrose|O'Hara",
    de="Brinkmann|Schürmann|Wiegand|Kuhlmann|Öztürk|Hagedorn|Rademacher|Zöllner|von Arnim|Strobel|Feldkamp|Grabowski",
    fr="Lecomte|Vasseur|Besnard|Traoré|Guichard|Le Gall|Delorme|Poirier|de La Tour|Charpentier|Benali|Rousselet",
    nl="Hendriks|van Dijk|Peeters|ter Horst|Kuipers|De Smet|van der Meulen|Bosman|Wouters|El Amrani|Timmermans|Dijkstra",
    es="Quintero|Cabrera Luna|Zamora|Aguirre|del Valle|Montoya|Salcedo|Ferrer|Echeverría|Robles Mora|Urrutia|Pacheco",
    it="Lombardi|De Rosa|Fontana|Pellegrini|Sorrentino|Di Marco|Barbieri|Ruggiero|Vitale|Gallo|Cattaneo|Bernardi",
    pl="Zielińska|Szymański|Woźniak|Kozłowska|Jankowski|Krawczyk|Piotrowska|Grabowski|Pawłowska|Michalski|Adamczyk|Dudek")
T["street"] = lists(
    en="Wharf Road|Orchard Close|St Mary's Gate|Highfield Avenue|Mill Lane", de="Schlossallee|Am Bahnhof|Kirchgasse|Robert-Koch-Straße|Hinter der Mauer",
    fr="rue du Faubourg|allée des Tilleuls|boulevard Voltaire|chemin de Halage|place Bellecour", nl="Dorpsstraat|Kerkplein|Prinsengracht|Langeweg|Kanaaldijk",
    es="Calle Mayor|Paseo de Gracia|Avenida del Puerto|Plaza de España|Ronda de Atocha", it="Via Roma|Corso Vittorio Emanuele|Piazza San Marco|Viale Trastevere|Via dei Mille",
    pl="ul. Kwiatowa|al. Jerozolimskie|ul. Polna|os. Piastów|pl. Zamkowy")
T["city"] = lists(en="Plymouth|Cork|Stirling", de="Erfurt|Linz|Basel", fr="Rennes|Liège|Grenoble", nl="Tilburg|Leuven|Zwolle", es="Murcia|Burgos|Las Palmas", it="Perugia|Salerno|Udine", pl="Poznań|Szczecin|Lublin")
T["domains"] = "gmx.net|orange.fr|ziggo.nl|tiscali.it|movistar.es|onet.pl|northwind-traders.com|btinternet.com".split("|")
T["words"] = corpus_tool.words(
    en="Member|Reply|Credit note|Filter|Amend|Create|Record|Settlement|Share|Booking|Chapter|Consignment|Outbox|Entry|Preview|Done",
    de="Mitglied|Antwort|Gutschrift|Filter|Berichtigen|Anlegen|Datensatz|Ausgleich|Teilen|Buchung|Kapitel|Sendung|Postausgang|Eintrag|Vorschau|Fertig",
    fr="Adhérent|Réponse|Avoir|Filtre|Corriger|Créer|Fiche|Règlement|Partager|Réservation|Chapitre|Envoi|Boîte d'envoi|Entrée|Aperçu|Terminé",
    nl="Lid|Antwoord|Creditnota|Filter|Corrigeren|Aanmaken|Record|Vereffening|Delen|Boeking|Hoofdstuk|Zending|Postvak UIT|Invoer|Voorbeeld|Gereed",
    es="Socio|Respuesta|Abono|Filtro|Corregir|Crear|Registro|Liquidación|Compartir|Reserva|Capítulo|Envío|Bandeja de salida|Entrada|Vista previa|Hecho",
    it="Socio|Risposta|Nota di credito|Filtro|Correggi|Crea|Record|Saldo|Condividi|Prenotazione|Capitolo|Spedizione|Posta in uscita|Voce|Anteprima|Fine",
    pl="Członek|Odpowiedź|Korekta|Filtr|Popraw|Utwórz|Rekord|Rozliczenie|Udostępnij|Rezerwacja|Rozdział|Przesyłka|Skrzynka nadawcza|Wpis|Podgląd|Gotowe")
T["frames"] = {
    "window_title": ["{L}: {X} · {customer} · Exact Online", "{edit} {file} ({L} {X}) - DATEV Kanzlei-Rechnungswesen", "{L} {X} - {order} {N} - Microsoft Access", "{P} · {customer} | Zoho CRM", "{message}: {invoice} {N} - {P} - Outlook",
                     "{X} ({L}) — Notion", "SAP Business One – {customer} – {L} {X}", "{N} – {P}.docx - Word", "{L} {X} – {file} – Mozilla Firefox", "{payment} {N}: {P}, {L} {X}"],
    "url": ["https://portal.example.com/members?{L}={X}&tab=2", "https://crm.example.org/contact/view/{L}/{X}/history", "https://intra.example.net/wiki/{P}", "https://dms.example.eu/dl/{P}/offer.pdf", "https://api.example.com/v2/search?q={X}&field={L}",
            "https://login.example.com/sso?return=https%3A%2F%2Fapp.example.com%2F%3F{L}%3D{X}", "https://host.example.org/~{U}/index.html"],
    "element": ["{L} {X} {edit}", "Edit box, {L}, {X}", "Row {N}: {L}: {X}", "{P}, selected", "Tab {P}", "{L}\t{X}", "Combo box {L}: {X}"],
    "ocr": ["{L}\n{X}\n{item} {N}", "{N}\n{L}: {X}\n{P}", "{print} | {save}\n{P}\n{L} ...... {X}", "{order} {N}   {L}   {X}"],
    "clipboard": ["{L} = {X}", "{P}, {L} {X}", "\"{L}\";\"{X}\"", "{item} {N}\n{L}: {X}", "{X}"],
    "path": ["C:\\Users\\{U}\\OneDrive\\{file} {N}.xlsx", "/home/{U}/Documents/{order}_{N}.pdf", "\\\\srv02\\HR\\{P}\\contract.docx", "D:\\Scan\\{P}_{N}.tif", "Z:\\{customer}\\{P}\\{L} {X}.txt"],
}
SENTENCES = lists(
    en="Could you please call {P} back about invoice {N}?|{P} has approved the request.|Please send the parcel to {A}.|I spoke to {P} yesterday and she agreed.|Refund goes to {I}, reference {N}.|Her mail is {E}, mobile {F}.|Login as {U}, password {W}|Meeting with {P} moved to 14:00",
    de="Bitte {P} wegen Rechnung {N} zurückrufen.|{P} hat den Antrag genehmigt.|Lieferung bitte an {A}.|Ich habe gestern mit {P} gesprochen.|Erstattung auf {I}, Verwendungszweck {N}.|Erreichbar unter {E} oder {F}.|Anmeldung: {U}, Kennwort: {W}|Termin mit {P} auf 14:00 verschoben",
    fr="Merci de rappeler {P} au sujet de la facture {N}.|{P} a validé la demande.|Livrer à {A} avant midi.|J'ai parlé à {P} hier.|Virement sur {I}, motif {N}.|Son adresse est {E}, portable {F}.|Identifiant : {U}, mot de passe : {W}|Rendez-vous avec {P} reporté",
    nl="Graag {P} terugbellen over factuur {N}.|{P} heeft de aanvraag goedgekeurd.|Leveren bij {A} voor de middag.|Ik heb gisteren met {P} gesproken.|Terugbetaling op {I}, kenmerk {N}.|Bereikbaar via {E} of {F}.|Gebruikersnaam: {U}, wachtwoord: {W}|Overleg met {P} verplaatst",
    es="Por favor llamar a {P} por la factura {N}.|{P} ha aprobado la solicitud.|Entregar en {A} antes de las 12.|Ayer hablé con {P}.|Devolución a {I}, concepto {N}.|Su correo es {E}, móvil {F}.|Usuario: {U}, contraseña: {W}|Reunión con {P} aplazada",
    it="Si prega di richiamare {P} per la fattura {N}.|{P} ha approvato la richiesta.|Consegnare in {A} entro mezzogiorno.|Ieri ho parlato con {P}.|Rimborso su {I}, causale {N}.|La sua mail è {E}, cellulare {F}.|Nome utente: {U}, password: {W}|Riunione con {P} rinviata",
    pl="Proszę oddzwonić do {P} w sprawie faktury {N}.|{P} zatwierdził wniosek.|Dostawa: {A}, do południa.|Wczoraj rozmawiałem z {P}.|Zwrot na {I}, tytuł {N}.|Kontakt: {E} lub {F}.|Login: {U}, hasło: {W}|Spotkanie z {P} przełożone")
IN_SENTENCE = {"P": "PERSON", "A": "ADDRESS", "I": "IBAN", "E": "EMAIL", "F": "PHONE", "U": "USERNAME", "W": "PASSWORD"}
SHARE_OF_SENTENCES = .3

def labels(kind, **of):
    T["labels"][kind] = lists(**of)

for kind, table in T["labels"].items():
    for lang in LANGS:
        table.setdefault(lang, table["en"])
labels("PERSON", en="Contact person|Assigned to|Payee|Patient", de="Ansprechpartner|Zugewiesen an|Zahlungsempfänger|Versicherter", fr="Interlocuteur|Attribué à|Bénéficiaire|Assuré", nl="Contactpersoon|Toegewezen aan|Begunstigde|Verzekerde", es="Persona de contacto|Asignado a|Beneficiario|Asegurado", it="Persona di contatto|Assegnato a|Beneficiario|Assicurato", pl="Osoba kontaktowa|Przypisany do|Odbiorca|Ubezpieczony")
labels("CUSTOMER_ID", en="Customer ID|Client no.|Account number", de="Kundennummer|Kunden-ID|Kd-Nr", fr="Numéro client|Code client|N° client", nl="Klantnummer|Klant-ID|Relatienummer", es="Nº de cliente|Código de cliente", it="Codice cliente|N. cliente", pl="Numer klienta|Nr klienta")
labels("EMPLOYEE_ID", en="Employee number|Staff ID|Payroll no.", de="Personalnummer|Mitarbeiter-ID|PersNr", fr="Matricule|N° de salarié", nl="Personeelsnummer|Medewerker-ID", es="Nº de empleado|Código de empleado", it="Matricola|Codice dipendente", pl="Numer pracownika|Nr ewidencyjny")
labels("USERNAME", en="User name|User ID|Signed in as", de="Benutzerkennung|Benutzer-ID|Angemeldet als", fr="Nom d'utilisateur|Identifiant", nl="Gebruikers-ID|Aangemeld als", es="Nombre de usuario|Usuario", it="Nome utente|ID utente", pl="Nazwa użytkownika|Login")
labels("PASSWORD", en="Password|Passphrase|Temp. password", de="Kennwort|Passwort|Einmalkennwort", fr="Mot de passe|MdP", nl="Wachtwoord|Toegangscode", es="Contraseña|Clave de acceso", it="Password|Parola d'ordine", pl="Hasło|Hasło jednorazowe")
labels("BIRTH_DATE", en="DOB|Date of birth|Birth date", de="Geburtsdatum|Geb.-Datum|geboren am", fr="Date de naissance|Né(e) le", nl="Geboortedatum|Geb.dat.", es="Fecha de nacimiento|F. nacimiento", it="Data di nascita|Nato il", pl="Data urodzenia|Data ur.")
labels("ADDRESS", en="Billing address|Postal address|Ship to", de="Rechnungsadresse|Wohnort|Lieferadresse", fr="Adresse de facturation|Adresse", nl="Factuuradres|Adres", es="Dirección de envío|Dirección", it="Indirizzo di spedizione|Indirizzo", pl="Adres korespondencyjny|Adres")
labels("LICENSE_PLATE", en="Registration|License plate|Vehicle", de="Kennzeichen|Amtl. Kennzeichen", fr="Immatriculation|Plaque", nl="Kenteken|Nummerplaat", es="Matrícula|Placa", it="Targa|Numero di targa", pl="Numer rejestracyjny|Tablica")
labels("PASSPORT_NO", en="Passport no.|Passport", de="Passnummer|Pass-Nr.", fr="N° de passeport|Passeport n°", nl="Paspoortnr.|Paspoortnummer", es="Nº de pasaporte|Pasaporte n.º", it="Numero passaporto|Passaporto n.", pl="Numer paszportu|Paszport nr")

# Texts that name nobody. {d6}: six digits, {A2}: capitals, {n}: a small number, {y}: a year, {h8}: hexadecimal digits.
NOBODY = """
Inbox (14) - Shared mailbox - Outlook|Untitled 1 - LibreOffice Calc|Book1 - Excel|Presentation2 [Compatibility Mode] - PowerPoint|New Tab - Google Chrome|Task Manager|Control Panel\\System and Security|Windows PowerShell ISE|Visual Studio Code - Insiders|Remote Desktop Connection|SAP Easy Access|Display Purchase Order: Overview|Create Sales Order: Initial Screen|Change Material (Basic Data 1)|ALV Grid: Open Items|Microsoft Teams (work or school)|Zoom Workplace|Cisco AnyConnect|KeePassXC|FileZilla - Connected|Notepad++ v8.{n}|GIMP {n}.{n} - Start|Blender File View|Sublime Merge|Power BI Desktop|Tableau Public|Snipping Tool|Paint 3D|Print Management|Event Viewer (Local)|Registry Editor|Oracle SQL Developer|Toad Data Modeler|Jupyter Notebook|Apache Directory Studio|Adobe Acrobat Reader (64-bit)|Foxit PhantomPDF|Citrix Workspace|Lotus Notes Client|Novell GroupWise
Posteingang – Sammelpostfach – Outlook|Mappe3 – Excel|Dokument1 – Word|Einstellungen – Datenschutz und Sicherheit|Kundenstamm pflegen|Buchungsstapel auslesen|Offene Posten ausgleichen|Lohnabrechnung April {y}|Urlaubsantrag genehmigen|Reisekostenabrechnung erfassen|Angebot in Auftrag wandeln|Stammdaten > Artikel > Preise|Mahnlauf starten|Kasse schließen|Warenkorb leeren|Bestandsliste Lager Süd|Inventur Halle {n}|Druckvorschau schließen|Als gelesen markieren|Suchen und Ersetzen|Der Vorgang wurde abgebrochen.|Möchten Sie die Änderungen speichern?|Die Verbindung zum Server wurde getrennt.|Bitte warten, Daten werden geladen|Zeile {n} von {d2}|Kostenstelle {d4} – Vertrieb Nord|Umsatzsteuer-Voranmeldung März|Steuererklärung Mai {y}|Anlagenspiegel {y}|Sommerfest am Main|Grüne Bohnen 400 g|Kaiser Franz Joseph Ausstellung|Otto Normalverbraucher|Max-Planck-Institut für Chemie|Carl-von-Ossietzky-Gymnasium|Friedrich-Schiller-Universität Jena|Bertelsmann Stiftung|Konrad-Adenauer-Haus|Käthe-Kollwitz-Museum|Albert Schweitzer Krankenhaus
Boîte de réception – Outlook|Classeur1 – Excel|Rapprochement bancaire du mois|Saisie des écritures comptables|Bulletin de paie janvier {y}|Valider la commande d'achat|Afficher les détails|Enregistrer sous…|Le document a été enregistré.|Voulez-vous vraiment quitter ?|La session a expiré.|Tableau de bord commercial|Suivi des livraisons|Grand livre général|Relance clients|Note de frais Avril|Clôture annuelle {y}|Page suivante|Rechercher et remplacer|Hôtel Saint-Louis|Lycée Victor Hugo|Hôpital Georges Pompidou|Aéroport Charles de Gaulle|Place Stanislas|Galerie Vivienne|Musée Rodin|Stade Pierre Mauroy|Fondation Abbé Pierre|Gare Saint-Lazare|Beurre demi-sel 250 g|Tarte aux pommes|Olive verte dénoyautée|Blanc de blancs|Château Margaux 2015|Sauce Béarnaise|Camembert Président|Rose ancienne|Marron glacé|Gris perle|Laurent-Perrier Brut
Postvak IN – Outlook|Map1 – Excel|Facturen ter goedkeuring|Openstaande posten|Loonstrook mei {y}|Inkooporder aanmaken|Wijzigingen opslaan?|De verbinding is verbroken.|Bestand niet gevonden|Zoeken en vervangen|Voorraad magazijn {n}|Btw-aangifte kwartaal {n}|Jaarrekening {y}|Volgende pagina|Afdrukvoorbeeld|Albert Heijn to go|Van Gogh Museum|Anne Frank Huis|Erasmus MC|Koning Boudewijnstadion|Prins Bernhardbos|Willem II Stadion|Douwe Egberts Aroma Rood|Jan Linders Supermarkt|Blokker Houten|Jumbo Visser|Bruin Café|De Groene Amsterdammer|De Witte Raaf|Rode Kruis|Wit brood heel|Verse Bakker|Groot Handelsgebouw|De Jong Gordijnen B.V.|Bakker Bart|Kuiper Verzekeringen N.V.
Bandeja de entrada – Outlook|Libro1 – Excel|Conciliación bancaria|Nóminas de abril {y}|Crear pedido de compra|¿Desea guardar los cambios?|La sesión ha caducado.|Buscar y reemplazar|Cuentas por pagar|Cierre mensual|Página siguiente|Vista de diseño|Estación Puerta de Atocha|Hospital La Paz|Universidad Carlos III|Colegio San José|Avenida de Mayo|Plaza San Martín|Museo Reina Sofía|Aeropuerto Adolfo Suárez|Instituto Cervantes|Banco Santander Río|Mercado San Miguel|El Corte Inglés|Rosa Clará|Don Simón Zumo|Tinto Marqués de Riscal|Queso Manchego curado|Blanca nieve|Aceite La Española|Cruz Roja|Caja Rural del Sur|Santa Lucía Seguros|Adolfo Domínguez Tienda
Posta in arrivo – Outlook|Cartel1 – Excel|Registrazione fatture passive|Buste paga aprile {y}|Vuoi salvare le modifiche?|Sessione scaduta|Trova e sostituisci|Chiusura mensile|Pagina successiva|Ospedale San Raffaele|Università Bocconi|Stazione Roma Termini|Teatro Carlo Felice|Galleria Vittorio Emanuele|Stadio Diego Armando Maradona|Liceo Galileo Galilei|Policlinico Gemelli|Banca Monte dei Paschi|Pasta De Cecco|Mulino Bianco|Acqua San Pellegrino|Acqua San Benedetto|Vino Rosso|Prosciutto San Daniele|Rosa antico|Santo Stefano|Villa Borghese|Palazzo Vecchio|Fratelli Rossetti|Laura Biagiotti Profumi|Poltrona Frau S.p.A.|Salvatore Ferragamo S.p.A.|Bottega Veneta|Luisa Spagnoli
Skrzynka odbiorcza – Outlook|Zeszyt1 – Excel|Lista płac kwiecień {y}|Czy zapisać zmiany?|Sesja wygasła|Znajdź i zamień|Rejestr VAT zakupów|Zamknięcie miesiąca|Następna strona|Port lotniczy Chopina|Uniwersytet Jagielloński|Lotnisko Lecha Wałęsy|Plac Wilsona|Most Poniatowskiego|Biblioteka Raczyńskich|Rondo Dmowskiego|Bank Pekao|Krem Nivea|Ser Gouda|Chleb Baltonowski|Święty Mikołaj|Zielona Góra magazyn|Nowy Sącz oddział|Dom Jana Matejki|Wedel Czekolada
Sage Green Wall Paint|Cherry Tomato Soup|Ruby Red Grapefruit|Autumn Leaves Candle|Summer Breeze Fabric Softener|April Showers Umbrella|Violet Ink Cartridge|Coral Reef Aquarium|Pepper Jack Cheese|Brandy Snaps|Sherry Vinegar|Dill Pickle Chips|Rosemary Crackers|Iris Bulbs 25 pcs|Daisy Chain Connector|Holly Wreath|Ivy Green Sofa|Willow Basket|Hunter Boots|Mason Jars 500 ml|Cooper Tires 205/55|Baker Street Bread|Taylor Guitars GS Mini|Marshall Amplifier|Fisher Price Toys|Black & Decker Drill|Smith & Wesson Holster|Ray-Ban Wayfarer|Dr. Martens Boots|Stanley Thermos|Dyson Hair Dryer|Miller Lite 12-pack|Samuel Adams Lager|Jack Daniel's Honey|Johnnie Walker Red Label|Captain Morgan Spiced|Jim Beam White|Ben Nevis Whisky|Paul Mitchell Shampoo|Estée Lauder Serum|Helena Rubinstein Mascara|Mary Kay Lipstick|Betty Crocker Cake Mix|Uncle Ben's Rice|Aunt Jemima Syrup|Philip Kingsley Tonic|Hugo Boss Bottled|Paco Rabanne Million|Jimmy Choo Sandals|Ted Baker Dress|Kate Spade Wallet|Marc Jacobs Tote|Steve Madden Sneakers|Lee Cooper Jeans|Ferrero Rocher T24|Werther's Original|Kellogg's Frosties|Walkers Shortbread|Fischer Dübel 8 mm|Bosch Professional|Braun Series 9|Miele W1|Liebherr Kühlschrank|Siemens EQ.6|Knorr Fix|Maggi Würze|Müller Milch Erdbeere|Ritter Sport|Haribo Goldbären|Faber-Castell 9000|Leitz Ordner|Edding 3000|Kaweco Sport|Lamy Safari|Hohner Mundharmonika|Steinway Flügel
Wells Fargo Bank|Morgan Stanley Smith Barney|Goldman Sachs Group|Merrill Lynch|Baker McKenzie|Clifford Chance LLP|Norton Rose Fulbright|Ernst & Young|Arthur D. Little|Russell Reynolds|Jones Day|Kirkland & Ellis|Scott Brothers Builders Ltd|Harris Tweed Authority|Murphy Oil Corporation|Dean Foods|Brooks Brothers|Warner Bros. Studio|Turner Broadcasting|Sara Lee Bakery|Charles Taylor plc|John Lewis Partnership|Thomas Cook Airlines|Edward Jones Investments|Howard Johnson Hotel|Martin Marietta Materials|Austin Reed|Timothy Oulton|Alfred Kärcher SE|Friedrich Flick KG|Adam Opel AG|August Storck KG|Robert Bosch Stiftung|Hans Grohe|Ludwig Beck am Rathauseck|Peter Kaiser Schuhe|Paul Green|Gerry Weber International|Jil Sander|Wolfgang Joop|Willy Bogner GmbH & Co. KGaA|Claas KGaA|Hermes Versand|Pierre Fabre|Yves Saint Laurent Beauté|Nina Ricci|Robert Laffont Éditions|Jacques Vabre|Paul Bocuse Restaurant|Daniel Hechter|Jean-Louis David|Pierre Cardin|Thierry Mugler|Agnès b.|Franck Provost|Cruz Campo|Carolina Herrera|Pedro del Hierro|Antonio Puig S.A.|Carmen Calvo Moda S.L.|Miguel Torres Bodegas|Roberto Cavalli|Valentino Garavani|Sergio Tacchini|Enzo Mantovani Auto S.r.l.|Carlo Erba Reagenti|Guido Berlucchi|Giuseppe Zanotti|Piero Guidi
https://www.example.com/catalog/austin-reed-shirt-{d5}|https://www.example.de/marken/jack-jones/hosen|https://www.example.fr/magasins/saint-denis/horaires|https://www.example.nl/boeken/de-kleine-prins-{d6}|https://www.example.es/ofertas/martes-loco?page={n}|https://www.example.it/prodotti/rosa-damascena-50ml|https://shop.example.com/products/{d9}|https://shop.example.com/item/{d9}/reviews|https://cdn.example.net/assets/{h8}/main.js|https://news.example.org/{y}/05/12/summit-in-florence|https://github.com/example/victoria-metrics/issues/{d4}|https://docs.example.com/reference/grace-period|https://tickets.example.com/browse/HR-{d4}?focusedId={d6}|https://mail.example.com/mail/u/0/#inbox/{h8}{h8}|https://www.example.pl/kategoria/biale-wino|https://erp.example.com/web#id={d5}&model=sale.order&view_type=form|https://app.example.com/o/{d9}/settings/billing|https://example.service-now.com/nav_to.do?uri=incident.do%3Fsys_id%3D{h8}{h8}{h8}{h8}|https://video.example.com/watch?v={A3}{d3}{h5}
C:\\Program Files\\Morgan Tools\\bin\\run.exe|D:\\Projekte\\Felix Umbau\\Plan.dwg|/opt/jenkins/workspace/build-{d4}|C:\\Windows\\Temp\\tmp{h4}.tmp|/srv/data/mercury/{y}/{n}.csv|\\\\nas01\\public\\Victoria Line\\readme.txt|Z:\\Marketing\\Kampagne Mai\\Flyer_rot.pdf|C:\\SAP\\Scripts\\logon.vbs|/usr/lib/jvm/temurin-{d2}/bin/java|~/Library/Fonts/Helvetica Neue.ttc|P:\\Archiv\\{y}\\KW{d2}\\Bericht.docx|/etc/nginx/sites-enabled/portal.conf
Please review the attached quote by Friday.|The server will restart at 22:00.|Your order has been shipped.|We may need more time.|Will you be in the office in May?|Rob the builder of options|Mark the invoice as paid.|Grant access to the shared drive.|Bill the client monthly.|Frank discussion needed|Drew a line under it|Faith in numbers|Chase overdue payments|Pat testing due|Art supplies budget|Sue the supplier?|Gene therapy study|Max value exceeded|Dean of faculty|Guy ropes|Jack plug adapter|Nick in the cable|Miles travelled: {d3}|Penny rounding|Reed switch closed|Heath check failed|Lane closed|Stone delivery|Rose by 4 %|Dawn shift|Eve of release|June figures|August recess|Augustus Caesar quiz|Will and testament template|Rich client platform|Carol service|Hope this helps|Joy Division playlist|Crystal Reports Viewer|Amber Road import|Ruby on Rails|Julia 1.{n}|Jenkins pipeline|Ada compiler|Haskell Curry notes|Pascal units|Cassandra cluster|Elmer solver|Gitea Actions|Claude Monet print|Oscar night|Emmy entry|Tony Awards 2025|Nobel Prize|Pulitzer list|Murphy's law|Moore's law|Newton's second law|Fourier analysis|Gauss curve|Pareto chart|Gantt view|Kaplan-Meier plot|Monte Carlo run|Turing test|Boolean search|Alzheimer study|Parkinson ward|Down syndrome guide|Hodgkin lymphoma|Achilles tendon|Adam's apple
Der Bericht ist ab Montag verfügbar.|Bitte Rechnung prüfen und freigeben.|Das Lager ist voll.|Wir liefern im August.|Schneider gesucht (m/w/d)|Müller-Maschinenbau im Überblick|Koch- und Backkurse|Kaiser Natron|König Pilsener|Fürst Bismarck Quelle|Graf Zahl Lernspiel|Richter-Skala|Wagner Pizza|Bauer sucht Helfer|Becker Antriebe|Jäger-Schnitzel|Vogel-Futter 5 kg|Schwarz auf Weiß|Lang lebe der Kunde|Klein und Groß|Jung und Alt|Roth Werke|Sommer Sonne Angebote|Winter Check|Herbst Aktion|Frühling {y}|Engel und Teufel|Frank und frei|Stark im Preis|Kurz und knapp|Fuchs Gewürze|Hahn zudrehen|Bach runter|Berg und Tal|Stein auf Stein|Rosenthal Porzellan|Meissen Teller|Alexander Platz Nord|Karl-Marx-Allee Sperrung|Sankt Martin Umzug|Heilig Abend geschlossen|Rosa Parks Tag|Jakob-Kaiser-Haus|Paul-Löbe-Haus
Le rapport sera prêt lundi.|Merci de vérifier la facture.|La Roche Posay|Petit Bateau|Martin-pêcheur|Marie-Galante|Saint-Martin|Rose et Blanc|Le Blanc Mesnil|Noël approche|Avril à Paris|Mai 68|Prix Goncourt|Tour Eiffel|Croix-Rouge|Loi Pinel|Plan Vigipirate|Livret A|Crédit Lyonnais|Château Lafite|Pont Alexandre III|Rue Montmartre|Boulanger Électroménager|Leclerc Drive|Leroy Merlin Rennes|Picard Surgelés|Marchand de sable|Petit déjeuner|Grand Hôtel|Le Petit Prince|Bernard-l'ermite|Guillaume Tell ouverture|Charlotte aux fraises|Madeleine pur beurre|Paris-Brest|Saint-Honoré|Opéra Garnier|Gustave Eiffel Lycée
El informe estará listo el lunes.|Rosa de los vientos|Ángel de la guarda|Santa Cruz|Vino Blanco|León y Castilla|Cruz del Sur|Rio Tinto|Domingo cerrado|Semana Santa|Julio y agosto|Abril {y}|Guerra de precios|Campo de texto|Casa y jardín|Ramos de flores|Reyes Magos|Mercedes Clase A|Alfonso XIII Hotel|Calle Serrano tienda|Miguel Hernández Aeropuerto|Torre Picasso|Prado Museo|Goya premios
Il rapporto sarà pronto lunedì.|Leone d'oro|Rosso Corsa|Conti correnti|Conte di Cavour|Marino Marini Museo|Mare e Monti|Monte Bianco|Costa Crociere|Villa d'Este|Bianco e nero|Romano Levi Grappa|Guerra dei prezzi|Serra calda|Fontana di Trevi|Vitale Barberis Canonico|Pepe nero|Basilico fresco|Gallo Nero|Ferrari Rosso|Moretti Birra|Peroni Nastro Azzurro|Martini Bianco|Campari Soda|Lavazza Oro|Illy Caffè|Segafredo Zanetti|Barilla Penne
Raport będzie gotowy w poniedziałek.|Nowak i Synowie Sp. z o.o.|Kowalski Meble|Wrocław Główny|Biały Dom|Złoty Róg|Maj {y}|Wielki Post|Baran wielkanocny|Zając czekoladowy|Mazur kajmakowy|Król Lew|Książę Poniatowski Szkoła|Wiśniowy sok|Kaczmarek Electric
Kenneth Cole Watches|Bruno Banani|Giorgio Beverly Hills|Emily in Paris|Harry Potter Box Set|Sherlock Holmes Museum|Robinson Crusoe|Donald Duck Comic|Mickey Mouse Clock|Peter Pan Bus|Mary Poppins Tickets|Winnie Puuh|Pippi Langstrumpf|Asterix & Obelix|Tim und Struppi|Lara Croft Edition|Super Mario Odyssey|Max und Moritz|Romeo und Julia|Don Giovanni|Madame Butterfly|Carmen (Bizet)|Tristan und Isolde|Anna Karenina Verfilmung|Effi Briest|Faust I|Nathan der Weise|Oliver Twist|David Copperfield Show|Jane Eyre Ausgabe
Thanksgiving in Charlotte|Jackson, Mississippi|Paris, Texas|Lincoln, Nebraska|Madison, Wisconsin|Victoria, BC|Adelaide Office|Sydney Harbour|Santiago de Chile|San Diego|Santa Barbara|Los Angeles|San Antonio|Saint Louis|St. Petersburg|Bad Homburg|Baden-Baden|Frankfurt am Main|Halle Saale|Marl Werk {n}|Hof Lager|Celle Filiale|Weimar Klassik|Worms Nord|Essen Süd|Siegen Messe|Orange County|Vienne Isère|Tours Centre|Nancy Agence|Lens Stade|Angers Loire|Roman Forum|Valencia Puerto|Mérida Centro|Trinidad y Tobago|Costa Rica|Nueva York|Georgia Tbilisi|Jordan Valley|Chad Basin|Kenya Office|Israel Desk|India Hub|Asia Pacific|Virginia Data Center|Carolina Beach|Dakota Region|Montana Plant|Florence Duomo|Siena Palio|Lorena Region|Brno Depot|Lima Cargo|Kiel Hafen|Alma Ata|Petra Jordanien|Florida Keys
{A2}-{d6}|PO {d7}|INV/{y}/{d5}|Batch {A1}{d4}|{d4}-{d2}-{d2} {n}|v{n}.{n}.{d2}|{d3},{d2} EUR|{n} von {d2}|Build {d5}.{n}|{h8}-{h4}-{h4}|Room {n}.{d2}|Art.-Nr. {d6}|SKU {A2}{d5}|Ticket {d6}|#{d5}|{d2}:{d2}|Los {d4}|Charge {d6}{A1}|EAN fehlt|ETA {n} Tage|KW{d2}|Q{n}|FY{d2}|Kst. {d4}|Kto {d4}|Pos. {n}0|Seite {n}|Vers. {n}.{n}
Confirm deletion|Apply filter|Toggle sidebar|Zoom to fit|Select all rows|Pin to taskbar|Merge cells|Wrap text|Conditional Formatting|Pivot Table Fields|Slicer Settings|Freeze Panes|Track Changes|Mail Merge|Quick Parts|Format Painter|Slide Sorter|Presenter View|Master Layout|Speaker Notes|Rehearse Timings|Ink Tools|Name Manager|Trace Precedents|Goal Seek|Scenario Manager|Solver Parameters|Data Validation|Text to Columns|Flash Fill|Power Query Editor|Document Map|Navigation Pane|Style Inspector|Reveal Formatting|Compare Side by Side|Switch Windows|Arrange All|Macro Security|Trust Center|Add-ins|Smart Lookup|Thesaurus|Word Count|Restrict Editing|Digital Signature|Version History|Share Link|Copy Link|Manage Access|Shared with me|Recent files|Quick access|This PC|Recycle Bin
""".strip().split("\n")
NOBODY = [text for line in NOBODY for text in re.split(r"(?<! )\|(?! )", line)]
AROUND = ["{t}"] * 8 + ["{t} - Microsoft Edge", "{t} — Firefox", "{t} | {u}", "{t}\n{u}", "{t}\t{n}", "{u}: {t}", "{t} / {u}", "• {t}\n• {u}\n• {v}", "{t} ({n})", "\"{t}\";\"{u}\"", "{t}, {n} Stück", "{n}x {t}"]

def valid(text):
    """Whether a number in it happens to have good check digits, so that hiding it would be right."""
    for found in re.finditer(r"[0-9][0-9 .\-/]*[0-9]", text):
        digits = G.D(found.group())
        for kind, length in [("NL_BSN", 9), ("PT_NIF", 9), ("UK_NHS", 10), ("AT_SVNR", 10), ("SE_PNR", 10), ("BE_NRN", 11), ("DE_TAX_ID", 11), ("PL_PESEL", 11), ("CH_AHV", 13), ("FR_NIR", 15), ("IMEI", 15)]:
            if len(digits) == length and G.V[kind][1](digits):
                return True
        if 12 <= len(digits) <= 19 and G.luhn(digits):
            return True
    return False

def filled(r, text):
    def one(m):
        what, many = m.group(1), int(m.group(2) or 0)
        if what == "d": return r.choice("123456789") + G.digs(r, many - 1)
        if what == "A": return "".join(r.choice("BCDEFGHKLMPRSTVWX") for _ in range(many))
        if what == "h": return "".join(r.choice("0123456789abcdef") for _ in range(many))
        return str(r.randint(1, 12)) if what == "n" else str(r.randint(2022, 2026))
    return re.sub(r"\{([dAhny])(\d*)\}", one, text)

def nobody(r):
    while True:
        text = filled(r, r.choice(NOBODY))
        if not valid(text):
            return text

def negative(r):
    parts = re.split(r"(\{[tuv]\})", r.choice(AROUND))
    text = "".join(nobody(r) if part in ("{t}", "{u}", "{v}") else filled(r, part) for part in parts)
    if text.startswith("http") and not re.search(r"\s", text): return "url", text
    if re.match(r"([A-Z]:\\|/|\\\\|~/)", text) and "\n" not in text: return "path", text
    return r.choice(["window_title", "element", "ocr", "clipboard"]), text

def phone(r, P, lang):
    if AS[lang] == lang: return G_phone(r, P, lang)
    number = r.choice("5678") + G.digs(r, 8)
    return r.choice(["+48 %s" % " ".join(number[i:i + 3] for i in range(0, 9, 3)), "+48" + number, "0048" + number])

def address(r, P, lang):
    if AS[lang] == lang: return G_address(r, P, lang)
    return "%s %d, %02d-%03d %s" % (r.choice(P["street"][lang]), r.randint(1, 140), r.randint(1, 99), r.randint(1, 999), r.choice(P["city"][lang]))

class Wide(dict):
    def __missing__(self, lang):
        return self[AS[lang]]

G_phone, G_address = G.g_phone, G.g_addr
G.FP["PHONE"], G.CP["ADDRESS"] = phone, address
G.MONTH = Wide(G.MONTH)
G.MONTH["pl"] = "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"

class Text:
    def __init__(self, r, lang):
        self.r, self.lang, self.text, self.spans = r, lang, "", []

    def add(self, kind, value, shown, noise="clean"):
        self.spans.append({"start": len(self.text), "end": len(self.text) + len(shown), "kind": kind, "value": value, "noise": noise})
        self.text += shown

    def plain(self, kind):
        value = G.gen_value(kind, self.r, T, self.lang)
        self.add(kind, value, value)

def sentence(r, lang):
    t = Text(r, lang)
    for part in re.split(r"(\{[A-Z]\})", r.choice(SENTENCES[lang])):
        if part == "{N}": t.text += filled(r, "{y}-{d4}")
        elif part[1:-1] in IN_SENTENCE: t.plain(IN_SENTENCE[part[1:-1]])
        else: t.text += part
    return r.choice(["clipboard", "ocr", "element"]), t

def labelled(r, kind, lang):
    channel = r.choices(["window_title", "url", "element", "ocr", "clipboard", "path"], [28, 18, 16, 18, 12, 8])[0]
    if channel in ("url", "path") and kind in ("MRZ", "ADDRESS", "BIRTH_DATE"): kind = r.choice(["EMAIL", "PERSON", "IBAN"])
    frame = r.choice(T["frames"][channel])
    if frame == "{X}" and G.GROUP[kind] == "context": frame = "{L} = {X}"
    label, word, t = r.choice(T["labels"][kind][lang]), T["words"][lang], Text(r, lang)
    for part in re.split(r"(\{[A-Za-z]+\})", frame):
        name = part[1:-1]
        if part == "{X}":
            value = G.gen_value(kind, r, T, lang)
            noise, shown = G.noisy(kind, value, channel, r)
            before, behind = r.choice(G.GLUE) if noise == "glued" else ("", "")
            t.text += before
            t.add(kind, value, shown, noise)
            t.text += behind
        elif part == "{L}": t.text += urllib.parse.quote(G.asc(label).replace(" ", "") or "q") if channel == "url" else label
        elif part == "{P}":
            value = G.g_person(r, T, lang)
            t.add("PERSON", value, urllib.parse.quote(value) if channel == "url" else value)
        elif part == "{U}": t.plain("USERNAME")
        elif part == "{N}": t.text += filled(r, r.choice(["{d5}", "{A2}-{d4}", "{y}/{d3}"])) if channel != "path" else filled(r, "{d5}")
        elif name in word: t.text += word[name]
        else: t.text += part
    return channel, t

def texts(seed, count):
    r = random.Random("seventh/%d" % seed)
    for i in range(count):
        lang = LANGS[i % len(LANGS)]
        if r.random() < .5:
            channel, text = negative(r); spans = []
        else:
            channel, t = sentence(r, lang) if r.random() < SHARE_OF_SENTENCES else labelled(r, G.KINDS[(i * 5 + r.randrange(len(G.KINDS))) % len(G.KINDS)], lang)
            text, spans = t.text, t.spans
        yield {"id": "seventh-%d" % i, "lang": lang, "channel": channel, "text": text, "spans": spans}

corpus_tool.write_texts(texts(int(seed), int(count)), T, out)
