#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Labelled texts of a fourth set of templates, names, streets, companies and traps of our own; labels of kinds with check digits are the tool's.

  fourth_set.py CORPUS_TOOL SEED COUNT OUT.jsonl

CORPUS_TOOL is the corpus generator beside the repository (gen_pii.py): it gives values, noise and score. It is no part of the product.
"""
import sys

import corpus_tool

tool, seed, count, out = sys.argv[1:5]
G = corpus_tool.load(tool)
T = G.load("dev")
L = "en de fr nl es it".split()

lists = corpus_tool.lists
T["first"] = lists(
    en="Beatrice|Callum|Deepak|Esther|Fergus|Harriet|Imogen|Leroy|Oluwaseun|Philippa|Rhiannon|Tobias",
    de="Bernd|Christa|Dietmar|Elfriede|Gökhan|Henriette|Jürgen|Liesel|Malte|Rüdiger|Svenja|Volker",
    fr="Anaïs|Bérengère|Cédric|Damien|Émilie|Fatoumata|Jean-Luc|Loïc|Mathilde|Ousmane|Quentin|Sylvie",
    nl="Bram|Carlijn|Dirk|Evelien|Hendrik|Iris|Joris|Khalid|Liesbeth|Pieter|Roos|Wim",
    es="Aitana|Borja|Ángel|Dolores|Eugenia|Gonzalo|Íñigo|Joaquín|Leticia|Macarena|Óscar|Ximena",
    it="Alessia|Bruno|Cosimo|Domenico|Federica|Gennaro|Ludovica|Mirella|Ornella|Raffaele|Silvana|Vincenzo")
T["last"] = lists(
    en="Abernathy|Blackwood|Chaudhry|Davenport|Eastwood|FitzGerald|Greenhalgh|MacDonald|Oyelaran|Pemberton|Thistlethwaite|Winterbourne",
    de="Aydın|Brückner|Dietrich|Eichhorn|Fröhlich|Grabowski|Heße|Lindemann|Rosenthal|von Stetten|Wegener|Zimmermann",
    fr="Aubry|Bourgeois|Cissé|de la Tour|Delacroix|Fontaine|Haddad|L'Hermitte|Lefèvre|Perrin|Roche|Vasseur",
    nl="Bakker|Cornelissen|De Smet|Dijkstra|Hendriks|Kuipers|Maes|Mulder|Peeters|ter Horst|van der Meer|Yıldırım",
    es="Aguirre|Blanco Reyes|Castaño|Domínguez|Echeverría|Fuentes|Gallego Ruiz|Lozano|Ordóñez|Quintana|Salas|Zamora",
    it="Amato|Barbieri|Colombo|D'Angelo|De Luca|Fabbri|Gallo|Lombardi|Pellegrini|Rinaldi|Sartori|Villa")
T["street"] = lists(
    en="Church View|Elm Grove|Harbour Street|Old Kent Road|St Mary's Avenue", de="An der Alten Mühle|Bismarckallee|Hauptstr.|Rosenweg|Zum Sportplatz",
    fr="allée des Tilleuls|boulevard Voltaire|cours Gambetta|rue du Général Leclerc|route de Lyon", nl="Dorpsstraat|Kerkplein|Leuvensesteenweg|Oude Gracht|Wilgendreef",
    es="Calle Mayor|Paseo de Gracia|Plaza de España|Ronda de Toledo|Avda. del Puerto", it="Via Dante Alighieri|Piazza San Marco|Corso Vittorio Emanuele II|Strada Provinciale 12|Via Mazzini")
T["city"] = lists(en="Leicester|Swansea|Plymouth|Derry", de="Braunschweig|Jena|Würzburg|Trier", fr="Grenoble|Besançon|Toulon|Saint-Étienne",
                  nl="Gent|Eindhoven|Leuven|Zwolle", es="Zaragoza|Córdoba|Gijón|León", it="Verona|Lecce|Forlì|L'Aquila")
T["domains"] = "gmx.net|skynet.be|orange.fr|bluewin.ch|virgilio.it|northwind-supplies.com|ziggo.nl".split("|")
T["words"] = corpus_tool.words(
    en="Account holder|Mail thread|Credit note|Find|Amend|Create|Document|Settlement|Preview|Ticket|Screen|Dispatch|Outbox|Position|Launch|Apply",
    de="Kontoinhaber|Mailverlauf|Gutschrift|Finden|Ändern|Anlegen|Dokument|Ausgleich|Vorschau|Ticket|Maske|Versand|Postausgang|Position|Starten|Übernehmen",
    fr="Titulaire|Fil de messages|Avoir|Chercher|Modifier|Créer|Document|Règlement|Aperçu|Ticket|Écran|Expédition|Envoyés|Poste|Lancer|Appliquer",
    nl="Rekeninghouder|Mailwisseling|Creditnota|Vinden|Wijzigen|Aanmaken|Document|Vereffening|Voorbeeld|Ticket|Scherm|Verzending|Postvak UIT|Positie|Starten|Toepassen",
    es="Titular|Hilo de correo|Abono|Buscar|Modificar|Crear|Documento|Liquidación|Vista previa|Incidencia|Pantalla|Expedición|Enviados|Posición|Iniciar|Aplicar",
    it="Intestatario|Conversazione|Nota di credito|Trova|Modifica|Crea|Documento|Saldo|Anteprima|Segnalazione|Schermata|Spedizione|Inviati|Posizione|Avvia|Applica")
T["frames"] = {
    "window_title": ["{L}: {X} – Dynamics 365 Business Central – Google Chrome", "SAP Easy Access - {edit} {L} {X}", "{order} {N} – {customer} {P} – {L} {X} – Jira Service Management",
                     "{X} {L} - Notepad++", "RE: {L} {X} ({P}) - Message (HTML)", "{P} | Microsoft Teams | {L} {X}", "*{X}* – LibreOffice Calc", "Citrix Viewer - {L}={X} - {page} {N}",
                     "{U} on srv-app : bash - {L} {X}", "{file} {N} ({L} {X}) - Adobe Acrobat Reader (64-bit)", "{new} {item} | {L} {X} | Odoo", "DATEV Arbeitsplatz - {L} {X}"],
    "url": ["https://portal.example.com/{L}/{X}", "https://crm.example.org/contacts?filter%5B{L}%5D={X}&page=3&per_page=50", "https://intranet.example.net/app/#/detail?{L}={X}&tab=history",
            "https://shop.example.eu/checkout/step2?lang=en&{L}={X}", "file:///C:/Users/{U}/Documents/{X}.docx", "https://mail.example.com/mail/u/0/#search/{X}", "http://intern:9090/api/v2/lookup/{X}?verbose=true"],
    "element": ["{L}: {X}", "{L} ({X}) [Edit]", "Row 12, {L}, {X}", "{X}, {L}, text field", "{open} {L} {X}", "{customer} {P} | {L} {X}", "Tree item {P} > {L} > {X}", "Tooltip: {L} {X} - {save}"],
    "ocr": ["{L}    {X}\n{item} {N}", "{customer}\n{P}\n{L}\n{X}", "{invoice} {N}   {page} {N}\n{L} {X}\n{save}   {print}", "{X}   {L}", "{L}. {X}\n{tracking} {N}\n{P}", "File Edit View Insert\n{L}: {X}\nReady"],
    "clipboard": ["{P}\t{X}\t{N}", "{L}: {X}\r\n{customer}: {P}", "{X}", "{L};{X};{N}", "[{\"name\":\"{P}\",\"value\":\"{X}\"}]", "{message}\n\n{L} {X}\n\n{P}"],
}
T["neg_frames"] = ["{edit} {item} {N} – Dynamics 365", "{N} | {order} | {page}", "https://wiki.example.com/display/IT/{page}?focusedCommentId={N}", "{save} ({N})", "{print}: {N} – {file} – Word",
                   "{search} > {tracking} > {N}", "{inbox} – {message} – Outlook", "File Edit View {open} Tools Help\n{N}\n{save}", "Row {N}, {payment}", "{new} {file}.xlsx [{N}]", "{item} {N} {N}"]
T["orgs"] = "Ernst & Young|Hewlett Packard|Deutsche Bahn|Carrefour Market|Albert Heijn|Morgan Stanley|Banca Mediolanum|El Corte Inglés|Johnson Controls|Fisher Scientific|Otto Versand|Martin Marietta|Franklin Templeton|Lloyds Register|Santa Fe Logistics".split("|")
T["trap"] = ("Grant access to all|Frank discussion notes|Chase up supplier|Bill to address missing|Pat on the back|Penny stock alert|Victor Mike Alpha|Lance tool settings|Dot matrix queue|Sunny intervals later|"
             "Faith in numbers|Max value exceeded|Min. order quantity|Chuck size 12 mm|Drew conclusions|Rev. 4 draft B|Sheet1!A1:C20|2.14.0-beta.3|14:05 - 14:35|http://localhost:3000/|#general|00:12:09,120|fe80 disabled|§ 19 UStG|Art. 28 GDPR|"
             "Ernst gemeint|Frank und frei|Lange Liste|Kurz notiert|Schwarz auf Weiß|Petit déjeuner|Le Grand Plan|Roi attendu|Klein bedrag|Jonge kaas|Rey mago|Campos obligatorios|Costa fija|Grassi saturi|Mare mosso").split("|")

def labels(kind, **of):
    T["labels"][kind] = lists(**of)

labels("PASSWORD", en="Your password|Login password|Pass code", de="Ihr Passwort|Kennwort|PIN/Passwort", fr="Votre mot de passe|Mot de passe", nl="Uw wachtwoord|Wachtwoord", es="Su contraseña|Contraseña", it="La tua password|Password")
labels("LICENSE_PLATE", en="Reg. plate|Vehicle registration", de="Amtl. Kennzeichen|Kennzeichen", fr="Immatriculation|Plaque", nl="Kenteken|Nummerplaat", es="Matrícula|Matrícula vehículo", it="Targa|Targa auto")
labels("PASSPORT_NO", en="Passport no.|Passport #", de="Reisepass-Nr.|Pass-Nr.", fr="N° de passeport|Passeport n°", nl="Paspoortnr.|Paspoort nr", es="N.º de pasaporte|Pasaporte n.º", it="N. passaporto|Passaporto n.")
labels("CUSTOMER_ID", en="Customer no.|Customer ID|Cust. no.", de="Kunden-Nr.|Kundennummer", fr="N° client|Réf. client", nl="Klantnummer|Klantnr.", es="N.º de cliente|Cód. cliente", it="N. cliente|Codice cliente")
labels("EMPLOYEE_ID", en="Employee ID|Personnel no.|Staff no.", de="Personalnummer|Pers.-Nr.|Mitarbeiter-Nr.", fr="Matricule|N° employé", nl="Personeelsnummer|Personeelsnr.", es="N.º de empleado|Cód. empleado", it="Matricola|Cod. dipendente")
labels("BIRTH_DATE", en="Date of birth|DOB|Born on", de="Geburtsdatum|Geb.-Datum|geb. am", fr="Date de naissance|Né(e) le", nl="Geboortedatum|Geb.", es="Fecha de nacimiento|F. nacimiento", it="Data di nascita|Nato/a il")
labels("PERSON", en="Name|Contact person|Approved by", de="Name|Ansprechpartner|Genehmigt von", fr="Nom|Interlocuteur|Validé par", nl="Naam|Contactpersoon|Goedgekeurd door", es="Nombre|Persona de contacto|Aprobado por", it="Nome|Referente|Approvato da")
labels("ADDRESS", en="Address|Ship to|Billing address", de="Adresse|Rechnungsanschrift|Lieferanschrift", fr="Adresse|Adresse de facturation", nl="Adres|Factuuradres", es="Dirección|Dirección de envío", it="Indirizzo|Indirizzo di fatturazione")
labels("USERNAME", en="User|Login|Signed in as", de="Benutzer|Anmeldename|Angemeldet als", fr="Utilisateur|Identifiant", nl="Gebruiker|Aangemeld als", es="Usuario|Inicio de sesión", it="Utente|Accesso come")

corpus_tool.write(G, T, "fourth", seed, count, out)
