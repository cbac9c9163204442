# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Half a of the sixteenth set: hospitals, carriers, housing, banks, purchasing. A line is a channel and a screen ({L} label, {X} value, {P} somebody, a kind in braces), labels of a kind, or texts that name nobody."""

DOMAINS = "posteo.net|gmx.ch|wanadoo.fr|ziggo.nl|telefonica.es|tiscali.it|o2.pl|sapo.pt|telia.se|elisa.fi|seznam.cz|otenet.gr|klinikum-auental.example.de|spedition.example.eu|kunde.example.com"
NUMBERS = dict(EMAIL="E-mail|Mail|@", PHONE="Tel.|GSM|Mobile", IBAN="IBAN|Account", IP_V4="IP|Host", IP_V6="IPv6", MAC="MAC|HW addr", GEO="GPS|Lat/Lon", JWT="Bearer|id_token", API_KEY="API key|secret", CREDIT_CARD="Card|PAN", UK_NHS="NHS No")
EVERYWHERE = r"""
w SAP Easy Access - Display Business Partner {L} {X}
w {X} | Contacts | Salesforce - Google Chrome
w INC00{d5} | {L}: {X} | ServiceNow
w [{A3}-{d4}] {L} {X} - Jira - Mozilla Firefox
w {X} - Odoo
w Business Central - {L} ∙ {X}
w {P} - Chat - Microsoft Teams
w RE: {L} {X} - Outlook
w {P} ({L} {X}) - Message (HTML)
w KIS [PROD] - Patient {P} - Fall {d6}
u https://crm.example.com/leads/search?{L}={X}&sort=asc
u https://erp.example.net/web#id={d5}&model=res.partner&{L}={X}
u https://mail.example.org/u/0/#search/{X}
u https://portal.example.de/antrag?step=3&{L}={X}&lang=de
u https://teams.example.com/l/chat/0/0?users={EMAIL}&topicName=Review
u sap-fiori://launch#BusinessPartner-display?{L}={X}
e {L}: {X}
e {L} {X}
e {X}
e {L}*, {X}, edit
e Cell C{n} {X}
e Send message to {P}
e {P}, online, {n} unread messages
e Row {n}: {X}; {L}; {amt}
o {L}\n{X}
o {L} ........ {X}
o Form {A2}-{d3}\n{L}: {X}\nDate {date}
o {P}\n{L} {X}\n{date} {time}
o | {L} | {X} | {amt} |
c {X}
c {L};{X};{date}
c {"{L}": "{X}"}
c {P} <{EMAIL}>
c {L}\t{X}\t{P}
c <row><f n="{L}">{X}</f></row>
c {L}={X}; path=/; HttpOnly
c ssh {USERNAME}@{IP_V4}
p C:\\Users\\{USERNAME}\\Documents\\{L}_{X}.pdf
p /srv/share/HR/{P}/contract_{y}.docx
p \\\\nas02\\scan\\{date}\\{X}.tif
clean SAP GUI 8.00 PL{n}|ME23N - Standard PO 45{d5}|VL02N Outbound delivery|Material 10-{d4}-{A2}|Rittal TS 8|Bosch GSR 18V-{d2}|Siemens LOGO! 8|Phoenix Contact QUINT|Festo DSBC-{d2}|Parker Hannifin|Harley Davidson Sportster|Philip Morris|Morgan Stanley|Johnson Controls|Ernst & Young|Marks & Spencer|Mary Kay|Ben & Jerry's 465 ml|Jack Wolfskin|Tommy Hilfiger outlet|Dolby Vision|Power BI Desktop|Visual Studio Code|Adobe Acrobat Reader|Kofax Capture|Blue Prism|Microsoft Azure DevOps|Windows Server {y}|Google Drive|Oracle NetSuite|Citrix Workspace|Lotus Notes|Crystal Reports|Amber Road|Sage 100|Infor LN|Epic Hyperspace|Cerner PowerChart|SKU {A3}-{d5}|Batch {A2}{d6}|Container {A4} {d6}-{n}|EAN on request|Lot {d4}-{d3}|PO {d6} / Pos. {n}|Rev. {A1}|Build {d5}|v{ver}|{n} of {d2}|{amt} EUR|{d4} kWh|Incoterms DAP|Chart of accounts|IFRS 16|ISO 9001|EN 10204 3.1|HTTP 503|Error 0x{h8}|FY{y} Q3|KW {n}|SEPA CT|Login|OK|Cancel|F4 Help|Zoom 100 %|Ctrl+Shift+P|Sheet{n}|Book{n}.xlsx|Layout 2
"""
DE = r"""
street Lindenallee|Gartenweg|Am Bahndamm|Goethestraße|Kirchgasse|Zum Wiesengrund|Hauptstr.|Rosenhain|Karl-Marx-Allee|An der Mühle
PERSON Einsender|Sachbearbeitung|Behandelnder Arzt|Fahrer|Mieterin|Kontakt vor Ort
ADDRESS Lieferanschrift|Wohnhaft|Abholort|Objekt
BIRTH_DATE Geb.-Dat.|Geburtsdatum Patient|geboren am
USERNAME Benutzerkennung|Angelegt von|Anmeldename
PASSWORD Einmalpasswort|WLAN-Schlüssel|Kennwort neu
LICENSE_PLATE Amtl. Kennz.|Kfz-Kennzeichen|Zugmaschine
PASSPORT_NO Reisepassnummer|Pass-Nr.|Ausweis
CUSTOMER_ID Debitor|Kundennr.|Mitgliedsnummer
EMPLOYEE_ID Pers.-Nr.|Personalnummer|MA-Nr.
w AW: Rückfrage zu {P} - Nachricht (HTML)
w Patientenakte {P} *{BIRTH_DATE} - medico
w DATEV Eigenorganisation - Mandant {P}
w Urlaubsantrag {P} KW {n} genehmigen
e Vorgang an {P} weiterleiten
e Gespräch mit {P} ({PHONE}) beendet
o Sehr geehrte Frau {P},\nIhre Rechnung {d6} vom {date} ist noch offen.
o Empfänger: {P}\n{ADDRESS}\nSendung {d6}
c Hallo {P}, können Sie mir die Unterlagen an {EMAIL} schicken? Danke
c Bitte {P} unter {PHONE} zurückrufen, es geht um den Termin am {date}.
c Überweisung an {P}, IBAN {IBAN}, Verwendungszweck Miete {n}/{y}
c {L} lautet {X}, bitte im System nachtragen
o Unterschrift: {P}    Ort/Datum: Kassel, {date}
clean Rechnungseingang|Wareneingang buchen|Debitorenstamm pflegen|Bestellung freigeben|Kostenstelle {d4}|Meyer & Sohn Spedition GmbH|Autohaus König|Bäckerei Schäfer Filiale 3|Haus Elisabeth, Station 2|Raum Humboldt|Besprechungsraum Schiller|Parkhaus Friedrichstraße|Klinik Sankt Anna|Apotheke am Markt|Sparkasse Nordhessen|Weber Grill Zubehör|Fischer Dübel SX 8|Schäfer Regal R 3000|Miele Waschmaschine WSD|Jungheinrich EFG 216|Vorlage Mahnung Stufe 2|Offene Posten zum Stichtag|Lohnsteuerbescheinigung {y}|Umsatzsteuervoranmeldung|Abrechnung Betriebskosten|Patientenliste drucken|Laborwerte eingetroffen|Verordnung von Hilfsmitteln|Überweisung zur Radiologie|Hausverwaltung Nord|Aufgabe abgeschlossen|Angebot {d5} Rev. {n}|Lieferschein {d6}|Tour Süd {n}|Stapler defekt|Sitzungsprotokoll {date}|Gemeinderat, öffentlicher Teil|Bauantrag wird geprüft|Antrag auf Kindergeld|Wohnsitz anmelden|Neuer Datensatz|Alle auswählen|Suchen und Ersetzen|Zuletzt verwendet|Nicht zugewiesen|In Klärung|Warten auf Rückmeldung|Bitte wählen|Speichern und schließen|Termin verschieben|Schmidt Kühler Ersatzteile|Projekt Phönix|Team Vertrieb West|Besuchen Sie unseren Stand|Max. Länge {n} m|Frau/Herr auswählen
"""
EN = r"""
street Marlborough Terrace|Canal Walk|Rowan Crescent|High Street|Priory Gardens|Mill Lane|Station Approach|Queensway|Orchard Mews|Tower Hill Rise
city Ipswich|Wolverhampton|Inverness|Bath|Newry|Milton Keynes
PERSON Consignee|Attending physician|Driver|Tenant|Raised by|Next of kin
ADDRESS Deliver to|Home address|Collection point|Premises
BIRTH_DATE Patient DOB|D.O.B.|Date of birth
USERNAME User ID|Created by user|Sign-in name
PASSWORD One-time password|Passphrase|Temporary password
LICENSE_PLATE Vehicle reg|Number plate|Tractor unit
PASSPORT_NO Passport number|Travel document no.|Passport
CUSTOMER_ID Customer no.|Debtor|Membership number
EMPLOYEE_ID Staff no.|Payroll number|Personnel no.
w Leave request - {P} - awaiting approval
w Case {d6}: {P} wants a refund - Service Console
w {P}'s calendar - Outlook
w Discharge summary {P} {BIRTH_DATE}
e Reassign to {P}
e Call {P} on {PHONE}
o Dear {P},\nThank you for your order {d6}. Your parcel leaves on {date}.
o Ship to:\n{P}\n{ADDRESS}
o Signed by {P} on {date}
c Could you please ask {P} to resend the form? My mail is {EMAIL}
c {P} called, call back {PHONE} before noon
c Please pay {P}, IBAN {IBAN}, ref rent {n}/{y}
c the {L} is {X}, can you update the record
c Hi {P}, see you at {time} in Cedar Room
clean Goods receipt|Post incoming payment|Approve purchase order|Cost centre {d4}|Turner & Hobbs Haulage Ltd|Baker Street office|Carter Hall, level 2|Meeting room Turing|Victoria ward|St Mary's Hospital|Jordan almonds 500 g|Stanley knife 99E|Dyson V{n} Absolute|Hunter boots size {n}|Mason jars|Jersey cotton shirt|Grace period expired|Mark as read|Bill of materials|Will call pickup|Rich text format|Penny stock report|Faith-based schools|Summer Sale|April forecast|June closing|May payroll run|Frank discussion paper|Dean's office|Art department|Chase Bank statement|Wells Fargo Center|Price list 2026|Open items by due date|Tax certificate {y}|Service charge statement|Print patient list|Lab results received|Referral to radiology|Property management North|Task completed|Quote {d5} rev {n}|Delivery note {d6}|Route South {n}|Forklift out of order|Minutes of {date}|Planning application|Child benefit claim|New record|Select all|Find and replace|Recently used|Unassigned|On hold|Waiting for reply|Save and close|Reschedule|Project Phoenix|Sales team West|Dear customer|Ready for review|Max. length {n} m
"""
FR = r"""
street rue des Tilleuls|avenue Gambetta|boulevard Voltaire|place du Marché|allée des Acacias|quai de la Loire|chemin Vert|impasse du Puits|rue Pasteur|cours Mirabeau
PERSON Destinataire|Médecin traitant|Chauffeur|Locataire|Demandeur|Personne à prévenir
ADDRESS Adresse de livraison|Domicile|Lieu d'enlèvement|Bien loué
BIRTH_DATE Né(e) le|Date de naissance patient|Naissance
USERNAME Identifiant|Créé par|Compte utilisateur
PASSWORD Mot de passe provisoire|Clé Wi-Fi|Code secret
LICENSE_PLATE Plaque|Immatriculation|Tracteur
PASSPORT_NO Passeport n°|Titre de voyage|N° de passeport
CUSTOMER_ID N° client|Débiteur|N° d'adhérent
EMPLOYEE_ID Matricule salarié|N° d'agent|Matricule
w Demande de congé - {P} - à valider
w Dossier {d6} : {P} demande un remboursement
w Agenda de {P} - Outlook
w Compte rendu d'hospitalisation {P} {BIRTH_DATE}
e Réaffecter à {P}
e Appeler {P} au {PHONE}
o Madame {P},\nVotre commande {d6} a été expédiée le {date}.
o Livrer à :\n{P}\n{ADDRESS}
o Signature de {P}, le {date}
c Bonjour {P}, pouvez-vous m'envoyer les pièces à {EMAIL} ? Merci
c Rappeler {P} au {PHONE} avant midi
c Virement à {P}, IBAN {IBAN}, loyer {n}/{y}
c le {L} est {X}, merci de corriger la fiche
clean Réception marchandises|Saisir un règlement|Valider la commande|Centre de coûts {d4}|Transports Girard et Fils|Boulangerie Paul|Salle Molière|Pavillon Jeanne d'Arc|Clinique Sainte-Claire|Clermont-Ferrand dépôt|Crédit Agricole|Société Générale|Leroy Merlin|Saint-Gobain Vitrage|Petit Bateau|Renault Kangoo Express|Michelin Energy Saver|Brie de Meaux 3 kg|Balance âgée|Attestation fiscale {y}|Décompte de charges|Imprimer la liste des patients|Résultats de laboratoire reçus|Ordonnance renouvelable|Gestion locative Nord|Tâche terminée|Devis {d5} rév. {n}|Bon de livraison {d6}|Tournée Sud {n}|Chariot en panne|Procès-verbal du {date}|Permis de construire|Allocation familiale|Nouvel enregistrement|Tout sélectionner|Rechercher et remplacer|Utilisés récemment|Non attribué|En attente de réponse|Enregistrer et fermer|Reporter le rendez-vous|Projet Phénix|Équipe commerciale Ouest|Cher client|Prêt pour relecture|Longueur max. {n} m|Mairie annexe|Conseil municipal|Marché de Noël|Service Achats|Ressources humaines|Clôture de juin
"""
NL = r"""
street Dorpsstraat|Prinsengracht|Wilhelminalaan|Kerkplein|Molenweg|Parallelweg|Beukenhof|Oude Gracht|Stationsstraat|Eikendreef
PERSON Geadresseerde|Behandelend arts|Chauffeur|Huurder|Aangemaakt namens|Contactpersoon thuis
ADDRESS Afleveradres|Woonadres|Ophaaladres|Pand
BIRTH_DATE Geb. datum|Geboren op|Geboortedatum patiënt
USERNAME Gebruikers-ID|Aangemaakt door|Inlognaam
PASSWORD Eenmalig wachtwoord|Wifi-sleutel|Tijdelijk wachtwoord
LICENSE_PLATE Kenteken|Kentekenplaat|Trekker
PASSPORT_NO Paspoortnr.|Reisdocument|Paspoort
CUSTOMER_ID Klantnr.|Debiteur|Lidnummer
EMPLOYEE_ID Personeelsnr.|Loonnummer|Medewerkernr.
w Verlofaanvraag - {P} - wacht op akkoord
w Zaak {d6}: {P} wil geld terug
w Agenda van {P} - Outlook
w Ontslagbrief {P} {BIRTH_DATE}
e Toewijzen aan {P}
e Bel {P} op {PHONE}
o Geachte mevrouw {P},\nUw bestelling {d6} is verzonden op {date}.
o Bezorgen bij:\n{P}\n{ADDRESS}
o Handtekening {P}, {date}
c Hoi {P}, kun je het formulier naar {EMAIL} sturen?
c {P} terugbellen op {PHONE} voor twaalven
c Overboeken naar {P}, IBAN {IBAN}, huur {n}/{y}
c {L} is {X}, graag aanpassen
clean Goederenontvangst|Betaling boeken|Bestelling goedkeuren|Kostenplaats {d4}|De Vries Transport BV|Bakkerij Jansen|Zaal Rembrandt|Vergaderkamer Spinoza|Albert Heijn to go|Sint Maartenskliniek|Gebroeders Smit|Van der Valk Hotel|Douwe Egberts koffie|Philips Hue|Openstaande posten|Jaaropgave {y}|Servicekosten afrekening|Patiëntenlijst afdrukken|Labuitslagen binnen|Verwijzing radiologie|Vastgoedbeheer Noord|Taak voltooid|Offerte {d5} rev. {n}|Pakbon {d6}|Route Zuid {n}|Heftruck defect|Notulen {date}|Omgevingsvergunning|Kinderbijslag aanvragen|Nieuwe regel|Alles selecteren|Zoeken en vervangen|Laatst gebruikt|Niet toegewezen|Wacht op antwoord|Opslaan en sluiten|Afspraak verzetten|Project Feniks|Verkoopteam West|Beste klant|Klaar voor controle|Max. lengte {n} m|Gemeente Utrecht|Wijkteam Oost|Fiets van de zaak|Goede vrijdag gesloten
"""
ES = r"""
street Calle Mayor|Avenida de la Constitución|Plaza de España|Paseo Marítimo|Ronda Norte|Calle Serrano|Camino Viejo|Travesía del Sol|C/ Alcalá|Carrer de Balmes
city Zaragoza|Vigo|San Sebastián|Las Palmas|Murcia|Alcalá de Henares
PERSON Destinatario|Médico responsable|Conductor|Inquilino|Solicitante|Familiar de contacto
ADDRESS Dirección de entrega|Domicilio|Punto de recogida|Inmueble
BIRTH_DATE F. nacimiento|Nacido el|Fecha nac. paciente
USERNAME ID de usuario|Creado por|Nombre de acceso
PASSWORD Contraseña temporal|Clave wifi|Clave de acceso
LICENSE_PLATE Matrícula|Placa|Cabeza tractora
PASSPORT_NO N.º de pasaporte|Documento de viaje|Pasaporte
CUSTOMER_ID N.º cliente|Deudor|N.º de socio
EMPLOYEE_ID N.º empleado|Nómina|Código de personal
w Solicitud de vacaciones - {P} - pendiente
w Caso {d6}: {P} pide reembolso
w Calendario de {P} - Outlook
w Informe de alta {P} {BIRTH_DATE}
e Reasignar a {P}
e Llamar a {P} al {PHONE}
o Estimada {P}:\nSu pedido {d6} sale el {date}.
o Entregar a:\n{P}\n{ADDRESS}
o Firmado por {P} el {date}
c Hola {P}, ¿me mandas el formulario a {EMAIL}?
c Devolver la llamada a {P}, {PHONE}, antes de las doce
c Transferencia a {P}, IBAN {IBAN}, alquiler {n}/{y}
c el {L} es {X}, por favor corregir la ficha
clean Entrada de mercancías|Contabilizar cobro|Aprobar pedido|Centro de coste {d4}|Transportes Hermanos Ruiz|Panadería San José|Sala Cervantes|Pabellón Goya|Hospital Santa Lucía|Banco Santander|El Corte Inglés|Viña del Mar oficina|Seat León|Aceite Virgen Extra|Plaza Mayor|Partidas abiertas|Certificado de retenciones {y}|Liquidación de gastos|Imprimir lista de pacientes|Resultados de laboratorio|Derivación a radiología|Administración de fincas|Tarea terminada|Presupuesto {d5} rev. {n}|Albarán {d6}|Ruta Sur {n}|Carretilla averiada|Acta del {date}|Licencia de obras|Ayuda familiar|Nuevo registro|Seleccionar todo|Buscar y reemplazar|Usados recientemente|Sin asignar|En espera de respuesta|Guardar y cerrar|Aplazar cita|Proyecto Fénix|Equipo de ventas Oeste|Estimado cliente|Listo para revisión|Longitud máx. {n} m|Ayuntamiento|Pleno municipal|Semana Santa cerrado|Cierre de junio
"""
IT = r"""
street Via Roma|Corso Italia|Piazza Dante|Viale Europa|Via dei Mille|Vicolo Stretto|Largo Argentina|Via XX Settembre|Strada Provinciale|Lungotevere Testaccio
PERSON Destinatario|Medico curante|Autista|Inquilino|Richiedente|Familiare di riferimento
ADDRESS Indirizzo di consegna|Residenza|Luogo di ritiro|Immobile
BIRTH_DATE Data nasc.|Nato il|Data di nascita paziente
USERNAME ID utente|Creato da|Nome di accesso
PASSWORD Password provvisoria|Chiave wifi|Password temporanea
LICENSE_PLATE Targa|Targa veicolo|Motrice
PASSPORT_NO N. passaporto|Documento di viaggio|Passaporto
CUSTOMER_ID N. cliente|Debitore|N. tessera
EMPLOYEE_ID Matricola|N. dipendente|Codice personale
w Richiesta ferie - {P} - da approvare
w Caso {d6}: {P} chiede rimborso
w Calendario di {P} - Outlook
w Lettera di dimissione {P} {BIRTH_DATE}
e Riassegna a {P}
e Chiama {P} al {PHONE}
o Gentile {P},\nil suo ordine {d6} parte il {date}.
o Consegnare a:\n{P}\n{ADDRESS}
o Firmato da {P} il {date}
c Ciao {P}, mi mandi il modulo a {EMAIL}?
c Richiamare {P} al {PHONE} entro mezzogiorno
c Bonifico a {P}, IBAN {IBAN}, affitto {n}/{y}
c la {L} è {X}, correggere per favore
clean Entrata merci|Registra incasso|Approva ordine|Centro di costo {d4}|Autotrasporti Fratelli Bianchi|Panificio San Marco|Sala Leonardo|Padiglione Verdi|Ospedale Santa Chiara|Banca Popolare|Alfa Romeo Giulia|Villa Serena|Prosciutto San Daniele|Caffè Vergnano 1882|Partite aperte|Certificazione unica {y}|Conguaglio spese|Stampa elenco pazienti|Esiti di laboratorio|Invio in radiologia|Amministrazione condomini|Attività completata|Offerta {d5} rev. {n}|Bolla {d6}|Giro Sud {n}|Muletto guasto|Verbale del {date}|Permesso di costruire|Assegno unico|Nuovo record|Seleziona tutto|Trova e sostituisci|Usati di recente|Non assegnato|In attesa di risposta|Salva e chiudi|Rinvia appuntamento|Progetto Fenice|Squadra vendite Ovest|Gentile cliente|Pronto per la revisione|Lunghezza max. {n} m|Comune di Pavia|Consiglio comunale|Chiusura di giugno|Carta da parati
"""
PL = r"""
PERSON Odbiorca|Lekarz prowadzący|Kierowca|Najemca|Zgłaszający
ADDRESS Adres dostawy|Miejsce zamieszkania|Adres odbioru
BIRTH_DATE Data ur.|Urodzony dnia|Data urodzenia pacjenta
USERNAME Identyfikator użytkownika|Utworzył|Nazwa logowania
PASSWORD Hasło jednorazowe|Hasło do wifi|Nowe hasło
LICENSE_PLATE Nr rej.|Tablica rejestracyjna|Ciągnik
PASSPORT_NO Nr paszportu|Dokument podróży|Paszport
CUSTOMER_ID Nr klienta|Dłużnik|Nr członkowski
EMPLOYEE_ID Nr kadrowy|Nr pracownika|Nr ewidencyjny
w Wniosek urlopowy - {P} - do akceptacji
w Sprawa {d6}: {P} prosi o zwrot
w Kalendarz {P} - Outlook
e Przypisz do: {P}
e Zadzwoń: {P} ({PHONE})
o Szanowna Pani {P},\nzamówienie {d6} wysłano {date}.
o Dostarczyć do:\n{P}\n{ADDRESS}
o Podpisano: {P}, {date}
c Cześć, czy {P} może przesłać formularz na {EMAIL}?
c Oddzwonić do {P}, {PHONE}, przed południem
c Przelew dla {P}, IBAN {IBAN}, czynsz {n}/{y}
clean Przyjęcie towaru|Zaksięguj wpłatę|Zatwierdź zamówienie|Centrum kosztów {d4}|Transport Kowalski sp. z o.o.|Piekarnia Pod Lipą|Sala Chopina|Pawilon Kopernika|Szpital św. Anny|Bank Pekao|Ptasie Mleczko 380 g|Nierozliczone pozycje|Zaświadczenie podatkowe {y}|Rozliczenie opłat|Drukuj listę pacjentów|Wyniki badań|Skierowanie do poradni|Zarządca nieruchomości|Zadanie zakończone|Oferta {d5} wer. {n}|Dokument WZ {d6}|Trasa Południe {n}|Wózek uszkodzony|Protokół z {date}|Pozwolenie na budowę|Zasiłek rodzinny|Nowy rekord|Zaznacz wszystko|Znajdź i zamień|Ostatnio używane|Nieprzypisane|Oczekiwanie na odpowiedź|Zapisz i zamknij|Przełóż spotkanie|Projekt Feniks|Zespół sprzedaży Zachód|Szanowny Kliencie|Gotowe do sprawdzenia|Urząd Miasta|Rada Gminy|Zamknięcie czerwca
"""
PT = r"""
PERSON Destinatário|Médico assistente|Motorista|Inquilino|Requerente
ADDRESS Morada de entrega|Residência|Local de recolha
BIRTH_DATE Data nasc.|Nascido em|Data de nascimento do utente
USERNAME ID de utilizador|Criado por|Nome de acesso
PASSWORD Palavra-passe temporária|Chave wifi|Senha nova
LICENSE_PLATE Matrícula|Placa|Trator
PASSPORT_NO N.º de passaporte|Documento de viagem|Passaporte
CUSTOMER_ID N.º de cliente|Devedor|N.º de sócio
EMPLOYEE_ID N.º de funcionário|N.º mecanográfico|Código de pessoal
street Rua da Palmeira|Avenida do Brasil|Travessa das Flores|Largo do Carmo|Praceta dos Navegantes|Estrada da Circunvalação|Rua Almirante Reis|Beco do Forno|Calçada da Estrela|Alameda dos Oceanos
w Pedido de férias - {P} - por aprovar
w Caso {d6}: {P} pede reembolso
w Calendário de {P} - Outlook
e Reatribuir a {P}
e Ligar a {P}, {PHONE}
o Exma. Senhora {P},\na encomenda {d6} saiu em {date}.
o Entregar a:\n{P}\n{ADDRESS}
o Assinado por {P} em {date}
c Olá {P}, podes enviar o formulário para {EMAIL}?
c Devolver chamada a {P}, {PHONE}
c Transferência para {P}, IBAN {IBAN}, renda {n}/{y}
clean Entrada de mercadorias|Lançar recebimento|Aprovar encomenda|Centro de custo {d4}|Transportes Irmãos Silva|Padaria São João|Sala Camões|Pavilhão Pessoa|Hospital de Santa Maria|Banco Espírito Santo|Pastéis de Belém|Itens em aberto|Declaração fiscal {y}|Mapa de despesas|Imprimir lista de utentes|Resultados de análises|Referenciação a radiologia|Gestão de condomínios|Tarefa concluída|Orçamento {d5} rev. {n}|Guia de remessa {d6}|Rota Sul {n}|Empilhador avariado|Ata de {date}|Licença de construção|Abono de família|Novo registo|Selecionar tudo|Localizar e substituir|Usados recentemente|Não atribuído|A aguardar resposta|Guardar e fechar|Adiar reunião|Projeto Fénix|Equipa de vendas Oeste|Caro cliente|Pronto para revisão|Câmara Municipal|Junta de Freguesia|Fecho de junho
"""
SV = r"""
PERSON Mottagare|Behandlande läkare|Chaufför|Hyresgäst|Anmälare
ADDRESS Leveransadress|Bostadsadress|Hämtas hos
BIRTH_DATE Född|Födelsedatum|Född den
USERNAME Användar-id|Skapad av|Inloggningsnamn
PASSWORD Engångslösenord|Wifi-nyckel|Nytt lösenord
LICENSE_PLATE Reg.nr|Registreringsskylt|Dragbil
PASSPORT_NO Passnr|Resehandling|Passnummer
CUSTOMER_ID Kundnr|Gäldenär|Medlemsnr
EMPLOYEE_ID Anställningsnr|Personal-id|Lönenummer
w Semesteransökan - {P} - väntar på godkännande
w Ärende {d6}: {P} vill ha pengarna tillbaka
w Kalender för {P} - Outlook
e Tilldela {P}
e Ring {P} på {PHONE}
o Hej {P}!\nDin beställning {d6} skickades {date}.
o Levereras till:\n{P}\n{ADDRESS}
o Undertecknat av {P} den {date}
c Hej {P}, kan du skicka blanketten till {EMAIL}?
c Ring upp {P}, {PHONE}, före tolv
c Betalning till {P}, IBAN {IBAN}, hyra {n}/{y}
clean Godsmottagning|Bokför inbetalning|Godkänn beställning|Kostnadsställe {d4}|Lindströms Åkeri AB|Bageriet Solrosen|Sal Linné|Avdelning Nobel|Sankt Eriks sjukhus|Handelsbanken|IKEA Billy|Fjällräven Kånken|Öppna poster|Kontrolluppgift {y}|Avgiftsavi|Skriv ut patientlista|Provsvar har kommit|Remiss till röntgen|Fastighetsförvaltning Norr|Uppgift klar|Offert {d5} rev {n}|Följesedel {d6}|Rutt Syd {n}|Truck ur funktion|Protokoll {date}|Bygglov|Barnbidrag|Ny post|Markera alla|Sök och ersätt|Senast använda|Ej tilldelad|Väntar på svar|Spara och stäng|Flytta mötet|Projekt Fenix|Säljteam Väst|Bästa kund|Klar för granskning|Kommunfullmäktige|Stängt långfredagen|Junibokslut
"""
FI = r"""
PERSON Vastaanottaja|Hoitava lääkäri|Kuljettaja|Vuokralainen|Ilmoittaja
ADDRESS Toimitusosoite|Kotiosoite|Noutopaikka
BIRTH_DATE Syntymäaika|Synt.|Syntynyt
USERNAME Käyttäjätunnus|Luonut|Kirjautumisnimi
PASSWORD Kertakäyttösalasana|Wifi-avain|Uusi salasana
LICENSE_PLATE Rek.nro|Rekisterikilpi|Vetoauto
PASSPORT_NO Passin numero|Matkustusasiakirja|Passi
CUSTOMER_ID Asiakasnro|Velallinen|Jäsennumero
EMPLOYEE_ID Henkilöstönro|Palkkanumero|Työntekijänro
first Aino|Eero|Hilkka|Juhani|Kaarina|Lauri|Marjatta|Niilo|Outi|Pekka|Riitta|Seppo|Tuula|Veikko|Anneli|Ilmari|Päivi|Sakari
last Virtanen|Korhonen|Mäkinen|Nieminen|Hämäläinen|Laine|Heikkilä|Koskela|Salonen|Turunen|Rantala|Karppinen|Niskanen|Lehtimäki|Pulkkinen|Väisänen
w Lomahakemus - {P} - odottaa hyväksyntää
w Tapaus {d6}: {P} pyytää hyvitystä
w Kalenteri: {P} - Outlook
e Siirrä käsittelijälle {P}
e Soita: {P} {PHONE}
o Hyvä {P},\ntilauksenne {d6} lähetettiin {date}.
o Toimitetaan:\n{P}\n{ADDRESS}
o Allekirjoitus: {P} {date}
c Hei {P}, voitko lähettää lomakkeen osoitteeseen {EMAIL}?
c Maksu saajalle {P}, IBAN {IBAN}, vuokra {n}/{y}
clean Tavaran vastaanotto|Kirjaa maksu|Hyväksy tilaus|Kustannuspaikka {d4}|Kuljetus Lahtinen Oy|Leipomo Ruusu|Sali Sibelius|Osasto Aalto|Keskussairaala|Nokia Renkaat|Fiskars Classic|Avoimet erät|Verotodistus {y}|Vastikelaskelma|Tulosta potilasluettelo|Laboratoriotulokset|Lähete röntgeniin|Isännöinti Pohjoinen|Tehtävä valmis|Tarjous {d5} versio {n}|Lähetyslista {d6}|Reitti Etelä {n}|Trukki rikki|Pöytäkirja {date}|Rakennuslupa|Lapsilisä|Uusi tietue|Valitse kaikki|Etsi ja korvaa|Viimeksi käytetyt|Ei käsittelijää|Odottaa vastausta|Tallenna ja sulje|Siirrä kokousta|Projekti Feeniks|Myyntitiimi Länsi|Hyvä asiakas|Valmis tarkastettavaksi|Kaupunginvaltuusto|Kesäkuun sulku
"""
DA = r"""
first Asger|Bodil|Dorthe|Esben|Freja|Gorm|Hanne|Jeppe|Kirstine|Lærke|Mogens|Nanna|Ove|Pernille|Rasmus|Søren|Thyra|Ulrik|Vibeke|Åse
last Søndergaard|Kjær|Østergaard|Mortensen|Bach|Krogh|Thygesen|Vestergaard|Bruun|Dalsgaard|Holm|Jespersen|Lauritsen|Nørgaard|Ravn|Skov|Winther|Toft|Bjerregaard
PERSON Modtager|Behandlende læge|Chauffør|Lejer|Anmelder
ADDRESS Leveringsadresse|Bopæl|Afhentes hos
BIRTH_DATE Født|Fødselsdato|Født den
USERNAME Bruger-id|Oprettet af|Loginnavn
PASSWORD Engangskode|Wifi-nøgle|Ny adgangskode
LICENSE_PLATE Reg.nr.|Nummerplade|Trækker
PASSPORT_NO Pasnr.|Rejsedokument|Pasnummer
CUSTOMER_ID Kundenr.|Debitor|Medlemsnr.
EMPLOYEE_ID Medarbejdernr.|Lønnummer|Ansættelsesnr.
w Ferieansøgning - {P} - afventer godkendelse
w Sag {d6}: {P} vil have pengene tilbage
w Kalender for {P} - Outlook
e Tildel til {P}
e Ring til {P} på {PHONE}
o Kære {P},\ndin ordre {d6} blev sendt {date}.
o Leveres til:\n{P}\n{ADDRESS}
o Underskrevet af {P} den {date}
c Hej {P}, kan du sende blanketten til {EMAIL}?
c Betaling til {P}, IBAN {IBAN}, husleje {n}/{y}
clean Varemodtagelse|Bogfør indbetaling|Godkend ordre|Omkostningssted {d4}|Hansens Vognmandsforretning|Bageriet Kornblomsten|Sal Bohr|Afdeling Andersen|Sankt Lukas Hospital|Danske Bank|LEGO Technic|Georg Jensen gaveæske|Åbne poster|Årsopgørelse {y}|Fællesudgifter|Udskriv patientliste|Laboratoriesvar modtaget|Henvisning til røntgen|Ejendomsadministration Nord|Opgave fuldført|Tilbud {d5} rev. {n}|Følgeseddel {d6}|Rute Syd {n}|Truck defekt|Referat {date}|Byggetilladelse|Børneydelse|Ny post|Vælg alle|Søg og erstat|Senest brugte|Ikke tildelt|Afventer svar|Gem og luk|Flyt mødet|Projekt Føniks|Salgsteam Vest|Kære kunde|Klar til gennemsyn|Byrådet|Lukket skærtorsdag|Juni afslutning
"""
CS = r"""
PERSON Příjemce|Ošetřující lékař|Řidič|Nájemce|Oznamovatel
ADDRESS Dodací adresa|Bydliště|Místo vyzvednutí
BIRTH_DATE Nar.|Datum narození|Narozen dne
USERNAME ID uživatele|Vytvořil|Přihlašovací jméno
PASSWORD Jednorázové heslo|Klíč wifi|Nové heslo
LICENSE_PLATE SPZ|Reg. značka|Tahač
PASSPORT_NO Číslo pasu|Cestovní doklad|Pas
CUSTOMER_ID Č. zákazníka|Dlužník|Členské číslo
EMPLOYEE_ID Os. číslo|Osobní číslo|Č. zaměstnance
street Lipová|Na Příkopě|Masarykova|U Nádraží|Zahradní|Nad Štolou|Husova|Palackého|Pod Kaštany|Švermova
city Praha|Brno|Plzeň|Olomouc|České Budějovice|Hradec Králové|Zlín
w Žádost o dovolenou - {P} - ke schválení
w Případ {d6}: {P} žádá o vrácení
w Kalendář: {P} - Outlook
e Přidělit: {P}
e Volat {P} na {PHONE}
o Vážená paní {P},\nobjednávka {d6} byla odeslána {date}.
o Doručit:\n{P}\n{ADDRESS}
o Podepsal {P} dne {date}
c Dobrý den, může {P} poslat formulář na {EMAIL}?
c Platba pro {P}, IBAN {IBAN}, nájem {n}/{y}
clean Příjem zboží|Zaúčtovat platbu|Schválit objednávku|Nákladové středisko {d4}|Autodoprava Novák s.r.o.|Pekárna U Lípy|Sál Smetana|Pavilon Dvořák|Nemocnice svaté Anny|Komerční banka|Škoda Octavia Combi|Otevřené položky|Potvrzení o příjmu {y}|Vyúčtování služeb|Tisk seznamu pacientů|Výsledky z laboratoře|Žádanka na rentgen|Správa domů Sever|Úkol dokončen|Nabídka {d5} rev. {n}|Dodací list {d6}|Trasa Jih {n}|Vozík v poruše|Zápis z {date}|Stavební povolení|Přídavek na dítě|Nový záznam|Vybrat vše|Najít a nahradit|Naposledy použité|Nepřiřazeno|Čeká na odpověď|Uložit a zavřít|Přesunout schůzku|Projekt Fénix|Obchodní tým Západ|Vážený zákazníku|Připraveno ke kontrole|Městský úřad|Zavřeno Velký pátek|Závěrka června
"""
TR = r"""
PERSON Alıcı|Sorumlu hekim|Sürücü|Kiracı|Talep eden
ADDRESS Teslimat adresi|İkametgâh|Teslim alma yeri
BIRTH_DATE Doğum tarihi|D. tarihi|Doğumu
USERNAME Kullanıcı kodu|Oluşturan kullanıcı|Giriş adı
PASSWORD Tek kullanımlık şifre|Wifi anahtarı|Yeni parola
LICENSE_PLATE Plaka|Araç plakası|Çekici
PASSPORT_NO Pasaport no|Seyahat belgesi|Pasaport
CUSTOMER_ID Müşteri no|Borçlu|Üye no
EMPLOYEE_ID Sicil no|Personel no|Çalışan no
first Ahmet|Ayşe|Burak|Cemile|Deniz|Elif|Fatma|Gökhan|Hüseyin|İbrahim|Kemal|Leyla|Mehmet|Nurhan|Özge|Pınar|Serkan|Tuğba|Yusuf|Zeynep
last Yılmaz|Kaya|Demir|Çelik|Şahin|Yıldız|Öztürk|Aydın|Arslan|Doğan|Kılıç|Çetin|Koç|Kurt|Özdemir|Erdoğan|Karaca
street Atatürk Caddesi|Gül Sokak|İstiklal Caddesi|Çınar Sokak|Cumhuriyet Bulvarı|Menekşe Sokak|Barbaros Bulvarı|Fatih Caddesi
city İstanbul|Ankara|İzmir|Bursa|Eskişehir|Gaziantep
w İzin talebi - {P} - onay bekliyor
w Kayıt {d6}: {P} iade istiyor
w Takvim: {P} - Outlook
e Şuna ata: {P}
e Ara: {P} {PHONE}
o Sayın {P},\n{d6} numaralı siparişiniz {date} tarihinde gönderildi.
o Teslim edilecek:\n{P}\n{ADDRESS}
o İmzalayan: {P} {date}
c Merhaba {P}, formu {EMAIL} adresine gönderir misiniz?
c Havale: {P}, IBAN {IBAN}, kira {n}/{y}
clean Mal kabul|Tahsilat kaydet|Siparişi onayla|Masraf yeri {d4}|Yıldız Nakliyat Ltd. Şti.|Gül Fırını|Mimar Sinan Salonu|Toplantı Odası Ege|Şifa Hastanesi|Ziraat Bankası|Arçelik Buzdolabı|Açık kalemler|Gelir belgesi {y}|Aidat tablosu|Hasta listesini yazdır|Laboratuvar sonuçları|Röntgen sevki|Bina yönetimi Kuzey|Görev tamamlandı|Teklif {d5} rev. {n}|İrsaliye {d6}|Güney Hattı {n}|Forklift arızalı|Tutanak {date}|Yapı ruhsatı|Çocuk yardımı|Yeni kayıt|Tümünü seç|Bul ve değiştir|Son kullanılanlar|Atanmamış|Yanıt bekleniyor|Kaydet ve kapat|Toplantıyı ertele|Proje Anka|Satış Ekibi Batı|Değerli müşterimiz|İncelemeye hazır|Belediye Meclisi|Haziran kapanışı
"""
EL = r"""
PERSON Παραλήπτης|Θεράπων ιατρός|Οδηγός|Ενοικιαστής|Αιτών
ADDRESS Διεύθυνση παράδοσης|Κατοικία|Σημείο παραλαβής
BIRTH_DATE Ημ. γέννησης|Γεννήθηκε|Ημερομηνία γέννησης
USERNAME Αναγνωριστικό χρήστη|Δημιουργήθηκε από|Όνομα σύνδεσης
PASSWORD Κωδικός μίας χρήσης|Κλειδί wifi|Νέος κωδικός πρόσβασης
LICENSE_PLATE Αρ. κυκλοφορίας|Πινακίδα|Τράκτορας
PASSPORT_NO Αρ. διαβατηρίου|Ταξιδιωτικό έγγραφο|Διαβατήριο
CUSTOMER_ID Κωδ. πελάτη|Οφειλέτης|Αρ. μέλους
EMPLOYEE_ID Αρ. μητρώου|Κωδ. εργαζομένου|Αρ. μισθοδοσίας
w Αίτηση άδειας - {P} - προς έγκριση
w Υπόθεση {d6}: {P} ζητά επιστροφή
w Ημερολόγιο: {P} - Outlook
e Ανάθεση σε: {P}
e Κλήση: {P} {PHONE}
o Αγαπητή κυρία {P},\nη παραγγελία {d6} εστάλη στις {date}.
o Παράδοση σε:\n{P}\n{ADDRESS}
o Υπογραφή: {P} {date}
c Καλημέρα {P}, στείλτε το έντυπο στο {EMAIL}
c Πληρωμή: {P}, IBAN {IBAN}, ενοίκιο {n}/{y}
clean Παραλαβή εμπορευμάτων|Καταχώριση είσπραξης|Έγκριση παραγγελίας|Κέντρο κόστους {d4}|Μεταφορική Αθηνών ΑΕ|Φούρνος Η Γωνία|Αίθουσα Σωκράτης|Πτέρυγα Ιπποκράτης|Νοσοκομείο Αγία Σοφία|Εθνική Τράπεζα|Ανοικτά στοιχεία|Βεβαίωση αποδοχών {y}|Κοινόχρηστα|Εκτύπωση λίστας ασθενών|Αποτελέσματα εργαστηρίου|Παραπεμπτικό ακτινολογίας|Διαχείριση ακινήτων|Η εργασία ολοκληρώθηκε|Προσφορά {d5} αναθ. {n}|Δελτίο αποστολής {d6}|Δρομολόγιο Νότος {n}|Βλάβη ανυψωτικού|Πρακτικά {date}|Άδεια οικοδομής|Επίδομα παιδιού|Νέα εγγραφή|Επιλογή όλων|Εύρεση και αντικατάσταση|Πρόσφατα|Χωρίς ανάθεση|Αναμονή απάντησης|Αποθήκευση και κλείσιμο|Μετάθεση συνάντησης|Έργο Φοίνιξ|Ομάδα πωλήσεων|Αγαπητέ πελάτη|Έτοιμο για έλεγχο|Δημοτικό Συμβούλιο|Κλείσιμο Ιουνίου
"""
