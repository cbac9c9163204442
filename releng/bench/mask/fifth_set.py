#!/usr/bin/env python3
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
"""Labelled texts of a fifth set of templates, labels, names, streets, companies and traps of our own, written without looking at the engine.

  fifth_set.py CORPUS_TOOL SEED COUNT OUT.jsonl

CORPUS_TOOL is the corpus generator beside the repository (gen_pii.py): it gives values, noise and score. It is no part of the product.
"""
import sys

import corpus_tool

tool, seed, count, out = sys.argv[1:5]
G = corpus_tool.load(tool)
T = G.load("dev")

lists = corpus_tool.lists
T["first"] = lists(
    en="Alistair|Bronwyn|Chinedu|Daphne|Ewan|Farah|Gwendolyn|Hamish|Kwame|Lorraine|Niamh|Padma|Rupert|Tamsin",
    de="Annegret|Burkhard|Detlef|Edeltraud|Frieda|Gerlinde|Hartmut|Ilse|Jörg|Kübra|Mandy|Ottmar|Sieglinde|Uwe",
    fr="Aurélie|Baptiste|Clémence|Didier|Élodie|François-Xavier|Gwenaëlle|Hamza|Josiane|Léa|Maxence|Noémie|Yannick|Zoé",
    nl="Anouk|Bas|Cees|Floor|Geert|Hanneke|Jeroen|Lotte|Marijke|Nourdin|Sjoerd|Tineke|Wouter|Yvonne",
    es="Almudena|Begoña|Cristóbal|Encarnación|Fermín|Graciela|Iker|José Luis|María Pilar|Nerea|Rocío|Sergio|Vicente|Yolanda",
    it="Antonella|Bianca|Carmelo|Donatella|Ettore|Fabrizio|Gian Piero|Loredana|Massimiliano|Nicolò|Patrizia|Salvatore|Tiziana|Umberto")
T["last"] = lists(
    en="Adebayo|Braithwaite|Cartwright|Dunne|Entwistle|Featherstone|Hollingsworth|Kowalczyk|McAllister|O'Sullivan|Radcliffe|Singh|Trevelyan|Whitaker",
    de="Albrecht|Brandstetter|Demirci|Engelhardt|Freiherr von Berg|Gebhardt|Hölscher|Jankowski|Kirchhoff|Münch|Ostermann|Pohl|Schreiner|Weißgerber",
    fr="Barbier|Bensaïd|Chevallier|d'Aubigné|Deschamps|Faure|Guérin|Le Goff|Marchand|N'Diaye|Pelletier|Renaud|Thibault|Villeneuve",
    nl="Claes|De Backer|Goossens|Hoekstra|in 't Veld|Jacobs|Koster|Martens|Scholten|'t Hart|Van den Broeck|van Leeuwen|Vermeulen|Willems",
    es="Alonso Prieto|Benítez|Carmona|Delgado|Espinosa|Figueroa|Herrero|Ibáñez|Méndez|Núñez|Pascual|Rivas|Sepúlveda|Valverde Gil",
    it="Bellini|Caruso|De Santis|Esposito|Ferraro|Guerra|Lo Presti|Marchetti|Morelli|Palumbo|Ricci|Sanna|Testa|Zanetti")
T["street"] = lists(
    en="Acacia Avenue|Bridge Lane|King's Parade|North Quay|Station Approach|The Crescent", de="Am Alten Markt|Goethestraße|Heidelberger Ring|Lindenplatz|Mühlweg|Unter den Eichen",
    fr="avenue Jean Jaurès|chemin des Vignes|impasse du Moulin|place de la République|quai Saint-Michel|rue de l'Église", nl="Beethovenlaan|Grote Markt|Kanaalweg|Molenstraat|Nieuwstraat|Zandvoortselaan",
    es="Avenida de la Constitución|Calle del Pez|C/ Serrano|Camino Real|Plaza Mayor|Travesía San Mateo", it="Corso Garibaldi|Largo Augusto|Piazza del Duomo|Via Appia Nuova|Viale Europa|Vicolo Stretto")
T["city"] = lists(en="Norwich|Aberdeen|Galway|Bath", de="Osnabrück|Chemnitz|Graz|Winterthur", fr="Limoges|Nîmes|Namur|La Rochelle",
                  nl="Breda|Mechelen|Den Bosch|Hasselt", es="Valladolid|Cádiz|Vigo|San Sebastián", it="Bergamo|Pescara|Reggio Emilia|Trento")
T["domains"] = "web.de|proximus.be|laposte.net|libero.it|telefonica.net|acme-works.co.uk|xs4all.nl".split("|")
T["words"] = corpus_tool.words(
    en="Client|Conversation|Bill|Look up|Update|Add|Attachment|Remittance|Export|Purchase order|Tab|Parcel|Inbox|Line|View|Submit",
    de="Mandant|Unterhaltung|Faktura|Nachschlagen|Aktualisieren|Hinzufügen|Anhang|Zahlungseingang|Exportieren|Auftrag|Reiter|Paket|Posteingang|Zeile|Anzeigen|Absenden",
    fr="Client|Conversation|Facture|Consulter|Mettre à jour|Ajouter|Pièce jointe|Virement|Exporter|Bon de commande|Onglet|Colis|Boîte de réception|Ligne|Afficher|Envoyer",
    nl="Cliënt|Gesprek|Rekening|Opzoeken|Bijwerken|Toevoegen|Bijlage|Overboeking|Exporteren|Inkooporder|Tabblad|Pakket|Postvak IN|Regel|Bekijken|Indienen",
    es="Cliente|Conversación|Recibo|Consultar|Actualizar|Añadir|Adjunto|Transferencia|Exportar|Pedido|Pestaña|Paquete|Bandeja de entrada|Línea|Ver|Enviar",
    it="Cliente|Conversazione|Ricevuta|Consulta|Aggiorna|Aggiungi|Allegato|Bonifico|Esporta|Ordine|Scheda|Pacco|Posta in arrivo|Riga|Visualizza|Invia")
T["frames"] = {
    "window_title": ["{edit} {L} {X} - Oracle NetSuite - Microsoft Edge", "{L} = {X} | Zendesk", "{customer} {P} [{L}: {X}] – Workday", "{invoice} {N} · {L} {X} · Lexware", "{X} | {L} | ServiceNow", "{file} «{X}» – Sublime Text",
                     "FW: {message} ({L} {X}) – Thunderbird", "{P} – {customer} – HubSpot", "{L} {X} : SAP Logon 770", "{open} {file}: {P} ({N}) - Foxit Reader", "Remote Desktop - {U} - {order} {N}", "{order} {N}, {L}: {X}, {P} – Sage 100"],
    "url": ["https://my.example.com/app/{L}/{X}?from=list", "https://erp.example.org/odata/Partners?$filter={L}%20eq%20'{X}'", "https://hr.example.net/#!/person;{L}={X}", "https://desk.example.eu/tickets/search?query={L}%3A{X}",
            "https://files.example.com/home/{U}/report.pdf", "https://pay.example.com/confirm?ref=88&{L}={X}#done", "intranet.example.org/people?{L}={X}"],
    "element": ["{L}, {X}, edit", "{L} {X}, {open}", "Cell B7 {X}", "{X} ({L})", "Link {P}", "{L}: {X}; {save}", "Option {P} - {L} {X}", "Menu item {edit} {L}: {X}"],
    "ocr": ["{L}: {X}\n{order}: {N}\n{P}", "{P}\n{L} {X}\n{page} {N}", "| {L} | {X} |\n| {item} | {N} |", "{save}  {print}\n{L} {X}  {tracking} {N}", "{invoice} {N}\n\n{P}\n\n{L}: {X}", "{L} -> {X}"],
    "clipboard": ["{L}\t{X}", "{P} <{X}>", "{N};{P};{X}", "{X}\n", "* {L}: {X}\n* {customer}: {P}", "<td>{L}</td><td>{X}</td>", "{L}={X}\n{item}={N}"],
}
T["neg_frames"] = ["{open} {file} {N} - Oracle NetSuite", "{N} · {page} · {order}", "https://docs.example.org/guide/{page}#{N}", "{print} | {N} | {save}", "{search}: {N}", "{edit} > {new} > {item} {N}", "{inbox} · {N} · Thunderbird",
                   "{message}\n{N}\n{N}", "Cell C{N}", "<td>{item}</td><td>{N}</td>", "{payment} {N}; {tracking} {N}", "{file} {N}.pptx – PowerPoint"]
T["orgs"] = "Saint Laurent|Marks & Spencer|Crédit Agricole|Müller Milch|Banco Santander|Jones Lang LaSalle|Van Gansewinkel|Procter & Gamble|Robert Bosch|Hugo Boss|Philip Morris|Ferrero Rocher|Leroy Merlin|Pieter Pot|Abercrombie & Fitch".split("|")
T["trap"] = ("Mark as read|Bill of lading|Will call later|Rich text format|Art director view|Sue for damages|May release notes|June forecast|Rose chart|Iris scanner offline|Grace period ended|Norm. distribution|Jack connector|Rob. test suite|"
             "Kiosk mode|Alt+F4|Ctrl+Shift+P|Sheet3!$B$2|3.11.7|16:9|1.234,56|90 %|12:30 - 13:15|https://localhost:8443/health|@channel|ISO 27001|EN 13306|DIN A4 quer|GS1-128|Kl. 5 b|Stark reduziert|Winter Sommer Reifen|Weiß auf Blau|"
             "Bonne journée|Grand livre|Petite caisse|Vert foncé|Goede morgen|Groot bestand|Korte lijst|Buenos días|Cabeza de lote|Blanco y negro|Buona giornata|Conto economico|Bianco e nero|Ferro da stiro|Page Setup|Baker street view").split("|")

def labels(kind, **of):
    T["labels"][kind] = lists(**of)

labels("PASSWORD", en="Temporary password|New password|Wi-Fi password", de="Einmalpasswort|Neues Kennwort|WLAN-Passwort", fr="Nouveau mot de passe|Mot de passe provisoire", nl="Nieuw wachtwoord|Tijdelijk wachtwoord", es="Nueva contraseña|Contraseña temporal", it="Nuova password|Password provvisoria")
labels("LICENSE_PLATE", en="Vehicle plate|Registration number|Car reg.", de="Kfz-Kennz.|Fahrzeugkennzeichen", fr="Plaque du véhicule|N° d'immatriculation", nl="Kenteken auto|Nummerplaat voertuig", es="Matrícula del vehículo|N.º de matrícula", it="Targa veicolo|N. targa")
labels("PASSPORT_NO", en="Passport nr|Travel document no.", de="Passnr.|Pass-Nummer", fr="Passeport No|N° du passeport", nl="Nr. paspoort|Paspoort nummer", es="Pasaporte nº|Núm. pasaporte", it="Passaporto numero|Nr. passaporto")
labels("CUSTOMER_ID", en="Client number|Account no.|Customer code", de="Kundennr|Debitorennummer|Mandantennummer", fr="Code client|Numéro de client", nl="Klantcode|Relatienummer", es="Código de cliente|Nro. cliente", it="Cod. cliente|Numero cliente")
labels("EMPLOYEE_ID", en="Payroll no.|Worker ID|Employee number", de="Mitarbeiter-ID|Personalnr.", fr="N° de salarié|Matricule salarié", nl="Medewerkernummer|Personeelsnr", es="Código de empleado|Nro. empleado", it="Codice dipendente|N. matricola")
labels("BIRTH_DATE", en="Birth date|D.O.B.", de="Geb.datum|geboren am", fr="Date naissance|Née le", nl="Geboren op|Geb.datum", es="F. de nacimiento|Nacido el", it="Nato/a il|Data nascita")
labels("PERSON", en="Assignee|Account manager|Customer name|Signed by", de="Bearbeiter|Kundenname|Unterzeichner|Betreuer", fr="Responsable|Nom du client|Signataire", nl="Behandelaar|Naam klant|Ondertekenaar", es="Responsable|Nombre del cliente|Firmante", it="Responsabile|Nome cliente|Firmatario")
labels("ADDRESS", en="Street address|Invoice address|Registered address", de="Wohnanschrift|Straße und Hausnummer|Rechnungsadresse", fr="Adresse du domicile|Adresse complète", nl="Bezoekadres|Woonadres", es="Dirección completa|Dirección fiscal", it="Indirizzo completo|Indirizzo di residenza")
labels("USERNAME", en="User name|Logon|Windows account", de="Benutzerkonto|Anmeldung|User", fr="Compte utilisateur|Nom d'utilisateur", nl="Gebruikersaccount|Inlognaam", es="Cuenta de usuario|Nombre de usuario", it="Account utente|Nome utente")

corpus_tool.write(G, T, "fifth", seed, count, out)
