#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Labelled texts of an eleventh set: mail subjects, SAP transactions, titles of browsers, names of files and chats of other trades (building, farming, energy, freight, taxes,
charities, car dealers, theatres, laboratories) in eight languages, each as it is spoken in another country than in the sets before (Austria, Belgium, Argentina, Ticino ...).

  eleventh_set.py CORPUS_TOOL NAMES SEED COUNT OUT.jsonl

CORPUS_TOOL is the corpus generator beside the repository (gen_pii.py): it gives values, noise and score. NAMES is the folder src/Faker/Provider of the sources of
https://github.com/FakerPHP/Faker (MIT): names and towns of its lists. Neither is part of the product. Half of the texts name nobody; a fifth of their parts looks as if.
"""
import os, random, re, sys

import corpus_tool

tool, names, seed, count, out = sys.argv[1:6]
G = corpus_tool.load(tool)
lists = corpus_tool.lists
COUNTRIES = dict(en=["en_ZA"], de=["de_AT", "de_CH"], fr=["fr_BE", "fr_CH"], nl=["nl_BE"], es=["es_AR", "es_PE", "es_VE"], it=["it_CH"], sv=["sv_SE"], da=["da_DK"])
LANGS = list(COUNTRIES)
T = G.load("dev")

def entries(lang, which, lists_of):
    """The strings in the lists of these names in a language's countries."""
    found = []
    for country in COUNTRIES[lang]:
        path = os.path.join(names, country, which + ".php")
        if not os.path.exists(path): continue
        source = re.sub(r"(?s)/\*.*?\*/|(?m:^\s*//[^\n]*$)", "", open(path, encoding="utf-8").read())
        for block in re.findall(r"(?s)\$(?:%s) = (?:\[|array\()(.*?)(?:\]|\));" % lists_of, source):
            found += [a or b.replace("\\'", "'") for a, b in re.findall(r'"([^"]+)"|\'((?:[^\'\\]|\\.)+)\'', block)]
    return [name for name in found if "{" not in name]

for lang in LANGS:
    T["first"][lang] = entries(lang, "Person", "firstName(?:Male|Female|Unisex)?")
    T["last"][lang] = entries(lang, "Person", "lastName|middleName")
T["street"] = lists(
    en="Voortrekker Road|Kloof Nek|Jan Smuts Avenue|Beyers Naudé Drive|Sandpiper Close|Harbour Terrace|Umgeni Road|Old Pretoria Road",
    de="Mariahilfer Straße|Landstrasser Hauptstraße|Bahnhofstrasse|Seegartenstrasse|Am Heumarkt|Untere Donaulände|Kirchgasse|Josef-Pirchl-Straße",
    fr="chaussée de Waterloo|rue du Trône|avenue Louise|rue de Carouge|chemin de Mornex|place Flagey|quai Godefroid Kurth|rue des Eaux-Vives",
    nl="Meir|Korenmarkt|Bondgenotenlaan|Turnhoutsebaan|Steenweg op Gent|Kapellestraat|Vrijdagmarkt|Lange Leemstraat",
    es="Avenida Corrientes|Calle Florida|Jirón de la Unión|Avenida Arequipa|Bulevar Sabana Grande|Calle San Martín|Pasaje Olaya|Avenida Rivadavia",
    it="Via Nassa|Viale Stazione|Piazza della Riforma|Via Cantonale|Vicolo dei Calderari|Riva Albertolli|Via Pretorio|Salita Chiattone",
    sv="Drottninggatan|Kungsgatan|Stora Nygatan|Vasavägen|Hamngatan|Björkvägen|Skolgatan|Industrivägen",
    da="Vesterbrogade|Nørregade|Strandvejen|Åboulevarden|Jernbanegade|Skovvej|Algade|Havnegade")
T["city"] = lists(en="Stellenbosch|Durban|Polokwane|East London|Knysna", de="Steyr|Bludenz|Winterthur|Olten|Villach", fr="Namur|Charleroi|Lausanne|Neuchâtel|Nivelles", nl="Aalst|Kortrijk|Genk|Oostende|Turnhout",
    es="Rosario|Mendoza|Arequipa|Trujillo|Maracaibo", it="Lugano|Bellinzona|Locarno|Mendrisio|Chiasso", sv="Uppsala|Örebro|Västerås|Umeå|Borås", da="Aarhus|Odense|Esbjerg|Kolding|Roskilde")
T["domains"] = "gmx.at|bluewin.ch|skynet.be|telenet.be|mweb.co.za|fibertel.com.ar|telia.se|mail.dk|bauhof-steyr.at|agri.example.org".split("|")
T["words"] = corpus_tool.words(
    en="Grower|Chat|Statement|Find|Change|New|Attachment|Payment|Print|Work order|Tab|Consignment|Inbox|Position|Open|Save",
    de="Bauherr|Chat|Abrechnung|Suchen|Ändern|Neu|Anhang|Zahlung|Drucken|Arbeitsauftrag|Reiter|Frachtbrief|Posteingang|Position|Öffnen|Sichern",
    fr="Donateur|Discussion|Relevé|Rechercher|Modifier|Nouveau|Pièce jointe|Paiement|Imprimer|Ordre de travail|Onglet|Lettre de voiture|Boîte de réception|Poste|Ouvrir|Enregistrer",
    nl="Teler|Chat|Afrekening|Zoeken|Wijzigen|Nieuw|Bijlage|Betaling|Afdrukken|Werkbon|Tabblad|Vrachtbrief|Postvak IN|Post|Openen|Bewaren",
    es="Productor|Chat|Liquidación|Buscar|Modificar|Nuevo|Adjunto|Pago|Imprimir|Orden de trabajo|Pestaña|Carta de porte|Bandeja de entrada|Posición|Abrir|Grabar",
    it="Committente|Chat|Conteggio|Cerca|Modifica|Nuovo|Allegato|Pagamento|Stampa|Ordine di lavoro|Scheda|Lettera di vettura|Posta in arrivo|Posizione|Apri|Salva",
    sv="Odlare|Chatt|Avräkning|Sök|Ändra|Ny|Bilaga|Betalning|Skriv ut|Arbetsorder|Flik|Fraktsedel|Inkorg|Position|Öppna|Spara",
    da="Avler|Chat|Afregning|Søg|Ret|Ny|Bilag|Betaling|Udskriv|Arbejdsordre|Fane|Fragtbrev|Indbakke|Position|Åbn|Gem")
T["frames"] = {
    "window_title": ["{edit} {order} {N}: {P} - SAP Easy Access", "FW: {invoice} {N} ({P}) - Posteingang - Outlook", "{P} - {message} - Microsoft Teams", "{L} {X} - BP", "{P} und 3 weitere Personen | Skype", "AW: AW: {P} / {L} {X}", "{file} {N} {P}.msg - {message} (HTML)", "VA03 - {L}: {X}", "{P} · {customer} – Google Chrome", "WhatsApp – {P}", "Zoom: {P} – {page} {N}", "{new} {item} ({L} {X}) - Brave"],
    "url": ["https://portal.example.at/bauherren/{P}/akte", "https://sap.example.com/sap/bc/gui/sap/its/webgui?~transaction=XD03&{L}={X}", "https://chat.example.be/dm/{U}", "https://files.example.dk/s/{N}?{L}={X}", "https://donate.example.org/thanks?name={P}", "https://crm.example.se/#/person/{P}", "sip:{U}@voice.example.com"],
    "element": ["{L} {X}", "{L}: {X} ({edit})", "{P}, {message}, 09:41", "{customer}: {P}", "ListItem {P}", "MenuItem {save} {L} {X}", "Cell {N} {P}", "{P}\n{item} {N}"],
    "ocr": ["{order} {N}\n{customer} {P}\n{L} {X}", "{L} {X}\n{P}", "{P}   {N}   {X}\n{L}", "{invoice}\n{L}: {X}\n{payment} {N}"],
    "clipboard": ["{P}\t{X}\t{N}", "{L}: {X}", "{customer}={P};{L}={X}", "{P}\n{L} {X}\n{tracking} {N}", "\"{P}\",\"{X}\",{N}"],
    "path": ["S:\\Baustellen\\{N}\\{P} {file}.pdf", "C:\\Users\\{U}\\Downloads\\{file} ({N}).zip", "/mnt/team/{P}/{N}.odt", "\\\\dc2\\profiles$\\{U}\\Desktop", "T:\\{customer}\\{P}\\{order}-{N}.docx", "/Users/{U}/Documents/{file}.pages"],
}
SENTENCES = lists(
    en="{P} joined the chat|Message from {P}|RE: site visit with {P} on Thursday|Thanks {P}, will do|Donation received from {P}|Test drive booked for {P}|Driver {P} is waiting at gate 4|Minutes taken by {P}|Ask {P} or phone {F}|{P} reacted to your message|Collected at {A} by {P}",
    de="{P} ist dem Chat beigetreten|Nachricht von {P}|AW: Begehung mit {P} am Donnerstag|Danke {P}, mache ich|Spende von {P} eingegangen|Probefahrt für {P} reserviert|Fahrer {P} wartet an Tor 4|Protokoll: {P}|Bei {P} nachfragen oder {F} anrufen|{P} hat reagiert|Abholung bei {P}, {A}",
    fr="{P} a rejoint la discussion|Message de {P}|RE: visite de chantier avec {P} jeudi|Merci {P}, c'est noté|Don reçu de {P}|Essai réservé pour {P}|Le chauffeur {P} attend à la porte 4|Compte rendu : {P}|Voir avec {P} ou appeler le {F}|{P} a réagi|Enlèvement chez {P}, {A}",
    nl="{P} neemt deel aan de chat|Bericht van {P}|RE: werfbezoek met {P} donderdag|Bedankt {P}, komt in orde|Gift ontvangen van {P}|Proefrit voor {P} vastgelegd|Chauffeur {P} wacht aan poort 4|Verslag: {P}|Vraag het aan {P} of bel {F}|{P} heeft gereageerd|Ophaling bij {P}, {A}",
    es="{P} se unió al chat|Mensaje de {P}|RE: visita de obra con {P} el jueves|Gracias {P}, lo hago|Donación recibida de {P}|Prueba de manejo reservada para {P}|El chofer {P} espera en la puerta 4|Acta: {P}|Consultar con {P} o llamar al {F}|{P} reaccionó|Retiro en {A}, {P}",
    it="{P} si è unito alla chat|Messaggio da {P}|RE: sopralluogo con {P} giovedì|Grazie {P}, provvedo|Donazione ricevuta da {P}|Giro di prova riservato per {P}|L'autista {P} attende alla porta 4|Verbale: {P}|Chiedere a {P} o chiamare {F}|{P} ha reagito|Ritiro presso {P}, {A}",
    sv="{P} anslöt till chatten|Meddelande från {P}|SV: platsbesök med {P} på torsdag|Tack {P}, det fixar jag|Gåva mottagen från {P}|Provkörning bokad för {P}|Chauffören {P} väntar vid port 4|Protokoll: {P}|Fråga {P} eller ring {F}|{P} reagerade|Hämtas hos {P}, {A}",
    da="{P} deltager i chatten|Besked fra {P}|SV: byggemøde med {P} på torsdag|Tak {P}, det gør jeg|Gave modtaget fra {P}|Prøvetur booket til {P}|Chauffør {P} venter ved port 4|Referat: {P}|Spørg {P} eller ring {F}|{P} reagerede|Afhentes hos {P}, {A}")
IN_SENTENCE = {"P": "PERSON", "A": "ADDRESS", "F": "PHONE"}

def labels(kind, **of):
    T["labels"][kind] = lists(**of)

labels("PERSON", en="Grower|Site manager|Donor|Driver", de="Bauleiter|Polier|Lenker|Spender", fr="Chef de chantier|Chauffeur|Donateur|Preneur", nl="Werfleider|Chauffeur|Schenker|Verzekeringsnemer", es="Jefe de obra|Chofer|Donante|Tomador", it="Capocantiere|Autista|Donatore|Contraente", sv="Platschef|Förare|Givare|Kontaktperson", da="Byggeleder|Chauffør|Giver|Kontaktperson")
labels("CUSTOMER_ID", en="Grower no.|Member no.|Customer #", de="Kundennr.|Mitgliedsnr.|KdNr", fr="N° de client|N° de membre|Réf. client", nl="Klantnr.|Lidnummer|Klantcode", es="N° de cliente|N° de socio|Código de cliente", it="N. cliente|N. membro|Codice cliente", sv="Kundnr|Kundnummer|Medlemsnr", da="Kundenr.|Kundenummer|Medlemsnr.")
labels("EMPLOYEE_ID", en="Clock no.|Employee number|Staff ID", de="Personalnr.|PersNr|Mitarbeiternr.", fr="N° de personnel|Matricule|N° employé", nl="Stamnummer|Personeelsnr.|Badgenr.", es="N° de legajo|Legajo|N° de empleado", it="N. personale|Matricola|N. dipendente", sv="Anställningsnr|Anställningsnummer|Personalnr", da="Medarbejdernr.|Lønnummer|Personalenr.")
labels("USERNAME", en="SAP user|User|Login name", de="SAP-Benutzer|Benutzer|Login", fr="Utilisateur SAP|Utilisateur|Login", nl="SAP-gebruiker|Gebruiker|Login", es="Usuario SAP|Usuario|Login", it="Utente SAP|Utente|Login", sv="Användarnamn|Användare|Inloggning", da="Brugernavn|Bruger|Login")
labels("PASSWORD", en="Password|Wi-Fi password|PIN code", de="Passwort|WLAN-Passwort|Kennwort", fr="Mot de passe|Code wifi|MDP", nl="Wachtwoord|Wifi-wachtwoord|Paswoord", es="Contraseña|Clave wifi|Clave", it="Password|Password wifi|Parola chiave", sv="Lösenord|Wifi-lösenord|Nytt lösenord", da="Adgangskode|Wifi-kode|Kodeord")
labels("BIRTH_DATE", en="Date of birth|Born|DOB", de="Geburtsdatum|geb. am|Geb.", fr="Date de naissance|Né le|Née le", nl="Geboortedatum|Geboren te|Geboren op", es="Fecha de nacimiento|Nacido el|F. nac.", it="Data di nascita|Nato il|Nata il", sv="Födelsedatum|Född|Född den", da="Fødselsdato|Født|Født den")
labels("ADDRESS", en="Farm address|Site address|Collect from", de="Baustelle|Lieferadresse|Abholadresse", fr="Adresse du chantier|Adresse|Lieu d'enlèvement", nl="Werfadres|Adres|Ophaaladres", es="Dirección de obra|Domicilio|Retirar en", it="Indirizzo cantiere|Indirizzo|Ritiro presso", sv="Adress|Leveransadress|Hämtadress", da="Adresse|Leveringsadresse|Afhentes på")
labels("LICENSE_PLATE", en="Registration|Truck reg.|Plate", de="Kennzeichen|LKW|Kontrollschild", fr="Plaque|Camion|Immatriculation", nl="Nummerplaat|Vrachtwagen|Kenteken", es="Patente|Dominio|Placa", it="Targa|Autocarro|Veicolo", sv="Regnr|Fordon|Registreringsnummer", da="Nummerplade|Køretøj|Reg.nr.")
labels("PASSPORT_NO", en="Passport no.|Passport|Travel doc.", de="Reisepass-Nr.|Passnummer|Pass", fr="N° de passeport|Passeport|Titre de voyage", nl="Paspoortnr.|Paspoort|Reispas", es="N° de pasaporte|Pasaporte|Doc. de viaje", it="N. di passaporto|Passaporto|Doc. di viaggio", sv="Passnr|Passnummer|Pass", da="Pasnr.|Pasnummer|Pas")

# What stands in angle brackets is drawn from these lists.
PARTS = lists(
    app="Outlook|Microsoft Teams|SAP Logon 760|SAP Easy Access|Google Chrome|Brave|Vivaldi|Skype|WhatsApp|Slack|Signal|Zoom|Excel|AutoCAD LT|Nevaris|ORCA AVA|BMD NTCS|Abacus|Exact Globe|Kingdee|Adobe Acrobat Reader|Total Commander|7-Zip|Notepad++|FileZilla|KeePass",
    tcode="VA01|VA03|ME21N|ME23N|FB60|FB03|MIGO|MIRO|XD03|FBL5N|VL02N|KSB1|IW32|PA30|CJ20N|SE16N|SM37|F-53|CO11N|MM03|ZFI_{d3}|ZMM_{d4}",
    doc="{d8}|45{d8}|{y}-{d4}|{A2}{d4}|{A3}-{d3}|#{d5}|R{y}{d3}|{d4}/{y}|BV {d4}|Los {n}|TO-{d5}|CMR {d7}|{A1}{d6}|KV-{d4}|v{n}.{n}",
    ext="pdf|docx|xlsx|msg|dwg|ifc|zip|csv|jpg|pptx",
    firm="Strabag|Porr Bau GmbH|Implenia|Colas Belgium|Jan De Nul|BESIX|Vinci Energies|John Deere|New Holland|Massey Ferguson|Claas Tractor|Fritz Egger|Franz Kaminski|Rosenbauer|Peter Justesen|Knorr-Bremse|Kuehne + Nagel|DB Schenker|Jost Werke|Gebrüder Weiss|Carl Ras|Lars Larsen Group|Ole Mathiesen|Per Aarsleff|Max Bögl|Ed. Züblin|Ritter Sport|Hans Grohe|Villeroy & Boch|Louis Delhaize|Albert Frère Holding|Delhaize Le Lion|Jan Linders|Martin & Servera|Dr. Martens|Hunter Boots|Georg Fischer AG|Emil Frey|Oscar Weber|Julius Meinl|Josef Manner|Anton Bauer|Ernst Schweizer|Hermès|Lindex|Gina Tricot|Ferdinand Piatnik|Bruno Piattelli|Arcor|Mercado Libre|Grupo Clarín|Banco Galicia|Woolworths|Pick n Pay|Anglo American|Old Mutual",
    good="Stihl MS 261|Hilti TE 30|Makita drill|Bosch Rotak|Kärcher K5|Phillips screwdriver|Allen key set|Stanley knife|Jubilee clip|Philips screw PH2|Bowden cable|Otto cycle engine|Diesel additive|Wheatstone bridge|Bailey bridge parts|Rawlplug {n} mm|Rigips 12,5 mm|Knauf Uniflott|Eternit|Velux GGL|Lincoln Sheep feed|Jersey milk|Angus beef|Williams pears|Bramley apples|Charlotte potatoes|King Edward seed|Désirée Pflanzkartoffel|Annabelle Saatgut|Elstar|Gala|Victoria Pflaume|Prince Albert rhubarb|Nelson & Garden|Malbec Mendoza|Santa Julia|Don David Torrontés|Catena Zapata|Fernet Branca|Martini Rosso|Stella Artois|Duvel|Leffe Blonde|Marie Biscuit|Petit Beurre|Mandarine Napoléon|Tarte Suzette|Victoria sponge|Eggs Benedict|Beef Wellington|Ford Ranger|Opel Corsa|Skoda Karoq|Seat Arona|Dacia Duster|Mercedes Sprinter|VW Caddy|Alfa Giulietta|Nissan Leaf|Scania R450",
    place="Port Elizabeth|Prince Albert|Richards Bay|Sankt Pölten|Maria Taferl|Maria Alm|St. Johann im Pongau|Bad Gastein|Saint-Hubert|La Louvière|Marche-en-Famenne|Braine-l'Alleud|Sint-Niklaas|Heist-op-den-Berg|Mar del Plata|San Juan|Santa Rosa|Villa Carlos Paz|Puerto Ordaz|José C. Paz|Mendrisio|Riva San Vitale|Trollhättan|Mariestad|Kristianstad|Frederikshavn|Nykøbing|Ringsted|Hermannsburg|Murrayfield",
    room="Room Kruger|Saal Stifter|Sitzungszimmer Jura|Salle Magritte|Zaal Rubens|Sala Borges|Sala Ticino|Rum Vasa|Lokale Kattegat|Besprechung 2.14|Board room|Kantine",
    named="Nelson Mandela Bridge|Jan Smuts Airport|Albert Luthuli Museum|Robben Island|Steve Biko hospital|Charlotte Maxeke Academic Hospital|Walter Sisulu garden|Johann Strauss Orchester|Franz Schubert Konservatorium|Gustav Mahler Zyklus|Erzherzog Johann Marsch|Elisabeth Sladek Hof|Karl Renner Ring|Henri Dunant Preis|Wilhelm Tell Express|Paul Klee Zentrum|Jacques Brel fondation|Georges Simenon exposition|Adolphe Sax collège|Hergé musée|Paul Delvaux musée|Tintin et Milou|Ernest Solvay bibliothèque|Eddy Merckx metro|Pater Damiaan school|Hendrik Consciencebibliotheek|Koning Boudewijn stadion|Sint-Lucas campus|Teatro Colón|Jorge Newbery aeropuerto|Eva Perón museo|Julio Cortázar plaza|Simón Rodríguez universidad|Jorge Chávez aeropuerto|Carlos Gardel tango|Guillermo Tell|Francesco Borromini premio|Max Frisch strada|Selma Lagerlöf skola|Astrid Lindgrens Värld|Karl Gerhard revy|Alfred Nobel stiftelsen|Dag Hammarskjöld bibliotek|Niels Bohr Institutet|Karen Blixen Museet|Hans Christian Andersen festival|Thorvaldsen museum|Carl Nielsen koncert|Tycho Brahe Planetarium|Figaros Hochzeit|Don Giovanni|Eugen Onegin|Peter Grimes|Anna Bolena|Peer Gynt Suite|Rigoletto|Hamlet",
    en_thing="silage analysis|harvest estimate|crop insurance|site diary|snag list|steel delivery|meter reading|grid connection|tax return|gift aid claim|test drive form|stage plan|lab sample register|freight invoice|customs entry|waste ticket|hire contract|lambing records",
    de_thing="Bautagebuch|Mängelliste|Aufmaß|Leistungsverzeichnis|Schlussrechnung|Zählerstand|Netzanschluss|Steuererklärung|Spendenquittung|Probefahrt|Bühnenplan|Laborprobe|Zollanmeldung|Wiegeschein|Maschinenmiete|Ernteschätzung|Tierbestand|Bauverhandlung",
    fr_thing="journal de chantier|état d'avancement|métré|cahier des charges|relevé de compteur|raccordement|déclaration fiscale|attestation de don|essai routier|plan de scène|échantillon|déclaration en douane|bon de pesée|location d'engin|estimation de récolte|cheptel",
    nl_thing="werfverslag|vorderingsstaat|meetstaat|lastenboek|meterstand|netaansluiting|belastingaangifte|fiscaal attest|proefrit|podiumplan|staalname|douaneaangifte|weegbon|huurmachine|oogstraming|veestapel",
    es_thing="parte de obra|certificado de avance|cómputo métrico|pliego|lectura de medidor|conexión a red|declaración jurada|recibo de donación|prueba de manejo|plano de escena|muestra|despacho de aduana|ticket de balanza|alquiler de equipo|estimación de cosecha|hacienda",
    it_thing="giornale di cantiere|stato avanzamento|computo metrico|capitolato|lettura contatore|allacciamento|dichiarazione fiscale|ricevuta donazione|giro di prova|piano scenico|campione|dichiarazione doganale|bolletta di pesata|noleggio macchine|stima raccolto|bestiame",
    sv_thing="byggdagbok|avvikelselista|mängdberäkning|förfrågningsunderlag|mätarställning|nätanslutning|deklaration|gåvobevis|provkörning|scenplan|provtagning|tulldeklaration|vågsedel|maskinhyra|skördeuppskattning|besättning",
    da_thing="byggemødereferat|mangelliste|mængdeudtræk|udbudsmateriale|måleraflæsning|nettilslutning|selvangivelse|gavebrev|prøvetur|sceneplan|prøveudtagning|toldangivelse|vejeseddel|maskinleje|høstprognose|besætning")
SHARED = r"""<tcode> - SAP Easy Access|<tcode>|<tcode>: <doc>|/n<tcode>|<doc>|<doc> - <app>|<app>|<firm>|<firm> <doc>|<firm> - <app>|<firm>: <good>|<good>|{n} x <good>|<good>, EUR {amt}|<place>|<place> <doc>|<place> - <room>|<room> {time}|<named>|<named> - <app>|<named> {d2}|{date} {time}|{amt} ZAR|CHF {amt}|DKK {amt}|{d2},{n} %|{d3} kWh|{d2} t/ha|{d3} m²|{d2} m³ C25/30|DN {d3}|M{n} x {d2}|HEA {d3}|Ø {d2} mm|pH {n}.{d2}|{d3} mg/l|S/4HANA {d4}|HTTP {d3}|{h8}-{h4}-4{h3}-8{h3}-{h8}{h4}|{ver}|Build {ver}|IMG_{y}{d4}.jpg|Scan_{y}{d4}.pdf|plan_<doc>.dwg|<named>.pdf|<firm> Angebot.pdf|<firm>_{y}.xlsx|Copy of <firm>.xlsx|https://intranet.example.com/sites/{A3}/{d4}|https://www.example.at/produkte/{h8}|https://maps.example.com/place/<place>|D:\Projekte\<firm>\<doc>.pdf|\\srv3\bau\{y}\<place>\Plan {n}.dwg|/var/spool/lp/{d5}|S:\Einkauf\<firm>\{y}|10.{d2}.{n}.1|EPSG:{d4}|Kostenstelle {d4}|WBS {A1}.{d4}.{n}|ISBN 978-3-{d4}-{d4}|BIC {A4}ATWW|HS {d4}.{d2}|ADR UN {d4}|MRN {d2}AT{d6}|Container {A4} {d6}|Ctrl+{A1}|Page {n} of {d2}|{n} new messages|#general|#site-{d3}|@channel|Q{n} {y}|KW {d2}/{y}"""
LOCAL = dict(
    en="RE: <en_thing> <doc>|FW: <en_thing> - <app>|<en_thing> <doc>|<en_thing> <place>|<en_thing> - <firm>|<en_thing>.<ext>|<firm>: <en_thing>|Meeting in <room>|Chat - <en_thing>|Kick-off <named>|Tickets for <named>|Out of diesel again|Rose pruning course|Jack hammer hire|Frank advice needed|Harvest Moon festival|Will call back|Mark up drawings|Grant application {y}|Dale farm shop|Heath fire warning|Miller's thumb survey|Shepherd's pie Friday|Bishop move|Price Hike FAQ|Carpenter Bee control|Baker's dozen|Chase up invoices|Lamb prices|Rob Roy cocktail|April Showers playlist|Summer Holiday rota|Robin nest found on site|Penny wise scheme|Christmas Eve shift|Virginia creeper removal|Florence fennel|Savoy cabbage|Brussels sprouts|Duke of York potatoes|Cape Town depot|Stone wall|Fisher King DVD|Morning Glory weed|Dean Street closed",
    de="AW: <de_thing> <doc>|WG: <de_thing> - <app>|<de_thing> <doc>|<de_thing> <place>|<de_thing> - <firm>|<de_thing>.<ext>|<firm>: <de_thing>|Besprechung <room>|Chat - <de_thing>|Karten für <named>|Probe <named>|Miete und Betriebskosten|Rechnungs- und Lieferadresse|Bau- und Möbeltischler|Wind- und Wetterschutz|Hof- und Gartenfest|Lang- und Kurzzeitparken|Meister Eder|Maurer Kelle|Zimmerer Hammer|Schlosser Arbeit|Fuchs Schwanz|Engel Haar|Bauer sucht Frau|Frau Holle Premiere|Herr der Ringe|Kleiner Braunewell|Wiener Schnitzel|Sachertorte|Peter Silie|Lenz Pumpen|Heinrich Drucker|Winkler Markt|Rosa Rugosa|Adam und Eva|Max und Moritz Kita|Otto Normal|Schwarz auf Weiß|Graf Zahl|Stein Wolle|Holz Wurm|Berg Bahn|Koller Hubkolben|Kaiser Schmarrn|König Pilsener|Hahn im Korb|Sommer Weizen|Ernst nehmen|Josef Krainer Haus|Alpen Gasthof|Vogel Scheuche",
    fr="RE: <fr_thing> <doc>|TR: <fr_thing> - <app>|<fr_thing> <doc>|<fr_thing> <place>|<fr_thing> - <firm>|<fr_thing>.<ext>|<firm> : <fr_thing>|Réunion <room>|Billets <named>|Discussion - <fr_thing>|Répétition <named>|Pierre bleue|Rose trémière|Marguerite en pot|Olivier centenaire|Boucher charcutier|Blanc de Meudon|Petit gris|Noir de fumée|Grand Duc|Roi Albert statue|Reine Astrid avenue|Père Noël|Mère Poulard|Saint Nicolas fête|Marie-Jeanne Riviera|Croque Monsieur|Dame Blanche|Poire Belle Hélène|Charbonnier est maître|Menuisier Charpentier|Maçon Carreleur|Fermier d'Ardenne|Berger allemand|Jardin Martin|Chantier Lambert|Garage Dubois|Boulangerie Collard|Ferme Lejeune|Bois de Bernard|Cuve Gilson|Lot Maréchal|Thomas le petit train|Robert le diable|Jeanne d'Arc salle|Loup y es-tu",
    nl="RE: <nl_thing> <doc>|FW: <nl_thing> - <app>|<nl_thing> <doc>|<nl_thing> <place>|<nl_thing> - <firm>|<nl_thing>.<ext>|<firm>: <nl_thing>|Overleg <room>|Tickets <named>|Chat - <nl_thing>|Repetitie <named>|Bakker Peeters|Garage Claes|Slagerij Maes|Frituur Janssens|Dakwerken Wouters|Tuinbouw De Clercq|Aannemer Hermans|Hof ter Linden|Rode duivels|Sint-Maarten optocht|Witte Donderdag|Boer zoekt vrouw|Jan met de pet|Zwarte Piet debat|Roos van Jericho|Groene Michel pruim|Lange Jan toren|Kleine Prins|De Leeuw bier|Bosbes struik|Molen en Mulder|Smid gezocht|Kuiper ambacht|Bloem suiker|Wit Zand|Koning Winter|Mooi Marginaal|Blauwe Regen|Den Engel volkscafé|Suske en Wiske|Samson en Gert|Vlaamse Reus|Jonge Jenever",
    es="RE: <es_thing> <doc>|RV: <es_thing> - <app>|<es_thing> <doc>|<es_thing> <place>|<es_thing> - <firm>|<es_thing>.<ext>|<firm>: <es_thing>|Reunión <room>|Entradas <named>|Chat - <es_thing>|Ensayo <named>|Rosa de los vientos|Rosario de Santa Fe|Mercedes usado|Pilar de hormigón|Dolores ruta 2|Soledad cumbia|Blanca nieve|Rubia cerveza|Moreno estación|Ángel de la guarda|León Gas|Campos sembrados|Vega central|Herrera de obra|Carpintería Romero|Taller Fernández|Panadería Suárez|Ferretería Luna|Estancia San Antonio|Finca La Celia|Bodega Norton|Santa Fe puerto|Cruz del Sur|Reyes cabalgata|Domingo de Ramos|Pascua holiday|Pedro y el lobo|Juan Valdez|Martín pescador|Don Quijote ballet|Libertador San Martín|Belgrano Cargas|Sarmiento línea|Roca tren|Mitre ramal|Guerrero mapuche",
    it="RE: <it_thing> <doc>|I: <it_thing> - <app>|<it_thing> <doc>|<it_thing> <place>|<it_thing> - <firm>|<it_thing>.<ext>|<firm>: <it_thing>|Riunione <room>|Biglietti <named>|Chat - <it_thing>|Prova <named>|Rosa canina|Bianca neve|Marina militare|Viola mammola|Pietra serena|Ferraio cercasi|Grotto Bernasconi|Panetteria Rossi|Carrozzeria Ferrari|Falegnameria Galli|Cantina Monti|Garage Crivelli|Impresa Pedrazzini|San Bernardino tunnel|San Salvatore funicolare|Monte Generoso|Santa Lucia fiera|Colombo mercato|Leone d'oro|Conte di Luna|Gallo cedrone|Re Leone musical|Bello e buono|Costa verde|Fontana spenta|Serra fredda|Neri cavalli|Longo viaggio|Riso Riserva San Massimo|Merlot Tamborini|Valli del Ticino|Pepe nero|Grassi animali|Marchesi di Barolo",
    sv="SV: <sv_thing> <doc>|VB: <sv_thing> - <app>|<sv_thing> <doc>|<sv_thing> <place>|<sv_thing> - <firm>|<sv_thing>.<ext>|<firm>: <sv_thing>|Möte <room>|Biljetter <named>|Chatt - <sv_thing>|Repetition <named>|Sten och grus|Björk ved|Berg och dal|Ek parkett|Lind allé|Ros beskärning|Lindgren Bygg|Andersson Åkeri|Bageri Nilsson|Garage Lund|Strand badplats|Dahl VVS|Karlsson på taket|Pippi Långstrump|Emil i Lönneberga|Janssons frestelse|Sankta Lucia|Gustav Vasa opera|Kung Karl staty|Röda Korset|Svenska Dagbladet|Stora Enso|Blå Tåget|Vit Häger|Falk observation|Svan märkt|Räv dike|Örn spaning|Norra Kajen|Kalle Anka|Åhléns City|Gran och tall|Marknad i maj",
    da="SV: <da_thing> <doc>|VS: <da_thing> - <app>|<da_thing> <doc>|<da_thing> <place>|<da_thing> - <firm>|<da_thing>.<ext>|<firm>: <da_thing>|Møde <room>|Billetter <named>|Chat - <da_thing>|Prøve <named>|Bager Jorgensen|Murer Hansen|Tømrer Nielsen|Garage Møller|Slagter Lund|Gård Kjær|Skov og Natur|Holm havn|Bjerg og dal|Lind allé|Bech børn|Winther tandhjul|Sankt Hans bål|Kong Frederik bro|Dronning Margrethe skib|Anders And|Rasmus Klump|Emma Gad|Ole Lukøje|Peter Pan musical|Store Bededag|Røde Kors|Blå Kors|Hvid Rose|Sorte Ravn|Ung Mode|Ejer Bavnehøj|Gul Ært|Per Degn|Niels Juel fregat|Juul øl|Palle alene i verden|Mads Skjern|Svane malerservice")
TEMPLATES = {lang: text.split("|") for lang, text in LOCAL.items()}
AROUND = ["{}"] * 8 + ["{} - <app>", "{} | <app>", "{} ({n})", "{}\t{}", "{}\n{}", "{}, {}", "RE: {}", "{}: {}", "{} – {}", "[<doc>] {}", "{} / {} - <app>"]
W = corpus_tool.Writer(G, T, LANGS)
MONTHS = dict(sv="januari februari mars april maj juni juli augusti september oktober november december", da="januar februar marts april maj juni juli august september oktober november december")

def phone(r, tables, lang):
    if lang == "sv":
        digits = r.choice(["70", "72", "73", "76"]) + G.digs(r, 7)
        return r.choice(["+46 %s %s %s %s", "0%s-%s %s %s"]) % (digits[:2], digits[2:5], digits[5:7], digits[7:])
    digits = r.choice("234569") + G.digs(r, 7)
    return r.choice(["+45 %s %s %s %s", "0045 %s %s %s %s"]) % tuple(digits[i:i + 2] for i in range(0, 8, 2))

def address(r, tables, lang):
    code = "%d %02d" % (r.randint(110, 984), r.randint(1, 99)) if lang == "sv" else str(r.randint(1050, 9990))
    return "%s %d, %s %s" % (r.choice(tables["street"][lang]), r.randint(1, 160), code, r.choice(tables["city"][lang]))

W.abroad(MONTHS, phone, address)

def filled(r, template):
    return W.drawn(r, template, PARTS)

def negative(r):
    def choose(lang):
        return lambda: r.choice([TEMPLATES[lang], list(T["words"][lang].values())]) if r.random() < .5 else SHARED.split("|")

    text = W.harmless(r, AROUND, filled, choose)
    if text.startswith("http") and not re.search(r"[\n\t,|–/] ", text): return "url", text.replace(" ", r.choice(["%20", "+", "-"]))
    if re.match(r"([A-Z]:\\|/[a-z]|\\\\)", text) and "\n" not in text: return "path", text
    return r.choice(["window_title", "window_title", "window_title", "element", "ocr", "clipboard"]), text

def somebody(r, kind, lang):
    if r.random() < .25:
        return r.choice(["clipboard", "ocr", "element", "window_title"]), W.sentence(r, r.choice(SENTENCES[lang]), lang, IN_SENTENCE)
    return W.labelled(r, kind(), lang, ["window_title", "url", "element", "ocr", "clipboard", "path"], [34, 14, 18, 12, 12, 10])

corpus_tool.write_texts(W.texts("eleventh", random.Random("eleventh/%d" % int(seed)), int(count), .5, negative, 7, somebody), T, out)
