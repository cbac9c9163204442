#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Labelled texts of a ninth set: a screen as it is: SAP Fiori, Dynamics, Salesforce, mail, editors of code, tabs of browsers, tickets, in eight languages.

  ninth_set.py CORPUS_TOOL NAMES SEED COUNT OUT.jsonl

CORPUS_TOOL is the corpus generator beside the repository (gen_pii.py): it gives values, noise and score. NAMES is the folder mimesis/datasets of the sources of
mimesis (MIT): names, streets and towns of its lists. Neither is part of the product. Half of the texts name nobody: what programs write, with makes, firms,
goods, places and rooms as often as screens show them.
"""
import json, os, random, re, sys

import corpus_tool

tool, names, seed, count, out = sys.argv[1:6]
G = corpus_tool.load(tool)
lists = corpus_tool.lists
LANGS = "en de fr nl es it pl pt".split()
T = G.load("dev")

def dataset(lang, which):
    with open(os.path.join(names, lang, which + ".json"), encoding="utf-8") as f:
        return json.load(f)

for lang in LANGS:
    person, place = dataset(lang, "person"), dataset(lang, "address")
    last = person["surnames"]
    last = last if isinstance(last, list) else [n for group in last.values() for n in group]
    T["first"][lang] = [n for group in person["names"].values() for n in group]
    T["last"][lang] = last
    T["city"][lang] = place["city"]
    street = [s for s in place["street"]["name"] if re.match(r"[^\W\d]", s)]
    before = {"fr": ["Rue", "Avenue", "Place"], "it": ["Via", "Viale"], "es": ["Calle", "Avenida"], "pl": ["ul."], "pt": ["Rua", "Avenida"]}.get(lang, [""])
    behind = ["Street", "Road", "Lane"] if lang == "en" else [""]
    T["street"][lang] = [("%s %s %s" % (before[i % len(before)], s, behind[i % len(behind)])).strip() for i, s in enumerate(street)]
T["domains"] = "proton.me|bluewin.ch|interia.pl|sapo.pt|ziggo.nl|virgilio.it|free.fr|mittelstand-ag.de|northwind.example.com".split("|")
T["words"] = corpus_tool.words(
    en="Business partner|Thread|Billing document|Filter bar|Adapt|Draft|Deliverable|Outgoing payment|Preview|Purchase requisition|View|Shipment|Focused inbox|Line|Manage|Post",
    de="Geschäftspartner|Verlauf|Faktura|Filterleiste|Anpassen|Entwurf|Dokument|Zahlungsausgang|Vorschau|Bestellanforderung|Ansicht|Lieferung|Relevant|Zeile|Verwalten|Buchen",
    fr="Partenaire|Fil|Pièce de facturation|Barre de filtres|Adapter|Brouillon|Livrable|Paiement sortant|Aperçu|Demande d'achat|Vue|Expédition|Prioritaire|Ligne|Gérer|Valider",
    nl="Zakenpartner|Gesprek|Factuurdocument|Filterbalk|Aanpassen|Concept|Bestand|Uitgaande betaling|Voorbeeld|Aanvraag tot bestelling|Weergave|Levering|Prioriteit|Regel|Beheren|Boeken",
    es="Socio|Hilo|Documento de factura|Barra de filtros|Adaptar|Borrador|Entregable|Pago saliente|Vista previa|Solicitud de pedido|Vista|Envío|Prioritarios|Línea|Gestionar|Contabilizar",
    it="Partner|Conversazione|Documento di fatturazione|Barra filtri|Adatta|Bozza|Documento|Pagamento in uscita|Anteprima|Richiesta d'acquisto|Vista|Consegna|Posta evidenziata|Riga|Gestisci|Registra",
    pl="Partner handlowy|Wątek|Dokument faktury|Pasek filtrów|Dostosuj|Wersja robocza|Plik|Płatność wychodząca|Podgląd|Zapotrzebowanie|Widok|Dostawa|Priorytetowe|Wiersz|Zarządzaj|Zaksięguj",
    pt="Parceiro|Conversa|Documento de faturação|Barra de filtros|Adaptar|Rascunho|Ficheiro|Pagamento de saída|Pré-visualização|Requisição de compra|Vista|Expedição|Prioritário|Linha|Gerir|Lançar")
T["frames"] = {
    "window_title": ["{P} | Contact | Salesforce", "{item} {N} - {P} - Microsoft Dynamics 365", "{L}: {X} - SAP Fiori launchpad", "RE: {order} {N} - {P} - Outlook", "{P} ({customer}) – HubSpot", "[JIRA-{N}] {L} {X} - Google Chrome", "{tracking}: {P} - Microsoft Teams", "{file} {P}.docx - Word", "{edit} {L} {X} — Mozilla Firefox", "{P} - Calendar - Mozilla Thunderbird", "{L} {X} | ServiceNow"],
    "url": ["https://x.lightning.force.example.com/lightning/r/Contact/view?{L}={X}", "https://fiori.example.com/ui#Customer-display?{L}={X}&sap-app=1", "https://crm.example.eu/main.aspx?etn=contact&name={P}", "https://mail.example.org/u/0/#search/{P}", "https://wiki.example.net/display/~{U}/Home", "https://tickets.example.de/browse/{N}?{L}={X}", "https://drive.example.com/drive/search?q={P}"],
    "element": ["{L}: {X}", "ComboBox {L} {X}", "Row {N} {P} {customer}", "{P}, unread, {message}", "Tab {P}", "Cell B{N} {X}, {L}", "Link {P} opens in a new tab", "{save} {L} {X} button"],
    "ocr": ["{L} {X}\n{item} {N}", "{P}\n{L}: {X}\n{edit}", "{order}: {N}\n{L}\n{X}", "{customer}: {P}   {L}: {X}"],
    "clipboard": ["{X}", "{L}: {X}", "{P}\n{L}: {X}", "{N}\t{P}\t{X}\t{L}", "{L} = {X}"],
    "path": ["C:\\Users\\{U}\\OneDrive - Northwind\\{file} {N}.xlsx", "/home/{U}/git/app/README.md", "\\\\srv-fs02\\Home\\{U}\\{file}.pdf", "/Users/{U}/Library/Mail", "H:\\HR\\{P}\\{file} {N}.docx", "file:///C:/Users/{U}/Downloads/{N}.pdf", "D:\\Scans\\{P}_{N}.tif"],
}
SENTENCES = lists(
    en="{P} accepted the meeting|Reminder: 1:1 with {P} at 10|Assigned to {P}|{P} mentioned you in a comment|Please ring {F} and ask for {P}|Sent on behalf of {P}|Ship to {A}|Last modified by {P} on Tuesday",
    de="{P} hat zugesagt|Erinnerung: Gespräch mit {P}|Zugewiesen an {P}|{P} hat Sie erwähnt|Bitte {F} anrufen und {P} verlangen|Im Auftrag von {P}|Liefern an: {A}|Zuletzt geändert von {P}",
    fr="{P} a accepté la réunion|Rappel : entretien avec {P}|Affecté à {P}|{P} vous a mentionné|Appeler le {F}, demander {P}|De la part de {P}|Livrer à : {A}|Dernière modification par {P}",
    nl="{P} heeft geaccepteerd|Herinnering: overleg met {P}|Toegewezen aan {P}|{P} heeft je genoemd|Bel {F} en vraag naar {P}|Namens {P}|Bezorgen op: {A}|Laatst gewijzigd door {P}",
    es="{P} ha aceptado la reunión|Recordatorio: reunión con {P}|Asignado a {P}|{P} te ha mencionado|Llamar al {F} y preguntar por {P}|En nombre de {P}|Entregar en: {A}|Última modificación por {P}",
    it="{P} ha accettato la riunione|Promemoria: colloquio con {P}|Assegnato a {P}|{P} ti ha menzionato|Chiamare {F} e chiedere di {P}|Per conto di {P}|Consegnare a: {A}|Ultima modifica di {P}",
    pl="{P} – zaakceptowano spotkanie|Przypomnienie: rozmowa, {P}|Przypisano do: {P}|Wspomniano Cię: {P}|Zadzwoń {F}, {P}|W imieniu: {P}|Dostawa na adres: {A}|Ostatnio zmodyfikował(a): {P}",
    pt="{P} aceitou a reunião|Lembrete: conversa com {P}|Atribuído a {P}|{P} mencionou-o|Ligar {F} e pedir por {P}|Em nome de {P}|Entregar em: {A}|Última modificação por {P}")
IN_SENTENCE = {"P": "PERSON", "A": "ADDRESS", "F": "PHONE"}

def labels(kind, **of):
    T["labels"][kind] = lists(**of)

labels("PERSON", en="Sold-to contact|Requester|Assignee|Reviewer", de="Ansprechpartner|Anforderer|Bearbeiter|Prüfer", fr="Interlocuteur|Demandeur|Responsable|Relecteur", nl="Contactpersoon|Aanvrager|Behandelaar|Beoordelaar", es="Persona de contacto|Solicitante|Responsable|Revisor", it="Persona di contatto|Richiedente|Assegnatario|Revisore", pl="Osoba kontaktowa|Wnioskodawca|Opiekun|Recenzent", pt="Pessoa de contacto|Requerente|Responsável|Revisor")
labels("CUSTOMER_ID", en="Customer number|Account no.", de="Kundennummer|Debitorennr.", fr="Numéro client|N° client", nl="Klantnummer|Debiteurnr.", es="N.º de cliente|Código cliente", it="Codice cliente|N. cliente", pl="Numer klienta|Nr klienta", pt="Número de cliente|N.º cliente")
labels("EMPLOYEE_ID", en="Personnel number|Employee no.", de="Personalnummer|Mitarbeiter-Nr.", fr="Matricule|Matricule salarié", nl="Personeelsnummer|Medewerker nr.", es="N.º de empleado|Número de personal", it="Matricola|Codice dipendente", pl="Numer pracownika|Nr pracownika", pt="Número de funcionário|N.º mecanográfico")
labels("USERNAME", en="User ID|Username", de="Benutzerkennung|Benutzername", fr="Identifiant|Nom d'utilisateur", nl="Gebruikers-ID|Gebruikersnaam", es="ID de usuario|Usuario", it="ID utente|Nome utente", pl="Identyfikator użytkownika|Nazwa użytkownika", pt="ID de utilizador|Nome de utilizador")
labels("PASSWORD", en="Password|Initial password", de="Passwort|Initialkennwort", fr="Mot de passe|Mot de passe initial", nl="Wachtwoord|Initieel wachtwoord", es="Contraseña|Clave inicial", it="Password|Password iniziale", pl="Hasło|Hasło początkowe", pt="Palavra-passe|Senha")
labels("BIRTH_DATE", en="Date of birth|DOB", de="Geburtsdatum|Geb.-Datum", fr="Date de naissance|Né(e) le", nl="Geboortedatum|Geb.datum", es="Fecha de nacimiento|F. nacimiento", it="Data di nascita|Nato il", pl="Data urodzenia|Ur.", pt="Data de nascimento|Nascido em")
labels("ADDRESS", en="Address|Ship-to address", de="Adresse|Lieferanschrift", fr="Adresse|Adresse de livraison", nl="Adres|Afleveradres", es="Dirección|Dirección de entrega", it="Indirizzo|Indirizzo di consegna", pl="Adres|Adres dostawy", pt="Morada|Morada de entrega")
labels("LICENSE_PLATE", en="Licence plate|Registration", de="Kennzeichen|Kfz-Kennz.", fr="Immatriculation|Plaque d'immatriculation", nl="Kenteken|Kentekenplaat", es="Matrícula|Placa", it="Targa|Numero di targa", pl="Numer rejestracyjny|Nr rejestracyjny", pt="Matrícula|Chapa")
labels("PASSPORT_NO", en="Passport no.|Passport number", de="Reisepass-Nr.|Passnummer", fr="N° de passeport|Numéro de passeport", nl="Paspoortnr.|Paspoortnummer", es="N.º de pasaporte|Pasaporte", it="N. passaporto|Numero di passaporto", pl="Nr paszportu|Numer paszportu", pt="N.º de passaporte|Passaporte")

# What stands in angle brackets is drawn from these lists; a list of a language is named with it.
PARTS = lists(
    firm="Siemens Energy|Bosch Rexroth|Maersk Line|Dupont de Nemours|Ernst & Young|Roland Berger|Johnson Controls|Morgan Stanley|Goldman Sachs|Max Planck Gesellschaft|Fritz Winter Eisengießerei|Carl Freudenberg KG|Robert Half|Kuehne + Nagel|Willis Towers Watson|Marks & Spencer|Banco Santander|Credit Agricole|Jeronimo Martins|Heinrich Schmid|Dr. Oetker|Albert Heijn|Leroy Merlin|Mercedes-Benz|Louis Vuitton|Saint-Gobain|Procter & Gamble|Ben & Jerry's|Franke Küchentechnik|Wolters Kluwer|Randstad|Jan de Nul|Van Oord|Barilla|Ferrero|Corte Inglés|Wincanton|Orlen|Galp Energia|Sonae",
    good="Earl Grey tea|Stanley knife 18 mm|Philips screwdriver PH2|Bosch GSR 12V|Miele dishwasher|Dyson V15|Phillips head screws|Allen key set|Makita DHP482|Hilti TE 30|Ariel detergent|Nivea cream|Lindt chocolate|Haribo Goldbären|Johnnie Walker|Jack Daniel's|Uncle Ben's rice|Barbie doll|Lego Technic|Playmobil|Moleskine notebook|Edding 3000|Pritt stick|Leitz folder|Tesa film|Post-it notes|Faber-Castell pencils|Victorinox|Wera bits|Knipex pliers|Stihl MS 180|Kärcher K5|Gardena hose|Weber grill|Vileda mop",
    room="Einstein|Curie|Tesla|Newton|Ada Lovelace|Marie Curie|Rosa Parks|Galileo|Rembrandt|Mozart|Chopin|Pessoa|Cervantes|Dante|Goethe|Berlin|Lisbon|Warsaw|Milan|Madrid|Rotterdam|Lyon|Oxford|Atlantis",
    area="Hamburg|Bremen|Leipzig|Stuttgart|Lyon|Lille|Bordeaux|Utrecht|Eindhoven|Arnhem|Bilbao|Sevilla|Torino|Bologna|Napoli|Kraków|Gdańsk|Poznań|Porto|Braga|Coimbra|Leeds|Bristol|Glasgow",
    app="Google Chrome|Mozilla Firefox|Microsoft Edge|SAP Logon|Outlook|Excel|Visual Studio Code|IntelliJ IDEA|Eclipse|Teams|Slack|Notepad++|Adobe Acrobat Reader|Salesforce|Dynamics 365|ServiceNow|Power BI|Postman|Figma|Obsidian",
    doc="4500{d6}|PO-{d6}|INV-{y}-{d5}|SO{d7}|{d8}|RE{d6}|{y}/{d4}|CHG00{d5}|INC0{d6}|TASK0{d6}|#{d5}|{A3}-{d4}|WO-{d7}|MAT-{d5}|v{ver}",
    repo="order-service|billing-core|taskflow-ui|payments-api|infra-terraform|data-lake|legacy-erp|mobile-app", cls="InvoiceController|CustomerRepository|OrderMapper|PaymentGatewayTest|AddressValidator|MainWindow|SessionManager|ReportBuilder|PersonDto|NameParser",
    ext="xlsx|pdf|docx|csv|pptx|zip|json|xml", lib="commons-lang3|jackson-databind|react-dom|lodash|numpy|spring-boot|netty-all|slf4j-api",
    en_thing="payment run|credit memo|price list|goods issue|cost centre|opportunity|pipeline|campaign|knowledge article|change request|invoice approval|sales forecast|travel expense|release plan", de_thing="Zahllauf|Gutschrift|Preisliste|Warenausgang|Kostenstelle|Verkaufschance|Kampagne|Wissensartikel|Änderungsantrag|Rechnungsfreigabe|Absatzplan|Reisekosten|Inventur|Stückliste", fr_thing="cycle de paiement|avoir|liste de prix|sortie de marchandises|centre de coûts|opportunité|campagne|article|demande de changement|note de frais|prévision|inventaire|nomenclature",
    nl_thing="betaalrun|creditnota|prijslijst|goederenuitgifte|kostenplaats|verkoopkans|campagne|kennisartikel|wijzigingsverzoek|declaratie|prognose|voorraadtelling|stuklijst", es_thing="propuesta de pago|abono|lista de precios|salida de mercancías|centro de coste|oportunidad|campaña|artículo|solicitud de cambio|nota de gastos|previsión|inventario|lista de materiales", it_thing="ciclo di pagamento|nota di credito|listino prezzi|uscita merci|centro di costo|opportunità|campagna|articolo|richiesta di modifica|nota spese|previsione|inventario|distinta base",
    pl_thing="przebieg płatności|nota kredytowa|cennik|wydanie towaru|centrum kosztów|szansa sprzedaży|kampania|artykuł wiedzy|wniosek o zmianę|rozliczenie delegacji|prognoza|inwentaryzacja|lista materiałowa", pt_thing="execução de pagamentos|nota de crédito|lista de preços|saída de mercadorias|centro de custo|oportunidade|campanha|artigo|pedido de alteração|despesas de viagem|previsão|inventário|lista técnica",
    en_Do="Approve|Reject|Park|Reverse|Release|Assign to me|Merge|Rebase onto main|Show filters|Expand all", de_Do="Genehmigen|Ablehnen|Vorerfassen|Stornieren|Freigeben|Mir zuweisen|Zusammenführen|Filter einblenden|Alle ausklappen", fr_Do="Approuver|Rejeter|Préenregistrer|Contre-passer|Lancer|M'affecter|Fusionner|Afficher les filtres|Tout développer", nl_Do="Goedkeuren|Afwijzen|Parkeren|Terugdraaien|Vrijgeven|Aan mij toewijzen|Samenvoegen|Filters tonen|Alles uitvouwen",
    es_Do="Aprobar|Rechazar|Registrar previamente|Anular|Liberar|Asignarme|Fusionar|Mostrar filtros|Expandir todo", it_Do="Approva|Rifiuta|Preregistra|Storna|Rilascia|Assegna a me|Unisci|Mostra filtri|Espandi tutto", pl_Do="Zatwierdź|Odrzuć|Wstępnie zapisz|Wystornuj|Zwolnij|Przypisz do mnie|Scal|Pokaż filtry|Rozwiń wszystko", pt_Do="Aprovar|Rejeitar|Pré-lançar|Estornar|Liberar|Atribuir a mim|Fundir|Mostrar filtros|Expandir tudo")
SHARED = r"""<cls>.java - <repo> - IntelliJ IDEA|<repo> [main] - Visual Studio Code|<cls>Test: {d2} of {d2} passed|Merge pull request #{d4} from feature/<repo>|build #{d4} failed in {n} min {d2} s|<lib>-{ver}.jar|npm run build -- --mode=prod|git checkout -b fix/{A3}-{d4}|at com.example.<cls>.run(<cls>.java:{d3})|SELECT COUNT(*) FROM ORDERS WHERE STATUS = 'OPEN'|HTTP 404 in {d3} ms|localhost:8080|<doc> - <app>|<app>|<firm> - <doc>|<firm>|<firm> – Salesforce|<firm> | Account | Salesforce|<good>|<good> {d2} pcs|<good>, <doc>|<doc>|<doc> / {n}0|Untitled - <app>|README.md - <repo>|Book1.<ext> - Excel|(3) Inbox - <app>|<area> - Google Maps|{d2}° <area>|{time} - {time}|{date}|{amt} EUR|EUR {amt}|{d2} %|{n}/{d2}|MM60 / ME21N / VA01|ME23N: <doc>|VA03 <doc> - SAP|/UI5/shell-home|Fiori 3.{d2}.{n}|UTF-8 CRLF Ln {d3}, Col {d2}|{d5} rows, {n} selected|{h8}{h8}|{h8}-{h4}-4{h3}-a{h3}-{h8}{h4}|GET /api/v2/orders/{d6} 200|feature/<repo>-{d4}|<repo>:{ver}-alpine|1732{d6}|1732{d9}|Σ {amt}|FIN_{y}_Q{n}.<ext>|JAVA_HOME=C:\jdk|0x{h8}|<room>|<room> ({n} seats)|TypeScript {ver}|Kubernetes 1.{d2}|<firm> (<area>)|<good> - <firm>|<firm> <doc>
https://fiori.example.com/ui#PurchaseOrder-display?PurchaseOrder=4500{d6}|https://x.lightning.force.example.com/lightning/r/Account/001{A3}{d7}AAA/view|https://crm.example.eu/main.aspx?appid={h8}-{h4}-4{h3}-a{h3}-{h8}{h4}&pagetype=entitylist&etn=opportunity|https://github.example.com/acme/<repo>/pull/{d4}/files|https://jira.example.com/browse/{A3}-{d4}?focusedCommentId={d6}|https://shop.example.com/p/<good>?sku={d8}|https://docs.example.org/<lib>/{ver}/index.html#getting-started|https://mail.example.org/mail/u/0/#inbox/FMfcgz{A2}{d4}{A3}{d3}|https://maps.example.com/maps/place/<area>/@{d2},{d2}z|https://portal.example.com/sites/finance/Shared%20Documents/Forms/AllItems.aspx?id=%2Fsites%2Ffinance%2FBudget{y}|https://app.example.com/report?from={y}-01-01&to={y}-12-31&t=1732{d9}|https://www.example.com/search?q=<firm>&hl=en&ts=1732{d6}|https://cdn.example.net/static/js/main.{h8}.chunk.js|https://teams.example.com/l/meetup-join/19%3ameeting_{A3}{h8}{A2}%40thread.v2/0|https://news.example.com/{y}/{n}/<firm>-results|http://localhost:4200/orders/{d5}/edit|https://wiki.example.net/display/OPS/<room>+room|https://travel.example.com/hotels/<area>?nights={n}
C:\Program Files\SAP\FrontEnd\SAPgui\saplogon.exe|C:\Users\Public\Documents\<doc>.pdf|D:\work\<repo>\src\main\java\<cls>.java|/opt/<repo>/bin/start.sh|/var/log/<repo>/app-{y}-{n}.log|\\srv-fs02\Finance\{y}\FIN_{y}_Q{n}.xlsx|P:\Projects\<area>\plan v{n}.pptx|S:\Suppliers\<firm>\offer <doc>.pdf|/usr/share/<lib>/LICENSE|K:\Einkauf\<firm>\Preisliste {y}.xlsx|~/.m2/repository/<lib>/{ver}/<lib>-{ver}.jar|C:\Windows\System32\drivers\etc\hosts|/etc/nginx/sites-enabled/<repo>.conf|C:\ProgramData\Microsoft\Windows\Start Menu|/tmp/{h8}.tmp|Z:\Marketing\<good>\banner_{n}.png|/mnt/nas/<area>/backup-{y}.tar.gz"""
TEMPLATES = {lang: ["<%s_thing> <doc>" % lang, "<%s_thing>" % lang, "<%s_Do>" % lang, "<%s_Do> (<doc>)" % lang, "<%s_thing> <area>" % lang, "<%s_thing> - <app>" % lang, "<%s_thing> | <firm>" % lang, "<firm>: <%s_thing>" % lang, "<%s_thing> {y}.<ext> - <app>" % lang, "<%s_Do> <%s_thing>" % (lang, lang), "<room> - <%s_thing>" % lang] for lang in LANGS}
for lang, text in dict(
    en="Standard view - Manage Purchase Orders|My Home in SAP S/4HANA|Worklist ({n})|Reply all|Forward as attachment|Mark as unread|Focus session starts in {n} minutes|Quick access toolbar|Ribbon, Home tab|Close tab|Details pane collapsed|Recent items|Sales stage: Qualify|Potential customers|Open Activities Associated View|New Opportunity: <good>|Delivery to <area> delayed|Meeting room <room> is available|Team site - Finance|Weekly stand-up, <room>|Lunch menu: Caesar salad, Margherita pizza|Public holiday: Whit Monday|Printer ready|Windows Security|Update {ver} available|Where used list|Christmas party planning|Bank of Ireland statement|Prince Edward Island trip|Victoria Line delays|Nelson Mandela Day|St Patrick's Day offer|Martin Luther King Day|Lake Constance offsite|Hudson River photo|Boston Consulting deck|Jira Service Management|Kaufland flyer|Thomas Cook voucher|Warner Bros trailer|Ernst Young report",
    de="Standardansicht - Bestellungen verwalten|Meine Startseite|Arbeitsvorrat ({n})|Allen antworten|Als Anlage weiterleiten|Als ungelesen markieren|Fokuszeit beginnt in {n} Minuten|Symbolleiste für den Schnellzugriff|Menüband, Start|Registerkarte schließen|Detailbereich zugeklappt|Zuletzt verwendet|Vertriebsphase: Qualifizieren|Potenzielle Kunden|Neue Verkaufschance: <good>|Lieferung nach <area> verspätet|Raum <room> ist frei|Teamseite Finanzen|Wochenrunde, <room>|Speiseplan: Wiener Schnitzel, Maultaschen|Feiertag: Fronleichnam|Drucker bereit|Windows-Sicherheit|Update {ver} verfügbar|Verwendungsnachweis|Weihnachtsfeier Planung|Kontoauszug Sparkasse <area>|Käthe Wohlfahrt Katalog|Hans Grohe Armatur|Sankt Martin Umzug|Peter-und-Paul-Kirche|Otto Versand Retoure|Konrad-Adenauer-Brücke gesperrt|Tegernsee Ausflug|Möbel Höffner Angebot|Karl May Festspiele|Robert Koch-Institut Bericht|Anton Paar Messgerät|Tag der Arbeit|Rosenthal Porzellan",
    fr="Vue standard - Gérer les commandes|Mon accueil|Liste de travail ({n})|Répondre à tous|Transférer en pièce jointe|Marquer comme non lu|Barre d'outils Accès rapide|Fermer l'onglet|Volet de détails réduit|Éléments récents|Phase de vente : qualifier|Clients potentiels|Nouvelle opportunité : <good>|Livraison <area> retardée|Salle <room> disponible|Site d'équipe Finances|Point hebdo, <room>|Menu : tarte Tatin, salade niçoise|Jour férié : Ascension|Imprimante prête|Mise à jour {ver} disponible|Cas d'emploi|Relevé Société Générale|Gare Saint-Lazare travaux|Pont Alexandre III|Place Charles de Gaulle|Métro Victor Hugo|Aéroport Roland Garros|Jacques Vabre café|Paul Boulangerie|Yves Rocher commande|Christian Dior parfum|Musée Rodin billets|Bonne Maman confiture|Clos Vougeot|Fête du Travail|Lac d'Annecy séminaire|Marcel Proust édition|Pierre Fabre laboratoire",
    nl="Standaardweergave - Inkooporders beheren|Mijn startpagina|Werkvoorraad ({n})|Allen beantwoorden|Doorsturen als bijlage|Markeren als ongelezen|Werkbalk Snelle toegang|Tabblad sluiten|Detailvenster ingeklapt|Recente items|Verkoopfase: kwalificeren|Potentiële klanten|Nieuwe verkoopkans: <good>|Levering <area> vertraagd|Zaal <room> is vrij|Teamsite Financiën|Weekstart, <room>|Lunch: erwtensoep, kroket|Feestdag: Hemelvaart|Printer gereed|Update {ver} beschikbaar|Waar gebruikt|Afschrift ING Bank|Erasmusbrug afgesloten|Anne Frank Huis tickets|Douwe Egberts koffie|Koningsdag planning|Johan Cruijff ArenA|Prins Bernhardplein|Jan Linders folder|Van Gogh Museum|Sint Maarten optocht|Hema rookworst|Karwei verf|Gerrit Rietveld Academie",
    es="Vista estándar - Gestionar pedidos|Mi inicio|Lista de trabajo ({n})|Responder a todos|Reenviar como adjunto|Marcar como no leído|Barra de acceso rápido|Cerrar pestaña|Panel de detalles contraído|Elementos recientes|Fase de venta: calificar|Clientes potenciales|Nueva oportunidad: <good>|Entrega a <area> retrasada|Sala <room> disponible|Sitio de Finanzas|Reunión semanal, <room>|Menú: tortilla, ensaladilla rusa|Festivo: Corpus Christi|Impresora lista|Actualización {ver} disponible|Lista de utilización|Extracto Banco Sabadell|Estación Santa Justa|Plaza Isabel la Católica|Hospital Ramón y Cajal|Museo Reina Sofía|Aceite Carbonell|Adolfo Domínguez rebajas|Metro Gregorio Marañón|Río Guadalquivir|Día de la Constitución|Antonio Banderas película|Don Quijote edición|San Fermín horarios",
    it="Vista standard - Gestisci ordini|La mia home|Lista lavoro ({n})|Rispondi a tutti|Inoltra come allegato|Segna come da leggere|Barra di accesso rapido|Chiudi scheda|Riquadro dettagli compresso|Elementi recenti|Fase di vendita: qualifica|Clienti potenziali|Nuova opportunità: <good>|Consegna a <area> in ritardo|Sala <room> libera|Sito Finanza|Riunione settimanale, <room>|Menù: lasagne, insalata caprese|Festività: Ferragosto|Stampante pronta|Aggiornamento {ver} disponibile|Elenco utilizzi|Estratto conto Intesa Sanpaolo|Stazione Santa Lucia|Piazza Garibaldi|Ospedale Niguarda|Galleria Vittorio Emanuele|Caffè Vergnano|Giorgio Armani saldi|Via Dante chiusa|Lago Maggiore|Festa della Repubblica|Sofia Loren film|San Gennaro orari|Mulino Bianco",
    pl="Widok standardowy - Zarządzanie zamówieniami|Strona główna|Lista zadań ({n})|Odpowiedz wszystkim|Prześlij jako załącznik|Oznacz jako nieprzeczytane|Pasek szybkiego dostępu|Zamknij kartę|Panel szczegółów zwinięty|Ostatnie elementy|Etap sprzedaży: kwalifikacja|Potencjalni klienci|Nowa szansa: <good>|Dostawa do <area> opóźniona|Sala <room> wolna|Witryna zespołu Finanse|Spotkanie tygodniowe, <room>|Obiad: pierogi ruskie, bigos|Święto: Boże Ciało|Drukarka gotowa|Aktualizacja {ver} dostępna|Wyciąg PKO Bank Polski|Rondo Dmowskiego|Lotnisko Chopina|Plac Piłsudskiego|Most Poniatowskiego|Wedel czekolada|Kopalnia Wieliczka|Święto Niepodległości|Uniwersytet Jagielloński|Biedronka gazetka|Wawel bilety",
    pt="Vista padrão - Gerir ordens de compra|A minha página inicial|Lista de trabalho ({n})|Responder a todos|Reencaminhar como anexo|Marcar como não lida|Barra de acesso rápido|Fechar separador|Painel de detalhes recolhido|Itens recentes|Fase da venda: qualificar|Clientes potenciais|Nova oportunidade: <good>|Entrega em <area> atrasada|Sala <room> disponível|Site Finanças|Reunião semanal, <room>|Ementa: bacalhau à Brás, caldo verde|Feriado: Corpo de Deus|Impressora pronta|Atualização {ver} disponível|Extrato Caixa Geral|Estação Santa Apolónia|Praça Marquês de Pombal|Hospital Santa Maria|Ponte Vasco da Gama|Delta café|Pastel de Belém|Aeroporto Humberto Delgado|Dia de Portugal|Fernando Pessoa edição|Rio Tejo|Pingo Doce folheto").items():
    TEMPLATES[lang] += text.split("|")
TEMPLATES[""] = [t for line in SHARED.split("\n") for t in line.split("|")] + ["{} | Account | Salesforce".format("<firm>")]
AROUND = ["{}"] * 8 + ["{} - <app>", "{} ({n})", "{}\t<doc>", "{} | {}", "{}\n{}", "{} > {}", "\"{}\";{n}", "{}: {}", "{} — {} — <app>"]
W = corpus_tool.Writer(G, T, LANGS)
MONTHS = dict(pl="stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia", pt="janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro")

def phone(r, tables, lang):
    code, digits = {"pl": ("48", r.choice("5678") + G.digs(r, 8)), "pt": ("351", r.choice("29") + r.choice("136") + G.digs(r, 7))}[lang]
    grouped = " ".join(digits[i:i + 3] for i in range(0, 9, 3))
    return r.choice(["+%s %s" % (code, grouped), "00%s%s" % (code, digits), grouped, "+%s%s" % (code, digits)])

def address(r, tables, lang):
    code = "%02d-%03d" % (r.randint(1, 99), r.randint(1, 999)) if lang == "pl" else "%d-%03d" % (r.randint(1000, 9899), r.randint(1, 999))
    return "%s %d, %s %s" % (r.choice(tables["street"][lang]), r.randint(1, 240), code, r.choice(tables["city"][lang]))

W.abroad(MONTHS, phone, address)

def filled(r, template):
    return W.drawn(r, template, PARTS)

def negative(r):
    while True:
        lang = r.choice(LANGS)
        pieces = r.choice(AROUND).split("{}") if r.random() < .9 else ["", ""]
        templates = TEMPLATES[lang] if r.random() < .55 else TEMPLATES[""]
        text = filled(r, pieces[0])
        for piece in pieces[1:]:
            text += filled(r, r.choice(templates)) + filled(r, piece)
        if not W.valid(text): break
    if text.startswith("http") and not re.search(r"[\n\t;>|—]", text): return "url", re.sub(" ", r.choice(["%20", "-", "+"]), text)
    if re.match(r"([A-Z]:\\|/[a-z]|\\\\|~/)", text) and "\n" not in text: return "path", text
    return r.choice(["window_title", "window_title", "element", "element", "ocr", "clipboard"]), text

def somebody(r, kind, lang):
    if r.random() < .25:
        t = W.sentence(r, r.choice(SENTENCES[lang]), lang, IN_SENTENCE)
        return r.choice(["clipboard", "ocr", "element", "window_title"]), t
    return W.labelled(r, kind(), lang, ["window_title", "url", "element", "ocr", "clipboard", "path"], [30, 16, 18, 14, 10, 12])

corpus_tool.write_texts(W.texts("ninth", random.Random("ninth/%d" % int(seed)), int(count), .5, negative, 3, somebody), T, out)
