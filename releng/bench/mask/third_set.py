#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Labelled texts of a third set of templates, labels, names, streets and traps, all of our own, in six languages.

  third_set.py CORPUS_TOOL SEED COUNT OUT.jsonl

CORPUS_TOOL is the corpus generator beside the repository (gen_pii.py): it gives values, noise and score. It is no part of the product.
The set was written without looking at the engine; what it showed was mended afterwards, so from then on it is no longer held out.
"""
import sys

import corpus_tool

tool, seed, count, out = sys.argv[1:5]
G = corpus_tool.load(tool)
L = "en de fr nl es it".split()
T = {}
T["first"]=dict(
 en=["William","Charlotte","Ethan","Amelia","Mohammed","Aoife","Declan","Gwyneth","Isla","Rajesh","Ngozi","Zoë"],
 de=["Heinz","Annegret","Lukas","Friederike","Mehmet","Käthe","Torben","Silke","Wolfgang","Ulrike","Jannik","Renée"],
 fr=["Marie-Claude","Hélène","Baptiste","Solène","Mamadou","Noémie","Guillaume","Agnès","Rémi","Chloé","Gaëlle","Karim"],
 nl=["Sanne","Maarten","Femke","Gijs","Lotte","Ruben","Fatima","Geert","Marijke","Stijn","Anouk","Zoë"],
 es=["María","Inés","Sofía","Begoña","Lucía","Ramón","Martín","Núria","Iñaki","Carmen","Belén","Rocío"],
 it=["Giulia","Francesca","Nicolò","Elisabetta","Pasquale","Chiara","Luigi","Donatella","Tommaso","Ilaria","Giosuè","Renata"])
T["last"]=dict(
 en=["Johnson","O'Connor","Singh","Hughes","Ashworth","McKenzie","Okafor","Begum","Whitaker","Robinson","Hargreaves","Nguyen"],
 de=["Schmidt","Krüger","Hoffmann","Yılmaz","Bäcker","Schäfer","von der Heide","Köhler","Böhm","Neumann","Straußberger","Kowalski"],
 fr=["Dubois","Lemaître","Rousseau","Benali","Fournier","Le Goff","Traoré","Girard","Mercier","d'Ormesson","Pelletier","Gauthier"],
 nl=["Janssens","van den Berg","Visser","El Amrani","Claes","Wouters","de Jong","Verhoeven","van Dijk","Willems","Smits","Goossens"],
 es=["Martínez","Sánchez Vega","Pérez","Muñoz","Navarro","Iglesias Prieto","Rubio","Vázquez","Herrero","Núñez","Ibáñez","Cabrera"],
 it=["Ferrari","Esposito","Bianchi","Dell'Acqua","Conti","De Santis","Marino","Greco","Bruno","Caruso","Ricci","Lo Presti"])
T["street"]=dict(en=["Station Road","Albert Close","Mill Lane","The Crescent","Kingsway"],de=["Gartenstraße","Am Mühlbach","Schillerplatz","Goethestr.","Unter den Eichen"],
 fr=["avenue Victor Hugo","place de la Mairie","chemin des Vignes","quai de la Fosse","impasse du Moulin"],nl=["Stationsstraat","Lange Nieuwstraat","Beukenlaan","Meir","Herengracht"],
 es=["Avenida de la Constitución","Calle Alcalá","Camino Real","Travesía San José","C/ Goya"],it=["Corso Garibaldi","Viale Europa","Largo Augusto","Via XX Settembre","Vicolo Stretto"])
T["city"]=dict(en=["Bristol","Norwich","Aberdeen","York"],de=["Hannover","Münster","Freiburg","Görlitz"],fr=["Rennes","Béziers","Strasbourg","Nîmes"],nl=["Antwerpen","Utrecht","Mechelen","'s-Hertogenbosch"],es=["Valencia","Málaga","Cádiz","A Coruña"],it=["Bologna","Palermo","Bari","Cantù"])
T["domains"]=["outlook.com","proximus.be","web.de","wanadoo.fr","acme-retail.co.uk","tiscali.it","xs4all.nl"]
T["words"]=dict(
 en=dict(customer="Supplier",message="Chat",invoice="Receipt",search="Lookup",edit="Update",new="Add",file="Report",payment="Refund",print="Export",order="Job",page="Row",tracking="Shipment",inbox="Drafts",item="Entry",open="Show",save="Submit"),
 de=dict(customer="Lieferant",message="Anfrage",invoice="Beleg",search="Suchen",edit="Korrigieren",new="Hinzufügen",file="Bericht",payment="Erstattung",print="Exportieren",order="Auftragsnr.",page="Zeile",tracking="Lieferung",inbox="Entwürfe",item="Eintrag",open="Zeigen",save="Absenden"),
 fr=dict(customer="Fournisseur",message="Demande",invoice="Reçu",search="Trouver",edit="Corriger",new="Ajouter",file="Rapport",payment="Remboursement",print="Exporter",order="Bon",page="Ligne",tracking="Livraison",inbox="Brouillons",item="Saisie",open="Voir",save="Envoyer"),
 nl=dict(customer="Leverancier",message="Aanvraag",invoice="Bon",search="Opzoeken",edit="Aanpassen",new="Toevoegen",file="Rapport",payment="Terugbetaling",print="Exporteren",order="Werkorder",page="Rij",tracking="Levering",inbox="Concepten",item="Invoer",open="Bekijken",save="Verzenden"),
 es=dict(customer="Proveedor",message="Solicitud",invoice="Recibo",search="Consulta",edit="Corregir",new="Añadir",file="Informe",payment="Reembolso",print="Exportar",order="Encargo",page="Fila",tracking="Entrega",inbox="Borradores",item="Entrada",open="Mostrar",save="Enviar"),
 it=dict(customer="Fornitore",message="Richiesta",invoice="Ricevuta",search="Ricerca",edit="Correggi",new="Aggiungi",file="Rapporto",payment="Rimborso",print="Esporta",order="Commessa",page="Riga",tracking="Consegna",inbox="Bozze",item="Voce",open="Visualizza",save="Invia"))
T["frames"]=dict(
 window_title=["{P} | {L} {X} | Workday - Microsoft Edge","{X} ({L}) :: ServiceNow","{message} {P} – {L}: {X} – Thunderbird","{edit}: {customer} {X} - Oracle EBS","{L} {X} – Exact Online – Mozilla Firefox","Zendesk #{N} · {P} · {L} {X}","{X} — Google Docs","{order} {N}: {P} [{L} {X}] – Infor LN","C:\\Users\\{U}\\AppData\\Local\\{X}.tmp - Editor","{search} “{X}” – IFS Applications","{P} (2) - WhatsApp Web","PuTTY - {U}@{X}"],
 url=["https://hr.example.com/employee?{L}={X}&view=full","https://bank.example.eu/transfer/{X}/confirm","https://www.example.com/find?query={X}&sort=asc","https://desk.example.org/tickets/new#{L}={X}","https://cloud.example.net/u/{X}/settings","https://kyc.example.com/check;{L}={X}","file:///home/{U}/Desktop/{X}.ods","http://erp.local:8443/cust/{X}"],
 element=["{L} - {X}","{X} | {L}","{new} {L} «{X}»","Edit: {L} = {X}","{P} - {L} {X}","Cell B7 {L}: {X}","Link '{X}' ({P})","{customer}: {P}, {L}: {X}","{L}\u00a0: {X}"],
 ocr=["{L} {X}\n{P}","{page} {N}\n{customer} {P}\n{L}  {X}","{save} | {print} | {L}: {X}","{invoice}: {N}\n{L}: {X}\n{payment}","{P}\n{X}\n{L}","{L}:\n{X}\n{order}: {N}","{file}   {P}   {L}   {X}   {N}"],
 clipboard=["{P}; {X}","{L}\t{X}","{X}\n{P}","{\"customer\":\"{P}\",\"ref\":\"{X}\"}","{message}: {P} / {L}: {X} / {N}","{N},{P},{X}","{L} = {X}\n{page} {N}","{X}"])
T["neg_frames"]=["{file} - {N} - Excel","{search}: {N} | Confluence","{order} {N} / {invoice} {N}","https://build.example.org/job/{N}/console","{open} {save} {print} {new}","{tracking}: {N} ({page} {N})","{N} | {N} | {N}","{inbox} ({N})","mnu{edit}{save}","{N} – {message}","{payment} > {order} > {N}"]
T["orgs"]=["Procter & Gamble","Société Générale","Banco Sabadell","Slack Technologies","London Bridge Office","Austin Motor Company","Hamburg Süd Logistik","Jordan Valley Foods","Salesforce Lightning","Wells Fargo Online","Van der Valk Hotels","Marcus Theatres","Ralph Lauren Outlet"]
T["trap"]=["Bob tail trim","Will the total change?","Rich in features","Mark as done","Art of the deal list","Hope to hear soon","Dawn shift roster","June forecast","April Review 2026","Miles per gallon","Cliff vesting schedule","Case closed","Ray tracing on","Sheet2!C4:D99","5.10.3-rc2","08:15 - 09:45","localhost:8080","@channel","11:22:33.444","::1","§ 34 BGB","Art. 6 DSGVO","Neuer Markt","Wolf im Schafspelz","Rose Gold Edition","Petite enveloppe","Blanc cassé","Groot scherm","Klein formaat","Blanco papel","Cruz Roja","Bianco lucido","Mare Nostrum"]
lab={}
def l(kind,en,de=None,fr=None,nl=None,es=None,it=None):
    lab[kind]={k:(v or en) for k,v in zip(L,(en,de,fr,nl,es,it))}
l("IBAN",["IBAN no.","Account number","Payee account"],["Kontonummer","IBAN-Nr.","Konto"],["N° IBAN","Compte bancaire","RIB"],["Bankrekening","IBAN-nummer"],["Cuenta bancaria","Nº IBAN","N° de cuenta"],["Numero di conto","Codice IBAN","IBAN n."])
l("CREDIT_CARD",["Credit card","Card no.","PAN"],["Kreditkarte","Karten-Nr."],["Carte bancaire","N° de carte"],["Creditcard","Kaart"],["Tarjeta","Tarjeta de crédito"],["Carta di credito","Carta n."])
l("BE_NRN",["Belgian national no.","INSZ/NISS"],["belg. Nationalnummer"],["NISS","N° national"],["Rijksregister nr","INSZ-nummer"],["NISS"],["NISS"])
l("DE_TAX_ID",["German tax number","Steuer-ID"],["Steueridentnummer","Steuer-IdNr."],["Steuer-ID"],["Steuer-ID"],["Steuer-ID"],["Steuer-ID"])
l("DE_SVNR",["German social insurance no."],["Sozialversicherungsnr.","RV-Nummer","Versicherungsnummer"],["RV-Nr"],["RV-Nr"],["RV-Nr"],["RV-Nr"])
l("DE_KVNR",["Insurance ID (KV)"],["Versichertennummer","Versicherten-Nr.","KV-Nummer"],["KV-Nr"],["KV-Nr"],["KV-Nr"],["KV-Nr"])
l("FR_NIR",["INSEE no."],["INSEE-Nr."],["N° sécu","N° de sécurité sociale","NIR (INSEE)"],["INSEE-nr"],["N.º INSEE"],["N. INSEE"])
l("NL_BSN",["Citizen service number","BSN no."],["BSN-Nr."],["N° BSN"],["BSN-nummer","Sofinummer"],["N.º BSN"],["N. BSN"])
l("ES_DNI",["Spanish ID","DNI no."],["DNI-Nr."],["N° DNI"],["DNI-nr"],["N.º DNI","DNI/NIF","Documento de identidad"],["N. DNI"])
l("ES_NIE",["Foreigner ID (ES)","NIE no."],["NIE-Nr."],["N° NIE"],["NIE-nr"],["N.º NIE","NIE del titular"],["N. NIE"])
l("IT_CF",["Italian tax code"],["ital. Steuernummer"],["Code fiscal italien"],["Italiaanse belastingcode"],["Código fiscal italiano"],["Cod. fiscale","C.F.","Cod. Fisc."])
l("PL_PESEL",["PESEL no."],["PESEL-Nr."],["N° PESEL"],["PESEL-nr"],["N.º PESEL"],["N. PESEL"])
l("UK_NHS",["NHS no.","NHS #"],["NHS-Nr."],["N° NHS"],["NHS-nr"],["N.º NHS"],["N. NHS"])
l("PT_NIF",["Portuguese tax no.","NIF"],["NIF-Nr."],["N° NIF"],["NIF-nr"],["N.º NIF"],["N. NIF"])
l("CH_AHV",["Swiss AHV","OASI no."],["AHV-Nr.","Sozialvers.-Nr. (CH)"],["Numéro AVS","AVS n°"],["AHV-nr"],["N.º AVS"],["Numero AVS"])
l("AT_SVNR",["SVNR (Austria)"],["SV-Nr.","Vers.-Nr."],["SVNR"],["SVNR"],["SVNR"],["SVNR"])
l("SE_PNR",["Swedish personal no.","Personnr"],["Personnr."],["Personnr"],["Personnr"],["Personnr"],["Personnr"])
l("FI_HETU",["Finnish ID","HETU code"],["HETU-Nr."],["HETU"],["HETU"],["HETU"],["HETU"])
l("IMEI",["IMEI no.","Device IMEI"],["IMEI-Nr."],["N° IMEI"],["IMEI-nr"],["N.º IMEI"],["N. IMEI"])
l("MRZ",["Machine readable zone"],["MRZ-Zeile"],["Zone MRZ"],["MRZ-zone"],["Zona MRZ"],["Zona MRZ"])
l("US_SSN",["Social Sec. No.","SSN/TIN"],["US-Sozialversicherung"],["SSN (US)"],["SSN (US)"],["SSN (EE. UU.)"],["SSN (USA)"])
l("UK_NINO",["NINO","Nat. Ins. no."],["NINO"],["NINO"],["NINO"],["NINO"],["NINO"])
l("IP_V4",["IP address","Server"],["IP-Adresse","Server"],["Adresse IP","Serveur"],["IP-adres","Server"],["Dirección IP","Servidor"],["Indirizzo IP","Server"])
l("IP_V6",["IPv6 address"],["IPv6-Adresse"],["Adresse IPv6"],["IPv6-adres"],["Dirección IPv6"],["Indirizzo IPv6"])
l("MAC",["MAC address","HW address"],["MAC-Adresse","Hardware-Adresse"],["Adresse MAC"],["MAC-adres"],["Dirección MAC"],["Indirizzo MAC"])
l("GEO",["GPS position","Coordinates"],["GPS-Position","Koordinaten"],["Coordonnées"],["Coördinaten"],["Coordenadas"],["Coordinate"])
l("JWT",["Token","Authorization"],["Zugangstoken"],["Jeton d'accès"],["Toegangstoken"],["Token de acceso"],["Token di accesso"])
l("API_KEY",["Secret key","Access key"],["Geheimschlüssel"],["Clé secrète"],["Geheime sleutel"],["Clave secreta"],["Chiave segreta"])
l("EMAIL",["Email","To","Mail address"],["E-Mail-Adresse","An"],["Courriel","À"],["E-mailadres","Aan"],["Correo electrónico","Para"],["Posta elettronica","A"])
l("PHONE",["Telephone","Mobile no.","Contact number"],["Handy","Telefonnr.","Tel.-Nr."],["Portable","N° de téléphone"],["Telefoonnummer","Mobiel nr."],["Móvil","N.º de teléfono"],["Cellulare","Numero di telefono"])
l("PASSWORD",["Passphrase","Current password","Passwd"],["Passwort neu","Zugangskennwort","Pwd"],["Mot de passe actuel","Code secret"],["Huidig wachtwoord","Paswoord"],["Contraseña actual","Clave de acceso"],["Password attuale","Parola chiave"])
l("LICENSE_PLATE",["License plate","Vehicle reg.","Number plate"],["Kfz-Kennzeichen","Nummernschild"],["Plaque d'immatriculation","N° immatriculation"],["Nummerplaat auto","Kentekennummer"],["Placa","Matrícula del coche"],["Numero di targa","Targa del veicolo"])
l("PASSPORT_NO",["Passport number","Passport"],["Reisepassnummer","Passnummer"],["Numéro de passeport","Passeport"],["Paspoortnummer","Paspoort"],["Número de pasaporte","Pasaporte"],["Numero passaporto","Passaporto"])
l("CUSTOMER_ID",["Client no.","Customer number","Client ID"],["Kundennr.","Kunden-ID","Kunde Nr."],["Numéro client","ID client"],["Klant-ID","Klantnr"],["Número de cliente","ID cliente"],["Numero cliente","Cliente n."])
l("EMPLOYEE_ID",["Staff ID","Employee no.","Payroll number"],["Mitarbeiternummer","Personal-Nr."],["N° matricule","Numéro d'employé"],["Personeels-ID","Werknemersnummer"],["Número de empleado","ID de empleado"],["Numero matricola","ID dipendente"])
l("BIRTH_DATE",["Birthday","Birthdate","Born"],["Geburtstag","geboren"],["Naissance","Né le"],["Geb. datum","Geboren"],["Nacimiento","Fecha de nac."],["Nato il","Nascita"])
l("PERSON",["Employee","Full name","Requester"],["Mitarbeiter","Vor- und Nachname","Sachbearbeiter"],["Nom et prénom","Demandeur","Salarié"],["Medewerker","Volledige naam","Aanvrager"],["Nombre y apellidos","Empleado","Solicitante"],["Nome e cognome","Dipendente","Richiedente"])
l("ADDRESS",["Home address","Delivery address","Street"],["Anschrift","Lieferadresse","Wohnort"],["Adresse postale","Adresse de livraison"],["Leveradres","Woonplaats","Postadres"],["Domicilio","Dirección postal"],["Residenza","Indirizzo di consegna"])
l("USERNAME",["Username","User ID","Account name"],["Benutzername","Benutzerkennung"],["Nom d'utilisateur","ID utilisateur"],["Gebruikersnaam","Gebruikers-ID"],["Nombre de usuario","ID usuario"],["Nome utente","Account"])
T["labels"]=lab

corpus_tool.write(G, T, "third", seed, count, out)
