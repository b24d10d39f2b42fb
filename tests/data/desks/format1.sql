PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE desk (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  uid BLOB NOT NULL CHECK (length(uid) = 16),
  created TEXT NOT NULL
);
INSERT INTO desk VALUES(1,X'ebdac90b942ff8228df3a1b9531958b7','2031-05-01T12:00:00Z');
CREATE TABLE counter (
  kind TEXT PRIMARY KEY,
  last INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO counter VALUES('article',5);
INSERT INTO counter VALUES('change',7);
INSERT INTO counter VALUES('claim',110);
INSERT INTO counter VALUES('event',126);
INSERT INTO counter VALUES('evidence',1);
INSERT INTO counter VALUES('mention',115);
INSERT INTO counter VALUES('note',1);
INSERT INTO counter VALUES('origin',5);
INSERT INTO counter VALUES('relation',0);
INSERT INTO counter VALUES('text',5);
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  clock_injected INTEGER NOT NULL CHECK (clock_injected IN (0, 1)),
  command TEXT NOT NULL
);
INSERT INTO change VALUES(1,'2031-05-01T12:00:00Z','ada',1,'ingest');
INSERT INTO change VALUES(2,'2031-05-02T12:00:00Z','ada',1,'ingest');
INSERT INTO change VALUES(3,'2031-05-02T12:00:00Z','ada',1,'ingest');
INSERT INTO change VALUES(4,'2031-05-03T12:00:00Z','ada',1,'ingest');
INSERT INTO change VALUES(5,'2031-05-04T12:00:00Z','ada',1,'note');
INSERT INTO change VALUES(6,'2031-05-04T12:00:00Z','ada',1,'mark');
INSERT INTO change VALUES(7,'2031-05-04T12:00:00Z','ada',1,'mark');
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
INSERT INTO event VALUES(1,1,'a1','ingest',NULL,NULL,X'f6484cecd3701e447178b84fe49dc9f8269077e7cbab3eb47b320197b428f748',NULL,X'2b3041c1f9f5c410012b42f77c995dbb5088e868f895298d1f5b007a6dd1dfee');
INSERT INTO event VALUES(2,1,'c1','claim',NULL,NULL,X'00b6819afc71bf4b4d993f59c36cbe4802cce26770775613d44bb1d7e042967b',NULL,X'020d80ff6a2050d4fca813e1d4924a49f6fd57a0cf4e5e8caa1dab5a49948526');
INSERT INTO event VALUES(3,1,'c2','claim',NULL,NULL,X'b309cb7d34ceeb2fd7d7b3c79126cb81eed20080eee73c7cd48d12f110c037f6',NULL,X'277accb9d9cc618a73393d25173ad81f2c5a7274b7e209a34973d7bedeeea17c');
INSERT INTO event VALUES(4,1,'c3','claim',NULL,NULL,X'c1918ff4b6294078d966276e9e176b04cf4962725859fdda4eff98abaafa1543',NULL,X'2446b8cab911cc63e220231e2bddc2d08c05097e83f88e747f78c1e9fb2a16cf');
INSERT INTO event VALUES(5,1,'c4','claim',NULL,NULL,X'f8c11fd315edffc6d73d78c435c4192b2d99f7b5d6f810c920a0ed3674a5ba99',NULL,X'362a20f9f6459c531549fd91fbbdd9eecb9c7ab735ddbac218f5579a442df873');
INSERT INTO event VALUES(6,1,'c5','claim',NULL,NULL,X'f493f8c3f37ecbfaa4e046354eee109b27a5c1099ad6a9a503dc9a9b8c953d5f',NULL,X'4ecd66ec5d5e269e20f2440f33365db2a115203466c0536c169542893b6a1b3f');
INSERT INTO event VALUES(7,1,'c6','claim',NULL,NULL,X'080efe37af401b075cc0a92e353b6ecde11a47e901ef1237b4fffa7592b939ef',NULL,X'f91b90fece9b0fedd88b6c3e7b5da124ea1063541c398501b4c22d733bb0fedd');
INSERT INTO event VALUES(8,1,'c7','claim',NULL,NULL,X'2290dbce9dda32a7e5c9ea5f4c0f64d6f0deda8af0b66ccb58c35bd4ac521fca',NULL,X'9d8190cc5b1acde084e7725c5d7e080f6de5ffa9c522ef5a8b6936ecbd66cae7');
INSERT INTO event VALUES(9,1,'c8','claim',NULL,NULL,X'11f23dd56ca35c9e3840bec43eb6ef27b046c9324dbf13a3aa9f72b6a08f507c',NULL,X'323a8370db210a874b786a29869acad20c9c822e60482927da224be95fdf3879');
INSERT INTO event VALUES(10,1,'c9','claim',NULL,NULL,X'2ef18118c14cf243f13d3a3a63f26ed4fb40c51681efcd8c20abb12eadebd6a2',NULL,X'4c4c32d2743fe92cc7abfc736e7a422425debab193964e3ba1519267494253c3');
INSERT INTO event VALUES(11,1,'c10','claim',NULL,NULL,X'4b11ae3e846e4fb2c528e13e854c64d6b72c1da562702f8575e53464157ffcaa',NULL,X'abc17e974d8b07ee8c125e5d9875e1d8999833ed9218b1553cb53c01081b2500');
INSERT INTO event VALUES(12,1,'c11','claim',NULL,NULL,X'0535dd3f5d760cd98e3d14ee61ea51d6526318f329e0edb6fe65722682993441',NULL,X'a079550f891f2ee8a215fa1bb2614e1d0361488d473173eebcbd427fe1dcea9a');
INSERT INTO event VALUES(13,1,'c12','claim',NULL,NULL,X'8be58271a7d64cfe55e052f81b1af0f66a3ecb7b3413d24ded47a8584ed9bd68',NULL,X'7eda4031c1bbb65969d118f5cef7257cac3c7a49c86a74f9a532864cb422d108');
INSERT INTO event VALUES(14,1,'c13','claim',NULL,NULL,X'34c8242c4c5f93d9a86716eba7c7398940b8b7ee856b526686965b013ab21f8e',NULL,X'9b31adb89599ce2e9c49664afef7a6a5b60a9c9b926aaf9df9f238593da65fd7');
INSERT INTO event VALUES(15,1,'c14','claim',NULL,NULL,X'aa02fd56fd84725b9a7eee7c6611b0496a65f27a9418162fb81badaa4daecf7c',NULL,X'132645b004c04731b1f0e5a96836c7f6353fc3c3c5afa2da61a80527633ba87d');
INSERT INTO event VALUES(16,1,'c15','claim',NULL,NULL,X'cf34560175d1766ce7a34def2935cb928e37dbd80404868a83f8a0f1a54f5f07',NULL,X'1f546d6a05c09d78c25cbbbc7e98ab31226a76207c6f5ed64c5d4b5c08562c6d');
INSERT INTO event VALUES(17,1,'c16','claim',NULL,NULL,X'36d9073a0bb75a3eebaa428845db80658cf55df6a6f740257e78a2617c864398',NULL,X'7dbe50cd006b19d546d2a6be2f0e7105bb2fa310c7c7ba57e591735bbd4a0783');
INSERT INTO event VALUES(18,1,'c17','claim',NULL,NULL,X'67f163960bce9a0b35a4adbb8f1a8c65a70043eb3ba1cfc845f620478fbba352',NULL,X'76d11549e9348563152d096aedd166361a91cf2ddfd6ba3640375e2810f3eff4');
INSERT INTO event VALUES(19,1,'c18','claim',NULL,NULL,X'66f280d59b3da42c2842fe032b3c9d470e8575d315994094ef02d7ab45b7277e',NULL,X'347029b117c07a75661a789fef264ac2309c3577017651f5d5b593f19164aff8');
INSERT INTO event VALUES(20,1,'a2','ingest',NULL,NULL,X'3abbedfae45155e2a9008e04ee828c6e91e11956b03821e492c8ddf65f7356f7',NULL,X'5e73fb2f483f58604c9fa5aaf8de7a6d5784ce006110b752041bea7f956f4d7e');
INSERT INTO event VALUES(21,1,'c19','claim',NULL,NULL,X'4434409a8ebdb332fd6e858ff10d65c7467a3c0a077d9ae35ce9532dd716db45',NULL,X'72493fa5fff617eb8f88792a12c978e23483338fcfce70bf9df00b731db3724f');
INSERT INTO event VALUES(22,1,'c20','claim',NULL,NULL,X'5c3a959f35846fb51325a5d7540ea18eeae8e4d39d029728a185050eecff5797',NULL,X'f586b3c99b92ea67b706797a7d46c63dcfbc1d3577e5df2a446966774b563de5');
INSERT INTO event VALUES(23,1,'c21','claim',NULL,NULL,X'13f32ba1e53092a063dadd976664d39280d2cdbca49dbda470a3152f04f155d0',NULL,X'47d2a1d85ab8dff39a7056ce271fe9fdb3cfc9e255d953d9e2c35581a776f4f8');
INSERT INTO event VALUES(24,1,'c22','claim',NULL,NULL,X'e572d3d07eb1e89ef104e6ab0e6a4731d387b0df5395cded4fafdd603e385187',NULL,X'685d9688c291b83682e94ddcf1937c6042ff42fe421a83627802e01f99df43a7');
INSERT INTO event VALUES(25,1,'c23','claim',NULL,NULL,X'acc01388a6260db23392d6c8368d2dcdf29b6f0e2ea4f4d792cfa1f23e63f5e6',NULL,X'1c21e897e78b9c489e0a09cbc43ed8144699c498d08a25eb580ca606bafde265');
INSERT INTO event VALUES(26,1,'c24','claim',NULL,NULL,X'db08f03ca0fcd674a4e2947d089a82d4607c4e8adbe3773edd8cdd61c7d7f31b',NULL,X'c6d5c46afa4880a6ca9d23e4df70a511f650e0e12e60fb8078884a20df8b2aeb');
INSERT INTO event VALUES(27,1,'c25','claim',NULL,NULL,X'a78199601b28e75dbe93de975999604c9fafa1d20a690becc8f4c7cefb80853e',NULL,X'b09b261e6cd9627aea9ee1a9feab7a5824b4004941cdf80e4934a2c93e8ce701');
INSERT INTO event VALUES(28,1,'c26','claim',NULL,NULL,X'b3ec59ed69eaa332bf3478a1ab84b340adf475bcb0329e4f420a0e25fbc162a6',NULL,X'086594f0b64ff8faef420ea6fdd8d5e6760718bc529f65ba009b269e74fcc662');
INSERT INTO event VALUES(29,1,'c27','claim',NULL,NULL,X'64fbb5d6c121d02e719063aaeb832c8d355413dfe9ce8117d29c393f3ed99385',NULL,X'005b691c09acef3f69013a6f44c8bee124c19afc6d92e068127e3e54641a63b1');
INSERT INTO event VALUES(30,1,'c28','claim',NULL,NULL,X'49996c9deeeb209eaed6140f20f8e2e690a7dc9c26326265d3ca29576f2053b9',NULL,X'd3994b0ee98c0a199a03d9fbb895aa4673d7cb8975503f11a9ccfda3d037f0ec');
INSERT INTO event VALUES(31,1,'c29','claim',NULL,NULL,X'70ca6f21298135010ae36b908b54ffcc4ec7607e423fbc8ea1d21200bbfcc9d2',NULL,X'27b534f3d7e81b25123779b24595796d0c863d620615a01e33597b64e0ce138d');
INSERT INTO event VALUES(32,1,'c30','claim',NULL,NULL,X'd3ef907b28aa0cd04e11bea044a88467fcff1f79aa49efe607f2bc0213a8aa1e',NULL,X'5c09c8bf94a48bbcbba576dcdbc2eab18ff9c45ad955358d0c1a1ba8a3963b6e');
INSERT INTO event VALUES(33,1,'c31','claim',NULL,NULL,X'61a1d8c70ff114a927b413d96863fbc5ba69c59d1e1bb59dc1d50cf86085c27b',NULL,X'443023fd822a3eda6c0556087aa417babcee2066d3137eb67e8fb2259e162d5a');
INSERT INTO event VALUES(34,1,'c32','claim',NULL,NULL,X'de7d46a95100fe0833e37e22dc84cdad163ae50c28b826157eac0e66d07c72de',NULL,X'8c18ef6df29a6f5df379b61d4fdaf6a0ca03ba84470e52eae9db9c9a25c301b2');
INSERT INTO event VALUES(35,1,'c33','claim',NULL,NULL,X'de7a4c1328ae58921edeaa7647833f414fde1539a6f63075e30619c93c357565',NULL,X'6538538040c1a05be7f421bd8ba06af3d39721beb8fabf54a1ae7311f163b476');
INSERT INTO event VALUES(36,1,'c34','claim',NULL,NULL,X'bd7bda0107c1c45a9816a9ca8acd936cdaca086a53eab0a24ac21e5e38492790',NULL,X'5610f0a280ec92dc448c8b3f8e8b5c58e1f2cf233d1f7b3e2468875f7b43dd35');
INSERT INTO event VALUES(37,1,'c35','claim',NULL,NULL,X'0bf0312bf4f969219593d2c9c70dd543dc317674cba01d59d649cce4ad9b30e5',NULL,X'f2dff931c0b4b869ed4dbfb0ca91a2fd7d32396fe85e209e55632b00de8fb587');
INSERT INTO event VALUES(38,1,'c36','claim',NULL,NULL,X'6a6a8f36566b3f833ee64193fae3ee3e389f38c5696bca5ea271480e26cba01e',NULL,X'add2704083522e6dd41ad7f5f99dd6dae4370471ba94d16a9ee7d8198f41cd52');
INSERT INTO event VALUES(39,1,'c37','claim',NULL,NULL,X'3176375cae427ffb9e99c72254eed75f86368301dc0857e32818233961ff348f',NULL,X'39f855a2cb23ab086de268ef0efe39d2f82fd809a31dcd94c769124bcb355f3c');
INSERT INTO event VALUES(40,1,'c38','claim',NULL,NULL,X'693610b91dc1fae758f62bbcd05933ad9b8d28f6d353d87cd17c43f5bd6cfa3f',NULL,X'73a62fd777f1a6ca4ab5f43ac66987d299ef75166015003939f4799a6bc1ffb1');
INSERT INTO event VALUES(41,1,'c39','claim',NULL,NULL,X'e24442e7954e28e6adac112aff4391404af4d6c014eee2a376f994398762eddf',NULL,X'bdd74ecf66d1e298cc53c29974c58320d11c80bebbb454b6ec1f8d4f1b938caf');
INSERT INTO event VALUES(42,1,'c40','claim',NULL,NULL,X'a4f10476c94dfb77f20d9cf107784872bfbf7b89d26dd30901da25b7b72adcf2',NULL,X'798e6d110cbb302793391fadd8aead9b610b11d0584133d4fe76f75a1cf6de41');
INSERT INTO event VALUES(43,2,'a3','ingest',NULL,NULL,X'94b2973b7d44eada2cd7e581016200285804db7190c45e3c0112ceb3e0ee5923',NULL,X'21687caf10a21d38c5878ca86a330751070883c0280ad82e27c579d86d259325');
INSERT INTO event VALUES(44,2,'c41','claim',NULL,NULL,X'a23991e373dd5d622c2fae4f6d4c695793c7d4abbd593914e15fd109ed305040',NULL,X'6c374e4df49df8200d7b773aabf85226d4ead6840bd637265267c2e9711da3c5');
INSERT INTO event VALUES(45,2,'c42','claim',NULL,NULL,X'50e8839a6c739e84e5613deb0fe13d6c5b011e6d6955bb3c5827e2755df12219',NULL,X'd3edba2a91183c6da6270d399f86ef5b25382e5293026ade53537716938c9dc5');
INSERT INTO event VALUES(46,2,'c43','claim',NULL,NULL,X'849e8d9ec6a16df05a4c7002c183151b657a8b1d554b2fd13f51f76879c87850',NULL,X'080db4effb639e2eb8cfff9edfa873410fb6d7621b8417081fe9f12ab7d20ce9');
INSERT INTO event VALUES(47,2,'c44','claim',NULL,NULL,X'83800bbfb58a1a3ac53fe84bcab7b210da31c0c0b482084dfdcb801ac452e999',NULL,X'23286f744a0f58bc24732a03afc981b6a82443bd85c716318a0c5ffd7c8e9be7');
INSERT INTO event VALUES(48,2,'c45','claim',NULL,NULL,X'9d80b7db8f63f5b1eb8bc192bbeed2efb10eda92a7868505fc09f38525e7e945',NULL,X'a511141470daaabce8e883bf418ad35130ec3ad73123a2028352f877c637018b');
INSERT INTO event VALUES(49,2,'c46','claim',NULL,NULL,X'97d8eeb4bd676d278a4087d00370558e74630dae8e78109ab7f357e71ed9709c',NULL,X'49ede90fbd80ee37eadbde98a223d3e85206a85d759233f701a89a041ed2772e');
INSERT INTO event VALUES(50,2,'c47','claim',NULL,NULL,X'476b3ace8edacd9543ee888d32cecefba36a4d446bd85853d8e337f0dda271c6',NULL,X'7794b4e57ed87eff09e8e3dcc3ddac74eb3e2294264ab9faabb32cdb317ba133');
INSERT INTO event VALUES(51,2,'c48','claim',NULL,NULL,X'53e7053364b4a26d5a5a25494527cc63e0dbe2945d1eab1b7dd2d7cd3abbc751',NULL,X'048aa1102845c469a77803a102bf011e066f95930502a96bb011cf1f974ab064');
INSERT INTO event VALUES(52,2,'c49','claim',NULL,NULL,X'c455af797fe9a3f7e1532cdc5cb8c68352f525541df67ce673684bb393531e38',NULL,X'd4789c711dc16ab5be55ad7d343c21429fab80cf8878b322a35b3e7f96517100');
INSERT INTO event VALUES(53,2,'c50','claim',NULL,NULL,X'1ce7f38b030b4fdbd3f163e7e8e3880318884d836c7432f84cd86212d781b31b',NULL,X'4749dd7453665286bb56744a0b3020426150a3745010a8c0deb126fd57ceea8d');
INSERT INTO event VALUES(54,2,'c51','claim',NULL,NULL,X'4dc5a1249b9612a99f97e83a53a8cf4ba7add758802b77636d5fcd79393aff1d',NULL,X'4da37e69f586ac1069608d80350b4299e6a50e849006d8dcb38a287321647cfb');
INSERT INTO event VALUES(55,2,'c52','claim',NULL,NULL,X'76759c1f4417825a0f3e4f8a6083cfa95077b30b95c5cbf5fe9dcd70440b9dcf',NULL,X'46511fc9573b8b444983b5481c54f96b912fede6d6c0ea83a13a45a946f95f5d');
INSERT INTO event VALUES(56,2,'c53','claim',NULL,NULL,X'c9939588c3e92f7cad27ce3c5690a7345017a8f88aa1f0b2c8d7ade718774bb5',NULL,X'01bec580fc2576261d66b3bae1ef7b8ae75c24dd907ebb7e4f3483b94abfe0f0');
INSERT INTO event VALUES(57,2,'c54','claim',NULL,NULL,X'a2c79d55507fdf4f7fd93361ba4db7d28f42ec2fedb3be3260e644db6245fc64',NULL,X'9da73f012b9d0f73f676a01d2476199e4c4a7414d4ad1d2a80c9e638280f9258');
INSERT INTO event VALUES(58,2,'c55','claim',NULL,NULL,X'd7d581d14116933773a75d686c8639af450c29834b1ff1ce6a26c3433e440bd8',NULL,X'cab7bd903ed4b2e61400132011c0e2978a7586e9321c69d865062673781ca2c1');
INSERT INTO event VALUES(59,2,'c56','claim',NULL,NULL,X'ff44689b39746976e182fddd6bf172725a06b67b4d057c00bc29a599a5d02422',NULL,X'f21dbd84f0bb89f599393c5d4fa05f2eeb8adeec924ef0c81c453e8ce79cff5a');
INSERT INTO event VALUES(60,2,'c57','claim',NULL,NULL,X'a391f53a9d0218be027f16653c2caefbe9fa44e13fc8baa79a3043dd72f2128a',NULL,X'f84edf622d7c8af8b4829f70ab40102a4e861581a8c26dd3cb9a28fa2c333d28');
INSERT INTO event VALUES(61,2,'c58','claim',NULL,NULL,X'd7dd2bfb1a041bfc51d96a85ce6a93e0a805326d1c4ba2cf4f9628f6464eeec4',NULL,X'd836233af45f21f363e7fa38b0668e594434917016b575cf6034ed2a5be9d4a6');
INSERT INTO event VALUES(62,2,'c59','claim',NULL,NULL,X'3d8d9ffc8e50004b12cb0877998e56d5ad9ce3103ea105b6b82749782f4a7e2c',NULL,X'57c0e4006c5cc3a26b6e86668df4542de845a1265d95bd5e1647b208b762da2e');
INSERT INTO event VALUES(63,2,'c60','claim',NULL,NULL,X'180bc7f0103aa2fead1406fe4c1814f05a301a72334d083cd97dc7c82fd1c9d3',NULL,X'8fcc62151da2b3add8a0ac53703098857184dde4bc17afa60224b0f7adaf55ca');
INSERT INTO event VALUES(64,2,'c61','claim',NULL,NULL,X'ff43aee64fddc7877467e22dfce27e4da3e45041a66a1f3c6e76e8762d249302',NULL,X'fb3e02d6f4bbcade355927106aeaab5fc622d9f847cc7e7f8422c6ddc31e5382');
INSERT INTO event VALUES(65,2,'c62','claim',NULL,NULL,X'0a0118135f646330061945f6a73caf70cbd6aeb0a8bfaf51fb27813290cd16e8',NULL,X'3a2869b84cb90b3e0f958aef08d7ef7ec1c244fb764886d60fa3db4e98a7787d');
INSERT INTO event VALUES(66,2,'c63','claim',NULL,NULL,X'07a2cd39b3d47d0033ce252633c59abbf776bf7bd5bdba6101bcd614a1d67a21',NULL,X'890695e2df14a96f8afd2d1cc5ff082200b6d5ac53bff4276e63cbb225d9fcd7');
INSERT INTO event VALUES(67,2,'c64','claim',NULL,NULL,X'dd72b632b8a86c9755d708a15c3e93e1b97c90de55c5f62a4bced0b259e1a28e',NULL,X'c200c1d002d504729592219cad7c5d991d66d38f1d00454ec173b7dd1c18ab92');
INSERT INTO event VALUES(68,3,'a4','ingest',NULL,NULL,X'62c09ff629628b0f1255eb8e90f4f78bb6c8bb7226faeea89dc69fdade6bb032',NULL,X'23fdc81539ed0a54cb59a763623d3076af719015b2d425de9e04ac2faae7279a');
INSERT INTO event VALUES(69,3,'c65','claim',NULL,NULL,X'd0be07da0f24137693b9fee6c1a823a304378595034e6175cd93100ac8d7052e',NULL,X'32d5498c3cb4733983ff2085aa337ea5ccff94c76ee648b20ccb34872b47068a');
INSERT INTO event VALUES(70,3,'c66','claim',NULL,NULL,X'ec2d659441107aa400bd243b388672ed738c9bd99b08826fe164c4dfdcb59861',NULL,X'361528195d968774bc727156e15693b28c241ad7b7c936b92b4f795a91363691');
INSERT INTO event VALUES(71,3,'c67','claim',NULL,NULL,X'e82194bc0349a8b77a1870a0464f2fb1780c08afbedc610947177f8c8d58dd20',NULL,X'9f728912461b4fcadc3c256d7f3497cc69f26d150f55cd5647884c852c68749b');
INSERT INTO event VALUES(72,3,'c68','claim',NULL,NULL,X'a41c6b8ab912a5deccb258701d09e51cb79d97511e3795c614de9d2ebe7ea04a',NULL,X'556f90ea634841da44810f3c2408a5cb7a227f14f06f83d32d3aecac265c99e6');
INSERT INTO event VALUES(73,3,'c69','claim',NULL,NULL,X'97ccf137554bc07fa54ae32422f1cc94ea118a40483252ec383cc42908f57e9c',NULL,X'55aa39cf1905456e130ff65fb067330d8d7258a2b4460f823f3f47edaea89ba1');
INSERT INTO event VALUES(74,3,'c70','claim',NULL,NULL,X'0afeafdaacc41dc62d60d0b6200bca73a33e9d93666e044eebb213f9a8f399d0',NULL,X'4c0634e7d7961a33fc8c9f9c21837000485b327ffd04630e8f6dc74c28acc547');
INSERT INTO event VALUES(75,3,'c71','claim',NULL,NULL,X'e70159d2d94b3f4b2dd8da963f6228429cbb1c31dec4e1605cf04450225e99f2',NULL,X'80c69ea45e5a237374d76fef3af1e67321ecc51cbab7b6f63683b3ccb7d8e16b');
INSERT INTO event VALUES(76,3,'c72','claim',NULL,NULL,X'ba986392af05d5aeeccae2c00be8bbe94d6a695073b2a8077eea80065304cb2d',NULL,X'11fb0ad8b44733a270254958486bb618eb383035d31923e2fb5b085e473431e9');
INSERT INTO event VALUES(77,3,'c73','claim',NULL,NULL,X'bce43d7b168e8ffe6ae64f74ff1a3f33e856bd18535fbd7e0b64f85049bae176',NULL,X'263d2928a6a22754c09e244146653b0067b4686f2a439792cf12e55e3b880fbb');
INSERT INTO event VALUES(78,3,'c74','claim',NULL,NULL,X'9be88d3d3fca3ac6d58d5bb8fc4c78b328ce9fa05c52ce6e3769ea5ec88b4649',NULL,X'ad930ba3b1175ebe6488084ea1a46afc8732b6316a3bc31c60c35c3009cbd467');
INSERT INTO event VALUES(79,3,'c75','claim',NULL,NULL,X'd8a529fd2ed9ddb5f6fe4818f3be67a626be48bc62ab154c2404b1a9687a02fa',NULL,X'cebc136fcba4cf40bc8357ebba78036a970acfc3f57ea1539113f1ebf9fb7255');
INSERT INTO event VALUES(80,3,'c76','claim',NULL,NULL,X'9c20eac981eca00c563f4c90168c656d6b0f58d650617335c86d6f799b4c4365',NULL,X'6301b58594217f525cddee0e96c4a891f9e555c6b613ec4b2485c602ffc7388f');
INSERT INTO event VALUES(81,3,'c77','claim',NULL,NULL,X'9a6c05da5e5b29ec9d4f7f6c052b698eb46543232cac8b1d62be9d880e0f9e6a',NULL,X'81a7a16522e8042a3228ba14f1b1f3f26d9b4190d673228e65c119107e159b47');
INSERT INTO event VALUES(82,3,'c78','claim',NULL,NULL,X'93ca1bdb66d72d805640c40de4ee94ff78a7e86b84a735d3090d389b4588519f',NULL,X'0d32b804d82b8ad1a2c4fc2093d99d3eaf12eec92576b92b9f384056bc8b9f93');
INSERT INTO event VALUES(83,3,'c79','claim',NULL,NULL,X'6e245409599857d219e61a0b828dc3af9f085cd2fb565aeb7743f75843adca2b',NULL,X'3617a20230c3c46b5c833296f79d5d1b9bc46d694d9da4b63bca4fce648bb89e');
INSERT INTO event VALUES(84,3,'c80','claim',NULL,NULL,X'889bda53752c0f5baa21cfc31f13c8b93a1d6d93f3e6b633d0f96d02da652f8b',NULL,X'cdd6fc3cd27c28dc74739746b46bfb81344bfbabe6472d88f4fa0a437521864e');
INSERT INTO event VALUES(85,3,'c81','claim',NULL,NULL,X'fa7fceb99e77de11480224959aac1c3c9d2b90b136159de16c262346e7f69293',NULL,X'0bcad96644d68ab2ca8b50acae776ea7cef6fa2f04c4386760e119d3b0a35f34');
INSERT INTO event VALUES(86,3,'c82','claim',NULL,NULL,X'1411696f302642efb8b8d945df394bef971a0c920040c4f79a88cd131294f7af',NULL,X'133276d72af7a00764ee64cea3fbec23bb4ffc3d2e7d6831aedf4b29c5c8f31e');
INSERT INTO event VALUES(87,3,'c83','claim',NULL,NULL,X'dc07e1454580f54bba385edf0d7d194dc614ad8d740e795e75e3d727064a26eb',NULL,X'd36d2ed49a8a3d66ef77fb0e3fdda44fcd81b1ebaee9817db690d8ef8b66ddb6');
INSERT INTO event VALUES(88,3,'c84','claim',NULL,NULL,X'16ea0b15359b2cda56c92a8d7115fa42a6acccb0795eed9a8d4e88fd183ce55f',NULL,X'ad25117fbe3d9aa0a065fcac0e01690e6ae953e6961a751b11c67c8c6828eec5');
INSERT INTO event VALUES(89,3,'c85','claim',NULL,NULL,X'f7506634294a605e855059f5560359ef7cc2d03eef8c7be61044fe609561c59b',NULL,X'6fe3eac37ce1d8804649df388db83c401dc63d547a0f165e24a6b6d48da48513');
INSERT INTO event VALUES(90,3,'c86','claim',NULL,NULL,X'230aa2716ae848d8139618af69c0ff00cd479039e680005d9a22d9b8f69b0afb',NULL,X'1c362970e5c1424e85d55c79d8229e05c61d1f07e6b12bf08f10f2bd369300ea');
INSERT INTO event VALUES(91,3,'c87','claim',NULL,NULL,X'25d3513a4f60239d649909eb0571466f4fd8141092653d140e48cd1361b681ad',NULL,X'196f972195348d4a28ccf55576f220e491f333bf7bf4715869d7b7ba6d6f0afc');
INSERT INTO event VALUES(92,3,'c88','claim',NULL,NULL,X'd0231a76a8d76c81ffa0acf7207805e936c0936dce1059d8d86eefa984590616',NULL,X'a6d125b950ea431f855e35cae3c40b1249911840211b26cdcf20949bf3a33981');
INSERT INTO event VALUES(93,4,'a5','ingest',NULL,NULL,X'95c4553409baa73f83602a81064847dcf2ad685d2809ccfa280696ed500a0717',NULL,X'3793b6786f019969042aa1785e38fa7ef45db61dcf14a4017ab046b46b110a5d');
INSERT INTO event VALUES(94,4,'c89','claim',NULL,NULL,X'2c028ca62e69dbfe61387bde280ef9d7595549702f79bca59ecdf8be18622b1c',NULL,X'0fd3c32e2d5705dc9dee7a1cd3d7372e8a8e6e7861aa717223c46044896faee3');
INSERT INTO event VALUES(95,4,'c90','claim',NULL,NULL,X'fec11ed1c8d96132392b91b6e09f8a1b4fcd46de38c05487859cbbcf0e67b6b6',NULL,X'0e85d568b79ce643f8507dd3bbda4b9609f53e0f65fa98fda429dcb8497c2c53');
INSERT INTO event VALUES(96,4,'c91','claim',NULL,NULL,X'c61803fa802823bb140b57e9285210c4617668b9da6384c38d7fe4e7002f6e44',NULL,X'44193179467eb360d92cf7496ffb8c90cc5a82e70002a0b12c5a1c8675e8383f');
INSERT INTO event VALUES(97,4,'c92','claim',NULL,NULL,X'4ad3a1c71def5efcc185c8d7d701d1901d2663cac880c85a58a56f06607e05de',NULL,X'8c4fc970a7c18626babb0e0c442623b537c67220c7ffdc5b2735a3209b30e8c3');
INSERT INTO event VALUES(98,4,'c93','claim',NULL,NULL,X'b1c39eeb83ac38711a1379cf89c7ab795ce106f7f9421b8c5501ac5d82dd0646',NULL,X'05988bfcb1c6d259309d36e151771a0ed5c8455d940de022c1d392fa5e099050');
INSERT INTO event VALUES(99,4,'c94','claim',NULL,NULL,X'efcdb66b192f638e1c6223a3e60cff128f5eb9b521463f91be08f02ee970c402',NULL,X'905ca7c6209461238d237cf9ce0eb7016843b007e94eb70a53bbb00db0307534');
INSERT INTO event VALUES(100,4,'c95','claim',NULL,NULL,X'a3d500be0c58e252655cb481eab1f4d879e7a5733729bcc995e130db0d36aeef',NULL,X'03a61fe9a66169ea71a88fcf9388bb0acc52ad0b5ccd53bc7fddadc14d970319');
INSERT INTO event VALUES(101,4,'c96','claim',NULL,NULL,X'846c628b9dafcdd7eebeb91c56a0bf9761994cc8a3e2f37a9e876493851f511a',NULL,X'f0d1913e77b431e179b84bf3bc3aced213ad6d13fc442514b1dcb001ee7ca213');
INSERT INTO event VALUES(102,4,'c97','claim',NULL,NULL,X'd8c1575e3b4a1ad512a70314f2d17175f3f6e40be0657163e257099e9b0d8b3d',NULL,X'76c61d868e64497eb823f7d8a216a27ca8a8f99904b794f79580d8d552c238f5');
INSERT INTO event VALUES(103,4,'c98','claim',NULL,NULL,X'a0defd3153e02743c36ba69ba5d5dd37bfed09cd0bf996e17cee964cec3176bc',NULL,X'8167eac040c48fcaba9b3aa128753ee06e8ebf1590a66fea50641d311ac882bd');
INSERT INTO event VALUES(104,4,'c24','mention',NULL,NULL,X'e370fc3d8df24e3d6ba33a076f2de81402581d7ac637ec59c4331429cc6f3208',NULL,X'390225b1f7b69fdfcb64b98236e6bbd0dd97439f01174ed5dd2af2a0b4f411bd');
INSERT INTO event VALUES(105,4,'c25','mention',NULL,NULL,X'1ff6ad8f5e4b64a35430e5251dae9960eb3cd0b274caa4360f8c9dabbc580c16',NULL,X'91c8e76c8d73f85eeb8484f1cb6002ab28a5ac88b5f0b36c6421dbba998e23e4');
INSERT INTO event VALUES(106,4,'c99','claim',NULL,NULL,X'c5a06ec0e10fddb68970945a5370bab5d2626a480e4a537feb5ce5172e38e08f',NULL,X'd19b4b3b08fa31bb8c3bd2282754ee9e8b41a6f80bc61ad3addd7eaf20b2ca13');
INSERT INTO event VALUES(107,4,'c100','claim',NULL,NULL,X'20c5915c104e9a686f74052a8ec093d522afa6a6568dc6aec13050644b1733d6',NULL,X'5c06167e12b238647d8c0d2daa4b0aeb9230ca85d5abac589cf4de584dff814b');
INSERT INTO event VALUES(108,4,'c101','claim',NULL,NULL,X'1a94624e65124783e7075ea903b41a77d5efaf322a53b742aa6c101d891c4845',NULL,X'7ec826e8fd573386cb59ae2260b45e9bc68395e8db334a57804d1995d896d36f');
INSERT INTO event VALUES(109,4,'c102','claim',NULL,NULL,X'1de1fcb44d6c0d4a8cb1a16383a9bc5d284dc14ab588d2cde70905b3bfb84df2',NULL,X'41ab4c4952204cd742a1f985eb03ef07164cb8975fd105ede846ecc4c078288e');
INSERT INTO event VALUES(110,4,'c103','claim',NULL,NULL,X'bd654089036a0994fadfb43ff1b2ce565e6034eba5a18a3e9cf3e86e3e860dda',NULL,X'515839e9f656f3ae9afeba0d26b3b756cdaf9b9dd205e123c3941e0876c37216');
INSERT INTO event VALUES(111,4,'c31','mention',NULL,NULL,X'31a81948935dff7c15d3a9adfaf410b159c7d9c36acfa2ac274c9703f6130ac4',NULL,X'f38ed8b6ca9a9bed8232ee26f429b49bc73604dbb85af67b23108820a134d0a1');
INSERT INTO event VALUES(112,4,'c32','mention',NULL,NULL,X'13c8a32c83898ab0e73de22031f24ccb384f93b4a1386218e5b138cfb2cae617',NULL,X'3233ac05f27dbb5346cb4e697d61040bafaa9162722e16e27beac2e66e1a733a');
INSERT INTO event VALUES(113,4,'c104','claim',NULL,NULL,X'40d2882f576db6050daeeddcf21a266486c70ab548b782a4b7c310124aa7537a',NULL,X'31b7b6e31be67ac89ed674c101a9edf97059c93a4ce96c388e0836ad79f7f154');
INSERT INTO event VALUES(114,4,'c105','claim',NULL,NULL,X'b89779894d85ec49eefb7948ac2dc1e23e1024f8c84239c41a73bb804819d42d',NULL,X'4b9f9f4501d4476996df5ccfa4f38cd320498858b5b39a5afa97752c9921af1f');
INSERT INTO event VALUES(115,4,'c106','claim',NULL,NULL,X'27ef27c1a0067894e62375eeb1b9e500a43a760dba28a0a639080c9528347001',NULL,X'f99e81866cd7279778098ca636eb3569df15ddfffda807d08ffac470eded5792');
INSERT INTO event VALUES(116,4,'c107','claim',NULL,NULL,X'2f38052c684947e40de7b513fa30333efd012b7d1ccb90d5c2762db5ebdda794',NULL,X'39366cb14f9d12bae64dd9d5ffb441d359cb33db7658346e10e93949b316efb5');
INSERT INTO event VALUES(117,4,'c108','claim',NULL,NULL,X'e133987ff1d58e8086b30bf52de726fbbaed8a084f961d9d63b4957579ed1e95',NULL,X'bddba1ea95d4791a7aa3bd0cb105b2975dea54382ffa8dd0fea02cc555ba7ff6');
INSERT INTO event VALUES(118,4,'c109','claim',NULL,NULL,X'6f3976bcd4ae34166f04e8375376b5901026bb35f6efec677f09ef530063e684',NULL,X'81a3cdb32607fea32e8477f75ae07c3cf264be05903266ecc99cdd7dcabf736b');
INSERT INTO event VALUES(119,4,'c110','claim',NULL,NULL,X'ab044453145a3fca5f5e0abdc0e44b1edfa5814d135cf61a70d14e7870f3f036',NULL,X'c10b954d892adc1f4a69e76ea4c5698f7da04bbcdfd5c1eb8405f81de57c275c');
INSERT INTO event VALUES(120,4,'c40','mention',NULL,NULL,X'64812a5f0466aa45f927c75eae4d08a7f5c76310bd95cb6e47d2aed7764caf51',NULL,X'29441e6969b6335a501a09de3ec201c38ba0585e202f4ea420e67159011dbd05');
INSERT INTO event VALUES(121,5,'c1','note',NULL,NULL,X'9b478146ef057553154cad0030d83700ce9663c2e52bec831186efd73db81ce3',NULL,X'644442766571c57fd7adca37fcb303b7a8f20967067f3379bfe9f356ab4e5c57');
INSERT INTO event VALUES(122,6,'c2','mark','verdict',X'49f203cf4012438a7ea9876c0ac18b58ef3431716416444e8e825f4a11a7461b',X'd5c038acac9f4da4d2581b4cd5d0782c85177f9dfafb144339860baebe38c415',X'37a7b013ca3cfd3babf1a146f3a1049e674be7f8ca5c741dbc49f31e4651c8ca',X'036cf4bf247b711773bc60b0cff827665a208b281a834f53be9b715f52916c12');
INSERT INTO event VALUES(123,6,'c2','mark','progress',X'dd711fff82401ee86e4a7368c6112c388ece73b4e27b84171e0a3ee7c3cb48d1',X'0ee51ec8c93ae4c43fb5540d05105945f2b98f9ac0a415cf92858bc390f5e021',X'c860d0aba284657d1f2fc3770cb2e7dc3e8b603c4daad805de8cfd60c9740de8',X'6b33cc1260d6d95c59c3eff91a3fc9d89336cc7ee1453fa9918fa80449a14398');
INSERT INTO event VALUES(124,7,'c3','evidence',NULL,NULL,X'4abb01aaa85dd52965100a7ad61acd41eac8a22eb237ff037d5a598e0570f3fb',NULL,X'ca840332bb73dda66b9b234ea8c1b44fc4aec1dee9439d0726d2b391ac34119c');
INSERT INTO event VALUES(125,7,'c3','mark','verdict',X'935bfd9ec0f90ba5ae859def3eb21d14e526aee2d4d9506446ecb1963ed41264',X'6a9c6b2387eae612ad91ad364dbb6b9a5aee5744c17c7de699562db33d9a020d',X'4e5fd7885ad4dd56825b02704a7e3a90ca17dded6df93daed63ae82e97705324',X'63a0200e293030ebe86d21fc1a50b9a3575dcd0262bc548227a64b11bf8b71ab');
INSERT INTO event VALUES(126,7,'c3','mark','progress',X'0a06f038276c3c91394d5bc79638a61ececa3560272b0ed4d1e4f65b3da847d8',X'a35f3cb797db914edfaa7a2e774510d5dfc888b58a00207bf1a0252d54a67d81',X'5281c067dfff675260c98e8d92dbe86c84e27bea01e0969ffdcc3b8d64364fd0',X'8cec41e3f6f0ebe708ae3a3b58cc2243e733c2cd395531a9654695b38ca08f66');
CREATE TABLE event_payload (
  seq INTEGER NOT NULL REFERENCES event (seq),
  which TEXT NOT NULL CHECK (which IN ('old', 'new', 'why')),
  salt BLOB,
  value TEXT,
  PRIMARY KEY (seq, which)
) WITHOUT ROWID;
INSERT INTO event_payload VALUES(1,'new',X'ed70aad3b54aa3b81be6c2a53bec2301','Velmark and Torvia swap 96 prisoners at Lesk bridge');
INSERT INTO event_payload VALUES(2,'new',X'72b97573aad260566679f63aa7f4075b','Velmark and Torvia swap 96 prisoners at Lesk bridge');
INSERT INTO event_payload VALUES(3,'new',X'c14c13ad1477bfe7737e35b07cdb7bfa','Velmark and Torvia exchanged 96 prisoners of war on Tuesday at the Lesk bridge, the first swap in almost four months');
INSERT INTO event_payload VALUES(4,'new',X'bc5ab0f847b6a3f8e39b4671d06f9a2e','Velmark and Torvia exchanged 96 prisoners of war on Tuesday at the Lesk bridge, the first swap in almost four months');
INSERT INTO event_payload VALUES(5,'new',X'88abbd38f67e56b859a02e3edddf6f7e','Each side handed over 48 soldiers');
INSERT INTO event_payload VALUES(6,'new',X'3be97d116d680095faa60cbdddc5815f','Five of the men were carried across the bridge on stretchers');
INSERT INTO event_payload VALUES(7,'new',X'1c5399728b5cc471a04fabb94f1ff450','"They are thin, but they are home,"');
INSERT INTO event_payload VALUES(8,'new',X'09bb192ab726a21db61137042b5f9ae4','the youngest of them was 19 years old');
INSERT INTO event_payload VALUES(9,'new',X'8c11a3bc3b708d51d440a994266228ff','the youngest of them was 19 years old');
INSERT INTO event_payload VALUES(10,'new',X'f1eefced9ad3103fd771c638981850d9','Torvia was still holding between 300 and 350 Velmark soldiers');
INSERT INTO event_payload VALUES(11,'new',X'bf59ce002dd3b21d92184aea9285b88c','holding no more than 210');
INSERT INTO event_payload VALUES(12,'new',X'6107946b40be94e48b517721282c57e8','they had been beaten');
INSERT INTO event_payload VALUES(13,'new',X'51f10dbe548e0eee73d6925145430ce1','"They hit us every morning before breakfast,"');
INSERT INTO event_payload VALUES(14,'new',X'29966cdb788ef961f224fe228002e9dc','"All prisoners are treated according to the law,"');
INSERT INTO event_payload VALUES(15,'new',X'e28c99d1b4daac911b3bc009a387c95c','The bodies of 31 fallen soldiers were also returned, 19 of them to Velmark and 12 to Torvia');
INSERT INTO event_payload VALUES(16,'new',X'354e549907bb75eab8aae89f692375bf','A further exchange could take place by the end of the month');
INSERT INTO event_payload VALUES(17,'new',X'0a8584703dd95355ca399435f77645bb','talks about more than a dozen captured civilians had made no progress since January');
INSERT INTO event_payload VALUES(18,'new',X'7d8f1b7f4823fb12aaf5f3a0977f122a','it had proposed an exchange of all prisoners in December and had received no reply');
INSERT INTO event_payload VALUES(19,'new',X'967af909a14800cc247eff533fd159e5','it knew of no such offer');
INSERT INTO event_payload VALUES(20,'new',X'5818e62978c3baeede4919fd776b8adc','Three dead as the Sarna bursts its dyke');
INSERT INTO event_payload VALUES(21,'new',X'af42ebdcbca78995584eeaf3b18dc893','Three dead as the Sarna bursts its dyke');
INSERT INTO event_payload VALUES(22,'new',X'29c1c220e9663fef6da48089091863eb','At least three people were killed and 17 were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night');
INSERT INTO event_payload VALUES(23,'new',X'ac86500be328a1b4868f8d70f82df694','17 were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night');
INSERT INTO event_payload VALUES(24,'new',X'd7151be507622f323d466a6a355f905a','More than 2,300 residents were evacuated by boat and lorry, many of them in their nightclothes');
INSERT INTO event_payload VALUES(25,'new',X'f97bce8393fb7d2fe6e37651b30e614b','Another 600 people refused to leave their homes');
INSERT INTO event_payload VALUES(26,'new',X'3376c1bccc29cb91775f353b03441214','“The water came in eleven minutes,”');
INSERT INTO event_payload VALUES(27,'new',X'be3beebbf1f16f270a0eeb9e2631b4c7','“We had four boats for nine villages. It was not enough.”');
INSERT INTO event_payload VALUES(28,'new',X'd439822351393a883b06adb621ea8598','Some 5,000 people have been displaced in the valley since Sunday');
INSERT INTO event_payload VALUES(29,'new',X'15c3bca66ca7d279a0b2319d57316242','Two farm workers drowned when their tractor was swept off Mill Bridge');
INSERT INTO event_payload VALUES(30,'new',X'd482abc171f2e9a7f0865fdeb1c7b4e4','claims that the dyke had been neglected');
INSERT INTO event_payload VALUES(31,'new',X'a0fc4de1024b9b523ec8b999e108dd3c','it had been inspected in February and that no damage was found');
INSERT INTO event_payload VALUES(32,'new',X'55aa39b3d5d996317b52b381c0b8ad73','between 20 and 30 metres of the dyke were “soft as bread”');
INSERT INTO event_payload VALUES(33,'new',X'701e414382f1c6c5c80f2f4892c5adce','“Nobody came to look,”');
INSERT INTO event_payload VALUES(34,'new',X'073441c7ad749e1e42c6b9cdedfead0e','“Not in February, not ever.”');
INSERT INTO event_payload VALUES(35,'new',X'c4aed4c402a137161ba1f89745e1cc87','Nearly 900 homes were without power on Tuesday evening');
INSERT INTO event_payload VALUES(36,'new',X'e4d3309b4ba4df80f2d01ef14fdf0f79','no patients were hurt');
INSERT INTO event_payload VALUES(37,'new',X'b31e893ab14463d2ba8bb6173c125ae4','43 patients had been moved to Brennik');
INSERT INTO event_payload VALUES(38,'new',X'24690ec5451849f4630cc5f4cc9840a0','The army sent around 350 soldiers and two helicopters');
INSERT INTO event_payload VALUES(39,'new',X'fd76cf8df930b548d3b9b551fc2d648b','The army sent around 350 soldiers and two helicopters');
INSERT INTO event_payload VALUES(40,'new',X'e82cc2392a94b9b0cbfbe53bf64aa268','reports of looting in the village of Netherweir');
INSERT INTO event_payload VALUES(41,'new',X'7813116afbd9a9de0622d06a05cbfc95','they had received only one complaint');
INSERT INTO event_payload VALUES(42,'new',X'cb9eba6cc28ff575741d52d48e18333f','“I would not go home before the weekend,”');
INSERT INTO event_payload VALUES(43,'new',X'c435bccaa34f95116218c67dac92ab08','Koldava mine death toll rises to nine');
INSERT INTO event_payload VALUES(44,'new',X'276b84b02769d0f831c26f2d3c3541b6','Koldava mine death toll rises to nine');
INSERT INTO event_payload VALUES(45,'new',X'f8c6d42d198cead601410d505519e9e9',replace('The death toll in the Koldava mine accident rose to 9 from 6 on Tuesday after\nrescuers reached a flooded gallery 640 metres below ground','\n',char(10)));
INSERT INTO event_payload VALUES(46,'new',X'fb2400ddf65ded2572af83185eb55f44',replace('The death toll in the Koldava mine accident rose to 9 from 6 on Tuesday after\nrescuers reached a flooded gallery 640 metres below ground','\n',char(10)));
INSERT INTO event_payload VALUES(47,'new',X'780100fbd945c8d0375636d0593e2c85',replace('The death toll in the Koldava mine accident rose to 9 from 6 on Tuesday after\nrescuers reached a flooded gallery 640 metres below ground','\n',char(10)));
INSERT INTO event_payload VALUES(48,'new',X'0ef02b72e5be618b3626bbe31bd9b7b9','Twenty-two miners were still trapped');
INSERT INTO event_payload VALUES(49,'new',X'c5b60bb61923d6dbe709bbd47144ec58',replace('Fifty-\nthree men were brought out alive on Monday, four of them with serious burns','\n',char(10)));
INSERT INTO event_payload VALUES(50,'new',X'183cc9578fd941790a1ae4e7433e0cf1','four of them with serious burns');
INSERT INTO event_payload VALUES(51,'new',X'221ee8de07c92daa3624579eb7cced08','"We hear knocking,"');
INSERT INTO event_payload VALUES(52,'new',X'eca6bdb7caff95a9db1f072e7c919d90',replace('"As long as we hear\nknocking, this is a rescue and not a recovery."','\n',char(10)));
INSERT INTO event_payload VALUES(53,'new',X'0c16c1316b50d093c0f420cada3ef2c9',replace('84 men\nwere underground at the time','\n',char(10)));
INSERT INTO event_payload VALUES(54,'new',X'044cbdcf36f729ea9eed1e7f3d239405',replace('the number at "nearly\n100"','\n',char(10)));
INSERT INTO event_payload VALUES(55,'new',X'7e0cc6b9fccf612aa3323a17cae277b2','some workers had never been registered');
INSERT INTO event_payload VALUES(56,'new',X'2ee4c04523a8a687b1f55e066e60924d','"They pay boys by the day and write no names down,"');
INSERT INTO event_payload VALUES(57,'new',X'fef85ca7e739b99d5c940460fdd39e96','she knew of at least a dozen such workers on Monday''s shift');
INSERT INTO event_payload VALUES(58,'new',X'aabe2467a554df2d09ec7c4cb00e646a','employing unregistered workers');
INSERT INTO event_payload VALUES(59,'new',X'3cfb62c961ca6762fe60906302e75557',replace('"Every person who goes\ndown has a lamp, and every lamp has a number,"','\n',char(10)));
INSERT INTO event_payload VALUES(60,'new',X'caf11b0c4f26b624198541af60acd243',replace('gas levels had been normal on Sunday\nnight','\n',char(10)));
INSERT INTO event_payload VALUES(61,'new',X'0713034108758d032c00f7f758bd7da9',replace('the alarm went off twice before midnight and was switched off both\ntimes','\n',char(10)));
INSERT INTO event_payload VALUES(62,'new',X'1d9b6b866160818b4aab13950fdbe917','he had been told to go back to work or lose his bonus');
INSERT INTO event_payload VALUES(63,'new',X'15fc9be85955fbf13b01780ab36f559f','More than 200 rescuers are taking part in the operation');
INSERT INTO event_payload VALUES(64,'new',X'0050041f564048afb5ab6d55d032506d',replace('No rescuer has been\ninjured','\n',char(10)));
INSERT INTO event_payload VALUES(65,'new',X'af1ca33095fa5c95daf04686e7233e5e',replace('Up to 600 relatives were waiting in the cold outside the pit on\nTuesday morning, and the Red Lantern charity handed out soup and blankets','\n',char(10)));
INSERT INTO event_payload VALUES(66,'new',X'5bd48c36d46b6498717311a3001f2032',replace('"We will find out\nwho switched off that alarm,"','\n',char(10)));
INSERT INTO event_payload VALUES(67,'new',X'4b253a3d25c113a7e0c7f8a67e77ed9b','Some 30 people were killed in an accident at the same mine in 2009');
INSERT INTO event_payload VALUES(68,'new',X'e6ed5e67e431c6816bc4731636826047','Velmark calls up around 40,000 reservists');
INSERT INTO event_payload VALUES(69,'new',X'35a46cbf7ae52599d7736698e9b3e071','Velmark calls up around 40,000 reservists');
INSERT INTO event_payload VALUES(70,'new',X'8e7099be76fb0e2220b05e108aa9857a','President Aldric Venn signed a decree on Wednesday calling up around 40,000 reservists, the largest mobilization in Velmark in more than thirty years');
INSERT INTO event_payload VALUES(71,'new',X'0a71e1f84dd689715c2d2e3fd5e55d84','President Aldric Venn signed a decree on Wednesday calling up around 40,000 reservists, the largest mobilization in Velmark in more than thirty years');
INSERT INTO event_payload VALUES(72,'new',X'0ffd1b3e9cd08a2e2661eaf2ccd07c05','President Aldric Venn signed a decree on Wednesday calling up around 40,000 reservists, the largest mobilization in Velmark in more than thirty years');
INSERT INTO event_payload VALUES(73,'new',X'2a166e05ee9272b8535731bed779aae8','the largest mobilization in Velmark in more than thirty years');
INSERT INTO event_payload VALUES(74,'new',X'd8b0c4d478c778e8ed8cd65ac2cb8a09','It applies to men aged 22 to 45 who have completed military service');
INSERT INTO event_payload VALUES(75,'new',X'999809db4af2985f3ab04a67929a070b','"This is a partial measure and it will stay partial,"');
INSERT INTO event_payload VALUES(76,'new',X'4b6821a2cdd767a6c10ececadd557535','"No student will be called up. No only son will be called up."');
INSERT INTO event_payload VALUES(77,'new',X'fe3d7cd4be08b6b3ef31dcb538ad9d67','No student will be called up');
INSERT INTO event_payload VALUES(78,'new',X'd8d42bb887114058535674fe5a2c9984','No only son will be called up');
INSERT INTO event_payload VALUES(79,'new',X'a5bfdbeaf1665aa5d6b62a3a7b66f9d7','between 8,000 and 10,000 of the reservists would guard the border with Torvia');
INSERT INTO event_payload VALUES(80,'new',X'3982e9b06de241c5e26369a12035c80a','"We are not sending anyone to the front in April,"');
INSERT INTO event_payload VALUES(81,'new',X'010a7ef96faea905067d7b33e1145ff1','"Anyone who says otherwise is lying."');
INSERT INTO event_payload VALUES(82,'new',X'f715c14ae3f174e97d34132281b6931a','the real figure was much higher');
INSERT INTO event_payload VALUES(83,'new',X'd654503d4372f8e51fe3749ab92794a3','A secret annex to the decree allows the army to call up as many as 70,000 people');
INSERT INTO event_payload VALUES(84,'new',X'8b8369dd8ba7e652fe305b72faee4b04','the existence of an annex');
INSERT INTO event_payload VALUES(85,'new',X'052e2ef59071f914c93e443dda23d6fe','"There is no secret paragraph,"');
INSERT INTO event_payload VALUES(86,'new',X'1962490a2b33dcd5bf7c5cc9d51fb437','Dozens of cars were waiting at the Lesk crossing on Wednesday evening, and the queue was about six kilometres long');
INSERT INTO event_payload VALUES(87,'new',X'9ddc7de6d23fca62617cceca00e4126a','the queue was about six kilometres long');
INSERT INTO event_payload VALUES(88,'new',X'544d15e2787b01a783a118843c2a3edf','Airline tickets from Halvesk to Estrin and Norrow were sold out within four hours');
INSERT INTO event_payload VALUES(89,'new',X'bf14de31b560e853bd0d6a2a1aed2d46','In Brennik, more than a dozen people were detained outside a recruitment office');
INSERT INTO event_payload VALUES(90,'new',X'4f0736e979dd3891e88790d44ffd0fe7','nobody had been arrested');
INSERT INTO event_payload VALUES(91,'new',X'c333e5787fd5c190e4d52e7b6fd53594','his country had not moved a single soldier to the border since January');
INSERT INTO event_payload VALUES(92,'new',X'94cd00951f34ac8f6386add049570107','Torvia has gathered some 15,000 troops there');
INSERT INTO event_payload VALUES(93,'new',X'2bf6c30dc569264dbf4fbbf9c1df26e0','Correction: Two dead as the Sarna bursts its dyke');
INSERT INTO event_payload VALUES(94,'new',X'f6a8475cd588c7b5c1d18e2d385837a5','Two dead as the Sarna bursts its dyke');
INSERT INTO event_payload VALUES(95,'new',X'8c10c5f6c6409db4fd5d72d19396c973','at least three people were killed and 17 were missing');
INSERT INTO event_payload VALUES(96,'new',X'202ab6152e037b293cc278119eb65404','17 were missing');
INSERT INTO event_payload VALUES(97,'new',X'2c7c90ece7023ee9794151955487ed3d','two people were killed and eight are missing');
INSERT INTO event_payload VALUES(98,'new',X'd0cdbb62570e586ba4b6140f86e73fe3','eight are missing');
INSERT INTO event_payload VALUES(99,'new',X'ac9be7bf9344b59def4c456a90aebd7b','a second farm worker, who had been reported dead');
INSERT INTO event_payload VALUES(100,'new',X'84007e36b13a4555eea7a4fac464256a','At least two people were killed and eight were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night');
INSERT INTO event_payload VALUES(101,'new',X'badbb40d4b6d96c54af67b3f60a31d03','eight were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night');
INSERT INTO event_payload VALUES(102,'new',X'f93f718e99910a6df5be49d09405a935','More than 2,300 residents were evacuated by boat and lorry, many of them in their nightclothes');
INSERT INTO event_payload VALUES(103,'new',X'95f3111c4a2a22316e07bd89c516da34','Another 600 people refused to leave their homes');
INSERT INTO event_payload VALUES(104,'new',X'a56227982a27a00bafd2a06edff13dcf','m99');
INSERT INTO event_payload VALUES(105,'new',X'0f62c9d544b91f3b88e19dc035196157','m100');
INSERT INTO event_payload VALUES(106,'new',X'413f0c1ebc0fbfc3dbfe8bf3220f7f1e','Some 5,000 people have been displaced in the valley since Sunday');
INSERT INTO event_payload VALUES(107,'new',X'3204aa714b60c2da41d85a3118ac96c2','A farm worker drowned when his tractor was swept off Mill Bridge');
INSERT INTO event_payload VALUES(108,'new',X'074a7975efdb24fd87f8dfc37f82e8d0','claims that the dyke had been neglected');
INSERT INTO event_payload VALUES(109,'new',X'86aafd6175a76e97710ca331cab19eaf','it had been inspected in February and that no damage was found');
INSERT INTO event_payload VALUES(110,'new',X'632748ba453823bd2866878164390c0d','between 20 and 30 metres of the dyke were “soft as bread”');
INSERT INTO event_payload VALUES(111,'new',X'86d5d2c495b4e0ec839265c199797627','m106');
INSERT INTO event_payload VALUES(112,'new',X'f1b004fffae03f904497b2830b87e254','m107');
INSERT INTO event_payload VALUES(113,'new',X'd86580f7937237e6eff44e59f38749d0','Nearly 900 homes were without power on Tuesday evening');
INSERT INTO event_payload VALUES(114,'new',X'18538552d4c34bce05dbebe481176546','no patients were hurt');
INSERT INTO event_payload VALUES(115,'new',X'9e43a8be6f9ade181ca7d9e2e08d58a9','43 patients had been moved to Brennik');
INSERT INTO event_payload VALUES(116,'new',X'71d1d8a4c0b7b67df86b4e2607d09825','The army sent around 350 soldiers and two helicopters');
INSERT INTO event_payload VALUES(117,'new',X'0ebeb33147a4fc78b80ef93f942f4421','The army sent around 350 soldiers and two helicopters');
INSERT INTO event_payload VALUES(118,'new',X'dbb49ef22c57108184ca5a8e51017c1e','reports of looting in the village of Netherweir');
INSERT INTO event_payload VALUES(119,'new',X'04b42f0f10d080505dda060d34419ecd','they had received only one complaint');
INSERT INTO event_payload VALUES(120,'new',X'86d231c9b1223bd8ad1b114961ddc4b0','m115');
INSERT INTO event_payload VALUES(121,'new',X'e0e48f0c7e116d214e06e0caf6de8fa5','asked the agency on Monday');
INSERT INTO event_payload VALUES(122,'new',X'61b8aa71b701fe20de3d64fc170c67bf','unverifiable');
INSERT INTO event_payload VALUES(122,'old',X'690158a0324b4e7e7f23b5a43cc75ad8','unchecked');
INSERT INTO event_payload VALUES(122,'why',X'bd8851bf920ab76d22a69772e84f6f31','no access to the site');
INSERT INTO event_payload VALUES(123,'new',X'46cc7cf985db92583078b3c425dd994d','checked');
INSERT INTO event_payload VALUES(123,'old',X'168c57d13921eb3468ec767229ea9076','new');
INSERT INTO event_payload VALUES(123,'why',X'5a9a02f6ad9bdc88ebd7730d7fc971b4','no access to the site');
INSERT INTO event_payload VALUES(124,'new',X'bb53a16835d154f9fb59c1ddadac056e','https://hospital.example/toll');
INSERT INTO event_payload VALUES(125,'new',X'f4f31a6e154a139930a887f6bab92f55','disputed');
INSERT INTO event_payload VALUES(125,'old',X'b56d6c0f36b367d8970ad711f43023b8','unchecked');
INSERT INTO event_payload VALUES(125,'why',X'f8a40f17f555bc3f31a0fe61942332c0','the hospital counts 9');
INSERT INTO event_payload VALUES(126,'new',X'979d964ce85c74f908f207472ce66a1f','checked');
INSERT INTO event_payload VALUES(126,'old',X'c5ce0fb090b5f940b7b72ef4c9dd0af2','new');
INSERT INTO event_payload VALUES(126,'why',X'03354a083b674da6b1ea57bc38805db9','the hospital counts 9');
CREATE TABLE origin (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL
);
INSERT INTO origin VALUES(1,X'8e7612729d51dbbcd7791001aef73ce6');
INSERT INTO origin VALUES(2,X'f1af33b953d40e92355c0ac149bf0d43');
INSERT INTO origin VALUES(3,X'71a51a4b7afa7dbf2c52a507e2840302');
INSERT INTO origin VALUES(4,X'cc4b93221bbe8b4e71d6d006ecc561c2');
INSERT INTO origin VALUES(5,X'56036375fa82d86065991d4a585c71fa');
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL,
  origin_id INTEGER NOT NULL REFERENCES origin (id),
  url TEXT,      -- as given
  url_key TEXT   -- canonical: what makes two articles versions of one
);
INSERT INTO article VALUES(1,X'97d8fc228bdf360bff433e8613e3ad04',1,'https://brennik-observer.example/news/nwa/prisoner-swap-lesk','https://brennik-observer.example/news/nwa/prisoner-swap-lesk');
INSERT INTO article VALUES(2,X'30d6ae0712ae90ff0618a977d5bef586',2,'https://sarna-valley-post.example/local/2031/04/22/sarna-bursts-dyke','https://sarna-valley-post.example/local/2031/04/22/sarna-bursts-dyke');
INSERT INTO article VALUES(3,X'eec2610f9e16488a2b5256135cb2050b',3,NULL,NULL);
INSERT INTO article VALUES(4,X'5750e106be1b37f877e34465d7902453',4,NULL,NULL);
INSERT INTO article VALUES(5,X'c37e6d3d88fcac06e5daa946c7d5b6f5',5,'https://sarna-valley-post.example/local/2031/04/24/correction-sarna-bursts-dyke','https://sarna-valley-post.example/local/2031/04/24/correction-sarna-bursts-dyke');
CREATE TABLE article_text (
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),  -- of the text
  text TEXT NOT NULL
);
INSERT INTO article_text VALUES(1,X'ef3700a9915d1620a0729fc7d0138a1acd5116e3f1e558b84818d7be56c547bb',replace('Velmark and Torvia swap 96 prisoners at Lesk bridge\n\nUSTREL (NWA) - Velmark and Torvia exchanged 96 prisoners of war on Tuesday at the Lesk bridge, the first swap in almost four months, officials on both sides said.\n\nEach side handed over 48 soldiers, according to the Lesk Ceasefire Mission, which supervised the exchange. Five of the men were carried across the bridge on stretchers.\n\n"They are thin, but they are home," Velmark''s commissioner for prisoners, Edda Nyhus, told reporters. She said the youngest of them was 19 years old.\n\nNyhus said Torvia was still holding between 300 and 350 Velmark soldiers. Torvia has acknowledged holding no more than 210.\n\nSeveral of the freed men said they had been beaten. "They hit us every morning before breakfast," said one of them, who asked not to be named because his brother is still a prisoner. Torvian army spokesman Colonel Hale Ostin denied the accusation. "All prisoners are treated according to the law," he said.\n\nThe bodies of 31 fallen soldiers were also returned, 19 of them to Velmark and 12 to Torvia, the mission said.\n\nA further exchange could take place by the end of the month, Nyhus said. She added that talks about more than a dozen captured civilians had made no progress since January.\n\nTorvia''s foreign ministry said that it had proposed an exchange of all prisoners in December and had received no reply. Velmark said it knew of no such offer.','\n',char(10)));
INSERT INTO article_text VALUES(2,X'a67b86647234fbda4b5c7dd4acfa08da4280f5052d58b93c91d3e8379beb799d',replace('Three dead as the Sarna bursts its dyke\n\nAt least three people were killed and 17 were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night, the district emergency service said.\n\nMore than 2,300 residents were evacuated by boat and lorry, many of them in their nightclothes. Another 600 people refused to leave their homes, according to fire chief Odo Brandt.\n\n“The water came in eleven minutes,” Brandt said. “We had four boats for nine villages. It was not enough.”\n\nSome 5,000 people have been displaced in the valley since Sunday, the provincial government said. About half of them are sleeping in schools and sports halls in Brennik.\n\nAmong the dead was a 71-year-old miller, who was found in his cellar. Two farm workers drowned when their tractor was swept off Mill Bridge.\n\nDistrict governor Lena Vosk rejected claims that the dyke had been neglected. She said that it had been inspected in February and that no damage was found.\n\nThe engineers’ union disagrees. It warned the governor twice last autumn that between 20 and 30 metres of the dyke were “soft as bread”, union secretary Piet Arlow said. “Nobody came to look,” he said. “Not in February, not ever.”\n\nNearly 900 homes were without power on Tuesday evening. The water had reached the ground floor of the hospital, but no patients were hurt, its director said. He added that 43 patients had been moved to Brennik.\n\nThe army sent around 350 soldiers and two helicopters. There were reports of looting in the village of Netherweir; police said they had received only one complaint.\n\nForecasters expect the river to fall from Thursday. “I would not go home before the weekend,” Brandt said.','\n',char(10)));
INSERT INTO article_text VALUES(3,X'0ec506d68f869c1ddb0b936cf30ee7e64141c00a4916dad84592e567fd62f708',replace('Koldava mine death toll rises to nine\n\nThe death toll in the Koldava mine accident rose to 9 from 6 on Tuesday after\nrescuers reached a flooded gallery 640 metres below ground, the Torvian mining\nauthority said.\n\nTwenty-two miners were still trapped, authority chief Rurik Sand said. Fifty-\nthree men were brought out alive on Monday, four of them with serious burns.\n\n"We hear knocking," Sand told reporters at the pit gate. "As long as we hear\nknocking, this is a rescue and not a recovery."\n\nA methane explosion tore through the eastern shaft at about 5 a.m. on Monday,\nshortly before the change of shift. The company, Koldava Coal, said 84 men\nwere underground at the time. The miners'' union put the number at "nearly\n100", saying that some workers had never been registered.\n\n"They pay boys by the day and write no names down," union leader Ansa Pell\nsaid. She said she knew of at least a dozen such workers on Monday''s shift.\n\nKoldava Coal denied employing unregistered workers. "Every person who goes\ndown has a lamp, and every lamp has a number," the company''s director, Emil\nTrask, said in a statement. He said that gas levels had been normal on Sunday\nnight.\n\nThat is not what the miners say. According to three men who were on the night\nshift, the alarm went off twice before midnight and was switched off both\ntimes. One of them said he had been told to go back to work or lose his bonus.\n\nMore than 200 rescuers are taking part in the operation. No rescuer has been\ninjured. Up to 600 relatives were waiting in the cold outside the pit on\nTuesday morning, and the Red Lantern charity handed out soup and blankets.\n\nPrime Minister Sorel Amund declared two days of mourning. "We will find out\nwho switched off that alarm," he said.\n\nSome 30 people were killed in an accident at the same mine in 2009.','\n',char(10)));
INSERT INTO article_text VALUES(4,X'b383177222892a2b0bbea4ca1c5062b345e25af45422c7673b32d53ca5368914',replace('Velmark calls up around 40,000 reservists\n\nHALVESK, 19 March – President Aldric Venn signed a decree on Wednesday calling up around 40,000 reservists, the largest mobilization in Velmark in more than thirty years.\n\nThe order takes effect at midnight. It applies to men aged 22 to 45 who have completed military service, according to the text published by the presidential office.\n\n"This is a partial measure and it will stay partial," Venn said in a televised address. "No student will be called up. No only son will be called up."\n\nDefence Minister Ilsa Morrand said that between 8,000 and 10,000 of the reservists would guard the border with Torvia, while the rest would be trained in three camps near Ustrel. Training would last eight weeks, she added.\n\n"We are not sending anyone to the front in April," Morrand told reporters. "Anyone who says otherwise is lying."\n\nOpposition lawmaker Karel Dunmore said the real figure was much higher. A secret annex to the decree allows the army to call up as many as 70,000 people, he told parliament. He did not show the document.\n\nThe government denied the existence of an annex. "There is no secret paragraph," presidential spokeswoman Mira Toll said. She accused Dunmore of spreading panic.\n\nQueues at the border\n\nDozens of cars were waiting at the Lesk crossing on Wednesday evening, and the queue was about six kilometres long, a border guard said on condition of anonymity. Airline tickets from Halvesk to Estrin and Norrow were sold out within four hours.\n\nIn Brennik, more than a dozen people were detained outside a recruitment office, the rights group Open Cell reported. Police said nobody had been arrested.\n\nTorvia called the decree a provocation. Foreign ministry spokesman Pavo Lind said his country had not moved a single soldier to the border since January. Velmark claims that Torvia has gathered some 15,000 troops there.','\n',char(10)));
INSERT INTO article_text VALUES(5,X'5d1616d63072fc35e171c5b2f483f07bb59f13d60608b29eea7261dd95fb47f8',replace('Correction: Two dead as the Sarna bursts its dyke\n\nCorrection, 24 April 2031: An earlier version of this article, published on 22 April, said that at least three people were killed and 17 were missing. The emergency service now says that two people were killed and eight are missing; a second farm worker, who had been reported dead, was found alive in hospital. The article has been corrected.\n\nAt least two people were killed and eight were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night, the district emergency service said.\n\nMore than 2,300 residents were evacuated by boat and lorry, many of them in their nightclothes. Another 600 people refused to leave their homes, according to fire chief Odo Brandt.\n\n“The water came in eleven minutes,” Brandt said. “We had four boats for nine villages. It was not enough.”\n\nSome 5,000 people have been displaced in the valley since Sunday, the provincial government said. About half of them are sleeping in schools and sports halls in Brennik.\n\nAmong the dead was a 71-year-old miller, who was found in his cellar. A farm worker drowned when his tractor was swept off Mill Bridge.\n\nDistrict governor Lena Vosk rejected claims that the dyke had been neglected. She said that it had been inspected in February and that no damage was found.\n\nThe engineers’ union disagrees. It warned the governor twice last autumn that between 20 and 30 metres of the dyke were “soft as bread”, union secretary Piet Arlow said. “Nobody came to look,” he said. “Not in February, not ever.”\n\nNearly 900 homes were without power on Tuesday evening. The water had reached the ground floor of the hospital, but no patients were hurt, its director said. He added that 43 patients had been moved to Brennik.\n\nThe army sent around 350 soldiers and two helicopters. There were reports of looting in the village of Netherweir; police said they had received only one complaint.\n\nForecasters expect the river to fall from Thursday. “I would not go home before the weekend,” Brandt said.','\n',char(10)));
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
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (article_id, version)
) WITHOUT ROWID;
INSERT INTO article_version VALUES(1,1,1,'wire-copy-a.html','Velmark and Torvia swap 96 prisoners at Lesk bridge','NWA','2031-03-04T09:12:00+01:00','en','Brennik Observer','6ab8e2df8eaa7d441046e67201f1eed17320ee01c9abd76ad0715ba433742bf1',1);
INSERT INTO article_version VALUES(2,1,2,'flood-lower-sarna.html','Three dead as the Sarna bursts its dyke','Maud Ferring','2031-04-22T20:15:00+02:00','en','Sarna Valley Post','0e8e252e235dee6a79656109eadcc5847a6d7a15b14bb868e005b3e6cc7be55d',20);
INSERT INTO article_version VALUES(3,1,3,'mine-accident-koldava.txt','Koldava mine death toll rises to nine',NULL,'2031-05-06','en',NULL,'bae6f46ef7218adc47cdf8fb08e3073cb8531618123b3aa7c046f3161ab72eb5',43);
INSERT INTO article_version VALUES(4,1,4,'mobilization-decree.md','Velmark calls up around 40,000 reservists',NULL,'2031-03-19','en',NULL,'43a81e05af00b081cfa0197d736cf861ba08ab7c470bc408af7313ba2f5dece8',68);
INSERT INTO article_version VALUES(5,1,5,'flood-lower-sarna-correction.html','Correction: Two dead as the Sarna bursts its dyke','Maud Ferring','2031-04-24T11:05:00+02:00','en','Sarna Valley Post','da2c25ca0ab047287c6d59c224622ab345776b0074fc464df24823e8f3e876eb',93);
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
  changed INTEGER NOT NULL REFERENCES change (id),
  CHECK ((state = 'merged') = (merged_into IS NOT NULL))
);
INSERT INTO claim VALUES(1,X'71102d427ae9149220a801906a1f5807','live',NULL,'detention.exchanged','Velmark and Torvia swap 96 prisoners at Lesk bridge',NULL,1,'unchecked','new',NULL,2,1,5);
INSERT INTO claim VALUES(2,X'60b9f9352fd05b15d7409c0e6001840d','live',NULL,'detention.exchanged','Velmark and Torvia exchanged 96 prisoners of war on Tuesday at the Lesk bridge, the first swap in almost four months',NULL,2,'unverifiable','checked','no access to the site',3,1,6);
INSERT INTO claim VALUES(3,X'5b8cb3e18abc52922a68b8d40db6b4aa','live',NULL,'quantity.duration','Velmark and Torvia exchanged 96 prisoners of war on Tuesday at the Lesk bridge, the first swap in almost four months',NULL,3,'disputed','checked','the hospital counts 9',4,1,7);
INSERT INTO claim VALUES(4,X'0a025a01d235dd5c8c2f2e0218380a0d','live',NULL,'quantity.people','Each side handed over 48 soldiers',NULL,4,'unchecked','new',NULL,5,1,1);
INSERT INTO claim VALUES(5,X'b84dd70125ce0b20171a8fb73672a7a5','live',NULL,'quantity.people','Five of the men were carried across the bridge on stretchers',NULL,5,'unchecked','new',NULL,6,1,1);
INSERT INTO claim VALUES(6,X'63b093f345746a2cdcf5b62ae7f68a86','live',NULL,'attribution.quote','"They are thin, but they are home,"',NULL,6,'unchecked','new',NULL,7,1,1);
INSERT INTO claim VALUES(7,X'6931f6ee0f1840a6c094c93dafcb314e','live',NULL,'superlative','the youngest of them was 19 years old',NULL,7,'unchecked','new',NULL,8,1,1);
INSERT INTO claim VALUES(8,X'202d0c0fced58609a7ffcabac53c71d1','live',NULL,'attribution.statement','the youngest of them was 19 years old',NULL,8,'unchecked','new',NULL,9,1,1);
INSERT INTO claim VALUES(9,X'420e3ad88fa220fb451ae03758c6ad91','live',NULL,'detention.held','Torvia was still holding between 300 and 350 Velmark soldiers',NULL,9,'unchecked','new',NULL,10,1,1);
INSERT INTO claim VALUES(10,X'2a80cd19763eb7bf24bf7fc0549f41cd','live',NULL,'attribution.statement','holding no more than 210',NULL,10,'unchecked','new',NULL,11,1,1);
INSERT INTO claim VALUES(11,X'27ca4bcdf0e9e5cf2ff5faa16696cd3e','live',NULL,'attribution.statement','they had been beaten',NULL,11,'unchecked','new',NULL,12,1,1);
INSERT INTO claim VALUES(12,X'60a1b7b2ed76951618189f3107d54ca4','live',NULL,'attribution.quote','"They hit us every morning before breakfast,"',NULL,12,'unchecked','new',NULL,13,1,1);
INSERT INTO claim VALUES(13,X'2ca20d259e12551d0006db4f87e4dacc','live',NULL,'attribution.quote','"All prisoners are treated according to the law,"',NULL,13,'unchecked','new',NULL,14,1,1);
INSERT INTO claim VALUES(14,X'dd3207e95891d7075b35488c0360618f','live',NULL,'casualty.killed','The bodies of 31 fallen soldiers were also returned, 19 of them to Velmark and 12 to Torvia',NULL,14,'unchecked','new',NULL,15,1,1);
INSERT INTO claim VALUES(15,X'15e1f077ca1d6cd06c279408c3fec66f','live',NULL,'attribution.statement','A further exchange could take place by the end of the month',NULL,15,'unchecked','new',NULL,16,1,1);
INSERT INTO claim VALUES(16,X'88c4ef35568b129331cf8c73f9dd4f3f','live',NULL,'casualty.captured','talks about more than a dozen captured civilians had made no progress since January',NULL,16,'unchecked','new',NULL,17,1,1);
INSERT INTO claim VALUES(17,X'd5e428f86c190c6963d78bfd719ad839','live',NULL,'attribution.statement','it had proposed an exchange of all prisoners in December and had received no reply',NULL,17,'unchecked','new',NULL,18,1,1);
INSERT INTO claim VALUES(18,X'1ae801fb0743fc8ab777a476780dc9ce','live',NULL,'attribution.statement','it knew of no such offer',NULL,18,'unchecked','new',NULL,19,1,1);
INSERT INTO claim VALUES(19,X'7a9d3ee3b8c62e5b3f4f6b95699542c0','live',NULL,'casualty.killed','Three dead as the Sarna bursts its dyke',NULL,19,'unchecked','new',NULL,21,1,1);
INSERT INTO claim VALUES(20,X'bada178769c3b71c684d93d8c7eaa97f','live',NULL,'casualty.killed','At least three people were killed and 17 were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night',NULL,20,'unchecked','new',NULL,22,1,1);
INSERT INTO claim VALUES(21,X'9151ac651ef05284a2d026e06fb401ec','live',NULL,'casualty.missing','17 were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night',NULL,21,'unchecked','new',NULL,23,1,1);
INSERT INTO claim VALUES(22,X'bd90dc1afa888dedd6b450b1853fb15e','live',NULL,'displacement.evacuated','More than 2,300 residents were evacuated by boat and lorry, many of them in their nightclothes',NULL,22,'unchecked','new',NULL,24,1,1);
INSERT INTO claim VALUES(23,X'1920e94e10f9787c635140de266c20c5','live',NULL,'displacement.displaced','Another 600 people refused to leave their homes',NULL,23,'unchecked','new',NULL,25,1,1);
INSERT INTO claim VALUES(24,X'83a900a7d04bb6659ff653304f8a35dd','live',NULL,'attribution.quote','“The water came in eleven minutes,”',NULL,24,'unchecked','new',NULL,26,1,4);
INSERT INTO claim VALUES(25,X'2a61edc55037dbd8570b81a96656e857','live',NULL,'attribution.quote','“We had four boats for nine villages. It was not enough.”',NULL,25,'unchecked','new',NULL,27,1,4);
INSERT INTO claim VALUES(26,X'7c81b1b81a6a0ea2c3d4f483f8012871','live',NULL,'displacement.displaced','Some 5,000 people have been displaced in the valley since Sunday',NULL,26,'unchecked','new',NULL,28,1,1);
INSERT INTO claim VALUES(27,X'27d3efd6231e2946b1628344be4d2c2c','live',NULL,'casualty.killed','Two farm workers drowned when their tractor was swept off Mill Bridge',NULL,27,'unchecked','new',NULL,29,1,1);
INSERT INTO claim VALUES(28,X'11f4db5e5231e86e51982da8d1341111','live',NULL,'attribution.statement','claims that the dyke had been neglected',NULL,28,'unchecked','new',NULL,30,1,1);
INSERT INTO claim VALUES(29,X'de89837fc1a388be288d00634ce8059c','live',NULL,'attribution.statement','it had been inspected in February and that no damage was found',NULL,29,'unchecked','new',NULL,31,1,1);
INSERT INTO claim VALUES(30,X'df46294170b2b333d9d686796bbef3ee','live',NULL,'quantity.distance','between 20 and 30 metres of the dyke were “soft as bread”',NULL,30,'unchecked','new',NULL,32,1,1);
INSERT INTO claim VALUES(31,X'c0a9f011a5aaba1a8b516da0d4366a4d','live',NULL,'attribution.quote','“Nobody came to look,”',NULL,31,'unchecked','new',NULL,33,1,4);
INSERT INTO claim VALUES(32,X'ea9d9bd57416513456dc02a7b68dc20d','live',NULL,'attribution.quote','“Not in February, not ever.”',NULL,32,'unchecked','new',NULL,34,1,4);
INSERT INTO claim VALUES(33,X'1e99cfcc489b901e47410df10689493a','live',NULL,'quantity.objects','Nearly 900 homes were without power on Tuesday evening',NULL,33,'unchecked','new',NULL,35,1,1);
INSERT INTO claim VALUES(34,X'7e9f15a45eca2dbebd0fd4d9f7d69d3c','live',NULL,'casualty.wounded','no patients were hurt',NULL,34,'unchecked','new',NULL,36,1,1);
INSERT INTO claim VALUES(35,X'd73ddd5df481c314535282958b58397a','live',NULL,'quantity.people','43 patients had been moved to Brennik',NULL,35,'unchecked','new',NULL,37,1,1);
INSERT INTO claim VALUES(36,X'c61a70afcb651b0e9b1468e397914f0c','live',NULL,'mobilization.deployed','The army sent around 350 soldiers and two helicopters',NULL,36,'unchecked','new',NULL,38,1,1);
INSERT INTO claim VALUES(37,X'18c82f530df69f7c4b50081db2a84311','live',NULL,'quantity.weapons','The army sent around 350 soldiers and two helicopters',NULL,37,'unchecked','new',NULL,39,1,1);
INSERT INTO claim VALUES(38,X'b4cecbf3f7cdaa65d606aca6c081e603','live',NULL,'attribution.statement','reports of looting in the village of Netherweir',NULL,38,'unchecked','new',NULL,40,1,1);
INSERT INTO claim VALUES(39,X'6cff8ecc0c1e4b7041dedff4a3fd61bb','live',NULL,'event','they had received only one complaint',NULL,39,'unchecked','new',NULL,41,1,1);
INSERT INTO claim VALUES(40,X'596284609d67f391b8d74c6bb1fe5145','live',NULL,'attribution.quote','“I would not go home before the weekend,”',NULL,40,'unchecked','new',NULL,42,1,4);
INSERT INTO claim VALUES(41,X'84d5f8be46efefbd9137de324e04231e','live',NULL,'casualty.killed','Koldava mine death toll rises to nine',NULL,41,'unchecked','new',NULL,44,2,2);
INSERT INTO claim VALUES(42,X'3d21227629557dcd75147152afa6445a','live',NULL,'casualty.killed',replace('The death toll in the Koldava mine accident rose to 9 from 6 on Tuesday after\nrescuers reached a flooded gallery 640 metres below ground','\n',char(10)),NULL,42,'unchecked','new',NULL,45,2,2);
INSERT INTO claim VALUES(43,X'973e1674a1f945b7135ff269d7984978','live',NULL,'casualty.killed',replace('The death toll in the Koldava mine accident rose to 9 from 6 on Tuesday after\nrescuers reached a flooded gallery 640 metres below ground','\n',char(10)),NULL,43,'unchecked','new',NULL,46,2,2);
INSERT INTO claim VALUES(44,X'b2dae5da8f95e450f22439fa06227415','live',NULL,'quantity.distance',replace('The death toll in the Koldava mine accident rose to 9 from 6 on Tuesday after\nrescuers reached a flooded gallery 640 metres below ground','\n',char(10)),NULL,44,'unchecked','new',NULL,47,2,2);
INSERT INTO claim VALUES(45,X'2df9f6d71b7528e7f39fd9a7e3202867','live',NULL,'casualty.trapped','Twenty-two miners were still trapped',NULL,45,'unchecked','new',NULL,48,2,2);
INSERT INTO claim VALUES(46,X'ac9f7aecb4ae3f75d87dd4dd654b13c1','live',NULL,'quantity.people',replace('Fifty-\nthree men were brought out alive on Monday, four of them with serious burns','\n',char(10)),NULL,46,'unchecked','new',NULL,49,2,2);
INSERT INTO claim VALUES(47,X'6a4c8cbb248a433325aefb5a4ee4283b','live',NULL,'casualty.wounded','four of them with serious burns',NULL,47,'unchecked','new',NULL,50,2,2);
INSERT INTO claim VALUES(48,X'fb6469eb16eff930ade16b60111628d7','live',NULL,'attribution.quote','"We hear knocking,"',NULL,48,'unchecked','new',NULL,51,2,2);
INSERT INTO claim VALUES(49,X'3051442cdbf4eda9e4ca716e637517df','live',NULL,'attribution.quote',replace('"As long as we hear\nknocking, this is a rescue and not a recovery."','\n',char(10)),NULL,49,'unchecked','new',NULL,52,2,2);
INSERT INTO claim VALUES(50,X'7b02ddec51b051f9503a21a984268509','live',NULL,'quantity.people',replace('84 men\nwere underground at the time','\n',char(10)),NULL,50,'unchecked','new',NULL,53,2,2);
INSERT INTO claim VALUES(51,X'28f18bcbb4877f63d20fc30092dfce9f','live',NULL,'attribution.quote',replace('the number at "nearly\n100"','\n',char(10)),NULL,51,'unchecked','new',NULL,54,2,2);
INSERT INTO claim VALUES(52,X'6346da42562a9197ba331c50b1c0ad55','live',NULL,'attribution.statement','some workers had never been registered',NULL,52,'unchecked','new',NULL,55,2,2);
INSERT INTO claim VALUES(53,X'2422b517084619d82b55ad0f6bec5bd6','live',NULL,'attribution.quote','"They pay boys by the day and write no names down,"',NULL,53,'unchecked','new',NULL,56,2,2);
INSERT INTO claim VALUES(54,X'023e3a5cb7eefaed4dc0cbb7ec2693f0','live',NULL,'attribution.statement','she knew of at least a dozen such workers on Monday''s shift',NULL,54,'unchecked','new',NULL,57,2,2);
INSERT INTO claim VALUES(55,X'96fc7f82df671f4a6897c87804e76f00','live',NULL,'attribution.statement','employing unregistered workers',NULL,55,'unchecked','new',NULL,58,2,2);
INSERT INTO claim VALUES(56,X'788035cc8acdd53c488abf78dc4695e3','live',NULL,'attribution.quote',replace('"Every person who goes\ndown has a lamp, and every lamp has a number,"','\n',char(10)),NULL,56,'unchecked','new',NULL,59,2,2);
INSERT INTO claim VALUES(57,X'51636cea3995f8cebf1fa1c3d82a1242','live',NULL,'attribution.statement',replace('gas levels had been normal on Sunday\nnight','\n',char(10)),NULL,57,'unchecked','new',NULL,60,2,2);
INSERT INTO claim VALUES(58,X'bc03c182113f70bb5ee0e26a35446e96','live',NULL,'attribution.statement',replace('the alarm went off twice before midnight and was switched off both\ntimes','\n',char(10)),NULL,58,'unchecked','new',NULL,61,2,2);
INSERT INTO claim VALUES(59,X'31604b6a3fd5dc6b529d91d47b576665','live',NULL,'attribution.statement','he had been told to go back to work or lose his bonus',NULL,59,'unchecked','new',NULL,62,2,2);
INSERT INTO claim VALUES(60,X'a5b871cdac4014b0966155a6867b95b3','live',NULL,'quantity.people','More than 200 rescuers are taking part in the operation',NULL,60,'unchecked','new',NULL,63,2,2);
INSERT INTO claim VALUES(61,X'fbfd928d694c9d351d125986e80f637f','live',NULL,'casualty.wounded',replace('No rescuer has been\ninjured','\n',char(10)),NULL,61,'unchecked','new',NULL,64,2,2);
INSERT INTO claim VALUES(62,X'6aa65b1868f8a2e3918c7437cd1a64ca','live',NULL,'quantity.people',replace('Up to 600 relatives were waiting in the cold outside the pit on\nTuesday morning, and the Red Lantern charity handed out soup and blankets','\n',char(10)),NULL,62,'unchecked','new',NULL,65,2,2);
INSERT INTO claim VALUES(63,X'd8165a75cd085fde4c87f089eebec3b2','live',NULL,'attribution.quote',replace('"We will find out\nwho switched off that alarm,"','\n',char(10)),NULL,63,'unchecked','new',NULL,66,2,2);
INSERT INTO claim VALUES(64,X'1b419dcb10138570deb1551febb65100','live',NULL,'casualty.killed','Some 30 people were killed in an accident at the same mine in 2009',NULL,64,'unchecked','new',NULL,67,2,2);
INSERT INTO claim VALUES(65,X'd6b1e3ca68976e58145b3a2dd5bea800','live',NULL,'mobilization.called_up','Velmark calls up around 40,000 reservists',NULL,65,'unchecked','new',NULL,69,3,3);
INSERT INTO claim VALUES(66,X'7b575a413f06cf24a050c43adf81e34c','live',NULL,'mobilization.called_up','President Aldric Venn signed a decree on Wednesday calling up around 40,000 reservists, the largest mobilization in Velmark in more than thirty years',NULL,66,'unchecked','new',NULL,70,3,3);
INSERT INTO claim VALUES(67,X'4b35fc5d0065f2eb4aa3ee4ae93278e6','live',NULL,'quantity.duration','President Aldric Venn signed a decree on Wednesday calling up around 40,000 reservists, the largest mobilization in Velmark in more than thirty years',NULL,67,'unchecked','new',NULL,71,3,3);
INSERT INTO claim VALUES(68,X'73357d04bbeb33db5cf638e18365d164','live',NULL,'event','President Aldric Venn signed a decree on Wednesday calling up around 40,000 reservists, the largest mobilization in Velmark in more than thirty years',NULL,68,'unchecked','new',NULL,72,3,3);
INSERT INTO claim VALUES(69,X'78ff3ce69d3803b996a26b8cc213ae67','live',NULL,'superlative','the largest mobilization in Velmark in more than thirty years',NULL,69,'unchecked','new',NULL,73,3,3);
INSERT INTO claim VALUES(70,X'f260f9dc991b028f5db546faecbab8f8','live',NULL,'attribution.statement','It applies to men aged 22 to 45 who have completed military service',NULL,70,'unchecked','new',NULL,74,3,3);
INSERT INTO claim VALUES(71,X'e191315c345164e99f45d837fb8bd636','live',NULL,'attribution.quote','"This is a partial measure and it will stay partial,"',NULL,71,'unchecked','new',NULL,75,3,3);
INSERT INTO claim VALUES(72,X'243d36c538a9b288f3453dd2a0376acb','live',NULL,'attribution.quote','"No student will be called up. No only son will be called up."',NULL,72,'unchecked','new',NULL,76,3,3);
INSERT INTO claim VALUES(73,X'3822b75a61e0f61faa9fdbca6057c013','live',NULL,'mobilization.called_up','No student will be called up',NULL,73,'unchecked','new',NULL,77,3,3);
INSERT INTO claim VALUES(74,X'b43b055030cf55586435499a0f88d20f','live',NULL,'mobilization.called_up','No only son will be called up',NULL,74,'unchecked','new',NULL,78,3,3);
INSERT INTO claim VALUES(75,X'9bfb4c4777d50a0dc0b0bf9b7c82f6f9','live',NULL,'quantity.people','between 8,000 and 10,000 of the reservists would guard the border with Torvia',NULL,75,'unchecked','new',NULL,79,3,3);
INSERT INTO claim VALUES(76,X'36c234f0e7b9c05ac9a84035e56e318f','live',NULL,'attribution.quote','"We are not sending anyone to the front in April,"',NULL,76,'unchecked','new',NULL,80,3,3);
INSERT INTO claim VALUES(77,X'e7abe42ce308f2260e97e099256c5abb','live',NULL,'attribution.quote','"Anyone who says otherwise is lying."',NULL,77,'unchecked','new',NULL,81,3,3);
INSERT INTO claim VALUES(78,X'75f746ec019df6e3bd710e558cce7524','live',NULL,'attribution.statement','the real figure was much higher',NULL,78,'unchecked','new',NULL,82,3,3);
INSERT INTO claim VALUES(79,X'11c5f3178f5e13385ddcce23eadeebb0','live',NULL,'mobilization.called_up','A secret annex to the decree allows the army to call up as many as 70,000 people',NULL,79,'unchecked','new',NULL,83,3,3);
INSERT INTO claim VALUES(80,X'9a7ec315127b864f6e2a81a6306c8853','live',NULL,'attribution.statement','the existence of an annex',NULL,80,'unchecked','new',NULL,84,3,3);
INSERT INTO claim VALUES(81,X'558828d2816318df8270c091d2835a91','live',NULL,'attribution.quote','"There is no secret paragraph,"',NULL,81,'unchecked','new',NULL,85,3,3);
INSERT INTO claim VALUES(82,X'e8252a3fb82a16eb782340e0178f86fc','live',NULL,'quantity.objects','Dozens of cars were waiting at the Lesk crossing on Wednesday evening, and the queue was about six kilometres long',NULL,82,'unchecked','new',NULL,86,3,3);
INSERT INTO claim VALUES(83,X'4e1bdd40aeade64524988b5014413a8c','live',NULL,'quantity.distance','the queue was about six kilometres long',NULL,83,'unchecked','new',NULL,87,3,3);
INSERT INTO claim VALUES(84,X'4033eb6ee302a82f0f31c9b7a5f59230','live',NULL,'quantity.duration','Airline tickets from Halvesk to Estrin and Norrow were sold out within four hours',NULL,84,'unchecked','new',NULL,88,3,3);
INSERT INTO claim VALUES(85,X'27dce55f26b0261fc6d8f07a8e8c0c91','live',NULL,'detention.arrested','In Brennik, more than a dozen people were detained outside a recruitment office',NULL,85,'unchecked','new',NULL,89,3,3);
INSERT INTO claim VALUES(86,X'44ce12bae4d28428301f6e443c14d89c','live',NULL,'detention.arrested','nobody had been arrested',NULL,86,'unchecked','new',NULL,90,3,3);
INSERT INTO claim VALUES(87,X'2652608392a8c4d8c276b621b045cf23','live',NULL,'mobilization.deployed','his country had not moved a single soldier to the border since January',NULL,87,'unchecked','new',NULL,91,3,3);
INSERT INTO claim VALUES(88,X'403c888eaa6ffc5f39fcc01c11a2232b','live',NULL,'quantity.people','Torvia has gathered some 15,000 troops there',NULL,88,'unchecked','new',NULL,92,3,3);
INSERT INTO claim VALUES(89,X'261cca1f6e177e8648bd2ebdfb6a0d27','live',NULL,'casualty.killed','Two dead as the Sarna bursts its dyke',NULL,89,'unchecked','new',NULL,94,4,4);
INSERT INTO claim VALUES(90,X'a6819d710c55377c8b6912d7bdb2657d','live',NULL,'casualty.killed','at least three people were killed and 17 were missing',NULL,90,'unchecked','new',NULL,95,4,4);
INSERT INTO claim VALUES(91,X'43b754f0edb4411a7772e331af9edeeb','live',NULL,'casualty.missing','17 were missing',NULL,91,'unchecked','new',NULL,96,4,4);
INSERT INTO claim VALUES(92,X'50f057fd76951b3c3116fec4556b9e90','live',NULL,'casualty.killed','two people were killed and eight are missing',NULL,92,'unchecked','new',NULL,97,4,4);
INSERT INTO claim VALUES(93,X'409e962f7f302f5dcb72a92e5ecaa524','live',NULL,'casualty.missing','eight are missing',NULL,93,'unchecked','new',NULL,98,4,4);
INSERT INTO claim VALUES(94,X'e303ee2d2bb8c228fb9b86615e45bb67','live',NULL,'casualty.killed','a second farm worker, who had been reported dead',NULL,94,'unchecked','new',NULL,99,4,4);
INSERT INTO claim VALUES(95,X'aaa1e8be9616a2c6600835a21aee20e7','live',NULL,'casualty.killed','At least two people were killed and eight were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night',NULL,95,'unchecked','new',NULL,100,4,4);
INSERT INTO claim VALUES(96,X'a98e036b88e94af1285fe92d362c26e7','live',NULL,'casualty.missing','eight were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night',NULL,96,'unchecked','new',NULL,101,4,4);
INSERT INTO claim VALUES(97,X'050a4753f9c081ed6d24ce9bbd9fcc2c','live',NULL,'displacement.evacuated','More than 2,300 residents were evacuated by boat and lorry, many of them in their nightclothes',NULL,97,'unchecked','new',NULL,102,4,4);
INSERT INTO claim VALUES(98,X'4a1be1d53e73ae8b1e209515eb253de8','live',NULL,'displacement.displaced','Another 600 people refused to leave their homes',NULL,98,'unchecked','new',NULL,103,4,4);
INSERT INTO claim VALUES(99,X'9d1ca3703b462faf53255088cf314d68','live',NULL,'displacement.displaced','Some 5,000 people have been displaced in the valley since Sunday',NULL,101,'unchecked','new',NULL,106,4,4);
INSERT INTO claim VALUES(100,X'62d296c40e92581562644f0880ef7dcf','live',NULL,'casualty.killed','A farm worker drowned when his tractor was swept off Mill Bridge',NULL,102,'unchecked','new',NULL,107,4,4);
INSERT INTO claim VALUES(101,X'c3404a8cc62638110726a32e7ed05eb2','live',NULL,'attribution.statement','claims that the dyke had been neglected',NULL,103,'unchecked','new',NULL,108,4,4);
INSERT INTO claim VALUES(102,X'219e090ecb547728586f95a202abe8dd','live',NULL,'attribution.statement','it had been inspected in February and that no damage was found',NULL,104,'unchecked','new',NULL,109,4,4);
INSERT INTO claim VALUES(103,X'170f78a5600c2d4a0f08771187dfb4d3','live',NULL,'quantity.distance','between 20 and 30 metres of the dyke were “soft as bread”',NULL,105,'unchecked','new',NULL,110,4,4);
INSERT INTO claim VALUES(104,X'b848dccb9347199e305f4bab1e9598f2','live',NULL,'quantity.objects','Nearly 900 homes were without power on Tuesday evening',NULL,108,'unchecked','new',NULL,113,4,4);
INSERT INTO claim VALUES(105,X'06f71fc8e897d4c72ac2bf933489a47d','live',NULL,'casualty.wounded','no patients were hurt',NULL,109,'unchecked','new',NULL,114,4,4);
INSERT INTO claim VALUES(106,X'b7b2672ea4d4fa0821f832a96e983595','live',NULL,'quantity.people','43 patients had been moved to Brennik',NULL,110,'unchecked','new',NULL,115,4,4);
INSERT INTO claim VALUES(107,X'7d5bd28d057718c4916da222c93ea418','live',NULL,'mobilization.deployed','The army sent around 350 soldiers and two helicopters',NULL,111,'unchecked','new',NULL,116,4,4);
INSERT INTO claim VALUES(108,X'fed645d490ecb7531f7df010702a505e','live',NULL,'quantity.weapons','The army sent around 350 soldiers and two helicopters',NULL,112,'unchecked','new',NULL,117,4,4);
INSERT INTO claim VALUES(109,X'f49a114fa0715a49674111b44ae0e754','live',NULL,'attribution.statement','reports of looting in the village of Netherweir',NULL,113,'unchecked','new',NULL,118,4,4);
INSERT INTO claim VALUES(110,X'729c085bf5b011c9c5aaa1fc56e0d030','live',NULL,'event','they had received only one complaint',NULL,114,'unchecked','new',NULL,119,4,4);
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
);
INSERT INTO mention VALUES(1,X'df65655e164e5b302b3a3bc065ba81e0',1,1,'live',NULL,X'8b03269068a6d001cba36713195d6405',NULL,NULL,22342,'en 2','Velmark and Torvia swap 96 prisoners at Lesk bridge','{"type":"detention.exchanged","figure":{"text":"96","span":[24,26],"value":96.0,"low":96.0,"high":96.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"prisoners","span":[27,36],"class":"prisoner"},"actor":{"text":"Velmark and Torvia","span":[0,18]},"place":{"text":"Lesk","span":[40,44],"name":"Lesk"},"modality":"actual","flags":["unattributed_number"],"worth":0.9,"confidence":0.9,"rule":"detention.exchanged.active"}');
INSERT INTO mention VALUES(2,X'2e52df0aed8462d0d24c31cd858118bf',2,1,'live',NULL,X'c1f32752cb43b54b44cb22a6b3bfc79c','2031-03-04','2031-03-04',22342,'en 2','Velmark and Torvia exchanged 96 prisoners of war on Tuesday at the Lesk bridge, the first swap in almost four months','{"type":"detention.exchanged","form":"indirect","figure":{"text":"96","span":[97,99],"value":96.0,"low":96.0,"high":96.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"prisoners of war","span":[100,116],"class":"prisoner"},"actor":{"text":"Velmark and Torvia","span":[68,86]},"place":{"text":"Lesk","span":[135,139],"name":"Lesk"},"time":{"text":"Tuesday","span":[120,127],"from":"2031-03-04","to":"2031-03-04"},"attribution":[{"name":"officials on both sides","class":"anonymous_official","role":"speaker","cue":"said","stance":"asserts","span":[186,209]}],"modality":"actual","worth":0.92,"confidence":0.9,"rule":"detention.exchanged.active"}');
INSERT INTO mention VALUES(3,X'5cdeb8c2753bba5a99c929012a755f07',3,1,'live',NULL,X'14fc3baca83a8ddcccca6f50c30c4604',NULL,NULL,22342,'en 2','Velmark and Torvia exchanged 96 prisoners of war on Tuesday at the Lesk bridge, the first swap in almost four months','{"type":"quantity.duration","form":"indirect","figure":{"text":"almost four months","span":[166,184],"value":4.0,"low":3.5,"high":4.0,"high_open":true,"hedge":"nearly","unit":"month","role":"total"},"attribution":[{"name":"officials on both sides","class":"anonymous_official","role":"speaker","cue":"said","stance":"asserts","span":[186,209]}],"modality":"actual","worth":0.66,"confidence":0.8,"rule":"quantity.duration.plain"}');
INSERT INTO mention VALUES(4,X'81dffc30272fb67c6544086adfb4d495',4,1,'live',NULL,X'd07925584a4801b41f3e1c691dcffa00',NULL,NULL,22342,'en 2','Each side handed over 48 soldiers','{"type":"quantity.people","form":"according_to","figure":{"text":"48","span":[239,241],"value":48.0,"low":48.0,"high":48.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"soldiers","span":[242,250],"class":"soldier"},"attribution":[{"name":"Lesk Ceasefire Mission","class":"organisation","role":"speaker","cue":"according to","stance":"asserts","span":[265,291]}],"modality":"actual","worth":0.83,"confidence":0.8,"rule":"quantity.people.plain"}');
INSERT INTO mention VALUES(5,X'4f70dda6af92e0f49527ad7cbc5d394b',5,1,'live',NULL,X'89964dc0bf169dc323ebcc3cd147c096',NULL,NULL,22342,'en 2','Five of the men were carried across the bridge on stretchers','{"type":"quantity.people","figure":{"text":"Five","span":[324,328],"value":5.0,"low":5.0,"high":5.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"men","span":[336,339],"class":"other"},"modality":"actual","flags":["unattributed_number"],"worth":0.53,"confidence":0.8,"rule":"quantity.people.plain"}');
INSERT INTO mention VALUES(6,X'90ea2975121d0cf6a03e763798f53eb7',6,1,'live',X'043249e97699d7c7a554bb3cb04560c8',X'd315d04b1fa6c23b9dcd9bed3aaa5979',NULL,NULL,22342,'en 2','"They are thin, but they are home,"','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Edda Nyhus","class":"person","role":"speaker","cue":"told","stance":"asserts","span":[423,459]}],"modality":"actual","worth":0.62,"confidence":0.95,"rule":"attribution.quote.direct"}');
INSERT INTO mention VALUES(7,X'4c464db121357098165a7ce89f43d8ec',7,1,'live',NULL,X'646bd8eb08fd8a9148f5e9bb75c6e2d1',NULL,NULL,22342,'en 2','the youngest of them was 19 years old','{"type":"superlative","form":"indirect","attribution":[{"name":"Edda Nyhus","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[489,492]}],"modality":"actual","worth":0.76,"confidence":0.6,"rule":"superlative"}');
INSERT INTO mention VALUES(8,X'b7017765786934821ba02f7b510d34c6',8,1,'live',NULL,X'626f31ccd8dc5ddd3fc9693a9c6b1e65',NULL,NULL,22342,'en 2','the youngest of them was 19 years old','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Edda Nyhus","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[489,492]}],"modality":"actual","worth":0.68,"confidence":0.9,"rule":"attribution.statement.indirect"}');
INSERT INTO mention VALUES(9,X'ed143f31003870e96232b5bd8d15a703',9,1,'live',NULL,X'5fca7addf99161d2dea35bc52ed8912b',NULL,NULL,22342,'en 2','Torvia was still holding between 300 and 350 Velmark soldiers','{"type":"detention.held","form":"indirect","figure":{"text":"between 300 and 350","span":[574,593],"low":300.0,"high":350.0,"hedge":"between","unit":"person","role":"total"},"who":{"text":"Velmark soldiers","span":[594,610],"class":"soldier"},"actor":{"text":"Torvia","span":[549,555]},"attribution":[{"name":"Nyhus","role":"speaker","cue":"said","stance":"asserts","span":[538,543]}],"modality":"actual","worth":0.95,"confidence":0.765,"rule":"detention.held.active"}');
INSERT INTO mention VALUES(10,X'46133f83af3d6947a94cf0645a234f70',10,1,'live',NULL,X'4b42f75183cdddccae967e3e810f664a',NULL,NULL,22342,'en 2','holding no more than 210','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Torvia","role":"speaker","cue":"acknowledged","stance":"asserts","span":[612,618]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.indirect"}');
INSERT INTO mention VALUES(11,X'790c1ce794dc400f14f38fb321a942f6',11,1,'live',NULL,X'c1a278d4f118061a566006a058894af4',NULL,NULL,22342,'en 2','they had been beaten','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Several of the freed men","class":"collective","role":"speaker","cue":"said","stance":"asserts","span":[663,687]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.indirect"}');
INSERT INTO mention VALUES(12,X'36cce8db425a902752c2945fc71962c0',12,1,'live',NULL,X'd39d299915c18e04ca51990bc1f73a78',NULL,NULL,22342,'en 2','"They hit us every morning before breakfast,"','{"type":"attribution.quote","form":"direct","attribution":[{"name":"one of","class":"anonymous","role":"speaker","cue":"said","stance":"asserts","span":[766,772]}],"modality":"actual","worth":0.5,"confidence":0.95,"rule":"attribution.quote.direct"}');
INSERT INTO mention VALUES(13,X'a6d06e46bd2c45324f7ffcb4ab50197b',13,1,'live',X'40b4721c6e2fb624953aa9baf99494a6',X'bf1c99d30d00b77699efdb8d5fb4b517',NULL,NULL,22342,'en 2','"All prisoners are treated according to the law,"','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Hale Ostin","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[961,963]}],"modality":"actual","worth":0.65,"confidence":0.95,"rule":"attribution.quote.direct"}');
INSERT INTO mention VALUES(14,X'851063c1987552018c66ff488058005d',14,1,'live',NULL,X'5d7fbd06414b05dea931f1957c0f5416',NULL,NULL,22342,'en 2','The bodies of 31 fallen soldiers were also returned, 19 of them to Velmark and 12 to Torvia','{"type":"casualty.killed","form":"indirect","figure":{"text":"31","span":[985,987],"value":31.0,"low":31.0,"high":31.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"fallen soldiers","span":[988,1003],"class":"soldier"},"attribution":[{"name":"mission","role":"speaker","cue":"said","stance":"asserts","span":[1064,1075]}],"modality":"actual","worth":0.96,"confidence":0.7,"rule":"casualty.killed.around"}');
INSERT INTO mention VALUES(15,X'64be50b6a2920b080fee65c57cb26c9c',15,1,'live',NULL,X'922259a08de8899c5c55aeab58f48652',NULL,NULL,22342,'en 2','A further exchange could take place by the end of the month','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Nyhus","role":"speaker","cue":"said","stance":"asserts","span":[1144,1149]}],"modality":"actual","worth":0.65,"confidence":0.9,"rule":"attribution.statement.indirect"}');
INSERT INTO mention VALUES(16,X'b30990dc5df38c6504c8a1d422769f10',16,1,'live',NULL,X'41fcdd37b2bc8ff43bf31a68787c3a08','2031-01-01','2031-03-04',22342,'en 2','talks about more than a dozen captured civilians had made no progress since January','{"type":"casualty.captured","form":"indirect","figure":{"text":"more than a dozen","span":[1183,1200],"value":12.0,"low":13.0,"soft_high":24.0,"hedge":"more_than","unit":"person","role":"total"},"who":{"text":"captured civilians","span":[1201,1219],"class":"civilian"},"time":{"text":"since January","span":[1241,1254],"from":"2031-01-01","to":"2031-03-04"},"attribution":[{"name":"Nyhus","role":"speaker","cue":"added","stance":"asserts","span":[1156,1159]}],"modality":"actual","worth":0.95,"confidence":0.7,"rule":"casualty.captured.around"}');
INSERT INTO mention VALUES(17,X'a9621d5eaf582e06b069849078f737c9',17,1,'live',NULL,X'4b3960abec9837fbaf6313aa3092de0d',NULL,NULL,22342,'en 2','it had proposed an exchange of all prisoners in December and had received no reply','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Torvia''s foreign ministry","class":"government","role":"speaker","cue":"said","stance":"asserts","span":[1257,1282]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.indirect"}');
INSERT INTO mention VALUES(18,X'547de6fd7574f0c61743c6e4b781931a',18,1,'live',NULL,X'70192251bb774747c57d76e6b5cd0bb2',NULL,NULL,22342,'en 2','it knew of no such offer','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Velmark","role":"speaker","cue":"said","stance":"asserts","span":[1377,1384]}],"modality":"actual","worth":0.54,"confidence":0.9,"rule":"attribution.statement.indirect"}');
INSERT INTO mention VALUES(19,X'36d5467c099db7a0bd4180468adc86ba',19,2,'live',NULL,X'87ee1191f5b1dd77ef23fc9acdc01526',NULL,NULL,22391,'en 2','Three dead as the Sarna bursts its dyke','{"type":"casualty.killed","figure":{"text":"Three","span":[0,5],"value":3.0,"low":3.0,"high":3.0,"hedge":"exact","unit":"person","role":"total"},"modality":"actual","flags":["unattributed_number"],"worth":0.89,"confidence":0.8,"rule":"casualty.killed.reduced"}');
INSERT INTO mention VALUES(20,X'3779ac87aee30acfddcb845a4ef5d3ed',20,2,'live',NULL,X'ce00c7ffc46bd61f90902703c12fd2ad','2031-04-22','2031-04-22',22391,'en 2','At least three people were killed and 17 were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night','{"type":"casualty.killed","form":"indirect","figure":{"text":"At least three","span":[41,55],"value":3.0,"low":3.0,"soft_high":4.0,"hedge":"at_least","unit":"person","role":"total"},"who":{"text":"people","span":[56,62],"class":"other"},"place":{"text":"Lower Sarna","span":[98,109],"name":"Lower Sarna"},"time":{"text":"Tuesday","span":[113,120],"from":"2031-04-22","to":"2031-04-22"},"attribution":[{"name":"district emergency service","class":"organisation","role":"speaker","cue":"said","stance":"asserts","span":[182,212]}],"modality":"actual","worth":0.96,"confidence":0.9,"rule":"casualty.killed.passive"}');
INSERT INTO mention VALUES(21,X'499469b29b284021d77a75b78034fe40',21,2,'live',NULL,X'1dd814b9c4d8f8dbafc5082a3c828c26','2031-04-22','2031-04-22',22391,'en 2','17 were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night','{"type":"casualty.missing","form":"indirect","figure":{"text":"17","span":[79,81],"value":17.0,"low":17.0,"high":17.0,"hedge":"exact","unit":"person","role":"total"},"place":{"text":"Lower Sarna","span":[98,109],"name":"Lower Sarna"},"time":{"text":"Tuesday","span":[113,120],"from":"2031-04-22","to":"2031-04-22"},"attribution":[{"name":"district emergency service","class":"organisation","role":"speaker","cue":"said","stance":"asserts","span":[182,212]}],"modality":"actual","worth":0.95,"confidence":0.9,"rule":"casualty.missing.passive"}');
INSERT INTO mention VALUES(22,X'f49a76f65e48176b1c4a0168ea07d729',22,2,'live',NULL,X'de4fc177f3cba207807e5b52f1b93956',NULL,NULL,22391,'en 2','More than 2,300 residents were evacuated by boat and lorry, many of them in their nightclothes','{"type":"displacement.evacuated","figure":{"text":"More than 2,300","span":[220,235],"value":2300.0,"low":2301.0,"soft_high":2400.0,"hedge":"more_than","unit":"person","role":"total"},"who":{"text":"residents","span":[236,245],"class":"civilian"},"modality":"actual","flags":["unattributed_number"],"worth":0.96,"confidence":0.9,"rule":"displacement.evacuated.passive"}');
INSERT INTO mention VALUES(23,X'1473c1f12244ce18968afb45124ef5bb',23,2,'live',NULL,X'52618fb5b9ceae146bb80a0196b44d2c',NULL,NULL,22391,'en 2','Another 600 people refused to leave their homes','{"type":"displacement.displaced","form":"according_to","figure":{"text":"600","span":[324,327],"value":600.0,"low":600.0,"high":600.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"people","span":[328,334],"class":"other"},"attribution":[{"name":"Odo Brandt","class":"person","role":"speaker","cue":"according to","stance":"asserts","span":[378,399]}],"modality":"negated","worth":0.93,"confidence":0.85,"rule":"displacement.displaced.subject"}');
INSERT INTO mention VALUES(24,X'ab7319379737b43a773b5704842cca69',24,2,'live',X'8fc383d3d82484da405e5a1228d832ff',X'14077fc044790801415951ce3fc69225',NULL,NULL,22391,'en 2','“The water came in eleven minutes,”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Odo Brandt","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[438,444]}],"modality":"actual","worth":0.55,"confidence":0.95,"rule":"attribution.quote.direct"}');
INSERT INTO mention VALUES(25,X'd785bbbcc8f0c6496d085551b6151de8',25,2,'live',X'9798e1027c8785a4195f70e38e2e8146',X'e507f8b1b9087b0b9de41dc3a56a3479',NULL,NULL,22391,'en 2','“We had four boats for nine villages. It was not enough.”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Odo Brandt","class":"person","role":"speaker","cue":"said","stance":"asserts","carried":true,"span":[438,444]}],"modality":"actual","worth":0.52,"confidence":0.85,"rule":"attribution.quote.direct.carried"}');
INSERT INTO mention VALUES(26,X'1b2ab5ac4b137a3195c7974461cd8dc0',26,2,'live',NULL,X'a4bb4e3619a1e01dddf52b21df25d81f','2031-04-20','2031-04-22',22391,'en 2','Some 5,000 people have been displaced in the valley since Sunday','{"type":"displacement.displaced","form":"indirect","figure":{"text":"Some 5,000","span":[510,520],"value":5000.0,"low":4500.0,"high":5500.0,"hedge":"about","unit":"person","role":"total"},"who":{"text":"people","span":[521,527],"class":"other"},"time":{"text":"since Sunday","span":[562,574],"from":"2031-04-20","to":"2031-04-22"},"attribution":[{"name":"provincial government","class":"government","role":"speaker","cue":"said","stance":"asserts","span":[576,601]}],"modality":"actual","worth":0.96,"confidence":0.9,"rule":"displacement.displaced.passive"}');
INSERT INTO mention VALUES(27,X'95f80d3c612e84c912ddf5c19e4bbd74',27,2,'live',NULL,X'02284efb1d94a9f7f712baf56e0d26db',NULL,NULL,22391,'en 2','Two farm workers drowned when their tractor was swept off Mill Bridge','{"type":"casualty.killed","figure":{"text":"Two","span":[751,754],"value":2.0,"low":2.0,"high":2.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"farm workers","span":[755,767],"class":"worker"},"modality":"actual","flags":["unattributed_number"],"worth":0.97,"confidence":0.85,"rule":"casualty.killed.subject"}');
INSERT INTO mention VALUES(28,X'1e3de9c304580463fd220979223c5933',28,2,'live',NULL,X'a9b158aa89d6d27b5c398f729109a1ba',NULL,NULL,22391,'en 2','claims that the dyke had been neglected','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Lena Vosk","class":"person","role":"speaker","cue":"rejected","stance":"denies","span":[823,850]}],"modality":"actual","worth":0.72,"confidence":0.9,"rule":"attribution.statement.indirect"}');
INSERT INTO mention VALUES(29,X'a47a78d28e47647df52324109d1af286',29,2,'live',NULL,X'0b93fda8a35f2c22c031e0d721ef62ea',NULL,NULL,22391,'en 2','it had been inspected in February and that no damage was found','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Lena Vosk","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[901,904]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.indirect"}');
INSERT INTO mention VALUES(30,X'0299d55607bb53121618646562e93d0f',30,2,'live',NULL,X'057cadeec9cc80cfecce00382294b58d',NULL,NULL,22391,'en 2','between 20 and 30 metres of the dyke were “soft as bread”','{"type":"quantity.distance","form":"mixed","figure":{"text":"between 20 and 30 metres","span":[1058,1082],"low":20.0,"high":30.0,"hedge":"between","unit":"metre","role":"total"},"attribution":[{"name":"provincial government","class":"government","role":"speaker","cue":"warned","stance":"asserts","span":[1012,1014]},{"name":"Piet Arlow","class":"person","role":"channel","stance":"asserts","span":[1117,1143]}],"modality":"actual","worth":0.66,"confidence":0.8,"rule":"quantity.distance.plain"}');
INSERT INTO mention VALUES(31,X'cfbdb7ff123acc0fdab8b7642b3d1bed',31,2,'live',X'7a213ea8fa13461fc69ad84586b2af24',X'e3b718fad7343e0069d46afd893ca5e5',NULL,NULL,22391,'en 2','“Nobody came to look,”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Piet Arlow","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[1173,1175]}],"modality":"actual","worth":0.5,"confidence":0.95,"rule":"attribution.quote.direct"}');
INSERT INTO mention VALUES(32,X'7505458287253b6a1a5304b35ab950bc',32,2,'live',X'7109114f340bc540f76c161c61e5232e',X'0c31d16e73cb3f0539057f30631b8422',NULL,NULL,22391,'en 2','“Not in February, not ever.”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Piet Arlow","class":"person","role":"speaker","cue":"said","stance":"asserts","carried":true,"span":[1173,1175]}],"modality":"actual","worth":0.43,"confidence":0.85,"rule":"attribution.quote.direct.carried"}');
INSERT INTO mention VALUES(33,X'87c40a2ecd9fe6ec38537e333d2517d2',33,2,'live',NULL,X'6615082da9cf73e3f6b46860c5a6568b','2031-04-22','2031-04-22',22391,'en 2','Nearly 900 homes were without power on Tuesday evening','{"type":"quantity.objects","figure":{"text":"Nearly 900","span":[1212,1222],"value":900.0,"low":850.0,"high":899.0,"hedge":"nearly","unit":"home","role":"total"},"time":{"text":"Tuesday evening","span":[1251,1266],"from":"2031-04-22","to":"2031-04-22"},"modality":"actual","flags":["unattributed_number"],"worth":0.79,"confidence":0.8,"rule":"quantity.objects.plain"}');
INSERT INTO mention VALUES(34,X'7d19f6e46960f95306907de9990cf972',34,2,'live',NULL,X'a93334ef41e9ec9335b91196c8ee9feb',NULL,NULL,22391,'en 2','no patients were hurt','{"type":"casualty.wounded","form":"indirect","figure":{"text":"no","span":[1328,1330],"value":0.0,"low":0.0,"high":0.0,"hedge":"exact","unit":"person","role":"total"},"attribution":[{"name":"its director","class":"office","role":"speaker","cue":"said","stance":"asserts","span":[1351,1363]}],"modality":"actual","worth":0.95,"confidence":0.9,"rule":"casualty.wounded.passive"}');
INSERT INTO mention VALUES(35,X'eeaa1c2697aeef25b7b5a4bb9d846fb3',35,2,'live',NULL,X'2e680c3ae1bfc62b1a5eef3315daa288',NULL,NULL,22391,'en 2','43 patients had been moved to Brennik','{"type":"quantity.people","form":"indirect","figure":{"text":"43","span":[1384,1386],"value":43.0,"low":43.0,"high":43.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"patients","span":[1387,1395],"class":"civilian"},"attribution":[{"name":"its director","class":"office","role":"speaker","cue":"added","stance":"asserts","span":[1370,1372]}],"modality":"actual","worth":0.83,"confidence":0.8,"rule":"quantity.people.plain"}');
INSERT INTO mention VALUES(36,X'3d25d690f942193983d10cdb0d8602fc',36,2,'live',NULL,X'9c46844e638f8f98704ab7bbae3fcf83',NULL,NULL,22391,'en 2','The army sent around 350 soldiers and two helicopters','{"type":"mobilization.deployed","figure":{"text":"around 350","span":[1438,1448],"value":350.0,"low":333.0,"high":367.0,"hedge":"about","unit":"person","role":"total"},"who":{"text":"soldiers","span":[1449,1457],"class":"soldier"},"actor":{"text":"The army","span":[1424,1432]},"modality":"actual","flags":["unattributed_number"],"worth":0.96,"confidence":0.9,"rule":"mobilization.deployed.active"}');
INSERT INTO mention VALUES(37,X'ccf715036fb39d6caa90a02461d83de8',37,2,'live',NULL,X'ca9b600996415745bc1d85d03fbe3b52',NULL,NULL,22391,'en 2','The army sent around 350 soldiers and two helicopters','{"type":"quantity.weapons","figure":{"text":"two","span":[1462,1465],"value":2.0,"low":2.0,"high":2.0,"hedge":"exact","unit":"helicopter","role":"total"},"modality":"actual","flags":["unattributed_number"],"worth":0.86,"confidence":0.8,"rule":"quantity.weapons.plain"}');
INSERT INTO mention VALUES(38,X'68b05b008fcebe63b7da6200662a59d9',38,2,'live',NULL,X'acc4687dea0698067c0baa4986914dfa',NULL,NULL,22391,'en 2','reports of looting in the village of Netherweir','{"type":"attribution.statement","form":"reports","attribution":[{"name":"reports","class":"document","role":"document","stance":"claims","span":[1490,1497]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.reports"}');
INSERT INTO mention VALUES(39,X'0dddb60bd00595d8c8195e209507f9a5',39,2,'live',NULL,X'fd5ecab3805c29c5a0b71fc54a759134',NULL,NULL,22391,'en 2','they had received only one complaint','{"type":"event","form":"indirect","actor":{"text":"they","span":[1551,1555]},"attribution":[{"name":"police","class":"government","role":"speaker","cue":"said","stance":"asserts","span":[1539,1545]}],"modality":"actual","worth":0.73,"confidence":0.5,"rule":"event"}');
INSERT INTO mention VALUES(40,X'e8d9e069af571b9c2d7a0b63a215fd97',40,2,'live',X'f6e2d10c224d1c7a897482ea1a11d1a4',X'6310b3ae3116eadc1f9262e055c274dd',NULL,NULL,22391,'en 2','“I would not go home before the weekend,”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Odo Brandt","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[1684,1690]}],"modality":"actual","worth":0.35,"confidence":0.95,"rule":"attribution.quote.direct"}');
INSERT INTO mention VALUES(41,X'6b2df01235a7da7eb5c77d7c1847a5f5',41,3,'live',NULL,X'919e3bccecbfda5363ff7aada9a43127',NULL,NULL,22405,'en 2','Koldava mine death toll rises to nine','{"type":"casualty.killed","figure":{"text":"nine","span":[33,37],"value":9.0,"low":9.0,"high":9.0,"hedge":"exact","unit":"person","role":"total"},"modality":"actual","flags":["unattributed_number"],"worth":0.93,"confidence":0.85,"rule":"casualty.killed.toll.at"}');
INSERT INTO mention VALUES(42,X'8ae84f4e61ad9fb110ce331f323668b1',42,3,'live',NULL,X'c4ae2a31cb04ab36da2aafbb1ad00b17','2031-05-06','2031-05-06',22405,'en 2',replace('The death toll in the Koldava mine accident rose to 9 from 6 on Tuesday after\nrescuers reached a flooded gallery 640 metres below ground','\n',char(10)),'{"type":"casualty.killed","form":"indirect","figure":{"text":"9","span":[91,92],"value":9.0,"low":9.0,"high":9.0,"hedge":"exact","unit":"person","role":"total"},"place":{"text":"Koldava","span":[61,68],"name":"Koldava"},"time":{"text":"Tuesday","span":[103,110],"from":"2031-05-06","to":"2031-05-06"},"attribution":[{"name":"Torvian mining authority","class":"organisation","role":"speaker","cue":"said","stance":"asserts","span":[177,205]}],"modality":"actual","worth":0.96,"confidence":0.9,"rule":"casualty.killed.toll.revised"}');
INSERT INTO mention VALUES(43,X'469b331d6c4270e33e1cc6be5ebcda99',43,3,'live',NULL,X'40d026cab78a3a9dad028417c7096626','2031-05-06','2031-05-06',22405,'en 2',replace('The death toll in the Koldava mine accident rose to 9 from 6 on Tuesday after\nrescuers reached a flooded gallery 640 metres below ground','\n',char(10)),'{"type":"casualty.killed","form":"indirect","figure":{"text":"6","span":[98,99],"value":6.0,"low":6.0,"high":6.0,"hedge":"exact","unit":"person","role":"superseded"},"place":{"text":"Koldava","span":[61,68],"name":"Koldava"},"time":{"text":"Tuesday","span":[103,110],"from":"2031-05-06","to":"2031-05-06"},"attribution":[{"name":"Torvian mining authority","class":"organisation","role":"speaker","cue":"said","stance":"asserts","span":[177,205]}],"modality":"actual","worth":0.96,"confidence":0.81,"rule":"casualty.killed.toll.revised"}');
INSERT INTO mention VALUES(44,X'2cd647619c11f67c26fe75816f2c4f45',44,3,'live',NULL,X'a94f27db6838a4db950d6c9e5df608aa',NULL,NULL,22405,'en 2',replace('The death toll in the Koldava mine accident rose to 9 from 6 on Tuesday after\nrescuers reached a flooded gallery 640 metres below ground','\n',char(10)),'{"type":"quantity.distance","form":"indirect","figure":{"text":"640 metres","span":[152,162],"value":640.0,"low":640.0,"high":640.0,"hedge":"exact","unit":"metre","role":"total"},"attribution":[{"name":"Torvian mining authority","class":"organisation","role":"speaker","cue":"said","stance":"asserts","span":[177,205]}],"modality":"actual","worth":0.76,"confidence":0.8,"rule":"quantity.distance.plain"}');
INSERT INTO mention VALUES(45,X'48d466ad025fa97a4cf406669819fab3',45,3,'live',NULL,X'71251d5acec50646d42ac29061d69e0c',NULL,NULL,22405,'en 2','Twenty-two miners were still trapped','{"type":"casualty.trapped","form":"indirect","figure":{"text":"Twenty-two","span":[213,223],"value":22.0,"low":22.0,"high":22.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"miners","span":[224,230],"class":"worker"},"attribution":[{"name":"Rurik Sand","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[251,277]}],"modality":"actual","worth":0.95,"confidence":0.9,"rule":"casualty.trapped.passive"}');
INSERT INTO mention VALUES(46,X'017c39dcce40d190bce6735bb0f31bb8',46,3,'live',NULL,X'6a568d9950971855542dcb7be31f80f7','2031-05-05','2031-05-05',22405,'en 2',replace('Fifty-\nthree men were brought out alive on Monday, four of them with serious burns','\n',char(10)),'{"type":"quantity.people","figure":{"text":"Fifty-\nthree","span":[284,296],"value":53.0,"low":53.0,"high":53.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"men","span":[297,300],"class":"other"},"time":{"text":"Monday","span":[327,333],"from":"2031-05-05","to":"2031-05-05"},"modality":"actual","flags":["unattributed_number"],"worth":0.86,"confidence":0.8,"rule":"quantity.people.plain"}');
INSERT INTO mention VALUES(47,X'bf84722e2eceb520b6438eafaea4943c',47,3,'live',NULL,X'cf319bb4944799f24d1c28e747f2d98a',NULL,NULL,22405,'en 2','four of them with serious burns','{"type":"casualty.wounded","figure":{"text":"four","span":[335,339],"value":4.0,"low":4.0,"high":4.0,"hedge":"exact","unit":"person","role":"total"},"modality":"actual","flags":["unattributed_number"],"worth":0.96,"confidence":0.85,"rule":"casualty.wounded.has"}');
INSERT INTO mention VALUES(48,X'c5c1bdf4fc72cc2a3c1642e5c7c67992',48,3,'live',NULL,X'39a25ba1d97a1e829bd815b78b5aa3fd',NULL,NULL,22405,'en 2','"We hear knocking,"','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Rurik Sand","class":"person","role":"speaker","cue":"told","stance":"asserts","span":[389,393]}],"modality":"actual","worth":0.45,"confidence":0.95,"rule":"attribution.quote.direct"}');
INSERT INTO mention VALUES(49,X'4013b1c583b608c61219da2be2d490ed',49,3,'live',X'dc41c617c6a0f870f652f5441606a07d',X'48da8007e8f9faebf32dfb7e565fd94b',NULL,NULL,22405,'en 2',replace('"As long as we hear\nknocking, this is a rescue and not a recovery."','\n',char(10)),'{"type":"attribution.quote","form":"direct","attribution":[{"name":"Rurik Sand","class":"person","role":"speaker","cue":"told","stance":"asserts","carried":true,"span":[389,393]}],"modality":"actual","worth":0.34,"confidence":0.85,"rule":"attribution.quote.direct.carried"}');
INSERT INTO mention VALUES(50,X'4a41d547a38d14eab353fbc490c1d624',50,3,'live',NULL,X'2d11d250674443192a82743e005ff0bd',NULL,NULL,22405,'en 2',replace('84 men\nwere underground at the time','\n',char(10)),'{"type":"quantity.people","form":"indirect","figure":{"text":"84","span":[641,643],"value":84.0,"low":84.0,"high":84.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"men","span":[644,647],"class":"other"},"attribution":[{"name":"company","class":"organisation","role":"speaker","cue":"said","stance":"asserts","span":[609,620]}],"modality":"actual","worth":0.78,"confidence":0.8,"rule":"quantity.people.plain"}');
INSERT INTO mention VALUES(51,X'd2dc861675bb62334dc8a497a435c34f',51,3,'live',X'060ca4ad83f2caf06c713acc653b5519',X'd3af92824d95f99fe3a9dbb57c8bd575',NULL,NULL,22405,'en 2',replace('the number at "nearly\n100"','\n',char(10)),'{"type":"attribution.quote","form":"mixed","attribution":[{"name":"miners'' union","class":"organisation","role":"speaker","cue":"put","stance":"asserts","span":[678,695]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.quote.mixed"}');
INSERT INTO mention VALUES(52,X'43ef6a9666e3f4767ece08abd347d8ab',52,3,'live',NULL,X'4db4bb454f6fc2d5cad98c12bc5ff4df',NULL,NULL,22405,'en 2','some workers had never been registered','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"miners'' union","class":"organisation","role":"speaker","cue":"saying","stance":"asserts","span":[678,695]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.indirect"}');
INSERT INTO mention VALUES(53,X'616026bd51321c149b88af541712bc9b',53,3,'live',X'b0ab1883ca5103404382f6bc181c89d4',X'12d2b0de94d270e057e40b995b3f349a',NULL,NULL,22405,'en 2','"They pay boys by the day and write no names down,"','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Ansa Pell","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[833,855]}],"modality":"actual","worth":0.69,"confidence":0.95,"rule":"attribution.quote.direct"}');
INSERT INTO mention VALUES(54,X'c978b533262db6003f788a23cd8f98c9',54,3,'live',NULL,X'172ca100d877ff36a5057f9adff3f84f',NULL,NULL,22405,'en 2','she knew of at least a dozen such workers on Monday''s shift','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Ansa Pell","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[862,865]}],"modality":"actual","worth":0.76,"confidence":0.9,"rule":"attribution.statement.indirect"}');
INSERT INTO mention VALUES(55,X'a50f975b42594fe00da2e86c5dbf4798',55,3,'live',NULL,X'3aecb1064d6eacb09776705bedae831c',NULL,NULL,22405,'en 2','employing unregistered workers','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Koldava Coal","class":"person","role":"speaker","cue":"denied","stance":"denies","span":[933,945]}],"modality":"actual","worth":0.53,"confidence":0.9,"rule":"attribution.statement.indirect"}');
INSERT INTO mention VALUES(56,X'269bc68f46aab92cac5da0fb6b03686b',56,3,'live',X'3d2500f754a6356b8821fd281491ac68',X'4ead9da4f22a817864e233e67c4d3866',NULL,NULL,22405,'en 2',replace('"Every person who goes\ndown has a lamp, and every lamp has a number,"','\n',char(10)),'{"type":"attribution.quote","form":"direct","attribution":[{"name":"Emil Trask","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[1055,1077]}],"modality":"actual","worth":0.57,"confidence":0.95,"rule":"attribution.quote.direct"}');
INSERT INTO mention VALUES(57,X'0fe8b58539268c14b42f6296e65c6fd3',57,3,'live',NULL,X'dfc5df18494a2445dcc96425c8b69d79',NULL,NULL,22405,'en 2',replace('gas levels had been normal on Sunday\nnight','\n',char(10)),'{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Emil Trask","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[1112,1114]}],"modality":"actual","worth":0.6,"confidence":0.9,"rule":"attribution.statement.indirect"}');
INSERT INTO mention VALUES(58,X'a664b7996c496804fb3c37529ede9f59',58,3,'live',NULL,X'da50af5f12c5f35b37f8f8963ea9c9a2',NULL,NULL,22405,'en 2',replace('the alarm went off twice before midnight and was switched off both\ntimes','\n',char(10)),'{"type":"attribution.statement","form":"according_to","attribution":[{"name":"three men","class":"collective","role":"speaker","cue":"According to","stance":"asserts","span":[1216,1225]}],"modality":"actual","worth":0.65,"confidence":0.9,"rule":"attribution.statement.according_to"}');
INSERT INTO mention VALUES(59,X'4558be5da9dc6516a511d261a594e17f',59,3,'live',NULL,X'c455612f3988d0ba92ad69cd754e9faf',NULL,NULL,22405,'en 2','he had been told to go back to work or lose his bonus','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"One","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[1329,1340]}],"modality":"actual","worth":0.51,"confidence":0.9,"rule":"attribution.statement.indirect"}');
INSERT INTO mention VALUES(60,X'71cf02d1433c9bcbe56744e47dc17d1a',60,3,'live',NULL,X'ed448149b2320e3178d03d9ddb51a010',NULL,NULL,22405,'en 2','More than 200 rescuers are taking part in the operation','{"type":"quantity.people","figure":{"text":"More than 200","span":[1402,1415],"value":200.0,"low":201.0,"soft_high":300.0,"hedge":"more_than","unit":"person","role":"total"},"who":{"text":"rescuers","span":[1416,1424],"class":"worker"},"modality":"actual","flags":["unattributed_number"],"worth":0.91,"confidence":0.8,"rule":"quantity.people.plain"}');
INSERT INTO mention VALUES(61,X'9ce82cee494521250f1763a7fd1c701e',61,3,'live',NULL,X'6ba698f741b8f04700b5b4e338795b12',NULL,NULL,22405,'en 2',replace('No rescuer has been\ninjured','\n',char(10)),'{"type":"casualty.wounded","figure":{"text":"No","span":[1459,1461],"value":0.0,"low":0.0,"high":0.0,"hedge":"exact","unit":"person","role":"total"},"modality":"actual","flags":["unattributed_number"],"worth":0.92,"confidence":0.9,"rule":"casualty.wounded.passive"}');
INSERT INTO mention VALUES(62,X'1cf869497e81a1e819a3907070e819fb',62,3,'live',NULL,X'06ce75bfd7cc62b838433d1a953a4856','2031-05-06','2031-05-06',22405,'en 2',replace('Up to 600 relatives were waiting in the cold outside the pit on\nTuesday morning, and the Red Lantern charity handed out soup and blankets','\n',char(10)),'{"type":"quantity.people","figure":{"text":"Up to 600","span":[1488,1497],"value":600.0,"low":0.0,"high":600.0,"soft_low":300.0,"hedge":"up_to","unit":"person","role":"total"},"who":{"text":"relatives","span":[1498,1507],"class":"civilian"},"time":{"text":"Tuesday morning","span":[1552,1567],"from":"2031-05-06","to":"2031-05-06"},"modality":"actual","flags":["unattributed_number"],"worth":0.86,"confidence":0.8,"rule":"quantity.people.plain"}');
INSERT INTO mention VALUES(63,X'152a09b11e8a970f5138c453f0a14628',63,3,'live',X'2754f37f63aa544a249c0018b32180d3',X'429b05ff0247ba3303cdd6204e2daabf',NULL,NULL,22405,'en 2',replace('"We will find out\nwho switched off that alarm,"','\n',char(10)),'{"type":"attribution.quote","form":"direct","attribution":[{"name":"Sorel Amund","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[1734,1736]}],"modality":"actual","worth":0.51,"confidence":0.95,"rule":"attribution.quote.direct"}');
INSERT INTO mention VALUES(64,X'84c712cc7cb78723b318e5383f81d3bd',64,3,'live',NULL,X'7132e27faf4e992bdf235f5afd3013f4','2009-01-01','2009-12-31',22405,'en 2','Some 30 people were killed in an accident at the same mine in 2009','{"type":"casualty.killed","figure":{"text":"Some 30","span":[1744,1751],"value":30.0,"low":25.0,"high":35.0,"hedge":"about","unit":"person","role":"total"},"who":{"text":"people","span":[1752,1758],"class":"other"},"time":{"text":"2009","span":[1806,1810],"from":"2009-01-01","to":"2009-12-31"},"modality":"actual","flags":["unattributed_number"],"worth":0.97,"confidence":0.9,"rule":"casualty.killed.passive"}');
INSERT INTO mention VALUES(65,X'65bc65b603a4eb9ab03eedbfae226025',65,4,'live',NULL,X'cff61f66a0f3d1bf7a9e0a1108294eff',NULL,NULL,22357,'en 2','Velmark calls up around 40,000 reservists','{"type":"mobilization.called_up","figure":{"text":"around 40,000","span":[17,30],"value":40000.0,"low":35000.0,"high":45000.0,"hedge":"about","unit":"person","role":"total"},"who":{"text":"reservists","span":[31,41],"class":"soldier"},"actor":{"text":"Velmark","span":[0,7]},"modality":"actual","flags":["unattributed_number"],"worth":0.98,"confidence":0.9,"rule":"mobilization.called_up.active"}');
INSERT INTO mention VALUES(66,X'0d84b1481d5606f7816f4c50ae6b69a8',66,4,'live',NULL,X'9bbc42b4d68775caa31061d652de7df2','2031-03-19','2031-03-19',22357,'en 2','President Aldric Venn signed a decree on Wednesday calling up around 40,000 reservists, the largest mobilization in Velmark in more than thirty years','{"type":"mobilization.called_up","figure":{"text":"around 40,000","span":[125,138],"value":40000.0,"low":35000.0,"high":45000.0,"hedge":"about","unit":"person","role":"total"},"who":{"text":"reservists","span":[139,149],"class":"soldier"},"place":{"text":"Velmark","span":[179,186],"name":"Velmark"},"time":{"text":"Wednesday","span":[104,113],"from":"2031-03-19","to":"2031-03-19"},"modality":"actual","flags":["unattributed_number"],"worth":0.98,"confidence":0.9,"rule":"mobilization.called_up.active"}');
INSERT INTO mention VALUES(67,X'55ad35471fc32cc38d378b761f0bd747',67,4,'live',NULL,X'6a6bd8a113a10d7af2ace49f700f41c7',NULL,NULL,22357,'en 2','President Aldric Venn signed a decree on Wednesday calling up around 40,000 reservists, the largest mobilization in Velmark in more than thirty years','{"type":"quantity.duration","figure":{"text":"in more than thirty years","span":[187,212],"value":30.0,"low":30.0,"low_open":true,"soft_high":40.0,"hedge":"more_than","unit":"year","role":"total"},"modality":"actual","flags":["unattributed_number"],"worth":0.71,"confidence":0.8,"rule":"quantity.duration.plain"}');
INSERT INTO mention VALUES(68,X'fe7badc47283b17a8718c06117cc9504',68,4,'live',NULL,X'6192ea7aef7d48219a05bca17a117197','2031-03-19','2031-03-19',22357,'en 2','President Aldric Venn signed a decree on Wednesday calling up around 40,000 reservists, the largest mobilization in Velmark in more than thirty years','{"type":"event","actor":{"text":"President Aldric Venn","span":[63,84]},"place":{"text":"Velmark","span":[179,186],"name":"Velmark"},"time":{"text":"Wednesday","span":[104,113],"from":"2031-03-19","to":"2031-03-19"},"modality":"actual","worth":0.73,"confidence":0.5,"rule":"event"}');
INSERT INTO mention VALUES(69,X'99da435231900634dc1dc6b3bfc285eb',69,4,'live',NULL,X'cbd326981e1f0bb80e98eb31781304df',NULL,NULL,22357,'en 2','the largest mobilization in Velmark in more than thirty years','{"type":"superlative","place":{"text":"Velmark","span":[179,186],"name":"Velmark"},"modality":"actual","worth":0.86,"confidence":0.6,"rule":"superlative"}');
INSERT INTO mention VALUES(70,X'0e65c9312dabf125a1dd8f6c3f30d2f3',70,4,'live',NULL,X'007d642dbaec490a02dc3f21ba85c310',NULL,NULL,22357,'en 2','It applies to men aged 22 to 45 who have completed military service','{"type":"attribution.statement","form":"according_to","attribution":[{"name":"text published by the presidential office","class":"organisation","role":"speaker","cue":"according to","stance":"asserts","span":[333,378]}],"modality":"actual","worth":0.72,"confidence":0.9,"rule":"attribution.statement.according_to"}');
INSERT INTO mention VALUES(71,X'32d6b9e683e01a0ec9889fe00f558048',71,4,'live',X'e76aee938b277b7891830508a9456f22',X'47100d1fa7539a9bcbb41f4c2597b5aa',NULL,NULL,22357,'en 2','"This is a partial measure and it will stay partial,"','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Aldric Venn","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[435,439]}],"modality":"actual","worth":0.44,"confidence":0.95,"rule":"attribution.quote.direct"}');
INSERT INTO mention VALUES(72,X'0986336b782c140c5daff86c91eb49d8',72,4,'live',X'2f49ab1b1261f1e8c7a916cb2153bbff',X'2cfe804781fdcbc3f882882027d1dbef',NULL,NULL,22357,'en 2','"No student will be called up. No only son will be called up."','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Aldric Venn","class":"person","role":"speaker","cue":"said","stance":"asserts","carried":true,"span":[435,439]}],"modality":"actual","worth":0.63,"confidence":0.85,"rule":"attribution.quote.direct.carried"}');
INSERT INTO mention VALUES(73,X'd875e74bd64a9c692023a5df1e5ce274',73,4,'live',NULL,X'8d13afa6c5576fc1a02feb1072dc6f4c',NULL,NULL,22357,'en 2','No student will be called up','{"type":"mobilization.called_up","form":"direct","figure":{"text":"No","span":[470,472],"value":0.0,"low":0.0,"high":0.0,"hedge":"exact","unit":"person","role":"total"},"attribution":[{"name":"Aldric Venn","class":"person","role":"speaker","cue":"said","stance":"asserts","carried":true,"span":[435,439]}],"modality":"actual","worth":0.87,"confidence":0.9,"rule":"mobilization.called_up.passive"}');
INSERT INTO mention VALUES(74,X'b18ef5c07cab0e0e03fbab641bd73500',74,4,'live',NULL,X'a4549562194b1464f4ee1ef1d4a9dfc0',NULL,NULL,22357,'en 2','No only son will be called up','{"type":"mobilization.called_up","form":"direct","figure":{"text":"No","span":[500,502],"value":0.0,"low":0.0,"high":0.0,"hedge":"exact","unit":"person","role":"total"},"attribution":[{"name":"Aldric Venn","class":"person","role":"speaker","cue":"said","stance":"asserts","carried":true,"span":[435,439]}],"modality":"actual","worth":0.84,"confidence":0.9,"rule":"mobilization.called_up.passive"}');
INSERT INTO mention VALUES(75,X'cba2d6e62e99543a1c168f9d20e3d710',75,4,'live',NULL,X'accb8215f899557be662090d7a161080',NULL,NULL,22357,'en 2','between 8,000 and 10,000 of the reservists would guard the border with Torvia','{"type":"quantity.people","form":"indirect","figure":{"text":"between 8,000 and 10,000","span":[573,597],"low":8000.0,"high":10000.0,"hedge":"between","unit":"person","role":"total"},"who":{"text":"reservists","span":[605,615],"class":"soldier"},"attribution":[{"name":"Ilsa Morrand","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[533,562]}],"modality":"planned","worth":0.83,"confidence":0.8,"rule":"quantity.people.plain"}');
INSERT INTO mention VALUES(76,X'172b150ca3cf1679e5437f12bea55bd7',76,4,'live',X'8f53b77ec50477b1dd820ea0ff77371c',X'be17befcd8ebe50d762027a8f9d33cbc',NULL,NULL,22357,'en 2','"We are not sending anyone to the front in April,"','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Ilsa Morrand","class":"person","role":"speaker","cue":"told","stance":"asserts","span":[808,815]}],"modality":"actual","worth":0.66,"confidence":0.95,"rule":"attribution.quote.direct"}');
INSERT INTO mention VALUES(77,X'f88a702d91c7f08a38dd28f5221d0c3f',77,4,'live',X'27f0dd133e95893846164512a096e59a',X'd741973fcf7764e0d3f9ba2f75853d35',NULL,NULL,22357,'en 2','"Anyone who says otherwise is lying."','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Ilsa Morrand","class":"person","role":"speaker","cue":"told","stance":"asserts","carried":true,"span":[808,815]}],"modality":"actual","worth":0.46,"confidence":0.85,"rule":"attribution.quote.direct.carried"}');
INSERT INTO mention VALUES(78,X'd54fb7f5a719f1a07ad8ecafed4c5ea8',78,4,'live',NULL,X'363717074e739b7d64a1c688aeae2bec',NULL,NULL,22357,'en 2','the real figure was much higher','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Karel Dunmore","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[871,904]}],"modality":"actual","worth":0.67,"confidence":0.9,"rule":"attribution.statement.indirect"}');
INSERT INTO mention VALUES(79,X'8587503b3b060de7ac5abdf2b7225e04',79,4,'live',NULL,X'e452bdd1d4e1119e9a187f2879696ad9',NULL,NULL,22357,'en 2','A secret annex to the decree allows the army to call up as many as 70,000 people','{"type":"mobilization.called_up","form":"indirect","figure":{"text":"as many as 70,000","span":[999,1016],"value":70000.0,"low":0.0,"high":70000.0,"soft_low":35000.0,"hedge":"up_to","unit":"person","role":"total"},"who":{"text":"people","span":[1017,1023],"class":"other"},"actor":{"text":"the army","span":[979,987]},"attribution":[{"name":"Karel Dunmore","class":"person","role":"speaker","cue":"told","stance":"asserts","span":[1025,1027]}],"modality":"planned","worth":0.91,"confidence":0.9,"rule":"mobilization.called_up.active"}');
INSERT INTO mention VALUES(80,X'a64ba1b74f95adb6dd81c460eb1d9762',80,4,'live',NULL,X'fdf53975898d18018a7ec954988f9cdc',NULL,NULL,22357,'en 2','the existence of an annex','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"government","class":"government","role":"speaker","cue":"denied","stance":"denies","span":[1076,1090]}],"modality":"actual","worth":0.49,"confidence":0.9,"rule":"attribution.statement.indirect"}');
INSERT INTO mention VALUES(81,X'fe657735e142f971b5304f560a565566',81,4,'live',X'cbde4c069ab218940d59fce40e2ac0e5',X'a60dd16bc60af2dbdffeae081f166b34',NULL,NULL,22357,'en 2','"There is no secret paragraph,"','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Mira Toll","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[1157,1191]}],"modality":"actual","worth":0.67,"confidence":0.95,"rule":"attribution.quote.direct"}');
INSERT INTO mention VALUES(82,X'65c05eae3ec7e0dea2f8107791508634',82,4,'live',NULL,X'3b8452b5bc269fa14adebe4bd0d30dc1','2031-03-19','2031-03-19',22357,'en 2','Dozens of cars were waiting at the Lesk crossing on Wednesday evening, and the queue was about six kilometres long','{"type":"quantity.objects","form":"indirect","figure":{"text":"Dozens","span":[1261,1267],"low":24.0,"high":99.0,"hedge":"vague","unit":"car","role":"total"},"time":{"text":"Wednesday evening","span":[1313,1330],"from":"2031-03-19","to":"2031-03-19"},"attribution":[{"name":"border guard","class":"anonymous","role":"speaker","cue":"said","stance":"asserts","span":[1377,1391]}],"modality":"actual","worth":0.63,"confidence":0.8,"rule":"quantity.objects.plain"}');
INSERT INTO mention VALUES(83,X'2c1f317b60769419e7be3ca1feee5c9a',83,4,'live',NULL,X'4625bcf62ef43691511c60b0739526c6',NULL,NULL,22357,'en 2','the queue was about six kilometres long','{"type":"quantity.distance","form":"indirect","figure":{"text":"about six kilometres","span":[1350,1370],"value":6.0,"low":5.5,"high":6.5,"hedge":"about","unit":"kilometre","role":"total"},"attribution":[{"name":"border guard","class":"anonymous","role":"speaker","cue":"said","stance":"asserts","span":[1377,1391]}],"modality":"actual","worth":0.6,"confidence":0.8,"rule":"quantity.distance.plain"}');
INSERT INTO mention VALUES(84,X'1b13025cf21e488355378727d07cd927',84,4,'live',NULL,X'580ae6ad700b63c39d36901307c2ed90',NULL,NULL,22357,'en 2','Airline tickets from Halvesk to Estrin and Norrow were sold out within four hours','{"type":"quantity.duration","figure":{"text":"four hours","span":[1495,1505],"value":4.0,"low":4.0,"high":4.0,"hedge":"exact","unit":"hour","role":"total"},"modality":"actual","flags":["unattributed_number"],"worth":0.53,"confidence":0.8,"rule":"quantity.duration.plain"}');
INSERT INTO mention VALUES(85,X'45b9a3cffb0ea29e838f109916d796d8',85,4,'live',NULL,X'0e83f1afee5c4bc6513be29ad511036d',NULL,NULL,22357,'en 2','In Brennik, more than a dozen people were detained outside a recruitment office','{"type":"detention.arrested","form":"indirect","figure":{"text":"more than a dozen","span":[1520,1537],"value":12.0,"low":13.0,"soft_high":24.0,"hedge":"more_than","unit":"person","role":"total"},"who":{"text":"people","span":[1538,1544],"class":"other"},"place":{"text":"Brennik","span":[1511,1518],"name":"Brennik"},"attribution":[{"name":"Open Cell","class":"organisation","role":"speaker","cue":"reported","stance":"asserts","span":[1589,1615]}],"modality":"actual","worth":0.92,"confidence":0.9,"rule":"detention.arrested.passive"}');
INSERT INTO mention VALUES(86,X'a827e2e939dababddfd9c295179d1e81',86,4,'live',NULL,X'445278bcc175e03202ca76dd7f8d9457',NULL,NULL,22357,'en 2','nobody had been arrested','{"type":"detention.arrested","form":"indirect","figure":{"text":"nobody","span":[1638,1644],"value":0.0,"low":0.0,"high":0.0,"hedge":"exact","unit":"person","role":"total"},"attribution":[{"name":"Police","class":"government","role":"speaker","cue":"said","stance":"asserts","span":[1626,1632]}],"modality":"actual","worth":0.91,"confidence":0.9,"rule":"detention.arrested.passive"}');
INSERT INTO mention VALUES(87,X'3de3dd7635dd7a681614b9dca23bb703',87,4,'live',NULL,X'b6dc4364e7ae1e4ed1da323d0ad45e03','2031-01-01','2031-03-19',22357,'en 2','his country had not moved a single soldier to the border since January','{"type":"mobilization.deployed","form":"indirect","figure":{"text":"a single soldier","span":[1773,1789],"value":0.0,"low":0.0,"high":0.0,"hedge":"exact","unit":"person","role":"total"},"actor":{"text":"his country","span":[1747,1758]},"time":{"text":"since January","span":[1804,1817],"from":"2031-01-01","to":"2031-03-19"},"attribution":[{"name":"Pavo Lind","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[1705,1741]}],"modality":"actual","worth":0.92,"confidence":0.9,"rule":"mobilization.deployed.active"}');
INSERT INTO mention VALUES(88,X'7fee596f668cea492bfc30875945f88b',88,4,'live',NULL,X'fa9f44b7d97d06bf7d9b808d0136f4c7',NULL,NULL,22357,'en 2','Torvia has gathered some 15,000 troops there','{"type":"quantity.people","form":"reports","figure":{"text":"some 15,000","span":[1859,1870],"value":15000.0,"low":14250.0,"high":15750.0,"hedge":"about","unit":"person","role":"total"},"who":{"text":"troops","span":[1871,1877],"class":"soldier"},"attribution":[{"name":"claims","class":"collective","role":"speaker","stance":"claims","span":[1827,1833]}],"modality":"actual","worth":0.92,"confidence":0.8,"rule":"quantity.people.plain"}');
INSERT INTO mention VALUES(89,X'dc418bcf2cb9206d11266a216a33303f',89,5,'live',NULL,X'861eafc65ce47d170f79c028ff476a38',NULL,NULL,22393,'en 2','Two dead as the Sarna bursts its dyke','{"type":"casualty.killed","figure":{"text":"Two","span":[12,15],"value":2.0,"low":2.0,"high":2.0,"hedge":"exact","unit":"person","role":"total"},"modality":"actual","flags":["unattributed_number"],"worth":0.9,"confidence":0.8,"rule":"casualty.killed.reduced"}');
INSERT INTO mention VALUES(90,X'e7526ffc0df1462dd5a4a465368d0576',90,5,'live',NULL,X'4dc61e689a303b10d74248bf7ebd4f34',NULL,NULL,22393,'en 2','at least three people were killed and 17 were missing','{"type":"casualty.killed","form":"indirect","figure":{"text":"at least three","span":[147,161],"value":3.0,"low":3.0,"soft_high":4.0,"hedge":"at_least","unit":"person","role":"total"},"who":{"text":"people","span":[162,168],"class":"other"},"attribution":[{"name":"earlier version of this article","class":"anonymous","role":"speaker","cue":"said","stance":"asserts","span":[78,112]}],"modality":"actual","worth":0.96,"confidence":0.9,"rule":"casualty.killed.passive"}');
INSERT INTO mention VALUES(91,X'1a98b9e3d7342ff368d430a5d62e5688',91,5,'live',NULL,X'1a1d8fbf1fe96e1e5cd61a10e965a6cd',NULL,NULL,22393,'en 2','17 were missing','{"type":"casualty.missing","form":"indirect","figure":{"text":"17","span":[185,187],"value":17.0,"low":17.0,"high":17.0,"hedge":"exact","unit":"person","role":"total"},"attribution":[{"name":"earlier version of this article","class":"anonymous","role":"speaker","cue":"said","stance":"asserts","span":[78,112]}],"modality":"actual","worth":0.95,"confidence":0.9,"rule":"casualty.missing.passive"}');
INSERT INTO mention VALUES(92,X'49dc2a07c961bf23d74eb69f9f8482a4',92,5,'live',NULL,X'd6e69cf7fbbcb78f4253adecffabb58d',NULL,NULL,22393,'en 2','two people were killed and eight are missing','{"type":"casualty.killed","form":"indirect","figure":{"text":"two","span":[238,241],"value":2.0,"low":2.0,"high":2.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"people","span":[242,248],"class":"other"},"attribution":[{"name":"emergency service","class":"organisation","role":"speaker","cue":"says","stance":"asserts","span":[202,223]}],"modality":"actual","worth":0.96,"confidence":0.9,"rule":"casualty.killed.passive"}');
INSERT INTO mention VALUES(93,X'73532a7f9ae7ebe192178f05c6ba86ac',93,5,'live',NULL,X'1a441e683a1e9617ff18f3f8aca3aff6',NULL,NULL,22393,'en 2','eight are missing','{"type":"casualty.missing","form":"indirect","figure":{"text":"eight","span":[265,270],"value":8.0,"low":8.0,"high":8.0,"hedge":"exact","unit":"person","role":"total"},"attribution":[{"name":"emergency service","class":"organisation","role":"speaker","cue":"says","stance":"asserts","span":[202,223]}],"modality":"actual","worth":0.95,"confidence":0.9,"rule":"casualty.missing.passive"}');
INSERT INTO mention VALUES(94,X'd6627d8e9ac6f7fa61aeae0cfa7b2955',94,5,'live',NULL,X'a571bbe8e3c9b469dd16e3bad3d00e95',NULL,NULL,22393,'en 2','a second farm worker, who had been reported dead','{"type":"casualty.killed","figure":{"text":"a","span":[284,285],"value":1.0,"low":1.0,"high":1.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"a second farm worker","span":[284,304],"class":"worker"},"modality":"negated","flags":["unattributed_number"],"worth":0.95,"confidence":0.9,"rule":"casualty.killed.passive"}');
INSERT INTO mention VALUES(95,X'b211073636956bcbacd67ea80c527805',95,5,'live',NULL,X'1a3de3e137b3230ffb43f7ae75cccb54','2031-04-22','2031-04-22',22393,'en 2','At least two people were killed and eight were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night','{"type":"casualty.killed","form":"indirect","figure":{"text":"At least two","span":[396,408],"value":2.0,"low":2.0,"soft_high":3.0,"hedge":"at_least","unit":"person","role":"total"},"who":{"text":"people","span":[409,415],"class":"other"},"place":{"text":"Lower Sarna","span":[454,465],"name":"Lower Sarna"},"time":{"text":"Tuesday","span":[469,476],"from":"2031-04-22","to":"2031-04-22"},"attribution":[{"name":"district emergency service","class":"organisation","role":"speaker","cue":"said","stance":"asserts","span":[538,568]}],"modality":"actual","worth":0.96,"confidence":0.9,"rule":"casualty.killed.passive"}');
INSERT INTO mention VALUES(96,X'e493c942ccaebb117b495d15390a68db',96,5,'live',NULL,X'8e0b2d9981f9b0fd69cb630a9a5b92ff','2031-04-22','2031-04-22',22393,'en 2','eight were missing in Lower Sarna on Tuesday after the river Sarna burst through a dyke during the night','{"type":"casualty.missing","form":"indirect","figure":{"text":"eight","span":[432,437],"value":8.0,"low":8.0,"high":8.0,"hedge":"exact","unit":"person","role":"total"},"place":{"text":"Lower Sarna","span":[454,465],"name":"Lower Sarna"},"time":{"text":"Tuesday","span":[469,476],"from":"2031-04-22","to":"2031-04-22"},"attribution":[{"name":"district emergency service","class":"organisation","role":"speaker","cue":"said","stance":"asserts","span":[538,568]}],"modality":"actual","worth":0.95,"confidence":0.9,"rule":"casualty.missing.passive"}');
INSERT INTO mention VALUES(97,X'bd2445c77a2d1f3e410494c7ebb077e9',97,5,'live',NULL,X'f6ab9ba93c5f4b629f4ed01373cca900',NULL,NULL,22393,'en 2','More than 2,300 residents were evacuated by boat and lorry, many of them in their nightclothes','{"type":"displacement.evacuated","figure":{"text":"More than 2,300","span":[576,591],"value":2300.0,"low":2301.0,"soft_high":2400.0,"hedge":"more_than","unit":"person","role":"total"},"who":{"text":"residents","span":[592,601],"class":"civilian"},"modality":"actual","flags":["unattributed_number"],"worth":0.96,"confidence":0.9,"rule":"displacement.evacuated.passive"}');
INSERT INTO mention VALUES(98,X'9ba0f910b0545bd5e9d09ab08c43c38b',98,5,'live',NULL,X'0937e0ff28849189fa61ec1d22577a6f',NULL,NULL,22393,'en 2','Another 600 people refused to leave their homes','{"type":"displacement.displaced","form":"according_to","figure":{"text":"600","span":[680,683],"value":600.0,"low":600.0,"high":600.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"people","span":[684,690],"class":"other"},"attribution":[{"name":"Odo Brandt","class":"person","role":"speaker","cue":"according to","stance":"asserts","span":[734,755]}],"modality":"negated","worth":0.93,"confidence":0.85,"rule":"displacement.displaced.subject"}');
INSERT INTO mention VALUES(99,X'58fea2fa0d82cf3454f984cdc7a1c4a7',24,5,'live',X'8fc383d3d82484da405e5a1228d832ff',X'0ff9ffe386a4001460897cd5c6ad9d02',NULL,NULL,22393,'en 2','“The water came in eleven minutes,”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Odo Brandt","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[794,800]}],"modality":"actual","worth":0.55,"confidence":0.95,"rule":"attribution.quote.direct"}');
INSERT INTO mention VALUES(100,X'381ea91385555dee7a27bbed2709ea94',25,5,'live',X'9798e1027c8785a4195f70e38e2e8146',X'b9d15474d065996830f6f42288f1061a',NULL,NULL,22393,'en 2','“We had four boats for nine villages. It was not enough.”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Odo Brandt","class":"person","role":"speaker","cue":"said","stance":"asserts","carried":true,"span":[794,800]}],"modality":"actual","worth":0.52,"confidence":0.85,"rule":"attribution.quote.direct.carried"}');
INSERT INTO mention VALUES(101,X'db61061daccf6694b6335816ff58e2bf',99,5,'live',NULL,X'9d5a40f282e0d3245dc0fc394d0fec48','2031-04-20','2031-04-24',22393,'en 2','Some 5,000 people have been displaced in the valley since Sunday','{"type":"displacement.displaced","form":"indirect","figure":{"text":"Some 5,000","span":[866,876],"value":5000.0,"low":4500.0,"high":5500.0,"hedge":"about","unit":"person","role":"total"},"who":{"text":"people","span":[877,883],"class":"other"},"time":{"text":"since Sunday","span":[918,930],"from":"2031-04-20","to":"2031-04-24"},"attribution":[{"name":"provincial government","class":"government","role":"speaker","cue":"said","stance":"asserts","span":[932,957]}],"modality":"actual","worth":0.96,"confidence":0.9,"rule":"displacement.displaced.passive"}');
INSERT INTO mention VALUES(102,X'9ded60e6412fc72b760de4387ef9ab69',100,5,'live',NULL,X'bb2b851feb72cbffe6f9479f3b1c43a6',NULL,NULL,22393,'en 2','A farm worker drowned when his tractor was swept off Mill Bridge','{"type":"casualty.killed","figure":{"text":"A","span":[1107,1108],"value":1.0,"low":1.0,"high":1.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"A farm worker","span":[1107,1120],"class":"worker"},"modality":"actual","flags":["unattributed_number"],"worth":0.95,"confidence":0.85,"rule":"casualty.killed.subject"}');
INSERT INTO mention VALUES(103,X'936e02a6afbc6755d1f94609e0bf2107',101,5,'live',NULL,X'6ceb70a55019988c4cd145415efc13c3',NULL,NULL,22393,'en 2','claims that the dyke had been neglected','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Lena Vosk","class":"person","role":"speaker","cue":"rejected","stance":"denies","span":[1174,1201]}],"modality":"actual","worth":0.72,"confidence":0.9,"rule":"attribution.statement.indirect"}');
INSERT INTO mention VALUES(104,X'acd574cb98917209398f3d63125d76ce',102,5,'live',NULL,X'edf61a4f4db6daa338a705647634d235',NULL,NULL,22393,'en 2','it had been inspected in February and that no damage was found','{"type":"attribution.statement","form":"indirect","attribution":[{"name":"Lena Vosk","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[1252,1255]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.indirect"}');
INSERT INTO mention VALUES(105,X'268cf053bd51414bd60b7f5141ab0137',103,5,'live',NULL,X'667c3cbeeb9e617ba85c606e0348b7bc',NULL,NULL,22393,'en 2','between 20 and 30 metres of the dyke were “soft as bread”','{"type":"quantity.distance","form":"mixed","figure":{"text":"between 20 and 30 metres","span":[1409,1433],"low":20.0,"high":30.0,"hedge":"between","unit":"metre","role":"total"},"attribution":[{"name":"provincial government","class":"government","role":"speaker","cue":"warned","stance":"asserts","span":[1363,1365]},{"name":"Piet Arlow","class":"person","role":"channel","stance":"asserts","span":[1468,1494]}],"modality":"actual","worth":0.66,"confidence":0.8,"rule":"quantity.distance.plain"}');
INSERT INTO mention VALUES(106,X'57863cfaf3358bfbf7a50490b7db9f0e',31,5,'live',X'7a213ea8fa13461fc69ad84586b2af24',X'93b25fb1e6faeacc7409fce2f29162e6',NULL,NULL,22393,'en 2','“Nobody came to look,”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Piet Arlow","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[1524,1526]}],"modality":"actual","worth":0.5,"confidence":0.95,"rule":"attribution.quote.direct"}');
INSERT INTO mention VALUES(107,X'9dc5b58872ca276a2b3a13dfe952043d',32,5,'live',X'7109114f340bc540f76c161c61e5232e',X'9ef46872fbaf03919edc8b40b5eac36f',NULL,NULL,22393,'en 2','“Not in February, not ever.”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Piet Arlow","class":"person","role":"speaker","cue":"said","stance":"asserts","carried":true,"span":[1524,1526]}],"modality":"actual","worth":0.43,"confidence":0.85,"rule":"attribution.quote.direct.carried"}');
INSERT INTO mention VALUES(108,X'1de871e33c515fd9f4761d99810ca5e0',104,5,'live',NULL,X'7e23215456b0c0247715febc96538e90','2031-04-22','2031-04-22',22393,'en 2','Nearly 900 homes were without power on Tuesday evening','{"type":"quantity.objects","figure":{"text":"Nearly 900","span":[1563,1573],"value":900.0,"low":850.0,"high":899.0,"hedge":"nearly","unit":"home","role":"total"},"time":{"text":"Tuesday evening","span":[1602,1617],"from":"2031-04-22","to":"2031-04-22"},"modality":"actual","flags":["unattributed_number"],"worth":0.79,"confidence":0.8,"rule":"quantity.objects.plain"}');
INSERT INTO mention VALUES(109,X'8937ff417c8ec5605f15a2fa37640319',105,5,'live',NULL,X'a73f334a55966f2766e62fdd3f32ae58',NULL,NULL,22393,'en 2','no patients were hurt','{"type":"casualty.wounded","form":"indirect","figure":{"text":"no","span":[1679,1681],"value":0.0,"low":0.0,"high":0.0,"hedge":"exact","unit":"person","role":"total"},"attribution":[{"name":"its director","class":"office","role":"speaker","cue":"said","stance":"asserts","span":[1702,1714]}],"modality":"actual","worth":0.95,"confidence":0.9,"rule":"casualty.wounded.passive"}');
INSERT INTO mention VALUES(110,X'75dad4b7e2ef07ec3b91dbb9eb1f528d',106,5,'live',NULL,X'ccea96171eb47019ba3f6285e28012dc',NULL,NULL,22393,'en 2','43 patients had been moved to Brennik','{"type":"quantity.people","form":"indirect","figure":{"text":"43","span":[1735,1737],"value":43.0,"low":43.0,"high":43.0,"hedge":"exact","unit":"person","role":"total"},"who":{"text":"patients","span":[1738,1746],"class":"civilian"},"attribution":[{"name":"its director","class":"office","role":"speaker","cue":"added","stance":"asserts","span":[1721,1723]}],"modality":"actual","worth":0.83,"confidence":0.8,"rule":"quantity.people.plain"}');
INSERT INTO mention VALUES(111,X'377437cef27ae000dc8551ae45c00757',107,5,'live',NULL,X'59ba1c62de2e0975da0ae672ba0cf7ea',NULL,NULL,22393,'en 2','The army sent around 350 soldiers and two helicopters','{"type":"mobilization.deployed","figure":{"text":"around 350","span":[1789,1799],"value":350.0,"low":333.0,"high":367.0,"hedge":"about","unit":"person","role":"total"},"who":{"text":"soldiers","span":[1800,1808],"class":"soldier"},"actor":{"text":"The army","span":[1775,1783]},"modality":"actual","flags":["unattributed_number"],"worth":0.96,"confidence":0.9,"rule":"mobilization.deployed.active"}');
INSERT INTO mention VALUES(112,X'42e626616b8504357a5f07cf22ad2356',108,5,'live',NULL,X'de7d286873524f2480b678c7a580f416',NULL,NULL,22393,'en 2','The army sent around 350 soldiers and two helicopters','{"type":"quantity.weapons","figure":{"text":"two","span":[1813,1816],"value":2.0,"low":2.0,"high":2.0,"hedge":"exact","unit":"helicopter","role":"total"},"modality":"actual","flags":["unattributed_number"],"worth":0.86,"confidence":0.8,"rule":"quantity.weapons.plain"}');
INSERT INTO mention VALUES(113,X'486b3f1a2b386a5a23e156275c3380dd',109,5,'live',NULL,X'd6d48995a55648f28ae347f86d25d717',NULL,NULL,22393,'en 2','reports of looting in the village of Netherweir','{"type":"attribution.statement","form":"reports","attribution":[{"name":"reports","class":"document","role":"document","stance":"claims","span":[1841,1848]}],"modality":"actual","worth":0.8,"confidence":0.9,"rule":"attribution.statement.reports"}');
INSERT INTO mention VALUES(114,X'6828e316e8b30ee9c1a409e33fcd65e4',110,5,'live',NULL,X'e3260ca066f1d1e20f06aec216b349f0',NULL,NULL,22393,'en 2','they had received only one complaint','{"type":"event","form":"indirect","actor":{"text":"they","span":[1902,1906]},"attribution":[{"name":"police","class":"government","role":"speaker","cue":"said","stance":"asserts","span":[1890,1896]}],"modality":"actual","worth":0.73,"confidence":0.5,"rule":"event"}');
INSERT INTO mention VALUES(115,X'85d43c8349df4ae4ed09bd39b961c868',40,5,'live',X'f6e2d10c224d1c7a897482ea1a11d1a4',X'6ecd52b68516467d05bf92af1099a489',NULL,NULL,22393,'en 2','“I would not go home before the weekend,”','{"type":"attribution.quote","form":"direct","attribution":[{"name":"Odo Brandt","class":"person","role":"speaker","cue":"said","stance":"asserts","span":[2035,2041]}],"modality":"actual","worth":0.35,"confidence":0.95,"rule":"attribution.quote.direct"}');
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
INSERT INTO mention_span VALUES(1,1,0,0,51,0,51);
INSERT INTO mention_span VALUES(2,1,0,68,184,53,215);
INSERT INTO mention_span VALUES(3,1,0,68,184,53,215);
INSERT INTO mention_span VALUES(4,1,0,217,250,217,323);
INSERT INTO mention_span VALUES(5,1,0,324,384,324,385);
INSERT INTO mention_span VALUES(6,1,0,387,422,387,488);
INSERT INTO mention_span VALUES(7,1,0,498,535,489,536);
INSERT INTO mention_span VALUES(8,1,0,498,535,489,536);
INSERT INTO mention_span VALUES(9,1,0,549,610,538,611);
INSERT INTO mention_span VALUES(10,1,0,636,660,612,661);
INSERT INTO mention_span VALUES(11,1,0,693,713,663,714);
INSERT INTO mention_span VALUES(12,1,0,715,760,715,845);
INSERT INTO mention_span VALUES(13,1,0,911,960,911,969);
INSERT INTO mention_span VALUES(14,1,0,971,1062,971,1081);
INSERT INTO mention_span VALUES(15,1,0,1083,1142,1083,1155);
INSERT INTO mention_span VALUES(16,1,0,1171,1254,1156,1255);
INSERT INTO mention_span VALUES(17,1,0,1293,1375,1257,1376);
INSERT INTO mention_span VALUES(18,1,0,1390,1414,1377,1415);
INSERT INTO mention_span VALUES(19,1,0,0,39,0,39);
INSERT INTO mention_span VALUES(20,1,0,41,180,41,218);
INSERT INTO mention_span VALUES(21,1,0,79,180,41,218);
INSERT INTO mention_span VALUES(22,1,0,220,314,220,315);
INSERT INTO mention_span VALUES(23,1,0,316,363,316,400);
INSERT INTO mention_span VALUES(24,1,0,402,437,402,450);
INSERT INTO mention_span VALUES(25,1,0,451,508,451,488);
INSERT INTO mention_span VALUES(26,1,0,510,574,510,607);
INSERT INTO mention_span VALUES(27,1,0,751,820,751,821);
INSERT INTO mention_span VALUES(28,1,0,860,899,823,900);
INSERT INTO mention_span VALUES(29,1,0,915,977,901,978);
INSERT INTO mention_span VALUES(30,1,0,1058,1115,1012,1149);
INSERT INTO mention_span VALUES(31,1,0,1150,1172,1150,1181);
INSERT INTO mention_span VALUES(32,1,0,1182,1210,1182,1210);
INSERT INTO mention_span VALUES(33,1,0,1212,1266,1212,1267);
INSERT INTO mention_span VALUES(34,1,0,1328,1349,1268,1369);
INSERT INTO mention_span VALUES(35,1,0,1384,1421,1370,1422);
INSERT INTO mention_span VALUES(36,1,0,1424,1477,1424,1478);
INSERT INTO mention_span VALUES(37,1,0,1424,1477,1424,1478);
INSERT INTO mention_span VALUES(38,1,0,1490,1537,1479,1588);
INSERT INTO mention_span VALUES(39,1,0,1551,1587,1479,1588);
INSERT INTO mention_span VALUES(40,1,0,1642,1683,1642,1696);
INSERT INTO mention_span VALUES(41,1,0,0,37,0,37);
INSERT INTO mention_span VALUES(42,1,0,39,175,39,211);
INSERT INTO mention_span VALUES(43,1,0,39,175,39,211);
INSERT INTO mention_span VALUES(44,1,0,39,175,39,211);
INSERT INTO mention_span VALUES(45,1,0,213,249,213,283);
INSERT INTO mention_span VALUES(46,1,0,284,366,284,367);
INSERT INTO mention_span VALUES(47,1,0,335,366,284,367);
INSERT INTO mention_span VALUES(48,1,0,369,388,369,425);
INSERT INTO mention_span VALUES(49,1,0,426,493,426,493);
INSERT INTO mention_span VALUES(50,1,0,641,676,609,677);
INSERT INTO mention_span VALUES(51,1,0,700,726,678,779);
INSERT INTO mention_span VALUES(52,1,0,740,778,678,779);
INSERT INTO mention_span VALUES(53,1,0,781,832,781,861);
INSERT INTO mention_span VALUES(54,1,0,871,930,862,931);
INSERT INTO mention_span VALUES(55,1,0,953,983,933,984);
INSERT INTO mention_span VALUES(56,1,0,985,1054,985,1111);
INSERT INTO mention_span VALUES(57,1,0,1125,1167,1112,1168);
INSERT INTO mention_span VALUES(58,1,0,1255,1327,1203,1328);
INSERT INTO mention_span VALUES(59,1,0,1346,1399,1329,1400);
INSERT INTO mention_span VALUES(60,1,0,1402,1457,1402,1458);
INSERT INTO mention_span VALUES(61,1,0,1459,1486,1459,1487);
INSERT INTO mention_span VALUES(62,1,0,1488,1625,1488,1626);
INSERT INTO mention_span VALUES(63,1,0,1686,1733,1686,1742);
INSERT INTO mention_span VALUES(64,1,0,1744,1810,1744,1811);
INSERT INTO mention_span VALUES(65,1,0,0,41,0,41);
INSERT INTO mention_span VALUES(66,1,0,63,212,43,213);
INSERT INTO mention_span VALUES(67,1,0,63,212,43,213);
INSERT INTO mention_span VALUES(68,1,0,63,212,43,213);
INSERT INTO mention_span VALUES(69,1,0,151,212,43,213);
INSERT INTO mention_span VALUES(70,1,0,251,318,251,379);
INSERT INTO mention_span VALUES(71,1,0,381,434,381,468);
INSERT INTO mention_span VALUES(72,1,0,469,531,469,499);
INSERT INTO mention_span VALUES(73,1,0,470,498,469,499);
INSERT INTO mention_span VALUES(74,1,0,500,529,500,531);
INSERT INTO mention_span VALUES(75,1,0,573,650,533,711);
INSERT INTO mention_span VALUES(76,1,0,757,807,757,831);
INSERT INTO mention_span VALUES(77,1,0,832,869,832,869);
INSERT INTO mention_span VALUES(78,1,0,910,941,871,942);
INSERT INTO mention_span VALUES(79,1,0,943,1023,943,1044);
INSERT INTO mention_span VALUES(80,1,0,1098,1123,1076,1124);
INSERT INTO mention_span VALUES(81,1,0,1125,1156,1125,1197);
INSERT INTO mention_span VALUES(82,1,0,1261,1375,1261,1423);
INSERT INTO mention_span VALUES(83,1,0,1336,1375,1261,1423);
INSERT INTO mention_span VALUES(84,1,0,1424,1505,1424,1506);
INSERT INTO mention_span VALUES(85,1,0,1508,1587,1508,1625);
INSERT INTO mention_span VALUES(86,1,0,1638,1662,1626,1663);
INSERT INTO mention_span VALUES(87,1,0,1747,1817,1705,1818);
INSERT INTO mention_span VALUES(88,1,0,1839,1883,1819,1884);
INSERT INTO mention_span VALUES(89,1,0,12,49,0,49);
INSERT INTO mention_span VALUES(90,1,0,147,200,51,201);
INSERT INTO mention_span VALUES(91,1,0,185,200,51,201);
INSERT INTO mention_span VALUES(92,1,0,238,282,202,362);
INSERT INTO mention_span VALUES(93,1,0,265,282,202,362);
INSERT INTO mention_span VALUES(94,1,0,284,332,202,362);
INSERT INTO mention_span VALUES(95,1,0,396,536,396,574);
INSERT INTO mention_span VALUES(96,1,0,432,536,396,574);
INSERT INTO mention_span VALUES(97,1,0,576,670,576,671);
INSERT INTO mention_span VALUES(98,1,0,672,719,672,756);
INSERT INTO mention_span VALUES(99,1,0,758,793,758,806);
INSERT INTO mention_span VALUES(100,1,0,807,864,807,844);
INSERT INTO mention_span VALUES(101,1,0,866,930,866,963);
INSERT INTO mention_span VALUES(102,1,0,1107,1171,1107,1172);
INSERT INTO mention_span VALUES(103,1,0,1211,1250,1174,1251);
INSERT INTO mention_span VALUES(104,1,0,1266,1328,1252,1329);
INSERT INTO mention_span VALUES(105,1,0,1409,1466,1363,1500);
INSERT INTO mention_span VALUES(106,1,0,1501,1523,1501,1532);
INSERT INTO mention_span VALUES(107,1,0,1533,1561,1533,1561);
INSERT INTO mention_span VALUES(108,1,0,1563,1617,1563,1618);
INSERT INTO mention_span VALUES(109,1,0,1679,1700,1619,1720);
INSERT INTO mention_span VALUES(110,1,0,1735,1772,1721,1773);
INSERT INTO mention_span VALUES(111,1,0,1775,1828,1775,1829);
INSERT INTO mention_span VALUES(112,1,0,1775,1828,1775,1829);
INSERT INTO mention_span VALUES(113,1,0,1841,1888,1830,1939);
INSERT INTO mention_span VALUES(114,1,0,1902,1938,1830,1939);
INSERT INTO mention_span VALUES(115,1,0,1993,2034,1993,2047);
CREATE TABLE relation (
  id INTEGER PRIMARY KEY,
  from_claim INTEGER NOT NULL REFERENCES claim (id),
  to_claim INTEGER NOT NULL REFERENCES claim (id),
  kind TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'accepted', 'declined')),
  rule TEXT,
  event INTEGER NOT NULL REFERENCES event (seq)
);
CREATE TABLE edit (
  subject TEXT NOT NULL,
  field TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (seq),
  value TEXT,
  PRIMARY KEY (subject, field, event)
) WITHOUT ROWID;
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL,
  claim_id INTEGER NOT NULL REFERENCES claim (id),
  change_id INTEGER NOT NULL REFERENCES change (id),
  url TEXT,
  file TEXT,
  sha256 TEXT,  -- of the archived copy
  stance TEXT CHECK (stance IN ('supports', 'refutes', 'context')),
  note TEXT,
  CHECK (url IS NOT NULL OR file IS NOT NULL)
);
INSERT INTO evidence VALUES(1,X'3be88ca4f7b87441ede604dc17033796',3,7,'https://hospital.example/toll',NULL,NULL,NULL,NULL);
CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL,
  claim_id INTEGER NOT NULL REFERENCES claim (id),
  change_id INTEGER NOT NULL REFERENCES change (id),
  text TEXT NOT NULL
);
INSERT INTO note VALUES(1,X'ada0c0569f3d36858934c831b92e3e1f',1,5,'asked the agency on Monday');
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
CREATE INDEX relation_by_to ON relation (to_claim);
CREATE INDEX evidence_by_claim ON evidence (claim_id);
CREATE INDEX note_by_claim ON note (claim_id);
COMMIT;
PRAGMA user_version = 1;
PRAGMA application_id = 1668050296;
