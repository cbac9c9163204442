#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Labelled texts of a sixth set: office software in ten languages, fields and titles of business systems, builds, parts, formulas, slugs, chats.

  sixth_set.py CORPUS_TOOL SEED COUNT OUT.jsonl

CORPUS_TOOL is the corpus generator beside the repository (gen_pii.py): it gives values, noise and score. It is no part of the product.
Four in ten texts name nobody. The others are general templates with a label, or scenes in which values of that kind are met.
"""
import random, re, sys, urllib.parse

import corpus_tool

tool, seed, count, out = sys.argv[1:5]
G = corpus_tool.load(tool)
lists = corpus_tool.lists
LANGS = "en de fr nl es it pl pt sv fi".split()
T = G.load("dev")

T["first"] = lists(
    en="Abigail|Bradley|Cormac|Delroy|Eleanor|Gareth|Hollie|Jasmine|Lachlan|Meera|Nkechi|Rosalind|Stuart|Yusuf",
    de="Adelheid|Benedikt|Carsten|Dörte|Emre|Gudrun|Holger|Irmgard|Kai-Uwe|Leonie|Nils|Renate|Steffen|Traudl",
    fr="Apolline|Bastien|Capucine|Delphine|Fabrice|Ghislaine|Ibrahima|Jean-Baptiste|Manon|Océane|Philippe|Séverine|Tristan|Véronique",
    nl="Annemiek|Berend|Dewi|Ebru|Ferdi|Gerrit|Ingrid|Jolanda|Kees|Maaike|Olivier|Petra|Siebe|Truus",
    es="Adrián|Blanca|Concepción|Esteban|Francisco Javier|Guadalupe|Hugo|Irene|Jorge|Lourdes|Maite|Pablo|Remedios|Xavier",
    it="Annarita|Beatrice|Claudio|Debora|Emanuela|Flavio|Giacomo|Graziella|Luca|Marco|Pierluigi|Rosanna|Simone|Valentina",
    pl="Agnieszka|Bartosz|Danuta|Grzegorz|Jolanta|Katarzyna|Łukasz|Małgorzata|Paweł|Stanisław|Wojciech|Zofia",
    pt="Adriana|Afonso|Beatriz|Catarina|Duarte|Gonçalo|Inês|João|Lurdes|Margarida|Rui|Tiago",
    sv="Anders|Birgitta|Elsa|Fredrik|Gunilla|Håkan|Ingela|Linnéa|Mats|Örjan|Sofia|Torbjörn",
    fi="Aino|Eero|Hannele|Ilkka|Jukka|Kaisa|Marjatta|Minna|Päivi|Seppo|Tuomas|Väinö")
T["last"] = lists(
    en="Ainsworth|Bhattacharya|Cavanagh|Drummond|Fairclough|Goldsmith|Hutchinson|Kendrick|Llewellyn|O'Donnell|Pritchard|Rahman|Stapleton|Wainwright",
    de="Altmann|Bergmann|Çelik|Dreher|Fiedler|Gärtner|Hübner|Jäger|Lohmann|Nowak|Petersen|Reinhardt|Stöcker|von der Leyen",
    fr="Arnaud|Blanchard|Camara|de Villiers|Duval|Gaillard|Hamdi|Lacroix|Le Bihan|Meunier|O'Reilly|Picard|Rivière|Texier",
    nl="Aalbers|Boonstra|De Clercq|Dekkers|El Idrissi|Groeneveld|Huisman|Lambrechts|Post|Schouten|van 't Hof|van der Velde|Verbeeck|Zijlstra",
    es="Arroyo|Bermúdez|Cortés Roldán|de la Fuente|Escudero|Garrido|Hidalgo|Lorenzo|Manzano|Olmedo|Pizarro|Serrano Gil|Toledano|Villalba",
    it="Basile|Cattaneo|D'Amico|De Angelis|Fiore|Giuliani|Leone|Martini|Neri|Orlando|Parisi|Santoro|Silvestri|Valentini",
    pl="Dąbrowska|Gajewski|Jabłońska|Kamiński|Lewandowska|Mazur|Nowakowska|Pawlak|Sikora|Wiśniewski|Wójcik|Zając",
    pt="Almeida|Barbosa|Carvalho|da Silva|Esteves|Fonseca|Lopes Martins|Magalhães|Nogueira|Pinto|Simões|Teixeira",
    sv="Ahlgren|Bergström|Dahlberg|Ekström|Hellström|Johansson|Lindqvist|Nyström|Sjöberg|Söderlund|Wallin|Åkesson",
    fi="Hakala|Heikkinen|Järvinen|Korhonen|Laaksonen|Mäkelä|Niemi|Pitkänen|Rantanen|Savolainen|Turunen|Väisänen")
T["street"] = lists(
    en="Beech Drive|Castle Terrace|Granary Wharf|Lower Baggot Street|Meadow Rise|Quarry Hill", de="Bergstraße|Dr.-Külz-Ring|Friedrich-Ebert-Platz|Im Winkel|Ostpreußenweg|Wiener Gasse",
    fr="boulevard de Strasbourg|cité Paradis|esplanade du Lac|rue Pasteur|sentier des Roses|square Carpeaux", nl="Burgemeester de Vlugtlaan|Heuvelstraat|Koningin Astridplein|Oosterkade|Polderdijk|Vijverpad",
    es="Avenida de América|Calle de la Luna|Carrer de Balmes|Glorieta de Embajadores|Pasaje San Juan|Rambla Nova", it="Contrada Fontanelle|Lungomare Trieste|Piazza Garibaldi|Via del Corso|Via Nazionale|Viale dei Pini",
    pl="ul. Długa|ul. Marszałkowska|al. Jana Pawła II|os. Słoneczne|pl. Wolności", pt="Rua do Ouro|Avenida da Liberdade|Travessa do Carmo|Largo da Sé|Praça da República",
    sv="Storgatan|Drottninggatan|Björkvägen|Kungsgatan|Parkallén", fi="Mannerheimintie|Hämeenkatu|Kauppakatu|Koivukuja|Rantapolku")
T["city"] = lists(en="Exeter|Dundee|Limerick|Wrexham", de="Bielefeld|Potsdam|Salzburg|Sankt Gallen", fr="Angers|Mulhouse|Charleroi|Clermont-Ferrand", nl="Amersfoort|Brugge|Enschede|Sint-Niklaas", es="Alicante|Huelva|Pamplona|Santa Cruz de Tenerife",
                  it="Brescia|Catania|La Spezia|Ravenna", pl="Wrocław|Łódź|Gdynia|Bielsko-Biała", pt="Coimbra|Braga|Setúbal|Vila Nova de Gaia", sv="Göteborg|Uppsala|Malmö|Örebro", fi="Tampere|Jyväskylä|Turku|Hämeenlinna")
T["domains"] = "t-online.de|telenet.be|sfr.fr|alice.it|ono.com|fabrikam-industries.com|wp.pl|sapo.pt|telia.se|elisa.fi|uni.example.ac.uk".split("|")
T["words"] = corpus_tool.words(
    en="Debtor|Thread|Pro forma|Query|Revise|Insert|Dossier|Pay run|Publish|Requisition|Section|Waybill|Archive|Cell|Browse|Confirm",
    de="Debitor|Verlauf|Proforma|Abfrage|Überarbeiten|Einfügen|Akte|Zahllauf|Veröffentlichen|Bedarf|Abschnitt|Frachtbrief|Archiv|Zelle|Durchsuchen|Bestätigen",
    fr="Débiteur|Fil|Pro forma|Requête|Réviser|Insérer|Dossier|Paiements|Publier|Demande d'achat|Section|Lettre de voiture|Archives|Cellule|Parcourir|Confirmer",
    nl="Debiteur|Draad|Pro forma|Zoekopdracht|Herzien|Invoegen|Dossier|Betaalrun|Publiceren|Aanvraag|Sectie|Vrachtbrief|Archief|Cel|Bladeren|Bevestigen",
    es="Deudor|Hilo|Proforma|Consulta|Revisar|Insertar|Expediente|Remesa|Publicar|Solicitud|Sección|Albarán|Archivo|Celda|Examinar|Confirmar",
    it="Debitore|Discussione|Proforma|Interrogazione|Rivedi|Inserisci|Fascicolo|Distinta|Pubblica|Richiesta d'acquisto|Sezione|Bolla|Archivio|Cella|Sfoglia|Conferma",
    pl="Kontrahent|Wątek|Proforma|Zapytanie|Popraw|Wstaw|Teczka|Przelewy|Publikuj|Zamówienie|Sekcja|List przewozowy|Archiwum|Komórka|Przeglądaj|Potwierdź",
    pt="Devedor|Tópico|Pró-forma|Consulta|Rever|Inserir|Processo|Pagamentos|Publicar|Requisição|Secção|Guia de remessa|Arquivo|Célula|Procurar|Confirmar",
    sv="Gäldenär|Tråd|Proforma|Fråga|Granska|Infoga|Akt|Betalning|Publicera|Rekvisition|Avsnitt|Fraktsedel|Arkiv|Cell|Bläddra|Bekräfta",
    fi="Velallinen|Ketju|Proforma|Kysely|Tarkista|Lisää|Kansio|Maksuajo|Julkaise|Tilaus|Osio|Rahtikirja|Arkisto|Solu|Selaa|Vahvista")
T["frames"] = {
    "window_title": ["{edit} {customer}: {L} {X} – Odoo 17", "{L} {X} ‹ IFS Cloud", "{P} – {L} {X} – Personio", "{file} {N} / {L}: {X} – d.velop documents", "{message}: {L} {X} – Slack", "{X} – {L} – Microsoft Dynamics NAV",
                     "{L}: {X} - LibreOffice Base", "({L} {X}) {order} {N} – Freshdesk", "{P} | {customer} | Pipedrive", "AnyDesk – {U} – {N}"],
    "url": ["https://work.example.com/r/{L}/{X}", "https://api.example.org/v3/partners?fields=id,status&{L}={X}", "https://app.example.net/#!/search/{L}:{X}", "https://cloud.example.eu/apps/files/?dir=/{X}", "http://nav.example.local:8080/card?bookmark=27&{L}={X}",
            "file:///home/{U}/Downloads/offer-2025.pdf", "https://id.example.com/login?next=%2Faccount&{L}={X}"],
    "element": ["{L} ▾ {X}", "textbox {L} {X}", "{X}, {L}, read only", "{item} D14: {X} ({L})", "treeitem {customer} {P}", "{confirm} {L} {X}", "dialog {L}: {X}"],
    "ocr": ["{L}  {X}  {item}\n{N}", "{order} {N}\n{P}\n{L} {X}", "{print} {file}\n\n{L} : {X}\n{page} {N}", "{X}\n{L}\n{tracking} {N}", "[{L}] {X}\n[{customer}] {P}"],
    "clipboard": ["{L}: {X}, {N}", "{P}\n{X}", "{X}\t{N}", "{L}|{X}|{P}", "> {message}\n> {L} {X}", "{N}\r\n{L}\t{X}\r\n"],
}
for channel in T["frames"]:
    T["frames"][channel] = [frame.replace("{confirm}", "{save}") for frame in T["frames"][channel]]

def labels(kind, **of):
    T["labels"][kind] = lists(**of)

labels("PASSWORD", en="Initial password|Master password|PW", de="Startpasswort|Masterpasswort|PW", fr="Mot de passe initial|MDP", nl="Standaardwachtwoord|WW", es="Contraseña inicial|Clave", it="Password iniziale|PSW", pl="Hasło|Hasło tymczasowe", pt="Palavra-passe|Senha", sv="Lösenord|Nytt lösenord", fi="Salasana|Uusi salasana")
labels("LICENSE_PLATE", en="Number plate|Vehicle reg|Licence plate", de="Kfz-Kz.|Autokennzeichen|Nummernschild", fr="Plaque minéralogique|N° immatriculation", nl="Autokenteken|Kentekenplaat", es="Placa|Matrícula del coche", it="Targa dell'auto|Targa n.", pl="Nr rejestracyjny|Tablica rejestracyjna", pt="Matrícula|Placa do veículo", sv="Registreringsnummer|Reg.nr", fi="Rekisterinumero|Rekisteritunnus")
labels("PASSPORT_NO", en="Passport number|Travel doc. no.", de="Reisepassnummer|Nr. des Passes", fr="Numéro du passeport|Passeport", nl="Paspoortnummer|Reisdocument nr.", es="N.º pasaporte|Pasaporte", it="N. di passaporto|Passaporto", pl="Nr paszportu|Paszport", pt="N.º do passaporte|Passaporte", sv="Passnummer|Pass nr", fi="Passin numero|Passi nro")
labels("CUSTOMER_ID", en="Client ref|Customer number|Acct no.", de="Kd.-Nr.|Kundennr.|Debitorennr.", fr="Réf. client|N° de client", nl="Klant nr.|Debiteurnummer", es="Ref. cliente|Núm. de cliente", it="Rif. cliente|N° cliente", pl="Nr klienta|Numer klienta", pt="N.º de cliente|Código do cliente", sv="Kundnummer|Kundnr", fi="Asiakasnumero|Asiakasnro")
labels("EMPLOYEE_ID", en="Emp. no.|Personnel number|Worker no.", de="Pers.-Nr.|MA-Nr.|Mitarbeiternr.", fr="N° matricule|Matricule agent", nl="Personeels-nr.|Medewerkernr.", es="N.º de personal|Núm. empleado", it="Matr.|Numero dipendente", pl="Nr pracownika|Numer ewidencyjny", pt="N.º de funcionário|N.º mecanográfico", sv="Anställningsnummer|Anst.nr", fi="Henkilönumero|Työntekijänumero")
labels("BIRTH_DATE", en="Born|Birthday|Date of birth", de="Geb.|geb. am|Geburtstag", fr="Né le|Née le|Date de naiss.", nl="Geb. datum|Geboren", es="Fecha nac.|Nacimiento", it="Nata il|Data di nasc.", pl="Data urodzenia|ur.", pt="Data de nascimento|Nascido em", sv="Födelsedatum|Född", fi="Syntymäaika|Synt.")
labels("PERSON", en="Account owner|Requested by|Employee|Recipient", de="Ansprechpartnerin|Angefordert von|Mitarbeiter|Empfänger", fr="Demandé par|Salarié|Destinataire|Gestionnaire", nl="Aangevraagd door|Medewerker|Ontvanger|Contact", es="Solicitado por|Empleado|Destinatario|Contacto",
       it="Richiesto da|Dipendente|Destinatario|Referente", pl="Imię i nazwisko|Pracownik|Odbiorca", pt="Nome|Funcionário|Destinatário", sv="Namn|Anställd|Mottagare", fi="Nimi|Työntekijä|Vastaanottaja")
labels("ADDRESS", en="Mailing address|Home address|Deliver to", de="Postanschrift|Privatadresse|Liefern an", fr="Adresse postale|Domicile|Livrer à", nl="Postadres|Thuisadres|Leveren aan", es="Domicilio|Dirección postal|Entregar en", it="Domicilio|Recapito|Consegnare a", pl="Adres|Adres dostawy", pt="Morada|Endereço", sv="Adress|Leveransadress", fi="Osoite|Toimitusosoite")
labels("USERNAME", en="Username|Logged in as|Account name", de="Benutzername|Eingeloggt als|Kontoname", fr="Nom d'utilisateur|Connecté en tant que", nl="Gebruikersnaam|Ingelogd als", es="Nombre de usuario|Conectado como", it="Nome utente|Connesso come", pl="Użytkownik|Nazwa użytkownika", pt="Utilizador|Nome de utilizador", sv="Användare|Användarnamn", fi="Käyttäjä|Käyttäjätunnus")
labels("PHONE", en="Mobile|Direct line|Tel.", de="Mobil|Durchwahl|Tel.", fr="Portable|Ligne directe|Tél.", nl="Mobiel|Tel.", es="Móvil|Tel.", it="Cellulare|Tel.", pl="Telefon|Tel. kom.", pt="Telefone|Telemóvel", sv="Telefon|Mobil", fi="Puhelin|Puh.")
labels("EMAIL", en="Email|Cc|Mail", de="E-Mail|Kopie an|Mail", fr="Courriel|Cc|Mél", nl="E-mail|Cc", es="Correo electrónico|Cc", it="Posta elettronica|Cc", pl="E-mail|Adres e-mail", pt="E-mail|Correio eletrónico", sv="E-post|E-postadress", fi="Sähköposti|S-posti")

# Scenes: texts in which values of the kind are met, {X} one of them, {P} a person, {N} something harmless. Any language may write English to its machines.
SCENES = {
    "PASSWORD": ["window_title|KeePass – Entry – Password: {X}", "clipboard|mysql -u root --password={X} shop", "clipboard|DB_PASSWORD={X}\nDB_HOST=db1", "ocr|Wi-Fi: Guest-2G\nPassword: {X}", "clipboard|\"password\": \"{X}\"", "element|password field, {X}"],
    "LICENSE_PLATE": ["ocr|Parking permit\nLicence plate {X}\nValid until 31.12.2026", "clipboard|Fleet;plate;{X};km 45210"],
    "PASSPORT_NO": ["ocr|Boarding\nPassport no {X}\nGate B22", "clipboard|{X} | Passport no. | check"],
    "CUSTOMER_ID": ["window_title|Customer no. {X} – Dunning run 2", "url|https://crm.example.com/view?customerId={X}&tab=orders", "element|Customer number: {X}"],
    "EMPLOYEE_ID": ["window_title|Time sheet – Employee no. {X} – week 23", "url|https://hr.example.com/timesheet?employeeId={X}&week=23", "clipboard|employee_id,{X},12.5,approved"],
    "BIRTH_DATE": ["ocr|Patient {P}\nDate of birth {X}\nWard 4", "window_title|{P} (born {X}) – Patient record", "clipboard|{P}, DOB {X}, allergy: none"],
    "PERSON": ["window_title|Chat with {X} | Microsoft Teams", "window_title|Meeting with {X} - Calendar - Outlook", "window_title|{X} shared a file with you – OneDrive", "window_title|CV {X}.pdf - Adobe Acrobat", "ocr|Yours sincerely\n{X}\nHead of Purchasing", "clipboard|Dear {X},\nthank you for your order.", "element|Avatar of {X}", "element|Call {X}",
               "ocr|Bonjour {X},\nvotre dossier est complet.", "clipboard|Hallo {X},\nanbei das Angebot.", "clipboard|Estimado {X}:\nadjunto la oferta.", "clipboard|Gentile {X},\nin allegato il preventivo.", "window_title|1:1 {X} / {P} – Google Calendar", "element|Assigned to {X}", "path|C:\\Personal\\Bewerbungen\\{X}\\Lebenslauf.pdf", "path|/srv/hr/contracts/{X} 2025.docx", "window_title|{X} is typing … – Slack"],
    "ADDRESS": ["ocr|Ship to:\n{P}\n{X}\n", "clipboard|{P}\n{X}", "window_title|Route to {X} – Google Maps", "element|Delivery address {X}"],
    "USERNAME": ["window_title|{X}@build07:~/src", "clipboard|ssh {X}@gateway.example.com", "path|C:\\Users\\{X}\\Desktop\\offer.xlsx", "path|/home/{X}/.config/settings.json", "url|https://git.example.com/users/{X}/projects", "clipboard|sudo -u {X} systemctl restart app", "ocr|DOMAIN\\{X}\nSign in"],
    "EMAIL": ["window_title|Inbox – {X} – Outlook", "clipboard|{P} <{X}>; purchasing", "url|https://mail.example.com/compose?to={X}&subject=Offer", "element|To: {X}", "path|D:\\Archive\\{X}.pst"],
    "PHONE": ["window_title|Incoming call {X} – 3CX", "element|Call {X}", "url|tel:{X}", "ocr|{P}\nTel. {X}\nFax -99", "clipboard|{P}, {X}"],
    "IBAN": ["ocr|Please pay to\n{X}\nReference {N}", "clipboard|{P}; {X}; 1.250,00 EUR", "window_title|Payee {X} – Online banking"],
    "CREDIT_CARD": ["ocr|VISA {X} 09/27", "clipboard|{X} exp 11/28", "element|Card number {X}"],
    "IP_V4": ["window_title|{X} - Remote Desktop Connection", "clipboard|ping {X}", "url|http://{X}:8080/admin"], "IP_V6": ["clipboard|ping6 {X}", "url|http://[{X}]/status"],
    "MAC": ["clipboard|arp -a | grep {X}", "ocr|WLAN\nMAC {X}"], "GEO": ["window_title|{X} – Google Maps", "clipboard|{X}"],
    "JWT": ["clipboard|curl -H \"Authorization: Bearer {X}\" https://api.example.com", "url|https://app.example.com/cb#id_token={X}"], "API_KEY": ["clipboard|export API_KEY={X}", "url|https://api.example.com/v1/geo?key={X}&q=1"],
}

# Texts that name nobody. {d4} digits, {A2} capitals, {h8} hexadecimal, {n} a small number, {date} {time} {amt} {ver}.
NOBODY = r"""
Naamloos 1 - LibreOffice Writer|Beveiligde weergave - Werkmap{n}.xlsx|Postvak IN - Outlook - {n} ongelezen|Document{n} - Herstelde versie|Afdruk samenvoegen starten|Regeleinde invoegen|Tabelstijlen wijzigen|Koptekst en voettekst|Wijzigingen bijhouden|Cel samenvoegen en centreren|Voorwaardelijke opmaak|Inkooporder {d6} - Exact Globe|Urenregistratie week {n}|Memoriaal boeken|Openstaande posten debiteuren
Sans titre {n} - LibreOffice Calc|Mode protégé - Classeur{n}.xlsx|Boîte d'envoi ({n})|Publipostage et courrier|Saut de section|Suivi des modifications|En-tête et pied de page|Fusionner et centrer|Mise en forme conditionnelle|Bon de réception {d6}|Saisie des écritures - Sage 100|Lettrage automatique|Clôture de l'exercice {y}|Balance âgée clients|Grand livre auxiliaire
Documento sin título {n} - LibreOffice|Vista protegida - Libro{n}|Bandeja de salida|Combinar correspondencia|Salto de sección|Control de cambios|Encabezado y pie de página|Combinar y centrar|Formato condicional|Pedido de compra {d8}|Asiento contable {d5}|Cierre del ejercicio {y}|Conciliación bancaria|Antigüedad de saldos|Hoja de cálculo
Senza nome {n} - LibreOffice Writer|Visualizzazione protetta - Cartel{n}|Posta in uscita|Stampa unione|Interruzione di sezione|Revisioni|Intestazione e piè di pagina|Unisci e centra|Formattazione condizionale|Ordine fornitore {d7}|Prima nota {d5}|Chiusura esercizio {y}|Riconciliazione bancaria|Scadenzario clienti|Foglio di calcolo
Bez tytułu {n} - LibreOffice Writer|Widok chroniony - Zeszyt{n}|Skrzynka nadawcza|Korespondencja seryjna|Podział sekcji|Śledź zmiany|Nagłówek i stopka|Scal i wyśrodkuj|Formatowanie warunkowe|Zamówienie zakupu {d7}|Dekretacja dokumentów|Zamknięcie roku {y}|Uzgodnienie rozrachunków|Arkusz kalkulacyjny|Zapisz jako
Sem título {n} - LibreOffice Writer|Vista Protegida - Livro{n}|Caixa de saída|Impressão em série|Quebra de secção|Registar alterações|Cabeçalho e rodapé|Unir e centrar|Formatação condicional|Nota de encomenda {d6}|Lançamento contabilístico|Fecho do exercício {y}|Reconciliação bancária|Folha de cálculo|Guardar como
Namnlös {n} - LibreOffice Writer|Skyddad vy - Bok{n}|Utkorgen ({n})|Kopplade utskrifter|Avsnittsbrytning|Spåra ändringar|Sidhuvud och sidfot|Centrera över kolumner|Villkorsstyrd formatering|Inköpsorder {d6}|Verifikation {d5}|Årsbokslut {y}|Kontoavstämning|Kalkylblad|Spara som
Nimetön {n} - LibreOffice Writer|Suojattu näkymä - Työkirja{n}|Lähtevät ({n})|Joukkokirje|Osanvaihto|Jäljitä muutokset|Ylä- ja alatunniste|Yhdistä ja keskitä|Ehdollinen muotoilu|Ostotilaus {d6}|Tosite {d5}|Tilinpäätös {y}|Täsmäytys|Laskentataulukko|Tallenna nimellä
Unbenannt {n} - LibreOffice Writer|Geschützte Ansicht - Mappe{n}|Postausgang ({n})|Seriendruck starten|Abschnittswechsel|Änderungen nachverfolgen|Kopf- und Fußzeile|Verbinden und zentrieren|Bedingte Formatierung|Wareneingang buchen|Offene Posten Debitoren|Jahresabschluss {y}|Umsatzsteuervoranmeldung {n}/{y}|Tabellenblatt|Speichern unter
BUKRS|KUNNR|LIFNR-LOW|MATNR {d8}|WERKS {d4}|EKKO-EBELN|VBAK-VBELN|BSEG-DMBTR|MARA-MEINS|T001W|txtCustGroup|cboPaymTerms|SalesLine.LineAmount|InventTable.ItemId|PurchTable_PurchStatus|lblCurrencyCode|grdLedgerTrans|FIELD_UNIT_PRICE|ctl00_Main_btnNext|DataGridViewTextBoxCell Row {n} Column {n}
Buchungsbeleg anzeigen: Übersicht|Display Purchase Order 45{d8}|Lieferantenrechnung hinzufügen: Buchungskreis {d4}|Change Material {d8} (Finished Product)|Stammdaten: Sachkonto {d6}|SAP Easy Access  -  Benutzermenü|MIGO Wareneingang Bestellung 45{d8}|ABAP: Variantenpflege des Reports RFITEMAP|Table EKPO Display of Entries Found|SE38 - ABAP Editor: Initial Screen|Zahllauf F110 {date}|IDoc-Anzeige {d16z}
Opportunities | Recently Viewed | Salesforce|Lead Conversion | Salesforce|Reports | All Reports - Salesforce - Microsoft Edge|Quote Q-{d5} | Salesforce CPQ|Case {d8z} | Service Console|Campaign Members | Marketing Cloud|Setup | Object Manager | Validation Rules
INC{d7z} | Incident | ServiceNow|CHG{d7z} - Change Request|RITM{d7z} - Requested Item | ServiceNow|KB{d7z} - How to reset your VPN token|PRB{d7z} | Problem | Now Platform|Service Catalog - Hardware - Standard Laptop|CMDB: cmdb_ci_server list
DATEV Arbeitsplatz pro - Kanzlei-Rechnungswesen|Stapelverarbeitung {n}/{y} - DATEV|Lohn und Gehalt - Abrechnung {n}/{y}|Belege online - Vorerfasste Belege|Kontenblatt {d5} - DATEV Rechnungswesen|Summen- und Saldenliste {n}/{y}|Mandantenübersicht - DATEV Arbeitsplatz|ELSTER Übertragung {date}
WH-1000XM4|EPSON ET-2850 Series|HP LaserJet Pro M404dn (Copy {n})|Makita DDF484Z|SKF 6205-2RS1/C3|Festool {d3} {d3}|Art.-Nr. {d4} {n} {A2} {d3}|Bosch GSR 18V-55 Professional|Siemens 6ES7 214-1AG40-0XB0|Part No. {A2}{d4}-{d3}-{A1}|SKU {A3}-{d5}-{A2}|Pos. {n}: {d3}.{d3}.{d2} Dichtring NBR|Model XPS-{d4}|Lot {A1}{d2}{A1}{d3}|MPN: LM{d4}CT-5.0/NOPB|M8x30 DIN 933 A2|Ref. fab. {A3}{d4}|Typ {A1}{A1}-{d3} {A1}
PO-{y}-{d6}|Bestelling {d8}-{n}|SO{d6} confirmed|Ordine n. {n}/{y}|Auftragsbestätigung AB-{d6}|Zlecenie {n}/{n}/{y}|Encomenda {d4}/{y}|Order {d5} ({n} rader)|Tilausvahvistus {d6}|Commande fournisseur CF{d5}|Presupuesto P{d2}/{d4}|Offerte OF{d6} v{n}|Rate {n} von 12|Delivery note DN{d6}, {n} colli|Batch job {d6} finished|Losnummer {d4}-{A2}
main #{d4} · build-and-test (ubuntu-latest, 21)|feature/{A3}-{d3}-add-login-form|refs/heads/release/{n}.{n}|rc-{y}.{n}.{n}-b{d4}|docker.io/library/postgres:16.3-alpine|ghcr.io/acme/web:{ver}-{h7}|org.example:core:jar:{ver}|Pipeline #{d6} passed|nightly-{date}-{h7}|Merge pull request #{d4} from acme/fix-npe|npm i lodash@{ver}|azure-pipelines-{d2}.yml|Deploy to staging (eu-west-{n}) #{d3}|commit {h40}|Gradle {ver} - BUILD SUCCESSFUL in {n}s|k8s: deployment/payments-{h9}-{h5}
=VLOOKUP(A{n};Blad1!$B$2:$D$99;3;FALSE)|=SOMME.SI(C:C;">0";D:D)|=IF(ISNUMBER(SEARCH("x",A1)),1,0)|=SVERWEIS(B{n};Preise!A:C;2;FALSCH)|=SUMA(D{n}:D{d2})*1,21|=BUSCARV(A{n};Hoja2!A:F;4;0)|=CERCA.VERT(E{n};Listino!$A$1:$C$400;3;FALSO)|=SUMMA(B{n}:B{d2})|=JOS(A{n}>0;"K";"E")|=SUMA.JEŻELI(A:A;"FV*";C:C)|=TEXT(TODAY(),"yyyy-mm-dd")|Pivot!R{n}C{n}|{A1}{n}:{A1}{d2}|'Plan {y}'!$F${d2}|=INDEX(Tarife[Satz],MATCH([@Zone],Tarife[Zone],0))
D:\Projekte\{y}\Angebote\Vorlage_v{n}_final.docx|/var/log/nginx/access.log.{n}.gz|\\fs01\Abteilung\Einkauf\Rahmenverträge|C:\Program Files\SAP\FrontEnd\SAPGUI\saplogon.exe|/opt/tomcat/webapps/portal/WEB-INF/web.xml|Z:\Boekhouding\{y}\Q{n}\btw-aangifte.xlsx|C:\ProgramData\Acme\Logs\service-{date}.log|/mnt/share/Comptabilité/Factures/{y}-{n}|~/projects/website/src/components/Button.tsx|E:\Backup\{date}\full.bak|P:\Qualität\Prüfberichte\PB_{d5}.pdf|/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf|C:\Windows\System32\drivers\etc\hosts|S:\Export\Stammdaten\artikel_{d6}.csv|/data/raw/sensor_{d2}/part-{d5}.parquet
https://shop.example.com/p/women/rose-gold-necklace-45cm-p{d5}.html|https://www.example.nl/producten/accuboormachine-gsr-18v-{d8}|https://www.example.fr/chaussures/bottines-cuir-noir-{d6}.html|https://www.example.de/kategorie/garten/gartenmoebel/tisch-eiche-massiv?sort=preis|https://www.example.it/abbigliamento/giacca-uomo-blu-notte/{d7}|https://www.example.es/hogar/lampara-de-pie-blanca-{d5}|https://news.example.com/{y}/{n}/{n}/markets-rally-as-rates-fall|https://docs.example.com/en/stable/user_guide/missing_data.html#nan-handling|https://github.com/acme/toolbox/pull/{d4}/files#diff-{h40}|https://jira.example.com/secure/RapidBoard.jspa?rapidView={d3}&quickFilter={d4}|https://www.example.pl/kategoria/buty-damskie/botki-czarne-{d5}|https://www.example.pt/loja/camisa-branca-algodao/{d5}|https://www.example.se/produkter/matbord-ek-180cm-{d5}|https://www.example.fi/tuotteet/talvitakki-musta/{d5}|https://sharepoint.example.com/sites/einkauf/Freigegebene%20Dokumente/Forms/AllItems.aspx?viewid={h8}|https://bi.example.com/dashboards/{d4}?period=last_{n}_days&currency=EUR|https://erp.example.com/sap/bc/ui5_ui5/ui2/ushell/shells/abap/FioriLaunchpad.html#PurchaseOrder-manage|https://maps.example.com/dir/Berlin/Hamburg|https://example.atlassian.net/wiki/spaces/OPS/pages/{d9}/Release+checklist|https://www.example.com/blog/how-to-choose-a-crm-in-{y}
Peter Hahn|Marc O'Polo Store|Tommy Hilfiger Outlet|Jack Wolfskin Lager|Ben & Jerry's|JPMorgan Chase|Paul Hartmann AG|Carl Zeiss Meditec AG|Heinrich Bauer Verlag KG|Calvin Klein|Michael Kors|Max Mara|Massimo Dutti|Giorgio Armani S.p.A.|Ralph Lauren|Elizabeth Arden|Yves Rocher|Christian Dior Parfums|Johnson & Johnson|Henkel AG & Co. KGaA|Otto Versand|Ernst Klett Verlag|Walt Disney Company|Harley-Davidson Motor|Lloyds Banking Group|Charles Schwab|Thomas Reuters Feed|Fritz Winter Eisengießerei|Georg Fischer AG|Karl Lagerfeld Shop|Laura Ashley Catalogue|Victoria's Secret|Hewlett Packard Enterprise|Dr. Oetker|Ferrari Store Milano|Jerónimo Martins|El Pozo Alimentación|Pedro Domecq Bodegas|Mario Levi Calzature S.r.l.|Anton Paar GmbH|Gebr. Heinemann SE|Louis Dreyfus Company|Jean Paul Gaultier|Maria Galland Kosmetik|William Hill Betting|Stanley Black & Decker
Wien Zentrale|Essen Hauptlager|Hannover Messe Stand {n}|Lincoln Park Depot|Houston Office|Jackson Heights Branch|Florence Warehouse|Georgia Sales Region|Sydney Meeting Room|Charlotte Hub|Augusta Plant|Bergen Depot|Santiago Filial|Córdoba Almacén|Valencia Centro|Toledo Planta {n}|Ancona Deposito|Ferrara Sede|Lublin Magazyn|Turku Varasto|Madison Avenue Campaign|Preston Site|Carlisle Call Centre|Lourdes Agence|Saint-Denis Entrepôt|Lagos Porto|Hamilton Server Room|San José Plant|St. Gallen Filiale|Santa Clara Data Center|Washington Release|Fiji Islands Pricing|Adelaide Region|Alexandria Terminal|Chester Zone {n}|Dallas Cutover|Verona Linea {n}|Paris Nord Quai {n}|Trier Standort|Kassel Werk {n}
Rechtsklick: Link in neuem Tab öffnen|Ansicht > Symbolleisten > Anpassen…|View > Zoom > Page Width|Insertion > Image > À partir d'un fichier|Extra > Opties > Geavanceerd|Herramientas > Macros > Grabar|Strumenti > Opzioni > Generale|Narzędzia > Opcje > Ogólne|Ferramentas > Personalizar|Verktyg > Alternativ|Työkalut > Asetukset|Ctrl+Alt+Del|Shift+F10|Alles wissen|Seitenansicht schließen|Rückgängig: Eingabe|Redo Paste|Bild auf|Pos1|Strg+Umschalt+Einfg|Undo Delete Column|Group by Cost Object|Drill Down by Region|Hide Zero Rows|Toon verborgen rijen|Masquer la ligne|Ocultar columna|Nascondi riga|Ukryj kolumnę|Dölj rad|Piilota sarake
Weekly stand-up {time}|Sprint Review {n}|Jour fixe Einkauf|Lunch & Learn: Power BI|Réunion d'équipe {time}|Tiimipalaveri {time}|Spotkanie zespołu {time}|Reunião de equipa|Veckomöte {n}|Teamoverleg maandag|Riunione reparto acquisti|Reunión de seguimiento|Urlaub / abwesend|Focus time (no meetings)|Quarterly Business Review Q{n}|Go-live Welle {n}|Fire drill Building {n}|Betriebsversammlung {date}|Blocked: month-end close|Zahnarzt|Week {n} planning|Town Hall May|Kick-off Phase {n}|Retro Team Blau|Townhall Q{n} {y}
ok thanks, will do!|kannst du mal schauen?|tack, det funkar nu|dzięki, sprawdzę jutro|kiitos, katson huomenna|obrigado, já vi|merci, c'est réglé|grazie, a dopo|vale, lo miro luego|prima, ik pak het op|see you at {time}|the build is red again :(|wer hat den Drucker angehalten?|lgtm, merging|brb 5 min|bin gleich da|can we move it to {time}?|+1|Danke, hat geklappt|no worries, take your time|on est à la bourre|mach ich morgen früh|Noted with thanks.|please see attached|FYI only|done and dusted|EOD works for me|das passt so
Grand Total|Total HT|Totale complessivo|Suma netto|Total sem IVA|Summa exkl. moms|Yhteensä ilman ALV|Netto €{amt}|Saldo {amt} EUR|CHF {amt}|PLN {amt}|{amt} kr|{n} %|VAT 21 %: {amt}|Betrag {amt}, Skonto 2 %|USD {amt} / {n} pcs|Menge {d3} ST|{d2} kg netto|{n}x{n} m|Preis pro 100 g {amt}|Rabatt -{n},00 %|Kurs 1,0842|IRR 7.{d2} %|{d3} of {d4} rows|KW {n}/{y}|{date} {time}|T+{n}|Fällig in {n} Tagen|Page {n} of {d2}|Version {ver}|Build {d4}|Error 0x{h8}|HTTP 502 Bad Gateway|ORA-{d5}: table or view does not exist|exit code {n}|SQLSTATE[42S02]|Timeout after {d4} ms|PID {d5}|Zeile {d3}, Spalte {n}|Ln {d2}, Col {n}|{d3} items selected|CPU {n} % RAM {d2} %|UTF-8 | LF | Java|1920×1080|rgb({d2}, {d2}, {d2})|#{h6}
Rose Quartz Edition|Amber Alert Level|Jade Green Paint|Sienna Brown 60|Hazel Nut Spread|Basil Pesto 190g|Olive Oil Extra Virgin|Clementine 1 kg|Lily Bouquet|Jasmine Tea 20 bags|Heather Grey T-Shirt|Rusty Nail Remover|Pearl White|Ginger Ale 6x33cl|Robin Hood Flour|Martin D-28 Guitar|Victor Mousetrap|Franklin Gothic Medium|Times New Roman|Lucida Console|Georgia Italic|Garamond Bold|Baskerville Old Face|Gill Sans MT|Bell MT|Christmas Opening Hours|Victoria Sponge|Granny Smith Apples|Earl Grey|Darjeeling First Flush|Bloody Mary Mix|Lady Grey|Caesar Salad|Margherita Pizza|Pinot Grigio|Don Perignon|Santa Claus Campaign|Saint Patrick's Day|Valentinstag Aktion|Dirndl Rosa|Hermann Kuchen|Bismarckhering 500 g|Mozartkugeln|Leibniz Butterkeks|Apfel Elstar|Kartoffel Annabelle|Birne Abate Fetel|Pomme Gala|Tarte Tatin|Crêpe Suzette|Poire Belle Hélène|Zwiebel Rot
GDPR Art. {n}|ISO 9001:2015|IEC 61508|EN ISO 13849-1|RoHS 3|HS Code {d4}.{d2}.{d2}|UN {d4} PG III|CAS 64-17-5|E-Nr. E{d3}|NACE 46.{d2}|GTIN check failed|Incoterms DAP|Container {A3}U size 40HC|Gate {A1}{d2}|Hall {n} Stand {A1}{d2}|Rack R{d2} U{d2}|VLAN {d3}|Port {d4}|Ticket #{d5}|Room {n}.{d2}|Etage {n}|Stock loc. {A1}-{d2}-{d2}|Zone {A1}{n}|Seat {d2}{A1}|Flight LH{d4}|ICE {d3} Gleis {n}|Bus {d3}|Tram {n}|Kanal {n}|Channel {d2}
Machine Learning Engineer (m/w/d)|Head of Purchasing|Leiter Vertrieb|Responsable des achats|Hoofd administratie|Director Financiero|Responsabile acquisti|Kierownik działu|Chefe de departamento|Inköpschef|Talouspäällikkö|Key Account Manager|Werkstudent Controlling|Praktikum Marketing|Team Lead Support|Betriebsrat|Comité d'entreprise|Ondernemingsraad|Human Resources|Kadry i płace|Recursos Humanos|Lönekontoret
""".strip().split("\n")
NOBODY = [text for line in NOBODY for text in re.split(r"(?<! )\|(?! )", line)]
AROUND = ["{t}"] * 6 + ["{t} - Google Chrome", "{t} – {u}", "{t} | {u}", "{t}\n{u}", "{t}\t{u}", "{t}; {u}", "{u}: {t}", "[{t}]", "{t} / {u} / {v}", "{t}\n{u}\n{v}", "* {t}", "{t} ({n})", "{t} - {u} - Microsoft Edge", "\"{t}\",\"{u}\""]

W = corpus_tool.Writer(G, T, LANGS)

def negative(r):
    frame = r.choice(AROUND)
    channel = r.choice(["window_title", "element", "ocr", "clipboard"])
    text = W.filled(r, frame.replace("{t}", "\1").replace("{u}", "\2").replace("{v}", "\3"))
    for mark in "\1\2\3":
        while mark in text:
            text = text.replace(mark, W.nobody(r, NOBODY), 1)
    if text.startswith("http") and "\n" not in text: channel = "url"
    if re.match(r"([A-Z]:\\|/|\\\\|~/)", text) and "\n" not in text: channel = "path"
    return channel, text

def phone(r, P, lang):
    country, many = {"pl": ("48", 9), "pt": ("351", 9), "sv": ("46", 9), "fi": ("358", 9)}[lang]
    number = {"pl": r.choice("5678"), "pt": "91", "sv": "70", "fi": "40"}[lang]
    number += G.digs(r, many - len(number))
    groups = " ".join(number[i:i + 3] for i in range(0, 9, 3))
    return r.choice(["+%s %s" % (country, groups), "+%s%s" % (country, number), "00%s %s" % (country, groups)])

def address(r, P, lang):
    code = {"pl": "%02d-%03d" % (r.randint(1, 99), r.randint(1, 999)), "pt": "%04d-%03d" % (r.randint(1000, 9999), r.randint(1, 999)), "sv": "%03d %02d" % (r.randint(111, 984), r.randint(10, 99)), "fi": "%05d" % r.randint(100, 99000)}[lang]
    return "%s %d, %s %s" % (r.choice(P["street"][lang]), r.randint(1, 140), code, r.choice(P["city"][lang]))

W.abroad(dict(pl="stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia", pt="janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
               sv="januari februari mars april maj juni juli augusti september oktober november december", fi="tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta"), phone, address)

def positive(r, kind, lang):
    scene = kind in SCENES and r.random() < .45
    if scene:
        channel, frame = r.choice(SCENES[kind]).split("|", 1)
        if frame == "{X}" and G.GROUP[kind] == "context": raise ValueError(frame)
    else:
        channel = r.choices(["window_title", "url", "element", "ocr", "clipboard"], [30, 15, 15, 22, 18])[0]
        if channel == "url" and kind in ("MRZ", "ADDRESS", "BIRTH_DATE"): kind = r.choice(["EMAIL", "PERSON", "IBAN"])
        frame = r.choice(T["frames"][channel])
    label, word = r.choice(T["labels"][kind][lang]), T["words"][lang]
    t = corpus_tool.Text()
    for part in re.split(r"(\{[A-Za-z]+\})", frame):
        name = part[1:-1]
        if part == "{X}":
            value = G.gen_value(kind, r, T, lang)
            noise, shown = G.noisy(kind, value, channel, r)
            if noise == "glued" and kind in ("USERNAME", "PERSON") and channel == "path": noise = "clean"
            before, behind = r.choice(G.GLUE) if noise == "glued" else ("", "")
            t.text += before
            t.add(kind, value, shown, noise)
            t.text += behind
        elif part == "{L}": t.text += urllib.parse.quote(G.asc(label).replace(" ", "") or "q") if channel == "url" else label
        elif part == "{P}": W.plain(r, t, "PERSON", lang)
        elif part == "{U}": W.plain(r, t, "USERNAME", lang)
        elif part == "{N}": t.text += W.nobody(r, NOBODY) if r.random() < .5 else W.filled(r, r.choice(["{d5}", "INV-{y}-{d4}", "{n}/{y}", "{A2}-{d4}"]))
        elif name in word: t.text += word[name]
        else: t.text += part
    return channel, t

def somebody(r, kind, lang):
    return positive(r, kind(), lang)

corpus_tool.write_texts(W.texts("sixth", random.Random("sixth/%d" % int(seed)), int(count), .4, negative, 7, somebody), T, out)
