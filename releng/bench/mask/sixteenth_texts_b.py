# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Half b of the sixteenth set: help desks, schools, energy, hotels, courts, pensions, workshops. Written like half a, with nothing of it."""

DOMAINS = "proton.me|t-online.de|laposte.net|kpnmail.nl|hotmail.es|virgilio.it|wp.pl|iol.pt|bredband.net|kolumbus.fi|jubii.dk|centrum.cz|mynet.com|forthnet.gr|schule-waldau.example.de|hotel.example.it|energie.example.be"
NUMBERS = dict(EMAIL="Mail address|Reply-To|e-mail", PHONE="Phone|Mob.|Landline", IBAN="Bank details|IBAN no.", IP_V4="Client IP|IPv4", IP_V6="IPv6 addr", MAC="Physical address|WLAN MAC", GEO="Position|Coordinates", JWT="Authorization: Bearer|access_token", API_KEY="Token|API-Key", CREDIT_CARD="Credit card|Visa/MC")
EVERYWHERE = r"""
w {L} {X} — Freshdesk
w Work order {d6} / {L}: {X} - Maximo
w HubSpot | {P}
w {X} - Zendesk - Microsoft Edge
w Transaction PA30: {L} {X}
w Workday - {P} - Compensation
w ({n}) {P} | LinkedIn
w FW: {C} ({P})
w WhatsApp - {P}
w Untitled - {L} {X} - Notepad
w Zoom Meeting: {P} & {P}
w Confluence: {P} - Personal space
u https://helpdesk.example.com/tickets/{d6}?{L}={X}
u https://hr.example.org/people/{X}/profile
u https://booking.example.it/reservations?guest={PERSON}&nights={n}
u https://intranet.example.nl/_layouts/15/search.aspx?k={X}&src=top
u http://10.example.net/login?user={USERNAME}&next=%2Fhome
u mailto:{EMAIL}?subject=Ticket%20{d6}
u https://sso.example.com/cb?code={h8}#{L}={X}
e {L} = {X}
e {L} - {X}
e [{L}] {X}
e Option {X} selected
e {P}, row {n} of {d2}
e Remove {P} from list
e Avatar of {P}
e Filter {L} contains {X}
e Mention: @{P}
o {L}:\t{X}\t{L}:\t{X}
o {L}\n\n{X}\n\nPage {n}/{n}
o No. {d5}   {L} {X}   {amt}
o {L} ___{X}___
o NAME {P}\n{L} {X}
o +--------+\n{L}: {X}\n{P}\n{date}
c {L}: {X}, {L}: {X}
c "{L}","{X}","{date}"
c {L} -> {X}
c To: {P} <{EMAIL}>; Cc: {P} <{EMAIL}>
c BEGIN:VCARD\nFN:{P}\nTEL;TYPE=CELL:{PHONE}\nEND:VCARD
c {L}: {X}\n{L}: {X}\n-- \n{P}
c - {L} {X} (checked {date})
c export {L}="{X}"
c {date} {time} user={USERNAME} ip={IP_V4} action=login
c | {L} | {X} |\n|---|---|
p D:\Personal\{P}\Zeugnis_{y}.pdf
p /home/{USERNAME}/Downloads/{X}.zip
p Z:\Schüler\{y}\{P}.xlsx
p file:///C:/Temp/{L}-{X}.txt
clean Transaction MIGO|VA02 Change sales order {d6}|Plant 1000, storage location 00{n}|Profit center {d4}|JIRA board: Sprint {n}|Story points: {n}|Kanban|GitLab CI pipeline #{d6}|Merge branch 'release/{ver}'|NullPointerException at line {d3}|java.util.HashMap|SELECT * FROM orders|Python 3.{n}|Makita DHP484|Stihl MS {d3}|Black & Decker|Rolls-Royce Trent|Louis Vuitton bag|Calvin Klein jeans|Johnnie Walker Black Label|Jack Daniel's 0.7 l|Martin Guitar D-{d2}|Moët & Chandon|Procter & Gamble|Deloitte Touche|Goldman Sachs Research|JPMorgan Chase|Mercedes-Benz Actros|Alfa Laval pump|Caterpillar D6|Massey Ferguson|John Deere 6R {d3}|Lucas battery|Carl Zeiss lens|Logitech MX Master|Lenovo ThinkPad T{d2}|HP LaserJet Pro M{d3}|Cisco Webex|Jira Service Management|Dynamics 365 Finance|SharePoint: Documents|Teams (work or school)|Slack | general|Sales Cloud|Tableau Public|Chrome - New tab|Firefox Private Window|Windows Update KB{d6}|PC-{A3}{d4}|Serial {A2}{d6}{A1}|Part no. {d3}-{d4}-{d2}|Drawing {A1}{d5}-{n}|Tariff code {d4}.{d2}|Flight LH {d3}|Gate {A1}{n}|Bin A-{n}-{d2}|Pallet {d5}|{d3} pcs|{n}/{n} done|{d2} %|-{d2} °C|{amt} USD|USD/EUR 1.08|GMT+1|ACK|n/a|TBD|Yes|Delete|Undo|F12|100 of {d4} rows|Pivot table {n}|Slide {n}|Draft (autosaved)
"""
DE = r"""
PERSON Erziehungsberechtigte|Ansprechpartnerin|Versicherungsnehmer|Gast|Beklagter|Zählerableser
ADDRESS Verbrauchsstelle|Anschrift des Schülers|Zustelladresse|Wohnort
BIRTH_DATE Geburtstag|geb.|Geburtsdatum des Kindes
USERNAME Windows-Konto|Bearbeitet durch Benutzer|Login-ID
PASSWORD Startkennwort|Zugangscode|PW
LICENSE_PLATE Kennzeichen Mietwagen|KFZ|Fahrzeug
PASSPORT_NO Passnummer Gast|Reisepass|Ausweis-Nr.
CUSTOMER_ID Vertragskundennr.|Kunden-ID|Versichertennr. intern
EMPLOYEE_ID Mitarbeiternummer|Stempelkarte|Personal-ID
street Breite Gasse|Ludwig-Erhard-Straße|Am Steinbruch|Kastanienweg|Marktplatz|Neue Reihe|Sonnenhalde|Bismarckring|Hinter den Höfen|Uferstr.
city Freiburg i. Br.|Göttingen|Bad Tölz|Rostock|Winterthur|Wiener Neustadt
w Zeugniskonferenz 8b: {P} - WebUntis
w Klageschrift {P} ./. {P} - RA-MICRO
w Reservierung {d5}, {P}, {n} Nächte - Fidelio
e Ticket von {P} übernommen
e Zuständig ist {P}
o Rentenbescheid für {P}, geboren am {BIRTH_DATE}
o Herrn\n{P}\n{ADDRESS}
o i. A. {P}\nGruppenleitung Netz
c Guten Tag Herr {P}, Ihr Zähler wird am {date} gewechselt.
c Ich bin {P}, meine Handynummer ist {PHONE}.
c Laut {P} reicht eine Kopie, Original an {EMAIL}
c Erledigt. Gruß, {P}
c Die Kaution bitte auf {IBAN} zurück, Kontoinhaber {P}
clean Klassenbuch 7a|Stundenplan drucken|Elternabend {date}|Zählerstand erfassen|Abschlag anpassen|Netzanschluss Antrag|Zimmer {d3} ist frei|Frühstück inklusive|Anreise heute|Aktenzeichen {n} O {d3}/{y}|Fristenkalender|Terminsladung|Schriftsatz entwerfen|Rentenkonto klären|Versicherungsverlauf|Werkstattauftrag {d5}|Reifen einlagern|Inspektion fällig|Gymnasium Sankt Ursula|Albert-Schweitzer-Schule|Hotel Kaiserhof|Villa Martha|Gasthof Zum Löwen|Brauerei Paulaner|Dr. Oetker Backpulver|Müller Milch 500 ml|Kaufmann Textil GmbH|Zimmermann Holzbau|Becker Antriebe|Stadtwerke Lange Straße|Raum Sophie Scholl|Saal Mozart|Turnhalle Ost|Buslinie {n}|Otto Versand|Siemens Energy|Bosch Rexroth|Krones Füller|Anhang öffnen|Als gelesen markieren|In den Papierkorb|Ordner leeren|Drucker nicht erreichbar|Kein Netz|Kennwort läuft bald ab|Speicherplatz knapp|Sitzung abgelaufen|Berechtigung fehlt|Formular wurde gesendet|Pflichtfeld|Bitte Datum eingeben|Nächster Schritt|Zurück zur Übersicht|Spalten anpassen|Ansicht wechseln|Monatsabschluss Mai|Inventur {y}|Schicht Früh|Rampe {n} frei|Gefahrgut Klasse {n}|Prüfplan|Ausschuss {n} %
"""
EN = r"""
PERSON Guardian|Account manager|Policyholder|Guest|Defendant|Meter reader
ADDRESS Supply address|Pupil's address|Service address|Lives at
BIRTH_DATE Birthday|b.|Child's date of birth
USERNAME AD account|Last edited by user|Login ID
PASSWORD Initial password|Door code|PW
LICENSE_PLATE Hire car plate|Reg. no.|Vehicle
PASSPORT_NO Guest passport no.|Passport #|Travel doc
CUSTOMER_ID Account ref|Client ID|Policyholder no.
EMPLOYEE_ID Badge number|Time card|Worker ID
street Ferndale Road|Castle View|Quarry Bank|Abbey Street|The Shambles|Windmill Rise|Brook Way|Crown Court|Union Street|Willow Drive
city Shrewsbury|Truro|Dundee|Swindon|Armagh|King's Lynn
w Report card {P} Year 8 - Arbor
w {P} v {P} - claim form - Clio
w Booking {d5}, {P}, {n} nights - Opera PMS
e Ticket picked up by {P}
e Owner is {P}
o Pension statement for {P}, born {BIRTH_DATE}
o Mr\n{P}\n{ADDRESS}
o p.p. {P}\nHead of Grid Operations
c Good morning Mr {P}, your meter will be changed on {date}.
c I am {P}, my mobile is {PHONE}.
c According to {P} a copy will do, original to {EMAIL}
c Done. Regards, {P}
c Refund the deposit to {IBAN}, account holder {P}
clean Class register 7A|Print timetable|Parents' evening {date}|Enter meter reading|Adjust instalment|Grid connection request|Room {d3} vacant|Breakfast included|Arrivals today|Case no. {n} QB {d3}/{y}|Court calendar|Hearing notice|Draft pleading|Pension account|Contribution history|Job card {d5}|Tyre storage|Service due|St Hilda's College|King Edward School|Hotel Victoria|Villa Rose|The Red Lion|Lloyds Banking Group|Barclays Premier|Earl Grey tea bags|Kelly Services|Taylor Made clubs|Cooper Tools|Smith & Nephew|Grant application|Drew a blank|Bill to|Ship via|Mark complete|Rob's Garage Ltd|Florence office|Georgia template|Paris branch|Chelsea depot|Lincoln Continental|Austin warehouse|Open attachment|Move to bin|Empty folder|Printer not reachable|No network|Password expires soon|Disk almost full|Session expired|Permission missing|Form submitted|Required field|Please enter a date|Next step|Back to overview|Fit columns|Switch view|Month end May|Stock count {y}|Early shift|Dock {n} free|Dangerous goods class {n}|Inspection plan|Scrap {n} %|Will be back soon|May contain nuts|Pat the page|Grand Total|Rose garden plan
"""
FR = r"""
PERSON Représentant légal|Chargé de clientèle|Assuré|Client de l'hôtel|Défendeur|Releveur
ADDRESS Lieu de consommation|Adresse de l'élève|Adresse de facturation|Demeurant
BIRTH_DATE Anniversaire|né le|Date de naissance de l'enfant
USERNAME Compte Windows|Modifié par l'utilisateur|ID de connexion
PASSWORD Mot de passe initial|Code porte|MDP
LICENSE_PLATE Plaque véhicule de location|Immat.|Véhicule
PASSPORT_NO Passeport du client|N° passeport|Pièce d'identité
CUSTOMER_ID Réf. client|Code client|N° d'assuré interne
EMPLOYEE_ID N° de badge|Carte de pointage|ID salarié
street rue de la Gare|place Bellecour|avenue des Lilas|boulevard Carnot|rue des Écoles|allée du Stade|chemin des Vignes|quai Saint-Michel|rue Lamartine|passage du Four
city Besançon|Quimper|Saint-Étienne|Namur|Lausanne|Bar-le-Duc
w Bulletin de {P} 4e B - Pronote
w {P} c/ {P} - assignation
w Réservation {d5}, {P}, {n} nuits - Mews
e Ticket pris par {P}
e Responsable : {P}
o Relevé de carrière de {P}, née le {BIRTH_DATE}
o Monsieur\n{P}\n{ADDRESS}
o p.o. {P}\nResponsable réseau
c Bonjour Monsieur {P}, votre compteur sera changé le {date}.
c Je suis {P}, mon portable est le {PHONE}.
c D'après {P} une copie suffit, l'original à {EMAIL}
c C'est fait. Cordialement, {P}
c Rembourser la caution sur {IBAN}, titulaire {P}
clean Cahier d'appel 5e A|Imprimer l'emploi du temps|Réunion parents {date}|Saisir le relevé|Ajuster la mensualité|Demande de raccordement|Chambre {d3} libre|Petit déjeuner inclus|Arrivées du jour|RG {d2}/{d5}|Calendrier des audiences|Avis d'audience|Projet de conclusions|Compte retraite|Historique des cotisations|Ordre de réparation {d5}|Gardiennage pneus|Révision à faire|Lycée Victor Hugo|Collège Marie Curie|Hôtel Beau Rivage|Villa Marguerite|Auberge du Lion|Banque Martin Maurel|Laurent-Perrier brut|Pierre de taille|Rose des vents|Bonne Maman abricot|Martin Bâtiment SARL|Bernard Matériaux|Ouvrir la pièce jointe|Marquer comme lu|Mettre à la corbeille|Vider le dossier|Imprimante injoignable|Pas de réseau|Mot de passe bientôt expiré|Disque presque plein|Session expirée|Droit manquant|Formulaire envoyé|Champ obligatoire|Saisir une date|Étape suivante|Retour à la liste|Ajuster les colonnes|Changer de vue|Clôture de mai|Inventaire {y}|Équipe du matin|Quai {n} libre|Matières dangereuses classe {n}|Plan de contrôle|Rebut {n} %|Rue barrée|Sans suite
"""
NL = r"""
PERSON Ouder/verzorger|Relatiebeheerder|Verzekeringnemer|Gast|Gedaagde|Meteropnemer
ADDRESS Verbruiksadres|Adres leerling|Factuuradres|Woonachtig
BIRTH_DATE Verjaardag|geb.|Geboortedatum kind
USERNAME Windows-account|Gewijzigd door gebruiker|Login-ID
PASSWORD Startwachtwoord|Deurcode|WW
LICENSE_PLATE Kenteken huurauto|Kent.|Voertuig
PASSPORT_NO Paspoort gast|Paspoort nr|ID-bewijs
CUSTOMER_ID Klantreferentie|Klant-ID|Polishouder nr.
EMPLOYEE_ID Badgenummer|Prikkaart|Werknemer-ID
street Havenstraat|Julianaplein|Hoofdweg|Lindelaan|Achter de Kerk|Singel|Torenlaan|Burgemeester Visserlaan|Zandpad|Nieuwstraat
city Zwolle|Roermond|Hasselt|Alphen aan den Rijn|Kortrijk|Assen
w Rapport {P} klas 2C - Magister
w {P} / {P} - dagvaarding
w Reservering {d5}, {P}, {n} nachten - Mews
e Ticket opgepakt door {P}
e Eigenaar is {P}
o Pensioenoverzicht van {P}, geboren {BIRTH_DATE}
o De heer\n{P}\n{ADDRESS}
o namens deze {P}\nHoofd netbeheer
c Goedemorgen meneer {P}, uw meter wordt op {date} vervangen.
c Ik ben {P}, mijn mobiel is {PHONE}.
c Volgens {P} is een kopie genoeg, origineel naar {EMAIL}
c Klaar. Groet, {P}
c Borg terug naar {IBAN}, op naam van {P}
clean Absentielijst 2C|Rooster afdrukken|Ouderavond {date}|Meterstand invoeren|Termijnbedrag aanpassen|Aansluiting aanvragen|Kamer {d3} vrij|Ontbijt inbegrepen|Aankomsten vandaag|Zaaknr. C/{d2}/{d5}|Zittingsrooster|Oproep zitting|Concept verweer|Pensioenopbouw|Premiehistorie|Werkbon {d5}|Bandenopslag|Onderhoud nodig|Sint-Janscollege|Anne Frankschool|Hotel Wilhelmina|Villa Johanna|Café De Leeuw|Van Gend & Loos|Jan Linders supermarkt|Karel Appel poster|Bijlage openen|Als gelezen markeren|Naar prullenbak|Map leegmaken|Printer niet bereikbaar|Geen netwerk|Wachtwoord verloopt binnenkort|Schijf bijna vol|Sessie verlopen|Geen rechten|Formulier verzonden|Verplicht veld|Voer een datum in|Volgende stap|Terug naar overzicht|Kolommen aanpassen|Andere weergave|Maandafsluiting mei|Voorraadtelling {y}|Vroege dienst|Dok {n} vrij|Gevaarlijke stoffen klasse {n}|Keuringsplan|Uitval {n} %|Jansen Bouw BV|Bakker & Partners
"""
ES = r"""
PERSON Tutor legal|Gestor de cuenta|Tomador del seguro|Huésped|Demandado|Lector de contadores
ADDRESS Punto de suministro|Dirección del alumno|Dirección fiscal|Reside en
BIRTH_DATE Cumpleaños|nac.|Fecha de nacimiento del menor
USERNAME Cuenta de Windows|Modificado por usuario|ID de acceso
PASSWORD Contraseña inicial|Código de puerta|Clave
LICENSE_PLATE Matrícula alquiler|Matr.|Vehículo
PASSPORT_NO Pasaporte del huésped|Pasaporte n.º|Documento
CUSTOMER_ID Ref. cliente|Código cliente|N.º de tomador
EMPLOYEE_ID N.º de tarjeta|Ficha de fichaje|ID trabajador
street Calle de la Estación|Plaza Nueva|Avenida de los Pinos|Calle San Juan|Paseo de Gracia|Camino del Molino|Calle Colón|Rambla Vella|Avda. del Puerto|Calle del Olmo
city Pamplona|Gijón|Elche|San Cristóbal|Logroño|Cáceres
w Boletín de {P} 2.º B - Alexia
w {P} contra {P} - demanda
w Reserva {d5}, {P}, {n} noches - Opera
e Ticket tomado por {P}
e El responsable es {P}
o Vida laboral de {P}, nacida el {BIRTH_DATE}
o Señor\n{P}\n{ADDRESS}
o p. o. {P}\nJefe de red
c Buenos días, señor {P}, su contador se cambiará el {date}.
c Soy {P}, mi móvil es {PHONE}.
c Según {P} basta una copia, el original a {EMAIL}
c Hecho. Saludos, {P}
c Devolver la fianza a {IBAN}, titular {P}
clean Lista de clase 2.º B|Imprimir horario|Reunión de padres {date}|Introducir lectura|Ajustar cuota|Solicitud de conexión|Habitación {d3} libre|Desayuno incluido|Llegadas de hoy|Autos {d3}/{y}|Calendario de vistas|Citación|Borrador de demanda|Cuenta de pensión|Bases de cotización|Orden de taller {d5}|Custodia de neumáticos|Revisión pendiente|Colegio San Ignacio|Instituto Rosalía de Castro|Hotel Reina Cristina|Villa Carmen|Mesón El León|Bodegas Marqués de Riscal|Abrir adjunto|Marcar como leído|Mover a papelera|Vaciar carpeta|Impresora no disponible|Sin red|La contraseña caduca pronto|Disco casi lleno|Sesión caducada|Falta permiso|Formulario enviado|Campo obligatorio|Introduzca una fecha|Paso siguiente|Volver al resumen|Ajustar columnas|Cambiar vista|Cierre de mayo|Inventario {y}|Turno de mañana|Muelle {n} libre|Mercancías peligrosas clase {n}|Plan de inspección|Merma {n} %|García Baquero queso|Construcciones López SL
"""
IT = r"""
PERSON Genitore|Gestore cliente|Contraente|Ospite|Convenuto|Letturista
ADDRESS Punto di fornitura|Indirizzo alunno|Indirizzo fatturazione|Residente in
BIRTH_DATE Compleanno|n. il|Data di nascita del minore
USERNAME Account Windows|Modificato da utente|ID accesso
PASSWORD Password iniziale|Codice porta|PW
LICENSE_PLATE Targa noleggio|Tg.|Veicolo
PASSPORT_NO Passaporto ospite|Passaporto n.|Documento
CUSTOMER_ID Rif. cliente|Codice cliente|N. contraente
EMPLOYEE_ID N. badge|Cartellino|ID lavoratore
street Via Garibaldi|Piazza del Popolo|Viale dei Pini|Via San Giovanni|Corso Umberto I|Via della Stazione|Via Cavour|Vicolo dei Fabbri|Via Aldo Moro|Largo Augusto
city Bergamo|L'Aquila|Reggio Emilia|Sassari|Lecco|Matera
w Pagella di {P} 2B - Argo
w {P} contro {P} - atto di citazione
w Prenotazione {d5}, {P}, {n} notti - Opera
e Ticket preso in carico da {P}
e Il responsabile è {P}
o Estratto contributivo di {P}, nata il {BIRTH_DATE}
o Signor\n{P}\n{ADDRESS}
o p.c. {P}\nResponsabile rete
c Buongiorno signor {P}, il contatore sarà sostituito il {date}.
c Sono {P}, il mio cellulare è {PHONE}.
c Secondo {P} basta una copia, originale a {EMAIL}
c Fatto. Saluti, {P}
c Restituire la cauzione su {IBAN}, intestatario {P}
clean Registro di classe 2B|Stampa orario|Riunione genitori {date}|Inserisci lettura|Modifica rata|Richiesta allaccio|Camera {d3} libera|Colazione inclusa|Arrivi di oggi|R.G. {d4}/{y}|Calendario udienze|Avviso di udienza|Bozza atto|Posizione pensionistica|Storico contributi|Ordine di lavoro {d5}|Deposito gomme|Tagliando in scadenza|Liceo Galileo Galilei|Scuola Maria Montessori|Hotel Regina Elena|Villa Margherita|Trattoria Da Mario|Banca Mediolanum|Antinori Chianti|Apri allegato|Segna come letto|Sposta nel cestino|Svuota cartella|Stampante non raggiungibile|Nessuna rete|La password scade a breve|Disco quasi pieno|Sessione scaduta|Permesso mancante|Modulo inviato|Campo obbligatorio|Inserire una data|Passo successivo|Torna al riepilogo|Adatta colonne|Cambia vista|Chiusura maggio|Inventario {y}|Turno mattina|Baia {n} libera|Merci pericolose classe {n}|Piano controlli|Scarto {n} %|Rossi Costruzioni Srl|Ferrari Trasporti
"""
PL = r"""
PERSON Opiekun prawny|Opiekun klienta|Ubezpieczający|Gość|Pozwany
ADDRESS Punkt poboru|Adres ucznia|Adres do faktury
BIRTH_DATE Urodziny|ur.|Data urodzenia dziecka
USERNAME Konto Windows|Zmienił użytkownik|Login
PASSWORD Hasło startowe|Kod do drzwi|Hasło
LICENSE_PLATE Tablica auta z wypożyczalni|Rej.|Pojazd
PASSPORT_NO Paszport gościa|Paszport nr|Dokument tożsamości
CUSTOMER_ID Ref. klienta|ID klienta|Nr ubezpieczającego
EMPLOYEE_ID Nr identyfikatora|Karta RCP|ID pracownika
street Kwiatowa|Długa|Aleja Niepodległości|Plac Wolności|Słoneczna|Mickiewicza|Szkolna|Ogrodowa|Piłsudskiego|Nadrzeczna
city Bydgoszcz|Rzeszów|Kielce|Zielona Góra|Gdynia|Lublin
w Świadectwo: {P} 7b - Librus
w {P} przeciwko {P} - pozew
w Rezerwacja {d5}, {P}, noce: {n} - Opera
e Zgłoszenie przejął {P}
e Odpowiedzialny jest {P}
o Informacja emerytalna: {P}, ur. {BIRTH_DATE}
o Pan\n{P}\n{ADDRESS}
o z up. {P}\nKierownik sieci
c Dzień dobry, Panie {P}, licznik wymienimy {date}.
c Nazywam się {P}, moja komórka to {PHONE}.
c Gotowe. Pozdrawiam, {P}
c Kaucję proszę zwrócić na {IBAN}, posiadacz {P}
clean Dziennik lekcyjny 7b|Drukuj plan lekcji|Zebranie rodziców {date}|Wprowadź odczyt|Zmień ratę|Wniosek o przyłącze|Pokój {d3} wolny|Śniadanie w cenie|Dzisiejsze przyjazdy|Sygn. akt I C {d3}/{y}|Kalendarz rozpraw|Wezwanie|Projekt pozwu|Konto emerytalne|Historia składek|Zlecenie {d5}|Przechowanie opon|Przegląd wymagany|Liceum im. Reja|Szkoła Marii Konopnickiej|Hotel Jagiełło|Willa Zofia|Zajazd Pod Lwem|Otwórz załącznik|Oznacz jako przeczytane|Do kosza|Opróżnij folder|Drukarka niedostępna|Brak sieci|Hasło wkrótce wygaśnie|Dysk prawie pełny|Sesja wygasła|Brak uprawnień|Formularz wysłany|Pole wymagane|Podaj datę|Następny krok|Powrót do listy|Dopasuj kolumny|Zmień widok|Zamknięcie maja|Inwentaryzacja {y}|Zmiana ranna|Rampa {n} wolna|Plan kontroli|Braki {n} %|Nowak Budownictwo
"""
PT = r"""
PERSON Encarregado de educação|Gestor de conta|Tomador do seguro|Hóspede|Réu
ADDRESS Local de consumo|Morada do aluno|Morada fiscal
BIRTH_DATE Aniversário|nasc.|Data de nascimento da criança
USERNAME Conta Windows|Alterado pelo utilizador|ID de início de sessão
PASSWORD Palavra-passe inicial|Código da porta|Senha
LICENSE_PLATE Matrícula do aluguer|Matr.|Viatura
PASSPORT_NO Passaporte do hóspede|Passaporte n.º|Documento
CUSTOMER_ID Ref. cliente|Código de cliente|N.º de tomador
EMPLOYEE_ID N.º de crachá|Cartão de ponto|ID trabalhador
street Rua da Estação|Praça da República|Avenida dos Pinheiros|Rua de São João|Rua do Moinho|Rua Garrett|Avenida do Porto|Rua Nova|Largo da Igreja|Rua 25 de Abril
city Braga|Évora|Viseu|Setúbal|Faro|Vila Nova de Gaia
w Pauta de {P} 7.º B - Inovar
w {P} contra {P} - petição inicial
w Reserva {d5}, {P}, {n} noites - Opera
e Pedido aceite por {P}
e O responsável é {P}
o Carreira contributiva de {P}, nascida em {BIRTH_DATE}
o Senhor\n{P}\n{ADDRESS}
o p. d. {P}\nChefe de rede
c Bom dia, senhor {P}, o contador será trocado em {date}.
c Sou {P}, o meu telemóvel é {PHONE}.
c Feito. Cumprimentos, {P}
c Devolver a caução para {IBAN}, titular {P}
clean Livro de ponto 7.º B|Imprimir horário|Reunião de pais {date}|Inserir leitura|Ajustar prestação|Pedido de ligação|Quarto {d3} livre|Pequeno-almoço incluído|Chegadas de hoje|Proc. {d4}/{d2}|Agenda de audiências|Notificação|Minuta da petição|Conta de reforma|Histórico de descontos|Ordem de reparação {d5}|Guarda de pneus|Revisão em falta|Escola Eça de Queirós|Colégio São Tomás|Hotel Dom Pedro|Vila Amélia|Abrir anexo|Marcar como lida|Mover para o lixo|Esvaziar pasta|Impressora indisponível|Sem rede|A palavra-passe expira em breve|Disco quase cheio|Sessão expirada|Sem permissão|Formulário enviado|Campo obrigatório|Introduza uma data|Passo seguinte|Voltar ao resumo|Ajustar colunas|Mudar vista|Fecho de maio|Inventário {y}|Turno da manhã|Cais {n} livre|Plano de inspeção|Refugo {n} %
"""
SV = r"""
PERSON Vårdnadshavare|Kundansvarig|Försäkringstagare|Gäst|Svarande
ADDRESS Anläggningsadress|Elevens adress|Fakturaadress
BIRTH_DATE Födelsedag|f.|Barnets födelsedatum
USERNAME Windows-konto|Ändrad av användare|Inloggnings-id
PASSWORD Startlösenord|Portkod|Lösen
LICENSE_PLATE Hyrbil reg|Regnr|Fordon
PASSPORT_NO Gästens passnr|Pass nr|ID-handling
CUSTOMER_ID Kundref|Kund-id|Försäkringstagare nr
EMPLOYEE_ID Passerkort|Stämpelkort|Arbetstagar-id
street Storgatan|Björkvägen|Kungsgatan|Skolgränd|Ringvägen|Östra Hamngatan|Solstigen|Tallbacken|Kyrkogatan|Strandvägen
city Västerås|Luleå|Växjö|Örnsköldsvik|Kalmar|Umeå
w Omdöme {P} 8B - Schoolsoft
w {P} mot {P} - stämningsansökan
w Bokning {d5}, {P}, {n} nätter - Opera
e Ärendet togs av {P}
e Ansvarig är {P}
o Pensionsbesked för {P}, född {BIRTH_DATE}
o Herr\n{P}\n{ADDRESS}
o e.u. {P}\nNätchef
c God morgon herr {P}, din mätare byts {date}.
c Jag heter {P}, min mobil är {PHONE}.
c Klart. Hälsningar, {P}
c Betala tillbaka depositionen till {IBAN}, kontohavare {P}
clean Närvarolista 8B|Skriv ut schema|Föräldramöte {date}|Ange mätarställning|Ändra delbetalning|Anslutningsansökan|Rum {d3} ledigt|Frukost ingår|Dagens ankomster|Mål nr T {d4}-{n}|Förhandlingslista|Kallelse|Utkast inlaga|Pensionskonto|Intjänandehistorik|Arbetsorder {d5}|Däckhotell|Service behövs|Astrid Lindgrens skola|Sankt Olofs skola|Hotell Kung Karl|Villa Solveig|Öppna bilaga|Markera som läst|Flytta till papperskorgen|Töm mappen|Skrivaren nås inte|Inget nätverk|Lösenordet går snart ut|Disken är nästan full|Sessionen har gått ut|Behörighet saknas|Formuläret skickat|Obligatoriskt fält|Ange ett datum|Nästa steg|Tillbaka till översikten|Anpassa kolumner|Byt vy|Månadsbokslut maj|Inventering {y}|Morgonskift|Kaj {n} ledig|Kontrollplan|Kassation {n} %
"""
FI = r"""
PERSON Huoltaja|Asiakasvastaava|Vakuutuksenottaja|Vieras|Vastaaja
ADDRESS Käyttöpaikka|Oppilaan osoite|Laskutusosoite
BIRTH_DATE Syntymäpäivä|s.|Lapsen syntymäaika
USERNAME Windows-tili|Muokannut käyttäjä|Kirjautumistunnus
PASSWORD Aloitussalasana|Ovikoodi|Salasana
LICENSE_PLATE Vuokra-auton rekisteri|Rek.|Ajoneuvo
PASSPORT_NO Vieraan passi|Passi nro|Henkilötodistus
CUSTOMER_ID Asiakasviite|Asiakas-ID|Vakuutuksenottajan nro
EMPLOYEE_ID Kulkukortti|Leimauskortti|Työntekijä-ID
street Koivutie|Rantakatu|Keskuskatu|Mäkitie|Koulukuja|Satamatie|Kirkkokatu|Metsäpolku|Puistotie|Asemakatu
city Tampere|Oulu|Jyväskylä|Lappeenranta|Vaasa|Hämeenlinna
w Todistus {P} 8B - Wilma
w {P} vastaan {P} - haaste
w Varaus {d5}, {P}, {n} yötä - Opera
e Tiketin otti {P}
e Vastuuhenkilö on {P}
o Työeläkeote: {P}, syntynyt {BIRTH_DATE}
o Herra\n{P}\n{ADDRESS}
o puolesta {P}\nVerkkopäällikkö
c Huomenta herra {P}, mittarinne vaihdetaan {date}.
c Olen {P}, kännykkäni on {PHONE}.
c Valmis. Terveisin {P}
c Palauta takuumaksu tilille {IBAN}, tilinomistaja {P}
clean Läsnäololista 8B|Tulosta lukujärjestys|Vanhempainilta {date}|Syötä lukema|Muuta maksuerää|Liittymähakemus|Huone {d3} vapaa|Aamiainen sisältyy|Tänään saapuvat|Dnro L {d2}/{d5}|Istuntoluettelo|Kutsu|Luonnos vastineeksi|Eläketili|Maksuhistoria|Työmääräys {d5}|Rengashotelli|Huolto tarpeen|Minna Canthin koulu|Hotelli Kuningas|Villa Aino|Avaa liite|Merkitse luetuksi|Siirrä roskakoriin|Tyhjennä kansio|Tulostinta ei tavoiteta|Ei verkkoa|Salasana vanhenee pian|Levy lähes täynnä|Istunto vanhentunut|Ei oikeutta|Lomake lähetetty|Pakollinen kenttä|Anna päivämäärä|Seuraava vaihe|Takaisin yhteenvetoon|Sovita sarakkeet|Vaihda näkymää|Toukokuun sulku|Inventaario {y}|Aamuvuoro|Laituri {n} vapaa|Tarkastussuunnitelma|Hylky {n} %
"""
DA = r"""
PERSON Værge|Kundeansvarlig|Forsikringstager|Gæst|Sagsøgte
ADDRESS Forbrugssted|Elevens adresse|Faktureringsadresse
BIRTH_DATE Fødselsdag|f.|Barnets fødselsdato
USERNAME Windows-konto|Ændret af bruger|Log-in-id
PASSWORD Startkode|Dørkode|Kodeord
LICENSE_PLATE Lejebil nr.plade|Reg.|Køretøj
PASSPORT_NO Gæstens pas|Pas nr.|Legitimation
CUSTOMER_ID Kundereference|Kunde-id|Forsikringstager nr.
EMPLOYEE_ID Adgangskort|Stempelkort|Medarbejder-id
street Bøgevej|Nygade|Havnegade|Skolestræde|Østre Allé|Møllevangen|Kirkebakken|Solsortevej|Strandboulevarden|Torvet
city Aarhus|Esbjerg|Køge|Hjørring|Svendborg|Rønne
w Karakterer {P} 8.B - Aula
w {P} mod {P} - stævning
w Booking {d5}, {P}, {n} nætter - Opera
e Sagen blev taget af {P}
e Ansvarlig er {P}
o Pensionsoversigt for {P}, født {BIRTH_DATE}
o Hr.\n{P}\n{ADDRESS}
o p.v. {P}\nNetchef
c Godmorgen hr. {P}, din måler skiftes {date}.
c Jeg hedder {P}, min mobil er {PHONE}.
c Færdig. Hilsen {P}
c Depositum tilbage til {IBAN}, kontohaver {P}
clean Fraværsliste 8.B|Udskriv skema|Forældremøde {date}|Indtast måleraflæsning|Tilpas rate|Tilslutningsansøgning|Værelse {d3} ledigt|Morgenmad inkluderet|Dagens ankomster|Sag BS-{d5}/{y}|Retsliste|Indkaldelse|Udkast til svarskrift|Pensionskonto|Indbetalingshistorik|Arbejdskort {d5}|Dækhotel|Service nødvendig|Sankt Annæ Gymnasium|H.C. Andersen Skolen|Hotel Kong Frederik|Villa Ingrid|Åbn vedhæftning|Markér som læst|Flyt til papirkurv|Tøm mappe|Printer kan ikke nås|Intet netværk|Adgangskode udløber snart|Disk næsten fuld|Session udløbet|Manglende rettighed|Formular sendt|Obligatorisk felt|Indtast en dato|Næste trin|Tilbage til oversigt|Tilpas kolonner|Skift visning|Månedsafslutning maj|Optælling {y}|Morgenhold|Rampe {n} ledig|Kontrolplan|Kassation {n} %
"""
CS = r"""
PERSON Zákonný zástupce|Správce účtu|Pojistník|Host|Žalovaný
ADDRESS Odběrné místo|Adresa žáka|Fakturační adresa
BIRTH_DATE Narozeniny|nar.|Datum narození dítěte
USERNAME Účet Windows|Změnil uživatel|Přihlašovací ID
PASSWORD Počáteční heslo|Kód dveří|Heslo
LICENSE_PLATE SPZ půjčeného vozu|RZ|Vozidlo
PASSPORT_NO Pas hosta|Pas č.|Doklad totožnosti
CUSTOMER_ID Ref. zákazníka|ID klienta|Č. pojistníka
EMPLOYEE_ID Číslo karty|Docházková karta|ID pracovníka
street Školní|Nádražní|Květinová|Riegrova|Na Hrázi|Jiráskova|Dlouhá|Sokolská|Za Humny|třída Míru
city Pardubice|Liberec|Jihlava|Karlovy Vary|Ústí nad Labem|Opava
w Vysvědčení {P} 8.B - Bakaláři
w {P} proti {P} - žaloba
w Rezervace {d5}, {P}, nocí: {n} - Opera
e Požadavek převzal {P}
e Odpovídá {P}
o Informativní list důchodu: {P}, nar. {BIRTH_DATE}
o Pan\n{P}\n{ADDRESS}
o v z. {P}\nVedoucí sítě
c Dobré ráno, pane {P}, elektroměr vyměníme {date}.
c Jmenuji se {P}, můj mobil je {PHONE}.
c Hotovo. S pozdravem {P}
c Kauci vraťte na {IBAN}, majitel účtu {P}
clean Třídní kniha 8.B|Tisk rozvrhu|Třídní schůzky {date}|Zadat odečet|Upravit zálohu|Žádost o připojení|Pokoj {d3} volný|Snídaně v ceně|Dnešní příjezdy|Sp. zn. {n} C {d3}/{y}|Seznam jednání|Předvolání|Koncept žaloby|Důchodový účet|Historie odvodů|Zakázka {d5}|Uskladnění pneu|Nutný servis|Gymnázium Jana Nerudy|Základní škola Boženy Němcové|Hotel Karel IV.|Vila Libuše|Otevřít přílohu|Označit jako přečtené|Přesunout do koše|Vyprázdnit složku|Tiskárna nedostupná|Bez sítě|Heslo brzy vyprší|Disk téměř plný|Relace vypršela|Chybí oprávnění|Formulář odeslán|Povinné pole|Zadejte datum|Další krok|Zpět na přehled|Upravit sloupce|Změnit zobrazení|Uzávěrka května|Inventura {y}|Ranní směna|Rampa {n} volná|Kontrolní plán|Zmetky {n} %
"""
TR = r"""
PERSON Veli|Müşteri temsilcisi|Sigorta ettiren|Misafir|Davalı
ADDRESS Tesisat adresi|Öğrenci adresi|Fatura adresi
BIRTH_DATE Doğum günü|d.|Çocuğun doğum tarihi
USERNAME Windows hesabı|Değiştiren kullanıcı|Oturum kimliği
PASSWORD İlk şifre|Kapı kodu|Parola
LICENSE_PLATE Kiralık araç plakası|Plaka no|Araç
PASSPORT_NO Misafir pasaportu|Pasaport numarası|Kimlik belgesi
CUSTOMER_ID Müşteri ref.|Müşteri kimliği|Sigortalı no
EMPLOYEE_ID Yaka kartı no|Giriş kartı|Çalışan kimliği
street Okul Sokak|Liman Caddesi|Zafer Bulvarı|Papatya Sokak|İnönü Caddesi|Değirmen Sokak|Sahil Yolu|Mithatpaşa Caddesi
city Trabzon|Adana|Denizli|Kayseri|Samsun|Çanakkale
w Karne {P} 8-B - e-Okul
w {P} - {P} dava dilekçesi
w Rezervasyon {d5}, {P}, {n} gece - Opera
e Talebi {P} üstlendi
e Sorumlu: {P}
o Emeklilik dökümü: {P}, doğum {BIRTH_DATE}
o Sayın\n{P}\n{ADDRESS}
o adına {P}\nŞebeke Müdürü
c Günaydın {P} Bey, sayacınız {date} tarihinde değişecek.
c Ben {P}, cep numaram {PHONE}.
c Tamamlandı. Saygılarımla, {P}
c Depozitoyu {IBAN} hesabına iade edin, hesap sahibi {P}
clean Yoklama listesi 8-B|Ders programını yazdır|Veli toplantısı {date}|Endeks gir|Taksiti değiştir|Bağlantı başvurusu|Oda {d3} boş|Kahvaltı dahil|Bugünkü girişler|Esas no {y}/{d3}|Duruşma listesi|Celp|Dilekçe taslağı|Emeklilik hesabı|Prim geçmişi|İş emri {d5}|Lastik deposu|Bakım gerekli|Namık Kemal Lisesi|Otel Kraliçe|Villa Yasemin|Eki aç|Okundu olarak işaretle|Çöpe taşı|Klasörü boşalt|Yazıcıya ulaşılamıyor|Ağ yok|Parola yakında dolacak|Disk neredeyse dolu|Oturum sona erdi|Yetki yok|Form gönderildi|Zorunlu alan|Bir tarih girin|Sonraki adım|Özete dön|Sütunları sığdır|Görünümü değiştir|Mayıs kapanışı|Sayım {y}|Sabah vardiyası|Rampa {n} boş|Kontrol planı|Fire {n} %
"""
EL = r"""
PERSON Κηδεμόνας|Υπεύθυνος πελάτη|Ασφαλιζόμενος|Επισκέπτης|Εναγόμενος
ADDRESS Διεύθυνση παροχής|Διεύθυνση μαθητή|Διεύθυνση τιμολόγησης
BIRTH_DATE Γενέθλια|γεν.|Ημερομηνία γέννησης παιδιού
USERNAME Λογαριασμός Windows|Τροποποίηση από χρήστη|Αναγνωριστικό σύνδεσης
PASSWORD Αρχικός κωδικός|Κωδικός πόρτας|Συνθηματικό
LICENSE_PLATE Πινακίδα ενοικίασης|Αρ. κυκλ.|Όχημα
PASSPORT_NO Διαβατήριο επισκέπτη|Διαβατήριο αρ.|Ταυτότητα
CUSTOMER_ID Αναφορά πελάτη|ID πελάτη|Αρ. ασφαλιζομένου
EMPLOYEE_ID Αρ. κάρτας|Κάρτα παρουσίας|ID εργαζομένου
first Αθηνά|Βασίλης|Γιάννης|Δήμητρα|Ελένη|Θανάσης|Ιωάννα|Κατερίνα|Λευτέρης|Μαρία|Νίκος|Ξένια|Παναγιώτης|Σοφία|Τάσος|Χρήστος
last Παπαδόπουλος|Γεωργίου|Νικολάου|Καραγιάννης|Αντωνιάδης|Μακρής|Βλάχος|Οικονόμου|Σταματόπουλος|Ζαχαριάδης|Καλογεράκης|Λαμπρόπουλος
street Ερμού|Σταδίου|Λεωφόρος Κηφισίας|Αγίου Δημητρίου|Τσιμισκή|Ρήγα Φεραίου|Πανεπιστημίου|Κολοκοτρώνη
city Πάτρα|Βόλος|Ιωάννινα|Χανιά|Καβάλα
w Έλεγχος προόδου {P} Β2
w {P} κατά {P} - αγωγή
w Κράτηση {d5}, {P}, νύχτες: {n} - Opera
e Το αίτημα ανέλαβε: {P}
e Υπεύθυνος: {P}
o Ασφαλιστικό ιστορικό: {P}, γεν. {BIRTH_DATE}
o Κύριο\n{P}\n{ADDRESS}
o με εντολή {P}\nΠροϊστάμενος δικτύου
c Καλημέρα κύριε {P}, ο μετρητής αλλάζει στις {date}.
c Είμαι ο {P}, το κινητό μου είναι {PHONE}.
c Έγινε. Με εκτίμηση, {P}
c Επιστροφή εγγύησης στο {IBAN}, δικαιούχος {P}
clean Απουσιολόγιο Β2|Εκτύπωση προγράμματος|Συνάντηση γονέων {date}|Καταχώριση ένδειξης|Αλλαγή δόσης|Αίτηση σύνδεσης|Δωμάτιο {d3} ελεύθερο|Με πρωινό|Σημερινές αφίξεις|Αρ. δικογράφου {d4}/{y}|Πινάκιο|Κλήτευση|Σχέδιο αγωγής|Λογαριασμός σύνταξης|Ιστορικό εισφορών|Εντολή εργασίας {d5}|Φύλαξη ελαστικών|Απαιτείται σέρβις|Λύκειο Ελευθέριος Βενιζέλος|Ξενοδοχείο Βασίλισσα|Βίλα Άννα|Άνοιγμα συνημμένου|Σήμανση ως αναγνωσμένο|Μετακίνηση στον κάδο|Άδειασμα φακέλου|Ο εκτυπωτής δεν βρέθηκε|Χωρίς δίκτυο|Ο κωδικός λήγει σύντομα|Δίσκος σχεδόν γεμάτος|Η συνεδρία έληξε|Λείπει δικαίωμα|Η φόρμα στάλθηκε|Υποχρεωτικό πεδίο|Δώστε ημερομηνία|Επόμενο βήμα|Πίσω στη σύνοψη|Προσαρμογή στηλών|Αλλαγή προβολής|Κλείσιμο Μαΐου|Απογραφή {y}|Πρωινή βάρδια|Ράμπα {n} ελεύθερη|Σχέδιο ελέγχου|Σκάρτα {n} %
"""
