#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Half b of the seventeenth set: law offices, laboratories, journeys, visitors, flats, clubs, checks of customers. Lines as in half a."""

DOMAINS = "icloud.com|web.de|sfr.fr|kpnmail.nl|correo.es|virgilio.it|kanzlei-brandt.example.de|labcentral.example.com|voyages-azur.example.fr|aol.com"
NUMBERS = dict(IBAN="IBAN|Payment IBAN", CREDIT_CARD="Credit card|PAN", IP_V4="IP|Server", IP_V6="IPv6", MAC="MAC|HW address", GEO="Lat/Lng|Position", JWT="Bearer|Token", API_KEY="API key|Secret")
EVERYWHERE = r"""
w {L}: {X} | Zendesk - Google Chrome
w {edit} {customer} {P} | {L}: {X} - Dynamics NAV
w {order} {N} - {L} {X} - Lexware
w {P} ({L}: {X}) - HubSpot
w {message} {L} {X} - Thunderbird
w {search} "{X}" - Microsoft Edge
w {file} {X} - Foxit PDF Editor
w {meeting} - {P} - Webex
w {customer} - {P} - {order} {N} - Advoware
w {payment} {L} {X} - StarMoney
w \\srv01\home\{U}\{X} - Total Commander
w {L} {X} - {new} {order} - ServiceNow
w AW: {L} {X}
u https://legal.example.com/matters/{N}/parties?{L}={X}
u https://lab.example.org/results/{X}
u https://booking.example.net/pax?step=3&{L}={X}
u https://www.example.com/find/{X}?page=1
u https://visitors.example.org/checkin#{L}={X}
u file:///home/{U}/docs/{X}.odt
u sip:{X}
u https://club.example.eu/member/{X}/card
e {L}: {X}
e {L} - {X}
e {customer} {P} {L} {X}
e Input {L} [{X}]
e {item}: {X}
e ComboBox {L}, {X}
e {open} {L} <{X}>
e {P} - {open}
o {L}: {X}\n{L}: {X}
o {message}\n{P}\n{L}: {X}
o {L}    {X}\n{order}    {N}
o {page} {N}\n{customer}: {P}\n{L} {X}
o {L}:\n{X}
o {payment} {N} {P} {X}
o {L} | {X} | {N}
c {X}
c {L} {X}
c {P}\t{L}\t{X}
c {X},{P},{N}
c {order}: {N}\n{L}: {X}\n{customer}: {P}
c {"{L}": "{X}"}
c {message}\n\n{L}: {X}
c <p>{L} <b>{X}</b></p>
neg {N} - Word
neg {search}: {N} - Firefox
neg {message} {N} | {order} {N}
neg https://wiki.example.com/pages/{N}
neg {customer}: {clean}
neg {clean} - Edge
neg {clean}
neg {clean}
neg {clean}
neg {clean}\t{N}\t{clean}
neg {clean}, {N}, {clean}
neg {message}: {clean}
neg {item}: {clean}
neg {open} | {edit} | {print} | {clean}
neg {page}: {N}\n{clean}
neg {N}
orgs Baker McKenzie|Clifford Chance|Freshfields Bruckhaus|Synlab Labor|Eurofins Biomnis|Labor Berlin|Thomas Cook Airlines|Havas Voyages|TUI Magic Life|Viajes El Corte Inglés|Costa Crociere|Securitas Direct|Wisag Facility|Foncia Immobilier|Deutsche Wohnen|Ymere Wonen|Credit Suisse|Banca Sella|Banco Pastor|Raiffeisen Landesbank|Sparda Bank West|Basic Fit|John Reed Fitness|Virgin Active|Decathlon Pro|Rolls Royce|Harley Davidson|Jim Beam|Johnnie Walker|Jack Daniel's|Estée Lauder|Helena Rubinstein|Hugo Boss|Karl Lagerfeld|Jil Sander|Ralph Lauren|Tommy Hilfiger|Michael Kors|Guy Laroche|Nina Ricci|Paco Rabanne|Roberto Cavalli|Ermenegildo Zegna|Salvatore Ferragamo|Leroy Somer|Georgia Server Room|Victoria Park Office|Austin Datacenter|Vienna Lounge|Kingston Technology|Hannover Messe|Dallas Budget Review
trap Will call back|Mark as read|Bill due Friday|Sue the tenant|Frank postage|Grant period ends|Chase overdue rent|Pat down search|May day schedule|August rates|Dawn raid|Faith school|Joy stick|Hope Street|Iris recognition|Olive branch|Rusty pipe|Sandy soil|Chip and PIN|Jean jacket|Miles credited|Cliff hanger|Vale of evidence|Penny stock|Ginger ale|Daisy chain|Violet light|Basil leaf|Dean of law|Major incident|Constable on duty|Lance sterile|Mason jar|Ernst der Lage|Wolf Gang|Kurz und knapp|Sommer Tarif|Reich bebildert|Pierre ponce|Fleur de sel|Rose des vents|Bas de page|Roos op de eerste plaats|Rosario de cuentas|Mercedes alquiler|Luz verde|Paz social|Pace fiscale|Fiore di latte|Vera pelle|Gioia infinita|Marina militare
"""
EN = r"""
street Elmbridge Road|Foundry Street|Quarry Bank|St Andrews Square|Marine Parade|Woodside Court|Pelham Street|Laurel Way|Bridge End|Kestrel Close
city Norwich|Exeter|Derry|Newport|Aberdeen|King's Lynn
first Abigail|Bernard|Chloe|Duncan|Emmanuel|Fiona|Grace|Hassan|Isla|Jacob|Kirsty|Leah|Malcolm|Nisha|Owen|Peter|Rachel|Sean|Tariq|Wendy
last Ahmed|Barlow|Cunningham|Doherty|Eastwood|Fitzgerald|Grant|Holloway|Jarvis|Knowles|Lawson|McCarthy|Ndlovu|O'Connor|Parsons|Rowley|Stanley|Thorpe|Vaughan|Woodhouse|Sharma|Fox-Pitt
words customer=Client;search=Find;edit=Update;new=Register;file=Record;save=Submit;order=Case;contract=Policy;note=Memo;meeting=Call;field=Box;item=Information;message=Notification;payment=Remittance;print=Copy;invoice=Statement;page=Section;tracking=Status;inbox=Received;open=View
PERSON Client name|Lead passenger|Visitor name|Host|Leaseholder|Beneficial owner|Member|Referred by|Contact person|Claimant|Surname, forename|Signatory
ADDRESS Property address|Permanent address|Mailing address|Address line 1|Residential address|Delivery address|Current address
BIRTH_DATE Date of Birth:|DoB (lead)|Born (date)|D. of birth|Member's date of birth|Birthdate
USERNAME Username|Logon|Account name|User account|Modified by|Entered by
PASSWORD Your password|Access code|Login pw|Wi-Fi key|Password (first login)|Secret
LICENSE_PLATE Vehicle reg.|Car registration|Visitor vehicle|Plate number|VRN|Registration mark
PASSPORT_NO Passport No.|Passport # (lead)|Travel document number|Passport/ID|PP no.|Passport held no.
CUSTOMER_ID Client no.|Member ID|Customer number|Client code|Membership no.|Acct no.|Customer reference
EMPLOYEE_ID Employee number|Staff number|Badge ID|Pers. no.|Personnel ID|Staff no
EMAIL E-mail address|Mail to|Sender|Reply-to
PHONE Phone no.|Cell|Tel. no.|Emergency contact no.
clean Conflict check passed|Hearing rescheduled|Disclosure bundle B|Time recording 6 min|Fee estimate|Blood count normal|Reference range|Sample rejected|Fasting glucose|Centrifuge service|Boarding pass|Twin room sea view|Half board|Travel insurance|Baggage allowance 23 kg|Visitor badge printed|Fire drill 10:00|Meeting room map|Heating not working|Service charge 2025|Boiler inspection|Annual general meeting|Membership renewal|Swimming lane 3|Gym induction|Risk rating: low|Source of funds|Politically exposed persons list|Sanctions screening|Beneficiary details|Enter your name|User guide|Change password|Passport control|Customer journey|Employee benefits|Date of arrival|Registration desk|Telephone directory|Address verification|Host city|Visitor policy|Member area|Client portal|Contact form|Signature required|Driver's licence check|Bold|Italic|Underline|Heading 2|Table of contents|Print preview|Conditional formatting|Pivot table|New folder|Empty trash|Dark mode|Remember me|Forgot password?|Learn more|What's new|Sort ascending|Group by status|Filter applied|Victoria sponge cake|Wellington boots|Cardigan Bay tour|St. James's Park|Queen Elizabeth Hall|King Charles Street|Sir John Soane's Museum|Lord Nelson pub|Prince Albert Road|Norman castle|Kelvin scale|Ford Focus estate|Land Rover Defender|Morgan sports car|Bentley dealer|Taylor made suit|Carter removal|Turner Prize|Booker shortlist|Pound Sterling|Swiss Franc|Pearl Harbor|Virginia Beach|Carolina rice|Lima beans|Black pepper|Gray scale|Green energy tariff|Rose wine|Frank opinion|Sincere regards|Kind regards,|Yours faithfully
"""
DE = r"""
street Ahornallee|Am Rathaus|Bismarckstraße|Fliederweg|Zur Alten Mühle|Marktplatz|Goetheplatz|Johannisgasse|Nordring|Uferstr.
city Kassel|Rostock|Ulm|Bad Nauheim|Offenbach am Main|Wien
first Anja|Burak|Christoph|Dagmar|Emil|Frauke|Georg|Helga|Ingo|Julia|Karl-Heinz|Lena|Manfred|Nicole|Otto|Pia|Reinhard|Sabine|Tanja|Ulrich|Vanessa|Wolfgang|Bärbel|Ömer
last Arnold|Beckmann|Cordes|Demir|Engelhardt|Fuchs|Gerlach|Herrmann|Jäger|Krüger|Lange|Möller|Neumann|Otto|Pfeiffer|Rößler|Schäfer|Schmidt-Lorenz|Vogel|von der Heide|Winkler|Zöllner|Kaya|Kowalski
words customer=Partei;search=Finden;edit=Aktualisieren;new=Erfassen;file=Akte;save=Absenden;order=Fall;contract=Police;note=Memo;meeting=Termin;field=Kästchen;item=Information;message=Benachrichtigung;payment=Zahlungseingang;print=Kopie;invoice=Abrechnung;page=Abschnitt;tracking=Status;inbox=Empfangen;open=Ansehen
PERSON Name des Mandanten|Hauptreisender|Besuchername|Gastgeber|Wohnungseigentümer|Wirtschaftlich Berechtigter|Mitglied|Überwiesen von|Kontaktperson|Kläger|Nachname, Vorname|Unterzeichner|Geschädigter
ADDRESS Objektadresse|Ständiger Wohnsitz|Korrespondenzadresse|Adresszeile 1|Wohnanschrift|Zustelladresse|Aktuelle Anschrift
BIRTH_DATE Geburtsdatum:|Geb.Dat.|Geboren (Datum)|Geb.-Tag|Geburtsdatum des Mitglieds|geb
USERNAME Nutzername|Logon|Kontoname|Benutzerkonto|Geändert von|Erfasst von
PASSWORD Ihr Passwort|Zugangspasswort|Login-PW|WLAN-Kennwort|Passwort (Erstanmeldung)|Kennwort:
LICENSE_PLATE Kfz-Nr.|Autokennzeichen|Besucherkennzeichen|KFZ Kennzeichen|Fahrzeug-Kz.|Amtliches Kennzeichen
PASSPORT_NO Passnr.|Reisepass-Nummer|Reisedokumentnummer|Reisepass/Ausweis|Pass-Nummer|Nr. des Reisepasses
CUSTOMER_ID Mandanten-Nr.|Mitglieds-ID|Kundennummer:|Kundencode|Mitglieds-Nr.|Kto.-Nr. Kunde|Kundenreferenz
EMPLOYEE_ID Arbeitnehmernummer|Beschäftigtennummer|Ausweis-ID|Pers-Nr|Personal-ID|Mitarb.-Nr.
EMAIL E-Mail-Adresse|Mail an|Absender|Antwortadresse
PHONE Telefonnummer|Mobilnr.|Tel.-Nr.|Notfallnummer
clean Interessenkonflikt geprüft|Verhandlung verlegt|Beweismittelordner B|Zeiterfassung 6 min|Honorarschätzung|Blutbild unauffällig|Referenzbereich|Probe abgelehnt|Nüchternglukose|Zentrifuge Wartung|Bordkarte|Doppelzimmer Meerblick|Halbpension|Reiseversicherung|Freigepäck 23 kg|Besucherausweis gedruckt|Räumungsübung 10:00|Raumplan|Heizung defekt|Nebenkosten 2025|Kesselprüfung|Jahreshauptversammlung|Beitragsverlängerung|Schwimmbahn 3|Geräteeinweisung|Risikoklasse: niedrig|Herkunft der Mittel|Sanktionslistenprüfung|Angaben zum Begünstigten|Namen eingeben|Benutzerhandbuch|Kennwort ändern|Passkontrolle|Kundenreise|Mitarbeitervorteile|Anreisedatum|Anmeldung Empfang|Telefonverzeichnis|Adressprüfung|Besucherordnung|Mitgliederbereich|Mandantenportal|Kontaktformular|Unterschrift erforderlich|Führerscheinkontrolle|Fett|Kursiv|Unterstrichen|Überschrift 2|Inhaltsverzeichnis|Druckvorschau|Bedingte Formatierung|Neuer Ordner|Papierkorb leeren|Dunkler Modus|Angemeldet bleiben|Passwort vergessen?|Mehr erfahren|Neuigkeiten|Aufsteigend sortieren|Nach Status gruppieren|Filter aktiv|Schwarzwälder Kirschtorte|Wiener Schnitzel|Prinz-Albert-Straße|Königin-Luise-Stiftung|Friedrich-Ebert-Platz|Thomas-Mann-Gymnasium|Adam-Riese-Schule|Bischof-Kettler-Haus|Schloss Bellevue|Hotel Vier Jahreszeiten|Gasthaus Hirsch|Metzger-Innung|Müller Drogerie|Becker Elektrotechnik|Weber-Haus|König Pilsener|Fischer gesucht|Sommer Reifen|Winter Jacke|Herbst Angebote|Kaiser Schmarrn|Jung und Alt|Klein anfangen|Groß bestellen|Engel aus Holz|Mit freundlichen Grüßen|Hochachtungsvoll|Sehr geehrte Damen und Herren|Stein auf Stein|Ludwig Beck am Rathauseck|Otto Katalog|Siemens Healthineers|Albrecht Dürer Airport|Franz Josef Land|Peter Pan Kinderland|Heinrich-Heine-Universität|Kurt-Schumacher-Ring|Pfeffer schwarz|Roter Faden|Gustav Klimt Druck
"""
FR = r"""
street rue Pasteur|avenue du Parc|place de l'Église|rue des Tanneurs|boulevard Carnot|chemin des Vignes|rue Sainte-Anne|allée du Château|cité des Fleurs|rue du 11 Novembre
city Dijon|Pau|Mons|La Roche-sur-Yon|Boulogne-Billancourt|Lausanne
first Agathe|Bruno|Céline|Damien|Élodie|Franck|Guillaume|Hélène|Isabelle|Jérôme|Khadija|Laurent|Marc-Antoine|Nathalie|Océane|Philippe|Romain|Sandrine|Théo|Véronique|Xavier|Youssef|Anne-Sophie|Mamadou
last Arnaud|Bernard|Carpentier|Delmas|Etienne|Fournier|Guérin|Huet|Ibrahim|Joly|Klein|Le Gall|Meunier|Noël|Perrot|Roussel|Simon|Texier|Vincent|de Villeneuve|Benali|Da Silva|Camara|L'Hermitte
words customer=Dossier;search=Trouver;edit=Mettre à jour;new=Enregistrer;file=Fiche;save=Envoyer;order=Affaire;contract=Police;note=Mémo;meeting=Appel;field=Case;item=Information;message=Notification;payment=Encaissement;print=Copie;invoice=Relevé;page=Rubrique;tracking=Statut;inbox=Reçus;open=Voir
PERSON Nom du dossier|Passager principal|Nom du visiteur|Hôte|Copropriétaire|Bénéficiaire effectif|Adhérent|Adressé par|Personne à contacter|Demandeur|Nom, prénom|Signataire|Victime
ADDRESS Adresse du bien|Résidence principale|Adresse de correspondance|Adresse ligne 1|Adresse du domicile|Adresse de livraison|Adresse actuelle
BIRTH_DATE Date de naissance :|Né(e) le :|Date de nais.|Naissance|Date de naissance de l'adhérent|Né le
USERNAME Nom utilisateur|Login|Nom du compte|Compte utilisateur|Modifié par|Saisi par
PASSWORD Votre mot de passe|Mot de passe d'accès|MDP|Clé wifi|Mot de passe (1re connexion)|Code secret
LICENSE_PLATE N° d'immatriculation|Immatriculation voiture|Véhicule visiteur|Plaque|Immatric.|Plaque minéralogique
PASSPORT_NO Passeport N°|N° de passeport|Numéro document de voyage|Passeport/CNI|N° passeport :|No passeport
CUSTOMER_ID N° de dossier client|Identifiant adhérent|N° client :|Code du client|N° de membre|N° cpte client|Référence client
EMPLOYEE_ID Numéro d'employé|N° du salarié|ID badge|Matricule agent|N° personnel|No employé
EMAIL Adresse e-mail|Envoyer à|Expéditeur|Répondre à
PHONE Numéro de téléphone|Mobile|N° tél.|Contact d'urgence
clean Conflit d'intérêts vérifié|Audience reportée|Pièces communiquées B|Saisie des temps 6 min|Devis d'honoraires|Numération normale|Valeurs de référence|Échantillon rejeté|Glycémie à jeun|Maintenance centrifugeuse|Carte d'embarquement|Chambre double vue mer|Demi-pension|Assurance voyage|Bagage 23 kg|Badge visiteur imprimé|Exercice d'évacuation 10:00|Plan des salles|Chauffage en panne|Charges 2025|Contrôle chaudière|Assemblée générale|Renouvellement d'adhésion|Ligne de nage 3|Séance d'essai|Niveau de risque : faible|Origine des fonds|Contrôle des sanctions|Coordonnées du bénéficiaire|Saisissez votre nom|Guide utilisateur|Changer le mot de passe|Contrôle des passeports|Parcours client|Avantages salariés|Date d'arrivée|Bureau des inscriptions|Annuaire téléphonique|Vérification d'adresse|Règlement visiteurs|Espace adhérents|Espace client|Formulaire de contact|Signature requise|Permis de conduire vérifié|Gras|Italique|Souligné|Titre 2|Table des matières|Aperçu avant impression|Mise en forme conditionnelle|Nouveau dossier|Vider la corbeille|Mode sombre|Rester connecté|Mot de passe oublié ?|En savoir plus|Nouveautés|Tri croissant|Grouper par statut|Filtre appliqué|Tarte Tatin|Sauce Robert|Poire Belle Hélène|Pont Alexandre III|Avenue Victor Hugo|Lycée Henri IV|Musée Rodin|Théâtre Sarah Bernhardt|Stade Roland Garros|Cité Frédéric Mistral|Foyer Jean Moulin|Résidence Les Lilas|Hôtel du Lion d'Or|Café de la Paix|Boucher recherché|Charpentier bois|Marchand de biens|Fournier et fils|Leclerc Drive|Caron Électricité|Petit Bateau|Grand angle|Blanc de poulet|Roux brillant|Rose pâle|Rémy Martin VSOP|Dom Pérignon|Veuve Clicquot|Cordialement,|Bien à vous|Madame, Monsieur,|Saint Émilion Grand Cru|Côte Vermeille|Mont Blanc|Val d'Oise|Chevalier bleu|Berger allemand|Simon de la lune|Paris Gare de Lyon|Marine nationale
"""
NL = r"""
street Acacialaan|Raadhuisstraat|Wilhelminaplein|Havenkade|Lindestraat|Oude Gracht|Schoolstraat|Vogelenzang|Kasteelweg|Noorderdijk
city Amersfoort|Mechelen|Apeldoorn|Roeselare|Den Helder|Maastricht
first Annemiek|Bart|Chantal|Diederik|Els|Frank|Geert|Hendrik|Ingrid|Jelle|Karin|Luuk|Marieke|Niels|Olivier|Paul|Ruben|Sanne|Tine|Wendy|Youssef|Liesbeth|Klaas-Jan|Merve
last Bos|Coppens|van Dam|Dekker|El Amrani|Goossens|Hoekstra|de Jong|Kramer|Lambert|Martens|Noordhoek|Peters|van Rijn|Schouten|De Smet|Teunissen|Van Hove|Verhoeven|de Wit|Willems|Kaya|Zwart|van der Velden
words customer=Dossier;search=Vinden;edit=Bijwerken;new=Registreren;file=Kaart;save=Indienen;order=Zaak;contract=Polis;note=Memo;meeting=Afspraak;field=Vak;item=Informatie;message=Kennisgeving;payment=Ontvangst;print=Kopie;invoice=Afrekening;page=Sectie;tracking=Status;inbox=Ontvangen;open=Bekijken
PERSON Naam cliënt|Hoofdreiziger|Naam bezoeker|Gastheer|Appartementseigenaar|Uiteindelijk begunstigde|Lid|Verwezen door|Contactpersoon|Eiser|Achternaam, voornaam|Ondertekenaar|Benadeelde
ADDRESS Adres van het pand|Vast adres|Correspondentieadres|Adresregel 1|Verblijfadres|Bezorgadres|Huidig adres
BIRTH_DATE Geboortedatum:|Geb.datum lid|Geboren (datum)|Geb. datum|Geboortedatum van het lid|Geboortedag
USERNAME Gebruikersnaam:|Logon|Accountnaam|Gebruikersaccount|Gewijzigd door|Ingevoerd door
PASSWORD Uw wachtwoord|Toegangswachtwoord|Login-ww|Wifi-sleutel|Wachtwoord (eerste aanmelding)|Paswoord
LICENSE_PLATE Kentekennr.|Autokenteken|Kenteken bezoeker|Nummerplaat voertuig|Inschrijvingsnr. voertuig|Kenteken:
PASSPORT_NO Paspoort nr|Reispasnummer|Nummer reisdocument|Paspoort/ID-kaart|Nr. paspoort|Paspoortnr
CUSTOMER_ID Cliëntnummer|Lid-ID|Klantnummer:|Klantencode|Lidmaatschapsnr.|Rek.nr. klant|Klantkenmerk
EMPLOYEE_ID Personeelsnr|Stamnr.|Badge-ID|Pers. nr.|Personeels-ID|Werknemersnr
EMAIL E-mail adres|Mail naar|Afzender|Antwoordadres
PHONE Telefoonnummer|Mobiel nr.|Tel.nr.|Noodnummer
clean Belangenconflict gecontroleerd|Zitting verplaatst|Bewijsmap B|Tijdregistratie 6 min|Honorariumraming|Bloedbeeld normaal|Referentiewaarden|Monster afgekeurd|Nuchtere glucose|Onderhoud centrifuge|Instapkaart|Tweepersoonskamer zeezicht|Halfpension|Reisverzekering|Bagage 23 kg|Bezoekersbadge geprint|Ontruimingsoefening 10:00|Plattegrond zalen|Verwarming defect|Servicekosten 2025|Ketelkeuring|Algemene ledenvergadering|Lidmaatschap verlengen|Zwembaan 3|Proefles|Risico: laag|Herkomst middelen|Sanctiecontrole|Gegevens begunstigde|Vul uw naam in|Gebruikershandleiding|Wachtwoord wijzigen|Paspoortcontrole|Klantreis|Personeelsvoordelen|Aankomstdatum|Inschrijfbalie|Telefoongids|Adrescontrole|Bezoekersreglement|Ledenzone|Klantportaal|Contactformulier|Handtekening vereist|Rijbewijscontrole|Vet|Cursief|Onderstrepen|Kop 2|Inhoudsopgave|Afdrukvoorbeeld|Voorwaardelijke opmaak|Nieuwe map|Prullenbak legen|Donkere modus|Aangemeld blijven|Wachtwoord vergeten?|Meer informatie|Wat is er nieuw|Oplopend sorteren|Groeperen op status|Filter actief|Prins Bernhardlaan|Koning Albertplein|Johan Cruijff Arena|Rembrandt van Rijnweg|Sint-Lucas Ziekenhuis|Hotel De Gouden Leeuw|Café 't Hoekje|Slagerij Kok|Bakker van Dienst|Smid gezocht|Visser op zee|Garage Peters|Jumbo Van Eerd|Groene stroom|Witte wijn|Zwarte Piet|De Jong Intra|Vos en Haas|Bos van Kruidberg|Prins Carnaval|Boer Zoekt Vrouw|Koning winter|Hoogachtend|Met vriendelijke groet,|Geachte heer, mevrouw|Anton Pieck kalender|Madame Tussauds|Jan Linders supermarkt|Albert Heijn XL|Van Haren Schoenen|Piet Hein kade|Mei vakantie|Kaas jong belegen|Lange Voorhout|Mulder molen
"""
ES = r"""
street Calle Alcalá|Avenida de América|Plaza del Carmen|Calle Colón|Paseo de Gracia|Calle Cervantes|Carrera de San Jerónimo|Calle del Pozo|Camino Real|Travesía Nueva
city Vigo|Almería|Badajoz|Girona|Santa Cruz de Tenerife|Mérida
first Alicia|Borja|Cristina|Diego|Esther|Fernando|Gloria|Hugo|Irene|Jorge|Luis Miguel|Marta|Nerea|Óscar|Pilar|Ramón|Silvia|Tomás|Verónica|Xavi|Juan Carlos|Ana Belén|Mohamed|Aránzazu
last Alonso|Blanco|Campos|Díaz|Echeverría|Ferrer|Gil|Hidalgo|Iglesias|Juárez|León|Méndez|Nieto|Ortiz|Pastor|Ramos|Soto Mayor|Trujillo|Vega|Zapata|del Río|Cortés Prieto|Benali|Guzmán
words customer=Expediente;search=Encontrar;edit=Actualizar;new=Registrar;file=Ficha;save=Enviar;order=Asunto;contract=Póliza;note=Memo;meeting=Llamada;field=Casilla;item=Información;message=Notificación;payment=Cobro;print=Copia;invoice=Extracto;page=Apartado;tracking=Estado;inbox=Recibidos;open=Ver
PERSON Nombre del cliente|Pasajero principal|Nombre del visitante|Anfitrión|Copropietario|Titular real|Socio|Derivado por|Persona de contacto|Demandante|Apellidos, nombre|Firmante|Perjudicado
ADDRESS Dirección del inmueble|Residencia habitual|Dirección de notificación|Dirección línea 1|Domicilio actual|Dirección de entrega|Dirección actual
BIRTH_DATE Fecha de nacimiento:|F. de nacimiento|Nacido el (fecha)|Fec. nac.|Fecha de nacimiento del socio|Nacimiento
USERNAME Nombre usuario|Login|Nombre de la cuenta|Cuenta de usuario|Modificado por|Introducido por
PASSWORD Su contraseña|Contraseña de acceso|Clave de acceso|Clave wifi|Contraseña (primer acceso)|Clave secreta
LICENSE_PLATE Matrícula nº|Matrícula del coche|Vehículo visitante|Nº de placa|Matr.|Placa de matrícula
PASSPORT_NO Pasaporte N.º|Nº de pasaporte|Número documento de viaje|Pasaporte/DNI|Nro. pasaporte|Núm. de pasaporte
CUSTOMER_ID Nº de expediente cliente|ID de socio|Número de cliente:|Código de cliente|Nº de socio|Cta. cliente nº|Referencia de cliente
EMPLOYEE_ID Número de empleado|Nº de trabajador|ID tarjeta|Nº de personal|ID de personal|Núm. empleado
EMAIL Dirección de e-mail|Enviar a|Remitente|Responder a
PHONE Número de teléfono|Móvil nº|Nº tel.|Contacto de emergencia
clean Conflicto de intereses revisado|Vista aplazada|Documental B|Registro de horas 6 min|Presupuesto de honorarios|Hemograma normal|Valores de referencia|Muestra rechazada|Glucosa en ayunas|Mantenimiento centrífuga|Tarjeta de embarque|Habitación doble vista mar|Media pensión|Seguro de viaje|Equipaje 23 kg|Acreditación impresa|Simulacro 10:00|Plano de salas|Calefacción averiada|Gastos de comunidad 2025|Revisión caldera|Junta general|Renovación de cuota|Calle de natación 3|Clase de prueba|Riesgo: bajo|Origen de fondos|Control de sanciones|Datos del beneficiario|Introduzca su nombre|Guía del usuario|Cambiar contraseña|Control de pasaportes|Experiencia de cliente|Ventajas para empleados|Fecha de llegada|Mesa de inscripción|Directorio telefónico|Verificación de domicilio|Normas para visitantes|Área de socios|Portal del cliente|Formulario de contacto|Firma requerida|Carné de conducir revisado|Negrita|Cursiva|Subrayado|Título 2|Tabla de contenido|Vista previa de impresión|Formato condicional|Carpeta nueva|Vaciar papelera|Modo oscuro|Recordarme|¿Olvidó su contraseña?|Más información|Novedades|Orden ascendente|Agrupar por estado|Filtro aplicado|Crema catalana|Pata negra|Avenida Isabel la Católica|Instituto Miguel de Cervantes|Museo Picasso|Teatro Lope de Vega|Estadio Santiago Bernabéu|Colegio Santa Teresa|Residencia Los Olivos|Hotel Reina Cristina|Bar Manolo|Herrero artesano|Pescadería Gallega|Taller Romero|Autoescuela Gómez|Pintura Blanco Mate|Vino Blanco Verdejo|Guerrero medieval|Rey de copas|Cruz Roja|Flor de sal|Delgado perfil|Hermoso paisaje|Atentamente,|Un cordial saludo|Estimado cliente:|San Miguel cerveza|Don Simón zumo|Carlos III brandy|Conde de Godó|Puerto Rico filial|Sierra Nevada|Costa Blanca|Santiago de Chile|Mercedes Benz Vito|Semana Santa|Tío Pepe|Virgen del Pilar
"""
IT = r"""
street Via Cavour|Piazza Duomo|Corso Italia|Via delle Rose|Viale Kennedy|Via Manzoni|Via San Francesco|Borgo Antico|Via del Porto|Strada Provinciale 7
city Bergamo|Salerno|Siena|Ancona|Castel San Pietro Terme|Cagliari
first Arianna|Biagio|Claudia|Dario|Eleonora|Federico|Giulia|Ivan|Letizia|Marco|Nadia|Osvaldo|Paola|Roberto|Silvia|Teresa|Ugo|Valentina|Anna Maria|Gian Marco|Karim|Luigi|Sofia|Alfio
last Barbieri|Conti|D'Amico|Fabbri|Gatti|Leone|Martinelli|Neri|Pagano|Rinaldi|Sala|Testa|Vitale|Zanella|De Angelis|Di Marco|Lo Bianco|Costa|Moretti|Serra|Bianchi Porro|Popescu|Hu|Donati
words customer=Pratica;search=Reperisci;edit=Aggiorna;new=Inserisci;file=Fascicolo;save=Invia;order=Caso;contract=Polizza;note=Promemoria;meeting=Appuntamento;field=Casella;item=Informazione;message=Notifica;payment=Incasso;print=Copia;invoice=Estratto;page=Sezione;tracking=Stato;inbox=Ricevuti;open=Vedi
PERSON Nome del cliente|Passeggero principale|Nome visitatore|Ospitante|Condomino|Titolare effettivo|Socio|Inviato da|Persona di contatto|Attore|Cognome, nome|Firmatario|Danneggiato
ADDRESS Indirizzo immobile|Residenza abituale|Indirizzo di corrispondenza|Indirizzo riga 1|Indirizzo di residenza|Indirizzo di consegna|Indirizzo attuale
BIRTH_DATE Data di nascita:|Data di nasc. socio|Nato il (data)|D. di nascita|Data di nascita del socio|Nascita
USERNAME Nome utente:|Login|Nome account|Account utente|Modificato da|Inserito da
PASSWORD La sua password|Password di accesso|Pwd login|Chiave Wi-Fi|Password (primo accesso)|Parola chiave
LICENSE_PLATE Targa n.|Targa autovettura|Veicolo visitatore|Nr. targa|Targa mezzo|Numero di targa
PASSPORT_NO Passaporto N.|N. di passaporto|Numero documento di viaggio|Passaporto/C.I.|Nr. di passaporto|N° passaporto
CUSTOMER_ID N. pratica cliente|ID socio|Numero cliente:|Codice del cliente|N. tessera socio|Conto cliente n.|Riferimento cliente
EMPLOYEE_ID Numero dipendente|N. lavoratore|ID badge|Matr. dipendente|ID personale|N. di matricola
EMAIL Indirizzo email|Invia a|Mittente|Rispondere a
PHONE Numero di telefono|Cell. n.|N. tel.|Contatto di emergenza
clean Conflitto di interessi verificato|Udienza rinviata|Allegati B|Registrazione ore 6 min|Preventivo onorari|Emocromo nella norma|Valori di riferimento|Campione respinto|Glicemia a digiuno|Manutenzione centrifuga|Carta d'imbarco|Camera doppia vista mare|Mezza pensione|Assicurazione viaggio|Bagaglio 23 kg|Badge visitatore stampato|Prova di evacuazione 10:00|Mappa delle sale|Riscaldamento guasto|Spese condominiali 2025|Revisione caldaia|Assemblea ordinaria|Rinnovo iscrizione|Corsia 3|Lezione di prova|Rischio: basso|Origine dei fondi|Controllo sanzioni|Dati del beneficiario|Inserisci il nome|Guida per l'utente|Cambia password|Controllo passaporti|Esperienza cliente|Benefit dipendenti|Data di arrivo|Banco iscrizioni|Elenco telefonico|Verifica indirizzo|Regolamento visitatori|Area soci|Portale clienti|Modulo di contatto|Firma richiesta|Controllo patente|Grassetto|Corsivo|Sottolineato|Titolo 2|Sommario|Anteprima di stampa|Formattazione condizionale|Nuova cartella|Svuota cestino|Tema scuro|Ricordami|Password dimenticata?|Scopri di più|Novità|Ordine crescente|Raggruppa per stato|Filtro attivo|Pizza Margherita|Pesca Melba|Piazza Vittorio Veneto|Liceo Galileo Galilei|Museo Egizio|Teatro Carlo Felice|Stadio Giuseppe Meazza|Istituto Santa Chiara|Residenza I Tigli|Hotel Regina Elena|Bar Sport|Fabbro urgente|Pescivendolo|Autofficina Ferri|Vini Fratelli Neri|Bianco e nero|Rosso Valentino|Conte Vistarino|Villa Borghese|Croce Rossa|Fiore all'occhiello|Basso consumo|Grasso vegetale|Cordiali saluti,|Distinti saluti|Gentile cliente,|San Pellegrino 1 l|Don Bosco oratorio|Monte Bianco|Costa Smeralda|Palma di Maiorca|Alba dorata|Marina di Massa|Pasqua 2026|Santa Maria Novella|Re Leone|Cavaliere oscuro|Ducato Maxi furgone
"""
