#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Half a of the seventeenth set: payroll, hired cars, dentists and vets, meters, town registers, returned goods. A line is a channel and a frame, labels of a kind, words that frames name, or texts that name nobody."""

DOMAINS = "outlook.com|bluewin.ch|free.fr|planet.nl|yahoo.es|alice.it|stadtwerke-holm.example.de|rentafleet.example.com|mairie-valmont.example.fr|hotmail.co.uk"
NUMBERS = dict(IBAN="IBAN|Salary IBAN", CREDIT_CARD="Card|VISA/MC", IP_V4="IP|IP address", IP_V6="IPv6", MAC="MAC|MAC addr", GEO="GPS|Coordinates", JWT="Bearer|JWT", API_KEY="API key|Key")
EVERYWHERE = r"""
w {edit} {L} {X} - Workday - Google Chrome
w {customer} {P} - {L} {X} - SAP Logon 770
w {X} - {search} - Windows Explorer
w FW: {L} {X} - Message (HTML)
w {order} {N} | {P} | Shopify
w {L}: {X} - PuTTY
w {P} - {contract} {N} - Adobe Acrobat Pro
w {note} {X} ({P}) - OneNote
w {file} {N} - {L} {X} - LibreOffice Calc
w {new} {contract}: {L} {X} | Dynamics 365
w D:\Users\{U}\Desktop\{X}.xlsx - Excel
w {meeting}: {P} / {X} - Zoom Workplace
w {L} {X} :: OTRS :: {N}
u https://people.example.com/employee?{L}={X}&tab=pay
u https://rental.example.org/bookings/{X}/return
u https://search.example.net/?q={X}&type=all
u https://api.example.com/pets/v1/owners?{L}={X}
u tel:{X}
u file:///D:/scan/{U}/{X}.png
u https://id.example.com/reset#{L}={X}
u https://city.example.eu/register/{X}
e {L}: {X}
e {L} "{X}"
e {X} ({L})
e {customer}: {P}
e {field} {L} = {X}
e Edit box {L} {X} required
e {save} {P}, {X}
e GridCell '{X}' {L}
o {L}: {X}\n{order}: {N}
o {customer} {P}   {L} {X}
o {L}\n{X}\n{save}
o {contract} {N}\n{P}\n{L}: {X}
o {L} _______ {X} _______
o {file} {N}\n{X}\n{note}
o {order} {N}  {P}  {X}
c {X}
c {L}: {X}
c {L}\t{X}
c {P}, {L} {X}
c {P};{X};{N}
c {"{L}":"{X}","ref":"{N}"}
c {note}:\n{P}\n{X}\n
c <li>{L}: {X}</li>
neg {N} - Excel
neg {search}: {N} - Edge
neg {order} {N} - {contract} {N}
neg https://intranet.example.com/docs/{N}
neg {file}: {clean}
neg {clean} - Chrome
neg {clean}
neg {clean}
neg {clean}
neg {clean}\n{N}\n{clean}
neg {clean};{N};{clean}
neg {order} {N} - {clean}
neg {field}: {clean}
neg {edit} | {save} | {new} | {clean}
neg {note}: {clean}
neg {N}
orgs Sixt rent a car|Enterprise Holdings|Arval Service Lease|Fressnapf Tiernahrung|Royal Canin|Stadtwerke Bielefeld|Mairie de Brest|Gemeente Tilburg|Ayuntamiento de Getafe|Comune di Varese|Randstad Professionals|Manpower Group|Zalando Returns|Henry Schein Dental|Johnson & Johnson|Procter & Gamble|Thomas Cook Group|Martin Logan speakers|Jones Lang LaSalle|Paul Smith store|Calvin Klein Jeans|Levi Strauss|Louis Vuitton|Tim Hortons|Wendy's Drive-In|Otto Bock|Heinrich Vorwig|Adam Opel|Gebrüder Weiss|Julius Meinl|Leroy Merlin|Yves Rocher|Galeries Lafayette|Jean-Louis David|Etos Drogist|Douwe Egberts|Van der Valk Hotel|Massimo Dutti|Adolfo Dominguez|Antonio Banderas perfume|Armani Exchange|Luigi Lavazza|Lincoln Room 3rd floor|Madison Square|Charlotte Branch|Sydney Warehouse|Florence Project|Phoenix Rollout
trap Will update on Monday|Mark complete|Bill to: see header|Sue for damages|Rich text format|Grant access|Drew a blank|Pat on the back|April forecast|June payroll run|Dawn shift|Faith in numbers|Joy division|Hope this helps|Iris scanner|Olive oil|Rusty nail|Sandy beach|Carol concert|Art director|Chip card|Gene bank|Miles driven|Cliff edge|Dale road works|Glen access|Jasmine rice|Pearl River|Ernst gemeint|Wolf im Zoo|Kurz notiert|Lang anhaltend|Pierre naturelle|Aurore boréale|Claire fontaine|Bas bleu|Jan. planning|Rosa papel|Pilar central|Consuelo fiscal|Angelo cottura|Franco fabbrica|Bruno tabacco|Chiara d'uovo
"""
EN = r"""
street Alder Brook Road|Dunmore Lane|Tithe Barn Close|Harbour Esplanade|Lower Quay|Wexford Avenue|Ashgrove Gardens|The Paddocks|Cornmarket|Highfield Crescent
city Doncaster|Truro|Belfast|Swansea|Stirling|Bury St Edmunds
first Alisha|Brendan|Candice|Declan|Esme|Gareth|Hyacinth|Imran|Jemima|Lowri|Mohammed|Nadia|Orla|Preeti|Rory|Shanice|Toby|Ursula|Vikram|Zara
last Ashworth|Begum|Chowdhury|Davenport|Ellison|Gallagher|Hussain|Ibbotson|Kavanagh|Lockhart|MacGregor|Nwosu|O'Reilly|Pargeter|Radcliffe|Singh|Thistlewood|Van Dyke|Whitcombe|St. John
words customer=Account;search=Look up;edit=Change;new=Add;file=Document;save=Store;order=Job;contract=Agreement;note=Remark;meeting=Interview;field=Entry;item=Detail;message=Note;payment=Transfer;print=Printout;invoice=Bill;page=Sheet;tracking=Parcel;inbox=Mail;open=Show
PERSON Employee name|Primary driver|Pet owner|Cardholder name|Returned by|Reported by|Legal guardian|Assigned to|Full name|Payee
ADDRESS Home address|Billing address|Return address|Service location|Postal address|Meter location|Registered address
BIRTH_DATE Birth date|DOB (driver)|Birthday|Born|Date of birth (dd/mm/yyyy)
USERNAME User name|Signed in as|AD account|Login ID|Last changed by|Operator ID
PASSWORD New password|Password (temp)|Passcode|PIN/Password|Portal password|Pass
LICENSE_PLATE Licence plate|Vehicle registration no.|Number plate|Reg. no.|Tag number|Car reg
PASSPORT_NO Passport number|Passport No|Travel doc no.|ID document no.|Passport (no.)
CUSTOMER_ID Account number|Client ID|Customer #|Client ref|Payer number|Cust ID
EMPLOYEE_ID Employee no.|Payroll number|Staff ID|Personnel number|Emp ID|Worker no.
EMAIL Work email|Email|To|Contact email
PHONE Mobile|Telephone no.|Home phone|Contact number
clean Leave balance 12.5 days|Payslip archive|Gross to net report|Overtime approval|Pension contribution 5 %|Vehicle class: compact|Mileage allowance|Fuel policy: full to full|Return depot North|Dental hygiene plan|Vaccination due: rabies|Microchip scanner|Cat food 2 kg|X-ray bitewing left|Meter exchange planned|Estimated reading|Smart meter rollout|Electoral roll update|Birth certificate copy|Dog licence fee|Parking zone C|Return label printed|Refund pending|Damaged in transit|Size M, navy blue|Customer service desk|Name of field|User settings|Account locked|Password policy|Contact details missing|Driver training course|Manager approval|First name, last name|Street and number|Date of issue|Passport photo booth|Team calendar|Employee of the month|Employee handbook 2025|Holiday request denied|Browse products|Add to basket|Compare with last year|Export to PDF|Show hidden columns|Rename sheet|Undo typing|Track changes|Spelling & grammar|Paste special|Reset view|Sign out|Help centre|Privacy notice|Terms and conditions|Hyundai i20 diesel|Ford Transit Custom|Aston Martin showroom|Mercedes Sprinter long|Brown leather case|White Paper on fleet costs|Green Team standup|Young drivers surcharge|King size duvet|Long Beach depot|Black Friday returns|Bishop Street car park|St. Mary Hospital|Victoria Station locker|Churchill Room booked|Nelson Mandela Road|Baker Street office|Lloyd's Register|Barclays Bank PLC|Prince William County|Martin Luther King Day
"""
DE = r"""
street Buchenring|Am Stadtgraben|Albert-Einstein-Straße|Mühlenkamp|Sudetenweg|Kleine Gasse|Schillerplatz|An den Linden|Dorfstr.|Rheinuferweg
city Mannheim|Flensburg|Gera|Bad Homburg|Halle (Saale)|Neu-Ulm
first Annika|Bernd|Cem|Dörte|Elke|Friedhelm|Gudrun|Heiko|Ilse|Jannik|Kerstin|Lars|Marlies|Nele|Olaf|Petra|Ralf|Silke|Torben|Uschi|Yasemin|Hans-Jürgen
last Albers|Bäumler|Çelik|Dietrich|Eßer|Frohnert|Göbel|Hinrichs|Jungblut|Köhler|Lüttgens|Meier-Ebert|Nowak|Oppermann|von Plessen|Reuter|Steinbrück|Thießen|Uhlmann|Voß|van Almsick|Yılmaz|Ziegler|Kuhn
words customer=Mandant;search=Nachschlagen;edit=Ändern;new=Hinzufügen;file=Dokument;save=Sichern;order=Auftrag;contract=Vertrag;note=Vermerk;meeting=Gespräch;field=Eingabe;item=Angabe;message=Mitteilung;payment=Überweisung;print=Ausdruck;invoice=Beleg;page=Blatt;tracking=Paket;inbox=Eingang;open=Anzeigen
PERSON Mitarbeitername|Hauptfahrer|Tierhalter/in|Karteninhaber|Zurückgegeben von|Gemeldet durch|Erziehungsberechtigte|Zugewiesen an|Vor- und Zuname|Zahlungsempfänger
ADDRESS Privatanschrift|Rechnungsadresse|Rücksendeadresse|Zählerstandort|Postadresse|Meldeadresse|Straße / Ort
BIRTH_DATE Geburtsdat.|Geb.-Datum Fahrer|Geburtstag|geb. am|Geburtsdatum (TT.MM.JJJJ)
USERNAME Benutzername|Angemeldet|AD-Konto|Anmelde-ID|Zuletzt geändert von|Bediener-ID
PASSWORD Neues Kennwort|Passwort (temporär)|Zugangscode|Initialkennwort|Portalpasswort|Kennw.
LICENSE_PLATE Nummernschild|Kfz-Kennz.|Fahrzeugkennzeichen|pol. Kennzeichen|Kennz.|Kennzeichen Mietwagen
PASSPORT_NO Reisepassnr.|Passnummer|Ausweisnr.|Ausweisdokument Nr.|Reisepass (Nr.)
CUSTOMER_ID Kontonummer Kunde|Kunden-ID|Kundennr|Kd-Nr|Geschäftspartner-Nr.|Mandantennummer
EMPLOYEE_ID Personal-Nr.|Abrechnungsnummer|Mitarbeiter-ID|Personalnr|PersNr|Mitarbeiternummer
EMAIL Dienst-E-Mail|Mail|An|Kontakt-E-Mail
PHONE Handy|Telefonnr.|Festnetz|Durchwahl
clean Resturlaub 12,5 Tage|Lohnabrechnungen Archiv|Brutto-Netto-Liste|Überstunden genehmigen|Altersvorsorge 5 %|Fahrzeugklasse: Kompakt|Kilometerpauschale|Tankregelung: voll/voll|Rückgabestation Nord|Professionelle Zahnreinigung|Impfung fällig: Tollwut|Chiplesegerät|Katzenfutter 2 kg|Röntgen Bissflügel links|Zählerwechsel geplant|Geschätzter Stand|Einbau intelligenter Zähler|Wählerverzeichnis|Geburtsurkunde beantragen|Hundesteuer|Bewohnerparken Zone C|Rücksendeetikett gedruckt|Erstattung ausstehend|Transportschaden|Größe M, marineblau|Kundenservice Schalter|Feldname|Benutzereinstellungen|Konto gesperrt|Kennwortrichtlinie|Kontaktdaten fehlen|Fahrerschulung|Freigabe durch Vorgesetzte|Vorname, Nachname|Straße und Hausnummer|Ausstellungsdatum|Passfoto-Automat|Teamkalender|Mitarbeiter des Monats|Mitarbeiterhandbuch 2025|Urlaubsantrag abgelehnt|In den Warenkorb|Mit Vorjahr vergleichen|Als PDF exportieren|Ausgeblendete Spalten|Blatt umbenennen|Rückgängig: Eingabe|Änderungen nachverfolgen|Rechtschreibung|Inhalte einfügen|Ansicht zurücksetzen|Abmelden|Hilfe-Center|Datenschutzhinweis|Allgemeine Geschäftsbedingungen|Opel Corsa Diesel|VW Crafter lang|Braune Ledertasche|Schwarzer Tee|Junge Fahrer Zuschlag|Kleiner Saal|Lange Nacht der Museen|Graf Zeppelin Haus|Max-Planck-Institut|Robert-Koch-Schule|Sankt-Anna-Platz|Kaiser-Wilhelm-Brücke|Konrad-Adenauer-Ufer|Commerzbank AG|Bäcker Görtz|Metzgerei Huber|Gasthof Adler|Richter Fenster GmbH|Schreiner gesucht|Koch/Köchin (m/w/d)|Weiße Wochen|Peter-und-Paul-Kirche|Anna-Seghers-Bibliothek|Drei Könige|Neuer Auftrag|Paulaner Hefeweizen|Jägermeister 0,7 l|Rotkäppchen Sekt|Karl May Festspiele
"""
FR = r"""
street rue des Acacias|avenue Foch|chemin du Moulin|impasse des Lilas|place Bellecour|bd de la Liberté|rue Jean Jaurès|quai Voltaire|allée des Cèdres|route de Genève
city Limoges|Perpignan|Charleroi|Saint-Malo|Aix-en-Provence|Le Mans
first Adeline|Baptiste|Corentin|Delphine|Éric|Fatoumata|Gaëlle|Hervé|Inès|Jean-Claude|Karim|Ludivine|Marie-Laure|Noémie|Olivier|Pascaline|Quentin|Rachid|Solène|Tanguy|Valérie|Zoé
last Aubert|Belkacem|Courtois|Dubreuil|Espinasse|Faucher|Giraud|Hamon|Jaouen|Kouassi|Le Goff|Marchetti|Nguyen|Olivier|Pélissier|Renaudin|de Saint-Aubin|Traoré|Vialatte|d'Ornano|Dos Santos|Leclercq|Boulanger
words customer=Compte;search=Rechercher;edit=Changer;new=Ajouter;file=Document;save=Valider;order=Intervention;contract=Contrat;note=Remarque;meeting=Entretien;field=Saisie;item=Détail;message=Avis;payment=Virement;print=Impression;invoice=Note;page=Feuillet;tracking=Colis;inbox=Courrier;open=Afficher
PERSON Nom du salarié|Conducteur principal|Propriétaire de l'animal|Titulaire de la carte|Retourné par|Signalé par|Représentant légal|Attribué à|Nom complet|Nom et prénom|Bénéficiaire
ADDRESS Adresse personnelle|Adresse de facturation|Adresse de retour|Lieu de comptage|Adresse postale|Domicile|Adresse complète
BIRTH_DATE Date de naissance (conducteur)|Anniversaire|Né(e)|Date naiss.|Né(e) le (jj/mm/aaaa)
USERNAME Nom d'utilisateur|Session de|Compte AD|ID de connexion|Dernière modif. par|Code opérateur
PASSWORD Nouveau mot de passe|Mot de passe (provisoire)|Code d'accès|Code confidentiel|Mdp portail|Mot passe
LICENSE_PLATE Plaque d'immatriculation|N° immatriculation|Immat.|Immatriculation véhicule|N° de plaque|Véhicule immatriculé
PASSPORT_NO Numéro de passeport|Passeport|N° doc. de voyage|N° pièce d'identité|Passeport (n°)
CUSTOMER_ID Numéro de compte client|ID client|N° de client|Réf client|Code payeur|Numéro client
EMPLOYEE_ID N° employé|Numéro de paie|ID salarié|N° de matricule|Matricule paie|Code salarié
EMAIL E-mail pro|Courriel|À|Mail de contact
PHONE Portable|N° de téléphone|Tél. domicile|Numéro de contact
clean Solde de congés 12,5 jours|Archives des bulletins|État brut-net|Valider les heures sup.|Cotisation retraite 5 %|Catégorie : compacte|Indemnité kilométrique|Carburant : plein/plein|Agence de retour Nord|Détartrage|Rappel vaccin : rage|Lecteur de puce|Croquettes chat 2 kg|Radio rétrocoronaire gauche|Changement de compteur|Index estimé|Déploiement compteurs communicants|Liste électorale|Copie d'acte de naissance|Taxe de séjour|Stationnement zone C|Étiquette de retour imprimée|Remboursement en attente|Endommagé pendant le transport|Taille M, bleu marine|Service après-vente|Nom du champ|Paramètres utilisateur|Compte verrouillé|Politique de mot de passe|Coordonnées manquantes|Formation des conducteurs|Accord du responsable|Nom, prénom|Rue et numéro|Date de délivrance|Photo d'identité|Calendrier d'équipe|Employé du mois|Livret d'accueil 2025|Demande de congé refusée|Ajouter au panier|Comparer avec N-1|Exporter en PDF|Colonnes masquées|Renommer la feuille|Annuler la frappe|Suivi des modifications|Orthographe et grammaire|Collage spécial|Réinitialiser l'affichage|Se déconnecter|Centre d'aide|Mentions légales|Conditions générales|Renault Clio diesel|Citroën Berlingo|Sac en cuir marron|Petit déjeuner|Jeune conducteur supplément|Grand salon|Rue du Bac|Lycée Marie Curie|Collège Jules Ferry|Hôpital Saint-Louis|Salle Louise Michel|Gare Saint-Lazare|Place Charles de Gaulle|Crédit Mutuel|Boulangerie Paul|Maison Martin traiteur|Garage Lambert|Pharmacie Girard|Menuisier recherché|Blanc cassé|Vin rosé de Provence|Fromage Saint-Nectaire|Noir mat|Journée Portes Ouvertes|Bernard l'ermite|Marguerite en pot|Tartare de saumon|Prix Goncourt|Bon de commande signé
"""
NL = r"""
street Beukenlaan|Stationsplein|Oranjestraat|Kanaalweg|Dorpsplein|Vijverhof|Eikendreef|Marktstraat|Singel|Zuiderparklaan
city Nijmegen|Hasselt|Zwolle|Sint-Truiden|'s-Hertogenbosch|Aalst
first Anouk|Bas|Carlijn|Dirk|Emine|Fleur|Gijs|Hanneke|Ilse|Jasper|Kim|Lotte|Maarten|Nienke|Omar|Petra|Rik|Saskia|Tom|Ulrike|Vera|Wim|Jan-Willem|Fatima
last Aerts|van den Berg|Claes|van Dijk|Evers|de Graaf|Hermans|Jansen|Kok|van Leeuwen|Meijer|Nijhuis|Ouali|Postma|De Ridder|Smeets|Timmermans|Van Damme|Visser|Wouters|ter Horst|Yilmaz|den Uyl|van 't Veer
words customer=Rekening;search=Opzoeken;edit=Aanpassen;new=Toevoegen;file=Document;save=Bewaren;order=Opdracht;contract=Overeenkomst;note=Opmerking;meeting=Gesprek;field=Invoer;item=Gegeven;message=Melding;payment=Overschrijving;print=Afdruk;invoice=Nota;page=Vel;tracking=Pakje;inbox=Post;open=Tonen
PERSON Naam medewerker|Hoofdbestuurder|Eigenaar huisdier|Kaarthouder|Geretourneerd door|Gemeld door|Wettelijke vertegenwoordiger|Toegewezen aan|Volledige naam|Voor- en achternaam|Begunstigde
ADDRESS Thuisadres|Factuuradres|Retouradres|Meterlocatie|Postadres|Woonadres|Straat en plaats
BIRTH_DATE Geboortedatum bestuurder|Verjaardag|Geb.datum|Geboren|Geboortedatum (dd-mm-jjjj)
USERNAME Gebruikersnaam|Ingelogd als|AD-account|Login-ID|Laatst gewijzigd door|Gebruikers-ID
PASSWORD Nieuw wachtwoord|Wachtwoord (tijdelijk)|Toegangscode|Pincode/wachtwoord|Portaalwachtwoord|Wachtw.
LICENSE_PLATE Kentekenplaat|Kenteken nr.|Kentekennummer|Nummerplaat wagen|Plaatnummer|Kenteken huurauto
PASSPORT_NO Paspoortnummer|Paspoort|Nr. identiteitsbewijs|Documentnummer paspoort|Paspoort (nr.)
CUSTOMER_ID Klantnr.|Klant-ID|Relatienummer|Klantreferentie|Debiteurnummer|Klant nr
EMPLOYEE_ID Werknemersnummer|Loonnummer|Medewerker-ID|Personeelsnr.|Pers.nr|Medewerkersnummer
EMAIL Werkmail|E-mailadres|Aan|Contact e-mail
PHONE Mobiel|Telefoonnr.|Tel. thuis|Contactnummer
clean Verlofsaldo 12,5 dagen|Loonstrookarchief|Bruto-nettolijst|Overuren goedkeuren|Pensioenbijdrage 5 %|Klasse: compact|Kilometervergoeding|Brandstof: vol/vol|Inleverlocatie Noord|Gebitsreiniging|Vaccinatie: hondsdolheid|Chiplezer|Kattenvoer 2 kg|Röntgen links|Meterwissel gepland|Geschatte stand|Slimme meter uitrol|Kiezerslijst|Afschrift geboorteakte|Hondenbelasting|Parkeerzone C|Retourlabel geprint|Terugbetaling in behandeling|Transportschade|Maat M, marineblauw|Klantenservice balie|Veldnaam|Gebruikersinstellingen|Account geblokkeerd|Wachtwoordbeleid|Contactgegevens ontbreken|Rijopleiding|Akkoord leidinggevende|Voornaam, achternaam|Straat en huisnummer|Datum afgifte|Pasfoto|Teamagenda|Medewerker van de maand|Personeelsgids 2025|Verlofaanvraag afgewezen|In winkelwagen|Vergelijk met vorig jaar|Exporteren als PDF|Verborgen kolommen|Blad hernoemen|Typen ongedaan maken|Wijzigingen bijhouden|Spelling en grammatica|Plakken speciaal|Weergave herstellen|Uitloggen|Helpcentrum|Privacyverklaring|Algemene voorwaarden|Volvo XC40 hybride|Bruine leren tas|Jonge bestuurder toeslag|Groot onderhoud|Kleine kas|Prins Hendrikkade|Koningin Julianaplein|Willem de Zwijger College|Sint-Jans Ziekenhuis|Erasmus MC|Bakkerij Bart|Slager Van Rossum|Garage De Boer|Apotheek Janssens|Blauwe Zone|Witte Donderdag|Jonge kaas|Rode Kruis|Anne Frank Huis|Van Gogh Museum|Philips Lighting|Rabobank Amsterdam|Vos in het veld|De Haan open|Mark Rutte Plein werk|Bos en Lommer|Kerst in de stad|Roos van Jericho|Zwarte bonen
"""
ES = r"""
street Calle del Carmen|Avenida de la Constitución|Plaza Nueva|Calle Velázquez|Paseo Marítimo|Travesía del Sol|Calle San Juan|Ronda de Toledo|Camino Viejo|Avda. de Portugal
city Murcia|Valladolid|Cádiz|Lleida|Las Palmas|Alcalá de Henares
first Adrián|Begoña|Carlos|Daniela|Elena|Francisco Javier|Gonzalo|Héctor|Inmaculada|José Luis|Lucía|María José|Nuria|Olga|Pablo|Rocío|Sergio|Teresa|Úrsula|Víctor|Yasmina|Juan
last Aguirre|Benítez|Cabello|Delgado Vega|Esteban|Figueroa|García Lorca|Herrero|Ibáñez|Jurado|Lozano|Márquez|Navarro|Ordóñez|de Paz|Quesada|Rivas|Sánchez|Torres Blanco|Urrutia|Vázquez|Zamora|Ruiz de la Torre
words customer=Cuenta;search=Consultar;edit=Cambiar;new=Añadir;file=Documento;save=Grabar;order=Trabajo;contract=Contrato;note=Observación;meeting=Entrevista;field=Entrada;item=Dato;message=Aviso;payment=Transferencia;print=Impresión;invoice=Recibo;page=Hoja;tracking=Paquete;inbox=Correo;open=Mostrar
PERSON Nombre del empleado|Conductor principal|Propietario de la mascota|Titular de la tarjeta|Devuelto por|Comunicado por|Tutor legal|Asignado a|Nombre completo|Nombre y apellidos|Beneficiario
ADDRESS Domicilio particular|Dirección de facturación|Dirección de devolución|Punto de suministro|Dirección postal|Domicilio|Calle y número
BIRTH_DATE Fecha de nacimiento (conductor)|Cumpleaños|Nacido/a|F. nacim.|Fecha nac. (dd/mm/aaaa)
USERNAME Nombre de usuario|Sesión de|Cuenta AD|ID de acceso|Última modif. por|Cód. operador
PASSWORD Nueva contraseña|Contraseña (temporal)|Código de acceso|PIN/Contraseña|Contraseña del portal|Contras.
LICENSE_PLATE Placa|N.º de matrícula|Matrícula del vehículo|Matríc.|Matrícula coche|Placa vehículo
PASSPORT_NO Número de pasaporte|Pasaporte|N.º doc. de viaje|N.º doc. identidad|Pasaporte (n.º)
CUSTOMER_ID Número de cliente|ID cliente|Nº de cliente|Ref. de cliente|Código pagador|Cód cliente
EMPLOYEE_ID N.º empleado|Número de nómina|ID empleado|Nº personal|Código de empleado|Matrícula empleado
EMAIL Correo laboral|E-mail|Para|Correo de contacto
PHONE Móvil|N.º de teléfono|Tfno. casa|Número de contacto
clean Saldo de vacaciones 12,5 días|Archivo de nóminas|Listado bruto-neto|Aprobar horas extra|Aportación pensión 5 %|Categoría: compacto|Dieta kilometraje|Combustible: lleno/lleno|Oficina de devolución Norte|Limpieza dental|Vacuna pendiente: rabia|Lector de chip|Pienso gato 2 kg|Radiografía izquierda|Cambio de contador|Lectura estimada|Contador inteligente|Censo electoral|Partida de nacimiento|Tasa de basuras|Zona de aparcamiento C|Etiqueta de devolución impresa|Reembolso pendiente|Dañado en el transporte|Talla M, azul marino|Mostrador de atención|Nombre del campo|Ajustes de usuario|Cuenta bloqueada|Política de contraseñas|Faltan datos de contacto|Formación de conductores|Visto bueno del jefe|Nombre, apellidos|Calle y portal|Fecha de expedición|Foto de carné|Calendario del equipo|Empleado del mes|Manual de acogida 2025|Solicitud denegada|Añadir a la cesta|Comparar con el año anterior|Exportar a PDF|Columnas ocultas|Cambiar nombre de hoja|Deshacer escritura|Control de cambios|Ortografía y gramática|Pegado especial|Restablecer vista|Cerrar sesión|Centro de ayuda|Aviso legal|Términos y condiciones|Seat Ibiza diésel|Bolso de piel marrón|Recargo conductor joven|Salón grande|Colegio San José|Instituto Rosalía de Castro|Hospital Ramón y Cajal|Sala Goya|Estación María Zambrano|Plaza Santa Ana|Banco Sabadell|Panadería Moreno|Taller Hermanos Ruiz|Farmacia Vidal|Carnicero se busca|Blanco roto|Vino Marqués de Riscal|Queso Payoyo|Rojo vivo|Jornada de Puertas Abiertas|Santa Teresa ron|Rosario de la aurora|León cocina|Premio Cervantes|Pastor eléctrico|Guerra de precios|Reyes Magos|Domingo cerrado
"""
IT = r"""
street Via dei Gelsi|Corso Vittorio Emanuele|Piazza San Marco|Via del Mulino|Viale Marconi|Via Leopardi|Vicolo Stretto|Via IV Novembre|Largo Augusto|Strada Statale 11
city Cremona|Pescara|Reggio Calabria|Trieste|Sesto San Giovanni|Lecce
first Alessia|Bruno|Carmela|Domenico|Elisabetta|Filippo|Giada|Ilaria|Luca|Maria Grazia|Nicola|Ornella|Pietro|Rita|Simona|Tommaso|Umberto|Vincenza|Walter|Samir|Gian Luca|Zoe
last Amato|Bonetti|Caruso|De Santis|Esposito|Ferrari|Guidi|Iacono|La Torre|Marchesi|Negri|Orsini|Pellegrini|Quattrocchi|Ricci|Santoro|Tosi|Urbani|Valente|Zappalà|Dell'Acqua|Di Stefano|Lo Presti
words customer=Conto;search=Ricerca;edit=Cambia;new=Aggiungi;file=Documento;save=Registra;order=Intervento;contract=Contratto;note=Osservazione;meeting=Colloquio;field=Voce;item=Dettaglio;message=Avviso;payment=Bonifico;print=Stampe;invoice=Ricevuta;page=Scheda;tracking=Pacco;inbox=Corrispondenza;open=Mostra
PERSON Nome dipendente|Conducente principale|Proprietario animale|Titolare della carta|Reso da|Segnalato da|Tutore legale|Assegnato a|Nome completo|Cognome e nome|Beneficiario
ADDRESS Indirizzo di casa|Indirizzo di fatturazione|Indirizzo per il reso|Punto di fornitura|Indirizzo postale|Domicilio|Via e numero
BIRTH_DATE Data di nascita (conducente)|Compleanno|Nato/a|Data nascita|D. nascita (gg/mm/aaaa)
USERNAME Nome utente|Sessione di|Account AD|ID accesso|Ultima modifica di|Cod. operatore
PASSWORD Nuova password|Password (temporanea)|Codice di accesso|PIN/Password|Password portale|Psw
LICENSE_PLATE Targa auto|N. di targa|Numero targa|Targa del veicolo|Targa noleggio|Veicolo targato
PASSPORT_NO Numero passaporto|Passaporto|N. doc. di viaggio|N. documento identità|Passaporto (n.)
CUSTOMER_ID Numero cliente|ID cliente|N. cliente|Rif. cliente|Codice pagatore|Cod cliente
EMPLOYEE_ID N. dipendente|Numero paga|ID dipendente|N. matricola|Codice dipendente|Matricola
EMAIL E-mail lavoro|Email|A|E-mail di contatto
PHONE Cellulare|N. di telefono|Tel. casa|Numero di contatto
clean Saldo ferie 12,5 giorni|Archivio cedolini|Elenco lordo-netto|Approva straordinari|Contributo pensione 5 %|Categoria: compatta|Rimborso chilometrico|Carburante: pieno/pieno|Sede di riconsegna Nord|Igiene dentale|Vaccino: rabbia|Lettore microchip|Crocchette gatto 2 kg|Radiografia sinistra|Cambio contatore|Lettura stimata|Contatore intelligente|Lista elettorale|Estratto di nascita|Tassa rifiuti|Zona sosta C|Etichetta di reso stampata|Rimborso in attesa|Danneggiato nel trasporto|Taglia M, blu navy|Sportello clienti|Nome del campo|Impostazioni utente|Account bloccato|Criteri password|Mancano i recapiti|Formazione conducenti|Approvazione responsabile|Nome, cognome|Via e civico|Data di rilascio|Fototessera|Calendario del gruppo|Dipendente del mese|Manuale di benvenuto 2025|Richiesta respinta|Aggiungi al carrello|Confronta con l'anno scorso|Esporta in PDF|Colonne nascoste|Rinomina foglio|Annulla digitazione|Revisioni|Ortografia e grammatica|Incolla speciale|Ripristina vista|Esci|Centro assistenza|Informativa privacy|Termini e condizioni|Fiat Panda metano|Borsa in pelle marrone|Supplemento giovane conducente|Salone grande|Liceo Alessandro Manzoni|Scuola Maria Montessori|Ospedale San Carlo|Sala Leonardo|Stazione Santa Lucia|Piazza Garibaldi|Banca Intesa|Panificio Rossi|Officina Fratelli Conti|Farmacia Santa Rita|Falegname cercasi|Bianco panna|Vino Santa Margherita|Formaggio Asiago|Rosso fuoco|Giornata di porte aperte|Olio Carapelli|Gallo cedrone|Villa d'Este|Premio Strega|Bella vista|Leone alato|Mora di rovo|Longo corso
"""
