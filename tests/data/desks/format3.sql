PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL,
  origin_id INTEGER NOT NULL REFERENCES origin (id),
  url TEXT,      -- as given
  url_key TEXT   -- canonical: what makes two articles versions of one
, newest INTEGER NOT NULL DEFAULT 1, shingles INTEGER, origin_by TEXT CHECK (origin_by IN ('rule', 'person')), forgotten INTEGER REFERENCES change (id));
INSERT INTO "article" VALUES(1,X'260C00C974400CF72351908D84EE21CD',1,'https://brennik-observer.example/news/nwa/prisoner-swap-lesk','https://brennik-observer.example/news/nwa/prisoner-swap-lesk',1,230,NULL,NULL);
INSERT INTO "article" VALUES(2,X'E114FD9264882B2CD27C46835AA24933',2,'https://sarna-valley-post.example/local/2031/04/22/sarna-bursts-dyke','https://sarna-valley-post.example/local/2031/04/22/sarna-bursts-dyke',1,282,NULL,NULL);
INSERT INTO "article" VALUES(3,X'1CAB49D72BF22A875B7CDD52292C2728',1,'https://ustrel-daily.example/2031/03/04/prisoner-swap','https://ustrel-daily.example/2031/03/04/prisoner-swap',1,230,NULL,NULL);
INSERT INTO "article" VALUES(4,X'F1B42D2604EBD28E27B6342073DE1B42',3,'https://ustrel-daily.example/2031/04/05/call-up-numbers','https://ustrel-daily.example/2031/04/05/call-up-numbers',1,203,NULL,NULL);
INSERT INTO "article" VALUES(5,X'413A6D19AD8C1FC7B848C304437A96F0',4,'https://ustrel-daily.example/2031/05/15/koldava-bus','https://ustrel-daily.example/2031/05/15/koldava-bus',1,190,NULL,NULL);
INSERT INTO "article" VALUES(6,X'86822D9455093054C419146E33C3A19B',5,NULL,NULL,1,318,NULL,10);
INSERT INTO "article" VALUES(7,X'AFFEF170C5EF0AE4A58FC271AA04FAC2',2,'https://sarna-valley-post.example/local/2031/04/24/correction-sarna-bursts-dyke','https://sarna-valley-post.example/local/2031/04/24/correction-sarna-bursts-dyke',1,335,NULL,NULL);
CREATE TABLE article_text (
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),  -- of the text
  text TEXT NOT NULL
);
INSERT INTO "article_text" VALUES(1,X'EF3700A9915D1620A0729FC7D0138A1ACD5116E3F1E558B84818D7BE56C547BB','Velmark and Torvia swap 96 prisoners at Lesk bridge

USTREL (NWA) - Velmark and Torvia exchanged 96 prisoners of war on Tuesday at the Lesk bridge, the first swap in almost four months, officials on both sides said.

Each side handed over 48 soldiers, according to the Lesk Ceasefire Mission, which supervised the exchange. Five of the men were carried across the bridge on stretchers.

"They are thin, but they are home," Velmark''s commissioner for prisoners, Edda Nyhus, told reporters. She said the youngest of them was 19 years old.

Nyhus said Torvia was still holding between 300 and 350 Velmark soldiers. Torvia has acknowledged holding no more than 210.

Several of the freed men said they had been beaten. "They hit us every morning before breakfast," said one of them, who asked not to be named because his brother is still a prisoner. Torvian army spokesman Colonel Hale Ostin denied the accusation. "All prisoners are treated according to the law," he said.

The bodies of 31 fallen soldiers were also returned, 19 of them to Velmark and 12 to Torvia, the mission said.

A further exchange could take place by the end of the month, Nyhus said. She added that talks about more than a dozen captured civilians had made no progress since January.

Torvia''s foreign ministry said that it had proposed an exchange of all prisoners in December and had received no reply. Velmark said it knew of no such offer.');
INSERT INTO "article_text" VALUES(2,X'A67B86647234FBDA4B5C7DD4ACFA08DA4280F5052D58B93C91D3E8379BEB799D','Three dead as the Sarna bursts its dyke

At least three people were killed and 17 were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night, the district emergency service said.

More than 2,300 residents were evacuated by boat and lorry, many of them in their nightclothes. Another 600 people refused to leave their homes, according to fire chief Odo Brandt.

“The water came in eleven minutes,” Brandt said. “We had four boats for nine villages. It was not enough.”

Some 5,000 people have been displaced in the valley since Sunday, the provincial government said. About half of them are sleeping in schools and sports halls in Brennik.

Among the dead was a 71-year-old miller, who was found in his cellar. Two farm workers drowned when their tractor was swept off Mill Bridge.

District governor Lena Vosk rejected claims that the dyke had been neglected. She said that it had been inspected in February and that no damage was found.

The engineers’ union disagrees. It warned the governor twice last autumn that between 20 and 30 metres of the dyke were “soft as bread”, union secretary Piet Arlow said. “Nobody came to look,” he said. “Not in February, not ever.”

Nearly 900 homes were without power on Tuesday evening. The water had reached the ground floor of the hospital, but no patients were hurt, its director said. He added that 43 patients had been moved to Brennik.

The army sent around 350 soldiers and two helicopters. There were reports of looting in the village of Netherweir; police said they had received only one complaint.

Forecasters expect the river to fall from Thursday. “I would not go home before the weekend,” Brandt said.');
INSERT INTO "article_text" VALUES(3,X'7AAC22D0A23C1130D07A0840A2394F005D02E98838666AD10BAF41E28A83BCD2','Call-up went far beyond decree, officials say

Velmark''s army has received 58,000 call-up responses since 19 March, far more than the 40,000 reservists named in the president''s decree, the newspaper Ustrel Daily has learned from two officials at the recruitment office.

The officials, who spoke on condition of anonymity, said nearly 12,000 of those who reported had been sent home because there were no uniforms or beds for them.

The defence ministry called the report false. "The number called up is 40,000, not one man more," Defence Minister Ilsa Morrand said on Saturday. She said that some people had received two letters because of a software error.

Opposition lawmaker Karel Dunmore, who said in March that up to 70,000 people could be called up, demanded an apology. "They said I was spreading panic," he said. "I was reading their own numbers."

At a camp near Ustrel, around 700 men slept in tents last week although it was below freezing, relatives said. Two of them were taken to hospital with pneumonia. The camp commander, Major Ivo Strand, denied that anybody had been ill. He invited the families to see the camp for themselves on Sunday.

Police dispersed a small rally outside the ministry on Saturday evening. Nobody was arrested, a police spokesman said.');
INSERT INTO "article_text" VALUES(4,X'C14419B864F60603606680C35C36829B8E88E41E3EF0C05F7EF4189F02F11CFB','Five killed as bus overturns near Koldava

A bus carrying farm workers overturned on the mountain road between Koldava and Estrin early on Thursday, killing five people and injuring 19, Torvian police said.

Three of the injured were in a critical condition, according to the Koldava hospital. The driver survived. He told police that the brakes had failed on the last bend before the pass.

The bus had 28 seats, but about 40 people were on board, police spokeswoman Inka Sorm said. "There were people sitting on sacks in the aisle," she said.

The owner of the bus, Arlen Motors, said that it had passed an inspection on 2 May. Sorm said no record of such an inspection had been found.

It was the third serious accident on the road since the start of the year. At least eight people were killed in the first two. Villagers have asked for a crash barrier for more than a decade, said Mattis Roe, head of the village council of High Koldava.

"Every year they promise, and every year we dig," he said. The transport ministry said that work on the barrier would begin in June and cost about 2.4 million crowns.');
INSERT INTO "article_text" VALUES(6,X'5D1616D63072FC35E171C5B2F483F07BB59F13D60608B29EEA7261DD95FB47F8','Correction: Two dead as the Sarna bursts its dyke

Correction, 24 April 2031: An earlier version of this article, published on 22 April, said that at least three people were killed and 17 were missing. The emergency service now says that two people were killed and eight are missing; a second farm worker, who had been reported dead, was found alive in hospital. The article has been corrected.

At least two people were killed and eight were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night, the district emergency service said.

More than 2,300 residents were evacuated by boat and lorry, many of them in their nightclothes. Another 600 people refused to leave their homes, according to fire chief Odo Brandt.

“The water came in eleven minutes,” Brandt said. “We had four boats for nine villages. It was not enough.”

Some 5,000 people have been displaced in the valley since Sunday, the provincial government said. About half of them are sleeping in schools and sports halls in Brennik.

Among the dead was a 71-year-old miller, who was found in his cellar. A farm worker drowned when his tractor was swept off Mill Bridge.

District governor Lena Vosk rejected claims that the dyke had been neglected. She said that it had been inspected in February and that no damage was found.

The engineers’ union disagrees. It warned the governor twice last autumn that between 20 and 30 metres of the dyke were “soft as bread”, union secretary Piet Arlow said. “Nobody came to look,” he said. “Not in February, not ever.”

Nearly 900 homes were without power on Tuesday evening. The water had reached the ground floor of the hospital, but no patients were hurt, its director said. He added that 43 patients had been moved to Brennik.

The army sent around 350 soldiers and two helicopters. There were reports of looting in the village of Netherweir; police said they had received only one complaint.

Forecasters expect the river to fall from Thursday. “I would not go home before the weekend,” Brandt said.');
CREATE TABLE article_version (
  article_id INTEGER NOT NULL REFERENCES article (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  text_id INTEGER NOT NULL REFERENCES article_text (id),
  name TEXT NOT NULL,    -- the document's own id or its path as given
  title TEXT,
  author TEXT,
  published TEXT,        -- as written
  lang TEXT,
  source TEXT,
  sha256 TEXT NOT NULL,  -- of the bytes as read; archive/ has them
  event INTEGER NOT NULL REFERENCES event (seq), notice_start INTEGER, notice_end INTEGER,
  PRIMARY KEY (article_id, version)
) WITHOUT ROWID;
INSERT INTO "article_version" VALUES(1,1,1,'wire-copy-a.html','Velmark and Torvia swap 96 prisoners at Lesk bridge','NWA','2031-03-04T09:12:00+01:00','en','Brennik Observer','6ab8e2df8eaa7d441046e67201f1eed17320ee01c9abd76ad0715ba433742bf1',1,NULL,NULL);
INSERT INTO "article_version" VALUES(2,1,2,'flood-lower-sarna.html','Three dead as the Sarna bursts its dyke','Maud Ferring','2031-04-22T20:15:00+02:00','en','Sarna Valley Post','0e8e252e235dee6a79656109eadcc5847a6d7a15b14bb868e005b3e6cc7be55d',21,NULL,NULL);
INSERT INTO "article_version" VALUES(3,1,1,'ud-2031-0304-017','Velmark and Torvia swap 96 prisoners at Lesk bridge','NWA','2031-03-04T09:30:00+01:00','en','Ustrel Daily','61467f4071066873a26efea7a845641e9085d31cbd58f643da4f7eca336cdc8a',45,NULL,NULL);
INSERT INTO "article_version" VALUES(4,1,3,'ud-2031-0405-002','Call-up went far beyond decree, officials say','Signe Rolf','2031-04-05T21:00:00+02:00','en','Ustrel Daily','cd93f843e019987369eea14098b325cf21671adb13c62be2941919e337041021',64,NULL,NULL);
INSERT INTO "article_version" VALUES(5,1,4,'ud-2031-0515-009','Five killed as bus overturns near Koldava','Pieter Hamm','2031-05-15T12:45:00+02:00','en','Ustrel Daily','ae109c723fb1965c117f16fcf08a6ca70eabfbdd9f4d1a316bb688eb213c577b',80,NULL,NULL);
INSERT INTO "article_version" VALUES(7,1,6,'flood-lower-sarna-correction.html','Correction: Two dead as the Sarna bursts its dyke','Maud Ferring','2031-04-24T11:05:00+02:00','en','Sarna Valley Post','da2c25ca0ab047287c6d59c224622ab345776b0074fc464df24823e8f3e876eb',121,51,394);
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  clock_injected INTEGER NOT NULL CHECK (clock_injected IN (0, 1)),
  command TEXT NOT NULL
);
INSERT INTO "change" VALUES(1,'2031-05-01T12:00:00Z','ada',1,'ingest');
INSERT INTO "change" VALUES(2,'2031-05-02T12:00:00Z','ada',1,'ingest');
INSERT INTO "change" VALUES(3,'2031-05-03T12:00:00Z','ada',1,'ingest');
INSERT INTO "change" VALUES(4,'2031-05-04T12:00:00Z','ada',1,'note');
INSERT INTO "change" VALUES(5,'2031-05-04T12:00:00Z','ada',1,'mark');
INSERT INTO "change" VALUES(6,'2031-05-04T12:00:00Z','ada',1,'mark');
INSERT INTO "change" VALUES(7,'2031-05-05T12:00:00Z','ada',1,'edit');
INSERT INTO "change" VALUES(8,'2031-05-05T12:00:00Z','ada',1,'merge');
INSERT INTO "change" VALUES(9,'2031-05-05T12:00:00Z','ada',1,'add');
INSERT INTO "change" VALUES(10,'2031-05-05T12:00:00Z','ada',1,'forget');
INSERT INTO "change" VALUES(11,'2031-05-06T12:00:00Z','ada',1,'tag');
INSERT INTO "change" VALUES(12,'2031-05-06T12:10:00Z','ada',1,'assign');
INSERT INTO "change" VALUES(13,'2031-05-06T12:20:00Z','ada',1,'tried');
CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'live' CHECK (state IN ('live', 'merged', 'retired')),
  merged_into INTEGER REFERENCES claim (id),
  type TEXT NOT NULL,
  text TEXT NOT NULL,
  slots TEXT,            -- JSON; free claims only: where there is a mention its slots count
  first_mention INTEGER, -- the first live one; no foreign key, for mention refers to claim: doctor checks it
  verdict TEXT NOT NULL DEFAULT 'unchecked',
  progress TEXT NOT NULL DEFAULT 'new',
  reason TEXT,
  rev INTEGER NOT NULL,  -- the last event that changed what the index holds of it
  created INTEGER NOT NULL REFERENCES change (id),
  changed INTEGER NOT NULL REFERENCES change (id), touched INTEGER NOT NULL DEFAULT 0 CHECK (touched IN (0, 1)), edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1)), seen_at TEXT, seen_url TEXT, media_file TEXT, media_sha256 TEXT, forgotten_article INTEGER REFERENCES article (id), assignee TEXT, review_by TEXT,
  CHECK ((state = 'merged') = (merged_into IS NOT NULL))
);
INSERT INTO "claim" VALUES(1,X'3A5F883522260529745AC52ECA953434','live',NULL,'detention.exchanged','Velmark and Torvia swap 96 prisoners at Lesk bridge',NULL,1,'unchecked','new',NULL,2,1,12,1,0,NULL,NULL,NULL,NULL,NULL,'ada',NULL);
INSERT INTO "claim" VALUES(2,X'5FFD97B6791E55DAA8B267B2DEAD34C6','live',NULL,'detention.exchanged','Velmark and Torvia exchanged 96 prisoners of war on Tuesday at the Lesk bridge, the first swap in almost four months',NULL,2,'unverifiable','checked','no access to the site',3,1,5,1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(3,X'5142EC2AA4FB75100383D1813A3E480C','live',NULL,'quantity.duration','Velmark and Torvia exchanged 96 prisoners of war on Tuesday at the Lesk bridge, the first swap in almost four months',NULL,3,'disputed','checked','the hospital counts 9',5,1,13,1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(4,X'84436639F3CAAA698D5A7AA64AA527E5','live',NULL,'quantity.people','Each side handed over 48 soldiers',NULL,4,'unchecked','new',NULL,155,1,7,1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(5,X'CFFE174925249DE1F015CDFE244BEFF2','live',NULL,'quantity.people','Five of the men were carried across the bridge on stretchers',NULL,5,'unchecked','new',NULL,156,1,8,1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(6,X'842D09F445A28EB24511F89F7AB4A556','merged',5,'attribution.quote','"They are thin, but they are home,"',NULL,NULL,'unchecked','new',NULL,156,1,8,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(7,X'7167887D93D4BF8AAC66085ACE210287','live',NULL,'superlative','the youngest of them was 19 years old',NULL,7,'unchecked','new',NULL,9,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(8,X'9EE21ED9D2598358C505989CCC2CBFCA','live',NULL,'attribution.statement','the youngest of them was 19 years old',NULL,8,'unchecked','new',NULL,10,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(9,X'16CA385A82E640B823A954EEB6ABA98E','live',NULL,'detention.held','Torvia was still holding between 300 and 350 Velmark soldiers',NULL,9,'unchecked','new',NULL,11,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(10,X'68E291A2FD1113AB5AB073C4D7BE139C','live',NULL,'attribution.statement','holding no more than 210',NULL,10,'unchecked','new',NULL,12,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(11,X'56236EA09EC7239BFD4B3890AA13E38C','live',NULL,'attribution.statement','they had been beaten',NULL,11,'unchecked','new',NULL,13,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(12,X'56A3C32A6DB811114AD355D012080DBB','live',NULL,'attribution.quote','"They hit us every morning before breakfast,"',NULL,12,'unchecked','new',NULL,14,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(13,X'9063F94A30B80FE0EC703FC5FEBDBAE7','live',NULL,'attribution.quote','"All prisoners are treated according to the law,"',NULL,13,'unchecked','new',NULL,15,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(14,X'9964816D9FB8249C6D1DB0B67F76998F','live',NULL,'casualty.killed','The bodies of 31 fallen soldiers were also returned, 19 of them to Velmark and 12 to Torvia',NULL,14,'unchecked','new',NULL,16,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(15,X'EABC33F4F6F9A77D14241DB9B8545576','live',NULL,'attribution.statement','A further exchange could take place by the end of the month',NULL,15,'unchecked','new',NULL,17,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(16,X'241AC50447434BA10DA21EC97424810B','live',NULL,'casualty.captured','talks about more than a dozen captured civilians had made no progress since January',NULL,16,'unchecked','new',NULL,18,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(17,X'81CF823F6ADA6C335577E609C1611094','live',NULL,'attribution.statement','it had proposed an exchange of all prisoners in December and had received no reply',NULL,17,'unchecked','new',NULL,19,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(18,X'51140B1A1A177A6C406545E5E504D42C','live',NULL,'attribution.statement','it knew of no such offer',NULL,18,'unchecked','new',NULL,20,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(19,X'31453214F80293EAC67CB553C4963A8A','live',NULL,'casualty.killed','Three dead as the Sarna bursts its dyke',NULL,19,'unchecked','new',NULL,22,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(20,X'2A3113DB86840860513D64E893A7B171','live',NULL,'casualty.killed','At least three people were killed and 17 were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night',NULL,20,'unchecked','new',NULL,23,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(21,X'1BBB97C751FD6309AF951B78CD062BBC','live',NULL,'casualty.missing','17 were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night',NULL,21,'unchecked','new',NULL,24,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(22,X'A4EBE55F7BB4BBE40C001C684E6F7258','live',NULL,'displacement.evacuated','More than 2,300 residents were evacuated by boat and lorry, many of them in their nightclothes',NULL,22,'unchecked','new',NULL,25,1,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(23,X'72CE8F64555CFA3D33CFC414CBB04D0E','live',NULL,'displacement.displaced','Another 600 people refused to leave their homes',NULL,23,'unchecked','new',NULL,26,1,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(24,X'00DA971C82476D1AF55F1EA85018AF04','live',NULL,'attribution.quote','“The water came in eleven minutes,”',NULL,24,'unchecked','new',NULL,27,1,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(25,X'2F8FAAAAC16D81EE7A1F950FDBC938D7','live',NULL,'attribution.quote','“We had four boats for nine villages. It was not enough.”',NULL,25,'unchecked','new',NULL,28,1,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(26,X'C03ADC9AD282FC186A8F609E45EC1A00','live',NULL,'displacement.displaced','Some 5,000 people have been displaced in the valley since Sunday',NULL,26,'unchecked','new',NULL,29,1,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(27,X'20D708EF21A34C3EB7ED748475842890','live',NULL,'casualty.killed','Two farm workers drowned when their tractor was swept off Mill Bridge',NULL,27,'unchecked','new',NULL,30,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(28,X'499D281A3B6400877D912CCA0C766E6F','live',NULL,'attribution.statement','claims that the dyke had been neglected',NULL,28,'unchecked','new',NULL,31,1,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(29,X'321E830C6E82B56B555F7F96C00591E6','live',NULL,'attribution.statement','it had been inspected in February and that no damage was found',NULL,29,'unchecked','new',NULL,32,1,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(30,X'712F20A70911CDDE375338A7D676AF6A','live',NULL,'quantity.distance','between 20 and 30 metres of the dyke were “soft as bread”',NULL,30,'unchecked','new',NULL,33,1,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(31,X'6B0678D26010B086A6AD0EAC7E9A496B','live',NULL,'attribution.quote','“Nobody came to look,”',NULL,31,'unchecked','new',NULL,34,1,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(32,X'84F23CF459379D6C8A8D5BDA16B083FE','live',NULL,'attribution.quote','“Not in February, not ever.”',NULL,32,'unchecked','new',NULL,35,1,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(33,X'4FF134B32307E3A1BB40A964FE24E4CB','live',NULL,'quantity.objects','Nearly 900 homes were without power on Tuesday evening',NULL,33,'unchecked','new',NULL,36,1,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(34,X'31DAF141C1A96EEDDD9F7216586BE11B','live',NULL,'casualty.wounded','no patients were hurt',NULL,34,'unchecked','new',NULL,37,1,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(35,X'6FBB32CD69F623042FDEB66B9C21188C','live',NULL,'quantity.people','43 patients had been moved to Brennik',NULL,35,'unchecked','new',NULL,38,1,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(36,X'66E583CCA618738514106D7B791A780B','live',NULL,'mobilization.deployed','The army sent around 350 soldiers and two helicopters',NULL,36,'unchecked','new',NULL,39,1,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(37,X'410B49B654A1D3CF2510404A4CC7F27C','live',NULL,'quantity.weapons','The army sent around 350 soldiers and two helicopters',NULL,37,'unchecked','new',NULL,40,1,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(38,X'80ED9743B2F0BF4F60CE75085FB879A7','live',NULL,'attribution.statement','reports of looting in the village of Netherweir',NULL,38,'unchecked','new',NULL,41,1,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(39,X'5FCC241A75BE4C0224CDE476861E607D','live',NULL,'event','they had received only one complaint',NULL,39,'unchecked','new',NULL,42,1,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(40,X'DF18DD946A743ADB85956B12958817AA','live',NULL,'attribution.quote','“I would not go home before the weekend,”',NULL,40,'unchecked','new',NULL,43,1,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(41,X'ED61417F5889373E17D409DDB73E98C0','live',NULL,'attribution.statement','Call-up went far beyond decree',NULL,59,'unchecked','new',NULL,65,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(42,X'938ECD9C235990EE01021757623496BC','live',NULL,'event','Velmark''s army has received 58,000 call-up responses since 19 March, far more than the 40,000 reservists named in the president''s decree',NULL,60,'unchecked','new',NULL,66,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(43,X'0AA266244951A4103BE3A5E56D841F34','live',NULL,'quantity.people','far more than the 40,000 reservists named in the president''s decree',NULL,61,'unchecked','new',NULL,67,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(44,X'B067945622539A6D8BC02B9E63AF9449','live',NULL,'quantity.people','the newspaper Ustrel Daily has learned from two officials at the recruitment office',NULL,62,'unchecked','new',NULL,68,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(45,X'25EB314F8E71AFAE28FBA1471E666BBD','live',NULL,'quantity.people','nearly 12,000',NULL,63,'unchecked','new',NULL,69,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(46,X'E52377236D9FAB5BB79885897D134A55','live',NULL,'attribution.statement','12,000 of those who reported had been sent home because there were no uniforms or beds for them',NULL,64,'unchecked','new',NULL,70,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(47,X'1F38965EF74CABD60C94C6F059EB7A15','live',NULL,'attribution.quote','"The number called up is 40,000, not one man more,"',NULL,65,'unchecked','new',NULL,71,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(48,X'3E8C184CD68FE0D6B50CAFD2247CB52B','live',NULL,'quantity.people','The number called up is 40,000, not one man more',NULL,66,'unchecked','new',NULL,72,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(49,X'26F2F1C5D26690D6903AB3E0D363DD13','live',NULL,'event','some people had received two letters because of a software error',NULL,67,'unchecked','new',NULL,73,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(50,X'AE0877C32E4B2DAEF7B126799F9B9029','live',NULL,'mobilization.called_up','up to 70,000 people could be called up',NULL,68,'unchecked','new',NULL,74,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(51,X'7DC0C7BD48D119E97290B2A19CF72429','live',NULL,'attribution.quote','"They said I was spreading panic,"',NULL,69,'unchecked','new',NULL,75,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(52,X'FCA6BD8C5519AE6E16E56BD8032346FF','live',NULL,'attribution.quote','"I was reading their own numbers."',NULL,70,'unchecked','new',NULL,76,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(53,X'3287A7D9790805FF60A640545D726E28','live',NULL,'quantity.people','At a camp near Ustrel, around 700 men slept in tents last week although it was below freezing',NULL,71,'unchecked','new',NULL,77,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(54,X'E515BB818AD030782D62CD5CBAE4E5F2','live',NULL,'attribution.statement','anybody had been ill',NULL,72,'unchecked','new',NULL,78,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(55,X'91ADCA65479624745E6D73226925D085','live',NULL,'detention.arrested','Nobody was arrested',NULL,73,'unchecked','new',NULL,79,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(56,X'C57F1B5B9BF9C6C31ED8E87E7B2A1543','live',NULL,'casualty.killed','Five killed as bus overturns near Koldava',NULL,74,'unchecked','new',NULL,81,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(57,X'CC6B08E7724E05E6484306AD6EFC8624','live',NULL,'casualty.killed','A bus carrying farm workers overturned on the mountain road between Koldava and Estrin early on Thursday, killing five people and injuring 19',NULL,75,'unchecked','new',NULL,82,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(58,X'E9E6965BD708133D1906A3830BE9DC2B','live',NULL,'casualty.wounded','A bus carrying farm workers overturned on the mountain road between Koldava and Estrin early on Thursday, killing five people and injuring 19',NULL,76,'unchecked','new',NULL,83,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(59,X'1522FFC66FED7E089F2F9468519DC36B','live',NULL,'attribution.statement','Three of the injured were in a critical condition',NULL,77,'unchecked','new',NULL,84,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(60,X'B32AE7428570865C8CA2048F0035D2F4','live',NULL,'attribution.statement','the brakes had failed on the last bend before the pass',NULL,78,'unchecked','new',NULL,85,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(61,X'868D707B1E57E0A586E637E65A448C50','live',NULL,'quantity.objects','The bus had 28 seats',NULL,79,'unchecked','new',NULL,86,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(62,X'414F2CC39BBE6F72D4374F23E0B958A7','live',NULL,'quantity.people','about 40 people were on board',NULL,80,'unchecked','new',NULL,87,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(63,X'DC844C6F6E5A25AE63867A633EAC4925','live',NULL,'attribution.quote','"There were people sitting on sacks in the aisle,"',NULL,81,'unchecked','new',NULL,88,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(64,X'D8BCA6833695A6A483BC86ED02AA4F29','live',NULL,'attribution.statement','it had passed an inspection on 2 May',NULL,82,'unchecked','new',NULL,89,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(65,X'4126F51C9BB069B68BCE26FFB8DE02D8','live',NULL,'attribution.statement','no record of such an inspection had been found',NULL,83,'unchecked','new',NULL,90,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(66,X'99A1F52B173743FC60509BA3E82349DF','live',NULL,'casualty.killed','At least eight people were killed in the first two',NULL,84,'unchecked','new',NULL,91,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(67,X'C3746B7206CDE102D5825EC91B663FB4','live',NULL,'quantity.duration','Villagers have asked for a crash barrier for more than a decade',NULL,85,'unchecked','new',NULL,92,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(68,X'21A1104BA4F95E2F0CC8FC3DE173077E','live',NULL,'attribution.quote','"Every year they promise, and every year we dig,"',NULL,86,'unchecked','new',NULL,93,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(69,X'F09AC7BB9375F7DE1EA8AC1D2118289B','live',NULL,'quantity.money','work on the barrier would begin in June and cost about 2.4 million crowns',NULL,87,'unchecked','new',NULL,94,1,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(70,X'45120DF9997FCE1FB31E660FB34D428E','retired',NULL,'casualty.killed','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(71,X'17F9E6C242BCEEA47B840055593DDC79','retired',NULL,'casualty.killed','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(72,X'76208BB590475F9D6E31912A5D7CE14D','retired',NULL,'casualty.killed','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(73,X'08B3DD98444737A6A5A464F6F31EDBC1','retired',NULL,'quantity.distance','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(74,X'93C21E9646B64C4152DBBF4FEF4B0CAA','retired',NULL,'casualty.trapped','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(75,X'B17657F5F364029DE500E47D4FA3DD23','retired',NULL,'quantity.people','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(76,X'0A5D06ADB10F326FF3951658D5672D14','retired',NULL,'casualty.wounded','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(77,X'4E5BED70CF680C7BB5FD84B33ABB81F8','retired',NULL,'attribution.quote','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(78,X'536526DD17232043AAF83D42EF14372B','retired',NULL,'attribution.quote','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(79,X'018F9FDB1E9770147ECAE4DA4D8F2470','retired',NULL,'quantity.people','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(80,X'F48CE514C36A29BC879779BA386EC870','retired',NULL,'attribution.quote','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(81,X'6BEE6257837C3A659995062127CFFB20','retired',NULL,'attribution.statement','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(82,X'83D0203F616BE491371E13DD81892D5E','retired',NULL,'attribution.quote','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(83,X'E2802E4A8B4AFA29A329C768043E2772','retired',NULL,'attribution.statement','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(84,X'7DA299DE5779ED06BD69D77DB2B6D648','retired',NULL,'attribution.statement','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(85,X'62B2C11562E7FF1D511F53C32D42592A','retired',NULL,'attribution.quote','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(86,X'9D1F5885731CEA15544BDF955ECD7D2E','retired',NULL,'attribution.statement','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(87,X'0D45B36CEB103C97EE344F5E8AC06BB7','retired',NULL,'attribution.statement','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(88,X'A0B4EBED086F8F42EC3EE66C4D60FBEE','retired',NULL,'attribution.statement','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(89,X'F7735293E5888A8BEB28462270D48971','retired',NULL,'quantity.people','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(90,X'3840308867DBA6133DC6FECC16A56826','retired',NULL,'casualty.wounded','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(91,X'AEE21D4DD966916B789673E62C9FBDDC','retired',NULL,'quantity.people','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(92,X'E5191722FF0D1265FBC036B2064939EB','retired',NULL,'attribution.quote','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(93,X'FB1DE6935E5F1A0A748E6C65E319CE6E','retired',NULL,'casualty.killed','',NULL,NULL,'unchecked','new',NULL,160,2,10,0,0,NULL,NULL,NULL,NULL,6,NULL,NULL);
INSERT INTO "claim" VALUES(94,X'549F48ED8D8D806C8F32D05FB1EE1A9D','live',NULL,'casualty.killed','Two dead as the Sarna bursts its dyke',NULL,112,'unchecked','new',NULL,123,3,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(95,X'DF67D7F892FB6ACCF24B17523A81B85B','live',NULL,'casualty.killed','two people were killed and eight are missing',NULL,113,'unchecked','new',NULL,124,3,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(96,X'21532EDE537208D6BD40C0ED7653714B','live',NULL,'casualty.missing','eight are missing',NULL,114,'unchecked','new',NULL,125,3,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(97,X'A8A84FFCF784A7C67A0B64ACEC61617B','live',NULL,'casualty.killed','a second farm worker, who had been reported dead',NULL,115,'unchecked','new',NULL,126,3,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(98,X'5DEE367570E918DFDAE73FCB2E97AC7C','live',NULL,'casualty.killed','At least two people were killed and eight were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night',NULL,116,'unchecked','new',NULL,127,3,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(99,X'F07895D8C4EA3867549ABD30D24072D7','live',NULL,'casualty.missing','eight were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night',NULL,117,'unchecked','new',NULL,128,3,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(100,X'68992423F87BB92F8916761C2632CCCA','live',NULL,'casualty.killed','A farm worker drowned when his tractor was swept off Mill Bridge',NULL,123,'unchecked','new',NULL,134,3,3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "claim" VALUES(101,X'9A748CAE597CA68378182D1B5117FCFE','live',NULL,'attribution.quote','We lost 40 men','{"type":"attribution.quote","attribution":[{"name":"Ada Berg","role":"speaker","stance":"asserts"}],"modality":"actual","worth":1.0,"confidence":1.0,"rule":"by hand"}',NULL,'unchecked','new',NULL,159,9,9,1,0,'Channel 5',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE compared (
  claim_id INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  published_day INTEGER,
  words BLOB NOT NULL,
  names BLOB NOT NULL
);
INSERT INTO "compared" VALUES(1,'detention.exchanged',22342,X'E4B6C0B9C316EBA8DCFA9792D3B038EC182B21FBCC1B8D6CF8D413669D7AC088A54C906A',X'9D7AC088DCFA9792');
INSERT INTO "compared" VALUES(2,'detention.exchanged',22342,X'E4B6C0B9C316EBA8DCFA9792E3C81CF1182B21FBCC1B8D6C8EB393FE37A944C8F0B0CDF13A240E24F8D4136685E767BA9D7AC088A54C906A85E767BA658F2249D3B038ECCF26F029865A5882069FA8EBC4B8D191',X'3A240E249D7AC088DCFA9792E4B6C0B9D510E1BD');
INSERT INTO "compared" VALUES(3,'quantity.duration',22342,X'E4B6C0B9C316EBA8DCFA9792E3C81CF1182B21FBCC1B8D6C8EB393FE37A944C8F0B0CDF13A240E24F8D4136685E767BA9D7AC088A54C906A85E767BA658F2249D3B038ECCF26F029865A5882069FA8EBC4B8D191',X'3A240E249D7AC088DCFA9792E4B6C0B9D510E1BD');
INSERT INTO "compared" VALUES(4,'quantity.people',22342,X'FF7E8BEC25955202A5F5001276F7C19D4E8C520A39B25967',X'56F7462B9D7AC08841D5C69C');
INSERT INTO "compared" VALUES(5,'quantity.people',22342,X'3F6308BF8EB393FE85E767BA07CC89D07997C139A029678B45630A4085E767BAA54C906AF0B0CDF15F3761F2',X'');
INSERT INTO "compared" VALUES(7,'superlative',22342,X'85E767BA407851828EB393FE4FF730E4203A533BEADCCE89838CFDA61FA9877D',X'');
INSERT INTO "compared" VALUES(8,'attribution.statement',22342,X'85E767BA407851828EB393FE4FF730E4203A533BEADCCE89838CFDA61FA9877D',X'');
INSERT INTO "compared" VALUES(9,'detention.held',22342,X'DCFA9792203A533B07D6ED2369A322A681ED281E07A37ECCC316EBA87FF59834E4B6C0B939B25967',X'DCFA9792E4B6C0B9');
INSERT INTO "compared" VALUES(10,'attribution.statement',22342,X'69A322A6AE4078E4E04EE2B3F89A060092E94822',X'');
INSERT INTO "compared" VALUES(11,'attribution.statement',22342,X'E3AE1E7E39EB9882EECC6F562C223D40',X'');
INSERT INTO "compared" VALUES(12,'attribution.quote',22342,X'E3AE1E7E076EB98F50E630D7F1D3280C01C553B2D665253392904C2B',X'');
INSERT INTO "compared" VALUES(13,'attribution.quote',22342,X'7A60B7FCCC1B8D6CD3FF2FCCA5F32C7B91194BFD7F10913085E767BAEAA4E923',X'');
INSERT INTO "compared" VALUES(14,'casualty.killed',22342,X'85E767BA2C1074168EB393FE2643622C4243010439B259677997C139C35DC98664046B15EADCCE898EB393FE4FF730E47F109130E4B6C0B9C316EBA838A3BFAC7F109130DCFA9792',X'DCFA9792E4B6C0B9');
INSERT INTO "compared" VALUES(15,'attribution.statement',22342,X'6D611C824871C488A241C22DC443CBEA7A3C7AB62D7106C4A5D4659D85E767BA964895F78EB393FE85E767BAA6DAA0E8',X'');
INSERT INTO "compared" VALUES(16,'casualty.captured',22342,X'B781D16DEC3400D3E04EE2B3F89A06006D611C8235E8443D9B4A1B794DFD64DE39EB9882117218C9AE4078E4D0946D66525D3EB6B76D3C5B',X'B76D3C5B');
INSERT INTO "compared" VALUES(17,'attribution.statement',22342,X'CBBAB08239EB9882AC30D6CDE21B9FD9A241C22D8EB393FE7A60B7FCCC1B8D6CCF26F0290F6D138DC316EBA839EB988205A9F9E8AE4078E44BA7F3B2',X'');
INSERT INTO "compared" VALUES(18,'attribution.statement',22342,X'CBBAB082128AF1D48EB393FEAE4078E40956261AE148F5D1',X'');
INSERT INTO "compared" VALUES(19,'casualty.killed',22391,X'FA01BD0C34ADDA6BEB75D72185E767BA5520B62AFDDBF2443FE29B8E785D3BD8',X'5520B62A');
INSERT INTO "compared" VALUES(20,'casualty.killed',22391,X'F8D41366ED810A92FA01BD0CFDF7E1407997C1399B6A1CA2C316EBA85492AC367997C1395DDF4B13CF26F029ABC0401F5520B62AF0B0CDF13A240E241E09622185E767BA619344D45520B62A6D497629336A8B396D611C82785D3BD881DE48D885E767BA16965006',X'ABC0401F3A240E245520B62A');
INSERT INTO "compared" VALUES(21,'casualty.missing',22391,X'5492AC367997C1395DDF4B13CF26F029ABC0401F5520B62AF0B0CDF13A240E241E09622185E767BA619344D45520B62A6D497629336A8B396D611C82785D3BD881DE48D885E767BA16965006',X'ABC0401F3A240E245520B62A');
INSERT INTO "compared" VALUES(22,'displacement.evacuated',22391,X'E04EE2B3F89A060096264D2FDE3BEAC47997C139F1FA8FD9A5D4659DAE8D7043C316EBA866BD0EFEF0157A6E8EB393FE4FF730E4CF26F029359CBD503B8804AE',X'');
INSERT INTO "compared" VALUES(23,'displacement.displaced',22391,X'C5EC110768EF9561FDF7E140DFD7B3CA7F10913013E37BA1359CBD50075983D1',X'26D4FD73');
INSERT INTO "compared" VALUES(24,'attribution.quote',22391,X'85E767BAE2218CB18916E1FFCF26F029F264467EAFC43D65',X'');
INSERT INTO "compared" VALUES(25,'attribution.quote',22391,X'BC86B77139EB9882069FA8EB9799CC22A1AD3E34499D8D3BA56DBCDCCBBAB082203A533B5449A9786F099A6F',X'');
INSERT INTO "compared" VALUES(26,'displacement.displaced',22391,X'A5D750D6F2ADCFC3FDF7E1403B140116EECC6F562A70240DCF26F02985E767BA18CFC883525D3EB692C654AF',X'92C654AF');
INSERT INTO "compared" VALUES(27,'casualty.killed',22391,X'633538B0C7D000C789425C3B79B567AD364CC103359CBD50F19F4D73203A533BDD7FF42AC5B450EB629B8F06A54C906A',X'629B8F06A54C906A');
INSERT INTO "compared" VALUES(28,'attribution.statement',22391,X'6AB31F9EE7BEB66985E767BA785D3BD839EB9882EECC6F563D56EE66',X'');
INSERT INTO "compared" VALUES(29,'attribution.statement',22391,X'CBBAB08239EB9882EECC6F56C9F9535DCF26F0292781FCC0C316EBA8E7BEB669AE4078E48B5409BD203A533B814C2DCB',X'');
INSERT INTO "compared" VALUES(30,'quantity.distance',22391,X'81ED281EAD34C703C316EBA8515D8192D315044C8EB393FE85E767BA785D3BD87997C139E3828965EB75D72162AB63B3',X'41C8D2A3EFD979E9');
INSERT INTO "compared" VALUES(31,'attribution.quote',22391,X'0C1B85118916E1FF7F109130FD1A5C28',X'');
INSERT INTO "compared" VALUES(32,'attribution.quote',22391,X'5449A978CF26F0292781FCC05449A9781CA9C53E',X'');
INSERT INTO "compared" VALUES(33,'quantity.objects',22391,X'6A71D30843AC32A7075983D17997C139F8AE67178EAC9124F0B0CDF13A240E243053B823',X'3A240E24');
INSERT INTO "compared" VALUES(34,'casualty.wounded',22391,X'AE4078E434A21E747997C13973767A5A',X'');
INSERT INTO "compared" VALUES(35,'quantity.people',22391,X'50F2F79534A21E7439EB9882EECC6F5674B6C1167F109130BBA6E3D8',X'BBA6E3D8');
INSERT INTO "compared" VALUES(36,'mobilization.deployed',22391,X'85E767BA027E615866C5BA68881776717FF5983439B25967C316EBA8633538B099DA613D',X'');
INSERT INTO "compared" VALUES(37,'quantity.weapons',22391,X'85E767BA027E615866C5BA68881776717FF5983439B25967C316EBA8633538B099DA613D',X'');
INSERT INTO "compared" VALUES(38,'attribution.statement',22391,X'5E0F3E528EB393FE2328963ACF26F02985E767BABC9B26978EB393FEF393FB00',X'');
INSERT INTO "compared" VALUES(39,'event',22391,X'E3AE1E7E39EB988205A9F9E89081BF7F2EE18F84B39CDBD9',X'');
INSERT INTO "compared" VALUES(40,'attribution.quote',22391,X'2C66A58D88D6246E5449A978301DD5D05AD2094AD665253385E767BA3C780A16',X'');
INSERT INTO "compared" VALUES(41,'attribution.statement',22374,X'1122B4556731A552344828CBEFDB18CB49B67A8428C96A6E',X'');
INSERT INTO "compared" VALUES(42,'event',22374,X'E4B6C0B9027E61580C66F27D05A9F9E8E3B56A8F1122B4556731A55273E22706525D3EB6EADCCE89BF59B732EFDB18CBE04EE2B3F89A060085E767BAAE996948D199C4EBA7647050CF26F02985E767BAFFDB1AD428C96A6E',X'');
INSERT INTO "compared" VALUES(43,'quantity.people',22374,X'EFDB18CBE04EE2B3F89A060085E767BAAE996948D199C4EBA7647050CF26F02985E767BAFFDB1AD428C96A6E',X'09456B2EBF59B73273F91A95');
INSERT INTO "compared" VALUES(44,'quantity.people',22374,X'85E767BA44D2AAAE09456B2E73F91A950C66F27D02ED3FB3014A1110633538B0A4DCF3EDF8D4136685E767BAAE182EF26758F2B5',X'09456B2EBF59B73273F91A95');
INSERT INTO "compared" VALUES(45,'quantity.people',22374,X'6A71D30873481AEE',X'');
INSERT INTO "compared" VALUES(46,'attribution.statement',22374,X'73481AEE8EB393FE47CEF719973EAE8431F620C139EB9882EECC6F5666C5BA685AD2094AB43D191E1D5242017997C139AE4078E429E58B4E1C44684F500989B4A1AD3E344FF730E4',X'');
INSERT INTO "compared" VALUES(47,'attribution.quote',22374,X'85E767BABF74D64B6F45FF1C6731A552E84468E8AE9969485449A9782EE18F84C5747A46E04EE2B3',X'');
INSERT INTO "compared" VALUES(48,'quantity.people',22374,X'85E767BABF74D64B6F45FF1C6731A552E84468E8AE9969485449A9782EE18F84C5747A46E04EE2B3',X'A089070EF6155F3033421734497A8EDCC68D77F5');
INSERT INTO "compared" VALUES(49,'event',22374,X'A5D750D6FDF7E14039EB988205A9F9E8633538B0D8DC0278B43D191E8EB393FE6D611C82C32F0C3D63051AF6',X'');
INSERT INTO "compared" VALUES(50,'mobilization.called_up',22374,X'6731A5527F109130F871B088FDF7E140C443CBEAAE7061136F45FF1C6731A552',X'BF59B73269EBD99F428E9DD3');
INSERT INTO "compared" VALUES(51,'attribution.quote',22374,X'E3AE1E7E77D615DE2C66A58D203A533BF95C3427E00599E8',X'');
INSERT INTO "compared" VALUES(52,'attribution.quote',22374,X'2C66A58D203A533BD0FF4A71359CBD50B60B3FC35159D019',X'');
INSERT INTO "compared" VALUES(53,'quantity.people',22374,X'F8D413666D611C82BC59851D1372207E09456B2E8817767157B25C8007CC89D06DC42EB4CF26F0297FC582B7F2E44F4E1470D86036B35552CBBAB082203A533B3299CE7992C3A08F',X'09456B2E');
INSERT INTO "compared" VALUES(54,'attribution.statement',22374,X'872D1D4739EB9882EECC6F561C052528',X'');
INSERT INTO "compared" VALUES(55,'detention.arrested',22374,X'0C1B8511203A533B257605BB',X'');
INSERT INTO "compared" VALUES(56,'casualty.killed',22414,X'3F6308BF9B6A1CA2EB75D721DC96D2123234045E1372207EF1064700',X'F1064700');
INSERT INTO "compared" VALUES(57,'casualty.killed',22414,X'6D611C82DC96D212BB01AA35C7D000C789425C3BC899D63DF0B0CDF185E767BAFEC67551E51A0E1781ED281EF1064700C316EBA85C4E4BDD40E5DC0FF0B0CDF14B30D3D63788A9073F6308BFFDF7E140C316EBA8D4DFB87CEADCCE89',X'F106470061608E574B30D3D65C4E4BDD');
INSERT INTO "compared" VALUES(58,'casualty.wounded',22414,X'6D611C82DC96D212BB01AA35C7D000C789425C3BC899D63DF0B0CDF185E767BAFEC67551E51A0E1781ED281EF1064700C316EBA85C4E4BDD40E5DC0FF0B0CDF14B30D3D63788A9073F6308BFFDF7E140C316EBA8D4DFB87CEADCCE89',X'F106470061608E574B30D3D65C4E4BDD');
INSERT INTO "compared" VALUES(59,'attribution.statement',22414,X'FA01BD0C8EB393FE85E767BA4A96C7A37997C139CF26F0296D611C82E318CE1103C9D3E8',X'');
INSERT INTO "compared" VALUES(60,'attribution.statement',22414,X'85E767BAEF168BA339EB98827A7F606EF0B0CDF185E767BAF2E44F4E7E863601D665253385E767BA95A754DB',X'');
INSERT INTO "compared" VALUES(61,'quantity.objects',22414,X'85E767BADC96D21239EB9882A0110A160CD4E9DC',X'98CB064464C030FA');
INSERT INTO "compared" VALUES(62,'quantity.people',22414,X'EC3400D3276CE80AFDF7E1407997C139F0B0CDF12DF2C61A',X'98CB064464C030FA');
INSERT INTO "compared" VALUES(63,'attribution.quote',22414,X'1D5242017997C139FDF7E1400EDDFFBBF0B0CDF128A26407CF26F02985E767BAB1E74AE7',X'');
INSERT INTO "compared" VALUES(64,'attribution.statement',22414,X'CBBAB08239EB98826F3B3E6CE21B9FD93E169C24F0B0CDF12DCC333338A863B3',X'');
INSERT INTO "compared" VALUES(65,'attribution.statement',22414,X'AE4078E47626C3588EB393FE0956261AE21B9FD93E169C2439EB9882EECC6F56814C2DCB',X'');
INSERT INTO "compared" VALUES(66,'casualty.killed',22414,X'F8D41366ED810A921C5A1321FDF7E1407997C1399B6A1CA2CF26F02985E767BA658F2249633538B0',X'');
INSERT INTO "compared" VALUES(67,'quantity.duration',22414,X'1EF961AD3B14011655DF20F1A1AD3E346D611C823A51F5E8F748C7DFA1AD3E34E04EE2B3F89A06006D611C82AA68F038',X'F1064700B3E1A81B53441185');
INSERT INTO "compared" VALUES(68,'attribution.quote',22414,X'F1D3280C1375F038E3AE1E7E943297DFC316EBA8F1D3280C1375F038BC86B771E5079B8C',X'');
INSERT INTO "compared" VALUES(69,'quantity.money',22414,X'E73509E3F0B0CDF185E767BAF748C7DF88D6246EFAF1AA6CCF26F029ECCDBEF2C316EBA8B291FA23EC3400D3D4FF9CC3498478A0EAE40EE7',X'ECCDBEF2');
INSERT INTO "compared" VALUES(94,'casualty.killed',22393,X'633538B034ADDA6BEB75D72185E767BA5520B62AFDDBF2443FE29B8E785D3BD8',X'5520B62A');
INSERT INTO "compared" VALUES(95,'casualty.killed',22393,X'633538B0FDF7E1407997C1399B6A1CA2C316EBA81C5A1321D3FF2FCC5DDF4B13',X'');
INSERT INTO "compared" VALUES(96,'casualty.missing',22393,X'1C5A1321D3FF2FCC5DDF4B13',X'');
INSERT INTO "compared" VALUES(97,'casualty.killed',22393,X'6D611C8208BE6850C7D000C796A925F0973EAE8439EB9882EECC6F5631F620C134ADDA6B',X'');
INSERT INTO "compared" VALUES(98,'casualty.killed',22393,X'F8D41366ED810A92633538B0FDF7E1407997C1399B6A1CA2C316EBA81C5A13217997C1395DDF4B13CF26F029ABC0401F5520B62AF0B0CDF13A240E241E09622185E767BA619344D45520B62A6D497629336A8B396D611C82785D3BD881DE48D885E767BA16965006',X'ABC0401F3A240E245520B62A');
INSERT INTO "compared" VALUES(99,'casualty.missing',22393,X'1C5A13217997C1395DDF4B13CF26F029ABC0401F5520B62AF0B0CDF13A240E241E09622185E767BA619344D45520B62A6D497629336A8B396D611C82785D3BD881DE48D885E767BA16965006',X'ABC0401F3A240E245520B62A');
INSERT INTO "compared" VALUES(100,'casualty.killed',22393,X'6D611C82C7D000C796A925F079B567AD364CC1035DAC1D02F19F4D73203A533BDD7FF42AC5B450EB629B8F06A54C906A',X'629B8F06A54C906A');
INSERT INTO "compared" VALUES(101,'attribution.quote',NULL,X'BC86B771BD94F2EF276CE80A07CC89D0',X'');
CREATE TABLE counter (
  kind TEXT PRIMARY KEY,
  last INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO "counter" VALUES('article',7);
INSERT INTO "counter" VALUES('change',13);
INSERT INTO "counter" VALUES('claim',101);
INSERT INTO "counter" VALUES('event',163);
INSERT INTO "counter" VALUES('evidence',1);
INSERT INTO "counter" VALUES('mention',136);
INSERT INTO "counter" VALUES('note',2);
INSERT INTO "counter" VALUES('origin',5);
INSERT INTO "counter" VALUES('relation',4);
INSERT INTO "counter" VALUES('text',6);
CREATE TABLE desk (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  uid BLOB NOT NULL CHECK (length(uid) = 16),
  created TEXT NOT NULL
);
INSERT INTO "desk" VALUES(1,X'8CD571C07B1A1E7D29E9E12C56E6E143','2031-05-01T12:00:00Z');
CREATE TABLE edit (
  subject TEXT NOT NULL,
  field TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (seq),
  value TEXT,
  PRIMARY KEY (subject, field, event)
) WITHOUT ROWID;
INSERT INTO "edit" VALUES('c4','figure',155,'{"type":"quantity.people","form":"according_to","figure":{"text":"17","value":17.0,"low":17.0,"high":17.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"soldiers","span":[242,250],"class":"soldier"},"attribution":[{"name":"Lesk Ceasefire Mission","class":"organisation","role":"speaker","cue":"according to","stance":"asserts","span":[265,291]}],"modality":"actual","worth":0.83,"confidence":0.8,"rule":"quantity.people.plain"}');
CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  subject TEXT NOT NULL,
  action TEXT NOT NULL,
  field TEXT,
  old_digest BLOB,
  new_digest BLOB,
  why_digest BLOB,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
);
INSERT INTO "event" VALUES(1,1,'a1','ingest',NULL,NULL,X'ED5F1E1E28FC63C6DE46697810643B7CEA001429FA56A1CCEC787051B0E65DDC',NULL,X'1BA3CF1B8E64FA4709E0541F75512DDF5B95D55DBA9A2BFECA9E2EC2A9B5A5FA');
INSERT INTO "event" VALUES(2,1,'c1','claim',NULL,NULL,X'84F6BB5C0136A301B7A037639BFF8AE5728E111A907CF127734B5A23C5A5AA90',NULL,X'D30F9F478FDD185437C12D87B4C3724B9B0EC085B4B608A93E5DA32D61F3933C');
INSERT INTO "event" VALUES(3,1,'c2','claim',NULL,NULL,X'331F33FE5E50EECAA44FD23489BBE929D8E8F1DDECC98C79D9B12F696E6246CC',NULL,X'E5F2F0DEA7D23D90C6E6D297FB2E0C61092AD63B0242714ABC3FFA391EE07CE0');
INSERT INTO "event" VALUES(4,1,'c2','propose','repeats',NULL,X'B99B87F16F7FC0AC7EAE5629E88D256F2A9C4E63BE851F88844F005061D9417D',X'E328A78330715528AFF1DB4F3552D9B8C1F499544C11730B404A7FADF4B40C7F',X'D1258DFAC2E97D76983F89C7C75C50AA05FB1FF637AB5790E85DD9AF3DF02A52');
INSERT INTO "event" VALUES(5,1,'c3','claim',NULL,NULL,X'41862F85DF5D672424B9C9D57242C99EF54615C4FA2F56A8AA0E2B5D4A696438',NULL,X'A9446D60B3E52CBFE61075457F6DA4879C174F0E8F1EBBE2B0CE6CA1998D4B72');
INSERT INTO "event" VALUES(6,1,'c4','claim',NULL,NULL,X'D5F19D42BDF4FBF1A2EC2946681A8E41DF94483913F9572C57691A6A096E5AFC',NULL,X'6B5C2F807BD760FA8243F1C8B238E2B50F7163A360D74A73F03050DA7770AD7C');
INSERT INTO "event" VALUES(7,1,'c5','claim',NULL,NULL,X'46DB08A035D102316E6A27D29B91E0401513304FA70008B1D825C0640BAC9EFF',NULL,X'2669927E1D16BD78F7A4FD5618CB19BF441DE6B0864A30FF2F47ED46F0C0EACD');
INSERT INTO "event" VALUES(8,1,'c6','claim',NULL,NULL,X'6F3F31FB4247028C918003C96239ECAD74336D91A7DF42EFC67FBE5403974A3E',NULL,X'8267E4B3CBDBF0F882F6FADD3B8BB3FF85A6622AF75FA5F4A5114DCD2BCB52A5');
INSERT INTO "event" VALUES(9,1,'c7','claim',NULL,NULL,X'07A19A17C95CC27A6AF93FB28BC05DBEFF0BFA42DAB5177C1FC5045D8D7E2B3B',NULL,X'7CD43F8FB3FCFBFF1BAD1A8264EC1D069D6FB33A419F2449A3AC39816D3DE5CA');
INSERT INTO "event" VALUES(10,1,'c8','claim',NULL,NULL,X'4E042DC77C4B59DDB30CFC5F66B02776B5E94CE0A23C612B55613A7B1CD0E31D',NULL,X'4A7582E78384A4A50DAC86C829D416B4353F693478171AEEC6DCD07A22D1DB6E');
INSERT INTO "event" VALUES(11,1,'c9','claim',NULL,NULL,X'2E12BB9529A2489AA25781E6B5A6574C5B0B0AF46BFEAE49BCEE73F04EED8985',NULL,X'D1BB31957F3FA72AF4D4F4A3B70E91DF366EC6AF7F54DE387C4B3B2D3F534CAF');
INSERT INTO "event" VALUES(12,1,'c10','claim',NULL,NULL,X'C5C8631099BE69FDA08CA0709EAB0883875FE57215BEF5F5E0CFD639D49528E9',NULL,X'A0D94DBAC41425CA407FE13949B00282741812A876F682C3D8C3E52B8EA10768');
INSERT INTO "event" VALUES(13,1,'c11','claim',NULL,NULL,X'A829C5B3E79FCD7716FCAF7AFD6A3B684670AF9C1E339FD5E3144776BF98EEAE',NULL,X'E654E20F6066D33B11F0A7BF042D89A44CD98F703F727F3783EA5010FC172D59');
INSERT INTO "event" VALUES(14,1,'c12','claim',NULL,NULL,X'7E67BDFAAB955ADC7B3B75887C6993818EEB507E146C30AA9197B4A606DA0AAC',NULL,X'B84A05BF58DBA5E9A741F07AE1E1FEC2D4AECC8EB4E9334B3104AE893AFA9C83');
INSERT INTO "event" VALUES(15,1,'c13','claim',NULL,NULL,X'DB117A5FBAEA6FFBFA1B2A99304C9026EB790773499D9822A80866F23FA28513',NULL,X'0FCF2D15A7A4E4FA229D6AE446480101C5863BEC5F4DDE094C59327EA4244186');
INSERT INTO "event" VALUES(16,1,'c14','claim',NULL,NULL,X'62331EE744FC91AC24E584584F3112B344E04C908DDC8BD8739E3569F265BD13',NULL,X'401EFA1F12E1B74AE8C9DE4D54159F189D62F79F8078C89AE1303B2EAAA343B7');
INSERT INTO "event" VALUES(17,1,'c15','claim',NULL,NULL,X'4A90CC031BCF82BB2BA12DC9303F616A579FEF41F1E8107373040EBF3F1CD463',NULL,X'5E935EEC640C9C966B9D05F5029520069168E1E51E43A513CD5C52C7167E0015');
INSERT INTO "event" VALUES(18,1,'c16','claim',NULL,NULL,X'0AFB76E8ABEE9F1360A4311D08C59F6403626B180420FF840A57C5D7AE443731',NULL,X'E59B6850C4A2655B370988DF93B7F6EDAB1ACC853CB461344ADC3D6AA9D68776');
INSERT INTO "event" VALUES(19,1,'c17','claim',NULL,NULL,X'3994CBBBCEF5D99466D5F084559E531013E5BB6314DE049705BB8F1627580E3E',NULL,X'612BA25F70F2F85CF2F24B3382E9FDFC0D75F3354FC608AB5B9255D2466DDDE4');
INSERT INTO "event" VALUES(20,1,'c18','claim',NULL,NULL,X'4E30D7FCCA93F06C692B1CB708FE04820AB236E3053FE2BC5C2819FF0929AE2F',NULL,X'12291767FA1BE1D943E1C37CA07751C783029CD98AFF308BAE85EC3AFC84E2BC');
INSERT INTO "event" VALUES(21,1,'a2','ingest',NULL,NULL,X'129D7C038A067A3A113CF68F757B9AB7D57F82330748541CB65E927ACDAF62D9',NULL,X'0CEE0B8077629F38E7C92CC6118220093BA9080321626F8158AD1E9EB16949FC');
INSERT INTO "event" VALUES(22,1,'c19','claim',NULL,NULL,X'E330AFC4CB0CA6EF4FD1B05D64A118D543DF521C1C56EF25B84E71F55DE03DD6',NULL,X'EEC3DD5C9DC3BDE855ABE16A8F10C6B18AD1D1DA299400DB97EA931C5DE2780F');
INSERT INTO "event" VALUES(23,1,'c20','claim',NULL,NULL,X'9733B51B6C4376DDF04E2C3C09AE4146728A32D77E3384D47E4462BF4B4661C6',NULL,X'83DFAE80748801CDA74D039F07934E0AE5ACB5712DA081A61509FC3A726458F1');
INSERT INTO "event" VALUES(24,1,'c21','claim',NULL,NULL,X'9367D9F92CCA867B68321C73C17AFC10CB5202DE98E0C3777EA430C7F0E232E2',NULL,X'14457430133672E51C8F705411852910501FC5F03E52F3A69038552810066892');
INSERT INTO "event" VALUES(25,1,'c22','claim',NULL,NULL,X'320A946B7504E6749229BBB822855D49795E22C11EE2CC505B54FD68D494FD49',NULL,X'E729EBC8DED9A49FD6BFF37E72939B515C9C0DB0BFAFADF0F3DE0AF618C8D848');
INSERT INTO "event" VALUES(26,1,'c23','claim',NULL,NULL,X'0A6DA4931F2C7CA4190D8A8D93C6EF397D428EB8D289B709141E38B124BCCFA2',NULL,X'F65A94DAA24BEC6E9AB8269F1E99919AF92E1CBE75DDCFFB2C7A64CA8BCA6317');
INSERT INTO "event" VALUES(27,1,'c24','claim',NULL,NULL,X'D5203A7E07C38A44B38ABE1A336F40CB6406CED2F23F2294D2C48E3C326AF462',NULL,X'CB3AE35916F95644A46407BEDE21592A8F61FB1122C1244015DE8F8FBA5ECC89');
INSERT INTO "event" VALUES(28,1,'c25','claim',NULL,NULL,X'3E3F28EB66DF376AF53D9A8A16B41E0C2DFC2E8C70D2FFD459869BB20F1FDD77',NULL,X'BE6CDE1046404BACA8FBA86C434118DAE55EFF3314DB60CBC96559A54A28A678');
INSERT INTO "event" VALUES(29,1,'c26','claim',NULL,NULL,X'F99D78DC2C562BA31AA43A32AE2B42A0B2B8521CFB3B9107270929158AAB6A4D',NULL,X'9C90D872D7066316B91F6933D62A95252D9E48F08A30E9EA968A9A3BB47EC524');
INSERT INTO "event" VALUES(30,1,'c27','claim',NULL,NULL,X'B24BA2ABFB95747E610F2DFECB4E699FD071D58986224B079A49B631B0A64934',NULL,X'C9B1535A854527A5A35EFBDA2AA1314A9D231A9276511F54B0417324D44B4F2E');
INSERT INTO "event" VALUES(31,1,'c28','claim',NULL,NULL,X'7EC96A322950897AB8382177B095545390D7D011EF77F43FEA696123FB304B72',NULL,X'C57DCDA5B21CC4B5C90AD5FD40E741BB10C99EAC5779F2EBDF600BA61265E1DD');
INSERT INTO "event" VALUES(32,1,'c29','claim',NULL,NULL,X'E2736C0022154DF557695F6F3AE462070AC25BE41D10C441CCFC8C709C693283',NULL,X'0AC13353D897C673FBA52D58236956FF3C089502F89A255C243D6DC1A28FEC55');
INSERT INTO "event" VALUES(33,1,'c30','claim',NULL,NULL,X'0790A3E30CC52DF6DB67CDAF6DE4EAAF8066E0325A5A7210CB0CDC5A8ECBD7C9',NULL,X'E86D7C5BFDD6D50CD2B4AE250F58E16809D842370A3E4ECB8A6294B58A0FD4A1');
INSERT INTO "event" VALUES(34,1,'c31','claim',NULL,NULL,X'628EECD275B64C6BAF426441DF8960A38362D7FB971899100942F45E05ED68DF',NULL,X'73209EA53D2CAD6B09B9A3164A869F17C05176914ABF353A4B25CBE563F3236A');
INSERT INTO "event" VALUES(35,1,'c32','claim',NULL,NULL,X'7405E0275899A82651B82020D89DCBEEEAE8D8F9D8C57EDF7A5466A498887625',NULL,X'725624B559E46EAA03071E94C88D85CC42ADDE6F4699485559AD0FDD7935739E');
INSERT INTO "event" VALUES(36,1,'c33','claim',NULL,NULL,X'2821AA461966AA536365BAF7B3101FD2CE90AF0B341FBB927DCDA6FC65F9650C',NULL,X'26E3349DEAC1BF903C90EB49E3A1041CF3DE4A8B81A0E327EDBA223F13A93DE6');
INSERT INTO "event" VALUES(37,1,'c34','claim',NULL,NULL,X'A2E7C195D222F550394D4CDF3A959E875F3CF13D0887016714B65D4239D5F34A',NULL,X'48F4927E9EF347FF6518B7FE3924FF3F1F12773366A2CA0C782B5A48CEF668F0');
INSERT INTO "event" VALUES(38,1,'c35','claim',NULL,NULL,X'3433E10ABA502CD4C6E251C41036F5080A91DD9727454B61F2A9CFE3FBE1BFAD',NULL,X'C5E65C9A6EA884E331786513AFDF4124B8EDC72524FD9C56C3858F2ACDA26A0D');
INSERT INTO "event" VALUES(39,1,'c36','claim',NULL,NULL,X'0B73B707AF4D902AD4BD618CCE71FC343C8B2C044AE92F871E65AEEFA87966E5',NULL,X'839C608A9D43723725AB2E24DB3A530314BED95932AA151DEE5FBFD4C0A6A5C9');
INSERT INTO "event" VALUES(40,1,'c37','claim',NULL,NULL,X'B9992BE667FB850CE4835CC5BC36AF8C059D5881EBE6DA25EDCEB0DC110C12CA',NULL,X'7CBFEFFEB1D22EE6EDAEB1437598DB99ABEC1753D233BA02CF064806CEB19D7E');
INSERT INTO "event" VALUES(41,1,'c38','claim',NULL,NULL,X'091AC007E510E47BE4C3E22807BEF73E747759896684B5C15F34BB94A1D927D2',NULL,X'6BE063B6F95771FC099CC393EB48627D54C3FBF15C823F34B71863F430D4E729');
INSERT INTO "event" VALUES(42,1,'c39','claim',NULL,NULL,X'AFDDF4879EE9587A40EEFC2C79A7481AD9B150C999BAE7AF0E0FE2F275629EF6',NULL,X'A929D7C37A551A754E46537324D90A0C2E8644EE17E809777F5DBDE0DD54303C');
INSERT INTO "event" VALUES(43,1,'c40','claim',NULL,NULL,X'E04DE1008DA2081884DAC518A957ECF2A8DEC76807EFFB3128669B97668041FC',NULL,X'65E63104650F6545AD697712324D39EBBB7E7218BA61FD59BDE467BBA40625EE');
INSERT INTO "event" VALUES(44,1,'c20','propose','consistent_with',NULL,X'A846F579714EEC3C7B07A88058BF5180BEE1E082EFE0F755FBBFD9A7C4494233',X'C58688B620A5F5ABA69CEC16A8A1B388FC02F8B4BF823CB22012FAF8EB70F452',X'38AB65872F927D9160908E770BF6150BF9FFBE9DE18358D03A3DDC39412517B3');
INSERT INTO "event" VALUES(45,1,'a3','ingest',NULL,NULL,X'4A0A32B0C821CA697F7291E48A3E55C08765FBD65522F01F5541E032D680AE51',NULL,X'E8EAD60061BAFA2592F45756145E1D1E2D290EC693FC7A99647F73E4277599B0');
INSERT INTO "event" VALUES(46,1,'c1','mention',NULL,NULL,X'D48F67811AC84841D3BD65065C81C16AEE9B31E00841F149C302E4162F6F0E2D',NULL,X'6EB37DBE9ECB8FA27E46A2637872EF0A646FAC52AE89D81194C883C56933AA66');
INSERT INTO "event" VALUES(47,1,'c2','mention',NULL,NULL,X'A8A932D254137B8918F95431B3FE9902F96BCD244FA4D7192E0D9977EEFA8230',NULL,X'F97D18AFECCA49A420D5BDE916F944458793646A4845CC7AE0565E77A2F7C5C9');
INSERT INTO "event" VALUES(48,1,'c3','mention',NULL,NULL,X'F33043A27A8B17C9D763771713897B907C8C7AFA23DC042BB1B98582F659875A',NULL,X'DA6889150C29C5AFB93CB8BD6ACC70261D20C8458DF6A710823D2E8303E47A3F');
INSERT INTO "event" VALUES(49,1,'c4','mention',NULL,NULL,X'704405B4CB2CF04B7DB927170C2BDF3451DFE931A81B8F75EB5B01849F8B4886',NULL,X'DE680CD4123EC9A353E9F0F9133EED8EE5ECD79CBECEA40DAA4E9501D1B38838');
INSERT INTO "event" VALUES(50,1,'c5','mention',NULL,NULL,X'27CD716BBC512E447B9715D31932FB12248E6A54030F30423169C8BDAB176A38',NULL,X'C0D724910DCCE48EA1C3D6CBFAB7FA3BC4CF93B601589B7E4FB5F0FD1FA71A03');
INSERT INTO "event" VALUES(51,1,'c6','mention',NULL,NULL,X'97946F1ED7DA7214BE1856CE01A3E3D5F2EA733D4FE1DEA509BD6B64DF65B521',NULL,X'87463BADA756639E85569FBF5140C37B94D66625AD77A994BEFD61DEC064309D');
INSERT INTO "event" VALUES(52,1,'c7','mention',NULL,NULL,X'76DD34214FB365AC09C3C11CC4C27CF8F3A59457E97C1F4AD562E3D81F87AC56',NULL,X'9590297B27600957237FA0F8EB4B757913311E21AB17EBE83BC01A2D8526BBA7');
INSERT INTO "event" VALUES(53,1,'c8','mention',NULL,NULL,X'05D5A6859BA023711CB86C229D26C4535CA832F748250FAF7FB876949E17EB0E',NULL,X'D3D5898D80F090A8E0EEC3BD615CE4B2FCC69ADA9B5F096243F3BEF995B856D3');
INSERT INTO "event" VALUES(54,1,'c9','mention',NULL,NULL,X'CF3B33FED09FAB35DAD91880EA00689FB3F77394AC338714C4FF6EE898CAF09C',NULL,X'335FDD322539816EBBBF2BE5683060612969AA8CC798D25D0F7CF043142ED69F');
INSERT INTO "event" VALUES(55,1,'c10','mention',NULL,NULL,X'89FC956089413A053485B3F824F464D52AF60FFEF4DD63DE33C72A0F93F397D5',NULL,X'CB45D864C149CADE95CA2D084B6B9C1EFD50B3D902FA779830F2612C30E396A5');
INSERT INTO "event" VALUES(56,1,'c11','mention',NULL,NULL,X'0A378914375AF890DBC2318ED393FE6EFB3CA97A595C1FC6DFE4A9377F7CD266',NULL,X'04D126F651D1F31998CC585361588F6878618138FE5AC301462C2C33F38F0443');
INSERT INTO "event" VALUES(57,1,'c12','mention',NULL,NULL,X'A826FE5CE4FA40F1EECB319A9EA5F15DFF1F220F6A49DA4A5B0E86CE0C3C27DA',NULL,X'D6AEEFCE20D0EB969C5766A8B21BF34B79141E336D455FE9F8ABA1F7EF74BCB1');
INSERT INTO "event" VALUES(58,1,'c13','mention',NULL,NULL,X'40289A268A15A2A24F93793333AAE1433459790FF6ADA0E0686D79AF32F4B3E6',NULL,X'24D9DA8071708C180E98E3DB1620C4B8E1902F18A1B20AA06CA885DBE5977609');
INSERT INTO "event" VALUES(59,1,'c14','mention',NULL,NULL,X'63E6724C5718290AD005F56A7900063C202CDB90358C213DF579DEE5739E7D6D',NULL,X'8953B1A69BBADE292FF3D7F35AF8F30288B4B417E7ADA481AF6A8E6A2CE29995');
INSERT INTO "event" VALUES(60,1,'c15','mention',NULL,NULL,X'31CB41129C5FAA4C87FADB503514BA820482A08D35BEB96896DD3442C3346633',NULL,X'DBA748BACF8CDB699BF27FA75965570D61D474731C5AEA1BA6595A77A389C9C3');
INSERT INTO "event" VALUES(61,1,'c16','mention',NULL,NULL,X'340E768D93BAAACDED876694D669E8B7B0C7B2FD05FEF031EBB905C35CD9D5FB',NULL,X'DF41A8590EA2D7D0D1F79DD52FC33D34F4F68C9B109F757506056B760DCEA0D5');
INSERT INTO "event" VALUES(62,1,'c17','mention',NULL,NULL,X'317464D423532B6F53EFEF68DFB2D8EF4BA1633A5C7C81BAF3601C5A55BCE9AE',NULL,X'9CB6763D8BA9FF476C14D13BE3021128CD6052317056DFE1EE0C67C54D578043');
INSERT INTO "event" VALUES(63,1,'c18','mention',NULL,NULL,X'D0BB1E090CBC1C4A4C34F5138D7250FD7CDCE83BE79CB66CA3858F956EEFC502',NULL,X'55002EB5160CA8DC49CA4C4F515C3F098F7D75CF0DE01711823CCC3EEFE697CE');
INSERT INTO "event" VALUES(64,1,'a4','ingest',NULL,NULL,X'78C646D3A4F0F4A03E1C8824B37F5BEB2A5B2BC66297509AA0EC6203A9C75EF5',NULL,X'AE32836331A96546E1B90A7BB433D5501D9F58AAFF43BEEED32AF74F839B588F');
INSERT INTO "event" VALUES(65,1,'c41','claim',NULL,NULL,X'94935FFA30317E343C2E605681CDD71905626018F3E90B14F0E4DA4382D37E2E',NULL,X'3D387076C9B062F117CFAA9DFD5D24A2D44609D2AD5DC9B747277E529CA70CD2');
INSERT INTO "event" VALUES(66,1,'c42','claim',NULL,NULL,X'B626E2E87B72C81B8303A5C77116AB592F2E63A449F81B1423B634C22A837720',NULL,X'7B57A6C1F1F4476CFE9C847FB4B6D894A4D733A99DA7AC4B6AEC8B1D8AEE778A');
INSERT INTO "event" VALUES(67,1,'c43','claim',NULL,NULL,X'6A650AEF65D0D3BA001F8AE0DEDBC9B97A441DF9FE95961C61C32F332498F45A',NULL,X'274AAECD82BF72A2784007B3240799F7781505A45E1C0961C66B41C4E72FF75D');
INSERT INTO "event" VALUES(68,1,'c44','claim',NULL,NULL,X'E7130FA831BE747E624FA971C94B4AFA1FAE5D6381FD5D287EE11A97C74CE173',NULL,X'2CFF9C7E74A663EC1D62F27E1FFB472DC3EC16F40E6AC093CA3A5DCE13D8425B');
INSERT INTO "event" VALUES(69,1,'c45','claim',NULL,NULL,X'F08ABFC1D2C50A497E8AEFD2E60AC77686BF3E622E2C176399F7753E4743A89A',NULL,X'7C2547806FEA78FBF4880E061ACC7475658B1668682574FD21A406D45D008B8D');
INSERT INTO "event" VALUES(70,1,'c46','claim',NULL,NULL,X'7BB64792F7408D8E0646FF9B1E3529D62CC1D597373C90AF17BFA7FB10470F9D',NULL,X'D798CA6D0A1A4464F1066D47C227E62E783A39C2381FF31133E3FA6D0AD5E6AB');
INSERT INTO "event" VALUES(71,1,'c47','claim',NULL,NULL,X'4F5792DBC4DC5CA63CD190FB3BD8F8C807740D9AF396A2FE2399EE5FD424AAD0',NULL,X'8A5E37F940E29B7D7788E2A1537F21E3367FBDCAE6DED59D827381D22D1E79BD');
INSERT INTO "event" VALUES(72,1,'c48','claim',NULL,NULL,X'4E4E4CB215A440A2228A6C785F2126C38A74FB027C94659728193EA67EF501BB',NULL,X'A48F5AEF87DB45235EB0B32D1BB68B1B05CAC3A3D44F7395BCFA5562A7AFD36B');
INSERT INTO "event" VALUES(73,1,'c49','claim',NULL,NULL,X'858215F954B90049D4169AD17394D34E4EBADD11F2DFF1D260EFD07EADE1A99B',NULL,X'676D918AACE54B8F2B79F69143325DB25D8D1F610683CB3B117C1A299223A312');
INSERT INTO "event" VALUES(74,1,'c50','claim',NULL,NULL,X'0C687A262498B664849ED1D672DE4E630440BB51E8607A4BB4FA1F12AA489FED',NULL,X'59D59721F59FFE5126B03DC2B69D2CB8CD13395316081C5515097EFF45509636');
INSERT INTO "event" VALUES(75,1,'c51','claim',NULL,NULL,X'3BFBE02220A2C1CCBB864FEAC7E71A4E3A167D6BB05ED260C826058BF93C0910',NULL,X'0A4B8B224E2E4614BB409AAEF2C236CC2C3FEC37C47D7ECF0ABD7158718D517A');
INSERT INTO "event" VALUES(76,1,'c52','claim',NULL,NULL,X'EBAF34B734F71B5D2D79104B318F6B3FBDAA0FEEEC7D509A775E9EBE9300ED47',NULL,X'D8B142D8A1F0E59A491EDE7A5DE2E54B68C6D454456B889E8940B9839AAB200F');
INSERT INTO "event" VALUES(77,1,'c53','claim',NULL,NULL,X'152570F52EAAE1DAE5F17CB04C8215E2CA1274EC02766B99B164D2FF31822EFB',NULL,X'585F3C9FEAA851AB3517C40012110C949C4FCD275E677DEC82127E73FF9CDADD');
INSERT INTO "event" VALUES(78,1,'c54','claim',NULL,NULL,X'9753F63DEC7BA74667105C2B4BF05877C3EF697CE73983395140B85E65C76C8D',NULL,X'F3DBD2F69FD6AEA3E330951958E65D99B9F808E8A913970F0498A7F2CDC04525');
INSERT INTO "event" VALUES(79,1,'c55','claim',NULL,NULL,X'BC8F60E6FF6375F49322CF51AD0EE2895C804CD7A0AC702513C1A6205F584B13',NULL,X'067BEBC3ABF07DAB3587C75ECA585C1F7DCB983DEC9394AFE6742AA1C6E92F86');
INSERT INTO "event" VALUES(80,1,'a5','ingest',NULL,NULL,X'E41EC7B411F62B5C4EDE06BA9C38E0768C0ED807B109DAE99ECBEBE547BF292B',NULL,X'D28C9AABB1EF451FA6571D2FB52A4EE7C0596E86034DABC2AF2B412F47D74A67');
INSERT INTO "event" VALUES(81,1,'c56','claim',NULL,NULL,X'E9967ED16D54ECFE37DA025F11A92AC49FD112E014E5924B621A2C23BE527B5C',NULL,X'E4AE45EFA0C8BC799C1FB47B8CEEAB268FE4EF118FA254CC6F8C18AD3C5583D8');
INSERT INTO "event" VALUES(82,1,'c57','claim',NULL,NULL,X'5BEBF38E96A0B2FCA07E393AEC9A33B63CBE9B0F6631A2FB9F3315F1E4BF6C4C',NULL,X'81FF552E8C285C1FDF10B6FDC6D013A422220D6981A73397321BDD818401EEF6');
INSERT INTO "event" VALUES(83,1,'c58','claim',NULL,NULL,X'502CB1C6BC7BA4CE1B0719B27F2F7D1B00EE2760FD661E78CB45E96225EAED4A',NULL,X'CDFE995CEA2CE08D5BC5E36FE20A2B3CF662EA684CB60100FEB4AB242FE83027');
INSERT INTO "event" VALUES(84,1,'c59','claim',NULL,NULL,X'16F5BEB91E0BF7FC7780210A3F5CFC10A6316107F9A20D3B67A455E57D402552',NULL,X'151B6C0632B2020B09A2464E4091BFD30E447257496197D18E3F3967F571B81F');
INSERT INTO "event" VALUES(85,1,'c60','claim',NULL,NULL,X'57B17807B16225D255495A2B502FA5575F77A2533FB438A2F69725E30F15FE91',NULL,X'A504E9CCBEDF010E93D7004D4D5AF9D13119A6E6E7B69CBD82E6D4A917CF8769');
INSERT INTO "event" VALUES(86,1,'c61','claim',NULL,NULL,X'5D143AA2C508656EF6EE6EED1E1E391EA369A7367494E163B4E9DC43BA465E59',NULL,X'7AF81A7C32F510469E8E2F847EB9C5AB569044A900F6724C778F20E311F8E35F');
INSERT INTO "event" VALUES(87,1,'c62','claim',NULL,NULL,X'E1F810272FA67DDCB83C3AB14ED46BB72393F6F213BCE0224A7D553CFB09FEC1',NULL,X'F41662CDDAC5CB25EB2ABB3381BED1649E6023796F33E2F68CE6BBD13141F25F');
INSERT INTO "event" VALUES(88,1,'c63','claim',NULL,NULL,X'97A755B90893C75FBFA0201EBCE0547BE5ABA03EC83FA915787F810EE7A5DA7B',NULL,X'014C1BDD44F662D3131E930EF90C2C6E5205822B725845E28D7D0B666BB58818');
INSERT INTO "event" VALUES(89,1,'c64','claim',NULL,NULL,X'51252ADDA92ABD7A40B005F30BACB13AEB4E7F19435220C545B3A8EA8374FD99',NULL,X'B55459FF185D0203B139F83ECA51931AAD4E6284714E20787B7B16DDD870982E');
INSERT INTO "event" VALUES(90,1,'c65','claim',NULL,NULL,X'01256CA4A3019C5ABB7BB9D6A218B42302C9E45509476D7B8B6B4B9ED5975F93',NULL,X'B03ED4409641D0D2A33DB7C5DDB8F3B38A19D9A967D641E0FF19C324602F0DD1');
INSERT INTO "event" VALUES(91,1,'c66','claim',NULL,NULL,X'A08651DDC2FE8C96CC9936F93D203CF74744E521DA34935826C24B35650D387E',NULL,X'0CE63B72749D98089F61B666F7E8119AEFEA151E7915AA815C95F168F1D3CD55');
INSERT INTO "event" VALUES(92,1,'c67','claim',NULL,NULL,X'54C5D29562FFD21F239327B1A93A0846CA0D0940AF0A4D5734F6668C12F0ADC8',NULL,X'1EBAD4E4C7AFBCF5131030E4C6D5A6904B1A53C1800CD4C26F48F0589C12E26D');
INSERT INTO "event" VALUES(93,1,'c68','claim',NULL,NULL,X'49D130251F9E0DC0AA1C60548876FA524B98036274821743944D166E3ECFAC15',NULL,X'91F3F93B64DC05FA55090EF5509333A6D989DBA49CD1C8BBCED5867F6F812D7B');
INSERT INTO "event" VALUES(94,1,'c69','claim',NULL,NULL,X'53FE318206AD27C94C013642B644EC7FBFC19B2E61F72EC32F4FCDCA8B7C06B3',NULL,X'410300025902962666407E8B15FC6DFE0600B594299EF64A6D9314479611AFB0');
INSERT INTO "event" VALUES(95,2,'a6','ingest',NULL,NULL,X'43D3A99671EBA8EC45F3005E54532FD6A362E871BC3100D59EF6087B0E4025B5',NULL,X'50AA68DD06146B6919A855ABE96DB2B30B6F02C6DFE0D7CB8EBF3A5C06A5C9FA');
INSERT INTO "event" VALUES(96,2,'c70','claim',NULL,NULL,X'A84444D92A22C6D6D17F9EBC2F1B676BDDD6BB2EE255489BADDABE6AC30FE751',NULL,X'ACE30B174F24D6A5582292F9F71EFA664406A12007FDB5799F617B143D77B262');
INSERT INTO "event" VALUES(97,2,'c71','claim',NULL,NULL,X'1200FD9676641B0C12E746C85FB7EC60DDC6A071726254E778B29B6D69DCD8F0',NULL,X'39617AE32624735643128D905B104D1A9D22C9A07890652F75F2F8106BE3B3EB');
INSERT INTO "event" VALUES(98,2,'c72','claim',NULL,NULL,X'4BD84F2B25FC20D57DF4797DA8456804F6366A073E3DC3C449C10CDFB54C67BD',NULL,X'EAA2DA8D821EB857F94B60316D05F27802DABBB2CD7524B56B9DF9077C846E0D');
INSERT INTO "event" VALUES(99,2,'c73','claim',NULL,NULL,X'EC7C87C46456829F348E4F92865995AFA144FCB0394A715F16260D443BE745C1',NULL,X'61A209CACFBD43011C1378AF41382A9368EDA8058C360807EC1C0BA79258A779');
INSERT INTO "event" VALUES(100,2,'c74','claim',NULL,NULL,X'8F37ED2F4A439E8EDAB15EDFE90597014B81F12C2F40886D285A3EDA24ADAAA0',NULL,X'53C57E6408DA530A2826DAC2537C6F3BEA801739DC3CEE3DEE6BF74660E8054A');
INSERT INTO "event" VALUES(101,2,'c75','claim',NULL,NULL,X'04E7A17AF46989514979AE1D9BA085C659AA6D04854CA84DF7EA122622F6D780',NULL,X'F8399203F4EAA5215862F54F271B6BE7F9EF7EC2290E2C34A8C2A98D401E1C08');
INSERT INTO "event" VALUES(102,2,'c76','claim',NULL,NULL,X'D1A535A7FDE9E22428F00D823367C040D3B1E8F35499C164A7EB005294406A52',NULL,X'0705239935FE34830A8DF026C46E0354E8FB04E8AABE9A57DD713360F67675C6');
INSERT INTO "event" VALUES(103,2,'c77','claim',NULL,NULL,X'858F7FF3C9B6554C04BCA6B0E931114C8A0923E8B1CC36148AE2611D2BC36539',NULL,X'FBBC6E711B2DC948D0C83337581328BFA02C49C4EBD97BD3898A3AF804E9DD97');
INSERT INTO "event" VALUES(104,2,'c78','claim',NULL,NULL,X'8E5EF08E78D63C0376FDF23BACFFFD412F61C5888ADF865B765B18ACCF885EEC',NULL,X'5630BB59952855210CA38E4F1D542C36C5A3B4F47647EBD72112169905E31931');
INSERT INTO "event" VALUES(105,2,'c79','claim',NULL,NULL,X'6207C0D8D5696B516A96F66882563CDD9D2CA58D1310A7DE93745FCF80DC2649',NULL,X'0FB4637246F7EAB39F8AA298A1A7FE2D2DEFBD04199231C63E440E26E18E23C2');
INSERT INTO "event" VALUES(106,2,'c80','claim',NULL,NULL,X'09E12DDE5FA8895330D5DECD28729DC552AD0F42FB91CDA6F3BF267E674365C6',NULL,X'BFFA5F018BD3BE7A6D6FADA21F68B2B76DA2B434B10F55BFA6977B75A2B5F3E6');
INSERT INTO "event" VALUES(107,2,'c81','claim',NULL,NULL,X'8B0E937F5300BCAF8BC14C6C8478A1C2FAD01F0CBE1641E1738CA4D5CC9D47B7',NULL,X'4DD382E3A7E6166F412938B23678A202D5E6EE7C088E9183F094D46B1C879A83');
INSERT INTO "event" VALUES(108,2,'c82','claim',NULL,NULL,X'114BA0F0F555205AC418FAF21F78427CB51A30AC9DD0F5A033078AE50621A73F',NULL,X'36A9622FCA1BC3CB2787BCE6179B3C2A399FA8D8AB6B2C1B2995331510F2AF7F');
INSERT INTO "event" VALUES(109,2,'c83','claim',NULL,NULL,X'84840777AD9F154450DAE950C07C1EE7E0E4E983885346AACC25FDEAB7E4B6A7',NULL,X'EF60E2758A19B5C642345D68015CB666950E2E0769BCE0791D6BD422BCB9C673');
INSERT INTO "event" VALUES(110,2,'c84','claim',NULL,NULL,X'792142D3B7FD87A161B9B4188A2D1EDEE4B9F2D6185CAB4E822558EDA607B895',NULL,X'533027CCF42844067236F1FA9CEE4B901F378A76F5A0626D415349E3552EA877');
INSERT INTO "event" VALUES(111,2,'c85','claim',NULL,NULL,X'9AD54D46E88C31836ECD6AD0B0027BD07DEA89E0862C2443134031246F9F2EAD',NULL,X'D6310FDBFB0723CB547F3632F436294F2E2AF1ACB3C133E749A2C33DB6C8D51E');
INSERT INTO "event" VALUES(112,2,'c86','claim',NULL,NULL,X'96F06299D19694072319CA4DD03AE701E38A0386DEC11DA8902CD5D8532EECFA',NULL,X'75E037F46EF9990F89F9F266C510F70112737A3E87C268E7FFE7F8B96F76C562');
INSERT INTO "event" VALUES(113,2,'c87','claim',NULL,NULL,X'864B056C5EAA401C3446A913EAB5EF4867D4BAFFD5FB42C18B9A8D633F93E85D',NULL,X'F620E0142AE02853C8384C0F25A3B66F6C4DD656D474F8E28C2124FE2160A138');
INSERT INTO "event" VALUES(114,2,'c88','claim',NULL,NULL,X'B9AB38EC6E7718C08B5792D39B7D28A2FFA614CC0322249BBFE5A6751529AA0F',NULL,X'34773B754C7318D1B2F6FC627610872F5569A7DDE85FC2E21D239673906FFAD0');
INSERT INTO "event" VALUES(115,2,'c89','claim',NULL,NULL,X'8C791E0AEB742D54CB5DC888B313A44661E1957FADD989FEE97A7AB6D49FF84A',NULL,X'0BEF64A7E0C4A73E685423DA35D208F3081D9E49353BB98D1A12F4623E6D379B');
INSERT INTO "event" VALUES(116,2,'c90','claim',NULL,NULL,X'1CA046153EACCEE7AB16DD7F315EFCD667038DDA716BFD56F6949EC88A1B3CDB',NULL,X'BF2B75B17AD5EF0F918024002E505AD883A5A49238CE27971427DD07FD962D31');
INSERT INTO "event" VALUES(117,2,'c91','claim',NULL,NULL,X'D57534CEA64B30C6BFA531337BA356C14D7BDB7A4EE9B86B37706CCBCE7B209E',NULL,X'6057E526BCDB26ACEA09679E8857C96BEE3CBFCC4A0F85DE78BA1A76CBE5A48F');
INSERT INTO "event" VALUES(118,2,'c92','claim',NULL,NULL,X'90E827218BF1CFC53FC067CF6EF25355E5944636F3ED72BD74EA7465099DD3B3',NULL,X'6FFF08A96DB7A5358D239DE908FB1F73D0C1F577A84D8CCF072B728D18F27A9F');
INSERT INTO "event" VALUES(119,2,'c93','claim',NULL,NULL,X'5D16D30449EF9F55500CD840531DE3A9980738EF02A3C327AF95585FEF72E03D',NULL,X'16AC13121CC69FA8C3CA3F67F3CB44EABFDEBC9012DAC86E93B06B414A3F379E');
INSERT INTO "event" VALUES(120,2,'c71','propose','revises',NULL,X'8B475930E0A99D163FB09F4405A38DF33958DF8278108392A1603174F98DCD60',X'BF2160EFB1AC9716CBE79F9FF1E6CCCE88904043607ECA39662C6903DE383D21',X'79FFCC3474468F4DA6D59C392D5AF518BDD243698DAB9733794451F775E894F9');
INSERT INTO "event" VALUES(121,3,'a7','ingest',NULL,NULL,X'DB23DF330693C40F11E8D4C552E545EF9E0F081F30F5393D93551D9DEFFDF560',NULL,X'2EF927082699427575652B0C71C64C3CC4D3161766723E8A47C3284FA45FFA28');
INSERT INTO "event" VALUES(122,3,'a7','copy','origin',NULL,X'F485CE6C9D9834D4149C4349491F76D9D4EB25FCCF1F9EE946114A77017FABEC',X'045AD22410FCE1D8DAE2A4378B712D77CD7CACEB838AD6C3E908A045D9D492C2',X'728DCCB49834EB10F2C7CBFE82EF5905456082BBDF69A10A5B6B7DBAB0FE93C1');
INSERT INTO "event" VALUES(123,3,'c94','claim',NULL,NULL,X'CEB9CE0745006E0FD880C2648CA0245735A16E32EA3D03746E34FEC9EE376455',NULL,X'9FDFEF61E55EB10FEA9E7D7AD70EA21A02AF4F29BA656A23237DC4B6F1AF8BD0');
INSERT INTO "event" VALUES(124,3,'c95','claim',NULL,NULL,X'8CA87611AC0DF5B14C3BF66ACBD00FF4ED51C416EE9A96BDEDF24145513BD3C0',NULL,X'748E0B30F0E1F937B459E0B80A25F65A2489880408B999372464E70B7A3D0921');
INSERT INTO "event" VALUES(125,3,'c96','claim',NULL,NULL,X'03F72E1F5285053A81167E7724BDF4F18F481C34D9083CADA3AA4257E7A46521',NULL,X'21F27183EA8CC7675B720D170711BBB69EC200002A46F9034F0F04F72D0A364B');
INSERT INTO "event" VALUES(126,3,'c97','claim',NULL,NULL,X'2C67F64C37790623E16A55315268B9D2AFB457D2A93C7034EDB7120C68FBB419',NULL,X'6BC7DE8D2A9CBEA476C0439771E094F78AB6875077F95F5B3D33C8644C8ACEC8');
INSERT INTO "event" VALUES(127,3,'c98','claim',NULL,NULL,X'5F72E4BEDEE4035D204B215951313789D4543658DD0899A436346B72435374ED',NULL,X'95D095720BB30346E7F9983D6EDB0D5873B1C58EE8611EF14B79A455668B97AF');
INSERT INTO "event" VALUES(128,3,'c99','claim',NULL,NULL,X'DF262F7BA8374AA02C720500879AA1383FCCB9D9CC56A7362C5805D1B80E3FCD',NULL,X'1DA9B1289A069B24356A226D2437921B7B7274F695122F797C644819687FAFE9');
INSERT INTO "event" VALUES(129,3,'c22','mention',NULL,NULL,X'95A063990CFFBCB389243FAF6B5B05C1171D78356D2BF572082D89F289EF1741',NULL,X'D1EC52A52F75681CF6FFEF9E0E2BF01806E5D92AA77F25C99E53C5758487861C');
INSERT INTO "event" VALUES(130,3,'c23','mention',NULL,NULL,X'6DF14C93B2308C38E52D3F0C9050F6EE33CC388B30F70284D8081FF4DA4620E6',NULL,X'3339D84EE3A9F9676FAAAB737AA27E8D6BA2754BC6FBDA94D1493C9A5D6A9142');
INSERT INTO "event" VALUES(131,3,'c24','mention',NULL,NULL,X'5B15B02BCB8E8192961BE292689BAB0032F8C75848CFE2AE52AE8639C326D93B',NULL,X'0BC89118DB1FD35C2E1DCB46AE3CEDB0D29AED4990914EA38CCF65B37738C5F6');
INSERT INTO "event" VALUES(132,3,'c25','mention',NULL,NULL,X'A5BCA3EC73AEB41CDEA6446119493AB551D92DA3F0D758D414467453C796281D',NULL,X'9AE355880553DA0897F8B529F693C9CEB2E5EB4C7B9D9F55B378E5E52306085E');
INSERT INTO "event" VALUES(133,3,'c26','mention',NULL,NULL,X'5044A6F5E8264DEE8703AE96F51E1AF84B1BBC135DFCA85210BF0E645CF593C0',NULL,X'10929A2BD783640CC309B1FF1469385BAAA73B218594FE44608DF61C2B27FBE8');
INSERT INTO "event" VALUES(134,3,'c100','claim',NULL,NULL,X'BFE1FE00417485AB12E1D26EA094C7FF6E15FFFB50302B2A1AFF48410325E79C',NULL,X'F65D859433EFDA7E1AD53E82895692BBE3E5141C21B3B0D21C863C524319EFFF');
INSERT INTO "event" VALUES(135,3,'c28','mention',NULL,NULL,X'7954F3340E156B11A72F0410D2A91DAD92439662BDC82F105836515A34B9C620',NULL,X'28F582CCB181CFA71CB0A886448875B08DA71305E5B1DCFB9C02031B51C7DCE0');
INSERT INTO "event" VALUES(136,3,'c29','mention',NULL,NULL,X'45280F70AD67BDD0C0856E939D112318BBA48FD5F92F147D524DF68AA8ABB5DE',NULL,X'259A5991ED8486151BE19253C6DE4DBC7F139F082B88FE22A29A66198D5DB344');
INSERT INTO "event" VALUES(137,3,'c30','mention',NULL,NULL,X'E5558083C673E1111DC1D2000292A93AD53CDAE1ACC2847786B5FDADC45FF967',NULL,X'3CECAA652A6B4AE57298F36302E908E60F7544B9ACF6490763396F5D3F16C2FA');
INSERT INTO "event" VALUES(138,3,'c31','mention',NULL,NULL,X'5D91067253A5940E74C5EC8017095C460FF31E652A4BDFF94A2B4FB4B171E989',NULL,X'07C228F80E4F2DBCA460A5ACA567786BADE20C006114E699BDAF56BB070F28AB');
INSERT INTO "event" VALUES(139,3,'c32','mention',NULL,NULL,X'DBECE89B81C19AC5BE998A2E83F14117926C77667EA24BDC3E0B4354E3D885C4',NULL,X'39DA459593FB22936BAE534B91ADFEFCA2BA3A206014D8792F25288EBA6BCAC4');
INSERT INTO "event" VALUES(140,3,'c33','mention',NULL,NULL,X'29EAA72571FE9DB15A57EAA3F5A14021DF0BE4FA41C612AB933E4FCC37F768E0',NULL,X'79DD6F954A08C65403807BCA52C15F0F2D21C366B9DDABDC1C67D694714A6D36');
INSERT INTO "event" VALUES(141,3,'c34','mention',NULL,NULL,X'D80878F82F674A3728C850C06359396C64F56FC90C7BC6A5CD04C9AE62B5B425',NULL,X'BC9D37D065C2C7D554983670E97ABAC20B2FF4008AE4AD3EE0BA046ED624BF08');
INSERT INTO "event" VALUES(142,3,'c35','mention',NULL,NULL,X'2451C2DC37DE6DDDAE431C74E30A04E028569F0D59BFF1F8503D2F157F2DED65',NULL,X'28A43AD77FA66A07C3B363C7754987D4120486180CE57E25EC97A6AE1E138380');
INSERT INTO "event" VALUES(143,3,'c36','mention',NULL,NULL,X'4457E130D5A06D74AA1C674F346D36919594E4D241BCD32F2FD3D99749ADF6D4',NULL,X'221CD7A631CA7F89F413A41434446B213F0766707F31F67E422F4D88040D5EC0');
INSERT INTO "event" VALUES(144,3,'c37','mention',NULL,NULL,X'3AB5E48C43E4608DD8E1B5D9CEC841CFE0808AA7DF165D9A2A193E2AC5952B2C',NULL,X'D3496ABFB977C979E158D3B790548798E832A964125ED9A5397ADE9B34BF6A3B');
INSERT INTO "event" VALUES(145,3,'c38','mention',NULL,NULL,X'1FDD870559340D53CCA7ABFB61C196B5F4F5F18A5715FD72FFC15467E128B323',NULL,X'5BAB1AF47D0E7DA7473E0F9F9BDC5F2CD693DD83E116345874CED996CC06D41E');
INSERT INTO "event" VALUES(146,3,'c39','mention',NULL,NULL,X'EC73D80CC0A5A7B364CB222493E5B2D43932BA022EFA1F775DCCAED07F29F1A4',NULL,X'596185424CD3E6B211A7695ABA21CAB65707138001AFBB0B75B7D6324683001E');
INSERT INTO "event" VALUES(147,3,'c40','mention',NULL,NULL,X'26030E3674FF9EAD2DBE2D6DEF20BB4046FCBF9723DA0752F57440E80B263C80',NULL,X'00F32B61EC46B2EAE183BD9EF86D453D9A83DE481A5DA310649262B19FB16A72');
INSERT INTO "event" VALUES(148,3,'c98','propose','consistent_with',NULL,X'1CE4D168AC459B249F9552DEC984567AA30F4627EAE69B980F2E0B139AE786D2',X'D9D9498DADBE031A5AAF6945CD029C5B6F0FB51A02BD4323CD095B65C2E52ADD',X'BCAA7BC1E0C94700D31D12FA873745E9E091FC5F39626B27163980BA2B1FBE64');
INSERT INTO "event" VALUES(149,4,'c1','note',NULL,NULL,X'006136890DEEF7B69CB5C397C5B30FFAE0E9A51B594C3D3114B962B17702CA1B',NULL,X'61D5C99DEF9C54A83221A0BF2FA053F875A9C18941C62CD921D20C4AAA2C06DA');
INSERT INTO "event" VALUES(150,5,'c2','mark','verdict',X'6D611992B0A5A0B1945D325F5E1CA3D778A9D9E362BD64066A01F10A9386DA91',X'5DD5384A7AF87D936E33B105BA02E70409AD4EF76F7622848B00EE4E33769178',X'A0F91A045CD9DF9D996C3DF1061BE5AC454E939B2C03382A8328CF52A3A3C73D',X'56FBF89FA9ACA744C16EBAAB95E85161C29987694F444494C81A0B95115F131B');
INSERT INTO "event" VALUES(151,5,'c2','mark','progress',X'4904E71562F81F2A1CA0120B2388A0F51BC194E569EAFF0463CF76B3E15A8784',X'83B0510522695E237808ADD39F8DDB443435A2F8D0E789D1972F96FD19638D08',X'CD2869505AC6E44A3FD483A335DA03A1CD6FD7C729287769070A31B1751CC4EA',X'BD5200A27D619C2F6C02656CE29F80CE923D1A43E5FAA2C300113660928D9314');
INSERT INTO "event" VALUES(152,6,'c3','evidence',NULL,NULL,X'AD5EA5B16589C1C769D37ABFC813BFB1AEA51872E69399413F1A626D97DCA748',NULL,X'293D93535E15DFB9012FA6ABF4961D319372E262CB2C5ADB6BD947E285C23C2C');
INSERT INTO "event" VALUES(153,6,'c3','mark','verdict',X'C791D5E8C61778AF6F998FC0794442D8A262F44E92E0A4C0D08A121F8E2304C7',X'01AEE63C491A402E31FE616BDCA71FB6B1A3D646C1410C7A8EB79AC25E849DAE',X'C96DD30FD85A412D7C8B9E0E4CBF7219EF9581675C1837775F70AEB64B1ABBE7',X'F6B7088D516864000D9A3FDF0DD71B8FA53FFDE75F70CD2D6F1FD67C05E405A3');
INSERT INTO "event" VALUES(154,6,'c3','mark','progress',X'F7DB8494AA26FC5A76ECF711CCBAA5F8A61E6872A726557778FEAC1937DA037C',X'AAC0E54549F07EED3689DF26CA98E0E270D18FE6B33E3B853885F30354668EAC',X'76F8750278B0981B32C79084D6F03BA64D7EE1B50EDB734B5CBD7F8A54EFAF04',X'4D116DDAE9A5208AC0CA1E3F5DCB8207E58A11D3F2A81F307B1DF32D2A537898');
INSERT INTO "event" VALUES(155,7,'c4','edit','figure',X'F1EBB01B6EBB1779F303190A6CD0FBDF2808DD3916388B7AFA9958D1065B8F8F',X'35E714F0EE8CB5974DD336B03394CC6BA7751E405903E9529CD975BDBE8D39CF',X'62612CEB81522D5046BE3886A35B2C998B8FFC093DF90AC36320E23F7305068E',X'9B76EFC11A3D7C0250CE729396C162B4C834B7EF619C93182BAD4285B99551CF');
INSERT INTO "event" VALUES(156,8,'c6','merge','merged_into',NULL,X'9389D59D95F7A72CB446668AD0142BA3CA3444BAC27AB38BBEEC8FC69E5500EB',X'7F13B3A50C9F7F1BA57FC5C97B7635DF096153CB3CA5D00B2B738555C0D3878D',X'128FA437B99ABD9048B5F779B80E4A09DF76E3741E50221ED402318452F5FB8A');
INSERT INTO "event" VALUES(157,8,'m6','merge','claim',X'AC8C060FF7C0626963D6D8C4084C37BB0536484C55B8BA9F0707A190BEBD6F57',X'C7650C0C966E5BC921170E3F9B85C8A6EF76FC8882F0CDF46BBB29C5B1DA87C1',NULL,X'CC2EBAB0ED616DF3131D52DE0DE24DE64A5BECCD24291A937DB7B1A54B3E9CC1');
INSERT INTO "event" VALUES(158,8,'m46','merge','claim',X'FE5E6F869B52B582B219934E5FABDA38F96F39FF237703A88B01B148C8182540',X'686B377338EFC7B8C2BAA72FD8406910D0F7369F2D7A6A7697552977E04FF69C',NULL,X'C1B2CF13292D3E909174006874C42E248F0CCDB7F412A51E56502ACA0E2ACB16');
INSERT INTO "event" VALUES(159,9,'c101','add',NULL,NULL,X'277C47981D0148FFAFF152232D869B4C865A53C6D19F51C03C7796990FC2A46A',NULL,X'80AA02D01278E861480B354464AA572F831293DFB4697132DCDB6518F0A022FA');
INSERT INTO "event" VALUES(160,10,'a6','forget',NULL,NULL,NULL,X'0D6CC843D23073AD83A375D038ACC4DB8DFD837CD5713D975C6E9F4FCE7EC825',X'E9D0551F052CA87ABB6797A5F180F91113BBF2313EB908ECF8165C3192280492');
INSERT INTO "event" VALUES(161,11,'c1','tag',NULL,NULL,X'A822D012D2D2DC651A5087906AD25F7FC44E27465B595945001733FBDD131F34',NULL,X'B2D6F67DC1FF70EEB99259087F0B8464C4692E0C73A9BE0C352241F9461AE4A2');
INSERT INTO "event" VALUES(162,12,'c1','assign','assignee',NULL,X'ED94EA5D8D0278EF4DCD1BED7899692718B0404853BC918E33E1756C83BA3AAD',NULL,X'F7DF9D454CCB3CF6210E66BE6C4F2851B244881430CCDF5BE3221EC65F67DF51');
INSERT INTO "event" VALUES(163,13,'c3','searched',NULL,NULL,X'E2CF67FBE0950738F1F9C22BB7E7F1B24326515FBF235A91AD9E5C969FD6D37C',X'CD9C59486A9AF06E45A8C125FBCEE03662082021427B7AA4BC42500941D7C5EF',X'F8BBAF9CA6D82D3506F5C407A274654FA77DA0E3A3614051CCACCFD6BF7C7AFD');
CREATE TABLE event_payload (
  seq INTEGER NOT NULL REFERENCES event (seq),
  which TEXT NOT NULL CHECK (which IN ('old', 'new', 'why')),
  salt BLOB,
  value TEXT,
  PRIMARY KEY (seq, which)
) WITHOUT ROWID;
INSERT INTO "event_payload" VALUES(1,'new',X'D675BAC57AA366115C55328B531D748E','Velmark and Torvia swap 96 prisoners at Lesk bridge');
INSERT INTO "event_payload" VALUES(2,'new',X'C8967FECF84D551B4E0B3E04ACA6261B','Velmark and Torvia swap 96 prisoners at Lesk bridge');
INSERT INTO "event_payload" VALUES(3,'new',X'44FC4F6B39FDEEA6F8C4724BEDA9B257','Velmark and Torvia exchanged 96 prisoners of war on Tuesday at the Lesk bridge, the first swap in almost four months');
INSERT INTO "event_payload" VALUES(4,'new',X'F259A3811DB2CE4A801DFB1FE6C45878','c1');
INSERT INTO "event_payload" VALUES(4,'why',X'73E9E17CFF7FB5CB573112E9AF03628B','same type, place and week; 2 names in common; figure 96 against 96');
INSERT INTO "event_payload" VALUES(5,'new',X'3951468E6EA29ECDCBC93057A6DB5D0D','Velmark and Torvia exchanged 96 prisoners of war on Tuesday at the Lesk bridge, the first swap in almost four months');
INSERT INTO "event_payload" VALUES(6,'new',X'59D9EA9BC36BD8F872DD242437C3588B','Each side handed over 48 soldiers');
INSERT INTO "event_payload" VALUES(7,'new',X'892DBC29509FDC37541E9E3AF3A24499','Five of the men were carried across the bridge on stretchers');
INSERT INTO "event_payload" VALUES(8,'new',X'A2B432FDEC58D4C75A63E4DB55D4057F','"They are thin, but they are home,"');
INSERT INTO "event_payload" VALUES(9,'new',X'20D148B3EFA5C5C60C4021603C61F0AD','the youngest of them was 19 years old');
INSERT INTO "event_payload" VALUES(10,'new',X'B605F9D4820D670208521066DBB89F86','the youngest of them was 19 years old');
INSERT INTO "event_payload" VALUES(11,'new',X'DA3D05676065CE85C5A95453164ECBAE','Torvia was still holding between 300 and 350 Velmark soldiers');
INSERT INTO "event_payload" VALUES(12,'new',X'5BA43A96D7C0BE413CDBF26B44096FF4','holding no more than 210');
INSERT INTO "event_payload" VALUES(13,'new',X'408D2D2808DAACED8CF7888BCFE48B12','they had been beaten');
INSERT INTO "event_payload" VALUES(14,'new',X'2C3E5EE1DEAF289B6F31CFA0BE8F99BC','"They hit us every morning before breakfast,"');
INSERT INTO "event_payload" VALUES(15,'new',X'98886DC518F8C01A2DF4A821D37C58D2','"All prisoners are treated according to the law,"');
INSERT INTO "event_payload" VALUES(16,'new',X'B806901D69708A6C2D6573FC9E1BA031','The bodies of 31 fallen soldiers were also returned, 19 of them to Velmark and 12 to Torvia');
INSERT INTO "event_payload" VALUES(17,'new',X'32975D2D8C82B449476D583F9D929DE5','A further exchange could take place by the end of the month');
INSERT INTO "event_payload" VALUES(18,'new',X'54066838C61D7E35BD620D47359404B5','talks about more than a dozen captured civilians had made no progress since January');
INSERT INTO "event_payload" VALUES(19,'new',X'E7132F82A8C3F963E09C0C278C898353','it had proposed an exchange of all prisoners in December and had received no reply');
INSERT INTO "event_payload" VALUES(20,'new',X'43B003CF37EA38F3CA9C3EDEC3D15CE0','it knew of no such offer');
INSERT INTO "event_payload" VALUES(21,'new',X'9C153D7BC42A36AEC565B5DD0C98C593','Three dead as the Sarna bursts its dyke');
INSERT INTO "event_payload" VALUES(22,'new',X'C22E675E70E15CC1306D8130A402F5C6','Three dead as the Sarna bursts its dyke');
INSERT INTO "event_payload" VALUES(23,'new',X'51C60B429E3EE851ACDDC83490EDAD35','At least three people were killed and 17 were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night');
INSERT INTO "event_payload" VALUES(24,'new',X'5D48B899A871FD5B4E5F549209430AE9','17 were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night');
INSERT INTO "event_payload" VALUES(25,'new',X'745B08825ED70F8FF8914342368F75DD','More than 2,300 residents were evacuated by boat and lorry, many of them in their nightclothes');
INSERT INTO "event_payload" VALUES(26,'new',X'44F3660BABC892873069355B47785726','Another 600 people refused to leave their homes');
INSERT INTO "event_payload" VALUES(27,'new',X'FC0A34467A0272E77FB6103B38ABE4E2','“The water came in eleven minutes,”');
INSERT INTO "event_payload" VALUES(28,'new',X'0F9045E94B5C59A0FD4547F7FD33B863','“We had four boats for nine villages. It was not enough.”');
INSERT INTO "event_payload" VALUES(29,'new',X'58227EDFF136CA9D353C2DE5014F7F4D','Some 5,000 people have been displaced in the valley since Sunday');
INSERT INTO "event_payload" VALUES(30,'new',X'AB3E1588AB581CC5385FFA6531B90892','Two farm workers drowned when their tractor was swept off Mill Bridge');
INSERT INTO "event_payload" VALUES(31,'new',X'8A523C615B740E8BF6786DF2A2F88415','claims that the dyke had been neglected');
INSERT INTO "event_payload" VALUES(32,'new',X'7546BC3CC01D9C0613B3071B244FFF9F','it had been inspected in February and that no damage was found');
INSERT INTO "event_payload" VALUES(33,'new',X'23401EBB4A79AD9ECDA7D7DF7E24DC0D','between 20 and 30 metres of the dyke were “soft as bread”');
INSERT INTO "event_payload" VALUES(34,'new',X'FB32C494EF5B1E1F9E13A4E7035EEE7F','“Nobody came to look,”');
INSERT INTO "event_payload" VALUES(35,'new',X'059E123675E0B45BBB3DD8E304D38793','“Not in February, not ever.”');
INSERT INTO "event_payload" VALUES(36,'new',X'4DC438CAFA1C1795982C3E7E849DB44E','Nearly 900 homes were without power on Tuesday evening');
INSERT INTO "event_payload" VALUES(37,'new',X'E12BE5ED3E7E7F98AACBE1AD3043577E','no patients were hurt');
INSERT INTO "event_payload" VALUES(38,'new',X'E69E7198E2D04733A745F5E515546961','43 patients had been moved to Brennik');
INSERT INTO "event_payload" VALUES(39,'new',X'9F9DCB88EB058D14562C08D5CF2E566F','The army sent around 350 soldiers and two helicopters');
INSERT INTO "event_payload" VALUES(40,'new',X'155C8F65EDC86195518C027254B062B4','The army sent around 350 soldiers and two helicopters');
INSERT INTO "event_payload" VALUES(41,'new',X'5F00E8D8D523234D318E2313811D2D8F','reports of looting in the village of Netherweir');
INSERT INTO "event_payload" VALUES(42,'new',X'C8ADD4FD8086850434607B1358A0D35E','they had received only one complaint');
INSERT INTO "event_payload" VALUES(43,'new',X'553715C10C8D335D074CB674BE6EC201','“I would not go home before the weekend,”');
INSERT INTO "event_payload" VALUES(44,'new',X'8CCF9929AB302327AC85AAE65FAEEFCF','c19');
INSERT INTO "event_payload" VALUES(44,'why',X'FD5EF84688F71C2D8CE6AF49E186E079','in one article');
INSERT INTO "event_payload" VALUES(45,'new',X'000880669702CC05783E37E3673FFF48','Velmark and Torvia swap 96 prisoners at Lesk bridge');
INSERT INTO "event_payload" VALUES(46,'new',X'E60EB114008FF244EE4C689964121B8C','m41');
INSERT INTO "event_payload" VALUES(47,'new',X'54E588E16EE0A8256C91A308B50767EE','m42');
INSERT INTO "event_payload" VALUES(48,'new',X'4EB57820D60512F4AAC8A02537634BFD','m43');
INSERT INTO "event_payload" VALUES(49,'new',X'490632BD7D650CC2918789E351C7C99E','m44');
INSERT INTO "event_payload" VALUES(50,'new',X'E1693DDFBA457B974929D0BC70AE9217','m45');
INSERT INTO "event_payload" VALUES(51,'new',X'16B97B61A0AC843C598A11891573174E','m46');
INSERT INTO "event_payload" VALUES(52,'new',X'8DFF70E82BC555A39AAD55AA3E7525B0','m47');
INSERT INTO "event_payload" VALUES(53,'new',X'B6AD817FA74E46E0588D8AD3073922E0','m48');
INSERT INTO "event_payload" VALUES(54,'new',X'6763910AC75646925F0C565A18BF3CB3','m49');
INSERT INTO "event_payload" VALUES(55,'new',X'7DDE2FE50E013B9FE8D33D5AC475DE93','m50');
INSERT INTO "event_payload" VALUES(56,'new',X'844400764CE2B19038F44B3FC53CD1FD','m51');
INSERT INTO "event_payload" VALUES(57,'new',X'D3DD7E9A961E045CC6D843F58D50E713','m52');
INSERT INTO "event_payload" VALUES(58,'new',X'6A818EC47596BCD2BBA8BF616F27D5D6','m53');
INSERT INTO "event_payload" VALUES(59,'new',X'C3D439A929853B632425A7271186CD70','m54');
INSERT INTO "event_payload" VALUES(60,'new',X'C4B49CD6621ACCFD2F82B3A020A995E2','m55');
INSERT INTO "event_payload" VALUES(61,'new',X'468042578FD1B04D2B18C83D4666D9E8','m56');
INSERT INTO "event_payload" VALUES(62,'new',X'C18D1EE25640F27BBE37326373B61CD9','m57');
INSERT INTO "event_payload" VALUES(63,'new',X'2E6A888DC70AF1F74F19F15CF53A0897','m58');
INSERT INTO "event_payload" VALUES(64,'new',X'53D33448E47541CF1073E98B235E6A19','Call-up went far beyond decree, officials say');
INSERT INTO "event_payload" VALUES(65,'new',X'FAE77306E852323F3FD990FFAEA0C8B3','Call-up went far beyond decree');
INSERT INTO "event_payload" VALUES(66,'new',X'D71EE75EE82533F565F3454F9FB2F1C1','Velmark''s army has received 58,000 call-up responses since 19 March, far more than the 40,000 reservists named in the president''s decree');
INSERT INTO "event_payload" VALUES(67,'new',X'A0BE5DD78F623C5417A8A2364358E82E','far more than the 40,000 reservists named in the president''s decree');
INSERT INTO "event_payload" VALUES(68,'new',X'95EE418364D3DEE4E8EFC13A99AA737A','the newspaper Ustrel Daily has learned from two officials at the recruitment office');
INSERT INTO "event_payload" VALUES(69,'new',X'6C7EB553C439580BDCD1E7E2A47B0130','nearly 12,000');
INSERT INTO "event_payload" VALUES(70,'new',X'2CC10ED8CB951978FE3489FF70060DDA','12,000 of those who reported had been sent home because there were no uniforms or beds for them');
INSERT INTO "event_payload" VALUES(71,'new',X'5FB349F36DBA7E4F3DB02CBD272CE1A2','"The number called up is 40,000, not one man more,"');
INSERT INTO "event_payload" VALUES(72,'new',X'F64DB1C8EE191D5FAE2BD7D3429306AB','The number called up is 40,000, not one man more');
INSERT INTO "event_payload" VALUES(73,'new',X'182240EF9C6743C1C8B21D763A768D56','some people had received two letters because of a software error');
INSERT INTO "event_payload" VALUES(74,'new',X'3F54BB5C50037390F424ACE4E1B66339','up to 70,000 people could be called up');
INSERT INTO "event_payload" VALUES(75,'new',X'C8F282E577B2B7E6EE35A707A7352E08','"They said I was spreading panic,"');
INSERT INTO "event_payload" VALUES(76,'new',X'9BEEFF6A39E5AA7819608A426AC68534','"I was reading their own numbers."');
INSERT INTO "event_payload" VALUES(77,'new',X'0D4EDDC4C24D58A456CF78E044C58897','At a camp near Ustrel, around 700 men slept in tents last week although it was below freezing');
INSERT INTO "event_payload" VALUES(78,'new',X'2FB24210640537A959DF1AEEC59F4CBA','anybody had been ill');
INSERT INTO "event_payload" VALUES(79,'new',X'9EC14383C2E5B890D2CF74FE811CD42C','Nobody was arrested');
INSERT INTO "event_payload" VALUES(80,'new',X'3F5CC5B3E5EB3664CCEF60793D3C7FA6','Five killed as bus overturns near Koldava');
INSERT INTO "event_payload" VALUES(81,'new',X'E367C5971145DAD54FE8C3FBFD0974B4','Five killed as bus overturns near Koldava');
INSERT INTO "event_payload" VALUES(82,'new',X'221F85AF15163FCA9A9926FF285B7898','A bus carrying farm workers overturned on the mountain road between Koldava and Estrin early on Thursday, killing five people and injuring 19');
INSERT INTO "event_payload" VALUES(83,'new',X'10EB454933AE0D90E2B788567062FA11','A bus carrying farm workers overturned on the mountain road between Koldava and Estrin early on Thursday, killing five people and injuring 19');
INSERT INTO "event_payload" VALUES(84,'new',X'F52F17353604CFDBBCFCF22C7196A4CA','Three of the injured were in a critical condition');
INSERT INTO "event_payload" VALUES(85,'new',X'11D69082DA087FBEB2E78ED1B5136115','the brakes had failed on the last bend before the pass');
INSERT INTO "event_payload" VALUES(86,'new',X'8408D05F733BCCC8A5D3B9D3D8B664AA','The bus had 28 seats');
INSERT INTO "event_payload" VALUES(87,'new',X'F0942925DF1D573B96F0D4B189DBC4EC','about 40 people were on board');
INSERT INTO "event_payload" VALUES(88,'new',X'D6AD5A2D0B068A9931867918464F0763','"There were people sitting on sacks in the aisle,"');
INSERT INTO "event_payload" VALUES(89,'new',X'7B62A4D6596FFDE6865AF69684764143','it had passed an inspection on 2 May');
INSERT INTO "event_payload" VALUES(90,'new',X'6EA7A483B5B14D810810AF008BE2196B','no record of such an inspection had been found');
INSERT INTO "event_payload" VALUES(91,'new',X'EE11ACDE05B53EE93A4100C476ABBED0','At least eight people were killed in the first two');
INSERT INTO "event_payload" VALUES(92,'new',X'19BD1E7D320E5192C6A5A0147E2EC2FD','Villagers have asked for a crash barrier for more than a decade');
INSERT INTO "event_payload" VALUES(93,'new',X'92F902DD783393A6E2D76466DB4B2949','"Every year they promise, and every year we dig,"');
INSERT INTO "event_payload" VALUES(94,'new',X'DF06B5147639A6A2CD66FBCFDCBECF75','work on the barrier would begin in June and cost about 2.4 million crowns');
INSERT INTO "event_payload" VALUES(95,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(96,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(97,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(98,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(99,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(100,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(101,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(102,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(103,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(104,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(105,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(106,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(107,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(108,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(109,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(110,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(111,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(112,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(113,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(114,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(115,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(116,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(117,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(118,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(119,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(120,'new',NULL,NULL);
INSERT INTO "event_payload" VALUES(120,'why',NULL,NULL);
INSERT INTO "event_payload" VALUES(121,'new',X'F6AC857EF25DBE850EC160264C09B334','Correction: Two dead as the Sarna bursts its dyke');
INSERT INTO "event_payload" VALUES(122,'new',X'685930C8AF3297E8E7E6E6D6DF8D73FF','o2');
INSERT INTO "event_payload" VALUES(122,'why',X'DCE6618A4B65F9E33C282FA8A0AD706A','97 % of the words are in a2');
INSERT INTO "event_payload" VALUES(123,'new',X'789F8612FE2512F650791CDAAF0DC417','Two dead as the Sarna bursts its dyke');
INSERT INTO "event_payload" VALUES(124,'new',X'C203047B108E72E5B78BB36AB3EDA319','two people were killed and eight are missing');
INSERT INTO "event_payload" VALUES(125,'new',X'E18F8AE3210E85B23BD0C1DF4540C1A6','eight are missing');
INSERT INTO "event_payload" VALUES(126,'new',X'AAAEC29CB6446CC29EFB73411A070A2B','a second farm worker, who had been reported dead');
INSERT INTO "event_payload" VALUES(127,'new',X'65225DECF519AF7F82643F481A7F705D','At least two people were killed and eight were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night');
INSERT INTO "event_payload" VALUES(128,'new',X'2873B9EE38D22681E3C69441D7190D96','eight were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night');
INSERT INTO "event_payload" VALUES(129,'new',X'A078B23154318ECF11E80D9D285D628B','m118');
INSERT INTO "event_payload" VALUES(130,'new',X'3EE82DB3284F3F77FD2C2C5F9ABBCCCC','m119');
INSERT INTO "event_payload" VALUES(131,'new',X'0D7BAD5168BFDF7B990467D056CB2E5B','m120');
INSERT INTO "event_payload" VALUES(132,'new',X'B98D456DCA5442838D416A2805251CFF','m121');
INSERT INTO "event_payload" VALUES(133,'new',X'B23EE01B6664C1AB4C276417A0C1A0A0','m122');
INSERT INTO "event_payload" VALUES(134,'new',X'FB04FF0A52BC21C2551599F7BA4CD90C','A farm worker drowned when his tractor was swept off Mill Bridge');
INSERT INTO "event_payload" VALUES(135,'new',X'2D38CD64509368CEBCAEA76EC88D6E96','m124');
INSERT INTO "event_payload" VALUES(136,'new',X'9284C6F826C1D58537347729AFB42BBD','m125');
INSERT INTO "event_payload" VALUES(137,'new',X'267D46238FBB00743CDD4E480B5360DD','m126');
INSERT INTO "event_payload" VALUES(138,'new',X'4AD80B4C751F77940EF4B5FE3BB8EF6D','m127');
INSERT INTO "event_payload" VALUES(139,'new',X'6FD1F76A8132A7F3C9564D19BB5A0A5B','m128');
INSERT INTO "event_payload" VALUES(140,'new',X'9C5B0F2CB168E202D2CF0DC827071282','m129');
INSERT INTO "event_payload" VALUES(141,'new',X'10A0DE5B64DAD5A7D12106568C652D75','m130');
INSERT INTO "event_payload" VALUES(142,'new',X'8F169EC09DE549B9F7F449A305AE4861','m131');
INSERT INTO "event_payload" VALUES(143,'new',X'A5155FB160C991314247E92AD434D4C6','m132');
INSERT INTO "event_payload" VALUES(144,'new',X'F635833CE749BEE89EF3869E83AB119D','m133');
INSERT INTO "event_payload" VALUES(145,'new',X'86D2C27D4066359B30BECD11CD53D848','m134');
INSERT INTO "event_payload" VALUES(146,'new',X'52A6CD87C41BE2D5ED731C7F6888969E','m135');
INSERT INTO "event_payload" VALUES(147,'new',X'709535D9AD02F0F0A6C9D3C416CE23BC','m136');
INSERT INTO "event_payload" VALUES(148,'new',X'B674451E3109F4C08B17BB848B6C4D50','c95');
INSERT INTO "event_payload" VALUES(148,'why',X'D6D91363DF603CF050055E52C73B5A9D','in one article');
INSERT INTO "event_payload" VALUES(149,'new',X'78E7A936B1650FAF1CDCAFAC9721C196','asked the agency on Monday');
INSERT INTO "event_payload" VALUES(150,'new',X'CC3400164DF31A56375C5B5B8409FA75','unverifiable');
INSERT INTO "event_payload" VALUES(150,'old',X'2DC4CA8F4493596A3340A71B57AEB929','unchecked');
INSERT INTO "event_payload" VALUES(150,'why',X'03A3C1B821D8B6B7F0E2592CE4305F82','no access to the site');
INSERT INTO "event_payload" VALUES(151,'new',X'0D02C4E3ABA779AA7EBEB701E10CD6A1','checked');
INSERT INTO "event_payload" VALUES(151,'old',X'9EC81528712A847EFB0F2C03FDCC2246','new');
INSERT INTO "event_payload" VALUES(151,'why',X'388923A62AF51AAF0C82DDD0B4DD4C86','no access to the site');
INSERT INTO "event_payload" VALUES(152,'new',X'C6CFAD443BDC085BE1F6CF101A8B8C07','https://hospital.example/toll');
INSERT INTO "event_payload" VALUES(153,'new',X'CD1AD5E2AF6CFEFCD97E4100A9AA3F73','disputed');
INSERT INTO "event_payload" VALUES(153,'old',X'5CBBD1C1E9840EC58DCC73FC2A9DFBE9','unchecked');
INSERT INTO "event_payload" VALUES(153,'why',X'BECD4A0AF703D25C6BD56C68048816ED','the hospital counts 9');
INSERT INTO "event_payload" VALUES(154,'new',X'C4803AC64CB52BC9BE3310F5F3F0070E','checked');
INSERT INTO "event_payload" VALUES(154,'old',X'93FEAEBF09D3FD81462A5BF325510076','new');
INSERT INTO "event_payload" VALUES(154,'why',X'2803BE2FAE945CF1C48808DE1A23AB08','the hospital counts 9');
INSERT INTO "event_payload" VALUES(155,'new',X'56A64872F9A667F0963B5F354887D3DA','17');
INSERT INTO "event_payload" VALUES(155,'old',X'F8C50BA6EE44AF4E149E4C2C918B5A89','48');
INSERT INTO "event_payload" VALUES(155,'why',X'F864D72C6F116771849B3182C61D86B3','the table says 17');
INSERT INTO "event_payload" VALUES(156,'new',X'F0ED40F112EFB2722229B040A5E20F4B','c5');
INSERT INTO "event_payload" VALUES(156,'why',X'8A52A6625E30E426A5C6DD9E0948E6A0','one event');
INSERT INTO "event_payload" VALUES(157,'new',X'23ABF9F8FB4203605D21AE0366074125','c5');
INSERT INTO "event_payload" VALUES(157,'old',X'0452DA232F7EE19464509C94D5E1DC54','c6');
INSERT INTO "event_payload" VALUES(158,'new',X'21A6940263A751194C767964A51F7DAE','c5');
INSERT INTO "event_payload" VALUES(158,'old',X'94BAD74C73D1A16D0FBB3AB9FB4AE1EE','c6');
INSERT INTO "event_payload" VALUES(159,'new',X'65406EBE3D5800E331E64D7EE74A2848','We lost 40 men');
INSERT INTO "event_payload" VALUES(160,'why',X'A30B7B8A01F5F8FED12550E374696A7A','a test file');
INSERT INTO "event_payload" VALUES(161,'new',X'0477D2955DA4ADE6F2B65A73CE84C966','frontline');
INSERT INTO "event_payload" VALUES(162,'new',X'C80AB4A98B7D7A816DDC7D3685989AFF','ada');
INSERT INTO "event_payload" VALUES(163,'new',X'6F2B458891751BCB66365A3C70A33ED4','the register');
INSERT INTO "event_payload" VALUES(163,'why',X'6998C1B163443C3063949A5482DD121F','nothing');
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL,
  claim_id INTEGER NOT NULL REFERENCES claim (id),
  change_id INTEGER NOT NULL REFERENCES change (id),
  url TEXT,
  file TEXT,
  sha256 TEXT,  -- of the archived copy
  stance TEXT CHECK (stance IN ('supports', 'refutes', 'context')),
  note TEXT, quote TEXT, at TEXT, media_type TEXT, captured TEXT, captured_where TEXT, located TEXT, finder TEXT, final_url TEXT, http_status INTEGER, head_sha256 TEXT, page TEXT,
  CHECK (url IS NOT NULL OR file IS NOT NULL)
);
INSERT INTO "evidence" VALUES(1,X'025DDD1F6F27D769549C9128D667D11E',3,6,'https://hospital.example/toll',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'hospital.example/toll');
CREATE TABLE likeness (
  key INTEGER NOT NULL,
  claim_id INTEGER NOT NULL REFERENCES claim (id),
  words INTEGER NOT NULL,  -- a bit for each of its longer words: most that share a key by chance are told apart by this alone
  PRIMARY KEY (key, claim_id)
) WITHOUT ROWID;
INSERT INTO "likeness" VALUES(-8870314246332518383,59,288231475663339544);
INSERT INTO "likeness" VALUES(-8858100819373843818,68,36028797018963976);
INSERT INTO "likeness" VALUES(-8694399102433956739,3,1152991946567057920);
INSERT INTO "likeness" VALUES(-8692057046034246661,45,576460752303423492);
INSERT INTO "likeness" VALUES(-8604787243021918283,15,288793343285004288);
INSERT INTO "likeness" VALUES(-8592273922239136370,13,-9223372035646816256);
INSERT INTO "likeness" VALUES(-8537940843162736505,5,1152921521853890560);
INSERT INTO "likeness" VALUES(-8533612518208597110,37,302022656);
INSERT INTO "likeness" VALUES(-8225259984811650354,41,8724152320);
INSERT INTO "likeness" VALUES(-8208449939196760230,68,36028797018963976);
INSERT INTO "likeness" VALUES(-8049530186127934420,16,40567582264164352);
INSERT INTO "likeness" VALUES(-8036121638184605993,101,0);
INSERT INTO "likeness" VALUES(-7820834947451870156,18,4503599627370496);
INSERT INTO "likeness" VALUES(-7704733688304108280,61,36028797018963968);
INSERT INTO "likeness" VALUES(-7571312449578875881,59,288231475663339544);
INSERT INTO "likeness" VALUES(-7543892254289627320,32,281474976710656);
INSERT INTO "likeness" VALUES(-7485450049013571644,54,131072);
INSERT INTO "likeness" VALUES(-7442449990195877914,59,288231475663339544);
INSERT INTO "likeness" VALUES(-7233113801123140367,63,144185556820099075);
INSERT INTO "likeness" VALUES(-7155736702900111822,39,306244774661193728);
INSERT INTO "likeness" VALUES(-7143105861492223436,42,297343163017990146);
INSERT INTO "likeness" VALUES(-7089906786351784111,47,262272);
INSERT INTO "likeness" VALUES(-7029257922768357071,49,2594073386439245952);
INSERT INTO "likeness" VALUES(-6961397807681776400,47,262272);
INSERT INTO "likeness" VALUES(-6754968788814881525,98,27022765995411346);
INSERT INTO "likeness" VALUES(-6753451174319982761,37,302022656);
INSERT INTO "likeness" VALUES(-6727669732123564491,101,0);
INSERT INTO "likeness" VALUES(-6509973078657917538,14,70437497208866);
INSERT INTO "likeness" VALUES(-6322544489948785543,51,288230376151712256);
INSERT INTO "likeness" VALUES(-6230041805199253548,2,1152991946567057920);
INSERT INTO "likeness" VALUES(-6197596377290842400,60,1099645849600);
INSERT INTO "likeness" VALUES(-6191227196222471296,24,17594367082496);
INSERT INTO "likeness" VALUES(-6191227196222471296,25,36028797153181952);
INSERT INTO "likeness" VALUES(-6191227196222471296,40,134221856);
INSERT INTO "likeness" VALUES(-6125496630575304496,47,262272);
INSERT INTO "likeness" VALUES(-6071187786414109952,30,17592186568832);
INSERT INTO "likeness" VALUES(-6060877654278084934,101,0);
INSERT INTO "likeness" VALUES(-5973862090817668956,25,36028797153181952);
INSERT INTO "likeness" VALUES(-5805481535833543406,28,549789368320);
INSERT INTO "likeness" VALUES(-5659768349209350233,100,1152930301035414528);
INSERT INTO "likeness" VALUES(-5423860557760649443,55,70368744177680);
INSERT INTO "likeness" VALUES(-5379679999954957367,23,5630599046955010);
INSERT INTO "likeness" VALUES(-5179061958781378650,58,45035998422360203);
INSERT INTO "likeness" VALUES(-5156199646950892357,14,70437497208866);
INSERT INTO "likeness" VALUES(-5136315607052368014,38,137440018433);
INSERT INTO "likeness" VALUES(-4864473047473075919,43,297237575541981184);
INSERT INTO "likeness" VALUES(-4653856563772890813,13,-9223372035646816256);
INSERT INTO "likeness" VALUES(-4620709770659955591,60,1099645849600);
INSERT INTO "likeness" VALUES(-4517007495179878315,1,70437664980992);
INSERT INTO "likeness" VALUES(-4517007495179878315,2,1152991946567057920);
INSERT INTO "likeness" VALUES(-4347357482549986203,30,17592186568832);
INSERT INTO "likeness" VALUES(-4248877421326076282,18,4503599627370496);
INSERT INTO "likeness" VALUES(-4207322190204069134,21,27021597764241298);
INSERT INTO "likeness" VALUES(-4172223611364831680,31,16);
INSERT INTO "likeness" VALUES(-4025497867693317336,61,36028797018963968);
INSERT INTO "likeness" VALUES(-4016823303809121073,66,1168231432448);
INSERT INTO "likeness" VALUES(-3944902770502933539,29,1548112380297216);
INSERT INTO "likeness" VALUES(-3920584717429920604,54,131072);
INSERT INTO "likeness" VALUES(-3883751541774227761,62,4503599627436096);
INSERT INTO "likeness" VALUES(-3808729755360747443,41,8724152320);
INSERT INTO "likeness" VALUES(-3587682828404256345,46,576742227280658625);
INSERT INTO "likeness" VALUES(-3526311206253172632,19,132104);
INSERT INTO "likeness" VALUES(-3324661901047804985,13,-9223372035646816256);
INSERT INTO "likeness" VALUES(-3323502059259308572,7,2203318222848);
INSERT INTO "likeness" VALUES(-3262758676258829122,20,27022765995411354);
INSERT INTO "likeness" VALUES(-3149631625812261906,8,2203318222848);
INSERT INTO "likeness" VALUES(-3045081031629679789,54,131072);
INSERT INTO "likeness" VALUES(-3028476410520244406,5,1152921521853890560);
INSERT INTO "likeness" VALUES(-3006052666418056690,94,132096);
INSERT INTO "likeness" VALUES(-3006052666418056690,98,27022765995411346);
INSERT INTO "likeness" VALUES(-2777224849764805348,63,144185556820099075);
INSERT INTO "likeness" VALUES(-2759239190726868359,49,2594073386439245952);
INSERT INTO "likeness" VALUES(-2213614350193186332,65,1125899911037440);
INSERT INTO "likeness" VALUES(-2201824329737460088,51,288230376151712256);
INSERT INTO "likeness" VALUES(-2201824329737460088,52,269484096);
INSERT INTO "likeness" VALUES(-2111840903182015698,101,0);
INSERT INTO "likeness" VALUES(-1728449447683174941,97,1153202979584606208);
INSERT INTO "likeness" VALUES(-1728449447683174941,100,1152930301035414528);
INSERT INTO "likeness" VALUES(-1707114507380230625,50,288230393331646592);
INSERT INTO "likeness" VALUES(-1497449457084598355,9,72636520464768);
INSERT INTO "likeness" VALUES(-1490878171840650598,23,5630599046955010);
INSERT INTO "likeness" VALUES(-1482528883485787717,8,2203318222848);
INSERT INTO "likeness" VALUES(-1350103913739890710,20,27022765995411354);
INSERT INTO "likeness" VALUES(-1346117567650626852,5,1152921521853890560);
INSERT INTO "likeness" VALUES(-1185406379019922413,27,8796429632512);
INSERT INTO "likeness" VALUES(-1079612876193255626,58,45035998422360203);
INSERT INTO "likeness" VALUES(-1069468846381919565,42,297343163017990146);
INSERT INTO "likeness" VALUES(-882875663746418059,33,4503599627371300);
INSERT INTO "likeness" VALUES(-881424641990735820,25,36028797153181952);
INSERT INTO "likeness" VALUES(-838879227959238055,17,290499802645399552);
INSERT INTO "likeness" VALUES(-814928615218666232,57,45035998422360203);
INSERT INTO "likeness" VALUES(-755548839684294513,31,16);
INSERT INTO "likeness" VALUES(-626361550327765153,18,4503599627370496);
INSERT INTO "likeness" VALUES(-560482771039846649,99,27021597764241298);
INSERT INTO "likeness" VALUES(-411925398498022274,13,-9223372035646816256);
INSERT INTO "likeness" VALUES(-361663163183416581,29,1548112380297216);
INSERT INTO "likeness" VALUES(-239817488681784722,50,288230393331646592);
INSERT INTO "likeness" VALUES(-120880427688618771,10,2199023255552);
INSERT INTO "likeness" VALUES(-88300907316325028,4,33554448);
INSERT INTO "likeness" VALUES(-13272895182953224,36,302022656);
INSERT INTO "likeness" VALUES(105923732648223199,52,269484096);
INSERT INTO "likeness" VALUES(235833711427125296,64,134218240);
INSERT INTO "likeness" VALUES(249013478517564123,69,184648684368035840);
INSERT INTO "likeness" VALUES(292935434366012290,99,27021597764241298);
INSERT INTO "likeness" VALUES(298296955125849236,56,1099520016385);
INSERT INTO "likeness" VALUES(319832819853474504,3,1152991946567057920);
INSERT INTO "likeness" VALUES(692799807302383793,101,0);
INSERT INTO "likeness" VALUES(969137506679659162,35,18014399046352928);
INSERT INTO "likeness" VALUES(1090861064328597684,7,2203318222848);
INSERT INTO "likeness" VALUES(1217087674161421467,45,576460752303423492);
INSERT INTO "likeness" VALUES(1374615939204917527,57,45035998422360203);
INSERT INTO "likeness" VALUES(1410696292951295154,50,288230393331646592);
INSERT INTO "likeness" VALUES(1437417994264051912,45,576460752303423492);
INSERT INTO "likeness" VALUES(1472896467716099589,25,36028797153181952);
INSERT INTO "likeness" VALUES(1535710974351921697,16,40567582264164352);
INSERT INTO "likeness" VALUES(1856701387421660446,62,4503599627436096);
INSERT INTO "likeness" VALUES(1911906200343211039,99,27021597764241298);
INSERT INTO "likeness" VALUES(1934351860207214127,27,8796429632512);
INSERT INTO "likeness" VALUES(2021680740580332891,22,-9204785892297799680);
INSERT INTO "likeness" VALUES(2033483946838163836,4,33554448);
INSERT INTO "likeness" VALUES(2115927211344584450,9,72636520464768);
INSERT INTO "likeness" VALUES(2251276967895828528,96,272);
INSERT INTO "likeness" VALUES(2399735104179679169,21,27021597764241298);
INSERT INTO "likeness" VALUES(2847624081687517195,34,536870912);
INSERT INTO "likeness" VALUES(2863280925129513237,64,134218240);
INSERT INTO "likeness" VALUES(2863280925129513237,65,1125899911037440);
INSERT INTO "likeness" VALUES(2981569013966323406,11,65536);
INSERT INTO "likeness" VALUES(3013890049676537037,67,1477189473870561280);
INSERT INTO "likeness" VALUES(3022252568025219741,10,2199023255552);
INSERT INTO "likeness" VALUES(3036426243870890180,1,70437664980992);
INSERT INTO "likeness" VALUES(3036426243870890180,2,1152991946567057920);
INSERT INTO "likeness" VALUES(3077238702419389410,101,0);
INSERT INTO "likeness" VALUES(3242242243594494896,1,70437664980992);
INSERT INTO "likeness" VALUES(3242242243594494896,2,1152991946567057920);
INSERT INTO "likeness" VALUES(3249689224042582849,1,70437664980992);
INSERT INTO "likeness" VALUES(3249689224042582849,2,1152991946567057920);
INSERT INTO "likeness" VALUES(3291947913908641017,42,297343163017990146);
INSERT INTO "likeness" VALUES(3308161084878264459,44,1729443967000381440);
INSERT INTO "likeness" VALUES(3311001976943471860,98,27022765995411346);
INSERT INTO "likeness" VALUES(3468326423824416943,58,45035998422360203);
INSERT INTO "likeness" VALUES(3504343602806793173,24,17594367082496);
INSERT INTO "likeness" VALUES(3525502160185299587,99,27021597764241298);
INSERT INTO "likeness" VALUES(3645720847171697551,38,137440018433);
INSERT INTO "likeness" VALUES(3975632347112131966,7,2203318222848);
INSERT INTO "likeness" VALUES(4100824318772864055,21,27021597764241298);
INSERT INTO "likeness" VALUES(4318939014552191937,15,288793343285004288);
INSERT INTO "likeness" VALUES(4380916992499731148,15,288793343285004288);
INSERT INTO "likeness" VALUES(4401877218202477823,11,65536);
INSERT INTO "likeness" VALUES(4438230502169013547,29,1548112380297216);
INSERT INTO "likeness" VALUES(4438230502169013547,32,281474976710656);
INSERT INTO "likeness" VALUES(4496277475423691030,17,290499802645399552);
INSERT INTO "likeness" VALUES(4653390273370889804,17,290499802645399552);
INSERT INTO "likeness" VALUES(4653403846627911924,65,1125899911037440);
INSERT INTO "likeness" VALUES(4696965543278385641,26,325459736854536);
INSERT INTO "likeness" VALUES(4697460721448167292,9,72636520464768);
INSERT INTO "likeness" VALUES(4703741678286788772,56,1099520016385);
INSERT INTO "likeness" VALUES(4703741678286788772,57,45035998422360203);
INSERT INTO "likeness" VALUES(4792338050171266303,52,269484096);
INSERT INTO "likeness" VALUES(4835689500306300808,46,576742227280658625);
INSERT INTO "likeness" VALUES(4908048913421805948,51,288230376151712256);
INSERT INTO "likeness" VALUES(4965828699406046619,26,325459736854536);
INSERT INTO "likeness" VALUES(5035040274553563864,28,549789368320);
INSERT INTO "likeness" VALUES(5253225693194152682,24,17594367082496);
INSERT INTO "likeness" VALUES(5260502862399041964,37,302022656);
INSERT INTO "likeness" VALUES(5418735419510872760,8,2203318222848);
INSERT INTO "likeness" VALUES(5646991398312850003,39,306244774661193728);
INSERT INTO "likeness" VALUES(5646991398312850003,49,2594073386439245952);
INSERT INTO "likeness" VALUES(5709934334965367165,31,16);
INSERT INTO "likeness" VALUES(5878417628988265766,57,45035998422360203);
INSERT INTO "likeness" VALUES(6036434077882413839,38,137440018433);
INSERT INTO "likeness" VALUES(6042767914707929236,48,262272);
INSERT INTO "likeness" VALUES(6069917399538080227,19,132104);
INSERT INTO "likeness" VALUES(6069917399538080227,20,27022765995411354);
INSERT INTO "likeness" VALUES(6235316050707194614,40,134221856);
INSERT INTO "likeness" VALUES(6414367560248669903,32,281474976710656);
INSERT INTO "likeness" VALUES(6435213053198391952,98,27022765995411346);
INSERT INTO "likeness" VALUES(6530011864051458575,24,17594367082496);
INSERT INTO "likeness" VALUES(6653551689719802904,27,8796429632512);
INSERT INTO "likeness" VALUES(6653551689719802904,94,132096);
INSERT INTO "likeness" VALUES(6653551689719802904,95,1099511693584);
INSERT INTO "likeness" VALUES(6770131540538429898,50,288230393331646592);
INSERT INTO "likeness" VALUES(6869531000101071211,12,17592186049544);
INSERT INTO "likeness" VALUES(6869531000101071211,68,36028797018963976);
INSERT INTO "likeness" VALUES(6895938133035670330,100,1152930301035414528);
INSERT INTO "likeness" VALUES(6903984201913572564,39,306244774661193728);
INSERT INTO "likeness" VALUES(7041793415161994644,51,288230376151712256);
INSERT INTO "likeness" VALUES(7131034706262856207,10,2199023255552);
INSERT INTO "likeness" VALUES(7479137372023300164,31,16);
INSERT INTO "likeness" VALUES(7479137372023300164,32,281474976710656);
INSERT INTO "likeness" VALUES(7510130126847405511,12,17592186049544);
INSERT INTO "likeness" VALUES(7510130126847405511,40,134221856);
INSERT INTO "likeness" VALUES(7510130126847405511,60,1099645849600);
INSERT INTO "likeness" VALUES(7597282980473735289,48,262272);
INSERT INTO "likeness" VALUES(7600748873781544401,14,70437497208866);
INSERT INTO "likeness" VALUES(7810786844963077860,21,27021597764241298);
INSERT INTO "likeness" VALUES(7932159921819967532,53,35220075055104);
INSERT INTO "likeness" VALUES(7972284867721244676,52,269484096);
INSERT INTO "likeness" VALUES(8123107439537983631,12,17592186049544);
INSERT INTO "likeness" VALUES(8123107439537983631,40,134221856);
INSERT INTO "likeness" VALUES(8191019393049779033,28,549789368320);
INSERT INTO "likeness" VALUES(8206287528289489896,63,144185556820099075);
INSERT INTO "likeness" VALUES(8340021401272954145,58,45035998422360203);
INSERT INTO "likeness" VALUES(8347235879582708412,67,1477189473870561280);
INSERT INTO "likeness" VALUES(8412600238180621857,68,36028797018963976);
INSERT INTO "likeness" VALUES(8585686125307027147,64,134218240);
INSERT INTO "likeness" VALUES(8669621321140113056,11,65536);
INSERT INTO "likeness" VALUES(8759914621839597764,47,262272);
INSERT INTO "likeness" VALUES(8880315924506769843,46,576742227280658625);
INSERT INTO "likeness" VALUES(8880315924506769843,63,144185556820099075);
INSERT INTO "likeness" VALUES(8895439788357651270,41,8724152320);
INSERT INTO "likeness" VALUES(9045237957569077291,20,27022765995411354);
INSERT INTO "likeness" VALUES(9118000636075963922,44,1729443967000381440);
INSERT INTO "likeness" VALUES(9187937371752273382,43,297237575541981184);
CREATE TABLE mention (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL,
  claim_id INTEGER NOT NULL REFERENCES claim (id),
  article_id INTEGER NOT NULL REFERENCES article (id),
  state TEXT NOT NULL DEFAULT 'live' CHECK (state IN ('live', 'retired')),
  -- Taken out of the slots for the question "is it the same claim?" (src/store/identity.hpp). NULL = not known. They stand
  -- before the long columns because candidates are read for nothing but these.
  identity_key BLOB,       -- of a figure or a quotation, when all that identity needs is known
  sentence_key BLOB,       -- of type, figure and words in their sentence, within one origin
  event_from TEXT,
  event_to TEXT,
  published_day INTEGER,   -- of the article, days since 1970
  extractor TEXT NOT NULL,
  text TEXT NOT NULL,
  slots TEXT NOT NULL      -- JSON, as extracted: src/store/slots_json.hpp
, version INTEGER NOT NULL DEFAULT 1, origin_id INTEGER REFERENCES origin (id), agency TEXT, gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)), extracted INTEGER NOT NULL DEFAULT 1 CHECK (extracted IN (0, 1)), former_key BLOB);
INSERT INTO "mention" VALUES(1,X'75A20D7A7A73DDA760DAE4D08009D248',1,1,'live',NULL,X'0D1841CBB7146D6CE0BCB4F0131992FF',NULL,NULL,22342,'en 2','Velmark and Torvia swap 96 prisoners at Lesk bridge','{"type":"detention.exchanged","figure":{"text":"96","span":[24,26],"value":96.0,"low":96.0,"high":96.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"prisoners","span":[27,36],"class":"prisoner"},"actor":{"text":"Velmark and Torvia","span":[0,18]},"place":{"text":"Lesk","span":[40,44],"name":"Lesk"},"modality":"actual","flags":["unattributed_number"],"worth":0.9,"confidence":0.9,"rule":"detention.exchanged.active"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(2,X'609199F27E37AD8F1B30CFBA0724F3EE',2,1,'live',NULL,X'C8E1B945DA4C74EAEDD1BF8C073DF019','2031-03-04','2031-03-04',22342,'en 2','Velmark and Torvia exchanged 96 prisoners of war on Tuesday at the Lesk bridge, the first swap in almost four months','{"type":"detention.exchanged","form":"indirect","figure":{"text":"96","span":[97,99],"value":96.0,"low":96.0,"high":96.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"prisoners of war","span":[100,116],"class":"prisoner"},"actor":{"text":"Velmark and Torvia","span":[68,86]},"place":{"text":"Lesk","span":[135,139],"name":"Lesk"},"time":{"text":"Tuesday","span":[120,127],"from":"2031-03-04","to":"2031-03-04"},"attribution":[{"name":"officials on both sides","class":"anonymous_official","role":"speaker","cue":"said","stance":"asserts","span":[186,209]}],"modality":"actual","worth":0.92,"confidence":0.9,"rule":"detention.exchanged.active"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(3,X'110368BA49A8BA11445CD17A198DD39D',3,1,'live',NULL,X'01C16B3B256E0B3DD9A40E3E59A55F5B',NULL,NULL,22342,'en 2','Velmark and Torvia exchanged 96 prisoners of war on Tuesday at the Lesk bridge, the first swap in almost four months','{"type":"quantity.duration","form":"indirect","figure":{"text":"almost four months","span":[166,184],"value":4.0,"low":3.5,"high":4.0,"high_open":true,"hedge":"nearly","unit":"month","role":"total"},"attribution":[{"name":"officials on both sides","class":"anonymous_official","role":"speaker","cue":"said","stance":"asserts","span":[186,209]}],"modality":"actual","worth":0.66,"confidence":0.8,"rule":"quantity.duration.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(4,X'660D437447B84B14A74148AE8BB44686',4,1,'live',NULL,X'109A2A42755C565388231F81B3B2A9B0',NULL,NULL,22342,'en 2','Each side handed over 48 soldiers','{"type":"quantity.people","form":"according_to","figure":{"text":"48","span":[239,241],"value":48.0,"low":48.0,"high":48.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"soldiers","span":[242,250],"class":"soldier"},"attribution":[{"name":"Lesk Ceasefire Mission","class":"organisation","role":"speaker","cue":"according to","stance":"asserts","span":[265,291]}],"modality":"actual","worth":0.83,"confidence":0.8,"rule":"quantity.people.plain"}',1,NULL,NULL,0,1,X'109A2A42755C565388231F81B3B2A9B0');
INSERT INTO "mention" VALUES(5,X'F5ACFF702DBF581E2ED7E6DB8B82C4ED',5,1,'live',NULL,X'477E79322D999871BA55641E3EAB617B',NULL,NULL,22342,'en 2','Five of the men were carried across the bridge on stretchers','{"type":"quantity.people","figure":{"text":"Five","span":[324,328],"value":5.0,"low":5.0,"high":5.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"men","span":[336,339],"class":"other"},"modality":"actual","flags":["unattributed_number"],"worth":0.53,"confidence":0.8,"rule":"quantity.people.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(6,X'2D252AB09BB7AEBA4A40593EAA350300',5,1,'live',X'98F64F59CF8DF8443191000129456326',X'67013B909BF92652B17470E6BA7E4EFA',NULL,NULL,22342,'en 2','"They are thin, but they are home,"','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Edda Nyhus","class":"person","role":"speaker","cue":"told","stance":"asserts","span":[423,459]}],"modality":"actual","worth":0.62,"confidence":0.95,"rule":"attribution.quote.direct"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(7,X'04D123E3329CFE62E01F5A6A606214D0',7,1,'live',NULL,X'EA043CCCE1F817507BD5C54AC80F6C1D',NULL,NULL,22342,'en 2','the youngest of them was 19 years old','{"type":"superlative","form":"indirect","attribution":[{"name":"Edda Nyhus","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[489,492]}],"modality":"actual","worth":0.76,"confidence":0.6,"rule":"superlative"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(8,X'8C7BD07FBAE91A2757CF7B38D4D5EB2E',8,1,'live',NULL,X'14B42DE693B11B228E3D99F8B4CFBC80',NULL,NULL,22342,'en 2','the youngest of them was 19 years old','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Edda Nyhus","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[489,492]}],"modality":"actual","worth":0.68,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(9,X'7E153C178555317A84E50BAB6FA118F1',9,1,'live',NULL,X'A9DC4A780930555ECBFCA48D94230FD7',NULL,NULL,22342,'en 2','Torvia was still holding between 300 and 350 Velmark soldiers','{"type":"detention.held","form":"indirect","figure":{"text":"between 300 and 350","span":[574,593],"low":300.0,"high":350.0,"hedge":"between","unit":"person","role":"total"},"who":{"text":"Velmark soldiers","span":[594,610],"class":"soldier"},"actor":{"text":"Torvia","span":[549,555]},"attribution":[{"name":"Nyhus","role":"speaker","cue":"said","stance":"asserts","span":[538,543]}],"modality":"actual","worth":0.95,"confidence":0.765,"rule":"detention.held.active"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(10,X'A6463A10DAB3921A782E08CA528A6F7E',10,1,'live',NULL,X'A56ABF7DFCD4C09EF063BC0AB0586D15',NULL,NULL,22342,'en 2','holding no more than 210','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Torvia","role":"speaker","cue":"acknowledged","stance":"asserts","span":[612,618]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(11,X'E71334E5526539B114633D5CD92FFB45',11,1,'live',NULL,X'96F679E7D680C9CE8E723A44E0EB458E',NULL,NULL,22342,'en 2','they had been beaten','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Several of the freed men","class":"collective","role":"speaker","cue":"said","stance":"asserts","span":[663,687]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(12,X'92579F0B4FC0CC5453A3BFDF472F3407',12,1,'live',NULL,X'91E1AF0EC00189812933AEACBF8A5042',NULL,NULL,22342,'en 2','"They hit us every morning before breakfast,"','{"type":"attribution.quote","form":"direct","attribution":[{"name":"one of","class":"anonymous","role":"speaker","cue":"said","stance":"asserts","span":[766,772]}],"modality":"actual","worth":0.5,"confidence":0.95,"rule":"attribution.quote.direct"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(13,X'DE98DB0E93479C8777F3B1D13CE0E57B',13,1,'live',X'E3642019E123E6F5B55641F2AD8B02E8',X'0024D1F1485F41C3B2D8F18D653C4FCD',NULL,NULL,22342,'en 2','"All prisoners are treated according to the law,"','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Hale Ostin","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[961,963]}],"modality":"actual","worth":0.65,"confidence":0.95,"rule":"attribution.quote.direct"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(14,X'681698920510C66897A7C029C61A109A',14,1,'live',NULL,X'2D37E15C25B7768D54A5B3D62391032C',NULL,NULL,22342,'en 2','The bodies of 31 fallen soldiers were also returned, 19 of them to Velmark and 12 to Torvia','{"type":"casualty.killed","form":"indirect","figure":{"text":"31","span":[985,987],"value":31.0,"low":31.0,"high":31.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"fallen soldiers","span":[988,1003],"class":"soldier"},"attribution":[{"name":"mission","role":"speaker","cue":"said","stance":"asserts","span":[1064,1075]}],"modality":"actual","worth":0.96,"confidence":0.7,"rule":"casualty.killed.around"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(15,X'53261AB0AB131EA726D24672879A2D53',15,1,'live',NULL,X'A4882768AFA358A20A49C206480F1497',NULL,NULL,22342,'en 2','A further exchange could take place by the end of the month','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Nyhus","role":"speaker","cue":"said","stance":"asserts","span":[1144,1149]}],"modality":"actual","worth":0.65,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(16,X'55CE54F27AFA49AE591B6004872A7904',16,1,'live',NULL,X'FA40732146FF2321E88292B09893BEAA','2031-01-01','2031-03-04',22342,'en 2','talks about more than a dozen captured civilians had made no progress since January','{"type":"casualty.captured","form":"indirect","figure":{"text":"more than a dozen","span":[1183,1200],"value":12.0,"low":13.0,"soft_high":24.0,"hedge":"more_than","unit":"person","role":"total"},"who":{"text":"captured civilians","span":[1201,1219],"class":"civilian"},"time":{"text":"since January","span":[1241,1254],"from":"2031-01-01","to":"2031-03-04"},"attribution":[{"name":"Nyhus","role":"speaker","cue":"added","stance":"asserts","span":[1156,1159]}],"modality":"actual","worth":0.95,"confidence":0.7,"rule":"casualty.captured.around"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(17,X'E5050202BD1588A25FE1CB0A629B7D93',17,1,'live',NULL,X'32657D31DF8B41645638B4C0912E5D1D',NULL,NULL,22342,'en 2','it had proposed an exchange of all prisoners in December and had received no reply','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Torvia''s foreign ministry","class":"government","role":"speaker","cue":"said","stance":"asserts","span":[1257,1282]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(18,X'1A57070F9ED746AF1BC2EEC1A69CBFB1',18,1,'live',NULL,X'7C7DC3617B3F86D2BA8E8C36ECB8E098',NULL,NULL,22342,'en 2','it knew of no such offer','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Velmark","role":"speaker","cue":"said","stance":"asserts","span":[1377,1384]}],"modality":"actual","worth":0.54,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(19,X'39DC997DCB3F6DEC4F127BC5CCBDB245',19,2,'live',NULL,X'686CF8F070639CA68153B0B9E1378819',NULL,NULL,22391,'en 2','Three dead as the Sarna bursts its dyke','{"type":"casualty.killed","figure":{"text":"Three","span":[0,5],"value":3.0,"low":3.0,"high":3.0,"hedge":"exact","unit":"person","role":"total"},"modality":"actual","flags":["unattributed_number"],"worth":0.89,"confidence":0.8,"rule":"casualty.killed.reduced"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(20,X'DA52B7D6C06DB56440C21F91F495E421',20,2,'live',NULL,X'E1385C36B404BADFE7A66691AA4EB9A1','2031-04-22','2031-04-22',22391,'en 2','At least three people were killed and 17 were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night','{"type":"casualty.killed","form":"indirect","figure":{"text":"At least three","span":[41,55],"value":3.0,"low":3.0,"soft_high":4.0,"hedge":"at_least","unit":"person","role":"total"},"who":{"text":"people","span":[56,62],"class":"other"},"place":{"text":"Lower Sarna","span":[98,109],"name":"Lower Sarna"},"time":{"text":"Tuesday","span":[113,120],"from":"2031-04-22","to":"2031-04-22"},"attribution":[{"name":"district emergency service","class":"organisation","role":"speaker","cue":"said","stance":"asserts","span":[182,212]}],"modality":"actual","worth":0.96,"confidence":0.9,"rule":"casualty.killed.passive"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(21,X'24640FED0B6F15BE62583E8719590A19',21,2,'live',NULL,X'112265886E1D43C57B3AE11999F3112B','2031-04-22','2031-04-22',22391,'en 2','17 were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night','{"type":"casualty.missing","form":"indirect","figure":{"text":"17","span":[79,81],"value":17.0,"low":17.0,"high":17.0,"hedge":"exact","unit":"person","role":"total"},"place":{"text":"Lower Sarna","span":[98,109],"name":"Lower Sarna"},"time":{"text":"Tuesday","span":[113,120],"from":"2031-04-22","to":"2031-04-22"},"attribution":[{"name":"district emergency service","class":"organisation","role":"speaker","cue":"said","stance":"asserts","span":[182,212]}],"modality":"actual","worth":0.95,"confidence":0.9,"rule":"casualty.missing.passive"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(22,X'E104D870DE3D305E0FDEC15A304B0B3C',22,2,'live',NULL,X'5D2E334BF1D392664FEADDB6AFE8723C',NULL,NULL,22391,'en 2','More than 2,300 residents were evacuated by boat and lorry, many of them in their nightclothes','{"type":"displacement.evacuated","figure":{"text":"More than 2,300","span":[220,235],"value":2300.0,"low":2301.0,"soft_high":2400.0,"hedge":"more_than","unit":"person","role":"total"},"who":{"text":"residents","span":[236,245],"class":"civilian"},"modality":"actual","flags":["unattributed_number"],"worth":0.96,"confidence":0.9,"rule":"displacement.evacuated.passive"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(23,X'A695BA666B98B3255A7438CF9945245B',23,2,'live',NULL,X'528E4EBDD089A337FAE7828A7C8A2F58',NULL,NULL,22391,'en 2','Another 600 people refused to leave their homes','{"type":"displacement.displaced","form":"according_to","figure":{"text":"600","span":[324,327],"value":600.0,"low":600.0,"high":600.0,"hedge":"exact","unit":"person","role":"increment"},"who":{"text":"people","span":[328,334],"class":"other"},"attribution":[{"name":"Odo Brandt","class":"person","role":"speaker","cue":"according to","stance":"asserts","span":[378,399]}],"modality":"negated","worth":0.93,"confidence":0.85,"rule":"displacement.displaced.subject"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(24,X'F1E2283BB5BE9CA17B61B1169A40E17F',24,2,'live',X'AB4FDB2F9D4428A1A397458599C9E644',X'610B33731AEB9B09755577B4D274F90B',NULL,NULL,22391,'en 2','“The water came in eleven minutes,”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Odo Brandt","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[438,444]}],"modality":"actual","worth":0.55,"confidence":0.95,"rule":"attribution.quote.direct"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(25,X'B1D6ED07E81036E0B55CD20CB08401C9',25,2,'live',X'A5254CF6322AC440DB32FC963276C7BE',X'3ED0A2A63BA42C4B7AB672352FE88E8C',NULL,NULL,22391,'en 2','“We had four boats for nine villages. It was not enough.”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Odo Brandt","class":"person","role":"speaker","cue":"said","stance":"asserts","carried":true,"span":[438,444]}],"modality":"actual","worth":0.52,"confidence":0.85,"rule":"attribution.quote.direct.carried"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(26,X'E79327E0EFC93DB5501429760CCD69A7',26,2,'live',NULL,X'3F964165D18E6593915B702B775D10E0','2031-04-20','2031-04-22',22391,'en 2','Some 5,000 people have been displaced in the valley since Sunday','{"type":"displacement.displaced","form":"indirect","figure":{"text":"Some 5,000","span":[510,520],"value":5000.0,"low":4500.0,"high":5500.0,"hedge":"about","unit":"person","role":"total"},"who":{"text":"people","span":[521,527],"class":"other"},"time":{"text":"since Sunday","span":[562,574],"from":"2031-04-20","to":"2031-04-22"},"attribution":[{"name":"provincial government","class":"government","role":"speaker","cue":"said","stance":"asserts","span":[576,601]}],"modality":"actual","worth":0.96,"confidence":0.9,"rule":"displacement.displaced.passive"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(27,X'701B2BD3EBB618E57622CA7BADE3103D',27,2,'live',NULL,X'873F4156EA7E946225D659F314FB0CE2',NULL,NULL,22391,'en 2','Two farm workers drowned when their tractor was swept off Mill Bridge','{"type":"casualty.killed","figure":{"text":"Two","span":[751,754],"value":2.0,"low":2.0,"high":2.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"farm workers","span":[755,767],"class":"worker"},"modality":"actual","flags":["unattributed_number"],"worth":0.97,"confidence":0.85,"rule":"casualty.killed.subject"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(28,X'FFCBDC3AA9E628D9A93D6B858DA88634',28,2,'live',NULL,X'30FFA7203580E0A1B99AB45539AA8985',NULL,NULL,22391,'en 2','claims that the dyke had been neglected','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Lena Vosk","class":"person","role":"speaker","cue":"rejected","stance":"denies","span":[823,850]}],"modality":"actual","worth":0.72,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(29,X'777D5BA6EA28505E08F5325064171E06',29,2,'live',NULL,X'B9232FF354A90414F1740AB8C09C03F8',NULL,NULL,22391,'en 2','it had been inspected in February and that no damage was found','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Lena Vosk","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[901,904]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(30,X'73372B230C7EF00029996A5CB3FF7CEA',30,2,'live',NULL,X'5536DF266886B5C05086ADED6EC6A4AD',NULL,NULL,22391,'en 2','between 20 and 30 metres of the dyke were “soft as bread”','{"type":"quantity.distance","form":"mixed","figure":{"text":"between 20 and 30 metres","span":[1058,1082],"low":20.0,"high":30.0,"hedge":"between","unit":"metre","role":"total"},"attribution":[{"name":"provincial government","class":"government","role":"speaker","cue":"warned","stance":"asserts","span":[1012,1014]},{"name":"Piet Arlow","class":"person","role":"channel","stance":"asserts","span":[1117,1143]}],"modality":"actual","worth":0.66,"confidence":0.8,"rule":"quantity.distance.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(31,X'FD4A59806A0C0BFBB5B2F7D9658D4818',31,2,'live',X'5C55DC5EDAFAE72F86C27EEB7CE0C2BF',X'430A2ABA695F35D4CE83DEE215F0D670',NULL,NULL,22391,'en 2','“Nobody came to look,”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Piet Arlow","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[1173,1175]}],"modality":"actual","worth":0.5,"confidence":0.95,"rule":"attribution.quote.direct"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(32,X'1373AB0E3CE7C452BD62B73AB90EB989',32,2,'live',X'DA584EA818A67D95127D3F13971A5563',X'4295A64F878FDB9043D9700B3E8A3BF5',NULL,NULL,22391,'en 2','“Not in February, not ever.”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Piet Arlow","class":"person","role":"speaker","cue":"said","stance":"asserts","carried":true,"span":[1173,1175]}],"modality":"actual","worth":0.43,"confidence":0.85,"rule":"attribution.quote.direct.carried"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(33,X'7734F7BDAB40C16E609B6452CF523219',33,2,'live',NULL,X'ED635D4195298CE4D8355A0D7D459DCE','2031-04-22','2031-04-22',22391,'en 2','Nearly 900 homes were without power on Tuesday evening','{"type":"quantity.objects","figure":{"text":"Nearly 900","span":[1212,1222],"value":900.0,"low":850.0,"high":899.0,"hedge":"nearly","unit":"home","role":"total"},"time":{"text":"Tuesday evening","span":[1251,1266],"from":"2031-04-22","to":"2031-04-22"},"modality":"actual","flags":["unattributed_number"],"worth":0.79,"confidence":0.8,"rule":"quantity.objects.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(34,X'E8717973DA02A18F5E92983ED953785D',34,2,'live',NULL,X'16D65FE0ED21D5D5E9BEE6327920EB8C',NULL,NULL,22391,'en 2','no patients were hurt','{"type":"casualty.wounded","form":"indirect","figure":{"text":"no","span":[1328,1330],"value":0.0,"low":0.0,"high":0.0,"hedge":"exact","unit":"person","role":"total"},"attribution":[{"name":"its director","class":"office","role":"speaker","cue":"said","stance":"asserts","span":[1351,1363]}],"modality":"actual","worth":0.95,"confidence":0.9,"rule":"casualty.wounded.passive"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(35,X'E93CFE5CBE286CCDE9416F7CE0CAE710',35,2,'live',NULL,X'F78DBDDB2E324B5C9E4A1A3EA753B218',NULL,NULL,22391,'en 2','43 patients had been moved to Brennik','{"type":"quantity.people","form":"indirect","figure":{"text":"43","span":[1384,1386],"value":43.0,"low":43.0,"high":43.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"patients","span":[1387,1395],"class":"civilian"},"attribution":[{"name":"its director","class":"office","role":"speaker","cue":"added","stance":"asserts","span":[1370,1372]}],"modality":"actual","worth":0.83,"confidence":0.8,"rule":"quantity.people.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(36,X'7DFBCAAFF64104CD3A0ADEB2610B559B',36,2,'live',NULL,X'8A5D3A2D66A054FF00497394400AC3D3',NULL,NULL,22391,'en 2','The army sent around 350 soldiers and two helicopters','{"type":"mobilization.deployed","figure":{"text":"around 350","span":[1438,1448],"value":350.0,"low":333.0,"high":367.0,"hedge":"about","unit":"person","role":"total"},"who":{"text":"soldiers","span":[1449,1457],"class":"soldier"},"actor":{"text":"The army","span":[1424,1432]},"modality":"actual","flags":["unattributed_number"],"worth":0.96,"confidence":0.9,"rule":"mobilization.deployed.active"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(37,X'1E4336CFC3DC4DF49B02FE1BA5D3458B',37,2,'live',NULL,X'A8F2E8C4E1A7621233E5594644F4E317',NULL,NULL,22391,'en 2','The army sent around 350 soldiers and two helicopters','{"type":"quantity.weapons","figure":{"text":"two","span":[1462,1465],"value":2.0,"low":2.0,"high":2.0,"hedge":"exact","unit":"helicopter","role":"total"},"modality":"actual","flags":["unattributed_number"],"worth":0.86,"confidence":0.8,"rule":"quantity.weapons.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(38,X'795D099798B827E1124E588DB4A76410',38,2,'live',NULL,X'B3CD14A0AF20E9D94275AE9C97E94EF6',NULL,NULL,22391,'en 2','reports of looting in the village of Netherweir','{"type":"attribution.statement","form":"reports","attribution":[{"name":"reports","class":"document","role":"document","stance":"claims","span":[1490,1497]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.reports"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(39,X'8189CEF151A0D9621FE097B93939DBDB',39,2,'live',NULL,X'AEE373FDEB742A44014E6170E7E26B59',NULL,NULL,22391,'en 2','they had received only one complaint','{"type":"event","form":"indirect","actor":{"text":"they","span":[1551,1555]},"attribution":[{"name":"police","class":"government","role":"speaker","cue":"said","stance":"asserts","span":[1539,1545]}],"modality":"actual","worth":0.73,"confidence":0.5,"rule":"event"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(40,X'DE290B937663C8F8AE8F4D410440CFD5',40,2,'live',X'F57FA94EBD53A00628ADB2C7AE8603A1',X'9B36CF9AA03D38138BB7086170B1A6CC',NULL,NULL,22391,'en 2','“I would not go home before the weekend,”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Odo Brandt","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[1684,1690]}],"modality":"actual","worth":0.35,"confidence":0.95,"rule":"attribution.quote.direct"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(41,X'2D641A47CCEA6F8846108DA4380A9C9E',1,3,'live',NULL,X'0D1841CBB7146D6CE0BCB4F0131992FF',NULL,NULL,22342,'en 2','Velmark and Torvia swap 96 prisoners at Lesk bridge','{"type":"detention.exchanged","figure":{"text":"96","span":[24,26],"value":96.0,"low":96.0,"high":96.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"prisoners","span":[27,36],"class":"prisoner"},"actor":{"text":"Velmark and Torvia","span":[0,18]},"place":{"text":"Lesk","span":[40,44],"name":"Lesk"},"modality":"actual","flags":["unattributed_number"],"worth":0.9,"confidence":0.9,"rule":"detention.exchanged.active"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(42,X'6577ADB302E0C79DB8896853A8526DD8',2,3,'live',NULL,X'C8E1B945DA4C74EAEDD1BF8C073DF019','2031-03-04','2031-03-04',22342,'en 2','Velmark and Torvia exchanged 96 prisoners of war on Tuesday at the Lesk bridge, the first swap in almost four months','{"type":"detention.exchanged","form":"indirect","figure":{"text":"96","span":[97,99],"value":96.0,"low":96.0,"high":96.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"prisoners of war","span":[100,116],"class":"prisoner"},"actor":{"text":"Velmark and Torvia","span":[68,86]},"place":{"text":"Lesk","span":[135,139],"name":"Lesk"},"time":{"text":"Tuesday","span":[120,127],"from":"2031-03-04","to":"2031-03-04"},"attribution":[{"name":"officials on both sides","class":"anonymous_official","role":"speaker","cue":"said","stance":"asserts","span":[186,209]}],"modality":"actual","worth":0.92,"confidence":0.9,"rule":"detention.exchanged.active"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(43,X'0BDF1F4BB3C6E0C85FAA401377556840',3,3,'live',NULL,X'01C16B3B256E0B3DD9A40E3E59A55F5B',NULL,NULL,22342,'en 2','Velmark and Torvia exchanged 96 prisoners of war on Tuesday at the Lesk bridge, the first swap in almost four months','{"type":"quantity.duration","form":"indirect","figure":{"text":"almost four months","span":[166,184],"value":4.0,"low":3.5,"high":4.0,"high_open":true,"hedge":"nearly","unit":"month","role":"total"},"attribution":[{"name":"officials on both sides","class":"anonymous_official","role":"speaker","cue":"said","stance":"asserts","span":[186,209]}],"modality":"actual","worth":0.66,"confidence":0.8,"rule":"quantity.duration.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(44,X'B96920417A61CE83CFC314E4E3EC20FB',4,3,'live',NULL,X'109A2A42755C565388231F81B3B2A9B0',NULL,NULL,22342,'en 2','Each side handed over 48 soldiers','{"type":"quantity.people","form":"according_to","figure":{"text":"48","span":[239,241],"value":48.0,"low":48.0,"high":48.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"soldiers","span":[242,250],"class":"soldier"},"attribution":[{"name":"Lesk Ceasefire Mission","class":"organisation","role":"speaker","cue":"according to","stance":"asserts","span":[265,291]}],"modality":"actual","worth":0.83,"confidence":0.8,"rule":"quantity.people.plain"}',1,NULL,NULL,0,1,X'109A2A42755C565388231F81B3B2A9B0');
INSERT INTO "mention" VALUES(45,X'852C0FAE789BA8C19A307F3CA61B5780',5,3,'live',NULL,X'477E79322D999871BA55641E3EAB617B',NULL,NULL,22342,'en 2','Five of the men were carried across the bridge on stretchers','{"type":"quantity.people","figure":{"text":"Five","span":[324,328],"value":5.0,"low":5.0,"high":5.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"men","span":[336,339],"class":"other"},"modality":"actual","flags":["unattributed_number"],"worth":0.53,"confidence":0.8,"rule":"quantity.people.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(46,X'4B572B143FC1F04AC86FF72640D8F5AE',5,3,'live',X'98F64F59CF8DF8443191000129456326',X'67013B909BF92652B17470E6BA7E4EFA',NULL,NULL,22342,'en 2','"They are thin, but they are home,"','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Edda Nyhus","class":"person","role":"speaker","cue":"told","stance":"asserts","span":[423,459]}],"modality":"actual","worth":0.62,"confidence":0.95,"rule":"attribution.quote.direct"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(47,X'BFFD4A9CEBB3240D0A2AAB7AE96D6E88',7,3,'live',NULL,X'EA043CCCE1F817507BD5C54AC80F6C1D',NULL,NULL,22342,'en 2','the youngest of them was 19 years old','{"type":"superlative","form":"indirect","attribution":[{"name":"Edda Nyhus","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[489,492]}],"modality":"actual","worth":0.76,"confidence":0.6,"rule":"superlative"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(48,X'CA9AAFB28F52D7E832430A7A7E97DADE',8,3,'live',NULL,X'14B42DE693B11B228E3D99F8B4CFBC80',NULL,NULL,22342,'en 2','the youngest of them was 19 years old','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Edda Nyhus","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[489,492]}],"modality":"actual","worth":0.68,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(49,X'1841870767BCFDBDBE79B56F7BCCCDEE',9,3,'live',NULL,X'A9DC4A780930555ECBFCA48D94230FD7',NULL,NULL,22342,'en 2','Torvia was still holding between 300 and 350 Velmark soldiers','{"type":"detention.held","form":"indirect","figure":{"text":"between 300 and 350","span":[574,593],"low":300.0,"high":350.0,"hedge":"between","unit":"person","role":"total"},"who":{"text":"Velmark soldiers","span":[594,610],"class":"soldier"},"actor":{"text":"Torvia","span":[549,555]},"attribution":[{"name":"Nyhus","role":"speaker","cue":"said","stance":"asserts","span":[538,543]}],"modality":"actual","worth":0.95,"confidence":0.765,"rule":"detention.held.active"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(50,X'9DA8CDB6AD5012546639FF4A9A6DF719',10,3,'live',NULL,X'A56ABF7DFCD4C09EF063BC0AB0586D15',NULL,NULL,22342,'en 2','holding no more than 210','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Torvia","role":"speaker","cue":"acknowledged","stance":"asserts","span":[612,618]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(51,X'B9F9790D2FCB0175269B9B45F3F2B7A6',11,3,'live',NULL,X'96F679E7D680C9CE8E723A44E0EB458E',NULL,NULL,22342,'en 2','they had been beaten','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Several of the freed men","class":"collective","role":"speaker","cue":"said","stance":"asserts","span":[663,687]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(52,X'8BD98026F3330525B63176CB5E02A413',12,3,'live',NULL,X'91E1AF0EC00189812933AEACBF8A5042',NULL,NULL,22342,'en 2','"They hit us every morning before breakfast,"','{"type":"attribution.quote","form":"direct","attribution":[{"name":"one of","class":"anonymous","role":"speaker","cue":"said","stance":"asserts","span":[766,772]}],"modality":"actual","worth":0.5,"confidence":0.95,"rule":"attribution.quote.direct"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(53,X'DA1F873FC3857E53C9F71B14829C98BC',13,3,'live',X'E3642019E123E6F5B55641F2AD8B02E8',X'0024D1F1485F41C3B2D8F18D653C4FCD',NULL,NULL,22342,'en 2','"All prisoners are treated according to the law,"','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Hale Ostin","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[961,963]}],"modality":"actual","worth":0.65,"confidence":0.95,"rule":"attribution.quote.direct"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(54,X'A271677E8E3BA058783585D36133FDB5',14,3,'live',NULL,X'2D37E15C25B7768D54A5B3D62391032C',NULL,NULL,22342,'en 2','The bodies of 31 fallen soldiers were also returned, 19 of them to Velmark and 12 to Torvia','{"type":"casualty.killed","form":"indirect","figure":{"text":"31","span":[985,987],"value":31.0,"low":31.0,"high":31.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"fallen soldiers","span":[988,1003],"class":"soldier"},"attribution":[{"name":"mission","role":"speaker","cue":"said","stance":"asserts","span":[1064,1075]}],"modality":"actual","worth":0.96,"confidence":0.7,"rule":"casualty.killed.around"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(55,X'49A0192CCA2ED4DE64802549C83D0C9F',15,3,'live',NULL,X'A4882768AFA358A20A49C206480F1497',NULL,NULL,22342,'en 2','A further exchange could take place by the end of the month','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Nyhus","role":"speaker","cue":"said","stance":"asserts","span":[1144,1149]}],"modality":"actual","worth":0.65,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(56,X'0E2E1727993CEE0BDE41907F0183A3AB',16,3,'live',NULL,X'FA40732146FF2321E88292B09893BEAA','2031-01-01','2031-03-04',22342,'en 2','talks about more than a dozen captured civilians had made no progress since January','{"type":"casualty.captured","form":"indirect","figure":{"text":"more than a dozen","span":[1183,1200],"value":12.0,"low":13.0,"soft_high":24.0,"hedge":"more_than","unit":"person","role":"total"},"who":{"text":"captured civilians","span":[1201,1219],"class":"civilian"},"time":{"text":"since January","span":[1241,1254],"from":"2031-01-01","to":"2031-03-04"},"attribution":[{"name":"Nyhus","role":"speaker","cue":"added","stance":"asserts","span":[1156,1159]}],"modality":"actual","worth":0.95,"confidence":0.7,"rule":"casualty.captured.around"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(57,X'DAE5C76FF4A13B9C9B5DB6BE94F66E1B',17,3,'live',NULL,X'32657D31DF8B41645638B4C0912E5D1D',NULL,NULL,22342,'en 2','it had proposed an exchange of all prisoners in December and had received no reply','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Torvia''s foreign ministry","class":"government","role":"speaker","cue":"said","stance":"asserts","span":[1257,1282]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(58,X'6F38A5B743C0A0D5ADF44F9DCBF02148',18,3,'live',NULL,X'7C7DC3617B3F86D2BA8E8C36ECB8E098',NULL,NULL,22342,'en 2','it knew of no such offer','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Velmark","role":"speaker","cue":"said","stance":"asserts","span":[1377,1384]}],"modality":"actual","worth":0.54,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(59,X'0515885258AB6C16B57C9AE853FFCFBE',41,4,'live',NULL,X'834801764C728B0873FC883C7AE97A51',NULL,NULL,22374,'en 2','Call-up went far beyond decree','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"officials","class":"anonymous_official","role":"speaker","cue":"say","stance":"asserts","span":[32,41]}],"modality":"actual","worth":0.51,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(60,X'E1A07639D41022767BA81C6C1773FF83',42,4,'live',NULL,X'2B84E7E5EFAB4CF9A371FD780EAAC76B','2031-03-19','2031-04-05',22374,'en 2','Velmark''s army has received 58,000 call-up responses since 19 March, far more than the 40,000 reservists named in the president''s decree','{"type":"event","form":"indirect","actor":{"text":"Velmark''s army","span":[47,61]},"time":{"text":"since 19 March","span":[100,114],"from":"2031-03-19","to":"2031-04-05"},"attribution":[{"name":"Ustrel Daily","class":"media","role":"speaker","cue":"has learned","stance":"asserts","span":[185,211]}],"modality":"actual","worth":0.73,"confidence":0.5,"rule":"event"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(61,X'170BBADBFA51A9E192E79131B2B8E2FF',43,4,'live',NULL,X'6A8987B52F7E642DB71DDD1EAC4A0C66',NULL,NULL,22374,'en 2','far more than the 40,000 reservists named in the president''s decree','{"type":"quantity.people","form":"indirect","figure":{"text":"40,000","span":[134,140],"value":40000.0,"low":40000.0,"high":40000.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"reservists","span":[141,151],"class":"soldier"},"attribution":[{"name":"Ustrel Daily","class":"media","role":"speaker","cue":"has learned","stance":"asserts","span":[185,211]}],"modality":"actual","worth":0.92,"confidence":0.8,"rule":"quantity.people.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(62,X'B03B6DE508A8336424BDF59FC59C8F20',44,4,'live',NULL,X'2B774AFCF8D9E9C5A459643EFC2FEE0B',NULL,NULL,22374,'en 2','the newspaper Ustrel Daily has learned from two officials at the recruitment office','{"type":"quantity.people","figure":{"text":"two","span":[229,232],"value":2.0,"low":2.0,"high":2.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"officials","span":[233,242],"class":"civilian"},"modality":"actual","flags":["unattributed_number"],"worth":0.73,"confidence":0.8,"rule":"quantity.people.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(63,X'1A6EFDA698045F60FD590814F946E81F',45,4,'live',NULL,X'D9DB510B87729B46B8B49EF2E326F67D',NULL,NULL,22374,'en 2','nearly 12,000','{"type":"quantity.people","figure":{"text":"nearly 12,000","span":[328,341],"value":12000.0,"low":11400.0,"high":11999.0,"hedge":"nearly","unit":"person","role":"total"},"modality":"actual","flags":["unattributed_number"],"worth":0.94,"confidence":0.8,"rule":"quantity.people.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(64,X'A74A07B3FAF8F1C6306C6005371816BA',46,4,'live',NULL,X'B77934A1B4DBE17FE4F8E97D6FC6B6C2',NULL,NULL,22374,'en 2','12,000 of those who reported had been sent home because there were no uniforms or beds for them','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"officials","class":"anonymous_official","role":"speaker","cue":"said","stance":"asserts","span":[271,284]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(65,X'6487F1D7DAECBAA8837F1AA2BC21841F',47,4,'live',X'D7B669022B1E2CC9348A9ABE4C5EE9C4',X'16153180CBD8CE502447A0EF87F5704E',NULL,NULL,22374,'en 2','"The number called up is 40,000, not one man more,"','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Ilsa Morrand","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[531,560]}],"modality":"actual","worth":0.8,"confidence":0.95,"rule":"attribution.quote.direct"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(66,X'8D625A77EFBD8531B82978F27FE8FDD6',48,4,'live',NULL,X'1843EBE573BA5B2BEC749EFEBC0A68F7',NULL,NULL,22374,'en 2','The number called up is 40,000, not one man more','{"type":"quantity.people","form":"direct","figure":{"text":"not one","span":[512,519],"value":0.0,"low":0.0,"high":0.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"man more","span":[520,528]},"attribution":[{"name":"Ilsa Morrand","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[531,560]}],"modality":"actual","worth":0.69,"confidence":0.8,"rule":"quantity.people.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(67,X'1FBE118CEFAA8E6CD876E31B6BDE2C5E',49,4,'live',NULL,X'5B5EFF1A11679FF448C62D63C0C96277',NULL,NULL,22374,'en 2','some people had received two letters because of a software error','{"type":"event","form":"indirect","actor":{"text":"some people","span":[593,604]},"attribution":[{"name":"Ilsa Morrand","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[579,582]}],"modality":"actual","worth":0.61,"confidence":0.5,"rule":"event"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(68,X'D6ECEF5D3FBA35D52470C4FBEF420BDF',50,4,'live',NULL,X'B7128E9A6F1F66E089D2142E508C6F2D',NULL,NULL,22374,'en 2','up to 70,000 people could be called up','{"type":"mobilization.called_up","form":"indirect","figure":{"text":"up to 70,000","span":[718,730],"value":70000.0,"low":0.0,"high":70000.0,"soft_low":35000.0,"hedge":"up_to","unit":"person","role":"total"},"who":{"text":"people","span":[731,737],"class":"other"},"attribution":[{"name":"Karel Dunmore","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[660,693]}],"modality":"possible","worth":0.91,"confidence":0.9,"rule":"mobilization.called_up.passive"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(69,X'32F54A2F94B861E9ED054237FDEC45F3',51,4,'live',X'664FE9F4ABD922BD771FAF01309200F0',X'26AE9F0828152BA8FBE621918D3F41D6',NULL,NULL,22374,'en 2','"They said I was spreading panic,"','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Karel Dunmore","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[814,816]}],"modality":"actual","worth":0.5,"confidence":0.95,"rule":"attribution.quote.direct"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(70,X'B0C202FE42F6FAE439DE888D7019CAAA',52,4,'live',X'27E9D4E6BF1594B7D9426921886A879B',X'E0340BCE71B28E1052FABC2C43BF537A',NULL,NULL,22374,'en 2','"I was reading their own numbers."','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Karel Dunmore","class":"person","role":"speaker","cue":"said","stance":"asserts","carried":true,"span":[814,816]}],"modality":"actual","worth":0.44,"confidence":0.85,"rule":"attribution.quote.direct.carried"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(71,X'248B20CD2D2D040E6547E46C44133A54',53,4,'live',NULL,X'AB3FBD3BAB58EDAA9C70CC508010C744','2031-03-24','2031-03-30',22374,'en 2','At a camp near Ustrel, around 700 men slept in tents last week although it was below freezing','{"type":"quantity.people","form":"indirect","figure":{"text":"around 700","span":[882,892],"value":700.0,"low":650.0,"high":750.0,"hedge":"about","unit":"person","role":"total"},"who":{"text":"men","span":[893,896],"class":"other"},"time":{"text":"last week","span":[912,921],"from":"2031-03-24","to":"2031-03-30"},"attribution":[{"name":"relatives","class":"collective","role":"speaker","cue":"said","stance":"asserts","span":[954,963]}],"modality":"actual","worth":0.89,"confidence":0.8,"rule":"quantity.people.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(72,X'A55B568B7DC65B79491EDE494486B9B2',54,4,'live',NULL,X'4CF1E66147FBF967910F41012DE713BF',NULL,NULL,22374,'en 2','anybody had been ill','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"camp commander","class":"office","role":"speaker","cue":"denied","stance":"denies","span":[1021,1039]}],"modality":"actual","worth":0.57,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(73,X'0ADD896852D7DDB9D94E32E47B139C44',55,4,'live',NULL,X'A6A4ED63A598B3FE3180C25178793416',NULL,NULL,22374,'en 2','Nobody was arrested','{"type":"detention.arrested","form":"indirect","figure":{"text":"Nobody","span":[1233,1239],"value":0.0,"low":0.0,"high":0.0,"hedge":"exact","unit":"person","role":"total"},"attribution":[{"name":"police spokesman","class":"office","role":"speaker","cue":"said","stance":"asserts","span":[1254,1272]}],"modality":"actual","worth":0.91,"confidence":0.9,"rule":"detention.arrested.passive"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(74,X'8BB45D1587875EDB912A773E7FF17534',56,5,'live',NULL,X'D9502A4D638C2F7800B54C0B9A405F4C',NULL,NULL,22414,'en 2','Five killed as bus overturns near Koldava','{"type":"casualty.killed","figure":{"text":"Five","span":[0,4],"value":5.0,"low":5.0,"high":5.0,"hedge":"exact","unit":"person","role":"total"},"place":{"text":"Koldava","span":[34,41],"name":"Koldava"},"modality":"actual","flags":["unattributed_number"],"worth":0.94,"confidence":0.8,"rule":"casualty.killed.reduced"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(75,X'B6D6DDD580325482B642EA82B1617832',57,5,'live',NULL,X'7D2E78AD7E6AC5FAA0E72D117AC5B7F5','2031-05-15','2031-05-15',22414,'en 2','A bus carrying farm workers overturned on the mountain road between Koldava and Estrin early on Thursday, killing five people and injuring 19','{"type":"casualty.killed","form":"indirect","figure":{"text":"five","span":[157,161],"value":5.0,"low":5.0,"high":5.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"people","span":[162,168],"class":"other"},"actor":{"text":"A bus","span":[43,48]},"time":{"text":"Thursday","span":[139,147],"from":"2031-05-15","to":"2031-05-15"},"attribution":[{"name":"Torvian police","class":"government","role":"speaker","cue":"said","stance":"asserts","span":[186,200]}],"modality":"actual","worth":0.96,"confidence":0.9,"rule":"casualty.killed.active"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(76,X'4D0B9EE5C592922DD61C57F99E3D0DE8',58,5,'live',NULL,X'5DCB93E39EDFFA0EF6AAAF57D4116D73','2031-05-15','2031-05-15',22414,'en 2','A bus carrying farm workers overturned on the mountain road between Koldava and Estrin early on Thursday, killing five people and injuring 19','{"type":"casualty.wounded","form":"indirect","figure":{"text":"19","span":[182,184],"value":19.0,"low":19.0,"high":19.0,"hedge":"exact","unit":"person","role":"total"},"actor":{"text":"A bus","span":[43,48]},"time":{"text":"Thursday","span":[139,147],"from":"2031-05-15","to":"2031-05-15"},"attribution":[{"name":"Torvian police","class":"government","role":"speaker","cue":"said","stance":"asserts","span":[186,200]}],"modality":"actual","worth":0.95,"confidence":0.9,"rule":"casualty.wounded.active"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(77,X'531EFA643C41A4FAB3846389C9A0E843',59,5,'live',NULL,X'E4B8AE047A90CCDC86653D101CCF50D3',NULL,NULL,22414,'en 2','Three of the injured were in a critical condition','{"type":"attribution.statement","form":"according_to","attribution":[{"name":"Koldava hospital","class":"organisation","role":"speaker","cue":"according to","stance":"asserts","span":[272,292]}],"modality":"actual","worth":0.68,"confidence":0.9,"rule":"attribution.statement.according_to"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(78,X'854B8E622B1A1E25818C779312C6D2EA',60,5,'live',NULL,X'C79155462AAB545D8F6891AA3972C516',NULL,NULL,22414,'en 2','the brakes had failed on the last bend before the pass','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"He","class":"person","role":"speaker","cue":"told","stance":"asserts","span":[315,317]}],"modality":"actual","worth":0.64,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(79,X'E473B166B70653A104D0E325D8E7EBBF',61,5,'live',NULL,X'5CD671278ECB89BA726169F474058ADA',NULL,NULL,22414,'en 2','The bus had 28 seats','{"type":"quantity.objects","form":"indirect","figure":{"text":"28","span":[404,406],"value":28.0,"low":28.0,"high":28.0,"hedge":"exact","unit":"seat","role":"total"},"attribution":[{"name":"Inka Sorm","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[449,477]}],"modality":"actual","worth":0.69,"confidence":0.8,"rule":"quantity.objects.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(80,X'8D35C50D209C7EC6CBFC75BE66A323DD',62,5,'live',NULL,X'8DDAD86E3A6F133843BFEC9719631EEE',NULL,NULL,22414,'en 2','about 40 people were on board','{"type":"quantity.people","form":"indirect","figure":{"text":"about 40","span":[418,426],"value":40.0,"low":35.0,"high":45.0,"hedge":"about","unit":"person","role":"total"},"who":{"text":"people","span":[427,433],"class":"other"},"attribution":[{"name":"Inka Sorm","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[449,477]}],"modality":"actual","worth":0.83,"confidence":0.8,"rule":"quantity.people.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(81,X'24A13F69B027D7C03C99A0A949FEE05D',63,5,'live',X'17BC623223F981B767B29ADC114084AD',X'81C2C769C3E404C93ED92E0FA3933206',NULL,NULL,22414,'en 2','"There were people sitting on sacks in the aisle,"','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Inka Sorm","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[535,538]}],"modality":"actual","worth":0.57,"confidence":0.95,"rule":"attribution.quote.direct"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(82,X'452A17EB23274C4794EAAAE0BA2317D7',64,5,'live',NULL,X'E46208028746F86FC6DE6ED0DCF0603A',NULL,NULL,22414,'en 2','it had passed an inspection on 2 May','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"owner of the bus","class":"office","role":"speaker","cue":"said","stance":"asserts","span":[546,566]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(83,X'C8A9FA43F03A613A08EDD26481DB09B4',65,5,'live',NULL,X'6134CE65A96D446CB60F47E46F2AA254',NULL,NULL,22414,'en 2','no record of such an inspection had been found','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Inka Sorm","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[630,634]}],"modality":"actual","worth":0.79,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(84,X'A9A59437EB5F378946B3111182790E39',66,5,'live',NULL,X'C664669FCA4FEC5F62DE8BD63CA7FBF3',NULL,NULL,22414,'en 2','At least eight people were killed in the first two','{"type":"casualty.killed","figure":{"text":"At least eight","span":[764,778],"value":8.0,"low":8.0,"soft_high":9.0,"hedge":"at_least","unit":"person","role":"total"},"who":{"text":"people","span":[779,785],"class":"other"},"modality":"actual","flags":["unattributed_number"],"worth":0.97,"confidence":0.9,"rule":"casualty.killed.passive"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(85,X'974E72D7B9DFF731CB789376F434027D',67,5,'live',NULL,X'611BE6BF033A928C6B66A97D9D4B5DD8',NULL,NULL,22414,'en 2','Villagers have asked for a crash barrier for more than a decade','{"type":"quantity.duration","form":"indirect","figure":{"text":"more than a decade","span":[861,879],"value":1.0,"low":1.0,"low_open":true,"soft_high":2.0,"hedge":"more_than","unit":"decade","role":"total"},"attribution":[{"name":"Mattis Roe","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[886,896]}],"modality":"actual","worth":0.66,"confidence":0.8,"rule":"quantity.duration.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(86,X'3F4562DDC3ABED39EF3607CD7FAE4ADA',68,5,'live',X'836FF8A64C8A02F3015C9CD8CCD70122',X'919B8C6C3E609FD189D888A148C72871',NULL,NULL,22414,'en 2','"Every year they promise, and every year we dig,"','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Mattis Roe","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[994,996]}],"modality":"actual","worth":0.62,"confidence":0.95,"rule":"attribution.quote.direct"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(87,X'B13AE3362EB1281512D945475B564610',69,5,'live',NULL,X'6116D8FC623AA3FE0C0874C7FCAE9383',NULL,NULL,22414,'en 2','work on the barrier would begin in June and cost about 2.4 million crowns','{"type":"quantity.money","form":"indirect","figure":{"text":"about 2.4 million crowns","span":[1085,1109],"value":2400000.0,"low":2280000.0,"high":2520000.0,"hedge":"about","role":"total"},"attribution":[{"name":"transport ministry","class":"government","role":"speaker","cue":"said","stance":"asserts","span":[1003,1025]}],"modality":"planned","worth":0.84,"confidence":0.8,"rule":"quantity.money.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(112,X'48FD6A94A8BEBD6F4FCD68ADE4ED40A3',94,7,'live',NULL,X'25E5B5DE8EB1DA7C68EFAEA4926F86C5',NULL,NULL,22393,'en 2','Two dead as the Sarna bursts its dyke','{"type":"casualty.killed","figure":{"text":"Two","span":[12,15],"value":2.0,"low":2.0,"high":2.0,"hedge":"exact","unit":"person","role":"total"},"modality":"actual","flags":["unattributed_number"],"worth":0.9,"confidence":0.8,"rule":"casualty.killed.reduced"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(113,X'20308AFBE668BF7F0DC9C0309316DCD5',95,7,'live',NULL,X'50921D85F5159D837E64CC960389BAA2',NULL,NULL,22393,'en 2','two people were killed and eight are missing','{"type":"casualty.killed","form":"indirect","figure":{"text":"two","span":[238,241],"value":2.0,"low":2.0,"high":2.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"people","span":[242,248],"class":"other"},"attribution":[{"name":"emergency service","class":"organisation","role":"speaker","cue":"says","stance":"asserts","span":[202,223]}],"modality":"actual","worth":0.96,"confidence":0.9,"rule":"casualty.killed.passive"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(114,X'4E3EEB3BE08CB1648F29C173162FA3A8',96,7,'live',NULL,X'95D242E6CA8F63B81C9BC7C2F8222B19',NULL,NULL,22393,'en 2','eight are missing','{"type":"casualty.missing","form":"indirect","figure":{"text":"eight","span":[265,270],"value":8.0,"low":8.0,"high":8.0,"hedge":"exact","unit":"person","role":"total"},"attribution":[{"name":"emergency service","class":"organisation","role":"speaker","cue":"says","stance":"asserts","span":[202,223]}],"modality":"actual","worth":0.95,"confidence":0.9,"rule":"casualty.missing.passive"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(115,X'E340F4CDF00448F2426D54ADA6568824',97,7,'live',NULL,X'91FADCF495B3784C107B98B21CE66192',NULL,NULL,22393,'en 2','a second farm worker, who had been reported dead','{"type":"casualty.killed","figure":{"text":"a","span":[284,285],"value":1.0,"low":1.0,"high":1.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"a second farm worker","span":[284,304],"class":"worker"},"modality":"negated","flags":["unattributed_number"],"worth":0.95,"confidence":0.9,"rule":"casualty.killed.passive"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(116,X'49F5AD091A3E9E1AA85834E3AA84EEE4',98,7,'live',NULL,X'A0B81789862ECD8E346FFDBEC08427E2','2031-04-22','2031-04-22',22393,'en 2','At least two people were killed and eight were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night','{"type":"casualty.killed","form":"indirect","figure":{"text":"At least two","span":[396,408],"value":2.0,"low":2.0,"soft_high":3.0,"hedge":"at_least","unit":"person","role":"total"},"who":{"text":"people","span":[409,415],"class":"other"},"place":{"text":"Lower Sarna","span":[454,465],"name":"Lower Sarna"},"time":{"text":"Tuesday","span":[469,476],"from":"2031-04-22","to":"2031-04-22"},"attribution":[{"name":"district emergency service","class":"organisation","role":"speaker","cue":"said","stance":"asserts","span":[538,568]}],"modality":"actual","worth":0.96,"confidence":0.9,"rule":"casualty.killed.passive"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(117,X'E03EE89D86B0248C494F400351DE4F80',99,7,'live',NULL,X'73134FB8902274C06D61A25E9ADA7036','2031-04-22','2031-04-22',22393,'en 2','eight were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night','{"type":"casualty.missing","form":"indirect","figure":{"text":"eight","span":[432,437],"value":8.0,"low":8.0,"high":8.0,"hedge":"exact","unit":"person","role":"total"},"place":{"text":"Lower Sarna","span":[454,465],"name":"Lower Sarna"},"time":{"text":"Tuesday","span":[469,476],"from":"2031-04-22","to":"2031-04-22"},"attribution":[{"name":"district emergency service","class":"organisation","role":"speaker","cue":"said","stance":"asserts","span":[538,568]}],"modality":"actual","worth":0.95,"confidence":0.9,"rule":"casualty.missing.passive"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(118,X'6533EC0F7A09B3F33DA2C315DD640920',22,7,'live',NULL,X'5D2E334BF1D392664FEADDB6AFE8723C',NULL,NULL,22393,'en 2','More than 2,300 residents were evacuated by boat and lorry, many of them in their nightclothes','{"type":"displacement.evacuated","figure":{"text":"More than 2,300","span":[576,591],"value":2300.0,"low":2301.0,"soft_high":2400.0,"hedge":"more_than","unit":"person","role":"total"},"who":{"text":"residents","span":[592,601],"class":"civilian"},"modality":"actual","flags":["unattributed_number"],"worth":0.96,"confidence":0.9,"rule":"displacement.evacuated.passive"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(119,X'B60DC0F6ABCD9F0DAE8B01B3DDBFB835',23,7,'live',NULL,X'528E4EBDD089A337FAE7828A7C8A2F58',NULL,NULL,22393,'en 2','Another 600 people refused to leave their homes','{"type":"displacement.displaced","form":"according_to","figure":{"text":"600","span":[680,683],"value":600.0,"low":600.0,"high":600.0,"hedge":"exact","unit":"person","role":"increment"},"who":{"text":"people","span":[684,690],"class":"other"},"attribution":[{"name":"Odo Brandt","class":"person","role":"speaker","cue":"according to","stance":"asserts","span":[734,755]}],"modality":"negated","worth":0.93,"confidence":0.85,"rule":"displacement.displaced.subject"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(120,X'757F55167AF58329C97B5FF176505FE6',24,7,'live',X'AB4FDB2F9D4428A1A397458599C9E644',X'610B33731AEB9B09755577B4D274F90B',NULL,NULL,22393,'en 2','“The water came in eleven minutes,”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Odo Brandt","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[794,800]}],"modality":"actual","worth":0.55,"confidence":0.95,"rule":"attribution.quote.direct"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(121,X'3C4FF53ED6BA35E3313DE76AC96D26E7',25,7,'live',X'A5254CF6322AC440DB32FC963276C7BE',X'3ED0A2A63BA42C4B7AB672352FE88E8C',NULL,NULL,22393,'en 2','“We had four boats for nine villages. It was not enough.”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Odo Brandt","class":"person","role":"speaker","cue":"said","stance":"asserts","carried":true,"span":[794,800]}],"modality":"actual","worth":0.52,"confidence":0.85,"rule":"attribution.quote.direct.carried"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(122,X'79CE33230A93E4FAA80D4ED42B111297',26,7,'live',NULL,X'3F964165D18E6593915B702B775D10E0','2031-04-20','2031-04-24',22393,'en 2','Some 5,000 people have been displaced in the valley since Sunday','{"type":"displacement.displaced","form":"indirect","figure":{"text":"Some 5,000","span":[866,876],"value":5000.0,"low":4500.0,"high":5500.0,"hedge":"about","unit":"person","role":"total"},"who":{"text":"people","span":[877,883],"class":"other"},"time":{"text":"since Sunday","span":[918,930],"from":"2031-04-20","to":"2031-04-24"},"attribution":[{"name":"provincial government","class":"government","role":"speaker","cue":"said","stance":"asserts","span":[932,957]}],"modality":"actual","worth":0.96,"confidence":0.9,"rule":"displacement.displaced.passive"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(123,X'02D39CAAD7DE1C70443C7FC83BD6435C',100,7,'live',NULL,X'9EF00EDBCA3B89FFE6032AB0B2FE590A',NULL,NULL,22393,'en 2','A farm worker drowned when his tractor was swept off Mill Bridge','{"type":"casualty.killed","figure":{"text":"A","span":[1107,1108],"value":1.0,"low":1.0,"high":1.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"A farm worker","span":[1107,1120],"class":"worker"},"modality":"actual","flags":["unattributed_number"],"worth":0.95,"confidence":0.85,"rule":"casualty.killed.subject"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(124,X'35B9489BF43745E0905EE1A40930A948',28,7,'live',NULL,X'30FFA7203580E0A1B99AB45539AA8985',NULL,NULL,22393,'en 2','claims that the dyke had been neglected','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Lena Vosk","class":"person","role":"speaker","cue":"rejected","stance":"denies","span":[1174,1201]}],"modality":"actual","worth":0.72,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(125,X'616B2439E538A8D87C1BB05411389EAC',29,7,'live',NULL,X'B9232FF354A90414F1740AB8C09C03F8',NULL,NULL,22393,'en 2','it had been inspected in February and that no damage was found','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Lena Vosk","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[1252,1255]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.indirect"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(126,X'3356CB825137C094F08C099490204A36',30,7,'live',NULL,X'5536DF266886B5C05086ADED6EC6A4AD',NULL,NULL,22393,'en 2','between 20 and 30 metres of the dyke were “soft as bread”','{"type":"quantity.distance","form":"mixed","figure":{"text":"between 20 and 30 metres","span":[1409,1433],"low":20.0,"high":30.0,"hedge":"between","unit":"metre","role":"total"},"attribution":[{"name":"provincial government","class":"government","role":"speaker","cue":"warned","stance":"asserts","span":[1363,1365]},{"name":"Piet Arlow","class":"person","role":"channel","stance":"asserts","span":[1468,1494]}],"modality":"actual","worth":0.66,"confidence":0.8,"rule":"quantity.distance.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(127,X'E72404973FB5CFAD21703C3610CA2573',31,7,'live',X'5C55DC5EDAFAE72F86C27EEB7CE0C2BF',X'430A2ABA695F35D4CE83DEE215F0D670',NULL,NULL,22393,'en 2','“Nobody came to look,”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Piet Arlow","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[1524,1526]}],"modality":"actual","worth":0.5,"confidence":0.95,"rule":"attribution.quote.direct"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(128,X'837811ACBEB9B046BE31CE5DF8BFB71D',32,7,'live',X'DA584EA818A67D95127D3F13971A5563',X'4295A64F878FDB9043D9700B3E8A3BF5',NULL,NULL,22393,'en 2','“Not in February, not ever.”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Piet Arlow","class":"person","role":"speaker","cue":"said","stance":"asserts","carried":true,"span":[1524,1526]}],"modality":"actual","worth":0.43,"confidence":0.85,"rule":"attribution.quote.direct.carried"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(129,X'5F6C3896EE0DB5DB4D1F3C29D3EECD0E',33,7,'live',NULL,X'ED635D4195298CE4D8355A0D7D459DCE','2031-04-22','2031-04-22',22393,'en 2','Nearly 900 homes were without power on Tuesday evening','{"type":"quantity.objects","figure":{"text":"Nearly 900","span":[1563,1573],"value":900.0,"low":850.0,"high":899.0,"hedge":"nearly","unit":"home","role":"total"},"time":{"text":"Tuesday evening","span":[1602,1617],"from":"2031-04-22","to":"2031-04-22"},"modality":"actual","flags":["unattributed_number"],"worth":0.79,"confidence":0.8,"rule":"quantity.objects.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(130,X'93FE5CF9783A603ECA52E38D60CBC0EE',34,7,'live',NULL,X'16D65FE0ED21D5D5E9BEE6327920EB8C',NULL,NULL,22393,'en 2','no patients were hurt','{"type":"casualty.wounded","form":"indirect","figure":{"text":"no","span":[1679,1681],"value":0.0,"low":0.0,"high":0.0,"hedge":"exact","unit":"person","role":"total"},"attribution":[{"name":"its director","class":"office","role":"speaker","cue":"said","stance":"asserts","span":[1702,1714]}],"modality":"actual","worth":0.95,"confidence":0.9,"rule":"casualty.wounded.passive"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(131,X'547E00080983FE47C228D5154E38F9E8',35,7,'live',NULL,X'F78DBDDB2E324B5C9E4A1A3EA753B218',NULL,NULL,22393,'en 2','43 patients had been moved to Brennik','{"type":"quantity.people","form":"indirect","figure":{"text":"43","span":[1735,1737],"value":43.0,"low":43.0,"high":43.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"patients","span":[1738,1746],"class":"civilian"},"attribution":[{"name":"its director","class":"office","role":"speaker","cue":"added","stance":"asserts","span":[1721,1723]}],"modality":"actual","worth":0.83,"confidence":0.8,"rule":"quantity.people.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(132,X'D22B6C1DF0A6ED11527E62E116055D5F',36,7,'live',NULL,X'8A5D3A2D66A054FF00497394400AC3D3',NULL,NULL,22393,'en 2','The army sent around 350 soldiers and two helicopters','{"type":"mobilization.deployed","figure":{"text":"around 350","span":[1789,1799],"value":350.0,"low":333.0,"high":367.0,"hedge":"about","unit":"person","role":"total"},"who":{"text":"soldiers","span":[1800,1808],"class":"soldier"},"actor":{"text":"The army","span":[1775,1783]},"modality":"actual","flags":["unattributed_number"],"worth":0.96,"confidence":0.9,"rule":"mobilization.deployed.active"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(133,X'023C797D0FD3DA947AB6BE2BE74F82F6',37,7,'live',NULL,X'A8F2E8C4E1A7621233E5594644F4E317',NULL,NULL,22393,'en 2','The army sent around 350 soldiers and two helicopters','{"type":"quantity.weapons","figure":{"text":"two","span":[1813,1816],"value":2.0,"low":2.0,"high":2.0,"hedge":"exact","unit":"helicopter","role":"total"},"modality":"actual","flags":["unattributed_number"],"worth":0.86,"confidence":0.8,"rule":"quantity.weapons.plain"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(134,X'86BD0F4A85403789009FF0F42A219DE0',38,7,'live',NULL,X'B3CD14A0AF20E9D94275AE9C97E94EF6',NULL,NULL,22393,'en 2','reports of looting in the village of Netherweir','{"type":"attribution.statement","form":"reports","attribution":[{"name":"reports","class":"document","role":"document","stance":"claims","span":[1841,1848]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.reports"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(135,X'C952DF679B688090250FCF663A09DFC6',39,7,'live',NULL,X'AEE373FDEB742A44014E6170E7E26B59',NULL,NULL,22393,'en 2','they had received only one complaint','{"type":"event","form":"indirect","actor":{"text":"they","span":[1902,1906]},"attribution":[{"name":"police","class":"government","role":"speaker","cue":"said","stance":"asserts","span":[1890,1896]}],"modality":"actual","worth":0.73,"confidence":0.5,"rule":"event"}',1,NULL,NULL,0,1,NULL);
INSERT INTO "mention" VALUES(136,X'48B5C423AF9E9C306A5D67ABB3254C30',40,7,'live',X'F57FA94EBD53A00628ADB2C7AE8603A1',X'9B36CF9AA03D38138BB7086170B1A6CC',NULL,NULL,22393,'en 2','“I would not go home before the weekend,”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Odo Brandt","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[2035,2041]}],"modality":"actual","worth":0.35,"confidence":0.95,"rule":"attribution.quote.direct"}',1,NULL,NULL,0,1,NULL);
CREATE TABLE mention_span (
  mention_id INTEGER NOT NULL REFERENCES mention (id),
  version INTEGER NOT NULL,
  ord INTEGER NOT NULL,  -- 0 is the piece that is the mention's text
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  PRIMARY KEY (mention_id, version, ord)
) WITHOUT ROWID;
INSERT INTO "mention_span" VALUES(1,1,0,0,51,0,51);
INSERT INTO "mention_span" VALUES(2,1,0,68,184,53,215);
INSERT INTO "mention_span" VALUES(3,1,0,68,184,53,215);
INSERT INTO "mention_span" VALUES(4,1,0,217,250,217,323);
INSERT INTO "mention_span" VALUES(5,1,0,324,384,324,385);
INSERT INTO "mention_span" VALUES(6,1,0,387,422,387,488);
INSERT INTO "mention_span" VALUES(7,1,0,498,535,489,536);
INSERT INTO "mention_span" VALUES(8,1,0,498,535,489,536);
INSERT INTO "mention_span" VALUES(9,1,0,549,610,538,611);
INSERT INTO "mention_span" VALUES(10,1,0,636,660,612,661);
INSERT INTO "mention_span" VALUES(11,1,0,693,713,663,714);
INSERT INTO "mention_span" VALUES(12,1,0,715,760,715,845);
INSERT INTO "mention_span" VALUES(13,1,0,911,960,911,969);
INSERT INTO "mention_span" VALUES(14,1,0,971,1062,971,1081);
INSERT INTO "mention_span" VALUES(15,1,0,1083,1142,1083,1155);
INSERT INTO "mention_span" VALUES(16,1,0,1171,1254,1156,1255);
INSERT INTO "mention_span" VALUES(17,1,0,1293,1375,1257,1376);
INSERT INTO "mention_span" VALUES(18,1,0,1390,1414,1377,1415);
INSERT INTO "mention_span" VALUES(19,1,0,0,39,0,39);
INSERT INTO "mention_span" VALUES(20,1,0,41,180,41,218);
INSERT INTO "mention_span" VALUES(21,1,0,79,180,41,218);
INSERT INTO "mention_span" VALUES(22,1,0,220,314,220,315);
INSERT INTO "mention_span" VALUES(23,1,0,316,363,316,400);
INSERT INTO "mention_span" VALUES(24,1,0,402,437,402,450);
INSERT INTO "mention_span" VALUES(25,1,0,451,508,451,488);
INSERT INTO "mention_span" VALUES(26,1,0,510,574,510,607);
INSERT INTO "mention_span" VALUES(27,1,0,751,820,751,821);
INSERT INTO "mention_span" VALUES(28,1,0,860,899,823,900);
INSERT INTO "mention_span" VALUES(29,1,0,915,977,901,978);
INSERT INTO "mention_span" VALUES(30,1,0,1058,1115,1012,1149);
INSERT INTO "mention_span" VALUES(31,1,0,1150,1172,1150,1181);
INSERT INTO "mention_span" VALUES(32,1,0,1182,1210,1182,1210);
INSERT INTO "mention_span" VALUES(33,1,0,1212,1266,1212,1267);
INSERT INTO "mention_span" VALUES(34,1,0,1328,1349,1268,1369);
INSERT INTO "mention_span" VALUES(35,1,0,1384,1421,1370,1422);
INSERT INTO "mention_span" VALUES(36,1,0,1424,1477,1424,1478);
INSERT INTO "mention_span" VALUES(37,1,0,1424,1477,1424,1478);
INSERT INTO "mention_span" VALUES(38,1,0,1490,1537,1479,1588);
INSERT INTO "mention_span" VALUES(39,1,0,1551,1587,1479,1588);
INSERT INTO "mention_span" VALUES(40,1,0,1642,1683,1642,1696);
INSERT INTO "mention_span" VALUES(41,1,0,0,51,0,51);
INSERT INTO "mention_span" VALUES(42,1,0,68,184,53,215);
INSERT INTO "mention_span" VALUES(43,1,0,68,184,53,215);
INSERT INTO "mention_span" VALUES(44,1,0,217,250,217,323);
INSERT INTO "mention_span" VALUES(45,1,0,324,384,324,385);
INSERT INTO "mention_span" VALUES(46,1,0,387,422,387,488);
INSERT INTO "mention_span" VALUES(47,1,0,498,535,489,536);
INSERT INTO "mention_span" VALUES(48,1,0,498,535,489,536);
INSERT INTO "mention_span" VALUES(49,1,0,549,610,538,611);
INSERT INTO "mention_span" VALUES(50,1,0,636,660,612,661);
INSERT INTO "mention_span" VALUES(51,1,0,693,713,663,714);
INSERT INTO "mention_span" VALUES(52,1,0,715,760,715,845);
INSERT INTO "mention_span" VALUES(53,1,0,911,960,911,969);
INSERT INTO "mention_span" VALUES(54,1,0,971,1062,971,1081);
INSERT INTO "mention_span" VALUES(55,1,0,1083,1142,1083,1155);
INSERT INTO "mention_span" VALUES(56,1,0,1171,1254,1156,1255);
INSERT INTO "mention_span" VALUES(57,1,0,1293,1375,1257,1376);
INSERT INTO "mention_span" VALUES(58,1,0,1390,1414,1377,1415);
INSERT INTO "mention_span" VALUES(59,1,0,0,30,0,45);
INSERT INTO "mention_span" VALUES(60,1,0,47,183,47,269);
INSERT INTO "mention_span" VALUES(61,1,0,116,183,47,269);
INSERT INTO "mention_span" VALUES(62,1,0,185,268,47,269);
INSERT INTO "mention_span" VALUES(63,1,0,328,341,271,431);
INSERT INTO "mention_span" VALUES(64,1,0,335,430,271,431);
INSERT INTO "mention_span" VALUES(65,1,0,479,530,479,578);
INSERT INTO "mention_span" VALUES(66,1,0,480,528,479,578);
INSERT INTO "mention_span" VALUES(67,1,0,593,657,579,658);
INSERT INTO "mention_span" VALUES(68,1,0,718,756,660,778);
INSERT INTO "mention_span" VALUES(69,1,0,779,813,779,822);
INSERT INTO "mention_span" VALUES(70,1,0,823,857,823,857);
INSERT INTO "mention_span" VALUES(71,1,0,859,952,859,969);
INSERT INTO "mention_span" VALUES(72,1,0,1071,1091,1021,1092);
INSERT INTO "mention_span" VALUES(73,1,0,1233,1252,1233,1278);
INSERT INTO "mention_span" VALUES(74,1,0,0,41,0,41);
INSERT INTO "mention_span" VALUES(75,1,0,43,184,43,206);
INSERT INTO "mention_span" VALUES(76,1,0,43,184,43,206);
INSERT INTO "mention_span" VALUES(77,1,0,208,257,208,293);
INSERT INTO "mention_span" VALUES(78,1,0,335,389,315,390);
INSERT INTO "mention_span" VALUES(79,1,0,392,412,392,483);
INSERT INTO "mention_span" VALUES(80,1,0,418,447,392,483);
INSERT INTO "mention_span" VALUES(81,1,0,484,534,484,544);
INSERT INTO "mention_span" VALUES(82,1,0,592,628,546,629);
INSERT INTO "mention_span" VALUES(83,1,0,640,686,630,687);
INSERT INTO "mention_span" VALUES(84,1,0,764,814,764,815);
INSERT INTO "mention_span" VALUES(85,1,0,816,879,816,942);
INSERT INTO "mention_span" VALUES(86,1,0,944,993,944,1002);
INSERT INTO "mention_span" VALUES(87,1,0,1036,1109,1003,1110);
INSERT INTO "mention_span" VALUES(112,1,0,12,49,0,49);
INSERT INTO "mention_span" VALUES(113,1,0,238,282,202,362);
INSERT INTO "mention_span" VALUES(114,1,0,265,282,202,362);
INSERT INTO "mention_span" VALUES(115,1,0,284,332,202,362);
INSERT INTO "mention_span" VALUES(116,1,0,396,536,396,574);
INSERT INTO "mention_span" VALUES(117,1,0,432,536,396,574);
INSERT INTO "mention_span" VALUES(118,1,0,576,670,576,671);
INSERT INTO "mention_span" VALUES(119,1,0,672,719,672,756);
INSERT INTO "mention_span" VALUES(120,1,0,758,793,758,806);
INSERT INTO "mention_span" VALUES(121,1,0,807,864,807,844);
INSERT INTO "mention_span" VALUES(122,1,0,866,930,866,963);
INSERT INTO "mention_span" VALUES(123,1,0,1107,1171,1107,1172);
INSERT INTO "mention_span" VALUES(124,1,0,1211,1250,1174,1251);
INSERT INTO "mention_span" VALUES(125,1,0,1266,1328,1252,1329);
INSERT INTO "mention_span" VALUES(126,1,0,1409,1466,1363,1500);
INSERT INTO "mention_span" VALUES(127,1,0,1501,1523,1501,1532);
INSERT INTO "mention_span" VALUES(128,1,0,1533,1561,1533,1561);
INSERT INTO "mention_span" VALUES(129,1,0,1563,1617,1563,1618);
INSERT INTO "mention_span" VALUES(130,1,0,1679,1700,1619,1720);
INSERT INTO "mention_span" VALUES(131,1,0,1735,1772,1721,1773);
INSERT INTO "mention_span" VALUES(132,1,0,1775,1828,1775,1829);
INSERT INTO "mention_span" VALUES(133,1,0,1775,1828,1775,1829);
INSERT INTO "mention_span" VALUES(134,1,0,1841,1888,1830,1939);
INSERT INTO "mention_span" VALUES(135,1,0,1902,1938,1830,1939);
INSERT INTO "mention_span" VALUES(136,1,0,1993,2034,1993,2047);
CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL,
  claim_id INTEGER NOT NULL REFERENCES claim (id),
  change_id INTEGER NOT NULL REFERENCES change (id),
  text TEXT NOT NULL
, kind TEXT NOT NULL DEFAULT 'note'
  CHECK (kind IN ('note', 'searched', 'asked', 'answered', 'no_answer')), place TEXT, deadline TEXT, about INTEGER REFERENCES note (id));
INSERT INTO "note" VALUES(1,X'C0B7C77B47543D29EA04AB9FB8BF8881',1,4,'asked the agency on Monday','note',NULL,NULL,NULL);
INSERT INTO "note" VALUES(2,X'846EDDD66BCD564E6B81DDB784FEAAD4',3,13,'nothing','searched','the register',NULL,NULL);
CREATE TABLE origin (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL
, agency TEXT);
INSERT INTO "origin" VALUES(1,X'56850AE83AA88C05C99493A5C9233BE6',NULL);
INSERT INTO "origin" VALUES(2,X'B9C43AAF3D35035CCB8DEECDF60F4991',NULL);
INSERT INTO "origin" VALUES(3,X'FF62BC1C65D5006C1E0F5483D79B5314',NULL);
INSERT INTO "origin" VALUES(4,X'F65937E0B01D5B5E1C517D8B8FD927EF',NULL);
INSERT INTO "origin" VALUES(5,X'14344EC523AC74BD2DA58EC8FFD88F1E',NULL);
CREATE TABLE passage (
  hash INTEGER NOT NULL,
  origin_id INTEGER NOT NULL REFERENCES origin (id),
  article_id INTEGER NOT NULL REFERENCES article (id),
  PRIMARY KEY (hash, origin_id)
) WITHOUT ROWID;
INSERT INTO "passage" VALUES(10783568954633467,2,2);
INSERT INTO "passage" VALUES(13175537818038982,3,4);
INSERT INTO "passage" VALUES(21802620464418406,2,2);
INSERT INTO "passage" VALUES(23093698557393126,1,1);
INSERT INTO "passage" VALUES(49503435406765571,4,5);
INSERT INTO "passage" VALUES(76631953822609444,2,2);
INSERT INTO "passage" VALUES(104076025610976776,1,1);
INSERT INTO "passage" VALUES(139203826048496168,4,5);
INSERT INTO "passage" VALUES(199012796130072319,4,5);
INSERT INTO "passage" VALUES(215907187656135820,2,2);
INSERT INTO "passage" VALUES(255437759032912882,1,1);
INSERT INTO "passage" VALUES(267910402010164360,3,4);
INSERT INTO "passage" VALUES(313198731299003080,2,7);
INSERT INTO "passage" VALUES(347362493340938589,1,1);
INSERT INTO "passage" VALUES(373457737334476128,3,4);
INSERT INTO "passage" VALUES(485257465490191590,1,1);
INSERT INTO "passage" VALUES(501309433188767041,2,2);
INSERT INTO "passage" VALUES(550183463355038277,1,1);
INSERT INTO "passage" VALUES(556458278540291328,1,1);
INSERT INTO "passage" VALUES(572971022582952043,2,2);
INSERT INTO "passage" VALUES(582055314579523146,1,1);
INSERT INTO "passage" VALUES(629864908418685402,2,2);
INSERT INTO "passage" VALUES(734495654836155469,4,5);
INSERT INTO "passage" VALUES(813492933087771544,3,4);
INSERT INTO "passage" VALUES(880035071837557437,2,2);
INSERT INTO "passage" VALUES(984462446707729892,2,7);
INSERT INTO "passage" VALUES(1111706473088995427,3,4);
INSERT INTO "passage" VALUES(1186479130600178998,2,2);
INSERT INTO "passage" VALUES(1201894840800618418,1,1);
INSERT INTO "passage" VALUES(1201939784860509248,2,2);
INSERT INTO "passage" VALUES(1251507746192043975,4,5);
INSERT INTO "passage" VALUES(1276121273187656177,1,1);
INSERT INTO "passage" VALUES(1311699660341682835,4,5);
INSERT INTO "passage" VALUES(1441596455340495532,2,2);
INSERT INTO "passage" VALUES(1672765286494592131,1,1);
INSERT INTO "passage" VALUES(1835822907126955688,2,2);
INSERT INTO "passage" VALUES(1864641712193707373,4,5);
INSERT INTO "passage" VALUES(2187604170843892262,1,1);
INSERT INTO "passage" VALUES(2199052645216867327,1,1);
INSERT INTO "passage" VALUES(2398251694834439953,3,4);
INSERT INTO "passage" VALUES(2407875996301850447,4,5);
INSERT INTO "passage" VALUES(2429565273182002641,4,5);
INSERT INTO "passage" VALUES(2650678441912550094,3,4);
INSERT INTO "passage" VALUES(3330169837604177950,2,2);
INSERT INTO "passage" VALUES(3337771016081828744,3,4);
INSERT INTO "passage" VALUES(3924623021537960315,4,5);
INSERT INTO "passage" VALUES(4253441640058323833,4,5);
INSERT INTO "passage" VALUES(4663560046093341189,3,4);
INSERT INTO "passage" VALUES(4790361911416250929,4,5);
INSERT INTO "passage" VALUES(6265384012961476175,2,2);
CREATE TABLE redacted_blob (
  sha256 TEXT PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (seq)
) WITHOUT ROWID;
CREATE TABLE relation (
  id INTEGER PRIMARY KEY,
  from_claim INTEGER NOT NULL REFERENCES claim (id),
  to_claim INTEGER NOT NULL REFERENCES claim (id),
  kind TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'accepted', 'declined')),
  rule TEXT,
  event INTEGER NOT NULL REFERENCES event (seq)
, why TEXT);
INSERT INTO "relation" VALUES(1,2,1,'repeats','proposed','likeness',4,'same type, place and week; 2 names in common; figure 96 against 96');
INSERT INTO "relation" VALUES(2,20,19,'consistent_with','proposed','article',44,'in one article');
INSERT INTO "relation" VALUES(3,71,72,'revises','proposed','article',120,NULL);
INSERT INTO "relation" VALUES(4,98,95,'consistent_with','proposed','article',148,'in one article');
CREATE TABLE tag (
  word TEXT NOT NULL,
  claim_id INTEGER NOT NULL REFERENCES claim (id),
  PRIMARY KEY (word, claim_id)
) WITHOUT ROWID;
INSERT INTO "tag" VALUES('frontline',1);
CREATE TABLE undo (
  change_id INTEGER PRIMARY KEY REFERENCES change (id),
  changeset BLOB NOT NULL,
  takes_back INTEGER REFERENCES change (id),  -- it is itself the undo of that one (or of an undo: a redo)
  taken_back INTEGER REFERENCES change (id)   -- that one undid it, and hasn't been undone itself
);
INSERT INTO "undo" VALUES(11,X'54170100000000000000000000000000000000000000000000636C61696D0017000100000000000000010000000000000000000000000100000000000000040000000000000000000000000000000000000000000001000000000000000B00000000000000000054020102746167001200030966726F6E746C696E65010000000000000001',NULL,NULL);
INSERT INTO "undo" VALUES(12,X'54170100000000000000000000000000000000000000000000636C61696D00170001000000000000000100000000000000000000000001000000000000000B0000000000000005000000000000000000000000000001000000000000000C00000000000000030361646100',NULL,NULL);
INSERT INTO "undo" VALUES(13,X'54170100000000000000000000000000000000000000000000636C61696D0017000100000000000000030000000000000000000000000100000000000000060000000000000000000000000000000000000000000001000000000000000D00000000000000000054090100000000000000006E6F74650012000100000000000000020410846EDDD66BCD564E6B81DDB784FEAAD401000000000000000301000000000000000D03076E6F7468696E6703087365617263686564030C7468652072656769737465720505',NULL,NULL);
CREATE INDEX event_by_subject ON event (subject, seq);
CREATE TRIGGER change_is_never_updated BEFORE UPDATE ON change BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER event_is_never_updated BEFORE UPDATE ON event BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER payload_is_only_redacted BEFORE UPDATE ON event_payload
WHEN NEW.seq <> OLD.seq OR NEW.which <> OLD.which OR NEW.salt IS NOT NULL OR NEW.value IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'a payload can only be redacted');
END;
CREATE TRIGGER payload_is_never_deleted BEFORE DELETE ON event_payload BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE UNIQUE INDEX article_by_url ON article (url_key) WHERE url_key IS NOT NULL;
CREATE INDEX article_by_origin ON article (origin_id);
CREATE UNIQUE INDEX article_text_by_sha256 ON article_text (sha256);
CREATE INDEX article_version_by_text ON article_version (text_id);
CREATE INDEX claim_by_verdict ON claim (verdict, state);
CREATE INDEX claim_by_progress ON claim (progress, state);
CREATE INDEX claim_by_rev ON claim (rev);
CREATE INDEX claim_not_live ON claim (id) WHERE state <> 'live';
CREATE INDEX mention_by_claim ON mention (claim_id);
CREATE INDEX mention_by_article ON mention (article_id);
CREATE INDEX mention_by_identity ON mention (identity_key) WHERE identity_key IS NOT NULL;
CREATE INDEX mention_by_sentence ON mention (sentence_key) WHERE sentence_key IS NOT NULL;
CREATE INDEX relation_by_from ON relation (from_claim);
CREATE INDEX evidence_by_claim ON evidence (claim_id);
CREATE INDEX note_by_claim ON note (claim_id);
CREATE INDEX article_version_by_sha256 ON article_version (sha256);
CREATE INDEX mention_by_former ON mention (former_key) WHERE former_key IS NOT NULL;
CREATE INDEX claim_by_successor ON claim (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX claim_by_assignee ON claim (assignee) WHERE assignee IS NOT NULL;
CREATE INDEX claim_by_review ON claim (review_by) WHERE review_by IS NOT NULL;
CREATE INDEX tag_by_claim ON tag (claim_id);
CREATE INDEX note_by_about ON note (about) WHERE about IS NOT NULL;
CREATE INDEX note_by_deadline ON note (deadline) WHERE deadline IS NOT NULL;
CREATE INDEX evidence_by_page ON evidence (page) WHERE page IS NOT NULL;
CREATE INDEX evidence_by_sha256 ON evidence (sha256) WHERE sha256 IS NOT NULL;
CREATE TRIGGER compared_claim_changed AFTER UPDATE OF state, merged_into, type, text, first_mention ON claim BEGIN
  DELETE FROM compared WHERE claim_id = NEW.id;
END;
CREATE TRIGGER compared_mention_changed AFTER UPDATE OF claim_id, state, text, version, published_day ON mention BEGIN
  DELETE FROM compared WHERE claim_id IN (OLD.claim_id, NEW.claim_id);
END;
CREATE INDEX relation_by_to ON relation (to_claim, kind);
COMMIT;
PRAGMA user_version = 3;
PRAGMA application_id = 1668050296;
