#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Labelled texts of templates and labels of our own, with names, streets and towns of Debian's python3-fake-factory.

  held_out.py CORPUS_TOOL FAKER_FOLDER SEED COUNT OUT.jsonl [en,de,...]

CORPUS_TOOL is the corpus generator beside the repository (gen_pii.py): it gives values, noise and score.
FAKER_FOLDER holds the unpacked package (the folder with `faker`). Neither is part of the product.
"""
import importlib, random, sys, types

import corpus_tool

tool, folder, seed, count, out = sys.argv[1:6]
langs = sys.argv[6].split(",") if len(sys.argv) > 6 else ["en", "de", "fr", "nl", "es", "it"]
G = corpus_tool.load(tool)
sys.path.insert(0, folder)
sys.modules.setdefault("unidecode", types.SimpleNamespace(unidecode=lambda s: s))  # used for e-mail only, which the tool makes
from faker import Faker

LOCALES = {"en": ["en_GB", "en_US", "en_NZ"], "de": ["de_DE", "de_AT"], "fr": ["fr_FR"], "nl": ["nl_NL"], "es": ["es_ES"], "it": ["it_IT"],
           "pl": ["pl_PL"], "pt": ["pt_PT", "pt_BR"], "sv": ["sv_SE"], "fi": ["fi_FI"], "da": ["dk_DK"], "no": ["no_NO"], "cs": ["cs_CZ"], "hu": ["hu_HU"],
           "ro": ["ro_RO"], "tr": ["tr_TR"], "el": ["el_GR"], "ru": ["ru_RU"], "uk": ["uk_UA"], "bg": ["bg_BG"]}
AS = {k: k if k in ("en", "de", "fr", "nl", "es", "it") else "en" for k in LOCALES}  # whose labels and words to use

def names(locale, wanted):
    try:
        m = importlib.import_module("faker.providers.person." + locale).Provider
    except ImportError:
        return []
    found = []
    for key in wanted:
        v = getattr(m, key, ())
        found += list(v)
    return [x for x in dict.fromkeys(found) if x and "." not in x and "(" not in x]

def pool(lang):
    first, last, street, city = [], [], [], []
    for loc in LOCALES[lang]:
        first += names(loc, ["first_names", "first_names_male", "first_names_female"])
        last += names(loc, ["last_names", "last_names_male", "last_names_female"])
        try:
            f = Faker(loc); f.seed(99)
            street += [f.street_name() for _ in range(400)]; city += [f.city() for _ in range(200)]
        except Exception:
            pass
    return [list(dict.fromkeys(x)) for x in (first, last, street, city)]

FRAMES = {
 "window_title": ["{X} – {L} – Sage 50", "Re: {message} – {P} – Outlook", "{P} | Chat | Microsoft Teams", "{L} {X}: {open}", "{P} – {L} {X} – DATEV Mittelstand", "*{X}.txt - Notepad++", "({L}) {X} · HubSpot",
   "{order} {N} · {P} · SAP Business One", "{P} ({L}: {X}) - Microsoft Dynamics 365", "{file} {N} – {X} – LibreOffice Calc", "D:\\{U}\\{X}.xlsx - Excel", "{P} - {customer} - Odoo", "FW: {L} {X}", "Zoom Meeting - {P}", "Citrix: {L} \"{X}\" - {print}", "{save} {L} ({X}) ?",
   "{P} <{X}> – {message} (HTML)", "{customer} 360° ▸ {P} ▸ {L}: {X}", "WhatsApp – {P}", "{inbox} – {P} – {message} – Lotus Notes", "{L} = {X} [{edit}]", "/home/{U}/{X}.ods — ONLYOFFICE"],
 "url": ["https://erp.acme.test/web#model=res.partner&{L}={X}", "https://mail.example.org/u/0/#search/{X}", "https://hr.example.com/people/{X}?tab=payroll", "http://10.1.2.3:8080/app/{L}/{X}", "https://www.example.de/track?ref={X}&lang=de", "https://login.example.eu/?next=%2Fhome&{L}={X}",
   "file://server/home/{U}/{X}.csv", "https://docs.example.com/d/9fQ2/edit?title={X}", "https://service.example.fr/dossier;{L}={X};mode=view", "https://maps.example.com/?q={X}", "https://crm.example.it/contatti?filter[{L}]={X}"],
 "element": ["{L} * {X}", "{L} – {X}", "{X} ({L})", "cell \"{X}\" {L}", "lbl{L}: {X}", "{P} ▾", "{L}\t{X}", "Button {edit}: {P}", "{customer} {P} {L} {X}", "Edit '{X}'", "{L} [{X}] *", "{P}; {L} {X}", "TreeItem: {P} / {L} / {X}", "{open} {P} {L} {X}"],
 "ocr": ["{L}    {X}\n{customer}    {P}\n{order} {N}", "{P}\n{L}: {X}\n{page} {N}", "| {L} | {X} |\n| {order} | {N} |", "{message}\n{P},\n{L} {X}", "{N}\n{invoice}\n{L}\n{X}", "{L}. {X}   {P}", "{save}  {print}  {edit}\n{L}: {X}", "{payment}: {N}\n{P} - {X}", "[{L}] {X} {new}", "{P}   {L} {X}   {N}"],
 "clipboard": ["{L}: {X}", "{P}", "{P} {X}", "{X}\n{N}", "{N}|{P}|{X}", "<{X}>", "{message} {P}, {L} {X}.", "'{P}';'{X}'", "{L}\t{X}\n{customer}\t{P}", "{\"{L}\": \"{X}\", \"id\": \"{N}\"}", "- {P}\n- {L} {X}", "{P} / {X} / {N}", "{P},{X}"],
}
L = {
 "IBAN": {"en": ["Account", "Beneficiary IBAN", "Bank details", "Acct. no."], "de": ["Kto.-Nr.", "IBAN Empfänger", "Bankkonto", "Kontoverbindung"], "fr": ["Coordonnées bancaires", "IBAN du bénéficiaire", "RIB/IBAN", "N° de compte"], "nl": ["Rekeningnr.", "IBAN begunstigde", "Bankrekeningnummer", "Rek.nr."], "es": ["IBAN del beneficiario", "N.º de cuenta", "Datos bancarios", "CCC"], "it": ["IBAN beneficiario", "N. conto", "Coord. bancarie", "Conto bancario"]},
 "CREDIT_CARD": {"en": ["Card #", "Payment card", "Mastercard"], "de": ["Karte Nr.", "Zahlungskarte", "Kreditkartennr."], "fr": ["N° CB", "Carte de paiement", "CB"], "nl": ["Kaartnr.", "Betaalkaart", "Creditcardnr."], "es": ["N.º tarjeta", "Tarjeta bancaria", "Mastercard"], "it": ["N. carta", "Carta di pagamento", "Mastercard"]},
 "PASSWORD": {"en": ["Password", "New password", "Pwd", "Your password", "Login/password"], "de": ["Passwort", "Neues Kennwort", "PW", "Zugangspasswort", "Ihr Passwort"], "fr": ["Mot de passe", "Nouveau mot de passe", "Mdp", "MDP provisoire"], "nl": ["Wachtwoord", "Nieuw wachtwoord", "Ww", "Uw wachtwoord"], "es": ["Contraseña", "Nueva contraseña", "Clave", "Su contraseña"], "it": ["Password", "Nuova password", "Parola d'accesso", "Pwd"]},
 "LICENSE_PLATE": {"en": ["Reg. plate", "Car registration", "Vehicle plate", "VRN"], "de": ["Kennz.", "Kfz-Kz.", "Fahrzeugkennzeichen", "Autokennzeichen"], "fr": ["Immat.", "N° d'immatriculation", "Plaque véhicule"], "nl": ["Kenteken", "Nummerplaat voertuig", "Kentekennr."], "es": ["Matrícula", "Placa vehículo", "N.º de matrícula"], "it": ["Targa", "Targa veicolo", "Targa auto"]},
 "PASSPORT_NO": {"en": ["Passport #", "Passport nr", "ID document", "Travel doc. no."], "de": ["Pass-Nr.", "Reisepass Nr.", "Ausweis-Nr.", "Perso-Nr."], "fr": ["N° passeport", "Passeport n°", "N° de pièce d'identité"], "nl": ["Paspoortnr.", "Paspoort nummer", "ID-kaart nr."], "es": ["N.º pasaporte", "Pasaporte n.º", "Núm. de pasaporte"], "it": ["N. passaporto", "Passaporto n.", "Num. passaporto"]},
 "CUSTOMER_ID": {"en": ["Customer #", "Client number", "Cust. no.", "Customer ID", "Account holder no."], "de": ["Kunden-Nr.", "Kd.-Nr.", "Kundenkonto", "Kundennr"], "fr": ["N° client", "Réf. client", "Code client", "Identifiant client"], "nl": ["Klantnr.", "Klantnummer", "Debiteurnr.", "Relatienr."], "es": ["N.º cliente", "Cód. cliente", "Núm. de cliente", "ID de cliente"], "it": ["N. cliente", "Cod. cliente", "Codice cliente", "ID cliente"]},
 "EMPLOYEE_ID": {"en": ["Employee #", "Staff no.", "Emp. ID", "Personnel number", "Payroll #"], "de": ["Pers.-Nr.", "Personalnr.", "MA-Nr.", "Mitarbeiternr."], "fr": ["Matricule", "N° salarié", "N° d'employé", "Matricule agent"], "nl": ["Personeelsnr.", "Medewerkersnummer", "Pers.nr.", "Stamnr."], "es": ["N.º empleado", "Cód. empleado", "Núm. de empleado", "N.º trabajador"], "it": ["Matricola", "N. dipendente", "Cod. dipendente", "Matr."]},
 "BIRTH_DATE": {"en": ["D.O.B.", "Birth date", "Born on", "Date of birth (dd/mm/yyyy)"], "de": ["Geb.-Datum", "geb. am", "Geburtstag", "geboren am"], "fr": ["Né(e) le", "Date de naiss.", "Date naissance"], "nl": ["Geb.datum", "Geboren op", "Geboortedag"], "es": ["F. nacimiento", "Fecha nac.", "Nacido/a el"], "it": ["Nato/a il", "Data nasc.", "Data di nasc."]},
 "USERNAME": {"en": ["User name", "Logged on as", "Account", "Login ID", "Sign-in name"], "de": ["Benutzer", "Anmeldename", "User-ID", "Benutzername", "Login"], "fr": ["Nom d'utilisateur", "Identifiant", "Compte utilisateur", "Login"], "nl": ["Gebruikersnaam", "Aangemeld als", "Loginnaam", "Gebruiker"], "es": ["Usuario", "Nombre de usuario", "ID de usuario", "Login"], "it": ["Nome utente", "ID utente", "Utente", "Login"]},
 "PERSON": {"en": ["Contact", "Account manager", "Caller", "Passenger", "Attn."], "de": ["Ansprechpartner", "Betreuer", "Anrufer", "z. Hd.", "Bearb."], "fr": ["Contact", "Conseiller", "Appel de", "À l'attention de", "Gestionnaire"], "nl": ["Contactpersoon", "Accountbeheerder", "Beller", "T.a.v.", "Behandeld door"], "es": ["Contacto", "Gestor", "Llamada de", "A la atención de", "Responsable"], "it": ["Contatto", "Referente", "Chiamata da", "Alla c.a.", "Assegnato a"]},
 "ADDRESS": {"en": ["Deliver to", "Ship-to address", "Site", "Home"], "de": ["Lieferanschrift", "Wohnhaft", "Adr.", "Zustelladresse"], "fr": ["Adresse", "Livrer à", "Domicile", "Adr."], "nl": ["Afleveradres", "Bezorgadres", "Adr.", "Woonadres"], "es": ["Dirección de envío", "Domicilio", "Dir."], "it": ["Indirizzo", "Consegnare a", "Ind."]},
 "PHONE": {"en": ["Phone", "Tel.", "Mobile", "Call back", "Ph"], "de": ["Tel.", "Telefon", "Mobil", "Rückruf", "Fon"], "fr": ["Tél.", "Portable", "Rappeler le", "Tél. bureau"], "nl": ["Tel.", "GSM", "Mobiel", "Terugbellen"], "es": ["Tel.", "Móvil", "Teléf.", "Llamar a"], "it": ["Tel.", "Cell.", "Telefono", "Richiamare"]},
 "EMAIL": {"en": ["E-mail", "Email address", "Reply-To", "Mail"], "de": ["E-Mail", "Mailadresse", "Antwort an"], "fr": ["Courriel", "Adresse mail", "Mél"], "nl": ["E-mailadres", "Mail", "Antwoord aan"], "es": ["Correo", "Correo-e", "E-mail"], "it": ["Posta el.", "E-mail", "Indirizzo e-mail"]},
 "API_KEY": {"en": ["API key", "Secret", "Access token"], "de": ["API-Schlüssel", "Zugriffstoken"], "fr": ["Clé d'API", "Jeton"], "nl": ["API-sleutel", "Token"], "es": ["Clave API", "Token"], "it": ["Chiave API", "Token"]},
 "JWT": {"en": ["Authorization: Bearer", "id_token"], "de": ["Token"], "fr": ["Jeton"], "nl": ["Token"], "es": ["Token"], "it": ["Token"]},
 "IP_V4": {"en": ["IP addr", "Client", "Gateway"], "de": ["IP-Adresse", "Rechner"], "fr": ["Adresse IP", "Poste"], "nl": ["IP-adres", "Computer"], "es": ["Dirección IP", "Equipo"], "it": ["Indirizzo IP", "Computer"]},
 "IP_V6": {"en": ["IPv6", "Peer"], "de": ["IPv6-Adresse"], "fr": ["IPv6"], "nl": ["IPv6"], "es": ["IPv6"], "it": ["IPv6"]},
 "MAC": {"en": ["MAC", "Physical address"], "de": ["MAC-Adresse"], "fr": ["Adresse MAC"], "nl": ["MAC-adres"], "es": ["MAC"], "it": ["MAC"]},
 "GEO": {"en": ["GPS", "Coords", "Lat/Lon"], "de": ["GPS", "Koordinaten"], "fr": ["GPS", "Coordonnées GPS"], "nl": ["GPS", "Coördinaten"], "es": ["GPS", "Coordenadas"], "it": ["GPS", "Coordinate"]},
}
GENERAL = {"en": ["ID no.", "Ref.", "Number"], "de": ["Nr.", "Ident-Nr.", "Nummer"], "fr": ["N°", "Numéro", "Réf."], "nl": ["Nr.", "Nummer", "ID"], "es": ["N.º", "Número", "ID"], "it": ["N.", "Numero", "ID"]}
WORDS = {
 "en": dict(customer="Account", message="Quote", invoice="Bill", search="Find", edit="Change", new="Create", file="Folder", payment="Transfer", print="Preview", order="Purchase order", page="Sheet", tracking="Parcel", inbox="Sent items", item="Field", open="View", save="Apply"),
 "de": dict(customer="Mandant", message="Angebot", invoice="Gutschrift", search="Finden", edit="Ändern", new="Anlegen", file="Ordner", payment="Überweisung", print="Vorschau", order="Auftrag", page="Blatt", tracking="Paket", inbox="Gesendet", item="Feld", open="Anzeigen", save="Übernehmen"),
 "fr": dict(customer="Compte", message="Devis", invoice="Avoir", search="Chercher", edit="Changer", new="Créer", file="Dossier", payment="Virement", print="Aperçu", order="Bon de commande", page="Feuille", tracking="Colis", inbox="Envoyés", item="Champ", open="Afficher", save="Appliquer"),
 "nl": dict(customer="Relatie", message="Offerte", invoice="Creditnota", search="Vinden", edit="Wijzigen", new="Aanmaken", file="Map", payment="Overboeking", print="Voorbeeld", order="Opdracht", page="Blad", tracking="Pakket", inbox="Verzonden", item="Veld", open="Tonen", save="Toepassen"),
 "es": dict(customer="Cuenta", message="Oferta", invoice="Abono", search="Encontrar", edit="Cambiar", new="Crear", file="Carpeta", payment="Transferencia", print="Vista previa", order="Orden de compra", page="Hoja", tracking="Paquete", inbox="Enviados", item="Campo", open="Ver", save="Aplicar"),
 "it": dict(customer="Anagrafica", message="Offerta", invoice="Nota di credito", search="Trova", edit="Cambia", new="Crea", file="Cartella", payment="Bonifico", print="Anteprima", order="Ordine di acquisto", page="Foglio", tracking="Pacco", inbox="Inviata", item="Campo", open="Mostra", save="Applica")}
NEG = ["{N}", "{file}: {N} – {save}", "{search} \"{N}\" – {inbox}", "https://wiki.example.org/display/IT/{N}", "{print} ▸ {N} ▸ {page}", "{N}\t{N}\t{N}", "{payment} | {invoice} | {tracking}", "{new}… {open}… {edit}…", "{N} · {order}", "({N}) {message}", "tab:{N} {search}", "{order}\n{N}\n{payment} {N}", "{N} - Visual Studio Code", "{customer} > {new} > {N}"]
ORGS = ["Deutsche Bahn AG", "Siemens Healthineers", "BNP Paribas Fortis", "Van Gogh Museum", "Albert Heijn", "Marks & Spencer", "John Lewis Partnership", "Mercedes Benz Bank", "Johnson Controls", "Ernst & Young", "Rolls Royce Holdings", "Jack Daniels Distillery", "Philip Morris International", "Hugo Boss Store", "Saint-Gobain Glass", "Louis Vuitton Paris", "Banca Monte dei Paschi", "El Corte Inglés", "San Marino Tourism", "Los Angeles Office", "Santa Cruz Warehouse", "New York Branch", "Sankt Pölten Lager", "Frankfurt Flughafen", "Bremen Hafen", "Adobe Illustrator", "Google Drive", "Windows Update", "Power Query Editor", "Apache Tomcat", "Jenkins Pipeline", "Thomas Cook Reisen", "Max Planck Institut", "Robert Bosch GmbH", "Carl Zeiss AG", "Peugeot Citroën", "Dolce Vita Kaffee", "Real Madrid", "Bayern München", "Victoria Station"]
TRAP = ["Mark all as read", "Bill of materials", "Will call later", "Art Director", "Rob the rich model", "May 2025 forecast", "April Report", "Dear customer", "Grace period ended", "Faith-based group", "Max value", "Sue for damages", "Rich Text Format", "Jack connector", "Penny stock list", "Page Setup", "Drew a line", "Sales Rose 5 %", "Ruby on Rails", "Virginia Tech", "Jordan River Bank", "Pat testing", "Mehr anzeigen", "Neue Nachricht", "Alle auswählen", "Groß- und Kleinschreibung", "Ernst gemeint", "Kaiser Markt", "Zusammenfassung Kosten", "Seite einrichten", "Tout sélectionner", "Mise en page", "Enregistrer sous", "Pierre angulaire", "Marché public", "Alles selecteren", "Pagina-instelling", "Opslaan als", "Seleccionar todo", "Configurar página", "Guardar como", "Rosa claro", "Seleziona tutto", "Imposta pagina", "Salva con nome", "Franco fabbrica", "Porto franco", "12:30 - 13:00 Meeting", "v12.4.1 (build 2211)", "A4 210 x 297 mm", "Net 30 days", "Ctrl+Shift+S", "100 % Zoom", "Paris Climate Agreement", "Madrid Branch Budget", "Milano Ufficio Acquisti", "Word Wrap", "Lorem ipsum dolor", "Task Manager", "Device Manager", "Control Panel", "Print Screen", "Data Bar", "Sort Ascending", "Freeze Panes", "Quick Access Toolbar", "Conditional Formatting", "Out of Office", "Follow Up", "Junk E-mail", "Deleted Items", "Terms and Conditions", "Privacy Policy", "Customer Service", "General Ledger", "Accounts Payable", "Cost Center", "Profit Center", "Material Master", "Goods Receipt", "Bestellanforderung anzeigen", "Lieferantenstamm", "Kreditorenkonto", "Sachkonto buchen", "Kostenstelle 4711", "Bon de livraison", "Grand livre", "Centre de coûts", "Crediteuren", "Grootboek", "Kostenplaats", "Libro mayor", "Centro de coste", "Libro giornale", "Centro di costo"]

def load(which):
    first, last, street, city = {}, {}, {}, {}
    for lang in langs:
        first[lang], last[lang], street[lang], city[lang] = pool(lang)
    labels = {k: {lang: (L.get(k, {}).get(AS[lang]) or DEV["labels"][k][AS[lang]] + GENERAL[AS[lang]]) for lang in langs} for k in G.KINDS}
    return {"first": first, "last": last, "street": street, "city": city, "labels": labels, "frames": FRAMES, "neg_frames": NEG, "orgs": ORGS, "trap": TRAP,
            "words": {lang: WORDS[AS[lang]] for lang in langs}, "domains": ["posteo.de", "uzbrussel.be", "mail.acme-group.com", "kpn.nl", "free.fr", "libero.it", "telefonica.es", "company.co.uk", "sub.dept.university.edu", "xn--mller-kva.de"]}

DEV = G.load("dev")
T = load("held")
def wide(table):  # the tool's tables know six languages
    class T(dict):
        def __missing__(self, k): return self[AS[k]]
    return T(table)
G.MONTH = wide(G.MONTH)
_phone, _addr = G.g_phone, G.g_addr
G.FP["PHONE"] = lambda r, P, lang: _phone(r, P, AS[lang])
def addr(r, P, lang):
    s = r.choice(P["street"][lang]); c = r.choice(P["city"][lang]); n = r.randint(1, 240)
    if lang in ("en", "fr"): return _addr(r, P, lang)
    if AS[lang] == lang: return _addr(r, P, lang)
    z = {"pl": "%02d-%03d" % (r.randint(1, 99), r.randint(1, 999)), "pt": "%04d-%03d" % (r.randint(1000, 9999), r.randint(1, 999)), "sv": "%03d %02d" % (r.randint(111, 984), r.randint(10, 99)), "cs": "%03d %02d" % (r.randint(100, 799), r.randint(0, 99)), "da": "%04d" % r.randint(1000, 9990), "no": "%04d" % r.randint(1000, 9990), "hu": "%04d" % r.randint(1000, 9990)}.get(lang, "%05d" % r.randint(10000, 99999))
    return "%s %d, %s %s" % (s, n, z, c)
G.CP["ADDRESS"] = addr
_asc = G.asc
G.asc = lambda text: _asc(text) or "user"  # names in other scripts leave nothing
corpus_tool.write(G, T, "held", seed, count, out, langs)
