/**
 * Cities by state, the largest first: name;latitude;longitude;thousands of people;region where it has a two-letter code.
 * Long because it is a table. Made by tools/make-cities.ts from GeoNames (www.geonames.org), licensed under CC BY 4.0; cut to this selection.
 */
export const cityTable = `
|AD
Andorra la Vella;42.51;1.52;20
les Escaldes;42.51;1.53;16
Encamp;42.53;1.58;11
Sant Julià de Lòria;42.46;1.49;8
la Massana;42.54;1.51;7
Canillo;42.57;1.60;3
Ordino;42.56;1.53;3
|AE
Dubai;25.08;55.31;2957
Sharjah;25.34;55.41;1324
Abu Dhabi;24.45;54.40;603
Ajman City;25.40;55.48;490
Ras Al Khaimah City;25.79;55.94;352
Musaffah;24.36;54.48;243
Al Fujairah City;25.12;56.34;87
Khalifah A City;24.43;54.60;85
Reef Al Fujairah City;25.14;56.25;82
Bani Yas City;24.31;54.63;80
Zayed City;23.65;53.71;63
Umm Al Quwain City;25.56;55.56;63
Al Shamkhah City;24.39;54.71;62
Al Ain City;24.19;55.76;55
|AF
Kabul;34.53;69.17;3044
Kandahār;31.61;65.71;391
Mazār-e Sharīf;36.71;67.11;303
Herāt;34.35;62.20;273
Jalālābād;34.43;70.45;200
Kunduz;36.73;68.86;162
Ghazni;33.55;68.42;141
Balkh;36.76;66.90;115
Baghlān;36.13;68.71;108
Gardez;33.60;69.23;104
Khōst;33.34;69.92;96
Maymana;35.92;64.78;76
Khanabad;36.68;69.12;72
Bāzārak;35.31;69.52;65
Khulm;36.70;67.70;65
Taloqan;36.74;69.53;64
Bāmyān;34.82;67.83;62
Pul-e Khumrī;35.94;68.72;56
Shibirghān;36.67;65.75;56
Charikar;35.01;69.17;54
Sar-e Pul;36.22;65.93;52
Zaranj;30.96;61.86;50
Asadābād;34.87;71.15;48
Aībak;36.26;68.02;48
Fayzabad;37.12;70.58;44
Lashkar Gāh;31.59;64.37;44
Farah;32.37;62.12;44
Mehtar Lām;34.67;70.21;17
Fayrōz Kōh;34.52;65.25;15
Pul-e ‘Alam;34.00;69.02;13
Qalāt;32.11;66.91;12
Tarinkot;32.63;65.88;10
Qala i Naw;34.99;63.13;9
Sidqābād;35.02;69.35;7
|AG
Saint John’s;17.12;-61.84;24
|AL
Tirana;41.33;19.82;375
Durrës;41.32;19.45;122
Elbasan;41.11;20.08;101
Vlorë;40.47;19.48;90
Shkodër;42.07;19.51;88
Pogradec;40.90;20.65;62
Patos;40.68;19.62;60
Korçë;40.62;20.78;58
Fier;40.72;19.56;56
Berat;40.71;19.95;47
Gjirokastër;40.08;20.14;23
Lezhë;41.78;19.64;19
Kukës;42.08;20.42;18
Peshkopi;41.69;20.43;15
|AM
Yerevan;40.18;44.51;1093
Gyumri;40.79;43.85;148
Vanadzor;40.80;44.49;101
Hrazdan;40.50;44.77;41
Kapan;39.21;46.41;33
Armavir;40.15;44.04;26
Gavarr;40.35;45.12;22
Artashat;39.96;44.54;21
Ashtarak;40.30;44.36;19
Ijevan;40.88;45.15;15
Yeghegnadzor;39.76;45.33;8
|AO
Luanda;-8.84;13.23;2776
N’dalatando;-9.30;14.91;383
Huambo;-12.78;15.74;226
Lobito;-12.36;13.54;208
Benguela;-12.58;13.41;151
Cuito;-12.38;16.93;114
Lubango;-14.92;13.49;103
Malanje;-9.54;16.34;87
Namibe;-15.20;12.15;80
Soio;-6.13;12.37;67
Cabinda;-5.55;12.20;66
Uíge;-7.61;15.06;60
Saurimo;-9.66;20.39;40
Sumbe;-11.21;13.84;33
Menongue;-14.66;17.69;32
Caxito;-8.58;13.66;28
Mbanza Kongo;-6.27;14.24;24
Luena;-11.78;19.92;21
Ondjiva;-17.07;15.73;10
|AR
Buenos Aires;-34.61;-58.38;13076
Córdoba;-31.41;-64.18;1428
Rosario;-32.95;-60.64;1174
Mendoza;-32.89;-68.83;877
San Miguel de Tucumán;-26.82;-65.22;781
La Plata;-34.92;-57.95;694
Mar del Plata;-38.00;-57.56;554
Salta;-24.79;-65.41;513
Santa Fe;-31.65;-60.71;490
San Juan;-31.54;-68.54;447
Resistencia;-27.46;-58.98;387
Santiago del Estero;-27.80;-64.26;355
Corrientes;-27.47;-58.83;339
Posadas;-27.37;-55.90;324
Morón;-34.65;-58.62;320
San Salvador de Jujuy;-24.19;-65.30;306
Bahía Blanca;-38.72;-62.27;277
Paraná;-31.73;-60.53;262
Merlo;-34.67;-58.73;244
Neuquén;-38.95;-68.06;242
José C. Paz;-34.52;-58.77;230
Quilmes;-34.73;-58.26;230
Pilar;-34.46;-58.91;227
Formosa;-26.18;-58.17;221
San Fernando del Valle de Catamarca;-28.47;-65.79;189
San Luis;-33.30;-66.34;184
Berazategui;-34.77;-58.21;167
La Rioja;-29.41;-66.85;163
San Miguel;-34.54;-58.71;158
Río Cuarto;-33.13;-64.35;154
Concordia;-31.39;-58.02;145
Comodoro Rivadavia;-45.86;-67.50;141
San Nicolás de los Arroyos;-33.33;-60.21;128
Santa Rosa;-36.62;-64.28;111
San Rafael;-34.62;-68.33;109
Tandil;-37.32;-59.13;104
Villa Mercedes;-33.68;-65.46;97
San Carlos de Bariloche;-41.15;-71.31;95
Trelew;-43.25;-65.31;93
Villa María;-32.41;-63.24;92
Reconquista;-29.15;-59.65;90
Zárate;-34.10;-59.03;89
Rafaela;-31.25;-61.49;89
Pergamino;-33.89;-60.57;88
Olavarría;-36.89;-60.32;86
Río Gallegos;-51.62;-69.22;86
Junín;-34.58;-60.94;85
San Martín;-33.08;-68.47;83
Presidencia Roque Sáenz Peña;-26.79;-60.44;82
Luján;-34.57;-59.10;82
Campana;-34.16;-58.96;82
Necochea;-38.55;-58.74;80
Gualeguaychú;-33.01;-58.52;79
Cipolletti;-38.93;-67.99;75
Gobernador Gálvez;-33.03;-60.64;75
San Ramón de la Nueva Orán;-23.14;-64.32;74
Chimbas;-31.48;-68.53;74
General Roca;-39.03;-67.58;73
Venado Tuerto;-33.75;-61.97;72
Goya;-29.14;-59.26;70
Villa Carlos Paz;-31.42;-64.50;69
Concepción del Uruguay;-32.48;-58.23;68
Don Torcuato;-34.49;-58.63;65
Puerto Madryn;-42.77;-65.04;65
Tartagal;-22.52;-63.80;61
Hurlingham;-34.59;-58.63;60
Santo Tomé;-31.66;-60.77;59
San Francisco;-31.43;-62.08;59
San Pedro de Jujuy;-24.23;-64.87;58
Ushuaia;-54.81;-68.32;58
Punta Alta;-38.88;-62.07;57
General Pico;-35.66;-63.76;57
Oberá;-27.49;-55.12;57
Chivilcoy;-34.90;-60.02;55
Puerto Eldorado;-26.41;-54.69;54
Azul;-36.78;-59.86;54
Río Tercero;-32.17;-64.11;53
Los Polvorines;-34.50;-58.71;53
Mercedes;-34.65;-59.43;53
Río Grande;-53.79;-67.71;53
Barranqueras;-27.48;-58.94;51
Yerba Buena;-26.82;-65.32;51
Viedma;-40.81;-63.00;49
Rawson;-43.30;-65.10;26
|AS
Pago Pago;-14.28;-170.70;12
|AT
Vienna;48.21;16.37;1691
Graz;47.07;15.45;222
Linz;48.31;14.29;205
Salzburg;47.80;13.04;153
Innsbruck;47.26;11.39;132
Klagenfurt am Wörthersee;46.62;14.31;91
Villach;46.61;13.86;59
Bregenz;47.50;9.75;29
Sankt Pölten;48.20;15.63;22
Eisenstadt;47.85;16.52;9
|AU
Sydney;-33.87;151.21;4627
Melbourne;-37.81;144.96;4246
Brisbane;-27.47;153.03;2190
Perth;-31.95;115.86;1897
Adelaide;-34.93;138.60;1225
Gold Coast;-28.00;153.43;591
Canberra;-35.28;149.13;368
Newcastle;-32.93;151.78;308
Wollongong;-34.42;150.89;292
Logan City;-27.64;153.11;283
Geelong;-38.15;144.36;226
Hobart;-42.88;147.33;217
Townsville;-19.27;146.81;196
Cairns;-16.92;145.77;153
Toowoomba;-27.56;151.95;131
Darwin;-12.46;130.84;129
Rockingham;-32.28;115.73;108
Launceston;-41.44;147.13;106
Bendigo;-36.76;144.28;101
Ballarat;-37.57;143.85;98
Mandurah;-32.53;115.72;83
Mackay;-21.15;149.17;74
Bundaberg;-24.87;152.35;71
Bunbury;-33.33;115.64;68
Maitland;-32.73;151.56;67
Rockhampton;-23.38;150.51;62
Adelaide Hills;-34.91;138.71;60
Hervey Bay;-25.29;152.77;52
|AW
Oranjestad;12.52;-70.03;30
|AX
Mariehamn;60.10;19.93;11
|AZ
Baku;40.38;49.89;1117
Ganja;40.68;46.36;313
Sumqayıt;40.59;49.67;265
Lankaran;38.75;48.85;240
Yevlakh;40.62;47.15;127
Mingelchaur;40.76;47.06;95
Saatlı;39.93;48.37;87
Qaraçuxur;40.40;49.97;73
Şirvan;39.94;48.93;70
Bakıxanov;40.42;49.97;67
Nakhchivan;39.21;45.41;65
Sheki;41.19;47.17;63
Xankandi;39.82;46.75;53
Ağdam;39.99;46.93;39
Khirdalan;40.45;49.76;38
Barda;40.38;47.13;37
Xaçmaz;41.46;48.81;37
Salyan;39.60;48.98;37
Jalilabad;39.21;48.49;36
Shamkhor;40.83;46.02;35
Geoktschai;40.65;47.74;35
Agdzhabedy;40.05;47.46;35
Imishli;39.87;48.06;34
Shamakhi;40.63;48.64;29
Sabirabad;40.01;48.48;28
Fizuli;39.60;47.15;27
Ağdaş;40.65;47.47;24
Divichibazar;41.20;48.99;23
Hacıqabul;40.04;48.94;23
Quba;41.36;48.51;22
Kyurdarmir;40.34;48.16;19
Qazax;41.09;45.37;19
Shushi;39.76;46.75;19
Neftçala;39.38;49.25;19
Zaqatala;41.63;46.64;18
Terter;40.34;46.93;18
Pushkino;39.46;48.55;18
Yelenendorf;40.59;46.32;18
Aghsu;40.57;48.40;17
Qusar;41.43;48.43;16
Ujar;40.52;47.65;16
Beylagan;39.78;47.62;16
Astara;38.46;48.87;15
İsmayıllı;40.78;48.15;14
Tovuz;40.99;45.63;13
Aghstafa;41.12;45.45;13
Qax;41.42;46.92;12
Qutqashen;40.98;47.85;12
Zardob;40.22;47.71;11
Yukhary-Dashkesan;40.52;46.08;10
Masally;39.04;48.67;10
Belokany;41.73;46.40;9
Kyadabek;40.57;45.81;9
Kerbakhiar;40.11;46.04;8
Jebrail;39.40;47.03;8
Zangilan;39.08;46.66;7
Goranboy;40.61;46.79;7
Lerik;38.77;48.41;7
Naftalan;40.51;46.82;7
Qubadlı;39.34;46.58;7
Oğuz;41.07;47.47;7
Samux;40.76;46.41;6
Xocalı;39.91;46.79;6
Novyy Karanlug;39.79;47.11;5
Yardımlı;38.91;48.24;4
Qobustan;40.53;48.93;4
|BA
Sarajevo;43.85;18.36;697
Banja Luka;44.78;17.19;221
Zenica;44.20;17.90;164
Tuzla;44.54;18.67;142
Mostar;43.34;17.81;105
Bihać;44.82;15.87;76
Brčko;44.87;18.81;39
|BB
Bridgetown;13.11;-59.62;99
Speightstown;13.25;-59.64;4
|BD
Dhaka;23.71;90.41;10357
Chittagong;22.34;91.83;3920
Khulna;22.81;89.56;1342
Rājshāhi;24.37;88.60;700
Comilla;23.46;91.19;389
Shibganj;25.00;89.32;379
Natore;24.41;88.99;369
Rangpur;25.75;89.25;343
Tungi;23.89;90.40;338
Narsingdi;23.92;90.72;281
Bagerhat;22.66;89.79;266
Cox’s Bāzār;21.44;92.01;254
Jessore;23.17;89.21;244
Nāgarpur;24.06;89.88;238
Sylhet;24.90;91.87;237
Mymensingh;24.76;90.41;225
Nārāyanganj;23.61;90.50;224
Bogra;24.85;89.37;210
Dinājpur;25.63;88.64;206
Barisāl;22.70;90.37;202
Saidpur;25.78;88.89;199
Pār Naogaon;24.80;88.95;192
Pābna;24.01;89.24;187
Paltan;23.74;90.41;184
Tāngāil;24.25;89.92;180
Jamālpur;24.92;89.95;168
Puthia;24.37;88.83;159
Nawābganj;24.59;88.27;142
Kushtia;23.90;89.12;136
Sonārgaon;23.65;90.62;130
Sātkhira;22.71;89.07;129
Sirajganj;24.46;89.71;127
Farīdpur;23.61;89.84;112
Sherpur;25.02;90.02;107
Bhairab Bāzār;24.05;90.98;105
Shāhzādpur;24.18;89.60;102
Bhola;22.69;90.64;99
Azimpur;23.73;90.39;97
Kishorganj;24.44;90.78;91
Bibir Hat;22.68;91.79;89
Habiganj;24.38;91.41;89
Mādārīpur;23.17;90.21;85
Feni;23.01;91.40;84
Lākshām;23.24;91.12;82
Ishurdi;24.13;89.07;82
Sarishābāri;24.75;89.83;81
Netrakona;24.88;90.73;79
Joypur Hāt;25.10;89.03;73
Thākurgaon;26.03;88.47;71
Pālang;23.22;90.35;68
Lalmonirhat;25.92;89.45;65
Rāipur;23.04;90.77;65
Tungipāra;22.90;89.90;62
Lakshmīpur;22.94;90.83;62
Maulavi Bāzār;24.49;91.77;57
Rāmganj;23.10;90.85;55
Narail;23.16;89.50;55
Pirojpur;22.58;89.98;54
Sandwīp;22.51;91.45;52
Sātkania;22.08;92.05;52
Patiya;22.30;91.98;51
Khagrachhari;23.11;91.97;50
|BE
Brussels;50.85;4.35;1019
Antwerpen;51.22;4.40;460
Gent;51.05;3.72;231
Charleroi;50.41;4.44;200
Liège;50.63;5.57;183
Brugge;51.21;3.22;117
Namur;50.47;4.87;106
Leuven;50.88;4.70;93
Mons;50.45;3.95;91
Deurne;51.22;4.47;79
Aalst;50.94;4.04;78
Mechelen;51.03;4.48;78
La Louvière;50.49;4.19;77
Kortrijk;50.83;3.26;74
Hasselt;50.93;5.34;69
Ostend;51.22;2.93;69
Sint-Niklaas;51.17;4.14;69
Tournai;50.61;3.39;68
Genk;50.97;5.50;64
Seraing;50.58;5.50;61
Roeselare;50.95;3.12;56
Verviers;50.59;5.86;53
Mouscron;50.74;3.21;52
|BF
Ouagadougou;12.37;-1.53;1087
Bobo-Dioulasso;11.18;-4.30;360
Koudougou;12.25;-2.36;87
Ouahigouya;13.58;-2.42;61
Banfora;10.63;-4.77;60
Dédougou;12.46;-3.46;45
Kaya;13.09;-1.08;39
Dori;14.04;-0.03;38
Tenkodogo;11.78;-0.37;38
Fada N'gourma;12.06;0.36;34
Manga;11.66;-1.07;15
Ziniaré;12.58;-1.30;13
|BG
Sofia;42.70;23.32;1153
Plovdiv;42.15;24.75;340
Varna;43.22;27.92;313
Burgas;42.51;27.47;196
Ruse;43.85;25.95;156
Stara Zagora;42.43;25.64;143
Pleven;43.42;24.62;119
Sliven;42.69;26.33;96
Dobrich;43.57;27.83;95
Shumen;43.27;26.92;87
Pernik;42.60;23.03;82
Yambol;42.48;26.50;80
Haskovo;41.93;25.56;80
Pazardzhik;42.20;24.33;76
Blagoevgrad;42.02;23.10;71
Veliko Tŭrnovo;43.08;25.63;66
Gabrovo;42.87;25.33;66
Vratsa;43.21;23.56;65
Kazanlak;42.62;25.40;55
Vidin;43.99;22.88;54
Asenovgrad;42.02;24.87;52
Kardzhali;41.65;25.37;51
Kyustendil;42.28;22.69;48
Montana;43.41;23.23;47
Lovech;43.13;24.72;42
Silistra;44.12;27.26;40
Razgrad;43.53;26.52;38
Targovishte;43.25;26.57;38
Smolyan;41.57;24.71;32
|BH
Manama;26.23;50.59;147
Al Muharraq;26.26;50.61;97
Ar Rifā‘;26.13;50.55;80
Dār Kulayb;26.07;50.50;65
Madīnat Ḩamad;26.12;50.51;53
|BI
Bujumbura;-3.38;29.36;332
Muyinga;-2.85;30.34;71
Gitega;-3.43;29.92;41
Ruyigi;-3.48;30.25;38
Ngozi;-2.91;29.83;22
Rutana;-3.93;29.99;21
Bururi;-3.95;29.62;20
Makamba;-4.13;29.80;20
Kayanza;-2.92;29.63;19
Muramvya;-3.27;29.61;18
Cibitoke;-2.89;29.12;14
Bubanza;-3.08;29.39;13
Karuzi;-3.10;30.16;11
Cankuzo;-3.22;30.55;7
Kirundo;-2.58;30.10;6
Rumonge;-3.97;29.44;6
Mwaro;-3.51;29.70;5
|BJ
Cotonou;6.37;2.42;780
Abomey-Calavi;6.45;2.36;386
Djougou;9.71;1.67;237
Porto-Novo;6.50;2.60;234
Parakou;9.34;2.63;164
Bohicon;7.18;2.07;125
Kandi;11.13;2.94;110
Lokossa;6.64;1.72;87
Ouidah;6.36;2.09;84
Abomey;7.18;1.99;82
Natitingou;10.30;1.38;81
Savé;8.03;2.49;76
Nikki;9.94;3.21;54
Dogbo;6.80;1.78;41
Savalou;7.93;1.98;30
Sakété;6.74;2.66;30
|BL
Gustavia;17.90;-62.85;6
|BN
Bandar Seri Begawan;4.89;114.94;64
Kuala Belait;4.58;114.23;31
Tutong;4.80;114.65;19
Bangar;4.71;115.07;4
|BO
Santa Cruz de la Sierra;-17.79;-63.18;1364
Cochabamba;-17.39;-66.16;900
La Paz;-16.50;-68.15;813
Sucre;-19.03;-65.26;225
Oruro;-17.98;-67.15;209
Tarija;-21.54;-64.73;159
Potosí;-19.58;-65.75;141
Sacaba;-17.40;-66.04;108
Montero;-17.34;-63.25;89
Quillacollo;-17.39;-66.28;87
Trinidad;-14.83;-64.90;84
Yacuiba;-22.02;-63.68;83
Riberalta;-11.01;-66.06;74
Tiquipaya;-17.34;-66.22;54
Cobija;-11.03;-68.77;27
|BQ
Kralendijk;12.15;-68.27;3;BO
|BR
São Paulo;-23.55;-46.64;10021
Rio de Janeiro;-22.91;-43.18;6024
Salvador;-12.97;-38.51;2712
Fortaleza;-3.72;-38.54;2400
Belo Horizonte;-19.92;-43.94;2373
Brasília;-15.78;-47.93;2208
Curitiba;-25.43;-49.27;1718
Manaus;-3.10;-60.02;1598
Recife;-8.05;-34.88;1478
Belém;-1.46;-48.50;1408
Porto Alegre;-30.03;-51.23;1373
Goiânia;-16.68;-49.25;1171
Guarulhos;-23.46;-46.53;1170
Campinas;-22.91;-47.06;1032
Nova Iguaçu;-22.76;-43.45;1002
Maceió;-9.67;-35.74;955
São Luís;-2.53;-44.30;917
Duque de Caxias;-22.79;-43.31;818
Natal;-5.79;-35.21;763
Teresina;-5.09;-42.80;745
São Bernardo do Campo;-23.69;-46.56;743
Campo Grande;-20.44;-54.65;729
Osasco;-23.53;-46.79;678
Santo André;-23.66;-46.54;662
João Pessoa;-7.12;-34.86;651
Jaboatão dos Guararapes;-8.11;-35.01;630
Contagem;-19.93;-44.05;627
Ribeirão Preto;-21.18;-47.81;620
São José dos Campos;-23.18;-45.89;614
Uberlândia;-18.92;-48.28;564
Sorocaba;-23.50;-47.46;559
Cuiabá;-15.60;-56.10;522
Aparecida de Goiânia;-16.82;-49.24;511
Aracaju;-10.91;-37.07;490
Feira de Santana;-12.27;-38.97;482
Londrina;-23.31;-51.16;472
Juiz de Fora;-21.76;-43.35;470
Belford Roxo;-22.76;-43.40;466
Joinville;-26.30;-48.85;461
Niterói;-22.88;-43.10;456
São João de Meriti;-22.80;-43.37;455
Ananindeua;-1.37;-48.37;434
Florianópolis;-27.60;-48.55;413
Santos;-23.96;-46.33;411
Ribeirão das Neves;-19.77;-44.09;407
Vila Velha;-20.33;-40.29;395
Serra;-20.13;-40.31;394
Diadema;-23.69;-46.62;391
Campos dos Goytacazes;-21.75;-41.33;387
Mauá;-23.67;-46.46;386
Betim;-19.97;-44.20;384
Caxias do Sul;-29.17;-51.18;381
São José do Rio Preto;-20.82;-49.38;375
Olinda;-8.01;-34.86;367
Carapicuíba;-23.52;-46.84;361
Campina Grande;-7.23;-35.88;349
Piracicaba;-22.73;-47.65;342
Macapá;0.04;-51.07;339
Itaquaquecetuba;-23.49;-46.35;337
Bauru;-22.31;-49.06;335
Montes Claros;-16.73;-43.86;332
Canoas;-29.92;-51.18;328
Mogi das Cruzes;-23.52;-46.19;326
São Vicente;-23.96;-46.39;324
Jundiaí;-23.19;-46.88;322
Pelotas;-31.77;-52.34;321
Anápolis;-16.33;-48.95;320
Vitória;-20.32;-40.34;313
Maringá;-23.43;-51.94;312
Guarujá;-23.99;-46.26;310
Porto Velho;-8.76;-63.90;306
Franca;-20.54;-47.40;305
Blumenau;-26.92;-49.07;294
Foz do Iguaçu;-25.55;-54.59;294
Ponta Grossa;-25.09;-50.16;292
Paulista;-7.94;-34.87;290
Limeira;-22.56;-47.40;290
Viamão;-30.08;-51.02;285
Suzano;-23.54;-46.31;283
Caucaia;-3.74;-38.65;275
Petrópolis;-22.50;-43.18;273
Uberaba;-19.75;-47.93;261
Rio Branco;-9.97;-67.81;258
Cascavel;-24.96;-53.46;257
Novo Hamburgo;-29.68;-51.13;254
Vitória da Conquista;-14.87;-40.84;253
Barueri;-23.51;-46.88;252
Taubaté;-23.03;-45.56;252
Governador Valadares;-18.85;-41.95;251
Praia Grande;-24.01;-46.40;250
Várzea Grande;-15.65;-56.13;250
Volta Redonda;-22.52;-44.10;250
Santa Maria;-29.68;-53.81;249
Santa Luzia;-19.77;-43.85;244
Gravataí;-29.94;-50.99;239
Caruaru;-8.28;-35.98;235
Boa Vista;2.82;-60.67;235
Rio Verde;-17.80;-50.93;230
Ipatinga;-19.47;-42.54;229
Sumaré;-22.82;-47.27;228
Juazeiro do Norte;-7.21;-39.32;225
Embu;-23.65;-46.85;222
Imperatriz;-5.53;-47.49;218
Colombo;-25.29;-49.22;217
Taboão da Serra;-23.63;-46.79;215
Jacareí;-23.31;-45.97;213
Marília;-22.21;-49.95;212
Presidente Prudente;-22.13;-51.39;210
São Leopoldo;-29.76;-51.15;209
Itabuna;-14.79;-39.28;206
São Carlos;-22.02;-47.89;205
Hortolândia;-22.86;-47.22;204
Mossoró;-5.19;-37.34;202
Itapevi;-23.55;-46.93;202
Sete Lagoas;-19.47;-44.25;201
São José;-28.21;-49.16;200
Palmas;-10.17;-48.33;196
Parauapebas;-6.07;-49.90;196
Americana;-22.74;-47.33;196
Petrolina;-9.40;-40.50;195
Divinópolis;-20.14;-44.89;194
Maracanaú;-3.88;-38.63;194
Planaltina;-15.62;-47.65;189
Santarém;-2.44;-54.71;189
Camaçari;-12.70;-38.32;189
Santa Bárbara d'Oeste;-22.75;-47.41;188
Rio Grande;-32.03;-52.10;188
Cachoeiro de Itapemirim;-20.85;-41.11;187
Itaboraí;-22.74;-42.86;182
Rio Claro;-22.41;-47.56;180
Indaiatuba;-23.09;-47.21;180
Passo Fundo;-28.26;-52.41;180
Cotia;-23.60;-46.92;175
Francisco Morato;-23.28;-46.75;172
Araçatuba;-21.21;-50.43;170
Araraquara;-21.79;-48.18;168
Ferraz de Vasconcelos;-23.54;-46.37;168
Arapiraca;-9.75;-36.66;167
Lages;-27.82;-50.33;165
Barra Mansa;-22.54;-44.17;164
Nossa Senhora do Socorro;-10.86;-37.13;164
Dourados;-22.22;-54.81;162
Criciúma;-28.68;-49.37;162
Chapecó;-27.10;-52.62;160
Barreiras;-12.15;-44.99;158
Sobral;-3.69;-40.35;158
Itajaí;-26.91;-48.66;156
Ilhéus;-14.79;-39.04;155
Angra dos Reis;-23.01;-44.32;154
Nova Friburgo;-22.28;-42.53;153
Rondonópolis;-16.47;-54.64;153
Itapecerica da Serra;-23.72;-46.85;152
Guarapuava;-25.39;-51.47;151
Parnamirim;-5.92;-35.26;150
Caxias;-4.86;-43.36;148
Nilópolis;-22.81;-43.41;147
Poços de Caldas;-21.79;-46.56;147
Marabá;-5.38;-49.13;146
Luziânia;-16.25;-47.95;144
Cabo;-8.28;-35.03;143
Macaé;-22.38;-41.78;143
Ibirité;-20.02;-44.06;141
Lauro de Freitas;-12.89;-38.33;141
Paranaguá;-25.52;-48.53;141
Parnaíba;-2.90;-41.78;138
Itu;-23.26;-47.30;138
Castanhal;-1.29;-47.93;137
São Caetano do Sul;-23.62;-46.55;136
Queimados;-22.72;-43.56;136
Pindamonhangaba;-22.92;-45.46;132
Sapucaia;-29.83;-51.15;131
Jaraguá do Sul;-26.49;-49.07;130
Mogi Guaçu;-22.37;-46.95;129
Jequié;-13.86;-40.09;127
Itapetininga;-23.59;-48.05;126
Patos de Minas;-18.58;-46.52;126
Bragança Paulista;-22.95;-46.54;125
Timon;-5.09;-42.84;124
São José dos Pinhais;-25.53;-49.21;124
Teresópolis;-22.42;-42.98;124
Uruguaiana;-29.75;-57.09;123
Porto Seguro;-16.45;-39.06;123
Alagoinhas;-12.14;-38.42;123
Palhoça;-27.65;-48.67;122
Barbacena;-21.23;-43.77;122
Cachoeirinha;-29.95;-51.09;121
Santa Rita;-7.11;-34.98;120
Toledo;-24.71;-53.74;119
Jaú;-22.30;-48.56;119
Cubatão;-23.89;-46.43;118
Pinhais;-25.44;-49.19;117
Simões Filho;-12.78;-38.40;117
Varginha;-21.55;-45.43;117
Sinop;-11.86;-55.50;116
Pouso Alegre;-22.23;-45.94;115
Eunápolis;-16.38;-39.58;114
Botucatu;-22.89;-48.45;114
Jandira;-23.53;-46.90;114
Ribeirão Pires;-23.71;-46.41;112
Conselheiro Lafaiete;-20.66;-43.79;112
Resende;-22.47;-44.45;112
Araucária;-25.59;-49.41;111
Atibaia;-23.12;-46.55;111
Várzea Paulista;-23.21;-46.83;111
Garanhuns;-8.88;-36.50;110
Araruama;-22.87;-42.34;110
Catanduva;-21.14;-48.97;110
Franco da Rocha;-23.32;-46.73;109
Cabo Frio;-22.89;-42.03;108
Ji Paraná;-10.89;-61.95;108
Araras;-22.36;-47.38;107
Poá;-23.53;-46.34;107
Vitória de Santo Antão;-8.12;-35.29;107
Umuarama;-23.77;-53.33;107
Apucarana;-23.55;-51.46;107
Santa Cruz do Sul;-29.72;-52.43;106
Guaratinguetá;-22.82;-45.19;106
Linhares;-19.39;-40.07;105
Araguaína;-7.19;-48.21;105
Esmeraldas;-19.76;-44.31;103
Birigui;-21.29;-50.34;102
Assis;-22.66;-50.41;102
Barretos;-20.56;-48.57;101
Colatina;-19.54;-40.63;101
Teófilo Otoni;-17.86;-41.51;101
Guaíba;-30.11;-51.33;101
Guarapari;-20.67;-40.50;101
Coronel Fabriciano;-19.52;-42.63;101
Itaguaí;-22.85;-43.78;101
Rio das Ostras;-22.53;-41.95;100
Itabira;-19.62;-43.23;99
Votorantim;-23.55;-47.44;99
Sertãozinho;-21.14;-47.99;99
Santana de Parnaíba;-23.44;-46.92;99
Bagé;-31.33;-54.11;99
Passos;-20.72;-46.61;99
Salto;-23.20;-47.29;98
Ubá;-21.12;-42.94;98
Ourinhos;-22.98;-49.87;98
Trindade;-16.65;-49.49;98
Arapongas;-23.42;-51.42;98
Araguari;-18.65;-48.19;97
Corumbá;-19.01;-57.65;97
Erechim;-27.63;-52.28;96
Japeri;-22.64;-43.65;95
Vespasiano;-19.69;-43.92;95
Campo Largo;-25.46;-49.53;95
Tatuí;-23.36;-47.86;94
Patos;-7.02;-37.28;93
Timóteo;-19.58;-42.65;92
Muriaé;-21.13;-42.37;91
Cambé;-23.28;-51.28;91
Bayeux;-7.13;-34.93;91
Bento Gonçalves;-29.17;-51.52;91
Caraguatatuba;-23.62;-45.41;91
Itanhaém;-24.18;-46.79;90
Santana do Livramento;-30.89;-55.53;90
Almirante Tamandaré;-25.32;-49.31;89
Planaltina;-15.45;-47.61;89
Crato;-7.23;-39.41;89
Valinhos;-22.97;-47.00;89
São Lourenço da Mata;-8.00;-35.02;88
Nova Lima;-19.99;-43.85;88
Brusque;-27.10;-48.91;88
Barra do Piraí;-22.47;-43.83;88
Alegrete;-29.78;-55.79;87
Caieiras;-23.36;-46.74;87
Barra do Corda;-5.51;-45.24;87
Igarassu;-7.83;-34.91;86
Paulo Afonso;-9.41;-38.21;85
Ituiutaba;-18.97;-49.46;85
Esteio;-29.86;-51.18;85
Sarandi;-23.44;-51.87;85
Itaperuna;-21.20;-41.89;84
Santana;-0.06;-51.18;84
Codó;-4.46;-43.89;83
Araxá;-19.59;-46.94;83
Redenção;-8.03;-50.03;82
Abreu e Lima;-7.91;-34.90;82
Itajubá;-22.43;-45.45;82
Lavras;-21.25;-45.00;81
Avaré;-23.10;-48.93;81
Formosa;-15.54;-47.33;81
Leme;-22.19;-47.39;81
Cruzeiro do Sul;-7.63;-72.68;80
Itumbiara;-18.42;-49.22;80
Maricá;-22.92;-42.82;80
Ubatuba;-23.43;-45.07;79
Três Lagoas;-20.79;-51.70;79
São João del Rei;-21.14;-44.26;79
Mogi Mirim;-22.43;-46.96;78
Abaetetuba;-1.72;-48.88;78
São Bento do Sul;-26.25;-49.38;78
Itaúna;-20.08;-44.58;77
São Mateus;-18.72;-39.86;77
Jataí;-17.88;-51.72;77
São João da Boa Vista;-21.97;-46.80;77
Lorena;-22.73;-45.12;77
Santa Cruz do Capibaribe;-7.96;-36.20;76
São Sebastião;-23.76;-45.41;76
Tucuruí;-3.77;-49.68;76
Embu Guaçu;-23.83;-46.81;76
Sapiranga;-29.64;-51.01;76
Pará de Minas;-19.86;-44.61;76
Campo Mourão;-24.04;-52.38;75
Cachoeira do Sul;-30.04;-52.89;75
Santo Antônio de Jesus;-12.97;-39.26;74
Paranavaí;-23.07;-52.47;73
João Monlevade;-19.81;-43.17;73
Matão;-21.60;-48.37;72
Bacabal;-4.29;-44.79;72
Caçapava;-23.10;-45.71;72
Arujá;-23.40;-46.32;72
Cruzeiro;-22.57;-44.97;72
Patrocínio;-18.94;-46.99;72
Três Rios;-22.12;-43.21;72
Bebedouro;-20.95;-48.48;72
São Cristóvão;-11.01;-37.21;72
Alfenas;-21.43;-45.95;71
Ijuí;-28.39;-53.91;71
Altamira;-3.20;-52.21;71
Paracatu;-17.22;-46.87;71
Carpina;-7.85;-35.25;71
Iguatu;-6.36;-39.30;70
Votuporanga;-20.42;-49.97;70
Paragominas;-2.97;-47.48;70
Lins;-21.68;-49.74;69
Jaboticabal;-21.25;-48.32;69
Viçosa;-20.75;-42.88;69
São Sebastião do Paraíso;-20.92;-46.99;69
Balsas;-7.53;-46.04;68
Itatiba;-23.01;-46.84;68
Santa Inês;-3.67;-45.38;67
Tubarão;-28.47;-49.01;67
Pato Branco;-26.23;-52.67;66
Paulínia;-22.76;-47.15;66
Lajeado;-29.47;-51.96;65
Cruz Alta;-28.64;-53.61;65
Aquiraz;-3.90;-38.39;65
Itacoatiara;-3.14;-58.44;65
Gurupi;-11.73;-49.07;65
Itaituba;-4.28;-55.98;65
Santo Ângelo;-28.30;-54.26;65
Parintins;-2.63;-56.74;64
Curvelo;-18.76;-44.43;64
Itabaiana;-10.69;-37.43;64
Caçador;-26.78;-51.02;64
Ouro Preto;-20.39;-43.51;64
Caldas Novas;-17.74;-48.63;64
Irecê;-11.30;-41.86;64
Catalão;-18.17;-47.95;64
Três Corações;-21.70;-45.25;63
Rio Largo;-9.48;-35.85;63
Valença;-13.37;-39.07;63
Vilhena;-12.74;-60.15;63
Peruíbe;-24.32;-47.00;63
Itapeva;-23.98;-48.88;63
Cataguases;-21.39;-42.70;63
Saquarema;-22.92;-42.51;62
Tupã;-21.93;-50.51;62
Fernandópolis;-20.28;-50.25;62
Senador Canedo;-16.71;-49.09;62
Itapira;-22.44;-46.82;62
Gravatá;-8.20;-35.56;61
Valença;-22.25;-43.70;61
Pirassununga;-22.00;-47.43;60
Unaí;-16.36;-46.91;60
Caratinga;-19.79;-42.14;60
Itapetinga;-15.25;-40.25;60
Mococa;-21.47;-47.00;60
São Borja;-28.66;-56.00;60
Carazinho;-28.28;-52.79;59
Santa Rosa;-27.87;-54.48;59
Telêmaco Borba;-24.32;-50.62;59
Guanambi;-14.22;-42.78;59
Aracruz;-19.82;-40.27;58
Ariquemes;-9.91;-63.04;58
Farroupilha;-29.23;-51.35;58
Francisco Beltrão;-26.08;-53.05;58
Picos;-7.08;-41.47;57
Lençóis Paulista;-22.60;-48.80;57
Arcoverde;-8.42;-37.05;57
Bragança;-1.05;-46.77;57
Vacaria;-28.51;-50.93;57
Cajamar;-23.36;-46.88;57
Janaúba;-15.80;-43.31;57
Vinhedo;-23.03;-46.98;56
Formiga;-20.46;-45.43;56
Cianorte;-23.66;-52.60;56
Itapipoca;-3.49;-39.58;56
Ponta Porã;-22.54;-55.73;56
Estância;-11.27;-37.44;56
Cacoal;-11.44;-61.45;56
São Gabriel;-30.34;-54.32;55
Concórdia;-27.23;-52.03;55
Pacatuba;-3.98;-38.62;55
Viana;-20.39;-40.50;55
São Pedro da Aldeia;-22.84;-42.10;55
Caicó;-6.46;-37.10;55
Seropédica;-22.74;-43.71;55
Cabedelo;-6.98;-34.83;55
Manhuaçu;-20.26;-42.03;55
Penápolis;-21.42;-50.08;54
Mairiporã;-23.32;-46.59;54
Montenegro;-29.69;-51.46;54
Ipojuca;-8.40;-35.06;53
Campos do Jordão;-22.74;-45.59;53
Camaquã;-30.85;-51.81;53
Crateús;-5.18;-40.68;53
Manacapuru;-3.30;-60.62;52
Andradina;-20.90;-51.38;52
Barra do Garças;-15.89;-52.26;52
Cascavel;-4.13;-38.24;52
Biguaçu;-27.49;-48.66;52
Batatais;-20.89;-47.59;52
Rio do Sul;-27.21;-49.64;52
Pirapora;-17.34;-44.94;52
Içara;-28.71;-49.30;51
Bezerros;-8.23;-35.80;51
Serra Talhada;-7.99;-38.30;51
Horizonte;-4.10;-38.48;51
Rolândia;-23.31;-51.37;51
Marechal Deodoro;-9.71;-35.90;51
São Roque;-23.53;-47.14;51
Coari;-4.08;-63.14;50
Taquaritinga;-21.41;-48.50;50
|BS
Nassau;25.06;-77.34;228
Freeport;26.53;-78.70;27
West End;26.69;-78.98;13
San Andros;25.07;-78.05;8
George Town;23.52;-75.79;7
Marsh Harbour;26.54;-77.06;5
High Rock;26.61;-78.28;4
|BT
Thimphu;27.47;89.64;99
Punākha;27.59;89.88;22
Tsirang;27.02;90.12;19
Pemagatshel;27.04;91.40;14
Sarpang;26.86;90.27;10
Samdrup Jongkhar;26.80;91.51;8
Wangdue Phodrang;27.49;89.90;8
Samtse;26.90;89.10;5
Jakar;27.55;90.75;5
Trashi Yangtse;27.61;91.50;3
|BW
Gaborone;-24.65;25.91;208
Francistown;-21.17;27.51;90
Molepolole;-24.41;25.50;63
Selebi-Phikwe;-21.98;27.84;54
Maun;-19.98;23.42;50
Serowe;-22.39;26.71;47
Kanye;-24.97;25.33;45
Mochudi;-24.42;26.15;37
Ramotswa;-24.87;25.87;21
Ghanzi;-21.70;21.65;10
Kasane;-17.80;25.16;9
Tshabong;-26.05;22.45;7
|BY
Minsk;53.90;27.57;1742
Homyel';52.43;30.98;481
Mahilyow;53.92;30.34;369
Vitebsk;55.19;30.20;343
Hrodna;53.69;23.83;317
Brest;52.10;23.69;301
Babruysk;53.14;29.22;221
Baranovichi;53.13;26.01;169
Barysaw;54.23;28.50;144
Pinsk;52.12;26.10;131
Orsha;54.51;30.42;125
Mazyr;52.05;29.25;112
Salihorsk;52.79;27.54;102
Maladzyechna;54.32;26.85;101
Navapolatsk;55.53;28.60;101
Lida;53.88;25.30;98
Polatsk;55.49;28.79;82
Zhlobin;52.89;30.02;73
Svyetlahorsk;52.63;29.74;71
Rechytsa;52.36;30.39;65
Slutsk;53.03;27.56;62
Horad Zhodzina;54.10;28.33;61
Slonim;53.09;25.32;51
Kobryn;52.21;24.36;51
|BZ
Belize City;17.50;-88.20;61
Orange Walk;18.08;-88.56;15
Belmopan;17.25;-88.77;13
Dangriga;16.97;-88.23;11
Corozal;18.39;-88.39;10
Punta Gorda;16.10;-88.81;5
|CA
Toronto;43.70;-79.42;2600
Montréal;45.51;-73.59;1600
Calgary;51.05;-114.09;1020
Ottawa;45.41;-75.70;812
Edmonton;53.55;-113.47;712
Mississauga;43.58;-79.66;669
North York;43.77;-79.42;636
Winnipeg;49.88;-97.15;632
Scarborough;43.77;-79.26;600
Vancouver;49.25;-123.12;600
Québec;46.81;-71.21;529
Hamilton;43.25;-79.85;520
Brampton;43.68;-79.77;434
Surrey;49.11;-122.83;395
Laval;45.57;-73.69;377
Halifax;44.65;-63.57;359
Etobicoke;43.65;-79.57;348
London;42.98;-81.23;347
Oshawa;43.90;-78.85;309
Victoria;48.44;-123.35;290
Windsor;42.30;-83.02;278
Markham;43.87;-79.27;262
Gatineau;45.48;-75.70;242
Vaughan;43.84;-79.50;239
Kitchener;43.43;-80.51;234
Longueuil;45.53;-73.52;229
Burnaby;49.27;-122.95;203
Ladner;49.09;-123.08;200
Saskatoon;52.13;-106.67;199
Richmond Hill;43.87;-79.44;186
Barrie;44.40;-79.67;182
Richmond;49.17;-123.14;182
Nepean;45.34;-75.72;180
Regina;50.45;-104.62;176
Oakville;43.45;-79.68;166
Burlington;43.39;-79.84;164
Greater Sudbury;46.49;-80.99;158
Abbotsford;49.06;-122.25;152
Saguenay;48.42;-71.07;144
Coquitlam;49.28;-122.78;140
St. Catharines;43.17;-79.24;132
Sherbrooke;45.40;-71.90;129
Lévis;46.80;-71.18;126
Kelowna;49.88;-119.49;125
Cambridge;43.36;-80.31;120
Trois-Rivières;46.35;-72.55;120
Guelph;43.55;-80.26;116
East York;43.69;-79.33;115
Kingston;44.23;-76.48;114
Moncton;46.09;-64.80;109
Sydney;46.14;-60.18;106
Milton;43.52;-79.88;102
Delta;49.14;-122.91;102
Dartmouth;44.67;-63.58;101
Thunder Bay;48.38;-89.25;99
St. John's;47.56;-52.71;99
Waterloo;43.47;-80.52;97
Terrebonne;45.70;-73.65;95
Ajax;43.85;-79.03;90
Kanata;45.30;-75.92;90
Saint John;45.27;-66.06;88
Pickering;43.90;-79.13;88
Brantford;43.13;-80.27;88
Nanaimo;49.17;-123.94;85
Niagara Falls;43.10;-79.07;82
Chilliwack;49.17;-121.95;77
Repentigny;45.74;-73.45;76
Fort McMurray;56.73;-111.38;76
Peterborough;44.30;-78.32;76
Newmarket;44.05;-79.47;74
Red Deer;52.27;-113.80;74
Sarnia;42.98;-82.40;72
Saint-Jean-sur-Richelieu;45.31;-73.26;72
Lethbridge;49.70;-112.82;71
Maple Ridge;49.22;-122.60;70
Brossard;45.45;-73.47;70
Kamloops;50.67;-120.32;69
White Rock;49.02;-122.80;66
Sault Ste. Marie;46.52;-84.33;66
Prince George;53.92;-122.75;66
Medicine Hat;50.04;-110.68;63
Norfolk County;42.83;-80.38;61
Drummondville;45.88;-72.48;59
New Westminster;49.21;-122.91;59
Port Coquitlam;49.27;-122.77;58
St. Albert;53.63;-113.64;58
Aurora;44.00;-79.47;55
Sherwood Park;53.52;-113.32;55
Saint-Jérôme;45.78;-74.00;55
Granby;45.40;-72.73;54
Fredericton;45.95;-66.67;52
North Bay;46.32;-79.47;50
Welland;42.98;-79.25;50
Saint-Hyacinthe;45.63;-72.96;50
Charlottetown;46.23;-63.13;42
Whitehorse;60.72;-135.05;23
Yellowknife;62.45;-114.37;16
Iqaluit;63.75;-68.52;6
|CD
Kinshasa;-4.33;15.31;7786
Lubumbashi;-11.66;27.48;1374
Mbuji-Mayi;-6.14;23.59;875
Kisangani;0.52;25.19;539
Masina;-4.38;15.39;485
Kananga;-5.90;22.42;464
Likasi;-10.98;26.74;422
Kolwezi;-10.71;25.47;418
Tshikapa;-6.42;20.80;267
Beni;0.49;29.47;232
Bukavu;-2.49;28.84;225
Mwene-Ditu;-7.01;23.45;189
Kikwit;-5.04;18.82;187
Mbandaka;0.05;18.26;184
Matadi;-5.84;13.46;180
Uvira;-3.40;29.14;170
Boma;-5.85;13.05;163
Butembo;0.14;29.29;155
Gandajika;-6.75;23.95;154
Kalemie;-5.95;29.19;147
Goma;-1.67;29.23;144
Kindu;-2.94;25.92;136
Isiro;2.77;27.62;127
Bandundu;-3.32;17.38;118
Gemena;3.26;19.77;118
Ilebo;-4.33;20.59;107
Bunia;1.56;30.25;97
Bumba;2.19;22.47;96
Mbanza-Ngungu;-5.26;14.86;86
Kamina;-8.74;25.00;74
Lisala;2.15;21.52;70
Lodja;-3.52;23.60;68
Kipushi;-11.76;27.25;62
Kabinda;-6.14;24.48;59
Kasongo;-4.43;26.67;55
Mweka;-4.85;21.56;51
Gbadolite;4.28;21.00;50
Buta;2.79;24.73;50
Moanda;-5.93;12.37;50
Lusambo;-4.98;23.44;41
Inongo;-1.93;18.29;40
Luebo;-5.35;21.42;35
Boende;-0.28;20.88;32
|CF
Bangui;4.36;18.55;542
Bimbo;4.26;18.42;130
Mbaïki;3.87;17.99;67
Berbérati;4.26;15.79;62
Kaga Bandoro;6.99;19.19;57
Bozoum;6.32;16.38;40
Sibut;5.72;19.07;34
Bambari;5.77;20.68;33
Bria;6.54;21.99;29
Bouar;5.93;15.60;29
Bossangoa;6.49;17.46;27
Nola;3.52;16.05;27
Bangassou;4.74;22.82;24
Mobaye;4.32;21.18;19
Obo;5.40;26.49;13
Ndélé;8.41;20.65;12
Birao;10.28;22.79;10
|CG
Brazzaville;-4.27;15.28;1285
Pointe-Noire;-4.78;11.86;659
Dolisie;-4.20;12.67;104
Kayes;-4.20;13.29;59
Owando;-0.48;15.90;24
Ouésso;1.61;16.05;24
Madingou;-4.15;13.55;23
Impfondo;1.62;18.06;21
Sibiti;-3.68;13.35;19
Kinkala;-4.36;14.76;14
Djambala;-2.54;14.75;10
Ewo;-0.87;14.82;5
|CH
Zürich;47.37;8.55;342;ZH
Genève;46.20;6.15;184;GE
Basel;47.56;7.57;164;BS
Bern;46.95;7.45;122;BE
Lausanne;46.52;6.63;117;VD
Winterthur;47.51;8.72;92;ZH
Sankt Gallen;47.42;9.37;71;SG
Lugano;46.01;8.96;63;TI
Luzern;47.05;8.31;57;LU
Schaffhausen;47.70;8.63;34;SH
Fribourg;46.80;7.15;33;FR
Chur;46.85;9.53;32;GR
Neuchâtel;46.99;6.93;31;NE
Sitten;46.23;7.36;28;VS
Zug;47.17;8.52;23;ZG
Frauenfeld;47.56;8.90;22;TG
Bellinzona;46.19;9.02;17;TI
Aarau;47.39;8.04;16;AG
Herisau;47.39;9.28;15;AR
Solothurn;47.21;7.54;15;SO
Schwyz;47.02;8.65;14;SZ
Liestal;47.48;7.73;13;BL
Delémont;47.36;7.34;11;JU
Sarnen;46.90;8.25;9;OW
Altdorf;46.88;8.64;9;UR
Stans;46.96;8.37;7;NW
Glarus;47.04;9.07;6;GL
Appenzell;47.33;9.41;6;AI
|CI
Abidjan;5.35;-4.00;3677
Abobo;5.42;-4.02;900
Bouaké;7.69;-5.03;567
Daloa;6.88;-6.45;216
San-Pédro;4.75;-6.64;197
Yamoussoukro;6.82;-5.28;195
Korhogo;9.46;-5.63;167
Man;7.41;-7.55;139
Divo;5.84;-5.36;128
Gagnoa;6.13;-5.95;123
Abengourou;6.73;-3.50;104
Anyama;5.49;-4.05;101
Agboville;5.93;-4.21;82
Grand-Bassam;5.21;-3.74;74
Dabou;5.33;-4.38;70
Dimbokro;6.65;-4.71;67
Ferkessédougou;9.59;-5.19;62
Adzopé;6.11;-3.86;62
Bouaflé;6.99;-5.74;61
Sinfra;6.62;-5.91;60
Katiola;8.14;-5.10;60
Bondoukou;8.04;-2.80;58
Danané;7.26;-8.15;54
Oumé;6.38;-5.42;52
Séguéla;7.96;-6.67;51
Bingerville;5.36;-3.89;51
Issia;6.49;-6.59;50
Odienné;9.51;-7.56;50
|CK
Avarua;-21.21;-159.78;13
|CL
Santiago;-33.46;-70.65;4837
Puente Alto;-33.61;-70.58;510
Antofagasta;-23.65;-70.40;310
Viña del Mar;-33.02;-71.55;295
Valparaíso;-33.04;-71.63;282
Talcahuano;-36.72;-73.12;253
San Bernardo;-33.59;-70.70;250
Temuco;-38.74;-72.60;238
Iquique;-20.21;-70.15;227
Concepción;-36.83;-73.05;215
Rancagua;-34.17;-70.74;213
La Pintana;-33.58;-70.63;201
Talca;-35.43;-71.66;197
Arica;-18.47;-70.30;186
Coquimbo;-29.95;-71.34;161
Puerto Montt;-41.47;-72.94;160
La Serena;-29.90;-71.25;155
Chillán;-36.61;-72.10;150
Calama;-22.46;-68.92;143
Osorno;-40.57;-73.13;136
Valdivia;-39.81;-73.25;133
Quilpué;-33.05;-71.44;130
Copiapó;-27.37;-70.33;129
Los Ángeles;-37.47;-72.35;125
Punta Arenas;-53.15;-70.91;117
Lo Prado;-33.44;-70.73;104
Curicó;-34.98;-71.24;102
Villa Alemana;-33.04;-71.37;97
Coronel;-37.03;-73.14;93
San Antonio;-33.59;-71.61;86
Chiguayante;-36.93;-73.03;83
Ovalle;-30.60;-71.20;77
Linares;-35.85;-71.59;70
Quillota;-32.88;-71.25;68
Peñaflor;-33.61;-70.88;65
Melipilla;-33.69;-71.22;63
San Felipe;-32.75;-70.73;59
Los Andes;-32.83;-70.60;57
Buin;-33.73;-70.74;55
Talagante;-33.66;-70.93;52
Coyhaique;-45.58;-72.07;46
|CM
Douala;4.05;9.70;1338
Yaoundé;3.87;11.52;1299
Garoua;9.30;13.40;437
Kousséri;12.08;15.03;436
Bamenda;5.96;10.15;394
Maroua;10.59;14.32;320
Bafoussam;5.48;10.42;291
Mokolo;10.74;13.80;275
Ngaoundéré;7.33;13.58;231
Bertoua;4.58;13.68;218
Edéa;3.80;10.13;203
Loum;4.72;9.74;177
Kumba;4.64;9.45;144
Nkongsamba;4.95;9.94;117
Mbouda;5.63;10.25;111
Dschang;5.44;10.05;96
Foumban;5.73;10.90;93
Ébolowa;2.90;11.15;88
Guider;9.93;13.95;85
Foumbot;5.51;10.63;84
Bafang;5.16;10.18;81
Yagoua;10.34;15.23;80
Mbalmayo;3.52;11.50;80
Meïganga;6.52;14.30;80
Bali;5.89;10.01;73
Limbe;4.02;9.21;72
Bafia;4.75;11.23;69
Wum;6.38;10.07;69
Bangangté;5.14;10.53;65
Tiko;4.08;9.36;56
Kribi;2.94;9.91;55
Mora;11.05;14.14;55
Sangmélima;2.93;11.98;54
Kumbo;6.20;10.67;54
Nkoteng;4.52;12.03;50
Buea;4.15;9.24;47
|CN
Shanghai;31.22;121.46;22315
Beijing;39.91;116.40;11717
Tianjin;39.14;117.18;11090
Guangzhou;23.12;113.25;11071
Shenzhen;22.55;114.07;10358
Wuhan;30.58;114.27;9785
Dongguan;23.02;113.75;8000
Chongqing;29.56;106.55;7458
Chengdu;30.67;104.07;7416
Nanjing;32.06;118.78;7165
Nanchong;30.80;106.08;7150
Xi’an;34.26;108.93;6501
Shenyang;41.79;123.43;6256
Hangzhou;30.29;120.16;6242
Harbin;45.75;126.65;5879
Tai’an;36.19;117.12;5499
Suzhou;31.30;120.60;5346
Shantou;23.37;116.71;5329
Jinan;36.67;117.00;4336
Zhengzhou;34.76;113.65;4254
Changchun;43.88;125.32;4193
Dalian;38.91;121.60;4088
Kunming;25.04;102.72;3855
Qingdao;36.06;120.38;3719
Foshan;23.03;113.13;3600
Puyang;29.46;119.89;3590
Wuxi;31.57;120.29;3544
Xiamen;24.48;118.08;3531
Tianshui;34.58;105.74;3500
Ningbo;29.88;121.55;3492
Shiyan;32.65;110.78;3460
Taiyuan;37.87;112.56;3427
Tangshan;39.63;118.18;3372
Hefei;31.86;117.28;3310
Zibo;36.79;118.06;3129
Zhongshan;21.32;110.57;3121
Changsha;28.20;112.97;3094
Ürümqi;43.80;87.60;3029
Shijiazhuang;38.04;114.48;2835
Lanzhou;36.06;103.84;2628
Yunfu;22.93;112.04;2613
Nanchang;28.68;115.85;2358
Dadonghai;18.22;109.51;2000
Ordos;39.61;109.78;1941
Jilin;43.85;126.56;1882
Bayan Nur;40.74;107.39;1760
Kunshan;31.38;120.95;1600
Xinyang;32.12;114.07;1591
Fushun;41.89;123.94;1401
Luoyang;34.68;112.45;1391
Guankou;28.16;113.63;1380
Handan;36.60;114.47;1358
Baotou;40.58;110.02;1302
Xuchang;34.03;113.86;1266
Yueyang;29.37;113.09;1200
Anshan;41.12;122.99;1199
Tongshan;34.18;117.16;1199
Fuzhou;26.06;119.31;1180
Guiyang;26.58;106.72;1172
Lijiang;26.87;100.22;1138
Datong;40.09;113.29;1053
Changshu City;31.65;120.74;1048
Xianyang;34.34;108.70;1034
Huainan;32.63;117.00;1028
Jieyang;23.54;116.37;1002
Zhu Cheng City;36.00;119.40;1000
Baoding;38.85;115.49;996
Benxi;41.29;123.77;988
Changzhou;31.77;119.95;949
Huaibei;33.97;116.79;903
Kaifeng;34.80;114.31;900
Pingdingshan;33.74;113.30;890
Qiqihar;47.34;123.96;882
Wenzhou;28.00;120.67;866
Nanning;22.82;108.32;804
Anyang;36.10;114.38;781
Hohhot;40.81;111.65;774
Shangyu;30.02;120.87;770
Xining;36.63;101.76;768
Qinhuangdao;39.93;119.59;760
Hengyang;26.89;112.62;760
Xinxiang;35.19;113.80;744
Hegang;47.35;130.30;743
Langfang;39.51;116.69;720
Zhumadian;32.98;114.03;720
Yantai;37.48;121.44;719
Zhuzhou;27.83;113.15;709
Changzhi;35.21;111.74;700
Zhangjiakou;40.81;114.88;693
Zigong;29.34;104.78;690
Fuxin;42.02;121.66;689
Huangshi;30.25;115.05;688
Liaoyang;41.27;123.17;688
Xiangtan;27.85;112.90;674
Puyang Chengguanzhen;35.71;115.01;666
Nantong;32.03;120.87;666
Mudanjiang;44.58;129.60;666
Guilin;25.28;110.29;649
Zhanjiang;21.28;110.34;638
Zhenjiang;32.21;119.46;633
Dandong;40.13;124.39;632
Shaoguan;24.80;113.58;629
Yancheng;33.36;120.16;628
Panshan;41.19;122.05;625
Haikou;20.05;110.34;616
Taizhou;32.49;119.91;612
Xingtai;37.06;114.49;612
Jinzhou;41.11;121.14;604
Shuangyashan;46.64;131.15;600
Luancheng;37.88;114.65;597
Yingkou;40.66;122.23;591
Zhangzhou;24.51;117.66;590
Bengbu;32.94;117.36;577
Shihezi;44.30;86.04;573
Siping;43.16;124.38;556
Huai'an;33.59;119.02;555
Jiamusi;46.80;130.32;550
Neijiang;29.58;105.06;547
Yangzhou;32.40;119.44;540
Guli;28.88;120.03;536
Tanggu;39.02;117.65;535
Jiangmen;22.58;113.08;532
Cangzhou;38.32;116.87;528
Changde;29.03;111.70;518
Jiaozuo;35.24;113.23;518
Tonghua;41.72;125.93;510
Wuhu;31.34;118.37;508
Zhuhai;22.28;113.57;501
Shashi;30.31;112.24;499
Wuwei;37.93;102.63;493
Jianshui;24.28;101.22;490
Qionghai;19.24;110.46;480
Yichang;30.71;111.28;477
Yinchuan;38.47;106.27;475
Zunyi;27.69;106.91;466
Jiaxing;30.75;120.75;466
Liaoyuan;42.90;125.14;465
Xiangyang;32.04;112.14;463
Dadukou;26.55;101.71;462
Hengshui;37.73;115.70;456
Jining;35.41;116.58;450
Wenshan City;23.36;104.25;450
Chengde;40.95;117.96;449
Bei’an;48.27;126.60;436
Luqiao;28.58;121.37;428
Chaozhou;23.65;116.62;425
Shaoxing;30.00;120.58;421
Luohe;33.56;114.04;417
Yangquan;37.86;113.56;413
Chaoyang;41.57;120.46;410
Jixi;45.30;130.96;404
Yangjiang;21.86;111.96;400
Weifang;36.71;119.10;395
Xinpu;34.60;119.16;392
Dezhou;37.45;116.31;380
Zhoukou;33.63;114.63;377
Putian;25.44;119.01;377
Zhangjiakou Shi Xuanhua Qu;40.61;115.04;373
Pingxiang;27.62;113.85;372
Fenghuang;27.94;109.60;370
Zhaoqing;23.05;112.46;362
Huocheng;44.05;80.87;360
Anqing;30.51;117.05;359
Anshun;26.25;105.93;352
Chifeng;42.27;118.96;347
Taihecun;45.76;130.85;345
Shiqi;22.52;113.39;342
Aksu;41.18;80.28;340
Tieling;42.29;123.84;334
Jincheng;35.50;112.83;333
Yanji;42.91;129.51;327
Suizhou;31.71;113.36;324
Shangrao;28.45;117.94;319
Baicheng;45.61;122.82;317
Lianshan;40.76;120.85;313
Wusong;30.95;117.78;313
Jingdezhen;29.29;117.21;311
Shengli;37.46;118.49;306
Xinyuan;43.43;83.25;300
Yangshuo;24.78;110.49;300
Xiuying;20.00;110.29;290
Beihai;21.48;109.10;290
Huizhou;23.11;114.42;289
Chuzhou;32.32;118.30;281
Kashgar;39.47;75.99;275
Linyi;35.06;118.34;271
Chengzhong;30.94;113.55;266
Wuzhou;23.48;111.32;266
Hulan Ergi;47.20;123.63;265
Mianyang;31.47;104.68;264
Tongliao;43.61;122.27;261
Aral;40.54;81.27;260
Karamay;45.58;84.89;260
Jiujiang;29.70;116.00;259
Jining;41.03;113.11;259
Turpan;42.95;89.18;255
Heze;35.24;115.47;255
Laohekou;32.39;111.67;253
Suihua;46.64;127.00;252
Liupanshui;26.59;104.83;252
Nanyang;32.99;112.53;252
Wafangdian;39.62;122.01;251
Rizhao;35.43;119.46;246
Ji’an;27.12;114.98;245
Hebi;35.90;114.19;245
Huayin;34.57;110.07;242
Yibin;28.76;104.64;242
Xiantao;30.37;113.44;239
Yuci;37.68;112.73;236
Linfen;36.09;111.52;233
Liaocheng;36.46;115.98;227
Huanggang;23.68;117.00;226
Jingling;30.65;113.10;225
Tongchuanshi;35.07;109.08;224
Xintai;35.90;117.75;222
Wuxue;29.85;115.55;221
Wuhai;39.68;106.82;218
Jinzhou;39.10;121.72;215
Guangyuan;32.44;105.82;213
Hailar;49.20;119.70;211
Daliang;22.84;113.25;210
Sanming;26.25;117.62;209
Hangu;39.25;117.79;208
Suzhou;33.64;116.98;205
Gaoping;30.78;106.10;204
Daqing;46.58;125.00;203
Yiyang;28.59;112.33;203
Linxia Chengguanzhen;35.60;103.21;202
Yuncheng;35.02;110.99;202
Changji;44.01;87.30;199
Kaiyuan;23.70;103.30;198
Mentougou;39.94;116.09;198
Xinhui;22.46;113.05;195
Ezhou;30.40;114.83;194
Humen;22.82;113.67;192
Haicheng;40.85;122.75;192
Zoucheng;35.40;116.97;191
Wanxian;30.82;108.37;189
Donghai;22.95;115.64;189
Baiyin;36.55;104.17;189
Laizhou;37.18;119.94;188
Zaoyang;32.13;112.75;185
Quanzhou;24.91;118.59;184
Baishan;41.94;126.42;184
Zaozhuang;34.86;117.55;184
Anda;46.40;125.31;181
Shangqiu;34.45;115.65;181
Xianning;29.84;114.32;179
Korla;41.76;86.15;179
Qianjiang;30.42;112.89;179
Chenzhou;25.80;113.03;179
Jingzhou;30.35;112.19;178
Zhenzhou;32.28;119.17;176
Xindi;29.82;113.47;176
Jiutai;44.15;125.83;175
Bozhou;33.88;115.77;174
Licheng;23.30;113.82;173
Weinan;34.50;109.51;172
Nanping;26.64;118.17;172
Dongling;41.81;123.58;171
Fuyang;32.90;115.82;170
Laiyang;36.98;120.71;170
Jingmen;31.03;112.20;168
Fuling;29.71;107.40;167
Gaozhou;21.94;110.85;166
Ulanhot;46.08;122.08;166
Shanwei;22.78;115.35;166
Jiaozhou;36.28;120.00;165
Fendou;45.21;130.90;165
Tongzhou;39.90;116.66;163
Anbu;23.45;116.68;163
Xiaogan;30.93;113.92;160
Qapqal;43.80;81.09;160
Zhicheng;30.30;111.50;159
Huzhou;30.87;120.09;158
Nanpiao;41.10;120.75;157
Yichun;47.72;128.88;156
Lianghu;29.99;120.90;155
Beipiao;41.79;120.78;155
Guangshui;31.62;114.00;155
Leshan;29.56;103.76;154
Zhaodong;46.07;125.98;154
Xinzhou;38.41;112.73;154
Sanshui;23.15;112.89;154
Boshan;36.48;117.83;154
Yangchun;22.17;111.78;154
Linhai;28.86;121.14;153
Dingzhou;38.51;115.00;153
Weihai;37.51;122.11;153
Chenghua;23.46;116.77;152
Deyang;31.13;104.38;152
Yichun;27.83;114.40;152
Longfeng;46.53;125.10;152
Qingyuan;23.70;113.03;151
Gaomi;36.38;119.75;151
Loudi;27.73;111.99;151
Huangyan;28.65;121.27;150
Dunhua;43.37;128.24;149
Yulin;22.63;110.15;148
Chizhou;30.66;117.48;148
Sujiatun;41.66;123.34;148
Honggang;46.40;124.88;148
Qujing;25.48;103.78;146
Hanzhong;33.08;107.02;146
Xinji;37.90;115.20;146
Taishan;22.25;112.78;145
Sanya;18.24;109.50;145
Acheng;45.55;126.98;145
Jinchang;38.50;102.19;144
Meizhou;24.29;116.12;144
Jinhua;29.11;119.64;142
Jieshou;33.26;115.36;142
Gongzhuling;43.50;124.82;141
Shanhaiguan;40.00;119.75;140
Altay;47.85;88.13;139
Huadian;42.96;126.75;139
Fuyu;45.18;124.82;139
Chaohu;31.60;117.87;138
Jieshi;22.81;115.83;137
Hami;42.83;93.51;137
Shizuishan;39.23;106.77;137
Gejiu;23.36;103.15;136
Jiagedaqi;50.42;124.12;136
Shiqiao;22.95;113.36;135
Dali;25.58;100.21;134
Puqi;29.72;113.88;133
Ankang;32.68;109.02;133
Zhalantun;48.01;122.74;132
Dawukou;39.04;106.40;132
Majie;25.03;102.64;132
Hepo;23.43;115.83;131
Dazhou;31.22;107.50;131
Shuangcheng;45.35;126.28;131
Dongyang;29.27;120.23;130
Jiazi;22.88;116.07;130
Songjiang;31.04;121.21;130
Shangri-La;27.83;99.71;130
Wuda;39.50;106.71;130
Leiyang;26.40;112.86;129
Xuanzhou;30.95;118.76;128
Huaihua;27.56;110.00;127
Jiangyou;31.77;104.72;127
Xichang;27.90;102.26;127
Danshui;22.80;114.47;127
Macheng;31.18;115.02;126
Huicheng;23.04;116.29;126
Xiazhen;34.80;117.11;126
Haimen;23.19;116.61;125
Shahecheng;36.94;114.51;125
Suining;30.51;105.57;125
Yushu;44.80;126.53;125
Lecheng;25.13;113.35;124
Laiwu;36.19;117.66;124
Jiupu;41.07;122.95;124
Baoshan;46.56;131.42;124
Luoyang;23.16;114.27;123
Minzhu;43.72;127.33;123
Huangzhou;30.45;114.80;123
Xiulin;29.72;112.40;122
Zhoucun;36.82;117.82;122
Jiayuguan;39.81;98.29;122
Lianhe;47.13;129.27;121
Xilin Hot;43.97;116.03;121
Fengcheng;40.45;124.07;121
Zhaoyuan;37.36;120.41;120
Lhasa;29.65;91.10;119
Puning;23.31;116.17;118
Shunyi;40.12;116.65;118
Longjing;42.77;129.42;117
Qingzhou;36.70;118.48;117
Dasha;23.11;113.44;116
Yakeshi;49.28;120.73;116
Binzhou;37.37;118.02;116
Lengshuijiang;27.69;111.43;115
Tianfu;37.26;122.05;115
Wenchang;19.62;110.75;115
Mingshui;36.72;117.50;115
Yuyao;30.05;121.15;114
Hotan;37.11;79.94;114
Pingshan;22.99;114.71;114
Songyuan;45.13;124.83;114
Maba;24.68;113.60;114
Guangming;45.33;122.78;113
Haikou;24.78;102.58;113
Shaowu;27.34;117.48;113
Kaiyuan;42.53;124.04;112
Beibei;29.83;106.44;112
Dongtai;32.85;120.31;111
Encheng;22.19;112.30;111
Zhuji;29.72;120.24;111
Qingnian;36.84;115.71;110
Mizhou;35.99;119.40;110
Linshui;36.42;114.20;110
Hailun;47.46;126.95;110
Shilong;23.11;113.85;110
Tieli;46.98;128.04;110
Dongxing;45.36;130.79;110
Heihe;50.24;127.49;109
Zhaotong;27.32;103.72;109
Hulan;45.98;126.60;109
Zhongxiang;31.17;112.58;109
Dehui;44.53;125.70;109
Nehe;48.48;124.83;108
Pingliang;35.54;106.69;108
Jiangyin;31.91;120.26;108
Jalai Nur;49.45;117.70;108
Shaping;22.77;112.96;108
Lianran;24.92;102.48;107
Longjiang;47.33;123.18;106
Buhe;30.29;112.23;106
Xinghua;32.94;119.83;106
Anqiu;36.43;119.19;106
Chengtangcun;35.08;117.19;105
Daxing;39.74;116.33;105
Pulandian;39.40;121.97;104
Wuchuan;21.46;110.77;104
Jishu;44.32;126.80;104
Yuxi;24.36;102.54;104
Qianzhou;28.32;109.73;102
Qinzhou;21.97;108.63;101
Lianjiang;21.65;110.28;100
Linxi;39.71;118.45;100
Kangding;30.00;101.96;100
Zhangye;38.93;100.45;100
Dongsheng;39.82;109.98;100
Meihekou;42.53;125.68;99
Xingcheng;40.62;120.72;99
Lishui;28.46;119.91;99
Renqiu;38.70;116.09;99
Xinshi;31.05;113.14;98
Xinyi;22.37;110.95;98
Chengzihe;45.33;131.07;98
Xishan;27.67;113.50;98
Hechuan;29.99;106.26;98
Xinyu;27.80;114.93;97
Fangshan;39.69;116.00;97
Lubu;23.17;112.28;96
Jinsha;32.09;121.07;96
Yicheng;31.36;119.82;96
Ducheng;23.24;111.53;96
Shenjiamen;29.96;122.30;95
Boli;45.75;130.57;95
Xiaoshan;30.17;120.26;95
Enshi;30.30;109.48;95
Wuchang;44.91;127.15;95
Yongchuan;29.35;105.89;94
Ximeicun;24.99;118.39;94
Yishui;35.78;118.63;94
Heyuan;23.73;114.68;94
Baijiantan;45.69;85.14;94
Zhengjiatun;43.51;123.51;94
Dalai;45.50;124.30;93
Changping;40.22;116.23;93
Lianzhou;24.78;112.37;93
Dongcun;36.78;121.16;92
Danjiangkou;32.54;111.51;92
Zhongshu;24.52;103.77;92
Huazhou;21.63;110.58;92
Longquan;24.67;102.16;92
Yatou;37.16;122.44;92
Lingyuan;41.24;119.40;91
Duyun;26.27;107.52;91
Pingdu;36.78;119.95;91
Gaoyou;32.79;119.44;91
Yulinshi;38.29;109.74;91
Hanting;36.77;119.21;91
Baise City;23.90;106.61;91
Tongren;27.72;109.19;91
Xihe;31.69;113.47;90
Duobao;30.67;112.69;90
Sishui;35.65;117.28;90
Gantang;27.44;111.97;90
Huaidian;33.43;115.03;90
Yiwu;29.32;120.08;90
Jinjiang;24.82;118.57;90
Fujin;47.26;132.03;89
Huaicheng;23.92;112.18;89
Lucheng;31.23;117.28;89
Hede;33.77;120.26;89
Lengshuitan;26.41;111.60;89
Wangqing;43.32;129.76;89
Yingchuan;34.16;113.46;88
Hanchuan;30.65;113.77;88
Qiongshan;20.01;110.35;88
Xiangxiang;27.73;112.53;88
Deqing;30.54;119.96;88
Yanjiang;30.12;104.65;87
Mishan;45.55;131.88;87
Nenjiang;49.17;125.22;87
Shizilu;35.17;118.83;87
Zhaogezhuang;39.77;118.41;87
Qamdo;31.13;97.18;86
Nanfeng;23.73;111.80;86
Zhangjiajie;29.13;110.48;86
Helong;42.54;129.00;86
Hailin;44.57;129.39;86
Nanding;36.75;118.06;85
Guozhen;34.37;107.36;85
Dengzhou;37.81;120.76;85
Qufu;35.60;116.99;85
Laojunmiao;39.83;97.73;85
Zhoushan;29.99;122.20;84
Dazhong;33.20;120.46;84
Jinxiang;27.43;120.61;84
Xiannü;32.43;119.56;84
Lingdong;46.57;131.15;84
Nanzhang Chengguanzhen;31.78;111.83;84
Xucheng;20.33;110.17;83
Hecun;36.53;114.11;83
Ningyang;35.76;116.79;83
Jinshi;29.60;111.87;83
Yuanping;38.72;112.76;83
Pizhou;34.31;117.95;83
Changqing;36.56;116.73;83
Xindian;36.80;118.29;83
Shache;38.42;77.24;83
Yima;34.74;111.88;83
Shangzhi;45.21;127.97;82
Nangong;37.36;115.37;82
Lüshun;38.80;121.27;82
Quzhou;28.96;118.87;82
Shiwan;23.00;113.08;82
Tangping;22.03;111.94;82
Yudong;29.39;106.52;81
Feicheng;35.26;117.97;81
Shanting;35.08;117.46;81
Zhuanghe;39.70;122.99;80
Loushanguan;28.14;106.82;80
Baoying;33.23;119.31;80
Dashiqiao;40.64;122.50;80
Panshi;42.94;126.06;80
Rikaze;29.25;88.88;80
Taixing;32.17;120.01;80
Tangjiazhuang;39.74;118.45;79
Shouguang;36.88;118.74;79
Yanta;36.24;115.67;79
Zhuangyuan;37.31;120.83;79
Wuyang;31.99;116.25;79
Xiongzhou;25.12;114.30;79
Xinzhou;30.87;114.80;79
Shitanjing;39.23;106.34;79
Tumen;42.97;129.84;79
Youhao;47.85;128.84;78
Pingyi;35.50;117.63;78
Linping;30.42;120.30;78
Linkou;45.29;130.26;78
Bijie;27.30;105.29;78
Huangmei;30.19;116.02;78
Feicheng;36.25;116.77;78
Songling;31.19;120.72;78
Jishui;33.73;115.40;78
Linqu;36.52;118.54;77
Shulan;44.42;126.95;77
Yanzhou;35.55;116.83;77
Jiexiu;37.02;111.91;77
Hunchun;42.87;130.36;77
Huangshan;29.71;118.31;77
Liangxiang;39.74;116.13;77
Fenghua;29.66;121.41;77
Guigang;23.10;109.61;76
Yangliuqing;39.14;117.00;76
Qingquan;30.45;115.26;76
Lintong;34.38;109.21;76
Laixi;36.86;120.53;76
Yinzhu;35.88;119.98;76
Chaoyang;42.66;126.03;75
Shangmei;27.74;111.30;75
Fuyu;47.80;124.46;75
Huilong;31.81;121.66;75
Beidao;34.57;105.89;75
Yanggu;36.11;115.78;75
Shancheng;34.80;116.08;74
Nanma;36.18;118.15;74
Suixi;33.89;116.77;74
Xinmin;41.99;122.83;74
Gucheng Chengguanzhen;32.27;111.63;74
Xianshuigu;38.98;117.38;74
Yunyang;33.45;112.71;74
Guixi;28.29;117.21;74
Lanxi;29.22;119.47;74
Genhe;50.78;121.52;74
Luocheng;29.38;104.03;74
Juegang;32.32;121.19;73
Shixing;24.95;114.07;73
Dongdu;35.85;117.70;73
Dongkan;34.00;119.83;73
Jiuquan;39.74;98.52;73
Dingcheng;32.13;115.04;73
Lichuan;30.30;108.85;73
Lanxi;46.26;126.28;73
Miyang;24.40;103.44;72
Beichengqu;40.44;113.15;72
Xinzhi;36.50;111.70;72
Licheng;31.43;119.48;72
Zhoucheng;35.91;116.31;72
Caidian;30.58;114.03;72
Xiuyan;40.29;123.27;72
Lianzhou;21.67;109.20;71
Changtu;42.78;124.10;71
Anlu;31.26;113.68;71
Yilan;46.32;129.55;71
Guiping;23.39;110.07;71
Fu’an;27.06;119.65;71
Kuandian;40.73;124.78;71
Poyang;28.99;116.67;71
Yongfeng;27.45;112.17;71
Gongchangling;41.12;123.45;71
Jimo;36.39;120.46;71
Baiquan;47.61;126.08;70
Jiangyan;32.51;120.14;70
Shiguai;40.71;110.29;70
Fuyang;30.05;119.95;70
Haining;30.54;120.69;70
Mengcheng Chengguanzhen;33.27;116.57;70
Wangkui;46.83;126.48;70
Jiehu;35.54;118.45;69
Linjiang;41.81;126.91;69
Tantou;26.03;119.60;69
Xiaoshi;41.30;124.12;69
Jinjiang;19.73;110.01;69
Heishan;41.69;122.11;69
Binhe;32.69;112.83;69
Pengcheng;36.43;114.17;68
Shima;24.45;117.81;68
Mingguang;32.78;117.96;68
Ninghai;29.29;121.42;68
Kuqa;41.72;82.93;68
Chaihe;44.76;129.68;68
Minggang;32.46;114.05;68
Tangzhai;34.43;116.59;68
Dongfeng;42.64;125.51;68
Zhenlai;45.85;123.30;68
Songjianghe;42.19;127.48;68
Luorong;24.41;109.61;68
Wenling;28.38;121.38;67
Fuqing;25.73;119.37;67
Caohe;30.23;115.43;67
Pingzhuang;42.04;119.29;67
Fengkou;30.08;113.33;67
Liuhe;42.24;125.72;67
Wacheng;33.78;114.52;67
Tailai;46.39;123.41;67
Chengyang;35.58;118.83;67
Sanchazi;42.08;126.60;67
Lianyuan;27.69;111.66;67
Wuxi;26.58;111.86;66
Huinan;42.62;126.26;66
Luoyang;24.96;118.68;66
Bamiantong;44.92;130.52;66
Huanren;41.26;125.37;66
Qionghu;28.84;112.37;66
Huanan;46.22;130.53;66
Zhangjiagang;31.86;120.54;66
Xiaolingwei;32.03;118.85;66
Beidaihehaibin;39.82;119.52;66
Mengyin;35.71;117.93;66
Xiangcheng Chengguanzhen;33.85;113.48;66
Dashitou;43.31;128.51;66
Qingyang;37.50;121.26;66
Babu;24.42;111.52;66
Yebaishou;41.40;119.64;66
Huaiyuan Chengguanzhen;32.96;117.17;66
Xincheng;33.63;115.18;65
Bianzhuang;34.85;118.04;65
Hepingjie;42.06;126.92;65
Ningde;26.66;119.52;65
Fengrun;39.83;118.12;65
Kunyang;27.67;120.57;65
Wanning;18.80;110.38;65
Lincheng;19.91;109.69;65
Salaqi;40.54;110.51;65
Xunchang;28.45;104.71;65
Changli;39.70;119.15;64
Kaihua;23.37;104.28;64
Yunmeng Chengguanzhen;31.06;113.77;64
Qinggang;46.68;126.11;64
Yangcun;39.36;117.06;64
Zhicheng;31.01;119.91;64
Baihe;22.13;107.23;64
Mabai;23.01;104.45;64
Nanlong;31.35;106.06;63
Xiazhuang;34.92;118.64;63
Fuding;27.33;120.21;63
Botou;38.07;116.57;63
Baoqing;46.33;132.21;63
Kaitong;44.81;123.08;63
Pingnan;23.54;110.39;62
Dêqên;29.96;90.72;62
Songyang;34.46;113.03;62
Zhaozhou;45.68;125.32;62
Yucheng;34.93;116.47;62
Shuangyang;43.52;125.67;62
Nianzishan;47.52;122.88;62
Jinghong;21.99;100.73;62
Pingyin;36.28;116.45;62
Binzhou;45.75;127.48;62
Qingshuping;27.38;112.02;62
Hushitai;41.94;123.50;62
Zhaobaoshan;29.97;121.69;62
Huoqiu Chengguanzhen;32.35;116.29;62
Mudu;31.26;120.52;62
Nandu;22.85;110.82;62
Daye;30.08;114.95;62
Yingshang Chengguanzhen;32.63;116.27;62
Pumiao;22.76;108.48;62
Hancheng;32.52;112.35;62
Lishu;43.30;124.33;62
Oroqen Zizhiqi;50.57;123.72;62
Xianju;28.85;120.73;62
Jianguang;28.19;115.78;61
Dongning;44.06;131.12;61
Suicheng;33.90;117.93;61
Tianchang;38.00;114.02;61
Jijiang;29.29;106.25;61
Xifeng;42.74;124.72;61
Datong;32.62;117.06;61
Yicheng;31.70;112.26;61
Yanliang;34.66;109.23;61
Tahe;52.33;124.73;61
Erdaojiang;41.78;126.03;61
Tianpeng;30.99;103.94;61
Xixiang;35.16;112.86;61
Mujiayingzi;42.12;118.78;61
Langzhong;31.55;105.99;61
Longgang;37.65;120.33;60
Gushu;31.56;118.48;60
Wucheng;29.60;118.17;60
Yuxia;34.06;108.63;60
Runing;33.00;114.35;60
Zhijiang;30.42;111.75;60
Taozhuang;34.85;117.33;60
Wuzhen;30.75;120.49;60
Zhujiajiao;31.11;121.06;60
Jiangkou;25.49;119.20;60
Laibin;23.70;109.27;60
Pucheng;27.92;118.53;60
Wenshang;35.73;116.50;59
Zhaoyuan;45.50;125.13;59
Mingshui;47.18;125.90;59
Huazhou;32.68;112.08;59
Gannan;47.91;123.50;59
Hongjiang;27.11;110.00;59
Jian’ou;27.04;118.32;59
Fuli;46.72;131.14;59
Haizhou;34.58;119.13;59
Yigou;35.81;114.32;59
Langtoucun;40.04;124.34;59
Xiaoweizhai;26.19;107.51;59
Mingyue;43.11;128.92;59
Suozhen;36.95;118.10;59
Jidong;45.22;131.08;59
Fenyi;27.81;114.67;58
Chonglong;29.78;104.85;58
Xinglongshan;43.96;125.47;58
Tongchuan;31.09;105.09;58
Hongqiao;26.77;112.11;58
Dingtao;35.07;115.57;58
Juye;35.39;116.09;58
Hancheng;35.46;110.43;58
Santangpu;27.41;111.99;58
Anxiang;29.40;112.15;58
Huangpi;30.88;114.38;58
Shanhecun;45.71;128.58;58
Yantongshan;43.29;126.01;58
Guiren;33.67;118.19;57
Zhongxing;33.70;118.68;57
Langxiang;46.95;128.87;57
Fengxian;34.70;116.59;57
Suileng;47.25;127.10;57
Wenxing;28.68;112.88;57
Baishishan;43.58;127.57;57
Ninghai;37.38;121.61;57
Jinji;23.23;110.83;57
Weining;26.85;104.23;57
Daokou;35.56;114.51;57
Yashan;22.20;109.94;57
Nantai;40.92;122.80;56
Changleng;28.70;115.82;56
Hutang;31.53;119.49;56
Gaogou;34.02;119.19;56
Linghai;41.17;121.37;56
Zijinglu;34.76;112.97;56
Qinnan;33.25;119.91;56
Changling;44.27;124.00;56
Dalianwan;39.03;121.69;56
Linqiong;30.42;103.46;56
Anjiang;27.32;110.10;55
Xinqing;48.29;129.52;55
Taikang;46.86;124.44;55
Yutan;28.26;112.56;55
Bayan;46.08;127.40;55
Shilin;24.82;103.33;55
Huangnihe;43.56;128.02;55
Lingcheng;22.71;110.35;55
Manzhouli;49.60;117.43;55
Liaozhong;41.51;122.72;55
Nanzhou;29.36;112.40;54
Wulingyuan;29.35;110.54;53
Songling;40.29;118.27;52
|CO
Bogotá;4.61;-74.08;7674
Cali;3.44;-76.52;2393
Medellín;6.25;-75.56;2000
Barranquilla;10.97;-74.78;1380
Cartagena;10.40;-75.51;952
Cúcuta;7.89;-72.51;721
Bucaramanga;7.13;-73.12;572
Pereira;4.81;-75.70;440
Santa Marta;11.24;-74.20;432
Ibagué;4.44;-75.23;422
Bello;6.34;-75.56;393
Pasto;1.21;-77.28;382
Manizales;5.07;-75.52;358
Neiva;2.93;-75.28;353
Soledad;10.92;-74.76;343
Villavicencio;4.14;-73.63;322
Armenia;4.53;-75.68;315
Soacha;4.58;-74.22;314
Valledupar;10.46;-73.25;308
Itagüí;6.18;-75.60;282
Montería;8.75;-75.88;272
Sincelejo;9.30;-75.40;261
Popayán;2.44;-76.61;259
Floridablanca;7.06;-73.09;252
Palmira;3.54;-76.30;248
Buenaventura;3.88;-77.03;240
Barrancabermeja;7.07;-73.85;191
Dosquebradas;4.84;-75.67;180
Tuluá;4.08;-76.20;166
Envigado;6.18;-75.59;163
Cartago;4.75;-75.91;135
Maicao;11.38;-72.24;130
Florencia;1.61;-75.61;130
Girardot City;4.30;-74.81;130
Sogamoso;5.71;-72.93;127
Guadalajara de Buga;3.90;-76.30;118
Tunja;5.54;-73.37;117
Girón;7.07;-73.17;108
Malambo;10.86;-74.77;102
Magangué;9.24;-74.75;100
Facatativá;4.81;-74.35;95
Riohacha;11.54;-72.91;92
Duitama;5.82;-73.03;92
Zipaquirá;5.02;-74.00;91
Fusagasugá;4.34;-74.36;89
Ciénaga;11.01;-74.25;88
Tumaco;1.79;-78.79;87
Apartadó;7.88;-76.63;86
Piedecuesta;6.99;-73.05;86
Montelíbano;7.98;-75.42;85
Ocaña;8.24;-73.36;84
La Dorada;5.45;-74.66;82
Ipiales;0.83;-77.64;78
Quibdó;5.69;-76.66;75
Aguachica;8.31;-73.62;73
Yumbo;3.58;-76.49;71
Arauca;7.08;-70.76;69
Sabanalarga;10.63;-74.92;69
Chinchiná;4.98;-75.60;69
Caldas;6.09;-75.64;66
Villa del Rosario;7.83;-72.47;65
Chía;4.86;-74.06;65
Rionegro;6.16;-75.37;62
Calarcá;4.53;-75.64;62
Yopal;5.34;-72.40;61
Sahagún;8.95;-75.44;59
Fundación;10.52;-74.19;59
Los Patios;7.84;-72.50;59
San Andrés;12.58;-81.71;58
Caucasia;7.99;-75.19;58
Santa Rosa de Cabal;4.87;-75.62;58
Espinal;4.15;-74.88;56
Turbaco;10.33;-75.41;56
Cereté;8.88;-75.79;56
El Banco;9.00;-73.98;55
Funza;4.72;-74.21;54
Pitalito;1.85;-76.05;54
Puerto Tejada;3.23;-76.42;54
Pamplona;7.38;-72.65;54
Agustín Codazzi;10.04;-73.24;51
Turbo;8.09;-76.73;51
Madrid;4.73;-74.26;50
Arjona;10.25;-75.34;50
Leticia;-4.22;-69.94;30
San José del Guaviare;2.57;-72.65;22
Mocoa;1.15;-76.65;22
Puerto Carreño;6.19;-67.49;10
Inírida;3.87;-67.92;7
Mitú;1.26;-70.23;6
|CR
San José;9.93;-84.08;335
Limón;9.99;-83.04;63
San Francisco;9.99;-84.13;56
Alajuela;10.02;-84.21;47
Liberia;10.64;-85.44;45
Puntarenas;9.98;-84.84;36
Cartago;9.86;-83.92;27
Heredia;10.00;-84.12;22
|CU
Havana;23.13;-82.38;2164
Santiago de Cuba;20.02;-75.83;556
Camagüey;21.38;-77.92;348
Holguín;20.89;-76.26;319
Guantánamo;20.14;-75.21;273
Santa Clara;22.41;-79.96;251
Arroyo Naranjo;23.04;-82.38;210
Las Tunas;20.96;-76.95;204
Bayamo;20.37;-76.64;193
Pinar del Río;22.42;-83.70;187
Cienfuegos;22.15;-80.45;187
San Miguel del Padrón;23.10;-82.33;159
Matanzas;23.04;-81.58;147
Ciego de Ávila;21.84;-78.76;142
Cerro;23.11;-82.39;132
Manzanillo;20.34;-77.12;128
Sancti Spíritus;21.93;-79.44;127
Guanabacoa;23.13;-82.30;113
Palma Soriano;20.21;-75.99;103
Cárdenas;23.04;-81.21;99
Moa;20.66;-74.95;93
Puerto Padre;21.20;-76.60;77
Contramaestre;20.30;-76.25;70
Güira de Melena;22.80;-82.51;70;AR
Consolación del Sur;22.50;-83.51;70
Güines;22.84;-82.03;69;MA
Artemisa;22.82;-82.76;68;AR
San Luis;20.19;-75.85;67
Morón;22.11;-78.63;66
Colón;22.72;-80.90;64
Florida;21.53;-78.23;63
Sagua la Grande;22.81;-80.08;62
Trinidad;21.80;-79.98;60
San Cristobal;22.72;-83.06;60;AR
Placetas;22.31;-79.65;55
San José de las Lajas;22.96;-82.15;55;MA
Jagüey Grande;22.53;-81.13;54
Nuevitas;21.55;-77.27;54
Banes;20.96;-75.72;53
Bartolomé Masó;20.17;-76.94;53
Corralillo;22.98;-80.59;52
Jesús Menéndez;21.16;-76.48;51
Nueva Gerona;21.89;-82.81;20
|CV
Praia;14.93;-23.51;113
Mindelo;16.89;-24.98;71
Cova Figueira;14.89;-24.29;15
Pedra Badejo;15.14;-23.53;9
São Filipe;14.90;-24.50;8
Assomada;15.10;-23.68;8
Tarrafal;15.28;-23.75;6
Espargos;16.76;-22.94;6
Porto Novo;17.02;-25.06;6
Calheta;15.19;-23.59;5
Ribeira Brava;16.62;-24.30;5
Tarrafal de São Nicolau;16.57;-24.36;5
Picos;15.08;-23.63;4
Vila do Maio;15.14;-23.21;3
|CW
Willemstad;12.11;-68.93;125
|CY
Nicosia;35.18;33.36;200
Limassol;34.68;33.04;154
Larnaca;34.92;33.62;72
Stróvolos;35.15;33.33;68
Famagusta;35.12;33.94;43
Paphos;34.78;32.42;36
Kyrenia;35.34;33.32;27
|CZ
Prague;50.09;14.42;1166
Brno;49.20;16.61;370
Ostrava;49.83;18.28;313
Pilsen;49.75;13.38;164
Olomouc;49.60;17.25;101
Liberec;50.77;15.06;98
České Budějovice;48.97;14.47;96
Hradec Králové;50.21;15.83;95
Ústí nad Labem;50.66;14.03;94
Pardubice;50.04;15.78;89
Havířov;49.78;18.44;83
Zlín;49.23;17.67;79
Kladno;50.15;14.10;70
Most;50.50;13.64;68
Karviná;49.85;18.54;64
Opava;49.94;17.90;60
Frýdek-Místek;49.68;18.35;59
Děčín;50.78;14.21;52
Karlovy Vary;50.23;12.87;52
Teplice;50.64;13.82;51
Chomutov;50.46;13.42;50
Jihlava;49.40;15.59;50
|DE
Berlin;52.52;13.41;3426
Hamburg;53.55;9.99;1739
Munich;48.14;11.58;1260
Köln;50.93;6.95;963
Frankfurt am Main;50.12;8.68;650
Essen;51.46;7.01;593
Stuttgart;48.78;9.18;590
Dortmund;51.51;7.47;588
Düsseldorf;51.22;6.78;573
Bremen;53.08;8.81;547
Hannover;52.37;9.73;515
Leipzig;51.34;12.37;505
Duisburg;51.43;6.77;504
Nürnberg;49.45;11.08;499
Dresden;51.05;13.74;487
Bochum;51.48;7.22;386
Wuppertal;51.26;7.15;361
Bielefeld;52.03;8.53;332
Bonn;50.73;7.10;313
Mannheim;49.49;8.47;308
Karlsruhe;49.01;8.40;284
Wiesbaden;50.08;8.25;272
Münster;51.96;7.63;270
Gelsenkirchen;51.51;7.10;270
Aachen;50.78;6.08;265
Mönchengladbach;51.19;6.44;262
Augsburg;48.37;10.90;259
Chemnitz;50.84;12.93;247
Braunschweig;52.27;10.53;245
Krefeld;51.34;6.55;238
Halle (Saale);51.48;11.98;234
Kiel;54.32;10.13;233
Magdeburg;52.13;11.63;230
Oberhausen;51.48;6.86;219
Freiburg;48.00;7.85;216
Lübeck;53.87;10.69;212
Erfurt;50.98;11.03;203
Hagen;51.36;7.47;199
Rostock;54.09;12.14;198
Kassel;51.32;9.50;195
Hamm;51.68;7.82;185
Mainz;49.98;8.28;185
Saarbrücken;49.23;7.01;181
Herne;51.54;7.23;172
Mülheim;51.43;6.88;171
Osnabrück;52.27;8.05;166
Solingen;51.17;7.08;164
Ludwigshafen am Rhein;49.48;8.45;163
Leverkusen;51.03;6.98;163
Oldenburg;53.14;8.21;159
Neuss;51.20;6.69;152
Potsdam;52.40;13.07;145
Heidelberg;49.41;8.69;143
Paderborn;51.72;8.75;142
Darmstadt;49.87;8.65;140
Würzburg;49.79;9.95;134
Regensburg;49.02;12.10;129
Wolfsburg;52.42;10.78;123
Recklinghausen;51.61;7.20;122
Göttingen;51.53;9.93;122
Heilbronn;49.14;9.22;121
Ingolstadt;48.77;11.42;121
Ulm;48.40;9.99;120
Bottrop;51.52;6.93;120
Pforzheim;48.88;8.70;119
Offenbach;50.10;8.77;119
Bremerhaven;53.54;8.59;117
Remscheid;51.18;7.19;117
Reutlingen;48.49;9.20;113
Fürth;49.48;10.99;112
Moers;51.45;6.63;108
Koblenz;50.35;7.58;107
Siegen;50.87;8.02;107
Bergisch Gladbach;50.99;7.13;106
Jena;50.93;11.59;105
Gera;50.88;12.08;105
Hildesheim;52.15;9.95;103
Erlangen;49.59;11.01;103
Witten;51.44;7.35;101
Salzgitter;52.16;10.42;101
Trier;49.76;6.64;100
Zwickau;50.73;12.49;99
Kaiserslautern;49.44;7.77;99
Iserlohn;51.38;7.70;98
Schwerin;53.63;11.41;97
Gütersloh;51.91;8.38;96
Düren;50.80;6.49;93
Esslingen;48.74;9.30;92
Ratingen;51.30;6.85;92
Marl;51.66;7.09;91
Lünen;51.62;7.53;91
Hanau am Main;50.13;8.91;89
Velbert;51.34;7.04;88
Ludwigsburg;48.90;9.19;88
Flensburg;54.78;9.44;86
Cottbus;51.76;14.33;85
Wilhelmshaven;53.53;8.11;84
Tübingen;48.52;9.05;83
Minden;52.29;8.91;83
Villingen-Schwenningen;48.06;8.49;82
Konstanz;47.66;9.18;81
Worms;49.63;8.36;81
Dorsten;51.66;6.97;80
Lüdenscheid;51.22;7.63;79
Marburg an der Lahn;50.81;8.77;79
Neumünster;54.07;9.98;78
Castrop-Rauxel;51.56;7.31;78
Dessau;51.84;12.25;77
Gladbeck;51.57;6.99;77
Arnsberg;51.38;8.08;77
Rheine;52.29;7.44;76
Viersen;51.25;6.39;76
Delmenhorst;53.05;8.63;76
Bayreuth;49.95;11.58;75
Troisdorf;50.81;7.15;75
Gießen;50.59;8.68;74
Bocholt;51.84;6.62;74
Detmold;51.94;8.87;74
Norderstedt;53.69;9.98;71
Lüneburg;53.25;10.41;71
Celle;52.62;10.08;71
Dinslaken;51.56;6.74;71
Bamberg;49.90;10.90;70
Aschaffenburg;49.98;9.15;69
Neubrandenburg;53.56;13.28;68
Lippstadt;51.67;8.34;67
Aalen;48.84;10.09;67
Neuwied;50.43;7.47;67
Unna;51.54;7.69;67
Plauen;50.50;12.14;66
Herten;51.60;7.14;65
Herford;52.11;8.67;65
Grevenbroich;51.09;6.58;65
Weimar;50.98;11.33;65
Kerpen;50.87;6.70;64
Fulda;50.55;9.68;64
Dormagen;51.10;6.83;64
Bergheim;50.96;6.64;64
Garbsen;52.41;9.59;63
Wesel;51.67;6.62;62
Kempten (Allgäu);47.73;10.31;61
Schwäbisch Gmünd;48.80;9.80;61
Sindelfingen;48.70;9.02;61
Landshut;48.53;12.16;60
Rosenheim;47.86;12.12;60
Brandenburg an der Havel;52.42;12.55;60
Rüsselsheim;49.99;8.42;60
Langenfeld;51.11;6.95;59
Offenburg;48.47;7.94;59
Stralsund;54.31;13.08;59
Stolberg;50.77;6.23;59
Hameln;52.10;9.36;59
Menden;51.44;7.78;58
Friedrichshafen;47.66;9.48;58
Göppingen;48.70;9.65;58
Görlitz;51.16;14.99;58
Hattingen;51.40;7.19;57
Hilden;51.17;6.93;57
Sankt Augustin;50.78;7.20;56
Eschweiler;50.82;6.27;56
Ahlen;51.76;7.89;55
Bad Salzuflen;52.09;8.74;55
Euskirchen;50.66;6.79;55
Meerbusch;51.25;6.69;55
Wolfenbüttel;52.16;10.54;55
Hürth;50.87;6.87;55
Baden-Baden;48.76;8.24;54
Schweinfurt;50.05;10.22;54
Neustadt;49.35;8.14;54
Pulheim;51.00;6.81;54
Gummersbach;51.03;7.56;53
Waiblingen;48.83;9.32;53
Nordhorn;52.43;7.07;53
Greifswald;54.09;13.39;53
Cuxhaven;53.87;8.70;53
Wetzlar;50.56;8.50;53
Bergkamen;51.62;7.64;52
Bad Homburg vor der Höhe;50.23;8.62;52
Willich;51.26;6.55;52
Frankfurt (Oder);52.35;14.55;52
Emden;53.37;7.21;52
Neu-Ulm;48.39;10.01;51
Lingen;52.52;7.32;51
Erftstadt;50.81;6.79;51
Neubrück;51.13;6.64;51
Ibbenbüren;52.28;7.71;51
Passau;48.57;13.43;51
Langenhagen;52.45;9.74;50
Schwerte;51.44;7.57;50
Speyer;49.32;8.43;50
Heidenheim an der Brenz;48.68;10.15;50
|DJ
Djibouti;11.59;43.15;624
'Ali Sabieh;11.16;42.71;55
Tadjourah;11.79;42.88;22
Obock;11.97;43.29;18
Dikhil;11.10;42.37;12
Arta;11.53;42.85;6
|DK
Copenhagen;55.68;12.57;1154
Århus;56.16;10.21;238
Odense;55.40;10.39;146
Aalborg;57.05;9.92;122
Frederiksberg;55.68;12.53;95
Esbjerg;55.47;8.45;72
Horsens;55.86;9.85;59
Randers;56.46;10.04;56
Kolding;55.49;9.47;55
Vejle;55.71;9.54;51
Viborg;56.45;9.40;35
Hillerød;55.93;12.30;31
Sorø;55.43;11.56;7
|DM
Roseau;15.30;-61.39;17
Portsmouth;15.58;-61.47;4
|DO
Santo Domingo;18.47;-69.89;2202
Santiago de los Caballeros;19.45;-70.70;1200
Santo Domingo Oeste;18.50;-70.00;701
Santo Domingo Este;18.49;-69.86;700
San Pedro de Macorís;18.45;-69.31;218
La Romana;18.43;-68.97;208
San Cristóbal;18.42;-70.10;154
Puerto Plata;19.79;-70.69;146
San Francisco de Macorís;19.30;-70.25;125
Salvaleón de Higüey;18.62;-68.71;124
Concepción de La Vega;19.22;-70.53;102
Punta Cana;18.58;-68.40;100
Santa Cruz de Barahona;18.21;-71.10;77
Bonao;18.94;-70.41;73
San Juan de la Maguana;18.81;-71.23;73
Bajos de Haina;18.42;-70.03;67
Baní;18.28;-70.33;67
Moca;19.39;-70.53;62
Azua;18.45;-70.73;59
Mao;19.55;-71.08;48
Salcedo;19.38;-70.42;45
Cotuí;19.05;-70.15;42
Hato Mayor del Rey;18.76;-69.26;36
Nagua;19.38;-69.85;34
Santa Cruz de El Seibo;18.77;-69.04;24
San José de Ocoa;18.55;-70.51;21
Neiba;18.48;-71.42;19
San Fernando de Monte Cristi;19.85;-71.65;17
Dajabón;19.55;-71.71;16
Sabaneta;19.48;-71.34;16
Monte Plata;18.81;-69.78;16
Comendador;18.88;-71.70;12
Samaná;19.21;-69.34;11
Pedernales;18.04;-71.74;11
Jimaní;18.49;-71.85;7
|DZ
Algiers;36.73;3.09;1978
Boumerdas;36.77;3.48;786
Oran;35.70;-0.64;646
Tébessa;35.40;8.12;634
Constantine;36.37;6.61;450
Biskra;34.85;5.73;308
Sétif;36.19;5.41;288
Batna;35.56;6.17;281
Bab Ezzouar;36.73;3.18;276
Annaba;36.90;7.77;207
Sidi Bel Abbès;35.19;-0.63;192
Blida;36.47;2.83;182
Tiaret;35.37;1.32;179
Chlef;36.17;1.33;179
Bordj Bou Arreridj;36.07;4.76;168
Ech Chettia;36.20;1.26;168
Bejaïa;36.76;5.08;164
Skikda;36.88;6.91;163
El Achir;36.06;4.63;158
Souk Ahras;36.29;7.95;157
Djelfa;34.67;3.26;154
Mascara;35.40;0.14;150
Jijel;36.82;5.76;148
Médéa;36.26;2.75;148
Tizi Ouzou;36.71;4.05;144
Béchar;31.62;-2.22;143
El Oued;33.36;6.86;135
Tlemcen;34.88;-1.31;132
Relizane;35.74;0.56;130
Mostaganem;35.93;0.09;130
Ouargla;31.95;5.33;129
El Eulma;36.15;5.69;128
Saïda;34.83;0.15;127
Guelma;36.46;7.43;124
Bordj el Kiffan;36.75;3.19;123
Aïn Oussera;35.45;2.91;119
Khenchela;35.44;7.14;117
Laghouat;33.80;2.87;114
Aïn Beïda;35.80;7.39;106
Baraki;36.67;3.10;105
Oum el Bouaghi;35.88;7.11;101
M’Sila;35.71;4.54;100
Messaad;34.15;3.50;99
Barika;35.39;5.37;99
Ghardaïa;32.49;3.67;93
Beni Mered;36.52;2.86;93
Aflou;34.11;2.10;85
El Khroub;36.26;6.69;84
Rouissat;31.92;5.35;81
Berrouaghia;36.14;2.91;81
Ksar el Boukhari;35.89;2.75;77
Khemis Miliana;36.26;2.22;76
Azzaba;36.74;7.11;75
Tamanrasset;22.79;5.52;73
Aïn Touta;35.38;5.90;72
Cheria;35.27;7.75;72
Birkhadem;36.71;3.05;72
Chelghoum el Aïd;36.16;6.17;72
Sidi Aïssa;35.89;3.77;70
Larbaâ;36.56;3.15;69
Mila;36.45;6.26;69
Bir el Ater;34.74;8.06;69
Sougueur;35.19;1.50;69
Aïn Fakroun;35.97;6.87;68
Tolga;34.72;5.38;68
Es Senia;35.65;-0.62;68
Bir el Djir;35.72;-0.55;68
Akbou;36.46;4.53;67
Besbes;36.70;7.85;66
El Bayadh;33.68;1.02;65
Sidi Khaled;34.39;4.99;64
Aïn Sefra;32.75;-0.58;63
Frenda;35.07;1.05;63
Bougara;36.54;3.08;63
Hamma Bouziane;36.41;6.60;63
Reguiba;33.56;6.70;62
Tissemsilt;35.61;1.81;61
Meftah;36.62;3.22;60
Oued Rhiou;35.96;0.92;60
Boufarik;36.57;2.91;60
Sig;35.53;-0.19;59
Ksar Chellala;35.21;2.32;58
Sidi Moussa;36.61;3.09;58
Aïn Temouchent;35.30;-1.14;57
Râs el Oued;35.94;5.03;57
Lakhdaria;36.56;3.59;57
Drean;36.68;7.75;55
Reghaïa;36.74;3.34;55
Boghni;36.54;3.95;55
Dar Chioukh;34.90;3.49;54
Sedrata;36.13;7.53;53
Hassi Messaoud;31.68;6.07;53
Djamaa;33.53;5.99;53
Bouïra;36.37;3.90;53
Mansoûra;34.86;-1.34;52
Aïn Defla;36.26;1.97;52
Telerghma;36.12;6.35;52
Remchi;35.06;-1.43;51
Birine;35.63;3.23;51
Sour el Ghozlane;36.15;3.69;50
Metlili Chaamba;32.27;3.63;50
Tindouf;27.67;-8.15;46
Adrar;27.87;-0.29;44
Tipasa;36.59;2.45;25
El Tarf;36.77;8.31;20
Naama;33.27;-0.32;8
Illizi;26.48;8.47;7
|EC
Guayaquil;-2.20;-79.89;1952
Quito;-0.23;-78.52;1400
Cuenca;-2.90;-79.00;277
Santo Domingo de los Colorados;-0.25;-79.18;200
Machala;-3.26;-79.96;198
Manta;-0.96;-80.71;183
Portoviejo;-1.05;-80.45;170
Eloy Alfaro;-2.18;-79.86;168
Esmeraldas;0.96;-79.65;165
Ambato;-1.25;-78.62;154
Milagro;-2.13;-79.59;134
Ibarra;0.35;-78.12;133
Riobamba;-1.67;-78.65;124
Quevedo;-1.03;-79.46;119
Loja;-3.99;-79.20;118
Tulcán;0.81;-77.72;86
Babahoyo;-1.80;-79.53;76
La Libertad;-2.23;-80.91;76
Latacunga;-0.94;-78.62;52
Puerto Francisco de Orellana;-0.47;-76.99;48
Santa Elena;-2.23;-80.86;42
Azogues;-2.74;-78.85;35
Puyo;-1.48;-78.00;25
Nueva Loja;0.09;-76.90;24
Macas;-2.31;-78.11;24
Guaranda;-1.59;-79.00;22
Tena;-0.99;-77.81;17
Zamora;-4.07;-78.95;15
Puerto Baquerizo Moreno;-0.90;-89.61;4
|EE
Tallinn;59.44;24.75;394
Tartu;58.38;26.73;101
Narva;59.38;28.19;67
Pärnu;58.39;24.50;44
Viljandi;58.36;25.59;20
Rakvere;59.35;26.36;17
Kuressaare;58.25;22.50;15
Võru;57.83;27.02;15
Valga;57.78;26.05;14
Haapsalu;58.94;23.54;12
Jõhvi;59.36;27.42;11
Paide;58.89;25.56;10
Põlva;58.06;27.07;7
Jõgeva;58.75;26.39;6
Rapla;59.01;24.79;6
Kärdla;59.00;22.75;4
|EG
Cairo;30.06;31.25;7735
Alexandria;31.20;29.92;3812
Giza;30.01;31.21;2443
Port Said;31.27;32.30;538
Suez;29.97;32.53;488
Al Maḩallah al Kubrá;30.97;31.17;431
Luxor;25.70;32.64;422
Asyūţ;27.18;31.18;421
Al Manşūrah;31.04;31.38;420
Tanda;30.79;31.00;405
Al Fayyūm;29.31;30.84;306
Zagazig;30.59;31.50;285
Ismailia;30.60;32.27;285
Kafr ad Dawwār;31.13;30.13;267
Aswan;24.09;32.90;241
Qinā;26.16;32.73;235
Ḩalwān;29.84;31.30;230
Damanhūr;31.03;30.47;228
Al Minyā;28.09;30.76;227
Idkū;31.31;30.30;211
Sohag;26.56;31.69;209
New Cairo;30.03;31.47;200
Banī Suwayf;29.07;31.10;190
Shibīn al Kawm;30.55;31.01;186
Banhā;30.46;31.18;167
Ţalkhā;31.05;31.38;158
Kafr ash Shaykh;31.11;30.94;144
Mallawī;27.73;30.84;143
Dikirnis;31.09;31.59;138
Idfū;24.98;32.88;133
Bilbays;30.42;31.56;129
Arish;31.13;33.80;129
Jirjā;26.34;31.89;128
Al Ḩawāmidīyah;29.90;31.25;107
Bilqās;31.21;31.36;104
Disūq;31.13;30.65;102
Abū Kabīr;30.73;31.67;101
Qalyūb;30.18;31.21;100
Akhmīm;26.56;31.75;99
Al Maţarīyah;31.18;32.03;99
Hurghada;27.26;33.81;96
Zefta;30.71;31.24;93
Ţahţā;26.77;31.50;91
Samālūţ;28.31;30.71;90
Būsh;29.15;31.13;87
Ḩawsh ‘Īsá;30.91;30.29;85
Munūf;30.47;30.93;84
Ashmūn;30.30;30.98;83
Manfalūţ;27.31;30.97;79
Damietta;31.42;31.81;77
Kafr az Zayyāt;30.82;30.82;74
Abū Tīj;27.05;31.32;71
Isnā;25.29;32.55;69
Abnūb;27.27;31.15;69
Al Qūşīyah;27.44;30.82;68
Al Jammālīyah;31.18;31.86;68
Dayrūţ;27.56;30.81;68
Al Khārijah;25.45;30.55;68
Toukh;30.35;31.20;68
Al Manzalah;31.16;31.94;67
Rosetta;31.40;30.42;64
Awsīm;30.12;31.14;64
Al Fashn;28.82;30.90;64
Fuwwah;31.20;30.55;63
Fāqūs;30.73;31.80;63
Al Khānkah;30.21;31.37;62
Mersa Matruh;31.35;27.24;62
Al Qurayn;30.62;31.74;62
Abū Qurqāş;27.93;30.84;61
Al Manshāh;26.48;31.80;61
Kousa;25.92;32.76;60
Kawm Umbū;24.48;32.95;60
Fāraskūr;31.33;31.72;58
Banī Mazār;28.50;30.80;58
Minyat an Naşr;31.13;31.64;57
Shibīn al Qanāṭir;30.31;31.32;57
Al Qanāţir al Khayrīyah;30.19;31.14;56
Basyūn;30.94;30.81;56
Samannūd;30.96;31.24;55
Shirbīn;31.20;31.52;55
Dishnā;26.12;32.48;54
Farshūţ;26.05;32.16;54
Diyarb Najm;30.75;31.44;52
At Tall al Kabīr;30.54;31.79;52
Talā;30.68;30.94;51
Ibshawāy;29.36;30.68;51
El-Tor;28.24;33.62;15
|EH
Laayoune;27.14;-13.19;196
Dakhla;23.68;-15.96;75;CE
|ER
Asmara;15.34;38.93;564
Keren;15.78;38.45;75
Massawa;15.61;39.47;23
Assab;13.01;42.74;21
Mendefera;14.89;38.82;18
Barentu;15.11;37.59;16
|ES
Madrid;40.42;-3.70;3256
Barcelona;41.39;2.16;1622
Valencia;39.47;-0.38;814
Sevilla;37.38;-5.97;703
Zaragoza;41.66;-0.88;674
Málaga;36.72;-4.42;568
Murcia;37.99;-1.13;437
Palma;39.57;2.65;401
Las Palmas de Gran Canaria;28.10;-15.41;382
Bilbao;43.26;-2.93;355
Alicante;38.35;-0.48;335
Córdoba;37.89;-4.77;328
Valladolid;41.66;-4.72;318
Vigo;42.23;-8.72;297
Gijón;43.54;-5.66;278
L'Hospitalet de Llobregat;41.36;2.10;257
A Coruña;43.37;-8.40;246
Gasteiz / Vitoria;42.85;-2.67;236
Granada;37.19;-3.61;234
Elche;38.26;-0.70;230
Ciudad Lineal;40.45;-3.65;228
Oviedo;43.36;-5.84;224
Santa Cruz de Tenerife;28.47;-16.25;222
Badalona;41.45;2.25;220
Cartagena;37.61;-0.99;212
Terrassa;41.57;2.02;211
Jerez de la Frontera;36.69;-6.14;208
Sabadell;41.54;2.11;206
Móstoles;40.32;-3.86;206
Alcalá de Henares;40.48;-3.36;205
Pamplona;42.82;-1.64;198
Fuenlabrada;40.28;-3.79;198
Almería;36.84;-2.46;189
Leganés;40.33;-3.76;186
Donostia / San Sebastián;43.31;-1.97;185
Santander;43.46;-3.80;183
Castelló de la Plana;39.99;-0.05;180
Burgos;42.34;-3.70;179
Albacete;38.99;-1.86;170
Alcorcón;40.35;-3.82;168
Getafe;40.31;-3.73;167
Salamanca;40.97;-5.66;156
Logroño;42.47;-2.45;152
La Laguna;28.49;-16.32;151
Huelva;37.27;-6.94;149
Badajoz;38.88;-6.97;148
Tarragona;41.12;1.25;140
Chamartín;40.46;-3.68;140
Lleida;41.62;0.62;136
Marbella;36.52;-4.89;135
León;42.60;-5.57;134
Cadiz;36.53;-6.29;127
Dos Hermanas;37.28;-5.92;123
Mataró;41.54;2.44;122
Santa Coloma de Gramenet;41.45;2.21;120
Torrejón de Ardoz;40.46;-3.47;118
Jaén;37.77;-3.79;117
Algeciras;36.13;-5.45;116
Parla;40.24;-3.77;116
Ourense;42.34;-7.86;108
Alcobendas;40.55;-3.64;108
Reus;41.16;1.11;107
Torrevieja;37.98;-0.68;102
Telde;27.99;-15.42;100
Barakaldo;43.30;-2.99;98
Lugo;43.01;-7.56;97
San Fernando;36.48;-6.20;96
Girona;41.98;2.82;96
Santiago de Compostela;42.88;-8.55;95
Cáceres;39.48;-6.37;93
Lorca;37.67;-1.70;92
Coslada;40.42;-3.56;90
Talavera de la Reina;39.96;-4.83;89
El Puerto de Santa María;36.59;-6.23;88
Cornellà de Llobregat;41.35;2.08;87
Las Rozas de Madrid;40.49;-3.87;86
Orihuela;38.08;-0.94;86
Avilés;43.55;-5.92;84
El Ejido;36.78;-2.81;84
Guadalajara;40.63;-3.16;83
Roquetas de Mar;36.76;-2.61;83
Palencia;42.01;-4.52;83
Pozuelo de Alarcón;40.43;-3.81;82
Sant Boi de Llobregat;41.34;2.04;82
Toledo;39.86;-4.02;82
Pontevedra;42.43;-8.64;82
Getxo;43.36;-3.01;81
Gandia;38.97;-0.18;80
Sant Cugat del Vallès;41.47;2.09;79
Ceuta;35.89;-5.32;79;CE
Arona;28.10;-16.68;79
Torrent;39.44;-0.47;79
Chiclana de la Frontera;36.42;-6.14;77
Manresa;41.73;1.82;77
San Sebastián de los Reyes;40.56;-3.63;76
Ferrol;43.48;-8.23;74
Vélez-Málaga;36.78;-4.10;74
Ciudad Real;38.99;-3.93;74
Mijas;36.60;-4.64;74
Melilla;35.29;-2.94;73;ML
Rubí;41.49;2.03;73
Fuengirola;36.54;-4.62;71
Benidorm;38.54;-0.13;71
Alcalá de Guadaira;37.34;-5.84;70
Ponferrada;42.55;-6.60;69
Rivas-Vaciamadrid;40.33;-3.51;68
Majadahonda;40.47;-3.87;68
Campiña;38.22;-2.98;68
Zamora;41.51;-5.74;66
Sagunto;39.68;-0.27;66
Vilanova i la Geltrú;41.22;1.73;66
Sanlúcar de Barrameda;36.78;-6.35;66
Estepona;36.43;-5.15;66
Torremolinos;36.62;-4.50;65
La Línea de la Concepción;36.17;-5.35;65
Molina de Segura;38.05;-1.21;64
Paterna;39.50;-0.44;64
Santa Lucía;27.91;-15.54;64
Viladecans;41.31;2.01;63
El Prat de Llobregat;41.33;2.09;63
Valdemoro;40.19;-3.68;63
Grao de Murviedro;39.64;-0.24;62
Castelldefels;41.28;1.97;62
Alcoy;38.71;-0.47;62
Linares;38.10;-3.64;61
Irun;43.34;-1.79;61
Granollers;41.61;2.29;61
Motril;36.75;-3.52;60
Santutxu;43.25;-2.92;60
Arrecife;28.96;-13.55;59
Benalmádena;36.60;-4.57;59
Cerdanyola del Vallès;41.49;2.14;59
Ávila;40.66;-4.70;57
Segovia;40.95;-4.12;57
Mérida;38.92;-6.34;56
Cuenca;40.07;-2.13;56
Torrelavega;43.35;-4.05;55
Elda;38.48;-0.79;55
Collado-Villalba;40.64;-4.00;55
Aranjuez;40.03;-3.60;54
San Vicent del Raspeig;38.40;-0.53;53
Mollet del Vallès;41.54;2.21;52
San Bartolomé de Tirajana;27.92;-15.57;52
Huesca;42.14;-0.41;52
Puertollano;38.69;-4.11;52
Calvià;39.57;2.51;52
Arganda;40.30;-3.44;51
Vila-real;39.94;-0.10;51
Utrera;37.19;-5.78;51
|ET
Addis Ababa;9.02;38.75;2758
Dire Dawa;9.59;41.87;252
Mek'ele;13.50;39.48;216
Nazrēt;8.55;39.27;214
Bahir Dar;11.59;37.39;169
Gondar;12.60;37.47;154
Desē;11.13;39.63;136
Hawassa;7.06;38.48;133
Jimma;7.67;36.83;128
Bishoftu;8.75;38.98;104
Kombolcha;11.08;39.74;94
Harar;9.31;42.12;90
Sodo;6.86;37.76;86
Shashemenē;7.20;38.60;86
Hosa’ina;7.55;37.85;76
Arba Minch;6.03;37.55;70
Ādīgrat;14.28;39.46;65
Debre Mark’os;10.35;37.73;60
Debre Birhan;9.68;39.53;58
Jijiga;9.35;42.80;57
Inda Silasē;14.10;38.28;50
Gambēla;8.25;34.58;42
Āsosa;10.07;34.53;31
|FI
Helsinki;60.17;24.94;558
Espoo;60.21;24.65;257
Tampere;61.50;23.79;203
Vantaa;60.29;25.04;190
Turku;60.45;22.27;176
Oulu;65.01;25.47;129
Lahti;60.98;25.66;99
Kuopio;62.89;27.68;89
Jyväskylä;62.24;25.72;85
Pori;61.48;21.78;77
Lappeenranta;61.06;28.19;59
Vaasa;63.10;21.62;57
Kotka;60.47;26.95;55
Joensuu;62.60;29.76;53
Hämeenlinna;61.00;24.46;47
Mikkeli;61.69;27.27;47
Kokkola;63.84;23.13;36
Kajaani;64.23;27.73;35
Rovaniemi;66.50;25.72;35
Seinäjoki;62.79;22.83;32
Kouvola;60.87;26.70;31
|FJ
Suva;-18.14;178.44;77
Lautoka;-17.62;177.45;53
Labasa;-16.43;179.36;28
Levuka;-18.07;179.32;8
|FM
Weno;7.45;151.84;14
Tofol;5.32;163.01;10
Colonia;9.52;138.12;7
Kolonia;6.96;158.21;6
|FO
Tórshavn;62.01;-6.77;13;ST
Klaksvík;62.23;-6.59;5;NO
|FR
Paris;48.85;2.35;2139
Marseille;43.30;5.38;795
Lyon;45.75;4.85;472
Toulouse;43.60;1.44;433
Nice;43.70;7.27;339
Nantes;47.22;-1.55;277
Strasbourg;48.58;7.75;275
Montpellier;43.61;3.88;248
Bordeaux;44.84;-0.58;232
Lille;50.63;3.06;228
Rennes;48.11;-1.67;209
Reims;49.27;4.03;197
Le Havre;49.49;0.11;186
Saint-Étienne;45.43;4.39;176
Toulon;43.12;5.93;169
Angers;47.47;-0.55;168
Grenoble;45.18;5.71;159
Dijon;47.32;5.02;150
Nîmes;43.83;4.36;148
Aix-en-Provence;43.53;5.45;147
Saint-Quentin-en-Yvelines;48.77;2.02;147
Brest;48.39;-4.49;145
Le Mans;48.00;0.20;145
Amiens;49.90;2.30;143
Tours;47.39;0.70;142
Limoges;45.83;1.25;141
Clermont-Ferrand;45.78;3.09;139
Villeurbanne;45.77;4.88;131
Besançon;47.25;6.02;128
Orléans;47.90;1.90;124
Metz;49.12;6.17;124
Rouen;49.44;1.10;113
Mulhouse;47.75;7.33;111
Perpignan;42.70;2.90;111
Caen;49.19;-0.36;111
Boulogne-Billancourt;48.84;2.24;109
Nancy;48.68;6.18;105
Argenteuil;48.95;2.25;101
Saint-Denis;48.94;2.35;96
Roubaix;50.69;3.17;96
Tourcoing;50.72;3.16;92
Montreuil;48.86;2.44;91
Avignon;43.95;4.81;90
Marseille 13;43.32;5.41;89
Asnières-sur-Seine;48.92;2.28;87
Nanterre;48.89;2.21;87
Poitiers;46.58;0.34;86
Versailles;48.80;2.13;85
Courbevoie;48.90;2.26;85
Créteil;48.79;2.47;85
Pau;43.31;-0.36;83
Colombes;48.92;2.25;82
Vitry-sur-Seine;48.79;2.40;81
Aulnay-sous-Bois;48.94;2.49;81
Marseille 08;43.27;5.38;79
Marseille 15;43.37;5.35;78
Marseille 09;43.25;5.41;77
La Rochelle;46.16;-1.15;77
Champigny-sur-Marne;48.82;2.49;77
Rueil-Malmaison;48.88;2.19;77
Antibes;43.59;7.11;76
Saint-Maur-des-Fossés;48.79;2.49;75
Calais;50.95;1.86;74
Béziers;43.34;3.21;74
Dunkerque;51.03;2.38;71
Aubervilliers;48.92;2.38;71
Cannes;43.55;7.01;70
Mérignac;44.84;-0.65;70
Bourges;47.08;2.40;68
Saint-Nazaire;47.28;-2.21;67
Colmar;48.08;7.36;65
Valence;44.93;4.91;64
Quimper;48.00;-4.10;64
Drancy;48.93;2.45;62
Noisy-le-Grand;48.85;2.56;62
Villeneuve-d'Ascq;50.62;3.17;62
La Seyne-sur-Mer;43.10;5.88;62
Levallois-Perret;48.89;2.29;62
Marseille 14;43.34;5.38;62
Chambéry;45.57;5.92;62
Issy-les-Moulineaux;48.82;2.28;61
Neuilly-sur-Seine;48.88;2.27;61
Troyes;48.30;4.09;61
Antony;48.75;2.30;60
La Roche-sur-Yon;46.67;-1.43;59
Marseille 12;43.30;5.44;59
Lorient;47.75;-3.37;58
Sarcelles;49.00;2.38;58
Pessac;44.81;-0.63;58
Ivry-sur-Seine;48.82;2.38;58
Évreux;49.02;1.15;58
Vénissieux;45.70;4.89;58
Cergy;49.04;2.08;58
Clichy;48.90;2.31;57
Marseille 11;43.29;5.44;57
Saint-Quentin;49.85;3.29;55
Niort;46.32;-0.46;55
Belfort;47.64;6.85;55
Ajaccio;41.92;8.74;54
Vannes;47.66;-2.76;54
Sartrouville;48.95;2.19;54
Maisons-Alfort;48.81;2.44;54
Meaux;48.96;2.88;54
Blois;47.59;1.33;54
Brive-la-Gaillarde;45.16;1.53;53
Arles;43.68;4.63;53
Beauvais;49.43;2.08;53
Châteauroux;46.81;1.69;53
Cholet;47.06;-0.88;53
Fréjus;43.43;6.74;53
Pantin;48.89;2.41;53
Saint-Brieuc;48.52;-2.77;53
Montauban;44.02;1.36;52
Charleville-Mézières;49.77;4.72;52
Albi;43.93;2.15;52
Tarbes;43.23;0.08;52
Fontenay-sous-Bois;48.85;2.48;52
Évry;48.63;2.44;52
Clamart;48.80;2.27;51
Marseille 10;43.28;5.42;51
Châlons-en-Champagne;48.95;4.37;51
Narbonne;43.18;3.00;51
Saint-Malo;48.65;-2.01;51
Laval;48.07;-0.76;50
Hyères;43.12;6.13;50
|GA
Libreville;0.39;9.45;578
Port-Gentil;-0.72;8.78;109
Franceville;-1.63;13.58;43
Oyem;1.60;11.58;31
Mouila;-1.87;11.06;22
Lambaréné;-0.70;10.24;21
Tchibanga;-2.93;10.98;19
Koulamoutou;-1.14;12.46;16
Makokou;0.57;12.86;14
|GB
London;51.51;-0.13;7557
Birmingham;52.48;-1.90;984
Liverpool;53.41;-2.98;864
Nottingham;52.95;-1.15;730
Sheffield;53.38;-1.47;685
Bristol;51.46;-2.60;617
Glasgow;55.87;-4.26;592
Leicester;52.64;-1.13;509
Edinburgh;55.95;-3.20;465
Leeds;53.80;-1.55;455
Cardiff;51.48;-3.18;447
Manchester;53.48;-2.24;396
Stoke-on-Trent;53.00;-2.19;373
Coventry;52.41;-1.51;359
Sunderland;54.90;-1.38;335
Birkenhead;53.39;-3.01;325
Islington;51.54;-0.10;319
Reading;51.46;-0.97;318
Kingston upon Hull;53.74;-0.34;314
Preston;53.76;-2.70;313
Newport;51.59;-3.00;307
Swansea;51.62;-3.94;300
Bradford;53.79;-1.75;299
Southend-on-Sea;51.54;0.71;295
Belfast;54.60;-5.93;275
Derby;52.92;-1.48;270
Plymouth;50.37;-4.14;260
Luton;51.88;-0.42;258
Wolverhampton;52.59;-2.12;253
City of Westminster;51.50;-0.14;248
Southampton;50.90;-1.40;246
Blackpool;53.82;-3.05;239
Milton Keynes;52.04;-0.76;230
Northampton;52.25;-0.88;216
Norwich;52.63;1.30;213
Dudley;52.50;-2.08;199
Aberdeen;57.14;-2.10;197
Portsmouth;50.80;-1.09;194
Newcastle upon Tyne;54.97;-1.61;192
Sutton;51.35;-0.20;188
Swindon;51.56;-1.78;186
Crawley;51.11;-0.18;181
Ipswich;52.06;1.16;179
Wigan;53.54;-2.64;175
Croydon;51.38;-0.10;173
Walsall;52.59;-1.98;172
Mansfield;53.13;-1.20;172
Oxford;51.75;-1.26;171
Warrington;53.39;-2.58;165
Slough;51.51;-0.60;164
Bournemouth;50.72;-1.88;164
Peterborough;52.57;-0.25;163
Cambridge;52.20;0.12;158
Doncaster;53.52;-1.13;158
York;53.96;-1.08;154
Poole;50.71;-1.98;150
Gloucester;51.87;-2.24;150
Burnley;53.80;-2.23;149
Huddersfield;53.65;-1.78;149
Telford;52.68;-2.45;148
Dundee;56.47;-2.97;148
Blackburn;53.75;-2.48;147
Basildon;51.57;0.46;145
Middlesbrough;54.58;-1.23;143
Bolton;53.58;-2.43;141
Stockport;53.41;-2.16;139
Brighton;50.83;-0.14;139
West Bromwich;52.52;-1.99;136
Grimsby;53.57;-0.08;134
Hastings;50.86;0.57;133
High Wycombe;51.63;-0.75;133
Watford;51.66;-0.40;126
Saint Peters;51.37;1.42;125
Burton upon Trent;52.81;-1.64;122
Colchester;51.89;0.90;122
Eastbourne;50.77;0.28;118
Exeter;50.72;-3.53;118
Rotherham;53.43;-1.36;118
Cheltenham;51.90;-2.08;116
Lincoln;53.23;-0.54;115
Chesterfield;53.25;-1.42;113
Chelmsford;51.74;0.47;112
Dagenham;51.55;0.17;108
Basingstoke;51.26;-1.09;108
Maidstone;51.27;0.52;108
Sutton Coldfield;52.57;-1.82;107
Bedford;52.13;-0.47;107
Oldham;53.54;-2.12;105
Enfield Town;51.65;-0.08;104
Woking;51.32;-0.56;104
St Helens;53.45;-2.73;103
Worcester;52.19;-2.22;102
Gillingham;51.39;0.55;101
Worthing;50.82;-0.38;99
Rochdale;53.62;-2.16;98
Solihull;52.41;-1.78;96
Royal Leamington Spa;52.29;-1.52;95
Romford;51.58;0.19;95
Bath;51.38;-2.36;95
Harlow;51.78;0.11;94
Nuneaton;52.52;-1.47;93
Darlington;54.52;-1.55;92
Southport;53.65;-3.01;92
Chester;53.19;-2.89;91
Stevenage;51.90;-0.20;90
Wembley;51.55;-0.30;90
Grays;51.48;0.33;90
Harrogate;53.99;-1.54;89
Hartlepool;54.69;-1.21;89
Cannock;52.69;-2.03;86
Hemel Hempstead;51.75;-0.45;86
St Albans;51.75;-0.33;85
Redditch;52.31;-1.95;84
South Shields;55.00;-1.43;84
Derry;55.00;-7.31;84
Weston-super-Mare;51.35;-2.98;83
Halifax;53.72;-1.85;83
Beckenham;51.41;-0.03;82
Tamworth;52.63;-1.70;82
Scunthorpe;53.58;-0.65;80
Stockton-on-Tees;54.57;-1.32;80
Wakefield;53.68;-1.50;79
Carlisle;54.90;-2.94;78
Gateshead;54.96;-1.60;78
Lisburn;54.52;-6.04;78
Fylde;53.83;-2.92;77
Paisley;55.83;-4.43;76
Bracknell;51.41;-0.75;76
Newcastle under Lyme;53.00;-2.23;76
Crewe;53.10;-2.44;76
Chatham;51.38;0.53;76
Hove;50.83;-0.17;75
Aylesbury;51.82;-0.81;75
East Kilbride;55.76;-4.18;75
Rugby;52.37;-1.26;73
Salford;53.49;-2.29;73
Purley;51.34;-0.11;72
Guildford;51.24;-0.57;72
Shrewsbury;52.71;-2.75;72
Barnsley;53.55;-1.48;71
Lowestoft;52.48;1.75;71
Gosport;50.80;-1.13;71
Southall;51.51;-0.37;70
Stafford;52.81;-2.12;69
Royal Tunbridge Wells;51.13;0.26;69
Ellesmere Port;53.28;-2.90;68
Folkestone;51.08;1.17;66
Hounslow;51.47;-0.36;66
Wrexham;53.05;-2.99;66
Torquay;50.46;-3.53;65
Maidenhead;51.52;-0.72;65
Kingswood;51.45;-2.51;65
Taunton;51.01;-3.10;65
Waterlooville;50.88;-1.03;64
Macclesfield;53.26;-2.13;64
Bognor Regis;50.78;-0.68;64
Newtownabbey;54.66;-5.91;64
Kettering;52.40;-0.73;64
Buckley;53.17;-3.08;64
Great Yarmouth;52.61;1.73;63
Runcorn;53.34;-2.73;63
Ashford;51.15;0.87;63
Tonypandy;51.62;-3.46;63
Scarborough;54.28;-0.40;62
Widnes;53.36;-2.73;61
Aldershot;51.25;-0.76;61
Bury;53.60;-2.30;61
Barking;51.53;0.08;61
Castleford;53.73;-1.36;61
Hereford;52.06;-2.71;60
Bangor;54.65;-5.67;60
Stroud;51.75;-2.20;60
Margate;51.38;1.39;60
Loughborough;52.77;-1.20;60
Welwyn Garden City;51.80;-0.21;60
Farnborough;51.29;-0.76;60
Rhondda;51.66;-3.45;59
Craigavon;54.45;-6.39;59
Wallasey;53.42;-3.06;59
Littlehampton;50.81;-0.54;59
Bridgend;51.51;-3.58;58
Bootle;53.47;-3.02;58
Weymouth;50.61;-2.46;58
Fareham;50.85;-1.18;57
Morley;53.74;-1.60;57
Cheshunt;51.70;-0.03;57
Kidderminster;52.39;-2.25;57
Corby;52.50;-0.69;57
Dartford;51.45;0.21;57
Castlereagh;54.57;-5.88;57
Dewsbury;53.69;-1.63;57
Livingston;55.90;-3.52;57
Stourbridge;52.46;-2.14;56
Sale;53.43;-2.32;56
Halesowen;52.45;-2.05;55
Canterbury;51.28;1.08;55
Huyton;53.41;-2.84;55
Barry;51.40;-3.28;55
Gravesend;51.44;0.37;54
Eastleigh;50.97;-1.35;54
Acton;51.51;-0.28;54
Washington;54.90;-1.52;54
Braintree;51.88;0.55;53
Hamilton;55.77;-4.03;53
Brentwood;51.62;0.31;53
Esher;51.37;-0.37;52
Crosby;53.48;-3.03;52
Reigate;51.24;-0.21;52
Dunstable;51.89;-0.52;52
Morecambe;54.07;-2.86;52
Cumbernauld;55.95;-3.99;52
Redhill;51.24;-0.17;52
Horsham;51.06;-0.33;51
Staines;51.43;-0.51;51
Batley;53.70;-1.63;51
Wellingborough;52.30;-0.69;51
Clacton-on-Sea;51.79;1.16;51
Dunfermline;56.07;-3.46;50
Bletchley;51.99;-0.73;50
Keighley;53.87;-1.91;50
Hayes;51.52;-0.42;50
|GD
Saint George's;12.05;-61.75;8
Gouyave;12.16;-61.73;3
|GE
Tbilisi;41.69;44.83;1049
Kutaisi;42.27;42.69;178
Batumi;41.64;41.63;122
Sokhumi;43.01;40.99;82
Zugdidi;42.51;41.87;73
Rustavi;41.56;44.98;50
Gori;41.98;44.12;47
Telavi;41.92;45.47;22
Ozurgeti;41.92;42.01;21
Akhaltsikhe;41.64;42.98;17
Mtskheta;41.85;44.72;7
|GF
Cayenne;4.93;-52.33;62;GF
|GG
Saint Peter Port;49.46;-2.54;16
|GH
Accra;5.56;-0.20;1963
Kumasi;6.69;-1.62;1469
Tamale;9.40;-0.84;361
Takoradi;4.90;-1.76;233
Atsiaman;5.70;-0.33;203
Tema;5.67;-0.02;156
Cape Coast;5.11;-1.25;143
Sekondi-Takoradi;4.93;-1.76;139
Obuase;6.20;-1.67;138
Medina Estates;5.67;-0.16;101
Koforidua;6.09;-0.26;96
Japekrom;7.58;-2.79;96
Wa;10.06;-2.50;78
Ejura;7.39;-1.36;71
Sunyani;7.34;-2.33;70
Ho;6.60;0.47;70
Techiman;7.59;-1.94;70
Aflao;6.12;1.19;67
Berekum;7.45;-2.58;62
Akim Oda;5.93;-0.99;61
Bawku;11.06;-0.24;57
Hohoe;7.15;0.47;56
Bolgatanga;10.79;-0.85;54
Tafo;6.73;-1.61;50
Swedru;5.54;-0.70;50
|GI
Gibraltar;36.14;-5.35;27
|GL
Nuuk;64.18;-51.72;15
Sisimiut;66.94;-53.67;5
Ilulissat;69.22;-51.10;4
Qaqortoq;60.72;-46.04;3
Aasiaat;68.71;-52.87;3
|GM
Serekunda;13.44;-16.68;340
Brikama;13.27;-16.65;78
Banjul;13.45;-16.58;35
Basse Santa Su;13.31;-14.21;14
Georgetown;13.54;-14.76;4
|GN
Camayenne;9.54;-13.69;1871
Conakry;9.54;-13.68;1767
Nzérékoré;7.76;-8.82;133
Kindia;10.06;-12.87;117
Kankan;10.39;-9.31;114
Gueckedou;8.57;-10.13;79
Coyah;9.71;-13.38;77
Labé;11.32;-12.28;59
Mamou;10.38;-12.09;42
Boké;10.93;-14.29;15
Faranah;10.04;-10.74;9
|GP
Les Abymes;16.27;-61.51;63;GP
Basse-Terre;16.00;-61.73;11;GP
|GQ
Bata;1.86;9.77;173
Malabo;3.76;8.78;156
Ebebiyin;2.15;11.34;25
Luba;3.46;8.55;9
Evinayong;1.44;10.55;8
Mongomo;1.63;11.31;6
San Antonio de Palé;-1.41;5.63;4
|GR
Athens;37.98;23.73;664
Thessaloníki;40.64;22.93;354
Pátra;38.24;21.73;168
Piraeus;37.94;23.65;164
Lárisa;39.64;22.42;145
Peristéri;38.02;23.69;140
Irákleion;35.33;25.14;137
Kallithéa;37.95;23.70;101
Acharnés;38.08;23.73;99
Kalamariá;40.58;22.95;92
Níkaia;37.97;23.65;89
Glyfáda;37.86;23.76;87
Volos;39.36;22.94;86
Ílion;38.03;23.70;85
Ilioúpoli;37.93;23.77;78
Keratsíni;37.96;23.62;77
Khalándrion;38.02;23.80;74
Néa Smýrni;37.95;23.71;73
Maroúsi;38.05;23.80;72
Agios Dimitrios;37.93;23.73;71
Zográfos;37.98;23.77;71
Aigáleo;37.98;23.68;70
Néa Ionía;38.04;23.76;67
Ioánnina;39.66;20.85;66
Palaió Fáliro;37.93;23.70;64
Korydallós;37.98;23.65;63
Tríkala;39.55;21.77;62
Výronas;37.96;23.75;61
Agía Paraskeví;38.02;23.83;60
Galátsi;38.02;23.75;59
Chalkída;38.46;23.60;59
Petroúpolis;38.04;23.68;59
Sérres;41.08;23.55;58
Ródos;36.44;28.22;56
Kalamata;37.04;22.11;54
Kavála;40.94;24.41;54
Chaniá;35.51;24.03;54
Kateríni;40.27;22.51;53
Alexandroupoli;40.85;25.88;53
Lamía;38.90;22.43;52
Komotiní;41.12;25.41;46
Kozáni;40.30;21.79;36
Mytilene;39.11;26.56;28
Corfu;39.62;19.92;27
Trípoli;37.51;22.38;27
Ermoúpolis;37.44;24.94;11
|GT
Guatemala City;14.64;-90.51;995
Mixco;14.63;-90.61;473
Villa Nueva;14.53;-90.59;407
Petapa;14.50;-90.56;141
San Juan Sacatepéquez;14.72;-90.64;137
Quetzaltenango;14.83;-91.52;132
Villa Canales;14.48;-90.53;122
Escuintla;14.30;-90.79;103
Chinautla;14.70;-90.50;97
Chimaltenango;14.66;-90.82;82
Chichicastenango;14.94;-91.11;80
Huehuetenango;15.32;-91.47;79
Amatitlán;14.48;-90.63;72
Totonicapán;14.91;-91.36;70
Santa Catarina Pinula;14.57;-90.50;68
Santa Lucía Cotzumalguapa;14.34;-91.02;62
Puerto Barrios;15.73;-88.59;57
San Francisco El Alto;14.94;-91.44;54
Cobán;15.47;-90.37;53
Jalapa;14.63;-89.99;46
Sololá;14.77;-91.18;45
Mazatenango;14.53;-91.50;44
Chiquimula;14.80;-89.55;42
Salamá;15.10;-90.32;40
Antigua Guatemala;14.56;-90.73;39
Retalhuleu;14.54;-91.68;37
Zacapa;14.97;-89.53;36
Jutiapa;14.29;-89.90;34
San Marcos;14.96;-91.79;25
Santa Cruz del Quiché;15.03;-91.15;24
Flores;16.92;-89.90;20
Cuilapa;14.28;-90.30;16
Guastatoya;14.85;-90.07;13
|GU
Dededo Village;13.52;144.84;45;DD
Yigo Village;13.54;144.89;21;YG
Tamuning-Tumon-Harmon Village;13.49;144.78;20;TM
Mangilao Village;13.45;144.80;15;MA
Barrigada Village;13.47;144.80;9;BA
Santa Rita Village;13.39;144.67;8;SR
Mongmong-Toto-Maite Village;13.47;144.78;7;MT
Chalan Pago-Ordot Village;13.45;144.76;7;CP
Yona Village;13.41;144.78;6;YN
Agat Village;13.39;144.66;6;AT
Agana Heights Village;13.47;144.75;4;AH
Talofofo Village;13.36;144.76;3;TF
Inarajan Village;13.27;144.75;3;IN
|GW
Bissau;11.86;-15.60;388
Bafatá;12.17;-14.66;23
Gabú;12.28;-14.22;14
Bolama;11.58;-15.48;11
Cacheu;12.27;-16.17;10
Catió;11.28;-15.25;10
Buba;11.59;-15.00;8
Farim;12.48;-15.22;7
Quinhámel;11.89;-15.86;3
|GY
Georgetown;6.80;-58.16;235
Linden;6.01;-58.31;45
New Amsterdam;6.25;-57.52;35
Anna Regina;7.26;-58.51;12
Bartica;6.41;-58.62;11
Mahdia;5.27;-59.15;4
Vreed-en-Hoop;6.81;-58.20;3
|HK
Hong Kong;22.28;114.17;7013
Kowloon;22.32;114.18;2020
Tsuen Wan;22.37;114.11;289
Yuen Long Kau Hui;22.45;114.03;142
Sha Tin;22.38;114.18;22
Tuen Mun;22.39;113.97;17
Tai Po;22.45;114.17;16
Sai Kung;22.38;114.27;12
|HN
Tegucigalpa;14.08;-87.21;851
San Pedro Sula;15.50;-88.03;489
Choloma;15.61;-87.95;139
La Ceiba;15.76;-86.78;130
El Progreso;15.40;-87.80;101
Ciudad Choluteca;13.30;-87.19;76
Comayagua;14.45;-87.64;59
Juticalpa;14.67;-86.22;34
Santa Rosa de Copán;14.77;-88.78;28
La Paz;14.32;-87.68;18
Yoro;15.14;-87.13;16
Santa Bárbara;14.92;-88.24;15
Nacaome;13.54;-87.49;14
Trujillo;15.92;-85.95;10
Nueva Ocotepeque;14.43;-89.18;9
Gracias;14.59;-88.58;8
Coxen Hole;16.32;-86.54;8
La Esperanza;14.31;-88.18;5
Puerto Lempira;15.27;-83.77;5
|HR
Zagreb;45.81;15.98;699
Split;43.51;16.44;176
Rijeka;45.33;14.44;141
Osijek;45.55;18.69;88
Zadar;44.12;15.23;71
Slavonski Brod;45.16;18.02;61
Pula;44.87;13.85;59
Sesvete;45.83;16.12;52
Karlovac;45.49;15.55;47
Varaždin;46.30;16.34;42
Šibenik;43.73;15.89;37
Sisak;45.47;16.38;36
Vukovar;45.35;19.00;30
Dubrovnik;42.64;18.11;28
Bjelovar;45.90;16.85;28
Koprivnica;46.16;16.83;26
Požega;45.34;17.69;21
Čakovec;46.38;16.43;16
Virovitica;45.83;17.38;16
Gospić;44.55;15.37;6
Pazin;45.24;13.94;5
Krapina;46.16;15.88;5
|HT
Port-au-Prince;18.54;-72.34;1235
Delmas 73;18.54;-72.30;383
Pétionville;18.51;-72.29;283
Port-de-Paix;19.94;-72.83;250
Croix-des-Bouquets;18.58;-72.23;229
Jacmel;18.23;-72.54;138
Okap;19.76;-72.20;135
Léogâne;18.51;-72.63;134
Les Cayes;18.19;-73.75;126
Tigwav;18.43;-72.87;118
Jérémie;18.65;-74.12;98
Miragoâne;18.45;-73.09;89
Gonaïves;19.45;-72.69;85
Saint-Marc;19.11;-72.69;66
Thomazeau;18.65;-72.09;52
Hinche;19.15;-72.02;19
Fort Liberté;19.66;-71.84;11
|HU
Budapest;47.50;19.04;1741
Debrecen;47.53;21.62;204
Miskolc;48.10;20.78;173
Szeged;46.25;20.15;165
Pécs;46.07;18.23;157
Győr;47.68;17.64;128
Nyíregyháza;47.96;21.72;116
Kecskemét;46.91;19.69;110
Székesfehérvár;47.19;18.41;102
Szombathely;47.23;16.62;80
Parádsasvár;47.91;19.98;76
Szolnok;47.18;20.20;75
Tatabánya;47.58;18.39;71
Kaposvár;46.37;17.80;68
Békéscsaba;46.68;21.10;65
Érd;47.39;18.91;62
Veszprém;47.09;17.91;62
Zalaegerszeg;46.84;16.84;62
Sopron;47.69;16.59;57
Eger;47.90;20.37;57
Nagykanizsa;46.45;16.99;51
Dunaújváros;46.96;18.94;50
Salgótarján;48.10;19.80;40
Szekszárd;46.35;18.71;34
|ID
Jakarta;-6.21;106.85;8540
Surabaya;-7.25;112.75;2375
Medan;3.58;98.67;1751
Bandung;-6.92;107.61;1700
Bekasi;-6.23;106.99;1520
Palembang;-2.92;104.75;1442
Tangerang;-6.18;106.63;1372
Makassar;-5.15;119.43;1322
South Tangerang;-6.29;106.72;1304
Semarang;-6.99;110.42;1288
Depok;-6.40;106.82;1198
Batam;1.15;104.02;1164
Padang;-0.95;100.35;840
Denpasar;-8.65;115.22;835
Bandar Lampung;-5.43;105.26;800
Bogor;-6.59;106.79;800
Malang;-7.98;112.63;747
Pekanbaru;0.52;101.44;704
City of Balikpapan;-1.24;116.89;700
Yogyakarta;-7.80;110.36;637
Situbondo;-7.71;114.01;600
Banjarmasin;-3.32;114.59;573
Surakarta;-7.56;110.83;555
Cimahi;-6.87;107.54;494
Pontianak;-0.03;109.33;455
Manado;1.48;124.85;452
Balikpapan;-1.27;116.83;434
Jambi City;-1.60;103.62;420
Ambon;-3.70;128.18;356
Samarinda;-0.49;117.15;355
Mataram;-8.58;116.12;319
Percut;3.63;98.86;311
Bengkulu;-3.80;102.27;310
Jember;-8.17;113.70;299
Palu;-0.91;119.87;282
Kupang;-10.17;123.61;282
Sukabumi;-6.92;106.93;276
Tasikmalaya;-7.33;108.22;271
Pekalongan;-6.89;109.68;258
Cirebon;-6.71;108.56;254
Banda Aceh;5.54;95.33;251
Tegal;-6.87;109.14;237
Kediri;-7.82;112.02;235
Binjai;3.60;98.49;229
Purwokerto;-7.42;109.23;217
Purwakarta;-6.56;107.44;216
Loa Janan;-0.58;117.10;213
Pematangsiantar;2.96;99.07;210
Ciputat;-6.24;106.70;208
Ciampea;-6.55;106.70;207
Cileungsir;-6.39;106.96;202
Rengasdengklok;-6.16;107.30;201
Sumedang;-6.86;107.92;200
Kendari;-3.98;122.52;195
Parung;-6.42;106.73;194
Tanjung Pinang;0.92;104.46;192
Curug;-6.27;106.56;191
Labuan Bajo;-8.50;119.89;189
Cibinong;-6.48;106.85;189
Madiun;-7.63;111.52;186
Pemalang;-6.89;109.38;184
Lembang;-6.81;107.62;183
Probolinggo;-7.75;113.22;182
Pamulang;-6.34;106.74;175
Cikupa;-6.24;106.51;174
Salatiga;-7.33;110.49;173
Plumbon;-6.71;108.47;167
Banjaran;-7.05;107.59;165
Serang;-6.12;106.15;165
Lawang;-7.84;112.69;159
Pasuruan;-7.65;112.91;159
Sunggal;3.58;98.62;158
Perbaungan;3.57;98.96;157
Pasarkemis;-6.17;106.53;154
Soreang;-7.03;107.52;151
Purwodadi;-7.09;110.92;150
Metro;-5.11;105.31;150
Lubuklinggau;-3.29;102.86;148
Palangkaraya;-2.21;113.92;148
Astanajapura;-6.80;108.63;148
Cikampek;-6.42;107.46;146
Gorontalo;0.54;123.06;144
Dumai;1.67;101.44;144
Tanjungbalai;2.97;99.80;143
Parepare;-4.01;119.63;140
Sidoarjo;-7.45;112.72;139
Weru;-6.71;108.50;139
Jayapura;-2.53;140.72;135
Baturaja;-4.13;104.17;135
Adiwerna;-6.94;109.13;134
Singaraja;-8.11;115.09;134
Blitar;-8.10;112.17;132
Martapura;-3.41;114.86;131
Kisaran;2.98;99.62;130
Palopo;-2.99;120.20;129
Teluknaga;-6.10;106.64;128
Ungaran;-7.14;110.41;128
Rangkasbitung;-6.36;106.25;127
Klaten;-7.71;110.61;127
Jombang;-7.55;112.23;126
Paseh;-7.10;107.76;126
Pangkalpinang;-2.13;106.11;126
Sorong;-0.88;131.26;126
Padalarang;-6.84;107.47;125
Ciamis;-7.33;108.35;124
Lumajang;-8.13;113.22;124
Indramayu;-6.33;108.32;123
Pati;-6.76;111.04;123
Payakumbuh;-0.22;100.63;122
Bangil;-7.60;112.82;120
Sepatan;-6.12;106.58;118
Tebingtinggi;3.33;99.16;118
Kedungwuni;-6.97;109.65;117
Batang;-6.48;110.71;116
Pamanukan;-6.28;107.81;114
Sawangan;-6.40;106.77;114
Mojokerto;-7.47;112.43;113
Cileunyi;-6.94;107.75;111
Magelang;-7.47;110.22;111
Kresek;-6.13;106.38;110
Citeureup;-6.49;106.88;110
Banyuwangi;-8.23;114.36;108
Cikarang;-6.26;107.15;106
Arjawinangun;-6.65;108.41;106
Depok;-7.76;110.43;105
Prabumulih;-3.43;104.23;103
Rantauprapat;2.10;99.83;103
Belawan;3.78;98.68;103
Singkawang;0.91;108.98;102
Ternate;0.79;127.38;102
Bontang;0.13;117.49;102
Grogol;-7.60;110.82;101
Padangsidempuan;1.38;99.27;101
Bukittinggi;-0.31;100.37;99
Dukuhturi;-6.90;109.08;98
Tarakan;3.31;117.59;97
Sungai Penuh;-2.06;101.39;96
Sumber;-6.76;108.48;93
Wonosobo;-7.36;109.90;93
Palimanan;-6.71;108.42;93
Pamekasan;-7.16;113.47;92
Pandeglang;-6.31;106.11;92
Pariaman;-0.62;100.12;92
Kudus;-6.80;110.84;92
Caringin;-6.71;106.82;92
Banjar;-8.19;114.97;89
Lhokseumawe;5.18;97.15;89
Cicurug;-6.78;106.78;89
Kartasura;-7.55;110.74;89
Klangenan;-6.71;108.44;88
Majalengka;-6.84;108.23;88
Bojonegoro;-7.15;111.88;87
Kasihan;-7.83;110.33;86
Sumenep;-7.02;113.87;85
Ambarawa;-7.26;110.40;84
Margahayukencana;-6.97;107.57;83
Galesong;-5.32;119.37;83
Watampone;-4.54;120.33;82
Kedungwaru;-8.07;111.92;80
Serpong;-6.32;106.66;80
Sibolga;1.74;98.78;80
Genteng;-8.37;114.15;80
Gedangan;-7.39;112.73;79
Ponorogo;-7.87;111.46;79
Ciranjang-hilir;-6.82;107.26;78
Ende;-8.84;121.66;77
Tuban;-6.90;112.06;76
Kebomas;-7.17;112.63;76
Karangsembung;-6.85;108.64;76
Tarub;-6.93;109.17;76
Batu;-7.87;112.53;76
Sungailiat;-1.85;106.12;75
Gresik;-7.15;112.66;74
Sewon;-7.88;110.36;74
Jatibarang;-6.47;108.32;73
Kuningan;-6.98;108.48;72
Sragen;-7.43;111.02;72
Pagar Alam;-4.03;103.25;70
Mertoyudan;-7.52;110.23;70
Bondowoso;-7.91;113.82;70
Nganjuk;-7.61;111.90;69
Melati;-7.73;110.37;67
Bima;-8.46;118.73;67
Sokaraja;-7.46;109.29;66
Gamping Lor;-7.80;110.33;66
Sampit;-2.53;112.95;66
Lahat;-3.79;103.54;66
Tulungagung;-8.07;111.90;65
Muncar;-8.43;114.33;65
Tulangan Utara;-7.47;112.65;64
Godean;-7.77;110.29;63
Tanjung Pandan;-2.73;107.63;62
Abepura;-2.60;140.63;62
Bangkalan;-7.05;112.74;62
Slawi;-6.98;109.14;61
Pecangaan;-6.70;110.71;61
Kertosono;-7.58;112.10;61
Barabai;-2.58;115.38;60
Boyolali;-7.53;110.60;60
Sengkang;-4.13;120.03;60
Lamongan;-7.12;112.42;59
Baki;-7.61;110.78;59
Bantul;-7.89;110.33;59
Weleri;-6.97;110.07;58
Polewali;-3.43;119.34;58
Jatiwangi;-6.73;108.26;58
Baekrajan;-6.77;110.85;58
Singosari;-7.89;112.67;58
Kabanjahe;3.10;98.49;57
Purbalingga;-7.39;109.36;57
Pare;-7.77;112.20;57
Balaipungut;1.06;101.29;56
Mendaha;-1.02;103.59;56
Sleman;-7.72;110.36;56
Pandak;-7.91;110.29;56
Amuntai;-2.42;115.25;56
Besuki;-7.73;113.70;55
Wedi;-7.74;110.58;55
Cepu;-7.15;111.59;55
Langsa;4.47;97.97;54
Sampang;-7.19;113.24;53
Manokwari;-0.86;134.06;53
Tanjungagung;-3.94;103.80;53
Sumbawa Besar;-8.49;117.42;53
Terbanggi Besar;-4.88;105.22;53
Kepanjen;-8.13;112.57;52
Blora;-6.97;111.42;52
Comal;-6.91;109.53;51
Karanganom;-7.65;110.63;51
Kawalu;-7.38;108.21;51
Jatiroto;-7.88;111.12;50
Sofifi;0.74;127.56;36
Mamuju;-2.68;118.89;15
|IE
Dublin;53.33;-6.25;1024
Cork;51.90;-8.47;190
Luimneach;52.66;-8.62;90
Gaillimh;53.27;-9.05;71
Tallaght;53.29;-6.37;64
Swords;53.46;-6.22;37
Monaghan;54.25;-6.97;6
Nenagh;52.86;-8.20;6
|IL
Jerusalem;31.77;35.22;801
Tel Aviv;32.08;34.78;433
Haifa;32.82;34.99;267
Ashdod;31.79;34.65;225
Rishon LeẔiyyon;31.97;34.79;220
Petaẖ Tiqwa;32.09;34.89;200
Beersheba;31.25;34.79;187
Netanya;32.33;34.86;172
H̱olon;32.01;34.78;166
Bnei Brak;32.08;34.83;154
Reẖovot;31.89;34.81;133
Bat Yam;32.02;34.75;129
Ramat Gan;32.08;34.81;128
Ashkelon;31.67;34.57;106
Modi‘in Makkabbim Re‘ut;31.89;35.02;89
Herzliya;32.17;34.83;84
Kfar Saba;32.17;34.91;81
Ra'anana;32.18;34.87;80
Hadera;32.44;34.90;76
Bet Shemesh;31.73;34.99;67
Lod;31.95;34.89;67
Nazareth;32.70;35.30;65
Modiin Ilit;31.93;35.04;64
Ramla;31.93;34.87;64
Nahariyya;33.01;35.10;51
Ariel;32.11;35.18;18;WE
|IM
Douglas;54.15;-4.48;26
Ramsey;54.32;-4.39;7
Peel;54.22;-4.69;4
Port Erin;54.08;-4.75;4
Castletown;54.07;-4.65;3
|IN
Mumbai;19.07;72.88;12692
Delhi;28.65;77.23;10928
Bengaluru;12.97;77.59;5104
Kolkata;22.56;88.36;4631
Chennai;13.09;80.28;4328
Ahmedabad;23.03;72.59;3720
Hyderabad;17.38;78.46;3598
Pune;18.52;73.86;2936
Sūrat;21.20;72.83;2895
Kanpur;26.47;80.35;2823
Jaipur;26.92;75.79;2712
Lucknow;26.84;80.92;2472
Nagpur;21.15;79.08;2228
Indore;22.72;75.83;1837
Patna;25.59;85.14;1600
Bhopal;23.25;77.40;1600
Ludhiāna;30.91;75.85;1545
Tirunelveli;8.73;77.68;1436
Agra;27.18;78.02;1430
Vadodara;22.30;73.21;1409
Najafgarh;28.61;76.98;1365
Gorakhpur;29.45;75.67;1325
Nashik;20.00;73.79;1289
Pimpri;18.62;73.81;1285
Kalyān;19.24;73.14;1262
Thāne;19.20;72.96;1262
Meerut;28.98;77.71;1223
Nowrangapur;19.23;82.55;1221
Faridabad;28.41;77.31;1220
Ghāziābād;28.67;77.44;1199
Dombivli;19.22;73.08;1193
Rājkot;22.29;70.79;1177
Varanasi;25.32;83.01;1164
Amritsar;31.62;74.88;1092
Allahābād;25.44;81.84;1073
Visakhapatnam;17.68;83.20;1063
Jabalpur;23.17;79.95;1030
Hāora;22.58;88.32;1028
Aurangabad;19.88;75.34;1016
Solāpur;17.67;75.91;997
Srinagar;34.09;74.81;976
Chandigarh;30.74;76.79;961
Coimbatore;11.01;76.97;960
Jodhpur;26.27;73.01;921
Madurai;9.92;78.12;910
Guwahati;26.18;91.75;899
Gwalior;26.23;78.17;882
Vijayawada;16.51;80.65;875
Mysore;12.30;76.64;868
Ranchi;23.34;85.31;846
Hubli;15.35;75.13;840
Narela;28.85;77.09;800
Jalandhar;31.33;75.58;785
Thiruvananthapuram;8.49;76.95;784
Salem;11.65;78.16;778
Tiruchirappalli;10.82;78.70;775
Kota;25.18;75.84;763
Bhubaneshwar;20.27;85.83;762
Alīgarh;27.88;78.07;753
Bareilly;28.37;79.43;745
Morādābād;28.84;78.78;721
Bhiwandi;19.30;73.06;707
Raipur;21.23;81.63;680
Gorakhpur;26.77;83.37;674
Bhilai;21.21;81.43;625
Jamshedpur;22.80;86.19;616
Borivli;19.23;72.86;610
Cochin;9.94;76.26;605
Amrāvati;20.93;77.75;604
Sāngli;16.85;74.56;601
Cuttack;20.46;85.88;580
Bīkaner;28.02;73.31;576
Warangal;18.00;79.58;558
Bhavnagar;21.76;72.15;555
Nanded;19.16;77.31;551
Raurkela;22.22;84.86;536
Guntur;16.30;80.46;531
Dehra Dūn;30.32;78.03;522
Bhayandar;19.30;72.85;520
Durgapur;23.52;87.31;519
Ajmer;26.45;74.64;518
Ulhasnagar;19.22;73.15;517
Kolhāpur;16.70;74.23;516
Siliguri;26.71;88.43;516
Bilimora;20.77;72.96;511
Āsansol;23.68;86.98;504
Jamnagar;22.47;70.07;492
Sahāranpur;29.97;77.55;485
Gulbarga;17.34;76.84;484
Bhātpāra;22.87;88.40;483
Jammu;32.74;74.87;466
Kurnool;15.83;78.04;460
Ujjain;23.18;75.78;457
Rāmgundam;18.80;79.45;452
Shyamnagar;22.83;88.37;442
Nangi;22.51;88.22;441
Kozhikode;11.25;75.78;440
Mālegaon;20.55;74.53;435
Davangere;14.47;75.93;435
Jalgaon;21.00;75.57;429
Akola;20.71;77.00;429
Belgaum;15.85;74.50;429
Gaya;24.80;85.00;424
Udaipur;24.59;73.71;423
Korba;22.35;82.70;419
Bokāro;23.79;85.96;419
Mangalore;12.92;74.86;417
Jhānsi;25.46;78.58;413
Thoothukudi;8.77;78.13;411
Nellore;14.45;79.99;404
Tiruppur;11.12;77.35;398
Kollam;8.88;76.58;394
Pānihāti;22.69;88.37;379
Ahmadnagar;19.09;74.74;367
Dhūlia;20.90;74.78;367
Bhāgalpur;25.24;86.97;362
Punāsa;22.24;76.39;350
Muzaffarnagar;29.47;77.70;350
Latur;18.40;76.57;349
Kūkatpalli;17.48;78.41;342
Ambattūr;13.10;80.16;341
Bellary;15.14;76.92;337
Muzaffarpur;26.12;85.39;333
Kāmārhāti;22.67;88.37;333
Mathura;27.50;77.67;331
Patiāla;30.34;76.39;329
Chānda;19.95;79.30;328
Bhīlwāra;25.35;74.64;326
Thrissur;10.52;76.22;325
Brahmapur;19.31;84.79;325
Shāhjānpur;27.88;79.91;320
Shimoga;13.93;75.57;320
New Delhi;28.64;77.22;318
Rohtak;28.89;76.59;317
Tumkūr;13.34;77.10;307
Fīrozābād;27.15;78.40;306
Nizāmābād;18.67;78.10;305
Kulti;23.73;86.84;305
Rājahmundry;17.01;81.78;305
Barddhamān;23.26;87.86;302
Bārāsat;22.72;88.48;298
Bāli;22.65;88.34;297
Hisar;29.15;75.72;296
Rāmpur;28.81;79.03;296
Greater Noida;28.50;77.54;294
Noida;28.58;77.33;294
Kākināda;16.96;82.24;293
Pānīpat;29.39;76.97;293
Parbhani;19.27;76.77;290
Darbhanga;26.15;85.90;287
Alwar;27.56;76.63;283
Bilāspur;22.08;82.16;283
Ichalkaranji;16.69;74.46;274
Bijapur;16.82;75.72;271
Aizawl;23.73;92.72;265
Jālna;19.84;75.89;262
Lal Bahadur Nagar;17.35;78.56;262
Dewas;22.97;76.06;261
Gajuwaka;17.70;83.22;259
Satna;24.58;80.83;258
Etāwah;26.78;79.02;257
Durg;21.19;81.28;255
Naihāti;22.89;88.42;253
Tirupati;13.64;79.42;251
Sonīpat;28.99;77.02;251
Āvadi;13.11;80.11;250
Tiruvottiyūr;13.16;80.30;248
Saugor;23.84;78.74;247
Mau;25.94;83.56;246
Bihār Sharīf;25.20;85.52;244
Hāpur;28.73;77.78;243
Bathinda;30.21;74.94;243
Farrukhābād;27.39;79.58;241
Anantapur;14.68;77.61;240
Bārāsat;22.23;88.45;238
Ratlām;23.33;75.04;237
Ramagundam;18.75;79.47;235
Gangānagar;29.92;73.87;232
Bharatpur;27.22;77.49;229
Karīmnagar;18.44;79.13;229
Puducherry;11.93;79.83;227
Shrīrāmpur;22.75;88.34;226
Rāichūr;16.21;77.36;226
Quthbullapur;17.50;78.46;226
Karnāl;29.69;76.98;225
Arrah;25.56;84.66;224
Imphal;24.81;93.94;224
Gosāba;22.17;88.80;223
Mirzāpur;25.14;82.57;220
Kharagpur;22.34;87.33;220
Dhanbād;23.80;86.44;220
Tanjore;10.79;79.14;220
Amarnāth;19.20;73.17;218
Nāgercoil;8.18;77.43;214
Pāli;25.77;73.32;210
Yamunānagar;30.13;77.28;209
Rewa;24.53;81.29;208
Secunderabad;17.50;78.54;204
Bīdar;17.91;77.52;204
Agartala;23.84;91.28;203
Monghyr;25.37;86.47;203
Burhānpur;21.31;76.23;203
Nadiād;22.69;72.86;202
Chāpra;25.78;84.75;202
Dindigul;10.37;77.98;201
Panchkula;30.69;76.85;200
Sīkar;27.61;75.14;200
Bulandshahr;28.40;77.86;199
Purnia;25.78;87.47;198
Hospet;15.27;76.39;198
Gurgaon;28.46;77.03;197
Sambhal;28.58;78.57;196
Gandhinagar;23.22;72.68;196
Murwāra;23.84;80.39;196
Nāngloi Jāt;28.68;77.07;194
Machilīpatnam;16.19;81.14;193
Katihar;25.54;87.57;193
Bhiwāni;28.79;76.14;191
Kultali;21.90;88.40;188
Raebareli;26.23;81.23;186
Haridwar;29.95;78.16;186
Singrauli;24.20;82.68;186
Jūnāgadh;21.52;70.46;184
Sūjāngarh;27.70;74.47;184
Ellore;16.71;81.10;183
Bhusāval;21.04;75.79;183
Khandwa;21.82;76.35;183
Bahraigh;27.57;81.59;182
Sirsa;29.53;75.03;182
Chandannagar;22.86;88.37;181
Baharampur;24.10;88.25;181
Surendranagar;22.73;71.65;180
Vizianagaram;18.12;83.41;179
Proddatūr;14.75;78.55;178
Vellore;12.92;79.13;177
Hugli;22.91;88.40;177
Alappuzha;9.49;76.33;177
Amroha;28.90;78.47;176
Tambaram;12.92;80.13;175
Pathānkot;32.27;75.65;174
Bhind;26.57;78.79;174
Shimla;31.10;77.17;174
Ongole;15.50;80.04;173
Gadag-Betageri;15.42;75.62;173
Navsāri;20.94;72.92;171
Puri;19.80;85.82;171
Haldia;22.06;88.11;171
Khammam;17.25;80.14;171
Rāiganj;25.61;88.12;170
Ingrāj Bāzār;25.00;88.15;170
Jaunpur;25.75;82.69;170
Fatehpur;25.93;80.81;166
Gāndhīdhām;23.08;70.13;166
Nandyāl;15.48;78.48;165
Udupi;13.33;74.75;165
Loni;28.75;77.29;165
Sītāpur;27.56;80.68;164
Shivpuri;25.42;77.66;164
Bhadrāvati;13.85;75.71;164
Ādoni;15.63;77.27;164
Verāval;20.91;70.37;163
Sambalpur;21.47;83.98;163
Gadag;15.43;75.63;163
Unnāo;26.55;80.49;162
Budaun;28.04;79.13;162
Jīnd;29.32;76.32;161
Madhyamgram;22.69;88.45;161
Jāmuria;23.70;87.08;160
Jaigaon;26.85;89.38;159
Cuddalore;11.76;79.77;159
Orai;25.99;79.45;158
Hoshiārpur;31.54;75.91;158
Pallāvaram;12.97;80.15;157
Hanumāngarh;29.58;74.33;156
Kanchipuram;12.84;79.70;155
Guna;24.65;77.31;154
Bahādurgarh;28.69;76.94;154
Bharūch;21.69;72.98;154
Medinīpur;22.42;87.32;153
Fyzābād;26.78;82.15;153
Dinapore;25.64;85.05;153
Silchar;24.83;92.80;152
Bānda;25.48;80.33;152
Morena;26.50;78.00;152
Tonk;26.17;75.79;151
Rāj-Nāndgaon;21.10;81.03;151
Serilingampalle;17.49;78.30;151
Virār;19.46;72.81;150
Malkajgiri;17.45;78.53;150
Shāntipur;23.25;88.43;150
Bārākpur;22.77;88.36;148
Erode;11.34;77.73;147
Ambāla;30.36;76.80;147
Krishnanagar;23.41;88.49;146
Saharsa;25.87;86.60;146
Batāla;31.81;75.20;145
Bhīmavaram;16.54;81.52;143
Bālurghāt;25.22;88.78;141
Kaithal;29.80;76.40;141
Lakhīmpur;27.95;80.78;140
Hazāribāgh;23.99;85.36;140
Vidisha;23.53;77.81;140
Haldwani;29.22;79.53;139
Hābra;22.84;88.66;139
Kumbakonam;10.96;79.39;139
Porbandar;21.64;69.61;139
Chitradurga;14.22;76.40;139
Thānesar;29.97;76.83;138
Tiruvannāmalai;12.23;79.07;138
Anand;22.55;72.96;138
Kānchrāpāra;22.96;88.43;137
Mahbūbnagar;16.74;77.99;136
Dimāpur;25.91;93.72;136
Robertsonpet;12.96;78.28;135
Chhindwāra;22.06;78.94;135
Mandya;12.52;76.90;135
Bānkura;23.23;87.07;134
Hājīpur;25.69;85.21;134
Gondā City;27.13;81.95;134
Bhuj;23.25;69.67;133
Hindupur;13.83;77.49;133
Shillong;25.57;91.88;133
Pālghāt;10.77;76.65;133
Godhra;22.78;73.61;132
Kishangarh;26.59;74.85;132
Rānīganj;23.62;87.13;131
Pīlibhīt;28.63;79.80;131
Beāwar;26.10;74.32;131
Abohar;30.14;74.20;131
Moga;30.81;75.17;131
Dehri;24.90;84.18;130
Deoria;26.50;83.78;130
Hassan;13.01;76.10;129
Khardah;22.72;88.38;128
Yavatmāl;20.39;78.13;128
Hālīsahar;22.93;88.42;128
Panvel;18.99;73.11;128
Titāgarh;22.74;88.37;128
Cuddapah;14.48;78.82;127
Bettiah;26.80;84.50;127
Hāthras;27.60;78.05;127
Lalitpur;24.69;78.42;126
Kolār;13.14;78.13;126
Mandsaur;24.07;75.07;125
Gondiā;21.46;80.19;125
Rajapalaiyam;9.45;77.55;124
Dārjiling;27.03;88.27;124
Mohali;30.68;76.72;123
Pālanpur;24.17;72.44;123
Dam Dam;22.63;88.42;123
Hardoī;27.39;80.13;123
Puruliya;23.33;86.36;123
Dibrugarh;27.48;94.91;122
Palwal;28.14;77.33;122
Nalgonda;17.05;79.27;122
Bhadreswar;22.82;88.34;122
Vejalpur;22.69;73.56;122
Chikmagalūr;13.32;75.77;121
Raigarh;21.90;83.40;121
Guntakal Junction;15.17;77.36;121
Gangāpur;26.47;76.72;120
Deoli;28.50;77.23;120
Siwān;26.22;84.36;119
Damoh;23.83;79.44;119
Ādilābād;19.67;78.54;119
Srikakulam;18.30;83.90;118
Uppal Kalan;17.41;78.56;118
Jetpur;21.75;70.62;118
Morbi;22.82;70.84;118
Pātan;23.85;72.13;118
Khanna;30.71;76.22;117
Botād;22.17;71.67;117
Rishra;22.72;88.35;117
Azamgarh;26.07;83.18;117
Yelahanka;13.10;77.60;116
Gudivāda;16.44;81.00;116
Baidyabāti;22.78;88.33;116
Bastī;26.79;82.72;115
Balasore;21.49;86.93;114
Dharmavaram;14.41;77.72;114
Māler Kotla;30.53;75.88;114
Wardha;20.74;78.60;114
Jhunjhunūn;28.13;75.40;113
Satara;17.69;73.99;113
Chanduasi;28.45;78.78;113
Mothīhāri;26.65;84.92;112
Chās;23.64;86.17;112
Pudukkottai;10.38;78.82;112
Rewāri;28.20;76.62;112
Port Blair;11.67;92.75;112
Suriāpet;17.14;79.62;112
Bangaon;23.05;88.83;112
Chhatarpur;24.92;79.59;112
Ashoknagar Kalyangarh;22.86;88.64;111
Achalpur;21.26;77.51;111
Navadwīp;23.41;88.37;111
Bārsi;18.23;75.69;111
Sultānpur;26.26;82.07;110
Ambur;12.79;78.72;110
Hoshangābād;22.75;77.73;109
Sawāi Mādhopur;26.02;76.34;109
Madanapalle;13.55;78.50;109
Bānsbāria;22.95;88.40;108
Tādepallegūdem;16.81;81.53;108
Jalpāiguri;26.52;88.73;108
Chittaurgarh;24.89;74.62;107
Gangāwati;15.43;76.53;106
Khurja;28.25;77.86;106
Ponnāni;10.77;75.93;106
Barnāla;30.37;75.55;105
Badlapur;19.16;73.27;105
Soyībug;34.08;74.71;104
Roorkee;29.87;77.89;104
Bagaha;27.10;84.09;104
Hosūr;12.74;77.83;104
Chūru;28.30;74.97;104
Nagda;23.46;75.42;104
Kashipur;29.21;78.96;103
Ghazīpur;25.58;83.59;103
Begusarai;25.42;86.13;103
Dhaulpur;26.69;77.88;102
Mormugao;15.39;73.81;102
Ferozepore;30.93;74.61;102
Gondal;21.96;70.80;102
Seoni;22.09;79.55;101
Jagādhri;30.17;77.30;101
Miriālgūda;16.87;79.56;101
Udgīr;18.39;77.12;101
Jamālpur;25.31;86.49;101
Nandurbar;21.37;74.24;101
Itārsi;22.61;77.76;101
Vasco da Gama;15.40;73.82;100
Phagwāra;31.22;75.77;100
Airoli;19.15;73.00;100
Amreli;21.60;71.21;100
Shikohābād;27.11;78.59;100
Kāsganj;27.81;78.65;99
Sehore;23.20;77.08;99
Rānībennur;14.62;75.63;99
Jagtiāl;18.79;78.92;99
Bhadrakh;21.05;86.52;99
Būndi;25.44;75.64;99
Ooty;11.41;76.70;98
Mughal Sarāi;25.28;83.12;98
Shāmli;29.45;77.31;98
Hinganghāt;20.55;78.84;98
Villupuram;11.94;79.49;97
Amalner;21.04;75.06;97
Bagalkot;16.19;75.70;97
Tellicherry;11.75;75.49;97
Narasaraopet;16.23;80.05;97
Nāgaur;27.20;73.73;97
Nawāda;24.89;85.54;97
Jahānābād;25.21;84.99;96
Chālisgaon;20.46;75.02;96
Buxar;25.58;83.98;96
Aurangābād;24.75;84.37;96
Sāhibganj;25.24;87.63;96
Pandharpur;17.68;75.33;96
Hindaun;26.73;77.04;96
Khargone;21.82;75.61;95
Parli Vaijnāth;18.85;76.53;95
Kishanganj;26.10;87.96;95
Mainpuri;27.23;79.03;95
Khāmgaon;20.71;76.57;95
Negapatam;10.76;79.84;94
Chilakalūrupet;16.09;80.17;94
Gudiyatham;12.95;78.87;94
Makrāna;27.04;74.72;94
Bānswāra;23.54;74.44;94
Baraut;29.10;77.26;94
Closepet;12.72;77.28;94
Kalyani;22.98;88.48;93
Tādpatri;14.91;78.01;93
Kapūrthala;31.38;75.38;93
Dīsa;24.26;72.18;92
Kohima;25.67;94.11;92
Betūl;21.90;77.90;92
Kāraikkudi;10.07;78.77;92
Bagaha;24.53;85.06;91
Balāngīr;20.70;83.49;91
Datia;25.67;78.46;91
Valparai;10.33;76.95;90
Kovilpatti;9.17;77.87;90
Vaniyambadi;12.68;78.62;90
Bhandāra;21.17;79.65;90
Roha;18.44;73.12;90
Muktsar;30.47;74.52;90
Luckeesarai;25.18;86.09;90
Bārmer;25.75;71.39;89
Murādnagar;28.78;77.50;89
Tinsukia;27.49;95.36;89
Shahdol;23.29;81.36;89
Manjeri;11.12;76.12;89
Mahobā;25.29;79.88;89
Contai;21.78;87.75;89
Sangrūr;30.25;75.84;89
Pollachi;10.66;77.01;88
Deoband;29.70;77.68;88
Neyyāttinkara;8.40;77.09;88
Tāndā;26.55;82.66;88
Bārān;25.10;76.52;87
Dhamtari;20.71;81.55;87
Tiruchengode;11.38;77.89;87
Chīrāla;15.82;80.35;87
Jharia;23.74;86.41;87
Akot;21.10;77.06;87
Rājpura;30.48;76.59;87
Madgaon;15.28;73.96;87
Sardārshahr;28.44;74.49;87
Mayiladuthurai;11.10;79.66;87
Kāmthi;21.22;79.20;86
Parādīp Garh;20.32;86.61;86
Paramagudi;9.55;78.59;86
Osmanabad;18.18;76.04;86
Aruppukkottai;9.51;78.10;85
Bāruni;25.48;85.97;85
Bijnor;29.37;78.14;85
Anakāpalle;17.69;83.00;84
Najībābād;29.61;78.34;84
Dohad;22.83;74.26;84
Rāmgarh;23.63;85.52;84
Kāvali;14.92;79.99;83
Fatehpur;27.99;74.96;83
Jangipur;24.47;88.08;83
Dhār;22.59;75.30;82
Hānsi;29.10;75.96;82
Kadiri;14.11;78.16;81
Dhorāji;21.73;70.45;81
Rāyachoti;14.06;78.75;81
Khambhāt;22.32;72.62;81
Nirmal;19.10;78.34;81
Emmiganūr;15.77;77.48;81
Jeypore;18.86;82.57;81
Kotkapura;30.58;74.83;81
Udhampur;32.92;75.14;80
Kairāna;29.40;77.21;80
Bālāghāt;21.82;80.19;80
Mānsa;29.99;75.40;80
Anantnag;33.73;75.15;80
Kāraikāl;10.92;79.83;80
Jharsuguda;21.86;84.01;79
Brājarājnagar;21.82;83.92;79
Kottagūdem;17.55;80.62;79
Nawābganj;26.93;81.20;79
Arakkonam;13.08;79.67;79
Koch Bihār;26.33;89.45;79
Dod Ballāpur;13.29;77.54;79
Bhadohi;25.40;82.57;79
Kātoya;23.65;88.13;78
Jamūī;24.93;86.23;78
Harihar;14.51;75.81;78
Mancherāl;18.87;79.43;78
Kadayanallur;9.07;77.34;78
Daltonganj;24.04;84.07;78
Farīdkot;30.67;74.76;77
Balrāmpur;27.43;82.19;77
Bāramūla;34.21;74.34;77
Dhuliān;24.68;87.95;77
Mawāna;29.10;77.92;77
Karur;10.96;78.08;77
Kundla;21.34;71.31;77
Manmād;20.25;74.44;77
Kannauj;27.06;79.92;77
Malaut;30.21;74.48;77
Nagīna;29.44;78.44;77
Badagara;11.60;75.58;76
Jagdalpur;19.08;82.02;76
Jumri Tilaiyā;24.43;85.53;76
Baj Baj;22.48;88.18;76
Konnagar;22.71;88.34;76
Ratnagiri;16.99;73.31;76
Hingoli;19.71;77.14;76
Bodināyakkanūr;10.01;77.35;76
Khadki;18.56;73.85;76
Dhrāngadhra;22.99;71.47;76
Pāloncha;17.60;80.71;75
Gūdūr;14.15;79.85;75
Ankleshwar;21.63;72.99;75
Tīkamgarh;24.74;78.83;75
Srivilliputhur;9.51;77.63;74
Sivakasi;9.45;77.80;74
Pilkhua;28.71;77.66;74
Ambājogāi;18.73;76.39;74
Bela;25.92;82.00;74
Bodhan;18.66;77.89;74
Rabkavi;16.48;75.11;74
Karauli;26.50;77.03;74
Savarkundla;21.34;71.30;74
Shāhābād;27.64;79.94;74
Chāndpur;29.13;78.27;74
Gokak;16.17;74.82;73
Sikandarābād;28.45;77.70;73
Virudunagar;9.59;77.96;73
Dausa;26.89;76.34;73
Valsād;20.61;72.93;73
Ambikāpur;23.12;83.20;73
Pālghar;19.70;72.77;72
Dharapuram;10.74;77.53;72
Chintāmani;13.40;78.05;72
Farīdpur;28.21;79.54;72
Pusad;19.91;77.58;72
Madhubani;26.35;86.07;72
Sirsilla;18.39;78.81;71
Vapi;20.37;72.90;71
Kāmāreddi;18.32;78.34;71
Bolpur;23.66;87.70;71
Rānāghāt;23.18;88.57;71
Fāzilka;30.40;74.03;71
Beypore;11.17;75.81;71
Dādri;28.55;77.55;71
Auraiya;26.47;79.51;71
Bāpatla;15.90;80.47;70
Payyannūr;12.09;75.20;70
Talipparamba;12.04;75.36;70
Tindivanam;12.23;79.66;70
Shirpur;21.35;74.88;70
Bāsoda;23.85;77.94;69
Jorhāt;26.76;94.20;69
Sindhnūr;15.77;76.76;69
Bargarh;21.33;83.62;69
Wāshīm;20.11;77.13;69
Visnagar;23.70;72.55;69
Palwancha;17.58;80.68;69
Keshod;21.30;70.25;69
Kānnangād;12.31;75.11;68
Bīsalpur;28.29;79.80;68
Tanuku;16.75;81.68;68
Attili;16.70;81.60;68
Bālotra;25.83;72.24;68
Pithampur;22.60;75.70;68
Munnar;10.09;77.06;68
Chamrajnagar;11.92;76.94;68
Pattukkottai;10.42;79.32;68
Jaisalmer;26.92;70.90;68
Arāria;26.15;87.51;67
Harda Khās;22.34;77.10;67
Sangamner;19.57;74.21;67
Jaorā;23.64;75.13;67
Buldāna;20.53;76.18;67
Mettupalayam;11.30;76.93;67
Anjār;23.11;70.03;67
Bellampalli;19.06;79.49;67
Channapatna;12.65;77.21;67
Ratangarh;28.08;74.62;67
Krishnagiri;12.52;78.21;66
Rishīkesh;30.11;78.29;66
Goyerkāta;26.70;89.03;66
Chāībāsa;22.55;85.80;66
Mandamarri;18.97;79.47;66
Palani;10.45;77.52;66
Nārnaul;28.04;76.11;66
Dharmapuri;12.13;78.16;66
Fatehābād;29.52;75.46;66
Palāsa;18.77;84.41;66
Basavakalyān;17.87;76.95;66
Chingleput;12.69;79.98;66
Chopda;21.25;75.30;66
Panaji;15.50;73.83;66
Thenkasi;8.96;77.32;65
Yādgīr;16.77;77.14;65
Gangārāmpur;25.40;88.53;65
Ramanathapuram;9.37;78.83;65
Jagraon;30.79;75.47;65
Alīpur Duār;26.48;89.52;65
Kopargaon;19.88;74.48;65
Bongaigaon;26.48;90.56;65
Malkāpur;20.89;76.20;65
Kāranja;20.48;77.49;65
Khatauli;29.28;77.73;65
Ashoknagar;24.58;77.73;65
Siuri;23.91;87.53;65
Nābha;30.38;76.15;65
Siddipet;18.10;78.85;65
Bhawānipatna;19.91;83.17;64
Khopoli;18.79;73.35;64
Karwar;14.81;74.13;64
Kāyankulam;9.18;76.50;64
Chinnachowk;14.48;78.84;64
Bishnupur;23.07;87.32;64
Mārkāpur;15.74;79.27;64
Basmat;19.33;77.16;64
Baheri;28.77;79.50;64
Kunnamkulam;10.65;76.07;64
Rāghogarh;24.44;77.20;64
Gopālganj;26.47;84.44;64
Tura;25.51;90.20;64
Rājsamand;25.07;73.88;63
Tāndūr;17.25;77.58;63
Sūratgarh;29.32;73.90;63
Mannargudi;10.67;79.45;63
Sopur;34.29;74.47;63
Arni;12.67;79.29;63
Kannur;11.87;75.36;63
Dhuburi;26.02;89.99;63
Puliyangudi;9.17;77.40;62
Sheopur;25.66;76.70;62
Renukūt;24.22;83.04;62
Dhenkānāl;20.66;85.60;62
Dabwāli;29.95;74.74;62
Sibsāgar;26.98;94.64;62
Malappuram;11.04;76.08;62
Rāth;25.59;79.57;62
Jamkhandi;16.50;75.29;62
Sirsi;14.62;74.84;62
Vriddhāchalam;11.52;79.32;61
Vinukonda;16.05;79.74;61
Tiptūr;13.26;76.48;61
Sahaswān;28.07;78.75;61
Koppal;15.35;76.15;61
Sirhind;30.64;76.38;61
Dabra;25.89;78.33;61
Cumbum;9.74;77.28;61
Arāmbāgh;22.88;87.78;61
Himatnagar;23.60;72.97;61
Lādnūn;27.65;74.40;60
Nipāni;16.40;74.38;60
Borsad;22.41;72.90;60
Koratla;18.82;78.71;60
Kīratpur;29.51;78.21;60
Vrindāvan;27.58;77.70;60
Hāveri;14.79;75.40;60
Supaul;26.12;86.60;60
Bangaon;25.87;86.51;60
Gīrīdīh;24.19;86.31;60
Rāyadrug;14.70;76.85;60
North Lakhimpur;27.24;94.10;60
Tohāna;29.71;75.90;60
Gangoh;29.78;77.26;60
Kottayam;9.59;76.52;59
Mangalagiri;16.43;80.57;59
Narasapur;16.43;81.70;59
Sangāreddi;17.62;78.09;59
Kodār;17.00;79.97;59
Ullal;12.81;74.86;59
Māngrol;21.12;70.11;59
Gola Gokarannāth;28.08;80.47;59
Modāsa;23.46;73.30;59
Tezpur;26.63;92.80;59
Thiruvarur;10.77;79.64;59
Attur;11.59;78.60;59
Chidambaram;11.40;79.69;59
Tarn Tāran;31.45;74.93;59
Udumalaippettai;10.59;77.25;59
Lonavla;18.75;73.41;59
Shāhāda;21.55;74.47;58
Nawalgarh;27.85;75.27;58
Nedumangād;8.60;77.00;58
Nīmbāhera;24.62;74.68;58
Kadi;23.30;72.33;58
Sīra;13.74;76.90;58
Chik Ballāpur;13.44;77.73;58
Bārdoli;21.12;73.11;58
Jhārgrām;22.45;86.99;58
Samāstipur;25.86;85.78;58
Gobichettipalayam;11.45;77.44;58
Hasanpur;28.72;78.28;57
Jahāngīrābād;28.41;78.11;57
Sherkot;29.33;78.57;57
Kātrās;23.80;86.30;57
Pālakollu;16.52;81.73;57
Wani;20.06;78.95;57
Naksalbāri;26.68;88.22;57
Tiruvalla;9.38;76.57;57
Ponnūru;16.07;80.55;57
Diphu;25.84;93.43;57
Sītāmarhi;26.59;85.49;57
Chhibrāmau;27.15;79.50;57
Tilhar;27.96;79.74;57
Ilkal;15.96;76.11;57
Bada Barabīl;22.11;85.39;57
Mettur;11.79;77.80;57
Kuchāman;27.15;74.86;57
Panruti;11.78;79.55;57
Una;20.82;71.04;57
Ponnur;16.07;80.55;57
Kollegāl;12.15;77.11;56
Shegaon;20.79;76.70;56
Upleta;21.74;70.28;56
Ujhāni;28.00;79.01;56
Bankra;22.60;88.28;56
Dabhoi;22.18;73.43;56
Bāri;26.65;77.62;56
Obra;24.42;82.99;56
Gohāna;29.14;76.70;56
Jatani;20.16;85.71;56
Nāmakkal;11.22;78.17;56
Gadwāl;16.24;77.80;56
Pālitāna;21.53;71.82;56
Lāharpur;27.71;80.90;56
Nokha;27.56;73.47;56
Narwāna;29.60;76.12;56
Islāmpur;26.27;88.19;56
Karād;17.29;74.18;56
Jālaun;26.15;79.34;55
Karīmganj;24.87;92.36;55
Mokameh;25.40;85.92;55
Etāwa;24.18;78.20;55
Wanparti;16.37;78.07;55
Sāmalkot;17.06;82.18;55
Anjangaon;21.17;77.31;55
Dholka;22.73;72.44;55
Tirur;10.91;75.92;55
Kāndi;23.96;88.04;55
Ghātāl;22.66;87.73;55
Unjha;23.80;72.39;55
Sendhwa;21.69;75.10;55
Tiruttangal;9.48;77.83;54
Siddhapur;23.92;72.37;54
Dhūri;30.37;75.87;54
Sidhi;24.40;81.88;54
Wokha;26.10;94.26;54
Kālna;23.22;88.36;54
Bārāmati;18.15;74.58;54
Kandukūr;15.22;79.90;54
Sunām;30.13;75.80;54
Gaddi Annaram;17.37;78.52;54
Sattenapalle;16.39;80.15;54
Hiriyūr;13.94;76.62;54
Challakere;14.32;76.65;54
Rampur Hat;24.18;87.78;53
Masaurhi Buzurg;25.35;85.03;53
Nūzvīd;16.79;80.85;53
Shājāpur;23.43;76.28;53
Puttūr;12.76;75.20;53
Kāsaragod;12.50;74.99;53
Ajodhya;26.80;82.20;53
Mubārakpur;26.09;83.29;53
Phaltan;17.99;74.43;53
Sandīla;27.07;80.51;53
Sāgar;14.16;75.03;53
Lohārdagā;23.43;84.68;53
Deolāli;19.94;73.83;53
Shāhābād;17.13;76.94;53
Bobbili;18.57;83.36;53
Chikhli;20.35;76.26;53
Konch;25.99;79.15;53
Lunglei;22.89;92.74;53
Pithāpuram;17.12;82.25;53
Amalāpuram;16.58;82.01;53
Tuni;17.36;82.55;53
Sihor;21.71;71.96;53
Dīglūr;18.55;77.58;53
Barbil;22.10;85.38;53
Biswān;27.50;81.00;53
Kosi;27.79;77.44;52
Ropar;30.97;76.53;52
Dandeli;15.27;74.62;52
Pārvatipuram;18.78;83.43;52
Arcot;12.91;79.32;52
Jhālāwār;24.60;76.16;52
Petlād;22.48;72.80;52
Umred;20.85;79.32;52
Bhātāpāra;21.73;81.95;52
Kāliyāganj;25.63;88.33;52
Nasīrābād;26.30;74.73;52
Idappadi;11.59;77.84;52
Gohadi;26.43;78.44;52
Khagaul;25.58;85.05;52
Chiplūn;17.53;73.51;51
Changanācheri;9.44;76.54;51
Rāmnagar;29.39;79.13;51
Sillod;20.30;75.65;51
Mācherla;16.48;79.44;51
Tūndla;27.21;78.24;51
Mannārakkāt;10.99;76.46;51
Ottappālam;10.77;76.38;51
Goālpāra;26.18;90.63;51
Kānkānhalli;12.55;77.42;51
Madhupur;24.27;86.64;51
Madhipura;25.92;86.79;51
Charkhi Dādri;28.59;76.27;51
Dumraon;25.55;84.15;51
Mahāsamund;21.11;82.09;50
Gajraula;28.85;78.24;50
Ābu Road;24.48;72.78;50
Nanjangūd;12.12;76.68;50
Sālūr;18.52;83.21;50
Bhongīr;17.52;78.89;50
Aonla;28.27;79.17;50
Itānagar;27.09;93.61;45
Daman;20.41;72.83;40
Gangtok;27.33;88.61;31
Silvassa;20.27;73.00;27
Kargil;34.56;76.13;14
Dispur;26.14;91.80;11
Kavaratti;10.57;72.64;11
|IQ
Baghdad;33.34;44.40;7216
Basrah;30.51;47.78;2600
Mosul;36.34;43.12;1740
Erbil;36.18;44.01;933
Abū Ghurayb;33.31;44.18;900
As Sulaymānīyah;35.56;45.43;723
Kirkuk;35.47;44.39;601
Najaf;32.03;44.35;483
Karbala;32.62;44.02;434
Nasiriyah;31.06;46.26;400
Al ‘Amārah;31.84;47.14;323
Ad Dīwānīyah;31.99;44.93;319
Al Kūt;32.51;45.82;315
Al Ḩillah;32.46;44.42;290
Dihok;36.87;42.99;284
Ramadi;33.42;43.31;275
Al Fallūjah;33.35;43.79;190
Sāmarrā’;34.20;43.89;159
As Samawah;31.33;45.29;153
Baqubah;33.75;44.61;153
Sīnah;36.81;43.04;129
Soran;36.65;44.54;125
Az Zubayr;30.39;47.70;123
Kufa;32.05;44.44;110
Umm Qaşr;30.04;47.92;108
Al Fāw;29.97;48.47;105
Zaxo;37.15;42.69;95
Ash Shaţrah;31.41;46.17;83
Al Ḩayy;32.17;46.04;78
Jamjamāl;35.53;44.83;76
Khāliş;33.81;44.53;70
Tozkhurmato;34.89;44.63;60
Ash Shāmīyah;31.96;44.60;58
Al Hindīyah;32.55;44.23;57
Ḩalabjah;35.18;45.99;57
Al Miqdādīyah;33.98;44.94;51
Al-Hamdaniya;36.27;43.38;50
Tikrīt;34.62;43.68;42
|IR
Tehran;35.69;51.42;7153
Mashhad;36.32;59.57;2307
Isfahan;32.65;51.67;1547
Karaj;35.83;50.99;1448
Tabriz;38.08;46.29;1425
Shiraz;29.61;52.53;1250
Qom;34.64;50.88;900
Ahvaz;31.32;48.68;841
Pasragad Branch;34.78;48.47;788
Kahrīz;34.38;47.06;767
Kermanshah;34.31;47.06;621
Rasht;37.28;49.59;595
Kerman;30.28;57.08;578
Orūmīyeh;37.55;45.08;577
Zahedan;29.50;60.86;552
Hamadān;34.80;48.51;528
Āzādshahr;34.79;48.57;514
Arāk;34.09;49.70;504
Yazd;31.90;54.37;478
Ardabīl;38.25;48.29;411
Abadan;30.34;48.30;370
Zanjān;36.68;48.50;357
Bandar Abbas;27.19;56.28;352
Sanandaj;35.31;47.00;349
Qazvin;36.27;50.00;334
Khorramshahr;30.44;48.18;331
Khorramabad;33.49;48.36;330
Khomeynī Shahr;32.69;51.54;277
Sari;36.56;53.06;255
Borūjerd;33.90;48.75;252
Qarchak;35.43;51.58;252
Gorgān;36.84;54.44;245
Sabzevar;36.21;57.68;226
Najafābād;32.63;51.37;223
Neyshābūr;36.21;58.80;221
Naz̧arābād;35.95;50.61;213
Būkān;36.52;46.21;213
Sirjan;29.45;55.68;208
Bābol;36.55;52.68;203
Āmol;36.47;52.35;199
Bīrjand;32.87;59.22;197
Bojnūrd;37.47;57.33;192
Varāmīn;35.32;51.65;180
Malāyer;34.30;48.82;177
Sāveh;35.02;50.36;176
Khowy;38.55;44.95;175
Bushehr;28.97;50.84;165
Mahābād;36.76;45.72;162
Saqqez;36.25;46.27;151
Marvdasht;29.87;52.80;149
Rafsanjān;30.41;55.99;148
Īlām;33.64;46.42;141
Mīāndoāb;36.97;46.11;133
Shahrud;36.42;54.98;132
Gonbad-e Kāvūs;37.25;55.17;131
Iranshahr;27.20;60.68;131
Shahr-e Kord;32.33;50.86;129
Torbat-e Ḩeydarīyeh;35.27;59.22;126
Semnan;35.58;53.39;125
Marand;38.43;45.77;124
Zābol;31.03;61.49;122
Qūchān;37.11;58.51;112
Masjed Soleymān;31.94;49.30;112
Bandar-e Anzalī;37.47;49.46;111
Bāneh;36.00;45.89;105
Pārsābād;39.65;47.92;102
Kūhdasht;33.53;47.61;100
Bam;29.11;58.36;99
Akbarābād;29.25;52.78;98
Fasā;28.94;53.65;98
Yasuj;30.67;51.59;97
Kāshmar;35.24;58.47;96
Dogonbadan;30.36;50.80;95
Kāzerūn;29.62;51.65;95
Ahar;38.48;47.07;94
Behshahr;36.69;53.55;94
Marīvān;35.52;46.18;92
Alīgūdarz;33.40;49.69;91
Alvand;36.19;50.06;90
Qorveh;35.17;47.81;88
Borāzjān;29.27;51.22;86
Shīrvān;37.40;57.93;83
Salmās;38.20;44.77;82
Bonāb;37.34;46.06;80
Shahre Jadide Andisheh;35.68;51.02;80
Behbahān;30.60;50.24;79
Shūshtar;32.05;48.85;78
Khomeyn;33.64;50.08;77
Nahāvand;34.19;48.37;76
Alvand;36.32;49.17;75
Naqadeh;36.96;45.39;74
Nūrābād;34.07;47.97;74
Tākestān;36.07;49.70;71
Mīnāb;27.13;57.09;71
Abhar;36.15;49.22;70
Dehdasht;30.79;50.56;70
Chālūs;36.66;51.42;70
Khāsh;28.22;61.22;70
Langarūd;37.20;50.15;68
Dāmghān;36.17;54.34;68
Fīrūzābād;28.84;52.57;67
Nūrābād;30.11;51.52;64
Dārāb;28.75;54.54;63
Robāţ Karīm;35.48;51.08;63
Piranshahr;36.70;45.14;62
Kāmyārān;34.80;46.94;62
Esfarāyen;37.08;57.51;60
Asadābād;34.78;48.12;60
Zarand;30.81;56.56;59
Torbat-e Jām;35.24;60.62;59
Shahrīār;35.66;51.06;59
Ardakān;32.31;54.02;59
Harsīn;34.27;47.59;58
Ābādeh;31.16;52.65;57
Malārd;35.67;50.98;57
Ābyek;36.07;50.55;55
Bījār;35.87;47.61;54
Pīshvā;35.31;51.73;54
Kangāvar;34.50;47.97;53
Bandar-e Genāveh;29.58;50.52;53
Borūjen;31.97;51.29;53
Shahr-e Bābak;30.12;55.12;52
Shūsh;32.19;48.24;52
Meybod;32.25;54.02;52
Sarpol-e Z̄ahāb;34.46;45.86;52
Takāb;36.40;47.11;52
Khalkhāl;37.62;48.53;51
Oshnavīyeh;37.04;45.10;51
Khorramdarreh;36.21;49.20;51
|IS
Reykjavík;64.14;-21.90;119
Akureyri;65.68;-18.09;18
Selfoss;63.93;-21.00;7
|IT
Rome;41.89;12.51;2319
Milan;45.46;9.19;1237
Naples;40.85;14.27;959
Turin;45.07;7.69;870
Palermo;38.13;13.34;648
Genoa;44.40;8.94;580
Bologna;44.49;11.34;366
Florence;43.78;11.25;349
Catania;37.49;15.07;291
Bari;41.12;16.87;277
Messina;38.19;15.55;220
Verona;45.43;10.98;219
Padova;45.41;11.89;204
Trieste;45.65;13.78;187
Brescia;45.54;10.21;185
Prato;43.88;11.10;182
Taranto;40.46;17.25;181
Reggio Calabria;38.11;15.66;169
Modena;44.65;10.93;159
Livorno;43.54;10.33;154
Cagliari;39.23;9.12;149
Mestre;45.49;12.25;148
Parma;44.80;10.33;146
Foggia;41.46;15.55;137
Reggio nell'Emilia;44.70;10.63;133
Acilia-Castel Fusano-Ostia Antica;41.76;12.33;129
Salerno;40.68;14.79;126
Perugia;43.11;12.39;120
Monza;45.58;9.27;120
Rimini;44.06;12.57;119
Pescara;42.46;14.20;117
Bergamo;45.70;9.67;114
Vicenza;45.55;11.55;107
Bolzano;46.49;11.34;99
Andria;41.23;16.30;98
Udine;46.07;13.24;98
Siracusa;37.08;15.29;97
Terni;42.56;12.64;97
Forlì;44.22;12.04;94
Novara;45.45;8.62;93
Barletta;41.31;16.28;93
Piacenza;45.05;9.69;93
Ferrara;44.84;11.62;93
Sassari;40.73;8.56;92
Ancona;43.59;13.50;90
La Spezia;44.10;9.82;88
Torre del Greco;40.79;14.37;86
Como;45.81;9.08;82
Lucca;43.84;10.50;82
Ravenna;44.41;12.20;81
Lecce;40.35;18.17;81
Trento;46.07;11.12;80
Giugliano in Campania;40.93;14.20;80
Busto Arsizio;45.61;8.85;80
Lido di Ostia;41.73;12.28;79
Cesena;44.14;12.24;79
Catanzaro;38.88;16.60;79
Brindisi;40.63;17.94;79
Marsala;37.80;12.44;78
Treviso;45.67;12.24;78
Pesaro;43.91;12.92;77
Pisa;43.71;10.40;77
Varese;45.82;8.83;77
Sesto San Giovanni;45.53;9.23;77
Arezzo;43.46;11.88;76
Latina;41.47;12.90;76
Gela;37.07;14.24;74
Pistoia;43.93;10.92;74
Caserta;41.07;14.33;73
Fuorigrotta;40.83;14.20;72
Cinisello Balsamo;45.56;9.21;71
Lamezia Terme;38.96;16.31;71
Altamura;40.83;16.55;68
Guidonia Montecelio;41.99;12.72;68
Quartu Sant'Elena;39.23;9.25;67
Pavia;45.19;9.16;66
Castellammare di Stabia;40.70;14.49;66
Massa;44.04;10.14;65
Alessandria;44.91;8.61;64
Cosenza;39.30;16.25;64
Afragola;40.92;14.31;63
Ragusa;36.93;14.72;61
Asti;44.90;8.21;61
Grosseto;42.76;11.11;61
Cremona;45.13;10.02;60
Molfetta;41.20;16.60;60
Trapani;38.02;12.54;59
Carrara;44.08;10.10;59
Casoria;40.91;14.29;58
Savona;44.31;8.48;58
Vigevano;45.31;8.85;58
Pianura;40.86;14.17;58
Legnano;45.60;8.92;58
Caltanissetta;37.49;14.06;57
Potenza;40.64;15.81;56
Portici;40.82;14.34;56
Matera;40.67;16.60;55
San Severo;41.69;15.38;55
Cerignola;41.27;15.90;54
Trani;41.28;16.41;54
Bisceglie;41.24;16.50;54
Acerra;40.94;14.37;54
Ercolano;40.81;14.35;54
Carpi Centro;44.78;10.88;53
Imola;44.36;11.71;53
Bagheria;38.08;13.51;53
Manfredonia;41.63;15.92;53
Aversa;40.97;14.21;53
Ponticelli;40.85;14.33;52
Bitonto;41.11;16.69;52
Venice;45.44;12.33;51
Vittoria;36.95;14.53;51
Gallarate;45.66;8.79;50
Campobasso;41.56;14.67;40
L'Aquila;42.35;13.40;34
Aosta;45.74;7.32;32
|JE
Saint Helier;49.19;-2.10;28
|JM
Kingston;18.00;-76.79;938
Spanish Town;17.99;-76.96;145
Portmore;17.95;-76.88;103
Montego Bay;18.47;-77.92;83
Mandeville;18.04;-77.51;47
May Pen;17.96;-77.25;45
Half Way Tree;18.01;-76.80;19
Savanna-la-Mar;18.22;-78.13;17
Port Antonio;18.18;-76.45;14
Saint Ann’s Bay;18.44;-77.20;14
Morant Bay;17.88;-76.41;9
Port Maria;18.37;-76.89;8
Falmouth;18.49;-77.66;8
Lucea;18.45;-78.17;6
Black River;18.03;-77.85;4
|JO
Amman;31.96;35.95;1276
Zarqa;32.07;36.09;793
Irbid;32.56;35.85;307
Russeifa;32.02;36.05;268
Wādī as Sīr;31.95;35.82;181
‘Ajlūn;32.33;35.75;126
Aqaba;29.53;35.01;95
Rukban;33.31;38.70;85
Mādabā;31.72;35.79;82
As Salţ;32.04;35.73;80
Ar Ramthā;32.56;36.01;75
Mafraq;32.34;36.21;57
Ma'an;30.20;35.73;50
Jarash;32.28;35.90;27
Aţ Ţafīlah;30.84;35.60;25
Karak City;31.16;35.76;22
|JP
Tokyo;35.69;139.69;8337
Yokohama;35.43;139.65;3574
Osaka;34.69;135.50;2592
Nagoya;35.18;136.91;2191
Sapporo;43.07;141.35;1883
Kobe;34.69;135.18;1528
Kyoto;35.02;135.75;1460
Fukuoka;33.60;130.42;1392
Kawasaki;35.52;139.72;1307
Saitama;35.91;139.66;1193
Hiroshima;34.40;132.45;1144
Yono;35.88;139.63;1078
Sendai;38.27;140.87;1063
Kitakyushu;33.85;130.85;998
Chiba;35.60;140.12;920
Sakai;34.58;135.47;782
Shizuoka;34.98;138.38;702
Kumamoto;32.81;130.69;680
Okayama;34.65;133.93;640
Hamamatsu;34.70;137.73;605
Hachiōji;35.66;139.32;579
Kagoshima;31.57;130.55;555
Niigata;37.89;139.01;505
Himeji;34.82;134.70;481
Matsudo;35.78;139.90;470
Nishinomiya-hama;34.72;135.33;469
Kawaguchi;35.81;139.71;469
Kanazawa;36.60;136.62;459
Utsunomiya;36.57;139.88;450
Ōita;33.23;131.60;449
Matsuyama;33.84;132.77;443
Amagasaki;34.72;135.42;442
Kurashiki;34.58;133.77;438
Yokosuka;35.28;139.67;429
Nagasaki;32.75;129.88;410
Hirakata;34.81;135.65;406
Machida;35.54;139.45;400
Gifu-shi;35.42;136.76;398
Fujisawa;35.35;139.48;395
Toyonaka;34.78;135.47;384
Fukuyama;34.48;133.37;383
Toyohashi;34.77;137.38;378
Minato;34.22;135.15;375
Nara-shi;34.69;135.80;367
Toyota;35.08;137.15;362
Nagano;36.65;138.18;360
Iwaki;37.05;140.88;357
Asahikawa;43.77;142.36;357
Takatsuki;34.85;135.62;354
Okazaki;34.95;137.17;352
Suita;34.76;135.52;352
Wakayama;34.23;135.17;351
Kōriyama;37.40;140.38;341
Kashiwa;35.86;139.98;340
Tokorozawa;35.80;139.47;339
Kawagoe;35.91;139.49;338
Kochi;33.55;133.53;336
Takamatsu;34.33;134.05;334
Toyama;36.70;137.22;326
Akita;39.72;140.12;320
Koshigaya;35.89;139.79;317
Miyazaki;31.92;131.42;311
Naha;26.22;127.68;301
Kasugai;35.25;136.97;299
Aomori;40.82;140.73;298
Ōtsu;35.00;135.87;298
Akashi;34.66;135.01;297
Yokkaichi;34.97;136.62;296
Morioka;39.70;141.15;295
Fukushima;37.75;140.47;294
Ichihara;35.52;140.08;284
Maebashi;36.40;139.08;283
Ichinomiya;35.30;136.80;280
Hakodate;41.78;140.74;276
Ibaraki;34.82;135.57;274
Yao;34.62;135.60;273
Kakogawachō-honmachi;34.77;134.83;272
Tokushima;34.07;134.57;267
Hiratsuka;35.33;139.34;259
Yamagata;38.23;140.37;255
Fukui-shi;36.06;136.22;249
Mito;36.35;140.45;247
Shimonoseki;33.95;130.95;246
Takasaki;36.33;139.02;241
Fuji;35.17;138.68;240
Hachinohe;40.50;141.50;239
Neyagawa;34.77;135.63;239
Kurume;33.32;130.52;238
Sasebo;33.17;129.73;237
Chigasaki;35.34;139.40;232
Sōka;35.84;139.80;231
Atsugi;35.44;139.37;229
Minamirinkan;35.50;139.44;224
Takarazuka;34.80;135.36;220
Ageoshimo;35.97;139.61;219
Chōfu;35.66;139.55;213
Matsumoto;36.23;137.97;211
Kasukabe;35.98;139.75;207
Kishiwada;34.47;135.37;206
Numazu;35.10;138.87;204
Jōetsu;37.15;138.24;204
Odawara;35.26;139.16;203
Kure;34.23;132.57;197
Nagaoka;37.45;138.85;195
Nishi-Tokyo-shi;35.73;139.54;195
Itami;34.78;135.40;194
Uji;34.89;135.80;193
Suzuka;34.88;136.58;191
Kōfu;35.67;138.57;190
Izumi;34.48;135.43;189
Hitachi;36.60;140.65;186
Kushiro;42.98;144.37;184
Sakura;35.72;140.23;183
Anjō;34.96;137.08;178
Tsukuba;36.20;140.10;176
Hirosaki;40.59;140.47;175
Tomakomai;42.64;141.60;175
Hadano;35.37;139.22;174
Obihiro;42.92;143.20;174
Ube;33.94;131.25;174
Hino;35.67;139.40;172
Takaoka;36.75;137.02;170
Kamakura;35.31;139.55;166
Saga;33.23;130.30;165
Tsu;34.73;136.52;163
Sayama;35.85;139.41;161
Kawanishi;34.82;135.42;161
Oyama;36.30;139.80;160
Ashikaga;36.33;139.45;160
Hitachi-Naka;36.40;140.53;157
Matsue;35.48;133.05;157
Nagareyama;35.86;139.90;156
Katsuta;36.38;140.53;156
Kumagaya;36.13;139.39;156
Tottori;35.50;134.23;154
Ōta;36.30;139.37;152
Komaki;35.28;136.92;151
Ōgaki;35.35;136.62;151
Higashimurayama;35.75;139.47;151
Ōme;35.78;139.24;149
Moriguchi;34.73;135.57;148
Yamaguchi;34.18;131.47;146
Otaru;43.19;141.00;144
Urayasu;35.67;139.89;144
Yonago;35.43;133.33;141
Kuwana;35.05;136.67;140
Kariya;34.98;136.98;139
Musashino;35.71;139.56;137
Zama;35.49;139.39;135
Seto;35.23;137.10;134
Ebetsu;43.11;141.55;134
Tondabayashichō;34.50;135.60;133
Fujieda;34.87;138.27;133
Sandachō;34.88;135.23;133
Kakamigahara;35.42;136.87;132
Ōmuta;33.03;130.45;132
Abiko;35.87;140.02;132
Kadoma;34.74;135.57;132
Miyakonojō;31.73;131.07;131
Matsubara;34.57;135.55;131
Isesaki;36.32;139.20;131
Daitōchō;34.71;135.62;130
Mino;34.83;135.47;129
Asaka;35.80;139.60;128
Kusatsu;35.02;135.97;128
Ueda;36.40;138.28;127
Okinawa;26.34;127.80;125
Beppu;33.28;131.50;125
Kashihara-shi;34.51;135.79;125
Niihama;33.96;133.31;123
Kisarazu;35.38;139.93;123
Nobeoka;32.58;131.67;122
Fujinomiya;35.22;138.62;122
Noda;35.95;139.87;121
Yaizu;34.87;138.32;121
Toyokawa;34.82;137.40;121
Shimotoda;35.81;139.69;119
Kokubunji;35.70;139.48;119
Ikoma;34.68;135.70;118
Ishinomaki;38.42;141.30;117
Hōfu;34.05;131.57;117
Handa;34.88;136.93;116
Mishima;35.12;138.92;113
Kitami;43.80;143.89;113
Hikone;35.25;136.25;111
Kiryū;36.40;139.33;110
Komatsu;36.40;136.45;109
Iwatsuki;35.96;139.70;109
Tajimi;35.32;137.13;108
Iida;35.52;137.82;107
Honmachi;32.50;130.60;104
Iwakuni;34.16;132.22;104
Isehara;35.40;139.31;103
Nishio;34.87;137.05;103
Inazawa;35.25;136.78;102
Tokuyama;34.05;131.82;101
Narita;35.78;140.32;101
Izumisano;34.42;135.32;101
Sakata;38.92;139.85;100
Kōnan;35.33;136.87;100
Chikushino-shi;33.50;130.52;100
Tsuruoka;38.72;139.82;100
Ikeda;34.82;135.43;99
Isahaya;32.84;130.04;97
Mobara;35.43;140.30;97
Ise;34.48;136.70;97
Kameoka;35.00;135.58;97
Sakado;35.96;139.39;97
Muroran;42.32;140.99;96
Ōnojō;33.54;130.48;95
Kanuma;36.55;139.73;95
Yonezawa;37.91;140.12;94
Kitakami;39.28;141.12;94
Chitose;42.82;141.65;93
Kaizuka;34.45;135.35;93
Maizuru;35.45;135.33;92
Kimitsu;35.35;139.87;92
Ginowan;26.26;127.76;92
Onomichi;34.42;133.20;91
Ōmura;32.92;129.95;90
Tsuyama;35.05;134.00;90
Izumo;35.37;132.77;89
Ashiya;34.73;135.30;89
Iwata;34.70;137.85;89
Kōnosu;36.07;139.52;88
Nabari;34.62;136.08;88
Yotsukaidō;35.65;140.17;87
Hamakita;34.80;137.78;87
Gyōda;36.14;139.46;86
Hannō;35.85;139.32;86
Kashiwazaki;37.37;138.55;86
Ryūgasaki;35.90;140.18;86
Iwamizawa;43.20;141.76;85
Kakegawa;34.77;138.02;84
Gotenba;35.32;138.94;84
Yachimata;35.65;140.32;83
Katori-shi;35.90;140.50;83
Kamigyō-ku;35.03;135.76;83
Sanjō;37.62;138.95;83
Sano;36.32;139.58;83
Kanoya;31.38;130.85;82
Tochigi;36.38;139.73;82
Marugame;34.28;133.78;82
Yashio;35.82;139.84;81
Tatebayashi;36.25;139.53;81
Shibata;37.95;139.33;81
Gamagōri;34.83;137.23;81
Izumiōtsu;34.50;135.40;81
Toride;35.90;140.08;81
Mihara;34.40;133.08;80
Ushiku;35.97;140.13;80
Kashihara;34.58;135.62;79
Karatsu;33.44;129.97;78
Iizuka;33.64;130.69;78
Ōbu;35.02;136.95;78
Wako;35.79;139.62;77
Hatsukaichi;34.35;132.33;77
Tsurusaki;33.25;131.69;77
Furukawa;38.57;140.96;76
Shimada;34.82;138.18;76
Takefu;35.90;136.17;76
Okegawa;36.00;139.56;75
Miki;34.80;134.98;75
Inuyama;35.38;136.94;74
Kukichūō;36.07;139.67;73
Satsumasendai;31.82;130.30;73
Hanamaki;39.38;141.12;73
Yawata;34.87;135.70;72
Itō;34.97;139.08;72
Kazo;36.12;139.60;71
Yukuhashi;33.73;130.98;71
Tenri;34.58;135.83;71
Dazaifu;33.51;130.52;71
Maebaru-chūō;33.56;130.20;70
Tanabe;33.73;135.37;70
Ōmihachiman;35.13;136.10;69
Saku;36.22;138.48;69
Hekinan;34.88;136.98;69
Sukagawa;37.28;140.38;69
Fukuchiyama;35.30;135.12;69
Moriyama;35.07;135.98;69
Tsuruga;35.65;136.06;68
Matsutō;36.52;136.57;68
Tamano;34.52;133.95;68
Tsushima;35.17;136.72;68
Nakatsu;33.60;131.19;67
Shiojiri;36.10;137.97;67
Chiryū;35.00;137.03;67
Takayama;36.13;137.25;67
Tōgane;35.55;140.37;66
Sabae;35.95;136.18;66
Niitsu-honchō;37.80;139.12;66
Tanabe;34.82;135.77;66
Kashima-shi;35.97;140.64;66
Mooka;36.43;140.02;66
Shiki;35.83;139.58;65
Tendō;38.35;140.37;65
Gushikawa;26.36;127.87;65
Hasuda;35.97;139.65;65
Ōdate;40.27;140.56;65
Imaichi;36.72;139.68;64
Narutochō-mitsuishi;34.20;134.61;64
Shimodate;36.30;139.98;64
Tosu;33.37;130.52;64
Fujioka;36.25;139.07;63
Fukuroi;34.75;137.92;63
Ichinoseki;38.92;141.13;63
Sakurai;34.50;135.85;63
Kitahiroshima;42.98;141.57;62
Fussa;35.74;139.32;62
Ina;35.83;137.95;62
Nagahama;35.38;136.27;62
Honjō;36.24;139.19;62
Ueno-ebisumachi;34.76;136.13;62
Hita;33.32;130.94;61
Toki;35.35;137.18;61
Mizusawa;39.13;141.13;61
Kuroiso;36.97;140.05;61
Takaishi;34.52;135.43;61
Yoshikawa;35.89;139.84;61
Zushi;35.29;139.58;60
Koga;33.73;130.47;60
Nago;26.62;127.99;60
Shiogama;38.32;141.03;60
Uwajima;33.22;132.56;59
Ōtawara;36.87;140.03;59
Saijō;33.92;133.18;59
Hanyū;36.17;139.53;59
Chichibu;35.99;139.08;59
Kasaoka;34.51;133.50;58
Koga;36.18;139.72;58
Imarichō-kō;33.27;129.88;58
Kokubu-matsuki;31.73;130.77;58
Sōja;34.68;133.75;57
Ishikari;43.24;141.35;57
Itoman;26.13;127.67;57
Hashimoto;34.32;135.62;57
Sakaidechō;34.32;133.84;57
Nōgata;33.74;130.72;57
Chino;35.99;138.15;57
Moriya;35.93;140.00;57
Tomigusuku;26.19;127.68;56
Iwade;34.25;135.32;56
Anan;33.92;134.65;55
Nanto-shi;36.57;136.91;55
Shiroi;35.80;140.07;55
Satte;36.07;139.73;55
Nakatsugawa;35.48;137.50;55
Suwa;36.04;138.11;55
Himimachi;36.86;136.99;55
Okaya;36.06;138.05;54
Suzaka;36.65;138.32;54
Ōami;35.52;140.32;53
Mukō;34.97;135.70;53
Hatogaya-honchō;35.83;139.74;53
Kudamatsu;34.00;131.87;53
Kamifukuoka;35.87;139.51;52
Ishioka;36.18;140.27;52
Kariya;34.75;134.39;52
Miyako;39.65;141.94;52
Futtsu;35.31;139.82;52
Tagawa;33.63;130.80;52
Yūki;36.30;139.88;52
Minokamo;35.48;137.02;52
Miura;35.14;139.62;51
Noshiro;40.21;140.03;51
Shiraoka;36.02;139.66;51
Kitaibaraki;36.79;140.75;51
Fuchūchō;34.57;133.24;51
Ōi;35.85;139.52;51
Ono;34.85;134.93;50
Tateyama;34.98;139.87;50
Arashiyama;35.01;135.68;50
|KE
Nairobi;-1.28;36.82;2751
Mombasa;-4.05;39.66;800
Nakuru;-0.31;36.07;260
Eldoret;0.52;35.27;218
Kisumu;-0.10;34.76;216
Thika;-1.03;37.07;200
Malindi;-3.22;40.12;118
Kitale;1.02;35.01;75
Garissa;-0.45;39.65;68
Kakamega;0.28;34.75;63
Kapenguria;1.24;35.11;56
Bungoma;0.56;34.56;56
Busia;0.46;34.11;52
Nyeri;-0.42;36.95;51
Ol Kalou;-0.27;36.38;48
Meru;0.05;37.66;47
Kilifi;-3.63;39.85;46
Wajir;1.75;40.06;46
Iten;0.67;35.51;42
Homa Bay;-0.53;34.46;40
Mandera;3.94;41.86;36
Narok;-1.08;35.87;36
Kericho;-0.37;35.28;36
Migori;-1.06;34.47;35
Embu;-0.54;37.46;35
Isiolo;0.35;37.58;33
Machakos;-1.52;37.27;32
Kisii;-0.68;34.77;29
Kabarnet;0.49;35.74;25
Lamu;-2.27;40.90;25
Kiambu;-1.17;36.84;21
Maralal;1.10;36.70;21
Lodwar;3.12;35.60;20
Kitui;-1.37;38.01;16
Marsabit;2.33;37.99;15
Siaya;0.06;34.29;15
Kerugoya;-0.50;37.28;15
Murang’a;-0.72;37.15;12
Kajiado;-1.85;36.78;11
Nyamira;-0.56;34.94;10
Hola;-1.48;40.03;7
Wote;-1.78;37.63;6
Sotik Post;-0.78;35.34;5
Kwale;-4.17;39.45;5
Rumuruti;0.27;36.54;5
Kapsabet;0.20;35.10;4
|KG
Bishkek;42.87;74.59;900
Osh;40.53;72.80;200
Jalal-Abad;40.93;73.00;76
Karakol;42.49;78.39;70
Tokmok;42.84;75.30;63
Kara-Balta;42.81;73.85;63
Naryn;41.43;75.99;52
Talas;42.52;72.24;35
Batken;40.06;70.82;10
|KH
Phnom Penh;11.56;104.92;1574
Takeo;10.99;104.78;844
Sihanoukville;10.61;103.53;157
Battambang;13.10;103.20;150
Siem Reap;13.36;103.86;139
Paoy Paet;13.66;102.56;79
Kampong Chhnang;12.25;104.67;75
Kampong Cham;11.99;105.46;62
Pursat;12.54;103.92;52
Ta Khmau;11.48;104.95;52
Kampong Speu;11.45;104.52;33
Koh Kong;11.62;102.98;33
Prey Veng;11.49;105.33;33
Suong;11.91;105.66;30
Stung Treng;13.53;105.97;25
Tbeng Meanchey;13.81;104.98;24
Svay Rieng;11.09;105.80;24
Sisophon;13.59;102.97;23
Kampot;10.61;104.18;23
Kratié;12.49;106.02;20
Kampong Thom;12.71;104.89;20
Samraong;14.18;103.52;19
Pailin;12.85;102.61;18
Banlung;13.74;106.99;17
Krong Kep;10.48;104.32;12
Sen Monorom;12.46;107.19;8
|KI
Tarawa;1.33;172.98;40
|KM
Moroni;-11.70;43.26;43
Moutsamoudou;-12.17;44.40;24
Fomboni;-12.29;43.74;15
|KN
Basseterre;17.30;-62.72;13
|KP
Pyongyang;39.03;125.75;3222
Hamhŭng;39.92;127.54;559
Namp’o;38.74;125.41;455
Sunch’ŏn;39.43;125.93;437
Hŭngnam;39.83;127.62;346
Kaesŏng;37.97;126.55;338
Wŏnsan;39.15;127.44;329
Chongjin;41.80;129.78;327
Sariwŏn;38.51;125.76;310
Sinŭiju;40.10;124.40;288
Haeju;38.04;125.71;222
Kanggye;40.97;126.59;210
Hyesan;41.40;128.18;193
Songnim;38.75;125.64;152
Manp’o;41.15;126.29;117
P’yŏngsŏng;39.25;125.87;100
Hyesan-dong;41.40;128.19;98
Yuktae-dong;40.02;128.16;76
Hongwŏn;40.03;127.96;71
Rajin;42.26;130.28;66
Ongjin;37.93;125.36;64
Kilju;40.96;129.33;64
Chaeryŏng-ŭp;38.40;125.62;53
Anju;39.62;125.66;50
Ŭiju;40.20;124.53;50
|KR
Seoul;37.57;126.98;10349
Busan;35.10;129.03;3679
Incheon;37.46;126.71;2628
Daegu;35.87;128.59;2567
Daejeon;36.35;127.38;1475
Gwangju;35.15;126.92;1417
Suwon;37.29;127.01;1243
Goyang-si;37.66;126.83;1073
Seongnam-si;37.44;127.14;1032
Ulsan;35.54;129.32;963
Bucheon-si;37.50;126.78;851
Jeonju;35.82;127.15;711
Ansan-si;37.32;126.82;651
Cheongju-si;36.64;127.49;635
Anyang-si;37.39;126.93;634
Changwon;35.23;128.68;550
Pohang;36.03;129.36;500
Uijeongbu-si;37.74;127.05;479
Hwaseong-si;37.21;126.82;476
Masan;35.13;126.83;434
Jeju City;33.51;126.52;408
Cheonan;36.81;127.15;365
Kwangmyŏng;37.48;126.87;358
Kimhae;35.23;128.88;356
Chinju;35.19;128.08;307
Yeosu;34.76;127.66;296
Gumi;36.11;128.34;291
Iksan;35.94;126.95;284
Mokpo;34.81;126.39;268
Gunsan;35.98;126.71;243
Wŏnju;37.35;127.95;243
Suncheon;34.95;127.49;231
Sejong;36.59;127.29;230
Chuncheon;37.87;127.73;210
Icheon-si;37.28;127.44;196
Guri-si;37.60;127.14;195
Gangneung;37.75;128.87;181
Yangju;37.83;127.06;180
Osan;37.15;127.07;159
Seogwipo;33.25;126.56;156
Gyeongju;35.84;129.21;155
Gimcheon;36.12;128.12;150
Jeongeup;35.60;126.92;140
Hanam;37.54;127.21;135
Gyeongsan-si;35.82;128.74;130
Andong;36.57;128.72;129
Hwado;37.65;127.31;106
Tonghae;37.54;129.11;101
Asan;36.78;127.00;98
Wabu;37.59;127.22;97
Namyangju;37.64;127.21;91
Kwangyang;34.98;127.59;89
Hongseong;36.60;126.67;89
Sokcho;38.21;128.59;89
Eisen;36.82;128.63;85
Wanju;35.85;127.15;84
Yangp'yŏng;37.49;127.49;83
Ungsang;35.41;129.17;83
Sinhyeon;34.88;128.63;83
Gwangju;37.41;127.26;82
Mungyeong;36.59;128.20;82
Naesŏ;35.25;128.52;81
Muan;34.99;126.48;76
Hongch’ŏn;37.69;127.89;75
Changnyeong;35.54;128.50;75
Seosan;36.78;126.45;74
Koch'ang;35.43;126.70;73
Gongju;36.46;127.12;72
Kyosai;34.85;128.59;72
Yangsan;35.34;129.03;72
Anseong;37.01;127.27;69
Hwawŏn;35.80;128.50;65
Pubal;37.29;127.51;63
Kosong;38.38;128.47;62
Boryeong;36.35;126.60;62
Chinch'ŏn;36.86;127.44;61
Hwasun;35.06;126.99;60
Nangen;35.41;127.39;58
Okcheon;36.30;127.57;57
Eisen;35.97;128.93;56
Sangju;36.42;128.16;56
Gapyeong;37.83;127.51;55
Yeongam;34.80;126.70;55
Sinan;34.83;126.11;53
Miryang;35.49;128.75;53
|KW
Al Aḩmadī;29.08;48.08;637
Ḩawallī;29.33;48.03;164
Şabāḩ as Sālim;29.26;48.06;139
Al Farwānīyah;29.28;47.96;87
Al Faḩāḩīl;29.08;48.13;68
Kuwait City;29.37;47.98;60
Ar Riqqah;29.15;48.09;52
Al Jahrā’;29.34;47.66;24
|KY
George Town;19.29;-81.37;29
West Bay;19.37;-81.42;11
Bodden Town;19.28;-81.25;10
|KZ
Almaty;43.26;76.93;2001
Karagandy;49.80;73.10;452
Shymkent;42.30;69.60;414
Taraz;42.90;71.37;358
Nur-Sultan;51.18;71.45;346
Pavlodar;52.28;76.97;329
Ust-Kamenogorsk;49.97;82.61;319
Kyzylorda;44.85;65.51;300
Semey;50.43;80.27;293
Aktobe;50.28;57.21;262
Kostanay;53.21;63.62;210
Petropavl;54.87;69.15;201
Oral;51.23;51.37;200
Atyrau;47.12;51.88;180
Temirtau;50.05;72.96;171
Aktau;43.65;51.17;147
Kokshetau;53.28;69.40;124
Rudnyy;52.97;63.12;124
Ekibastuz;51.72;75.32;121
Taldykorgan;45.02;78.37;117
Zhezqazghan;47.78;67.77;104
Zhanaozen;43.34;52.86;104
Turkestan;43.30;68.25;97
Balqash;46.85;75.00;81
Sarkand;45.41;79.92;77
Baikonur;45.62;63.32;70
Kentau;43.52;68.50;57
Ridder;50.34;83.51;53
Qulsary;46.95;54.02;51
|LA
Vientiane;17.97;102.60;197
Pakse;15.12;105.80;88
Thakhèk;17.41;104.83;85
Savannakhet;16.57;104.76;67
Luang Prabang;19.89;102.14;47
Xam Nua;20.42;104.05;39
Muang Phônsavan;19.45;103.19;38
Muang Xay;20.69;101.98;25
Pakxan;18.39;103.66;22
Phôngsali;21.68;102.10;14
Sainyabuli;19.26;101.71;14
Ban Houayxay;20.27;100.42;13
Muang Phôn-Hông;18.50;102.42;10
Salavan;15.72;106.42;6
Attapeu;14.81;106.83;4
Luang Namtha;20.95;101.40;3
|LB
Beirut;33.89;35.50;1916
Tripoli;34.43;35.84;229
Sidon;33.56;35.37;164
Tyre;33.27;35.19;135
Nabatîyé et Tahta;33.38;35.48;120
Habboûch;33.41;35.48;98
Jounieh;33.98;35.62;96
Zahlé;33.85;35.90;78
Ghazieh;33.52;35.37;50
Baalbek;34.01;36.22;31
Baabda;33.83;35.54;9
|LC
Castries;14.00;-61.01;20
Vieux Fort;13.72;-60.95;5
Micoud;13.82;-60.90;3
|LI
Schaan;47.16;9.51;6
Vaduz;47.14;9.52;5
Triesen;47.11;9.53;5
Balzers;47.07;9.50;4
Eschen;47.21;9.52;4
Mauren;47.22;9.54;4
|LK
Colombo;6.94;79.85;648
Dehiwala-Mount Lavinia;6.84;79.87;220
Moratuwa;6.77;79.88;185
Jaffna;9.67;80.01;169
Negombo;7.21;79.84;137
Pita Kotte;6.89;79.90;118
Sri Jayewardenepura Kotte;6.88;79.91;116
Kandy;7.29;80.63;112
Trincomalee;8.58;81.23;108
Kalmunai;7.41;81.83;100
Galle;6.05;80.21;93
Point Pedro;9.82;80.23;90
Batticaloa;7.71;81.69;87
Katunayaka;7.17;79.89;85
Valvedditturai;9.82;80.17;78
Matara;5.95;80.54;76
Battaramulla South;6.90;79.92;76
Dambulla;7.86;80.65;67
Maharagama;6.85;79.93;67
Kotikawatta;6.93;79.91;65
Anuradhapura;8.31;80.41;61
Vavuniya;8.75;80.50;60
Kolonnawa;6.93;79.88;58
Hendala;6.99;79.88;57
Ratnapura;6.69;80.40;48
Badulla;6.98;81.06;48
Kurunegala;7.48;80.37;29
|LR
Monrovia;6.30;-10.80;940
Gbarnga;7.00;-9.47;46
Kakata;6.53;-10.35;34
Bensonville;6.45;-10.61;33
Harper;4.38;-7.71;33
Voinjama;8.42;-9.75;27
Buchanan;5.88;-10.05;26
Zwedru;6.07;-8.14;26
Greenville;5.01;-9.04;16
Robertsport;6.75;-11.37;12
Sanniquellie;7.36;-8.71;11
Fish Town;5.20;-7.88;3
Tubmanburg;6.87;-10.82;3
|LS
Maseru;-29.32;27.48;118
Mafeteng;-29.82;27.24;57
Leribe;-28.87;28.05;48
Mohale’s Hoek;-30.15;27.48;28
Qacha’s Nek;-30.12;28.69;26
Quthing;-30.40;27.70;24
Butha-Buthe;-28.77;28.25;16
Mokhotlong;-29.29;29.07;9
Thaba-Tseka;-29.52;28.61;5
Teyateyaneng;-29.15;27.75;5
|LT
Vilnius;54.69;25.28;542
Kaunas;54.90;23.91;375
Klaipėda;55.71;21.14;192
Šiauliai;55.93;23.32;131
Panevėžys;55.73;24.35;117
Alytus;54.40;24.04;71
Marijampolė;54.56;23.35;48
Utena;55.50;25.60;33
Telsiai;55.98;22.25;30
Taurage;55.25;22.29;28
|LU
Luxembourg;49.61;6.13;77;LU
Diekirch;49.87;6.16;6;DI
Wiltz;49.97;5.93;5;WI
Grevenmacher;49.68;6.44;4;GR
Mersch;49.75;6.11;3;ME
|LV
Riga;56.95;24.11;743
Daugavpils;55.88;26.53;112
Liepāja;56.50;21.01;85
Jelgava;56.65;23.71;62
Jūrmala;56.97;23.77;54
Ventspils;57.39;21.56;43
Rēzekne;56.51;27.34;38
Jēkabpils;56.50;25.86;27
Valmiera;57.54;25.43;27
Ogre;56.82;24.61;27
Tukums;56.97;23.16;18
Cēsis;57.31;25.27;18
Salaspils;56.86;24.37;18
Kuldīga;56.97;21.96;13
Olaine;56.79;23.94;13
Saldus;56.66;22.49;12
Talsi;57.25;22.58;12
Dobele;56.62;23.28;11
Krāslava;55.90;27.17;11
Bauska;56.41;24.19;11
Ludza;56.54;27.72;11
Sigulda;57.15;24.86;10
Līvāni;56.35;26.18;10
Gulbene;57.18;26.75;9
Madona;56.85;26.22;9
Limbaži;57.51;24.72;9
Aizkraukle;56.60;25.26;9
Preiļi;56.29;26.72;9
Balvi;57.13;27.27;8
Valka;57.78;26.01;7
Smiltene;57.42;25.90;6
Aizpute;56.72;21.60;6
Lielvārde;56.72;24.81;5
Ķekava;56.83;24.23;5
Grobiņa;56.54;21.17;4
Iecava;56.60;24.21;4
Viļāni;56.55;26.92;4
Pļaviņas;56.62;25.73;4
Rūjiena;57.90;25.33;4
Kandava;57.04;22.77;4
Brocēni;56.68;22.57;3
Salacgrīva;57.75;24.36;3
Ozolnieki;56.69;23.78;3
Ikšķile;56.83;24.50;3
Saulkrasti;57.26;24.41;3
Auce;56.46;22.90;3
Piņķi;56.94;23.91;3
|LY
Tripoli;32.89;13.19;1151
Benghazi;32.11;20.07;651
Mişrātah;32.38;15.09;386
Tarhuna;32.44;13.63;211
Al Khums;32.65;14.26;202
Az Zāwīyah;32.76;12.73;200
Zawiya;32.75;12.73;186
Ajdabiya;30.76;20.23;134
Al Ajaylat;32.76;12.38;131
Sabhā;27.04;14.43;130
Sirte;31.21;16.59;128
Al Jadīd;27.05;14.40;126
Tobruk;32.09;23.95;121
Zliten;32.47;14.57;110
Şabrātah;32.79;12.49;102
Tagiura;32.88;13.35;100
Al Marj;32.49;20.83;85
Gharyan;32.17;13.02;85
Darnah;32.77;22.64;79
Al Bayḑā’;32.76;21.76;75
Yafran;32.06;12.53;68
Zuwārah;32.93;12.08;45
Murzuq;25.92;13.92;44
Ubari;26.59;12.78;43
Nālūt;31.87;10.98;26
Ghat;24.96;10.18;24
Hūn;29.13;15.95;19
Idrī;27.45;13.05;5
Al ‘Azīzīyah;32.53;13.02;4
|MA
Casablanca;33.59;-7.61;3145
Rabat;34.01;-6.83;1656
Fès;34.03;-5.00;965
Sale;34.05;-6.80;903
Marrakesh;31.63;-8.00;839
Agadir;30.42;-9.60;698
Tangier;35.77;-5.80;688
Meknès;33.89;-5.55;546
Oujda-Angad;34.68;-1.91;405
Al Hoceïma;35.25;-3.94;396
Kenitra;34.26;-6.58;367
Tétouan;35.58;-5.37;326
Temara;33.93;-6.91;314
Safi;32.30;-9.24;288
Salé Al Jadida;34.00;-6.74;200
Mohammedia;33.69;-7.38;188
Khouribga;32.88;-6.91;168
Beni Mellal;32.34;-6.35;166
El Jadid;33.26;-8.51;148
Taza;34.21;-4.01;142
Nador;35.17;-2.93;129
Settat;33.00;-7.62;119
Larache;35.19;-6.16;109
Ksar El Kebir;35.00;-5.90;109
Khemisset;33.82;-6.07;107
Guelmim;28.99;-10.06;98
Berrechid;33.27;-7.59;94
Errachidia;31.93;-4.43;92
Oued Zem;32.86;-6.57;85
Al Fqih Ben Çalah;32.50;-6.69;84
Taourirt;34.41;-2.90;83
Berkane;34.92;-2.32;81
Sidi Slimane;34.26;-5.93;79
Sidi Qacem;34.22;-5.71;75
Khenifra;32.93;-5.66;74
Ifrane;33.53;-5.11;74
Taroudant;30.47;-8.88;71
Essaouira;31.51;-9.77;71
Tiflet;33.89;-6.31;70
Oulad Teïma;30.39;-9.21;67
Sefrou;33.83;-4.83;65
Youssoufia;32.25;-8.53;65
Tan-Tan;28.44;-11.10;62
Ouezzane;34.80;-5.58;59
Guercif;34.23;-3.35;58
Ouarzazat;30.92;-6.89;57
Tirhanimîne;35.24;-3.95;56
Tiznit;29.70;-9.73;55
Fnidek;35.85;-5.36;54
|MC
Monaco;43.73;7.42;33
|MD
Chisinau;47.01;28.86;636
Tiraspol;46.84;29.63;157
Bălţi;47.76;27.93;125
Bender;46.83;29.48;110
Rîbniţa;47.77;29.01;55
Cahul;45.90;28.20;34
Ungheni;47.21;27.80;34
Soroca;48.16;28.28;27
Orhei;47.38;28.82;25
Comrat;46.29;28.66;23
Edineţ;48.17;27.30;23
Căuşeni;46.64;29.41;22
Strășeni;47.14;28.61;19
Hînceşti;46.83;28.59;17
Floreşti;47.89;28.29;17
Drochia;48.04;27.81;16
Ialoveni;46.94;28.78;15
Sîngerei;47.64;28.14;15
Fălești;47.58;27.71;14
Leova;46.48;28.25;14
Călăraşi;47.26;28.31;14
Taraclia;45.90;28.67;14
Rîşcani;47.95;27.56;13
Cimişlia;46.53;28.76;12
Nisporeni;47.08;28.17;12
Basarabeasca;46.33;28.96;11
Glodeni;47.78;27.52;10
Briceni;48.36;27.08;10
Rezina;47.75;28.97;10
Donduşeni;48.24;27.61;9
Ocniţa;48.38;27.44;9
Anenii Noi;46.88;29.23;8
Ştefan Vodă;46.51;29.66;8
Criuleni;47.21;29.16;7
Teleneşti;47.50;28.37;7
Şoldăneşti;47.82;28.80;6
Cocieri;47.30;29.12;4
Cantemir;46.28;28.20;4
|ME
Podgorica;42.44;19.26;136
Nikšić;42.77;18.94;58
Herceg Novi;42.45;18.54;20
Pljevlja;43.36;19.36;19
Budva;42.29;18.84;18
Bar;42.09;19.10;18
Bijelo Polje;43.04;19.75;15
Cetinje;42.39;18.91;15
Berane;42.84;19.87;11
Ulcinj;41.93;19.22;11
Rožaje;42.83;20.17;9
Tivat;42.44;18.69;6
Kotor;42.42;18.77;5
Danilovgrad;42.55;19.15;5
Mojkovac;42.96;19.58;4
Tuzi;42.37;19.33;4
Plav;42.60;19.95;4
|MF
Marigot;18.07;-63.08;6
|MG
Antananarivo;-18.91;47.54;1391
Toamasina;-18.15;49.40;206
Antsirabe;-19.87;47.03;186
Fianarantsoa;-21.45;47.09;167
Mahajanga;-15.72;46.32;155
Toliara;-23.35;43.67;115
Antsiranana;-12.32;49.29;83
Antanifotsy;-19.65;47.32;71
Ambovombe;-25.18;46.09;67
Ambilobe;-13.20;49.05;56
Amparafaravola;-17.59;48.22;52
Tôlanaro;-25.03;46.98;45
Ambatondrazaka;-17.83;48.42;43
Morondava;-20.29;44.32;37
Manakara;-22.15;48.01;35
Sambava;-14.27;50.17;32
Ambositra;-20.53;47.24;30
Tsiroanomandidy;-18.77;46.05;27
Farafangana;-22.82;47.83;25
Maevatanana;-16.95;46.83;24
Antsohihy;-14.88;47.99;21
Fenoarivo Atsinanana;-17.38;49.41;21
Ihosy;-22.40;46.13;17
Maintirano;-18.06;44.03;16
|MH
Majuro;7.09;171.38;25
Ebaye;8.77;167.74;15
|MK
Skopje;42.00;21.43;475
Bitola;41.03;21.33;87
Kumanovo;42.13;21.71;76
Prilep;41.35;21.56;74
Tetovo;42.01;20.97;73
Čair;42.02;21.44;65
Kisela Voda;41.95;21.50;58
Veles;41.72;21.78;58
Ohrid;41.12;20.80;55
Gostivar;41.80;20.91;51
Shtip;41.75;22.20;48
Strumica;41.44;22.64;46
Centar Župa;41.48;20.56;45
Kavadarci;41.43;22.01;39
Struga;41.18;20.68;37
Kochani;41.92;22.41;34
Kičevo;41.51;20.96;31
Lipkovo;42.16;21.59;28
Zelino;41.98;21.06;25
Radovis;41.64;22.46;25
Tearce;42.08;21.05;23
Kriva Palanka;42.20;22.33;21
Gevgelija;41.14;22.50;21
Negotino;41.48;22.09;20
Studeničane;41.92;21.53;18
Vinica;41.88;22.51;18
Debar;41.52;20.52;18
Delcevo;41.97;22.77;17
Resen;41.09;21.01;17
Ilinden;41.99;21.58;16
Brvenica;41.97;20.98;16
Bogovinje;41.92;20.91;15
Berovo;41.70;22.86;14
Sveti Nikole;41.87;21.95;13
Арачиново;42.03;21.56;13
Probishtip;42.00;22.18;13
Bosilovo;41.44;22.73;12
Vasilevo;41.47;22.64;12
Novo Selo;41.41;22.88;12
Dolneni;41.43;21.45;12
Kratovo;42.08;22.18;10
Сопиште;41.95;21.43;9
Rostusa;41.61;20.60;9
Vrapčište;41.83;20.89;9
Чучер - Сандево;42.10;21.38;9
Bogdanci;41.20;22.58;9
Петровец;41.94;21.61;8
Makedonska Kamenica;42.02;22.59;8
Jegunovce;42.07;21.12;7
Krivogashtani;41.34;21.33;6
Makedonski Brod;41.51;21.22;6
Krusevo;41.37;21.25;5
Plasnica;41.47;21.12;5
Demir Kapija;41.41;22.25;4
Mogila;41.11;21.38;4
Старо Нагоричане;42.20;21.83;4
Rosoman;41.52;21.95;4
Ранковце;42.17;22.12;4
Zelenikovo;41.88;21.59;4
Karbinci;41.82;22.24;4
Valandovo;41.32;22.56;4
Gradsko;41.58;21.94;4
Konče;41.50;22.38;3
Star Dojran;41.19;22.72;3
Zrnovci;41.85;22.44;3
|ML
Bamako;12.65;-8.00;1297
Sikasso;11.32;-5.67;145
Mopti;14.48;-4.18;108
Koutiala;12.39;-5.46;99
Ségou;13.43;-6.22;93
Gao;16.27;-0.04;87
Kayes;14.45;-11.44;78
Markala;13.70;-6.07;54
Timbuktu;16.77;-3.01;32
Koulikoro;12.86;-7.56;24
Kidal;18.44;1.41;12
Ménaka;15.92;2.40;9
Taoudenni;22.67;-3.98;3
|MM
Yangon;16.81;96.16;4478
Mandalay;21.97;96.08;1208
Nay Pyi Taw;19.75;96.13;925
Mawlamyine;16.49;97.63;439
Kyain Seikgyi Township;15.82;98.25;246
Bago;17.34;96.48;244
Pathein;16.78;94.73;237
Monywa;22.11;95.14;182
Sittwe;20.15;92.90;178
Meiktila;20.88;95.86;177
Myeik;12.44;98.60;173
Taunggyi;20.79;97.04;160
Myingyan;21.46;95.39;142
Dawei;14.08;98.19;137
Pyay;18.82;95.22;135
Hinthada;17.65;95.46;135
Lashio;22.94;97.75;131
Pakokku;21.33;95.08;127
Thaton;16.92;97.37;124
Pyin Oo Lwin;22.04;96.46;117
Yenangyaung;20.47;94.87;111
Taungoo;18.94;96.43;107
Thayetmyo;19.32;95.18;98
Pyinmana;19.74;96.21;97
Magway;20.15;94.93;97
Myitkyina;25.38;97.40;91
Chauk;20.90;94.82;91
Mogok;22.92;96.51;91
Nyaunglebin;17.95;96.72;90
Mudon;16.26;97.72;89
Shwebo;22.57;95.70;89
Sagaing;21.88;95.98;79
Taungdwingyi;20.01;95.55;70
Syriam;16.77;96.25;69
Bogale;16.29;95.40;69
Pyapon;16.29;95.68;66
Yamethin;20.43;96.14;60
Kanbe;16.71;96.00;58
Kawthoung;9.98;98.55;58
Myaydo;19.37;95.22;58
Minbu;20.18;94.88;57
Tharyarwady;17.65;95.79;54
Thongwa;16.76;96.52;52
Kyaiklat;16.45;95.72;52
Tachilek;20.45;99.88;52
Maubin;16.73;95.65;52
Kyaukse;21.61;96.14;50
Hpa-An;16.89;97.63;50
Hakha;22.64;93.61;20
Loikaw;19.68;97.21;17
|MN
Ulan Bator;47.91;106.88;845
Erdenet;49.03;104.08;80
Darhan;49.49;105.92;74
Khovd;48.01;91.64;31
Ölgii;48.97;89.96;28
Ulaangom;49.98;92.07;28
Murun-kuren;49.63;100.16;28
Bayanhongor;46.19;100.72;26
Arvayheer;46.26;102.78;26
Sühbaatar;50.23;106.21;24
Saynshand;44.88;110.12;20
Bulgan;48.81;103.53;17
Uliastay;47.74;96.84;16
Baruun-Urt;46.68;113.28;16
Altai;46.37;96.26;16
Mandalgovi;45.76;106.27;15
Dalandzadgad;43.57;104.42;15
Undurkhaan;47.32;110.66;15
Dzuunmod;47.71;106.95;15
Choyr;46.36;108.36;10
Tsetserleg;47.48;101.45;6
|MO
Macau;22.20;113.55;520
|MP
Saipan;15.21;145.75;48
San Jose Village;14.97;145.62;15
|MQ
Fort-de-France;14.60;-61.07;90;MQ
|MR
Nouakchott;18.09;-15.98;661
Nouadhibou;20.94;-17.04;72
Néma;16.62;-7.26;60
Kaédi;16.15;-13.50;55
Rosso;16.51;-15.81;49
Kiffa;16.62;-11.40;40
Zouerate;22.74;-12.47;38
Atar;20.52;-13.05;24
Sélibaby;15.16;-12.18;18
Aleg;17.05;-13.91;15
Aioun;16.66;-9.61;13
Akjoujt;19.75;-14.39;12
Tidjikja;18.56;-11.43;6
|MT
Birkirkara;35.90;14.46;22
Qormi;35.88;14.47;18
Mosta;35.91;14.43;18
Żabbar;35.88;14.54;15
San Pawl il-Baħar;35.95;14.42;14
Saint John;35.91;14.48;12
Żejtun;35.86;14.53;12
Sliema;35.91;14.50;11
Haz-Zebbug;35.87;14.44;11
Ħamrun;35.88;14.48;11
Naxxar;35.91;14.44;10
Marsaskala;35.86;14.57;10
Attard;35.89;14.44;10
Paola;35.87;14.50;9
Żurrieq;35.83;14.47;9
Birżebbuġa;35.83;14.53;9
Tarxien;35.87;14.52;8
Siġġiewi;35.86;14.44;8
Gżira;35.91;14.49;8
Imsida;35.89;14.48;7
San Ġiljan;35.92;14.49;7
Valletta;35.90;14.51;7
Victoria;36.04;14.24;7
Santa Venera;35.89;14.47;6
Cospicua;35.89;14.53;6
Mellieħa;35.96;14.36;6
Swieqi;35.92;14.48;6
Marsa;35.88;14.50;5
Luqa;35.86;14.49;5
Għaxaq;35.85;14.52;4
Nadur;36.04;14.29;4
Pietà;35.89;14.49;4
Xagħra;36.05;14.26;4
L-Iklin;35.90;14.45;3
Xewkija;36.03;14.26;3
Għajnsielem;36.03;14.29;3
Balzan;35.90;14.46;3
Saint Lucia;36.04;14.22;3
Pembroke;35.93;14.48;3
Marsaxlokk;35.84;14.54;3
Gudja;35.85;14.50;3
Dingli;35.86;14.38;3
Imġarr;35.92;14.37;3
|MU
Port Louis;-20.16;57.50;155
Beau Bassin-Rose Hill;-20.23;57.47;111
Vacoas;-20.30;57.48;110
Curepipe;-20.32;57.53;84
Quatre Bornes;-20.26;57.48;81
Centre de Flacq;-20.19;57.71;18
Rose Belle;-20.40;57.60;13
Rivière du Rempart;-20.10;57.68;12
Pamplemousses;-20.10;57.57;9
Quartier Militaire;-20.25;57.60;6
Port Mathurin;-19.68;63.42;6
Souillac;-20.52;57.52;4
Tamarin;-20.33;57.37;4
|MV
Male;4.18;73.51;104
Fuvahmulah;-0.30;73.42;11
Kulhudhuffushi;6.62;73.07;10
Thinadhoo;0.53;73.00;6
Naifaru;5.44;73.37;5
Dhidhdhoo;6.89;73.11;3
|MW
Lilongwe;-13.97;33.79;647
Blantyre;-15.78;35.01;585
Mzuzu;-11.47;34.02;175
Zomba;-15.39;35.32;81
|MX
Mexico City;19.43;-99.13;12294
Iztapalapa;19.36;-99.06;1816
Ecatepec de Morelos;19.60;-99.06;1655
Guadalajara;20.67;-103.39;1495
Puebla;19.04;-98.20;1434
Juárez;31.72;-106.46;1321
Tijuana;32.50;-117.00;1301
León de los Aldama;21.13;-101.67;1239
Gustavo Adolfo Madero;19.49;-99.11;1186
Zapopan;20.72;-103.38;1142
Monterrey;25.68;-100.32;1136
Ciudad Nezahualcoyotl;19.40;-99.01;1105
Chihuahua;28.64;-106.09;809
Naucalpan de Juárez;19.48;-99.24;792
Mérida;20.98;-89.62;778
San Luis Potosí;22.15;-100.98;723
Aguascalientes;21.88;-102.28;722
Hermosillo;29.10;-110.98;715
Saltillo;25.42;-101.01;710
Mexicali;32.63;-115.45;690
Culiacán;24.79;-107.39;676
Guadalupe;25.68;-100.26;674
Acapulco de Juárez;16.85;-99.91;673
Tlalnepantla;19.54;-99.20;653
Cancún;21.17;-86.85;628
Santiago de Querétaro;20.59;-100.39;626
Coyoacán;19.35;-99.16;620
Santa María Chimalhuacán;19.42;-98.95;612
Torreón;25.54;-103.42;609
Morelia;19.70;-101.18;598
Reynosa;26.08;-98.29;589
Tlaquepaque;20.64;-103.29;576
Tlalpan;19.30;-99.16;575
Tuxtla;16.76;-93.11;537
Cuauhtémoc;19.45;-99.15;532
Victoria de Durango;24.02;-104.66;519
Toluca;19.29;-99.65;489
Ciudad López Mateos;19.56;-99.26;489
Cuautitlán Izcalli;19.64;-99.22;485
Ciudad Apodaca;25.78;-100.19;467
Heroica Matamoros;25.88;-97.50;450
San Nicolás de los Garza;25.74;-100.30;443
Veracruz;19.18;-96.14;428
Xalapa de Enríquez;19.53;-96.92;425
Azcapotzalco;19.49;-99.19;415
Tonalá;20.62;-103.23;409
Xochimilco;19.25;-99.10;408
Iztacalco;19.40;-99.10;384
Mazatlán;23.23;-106.41;382
Irapuato;20.68;-101.36;381
Nuevo Laredo;27.48;-99.52;374
Miguel Hidalgo;19.43;-99.20;373
Xico;19.27;-98.95;356
Benito Juarez;19.40;-99.16;355
Villahermosa;17.99;-92.93;354
Ciudad General Escobedo;25.80;-100.32;352
Celaya;20.52;-100.82;340
Cuernavaca;18.93;-99.23;339
Tepic;21.51;-104.90;333
Ixtapaluca;19.32;-98.88;322
Tampico;22.29;-97.88;309
Ciudad Victoria;23.74;-99.15;305
Tláhuac;19.29;-99.01;305
Ciudad Obregón;27.49;-109.94;299
Nicolás Romero;19.64;-99.31;282
Ensenada;31.87;-116.60;280
Coacalco;19.63;-99.11;278
Santa Catarina;25.67;-100.46;268
Uruapan;19.41;-102.06;264
Gómez Palacio;25.57;-103.50;257
Los Mochis;25.79;-109.00;257
Pachuca de Soto;20.12;-98.73;257
Oaxaca;17.07;-96.72;255
Soledad de Graciano Sánchez;22.19;-100.94;255
Tehuacán;18.46;-97.40;249
Ojo de Agua;19.68;-99.01;242
Magdalena Contreras;19.33;-99.21;238
Coatzacoalcos;18.15;-94.44;236
Campeche;19.84;-90.53;220
Monclova;26.91;-101.42;215
La Paz;24.14;-110.30;215
Nogales;31.31;-110.94;213
Buenavista;19.61;-99.17;206
Puerto Vallarta;20.62;-105.23;203
Tapachula;14.90;-92.26;203
Ciudad Madero;22.27;-97.84;197
Chilpancingo;17.55;-99.51;187
Poza Rica de Hidalgo;20.53;-97.46;185
Chicoloapan;19.42;-98.90;173
Ciudad del Carmen;18.65;-91.83;169
Chalco;19.26;-98.90;169
Jiutepec;18.88;-99.18;162
Delegación Cuajimalpa de Morelos;19.37;-99.29;160
Salamanca;20.57;-101.19;160
San Luis Río Colorado;32.46;-114.77;158
San Cristóbal de las Casas;16.73;-92.64;158
San Pablo de las Salinas;19.67;-99.09;156
Cuautla;18.81;-98.94;154
Ciudad Benito Juárez;25.65;-100.10;152
Chetumal;18.51;-88.30;151
Piedras Negras;28.70;-100.52;150
Playa del Carmen;20.63;-87.08;150
Zamora;19.99;-102.28;142
Córdoba;18.88;-96.93;141
San Juan del Río;20.39;-100.00;139
Colima;19.25;-103.73;137
Ciudad Acuña;29.32;-100.95;134
Manzanillo;19.12;-104.34;130
Zacatecas;22.77;-102.58;129
Huixquilucan;19.36;-99.35;125
Ciudad Valles;22.00;-99.01;125
Guadalupe;22.75;-102.52;125
San Pedro Garza García;25.66;-100.41;123
San Pedro Garza Garcia;25.66;-100.40;122
Fresnillo;23.18;-102.87;121
Orizaba;18.85;-97.10;121
Miramar;22.36;-97.90;119
Iguala de la Independencia;18.35;-99.54;118
Ciudad Delicias;28.19;-105.47;118
Ciudad de Villa de Álvarez;19.27;-103.74;118
Cuauhtémoc;28.41;-106.86;114
Navojoa;27.07;-109.44;114
Heroica Guaymas;27.92;-110.90;113
Minatitlán;18.00;-94.56;112
Cuautitlán;19.67;-99.18;108
Texcoco de Mora;19.51;-98.88;105
Parral;26.93;-105.67;105
Tepexpan;19.61;-98.94;103
Tulancingo;20.08;-98.36;102
Tuxtepec;18.09;-96.13;102
Apatzingán;19.09;-102.36;99
Lagos de Moreno;21.36;-101.94;98
Temixco;18.85;-99.23;98
Ciudad Guzmán;19.70;-103.46;98
Comitán;16.25;-92.14;98
Ciudad Río Bravo;25.99;-98.09;96
García;25.81;-100.60;94
Tepatitlán de Morelos;20.82;-102.76;92
Cárdenas;18.00;-93.38;92
Cholula;19.06;-98.30;88
Hacienda Santa Fe;20.52;-103.38;87
Atlixco;18.91;-98.44;87
Tecomán;18.92;-103.88;86
Los Reyes Acaquilpan;19.36;-98.98;85
Ciudad Mante;22.74;-98.97;85
Túxpam de Rodríguez Cano;20.96;-97.41;85
Tlaxcala;19.32;-98.20;85
Heróica Zitácuaro;19.44;-100.36;84
Ocotlán;20.36;-102.77;84
La Piedad;20.34;-102.03;83
Ciudad Lerdo;25.54;-103.52;80
Ciudad Lázaro Cárdenas;17.97;-102.22;79
Matehuala;23.65;-100.64;77
Agua Prieta;31.33;-109.55;77
Kanasín;20.93;-89.56;77
Cozumel;20.50;-86.94;77
Amozoc de Mota;19.05;-98.05;77
Salina Cruz;16.18;-95.19;77
San Martin Texmelucan de Labastida;19.28;-98.44;76
Juchitán de Zaragoza;16.44;-95.02;75
Silao;20.94;-101.43;74
Fuentes del Valle;19.63;-99.14;74
Guanajuato;21.02;-101.26;72
El Pueblito;20.54;-100.44;71
Guasave;25.57;-108.47;71
San Francisco del Rincón;21.02;-101.86;71
San Miguel de Allende;20.92;-100.74;70
San José del Cabo;23.06;-109.70;70
Frontera;26.93;-101.45;69
Cabo San Lucas;22.89;-109.91;68
Cadereyta Jiménez;25.59;-100.00;68
Valle de Santiago;20.39;-101.19;68
Cadereyta;25.58;-99.98;68
San Mateo Atenco;19.27;-99.53;68
Ixtapa-Zihuatanejo;17.64;-101.55;67
Santa Cruz Xoxocotlán;17.03;-96.74;67
Ramos Arizpe;25.54;-100.95;67
Tultepec;19.68;-99.13;65
Rosarito;32.36;-117.05;65
Tecate;32.57;-116.63;65
Sahuayo de Morelos;20.06;-102.72;64
Guamúchil;25.46;-108.08;64
Linares;24.86;-99.57;63
Tesistán;20.80;-103.47;62
San Andrés Tuxtla;18.45;-95.21;62
Cortazar;20.48;-100.96;62
San Salvador Tizatlalli;19.26;-99.59;61
Ciudad Hidalgo;19.69;-100.55;61
Martínez de la Torre;20.07;-97.06;60
Villa Vicente Guerrero;19.12;-98.17;60
Heroica Caborca;30.72;-112.16;60
Altamira;22.39;-97.94;60
Dolores Hidalgo Cuna de la Independencia Nacional;21.16;-100.93;59
Teziutlan;19.82;-97.36;59
Acámbaro;20.03;-100.72;58
Jacona de Plancarte;19.95;-102.31;57
Puerto Peñasco;31.32;-113.54;57
Huauchinango;20.17;-98.05;56
Nuevo Casas Grandes;30.42;-107.91;56
Pátzcuaro;19.52;-101.61;55
Sabinas;27.86;-101.12;55
San Bernardino Tlaxcalancingo;19.03;-98.28;55
Zinacantepec;19.28;-99.73;54
Jardines de la Silla (Jardines);25.63;-100.19;54
Santiago Teyahualco;19.66;-99.12;54
Coatepec;19.45;-96.96;54
Papantla de Olarte;20.45;-97.32;54
Rioverde;21.93;-99.99;53
Ciudad de Huajuapan de León;17.81;-97.78;53
Matamoros;25.53;-103.23;52
Taxco de Alarcón;18.55;-99.61;52
Arandas;20.71;-102.35;52
Huamantla;19.31;-97.93;52
Uriangato;20.14;-101.18;51
Teoloyucan;19.74;-99.18;51
Acayucan;17.95;-94.91;51
Zumpango;19.80;-99.10;51
Zacapú;19.81;-101.79;50
|MY
Kota Bharu;6.12;102.24;1460
Kuala Lumpur;3.14;101.69;1454
Klang;3.04;101.44;880
Kampung Baru Subang;3.15;101.53;834
Johor Bahru;1.47;103.76;802
Ipoh;4.58;101.08;673
Kuching;1.55;110.33;570
Petaling Jaya;3.11;101.61;521
Shah Alam;3.09;101.53;482
Kota Kinabalu;5.97;116.07;457
Sandakan;5.84;118.12;392
Seremban;2.73;101.94;373
Kuantan;3.81;103.33;366
Tawau;4.24;117.89;306
George Town;5.41;100.34;300
Kuala Terengganu;5.33;103.14;285
Sungai Petani;5.65;100.49;229
Miri;4.40;113.99;228
Taiping;4.85;100.73;218
Alor Setar;6.12;100.36;217
Bukit Mertajam;5.36;100.47;212
Sepang;2.69;101.75;212
Sibu;2.30;111.82;198
Malacca;2.20;102.24;181
Kulim;5.36;100.56;171
Kluang;2.03;103.32;170
Batu Pahat;1.85;102.93;156
Bintulu;3.17;113.03;152
Kampung Pasir Gudang Baru;1.47;103.88;146
Kampung Sungai Ara;5.33;100.27;141
Tasek Glugor;5.48;100.50;136
Muar;2.04;102.57;128
Ampang;3.15;101.77;126
Rawang;3.32;101.58;120
Butterworth;5.40;100.36;108
Lahad Datu;5.02;118.33;106
Semenyih;2.95;101.84;92
Marudi;4.18;114.32;90
Port Dickson;2.54;101.81;89
Cukai;4.25;103.42;82
Putatan;5.93;116.06;78
Keningau;5.34;116.16;78
Ulu Tiram;1.60;103.82;75
Labuan;5.28;115.25;74
Taman Senai;1.60;103.64;73
Donggongon;5.91;116.10;72
Segamat;2.51;102.82;70
Kampong Baharu Balakong;3.03;101.75;69
Perai;5.38;100.38;65
Kangar;6.44;100.20;64
Kulai;1.66;103.60;64
Jitra;6.27;100.42;63
Teluk Intan;4.02;101.02;63
Semporna;4.48;118.61;63
Putra Heights;2.99;101.57;60
Temerluh;3.45;102.42;60
Kampong Dungun;3.22;101.32;59
Simpang Empat;4.95;100.63;58
Kuala Selangor;3.35;101.25;56
Kampung Bukit Baharu;2.22;102.29;56
Bandar Labuan;5.29;115.27;55
Kota Tinggi;1.74;103.90;53
Pontian Kechil;1.49;103.39;51
Putrajaya;2.94;101.69;50
|MZ
Maputo;-25.97;32.58;1192
Matola;-25.96;32.46;675
Beira;-19.84;34.84;531
Nampula;-15.12;39.27;389
Chimoio;-19.12;33.48;257
Nacala;-14.56;40.69;225
Quelimane;-17.88;36.89;189
Tete;-16.16;33.59;129
Xai-Xai;-25.05;33.64;127
Maxixe;-23.86;35.35;120
Mandimba;-14.35;35.65;119
Ressano Garcia;-25.44;32.00;110
Lichinga;-13.31;35.24;110
Pemba;-12.97;40.52;109
Dondo;-19.61;34.74;79
António Enes;-16.23;39.91;75
Inhambane;-23.86;35.38;74
Cuamba;-14.80;36.54;73
Montepuez;-13.13;39.00;72
Chokwé;-24.53;32.98;64
Chibuto;-24.69;33.53;59
Ilha de Moçambique;-15.03;40.74;54
|NA
Windhoek;-22.56;17.08;268
Rundu;-17.93;19.77;58
Walvis Bay;-22.96;14.51;52
Oshakati;-17.79;15.70;34
Swakopmund;-22.68;14.53;25
Katima Mulilo;-17.50;24.27;25
Otjiwarongo;-20.46;16.65;21
Gobabis;-22.45;18.97;16
Keetmanshoop;-26.58;18.13;16
Mariental;-24.63;17.97;13
Opuwo;-18.06;13.84;5
Omuthiya;-18.36;16.58;5
|NC
Nouméa;-22.27;166.45;93
Wé;-20.92;167.26;10
Koné;-21.06;164.87;5
|NE
Niamey;13.51;2.11;774
Zinder;13.81;8.99;191
Maradi;13.50;7.10;163
Agadez;16.97;7.99;124
Alaghsas;17.02;8.02;89
Tahoua;14.89;5.27;80
Dosso;13.05;3.19;50
Diffa;13.32;12.61;28
Tillabéri;14.21;1.45;19
|NG
Lagos;6.45;3.39;9000
Kano;12.00;8.52;3626
Ibadan;7.38;3.91;3565
Kaduna;10.53;7.44;1582
Port Harcourt;4.78;7.01;1149
Benin City;6.34;5.63;1125
Maiduguri;11.85;13.16;1112
Zaria;11.11;7.72;975
Aba;5.11;7.37;898
Jos;9.93;8.89;817
Ilorin;8.50;4.54;814
Oyo;7.85;3.93;736
Enugu;6.44;7.50;689
Abeokuta;7.16;3.35;593
Abuja;9.06;7.50;590
Sokoto;13.06;5.24;564
Onitsha;6.15;6.79;561
Warri;5.52;5.75;536
Ebute Ikorodu;6.60;3.49;536
Okene;7.55;6.24;479
Calabar;4.96;8.33;462
Uyo;5.05;7.93;437
Katsina;12.99;7.60;432
Ado-Ekiti;7.62;5.22;424
Akure;7.25;5.19;421
Lekki;6.41;4.09;401
Bauchi;10.31;9.84;316
Ikeja;6.60;3.34;313
Makurdi;7.73;8.52;293
Minna;9.62;6.55;292
Efon-Alaaye;7.66;4.92;279
Ilesa;7.63;4.74;278
Owo;7.20;5.59;277
Umuahia;5.52;7.49;265
Ondo;7.09;4.84;257
Ikot Ekpene;5.18;7.71;255
Iwo;7.64;4.18;250
Gombe;10.29;11.17;250
Jimeta;9.28;12.46;248
Atani;6.01;6.75;230
Gusau;12.17;6.66;227
Mubi;10.27;13.27;226
Ikire;7.37;4.19;222
Owerri;5.48;7.03;215
Shagamu;6.85;3.65;215
Ijebu-Ode;6.82;3.92;209
Ugep;5.81;8.08;200
Chakwama;11.56;9.66;200
Nnewi;6.02;6.92;194
Ise-Ekiti;7.46;5.42;190
Ila Orangun;8.02;4.90;179
Saki;8.67;3.39;179
Bida;9.08;6.01;172
Awka;6.21;7.07;168
Ijero-Ekiti;7.82;5.07;168
Inisa;7.85;4.33;164
Suleja;9.18;7.18;162
Sapele;5.89;5.68;162
Osogbo;7.77;4.56;157
Kisi;9.08;3.85;156
Gbongan;7.48;4.35;139
Ejigbo;7.90;4.31;138
Funtua;11.52;7.31;137
Igboho;8.84;3.76;137
Buguma;4.74;6.86;135
Ikirun;7.91;4.67;134
Abakaliki;6.32;8.11;134
Okrika;4.74;7.08;133
Amaigbo;5.79;7.84;127
Lafia;8.49;8.52;127
Gashua;12.87;11.04;126
Modakeke;7.38;4.26;120
Bama;11.52;13.69;118
Ilobu;7.84;4.49;118
Jalingo;8.89;11.36;118
Okigwe;5.83;7.35;115
Offa;8.15;4.72;114
Esuk Oron;4.80;8.25;112
Nsukka;6.86;7.40;111
Nguru;12.88;10.46;111
Hadejia;12.45;10.04;111
Ijebu-Igbo;6.97;4.00;109
Uromi;6.70;6.33;109
Birnin Kebbi;12.45;4.20;108
Pindiga;9.98;10.95;106
Azare;11.67;10.19;106
Nkpor;6.15;6.83;104
Ikere-Ekiti;7.50;5.23;103
Lafiagi;8.85;5.42;103
Kontagora;10.40;5.47;99
Kuje;8.88;7.23;97
Yola;9.21;12.48;96
Biu;10.61;12.19;95
Olupona;7.60;4.18;95
Lere;10.39;8.57;93
Wukari;7.87;9.78;93
Igbo-Ora;7.43;3.29;93
Emure-Ekiti;7.44;5.46;91
Isieke;6.38;8.04;90
Ifo;6.81;3.20;88
Igede-Ekiti;7.67;5.13;87
Effium;6.63;8.06;87
Idanre;7.11;5.12;86
Potiskum;11.71;11.08;86
Keffi;8.85;7.87;86
Epe;6.58;3.98;85
Gamboru;12.37;14.21;85
Ogaminana;7.59;6.22;84
Ihiala;5.85;6.86;83
Ipoti;7.87;5.08;82
Lalupon;7.47;4.07;81
Ughelli;5.49;6.00;80
Bende;5.56;7.63;80
Oke Mesi;7.82;4.92;80
Kafanchan;9.58;8.29;80
Ikom;5.97;8.71;79
Agulu;6.10;7.06;79
Daura;11.55;11.41;78
Numan;9.46;12.03;78
Kagoro;9.61;8.39;77
Ode;7.79;5.71;75
Igbo-Ukwu;6.02;7.02;75
Aramoko-Ekiti;7.70;5.04;74
Igbara-Odo;7.50;5.06;74
Ozubulu;5.96;6.85;74
Aku;6.71;7.32;74
Oyan;8.05;4.77;74
Jega;12.22;4.38;73
Asaba;6.20;6.73;73
Ohafia-Ifigh;5.61;7.81;73
Afikpo;5.89;7.94;72
Apomu;7.35;4.18;72
Fiditi;7.71;3.92;71
Orita Eruwa;7.55;3.43;71
Eha Amufu;6.66;7.76;71
Malumfashi;11.79;7.62;71
Kaura Namoda;12.59;6.59;70
Enugu-Ukwu;6.17;7.01;69
Idah;7.11;6.74;69
Obonoma;4.71;6.79;69
Agbor;6.25;6.19;68
Ezza-Ohu;6.44;8.08;67
Uga;5.94;7.08;64
Nkwerre;5.76;7.10;63
Auchi;7.07;6.26;63
Lokoja;7.80;6.74;61
Ekpoma;6.74;6.14;60
Ijebu-Jesa;7.68;4.82;52
Damaturu;11.75;11.96;46
Yenagoa;4.93;6.27;24
Dutse;11.76;9.34;17
|NI
Managua;12.13;-86.25;973
León;12.44;-86.88;145
Masaya;11.97;-86.09;130
Chinandega;12.63;-87.13;126
Matagalpa;12.93;-85.92;109
Estelí;13.09;-86.35;96
Granada;11.93;-85.96;89
Jinotega;13.09;-86.00;55
El Viejo;12.66;-87.17;54
Nueva Guinea;11.69;-84.46;53
Ciudad Sandino;12.16;-86.34;50
Juigalpa;12.11;-85.36;50
Tipitapa;12.20;-86.10;50
Bluefields;12.01;-83.76;44
Ocotal;13.63;-86.48;34
Puerto Cabezas;14.04;-83.39;34
Rivas;11.44;-85.83;30
Jinotepe;11.85;-86.20;30
Boaco;12.47;-85.66;29
Somoto;13.48;-86.58;20
San Carlos;11.12;-84.78;13
|NL
Amsterdam;52.37;4.89;742
Rotterdam;51.92;4.48;598
The Hague;52.08;4.30;474
Utrecht;52.09;5.12;291
Eindhoven;51.44;5.48;210
Tilburg;51.56;5.09;200
Groningen;53.22;6.57;181
Almere Stad;52.37;5.21;176
Breda;51.59;4.78;168
Nijmegen;51.84;5.85;159
Enschede;52.22;6.90;154
Haarlem;52.38;4.64;148
Arnhem;51.98;5.91;142
Zaanstad;52.45;4.81;140
Amersfoort;52.16;5.39;140
Apeldoorn;52.21;5.97;137
's-Hertogenbosch;51.70;5.30;135
Hoofddorp;52.30;4.69;133
Maastricht;50.85;5.69;122
Leiden;52.16;4.49;120
Dordrecht;51.81;4.67;119
Zoetermeer;52.06;4.49;116
Zwolle;52.51;6.09;112
Deventer;52.26;6.16;97
Delft;52.01;4.36;95
Alkmaar;52.63;4.75;95
Heerlen;50.88;5.98;93
Venlo;51.37;6.17;92
Leeuwarden;53.20;5.81;91
Hilversum;52.22;5.18;84
Hengelo;52.27;6.79;81
Amstelveen;52.30;4.86;80
Roosendaal;51.53;4.47;78
Purmerend;52.51;4.96;77
Oss;51.77;5.52;76
Schiedam;51.92;4.39;75
Spijkenisse;51.84;4.33;75
Helmond;51.48;5.66;75
Vlaardingen;51.91;4.34;74
Almelo;52.36;6.66;73
Gouda;52.02;4.71;72
Zaandam;52.44;4.83;72
Lelystad;52.51;5.47;71
Alphen aan den Rijn;52.13;4.66;70
Hoorn;52.64;5.06;69
Velsen-Zuid;52.46;4.65;68
Ede;52.03;5.66;68
Bergen op Zoom;51.49;4.29;66
Capelle aan den IJssel;51.93;4.58;65
Assen;53.00;6.56;62
Nieuwegein;52.03;5.08;61
Veenendaal;52.03;5.56;61
Zeist;52.09;5.23;61
Den Helder;52.96;4.76;60
Hardenberg;52.58;6.62;58
Emmen;52.78;6.91;57
Oosterhout;51.65;4.86;53
Middelburg;51.50;3.61;46
|NO
Oslo;59.91;10.75;580
Bergen;60.39;5.32;214
Trondheim;63.43;10.40;147
Stavanger;58.97;5.73;122
Drammen;59.74;10.20;91
Fredrikstad;59.22;10.93;73
Kristiansand;58.15;8.00;64
Sandnes;58.85;5.74;63
Asker;59.83;10.44;61
Tromsø;69.65;18.96;52
Sarpsborg;59.28;11.11;52
Skien;59.21;9.61;51
Tønsberg;59.27;10.41;39
Bodø;67.28;14.41;34
Arendal;58.46;8.77;31
Hamar;60.79;11.07;29
Steinkjer;64.01;11.50;20
Lillehammer;61.12;10.47;19
Molde;62.74;7.16;19
Vadsø;70.07;29.75;5
|NP
Kathmandu;27.70;85.32;1442
Pokhara;28.27;83.97;200
Pātan;27.68;85.31;183
Biratnagar;26.46;87.27;182
Birgañj;27.02;84.88;133
Dharān;26.81;87.28;109
Bharatpur;27.68;84.44;107
Janakpur;26.73;85.93;94
Dhangaḍhi̇̄;28.70;80.59;92
Butwāl;27.70;83.45;92
Mahendranagar;28.96;80.18;88
Hetauda;27.43;85.03;85
Madhyapur Thimi;27.68;85.39;83
Nepalgunj;28.05;81.62;64
Siddharthanagar;27.50;83.45;63
Gulariyā;28.21;81.35;53
Birendranagar;28.60;81.63;31
Dipayal;29.26;80.94;23
Dhankutā;26.98;87.33;22
|NZ
Auckland;-36.85;174.76;418
Wellington;-41.29;174.78;382
Christchurch;-43.53;172.63;364
Manukau City;-36.99;174.88;362
Hamilton;-37.78;175.28;153
Dunedin;-45.87;170.50;114
Tauranga;-37.69;176.17;110
Lower Hutt;-41.22;174.92;101
Palmerston North;-40.36;175.61;76
Rotorua;-38.14;176.25;66
Hastings;-39.64;176.85;62
Nelson;-41.27;173.28;59
Napier;-39.49;176.91;57
Mangere;-36.97;174.80;55
Porirua;-41.13;174.85;51
Whangarei;-35.73;174.32;51
New Plymouth;-39.07;174.08;49
Invercargill;-46.40;168.35;47
Gisborne;-38.65;178.00;34
Blenheim;-41.52;173.95;27
Whakatane;-37.96;176.99;19
Richmond;-41.33;173.18;14
Greymouth;-42.47;171.20;9
|OM
Muscat;23.58;58.41;797
Seeb;23.67;58.19;238
Şalālah;17.02;54.09;163
Bawshar;23.58;58.40;159
Sohar;24.35;56.71;108
As Suwayq;23.85;57.44;107
‘Ibrī;23.23;56.52;102
Şaḩam;24.17;56.89;89
Rustaq;23.39;57.42;79
Al Buraymī;24.25;55.79;74
Nizwá;22.93;57.53;72
Sur;22.57;59.53;71
Bahlā’;22.98;57.30;54
Al Khābūrah;23.97;57.09;50
Ibrā’;22.69;58.53;25
Khasab;26.18;56.25;18
|PA
Panamá;8.99;-79.52;408
San Miguelito;9.05;-79.47;322
Juan Díaz;9.05;-79.45;101
David;8.43;-82.43;82
Arraiján;8.95;-79.66;77
Colón;9.35;-79.90;77
La Chorrera;8.88;-79.78;61
Pedregal;9.07;-79.43;52
Tocumen;9.09;-79.38;51
Santiago de Veraguas;8.10;-80.98;45
Penonomé;8.52;-80.36;16
Unión Chocó;8.08;-77.54;9
Chitré;7.96;-80.43;9
Las Tablas;7.76;-80.27;9
Bocas del Toro;9.34;-82.24;5
|PE
Lima;-12.04;-77.03;7737
Arequipa;-16.40;-71.53;841
Callao;-12.06;-77.12;813
Trujillo;-8.12;-79.03;747
Chiclayo;-6.77;-79.84;577
Iquitos;-3.75;-73.25;438
Huancayo;-12.07;-75.20;377
Piura;-5.19;-80.63;325
Chimbote;-9.09;-78.58;317
Cusco;-13.52;-71.97;312
Pucallpa;-8.38;-74.55;311
Tacna;-18.01;-70.25;280
Ica;-14.07;-75.73;247
Juliaca;-15.50;-70.13;246
Sullana;-4.90;-80.69;161
Chincha Alta;-13.41;-76.13;153
Huánuco;-9.93;-76.24;148
Ayacucho;-13.16;-74.22;140
Cajamarca;-7.16;-78.50;135
Puno;-15.84;-70.02;117
Tumbes;-3.57;-80.45;109
Talara;-4.58;-81.27;99
Chosica;-11.94;-76.71;89
Huaraz;-9.53;-77.53;87
Cerro de Pasco;-10.67;-76.26;79
Chulucanas;-5.09;-80.16;69
San Isidro;-12.12;-77.05;68
Huaral;-11.49;-77.21;62
Pisco;-13.71;-76.21;62
Catacaos;-5.27;-80.68;57
Paita;-5.09;-81.11;56
Abancay;-13.63;-72.88;55
Huacho;-11.11;-77.61;55
Moquegua;-17.20;-70.94;55
Ilo;-17.63;-71.34;53
Tingo María;-9.30;-76.00;53
Jaén;-5.71;-78.81;52
Tarma;-11.42;-75.69;51
Moyobamba;-6.03;-76.97;44
Huancavelica;-12.78;-74.97;42
Puerto Maldonado;-12.59;-69.19;38
Chachapoyas;-6.23;-77.87;20
|PF
Papeete;-17.54;-149.57;26
Uturoa;-16.73;-151.44;4
|PG
Port Moresby;-9.48;147.15;284
Lae;-6.72;147.00;76
Mount Hagen;-5.86;144.23;34
Popondetta;-8.77;148.23;28
Madang;-5.22;145.79;27
Kokopo;-4.34;152.27;26
Mendi;-6.15;143.66;26
Kimbe;-5.55;150.14;19
Goroka;-6.08;145.39;19
Wewak;-3.55;143.63;18
Daru;-9.08;143.21;15
Kavieng;-2.57;150.80;14
Vanimo;-2.68;141.30;11
Alotau;-10.32;150.46;10
Kundiawa;-6.02;144.97;9
Tari;-5.84;142.95;8
Lorengau;-2.03;147.27;6
Kerema;-7.96;145.77;6
Wabag;-5.49;143.72;4
|PH
Quezon City;14.65;121.05;2762
Manila;14.60;120.98;1600
Caloocan City;14.65;120.97;1500
Budta;7.20;124.44;1274
Davao;7.07;125.61;1213
Malingao;7.16;124.47;1122
Cebu City;10.32;123.89;799
General Santos;6.11;125.17;680
Taguig;14.52;121.08;644
Pasig City;14.59;121.06;617
Las Piñas;14.45;120.98;590
Antipolo;14.63;121.12;550
Makati City;14.55;121.03;510
Zamboanga;6.91;122.07;458
Bacolod City;10.67;122.95;455
Mansilingan;10.63;122.98;454
Cagayan de Oro;8.48;124.65;445
Dasmariñas;14.33;120.94;442
Pasay;14.54;121.00;417
Iloilo;10.70;122.56;388
San Jose del Monte;14.81;121.05;358
Bacoor;14.46;120.94;357
Lapu-Lapu City;10.31;123.95;350
Iligan;8.23;124.24;343
Mandaue City;10.32;123.92;331
Calamba;14.21;121.17;317
Iligan City;8.25;124.40;312
Butuan;8.95;125.54;310
Cabuyao;14.27;121.13;309
Mandaluyong City;14.58;121.04;306
Biñan;14.34;121.08;300
Angeles City;15.15;120.58;299
Santol;15.16;120.57;299
Cainta;14.58;121.12;283
Baguio;16.42;120.59;273
San Pedro;14.36;121.05;270
Mantampay;8.17;124.22;265
San Fernando;15.03;120.68;251
Libertad;8.94;125.50;250
Navotas;14.67;120.95;249
Tacloban;11.24;125.00;242
Batangas;13.76;121.06;237
Magugpo Poblacion;7.45;125.80;233
Taytay;14.56;121.13;231
Lucena;13.93;121.62;229
Puerto Princesa;9.74;118.74;223
Olongapo;14.83;120.28;221
Cabanatuan City;15.49;120.97;220
Binangonan;14.46;121.19;219
Santa Rosa;14.31;121.11;217
Imus;14.43;120.94;216
Lipa City;13.94;121.16;212
San Pablo;14.07;121.33;208
Malolos;14.84;120.81;199
Ormoc;11.01;124.61;191
Panalanoy;11.25;125.01;189
Mabalacat City;15.22;120.57;188
Pagadian;7.83;123.44;187
Meycauayan;14.74;120.96;185
Tarlac City;15.48;120.60;184
Legaspi;13.14;123.74;179
Cotabato;7.22;124.25;179
Naga;13.62;123.18;175
Dagupan;16.04;120.33;171
Toledo;10.38;123.64;157
Guyong;14.84;120.98;155
Bago City;10.53;122.83;150
Marawi City;8.00;124.28;144
Kabankalan;9.98;122.81;136
Baliuag;14.95;120.90;136
Rodriguez;14.76;121.20;134
San Mateo;14.70;121.12;134
Talisay;10.24;123.85;133
Muricay;7.83;123.48;132
Bulaon;15.08;120.66;132
Cadiz;10.95;123.29;129
Koronadal;6.50;124.85;126
Hagonoy;14.83;120.73;124
San Juan;14.60;121.03;121
Silang;14.22;120.97;119
San Jose;12.35;121.07;119
Digos;6.75;125.36;116
Cavite City;14.48;120.90;116
Tuguegarao;17.62;121.72;115
Dumaguete;9.31;123.30;114
Santiago;16.69;121.55;108
Santa Cruz;14.28;121.42;108
Mati;6.96;126.22;106
Tanza;14.68;120.94;106
Roxas City;11.59;122.75;103
Laoag;18.20;120.60;102
Pulong Santa Cruz;14.27;121.08;102
Urdaneta;15.98;120.57;101
Jolo;6.05;121.00;101
Bocaue;14.80;120.93;99
General Trias;14.39;120.88;96
Los Baños;14.17;121.24;96
Iriga City;13.43;123.41;95
Dipolog;8.57;123.33;94
Ozamiz City;8.15;123.84;93
Calumpit;14.92;120.77;92
Mangaldan;16.07;120.40;89
Arayat;15.15;120.77;88
Surigao;9.79;125.50;88
Angono;14.53;121.15;87
Victorias;10.90;123.07;87
Tagbilaran City;9.66;123.85;86
Panabo;7.31;125.68;85
Mariveles;14.43;120.49;85
Binonga;10.77;122.98;84
NIA Valencia;7.91;125.09;84
Marilao;14.76;120.95;83
San Fernando;16.62;120.32;83
Sorsogon;12.97;123.99;83
Kidapawan;7.01;125.09;80
Norzagaray;14.91;121.05;80
Gapan;15.31;120.95;79
Daet;14.11;122.96;78
Apalit;14.95;120.77;77
Pulilan;14.90;120.85;77
Polangui;13.29;123.49;77
Guiguinto;14.83;120.88;77
Kawit;14.44;120.90;73
Balanga;14.68;120.54;73
Ilagan;17.15;121.89;72
Sagay;10.94;123.42;72
Capas;15.33;120.59;72
Solana;17.65;121.69;71
Bulacan;14.79;120.88;71
Tagaytay;14.10;120.93;71
Plaridel;14.89;120.86;71
Mariano;8.83;125.12;71
Danao;10.52;124.03;70
Magalang;15.22;120.66;69
Libon;13.30;123.44;69
Tanauan;14.09;121.15;68
Catbalogan;11.78;124.89;68
Calbayog City;12.07;124.60;68
Subic;14.88;120.23;68
Bislig;8.22;126.32;68
City of Isabela;6.70;121.97;67
Dinalupihan;14.88;120.45;67
Calapan;13.41;121.18;66
San Ildefonso;15.08;120.94;66
San Miguel;15.14;120.98;66
Bais;9.59;123.12;66
Talisay;10.74;122.97;65
Talavera;15.59;120.92;65
Concepcion;15.33;120.66;64
Polomolok;6.22;125.06;64
Nasugbu;14.07;120.63;63
Tinongan;10.21;123.04;62
Minglanilla;10.24;123.80;62
Malaybalay;8.16;125.13;62
Candelaria;13.93;121.42;61
Ualog;10.57;123.39;61
Tanay;14.50;121.28;60
Obando;14.71;120.94;60
Balagtas;14.82;120.87;60
Manaoag;16.04;120.49;59
Bañga;6.42;124.78;59
Tabaco;13.36;123.73;58
Santo Tomas;14.11;121.14;57
Kalibo (poblacion);11.71;122.36;57
Lingayen;16.02;120.23;57
Carmona;14.31;121.06;56
Lubao;14.94;120.60;56
Naic;14.32;120.77;55
Tacurong;6.69;124.68;55
Batac City;18.06;120.56;54
Patuto;14.12;120.97;53
Limay;14.56;120.60;53
Maluñgun;6.28;125.28;52
Monkayo;7.82;126.05;51
Dapitan;8.66;123.42;51
Balayan;13.94;120.73;50
|PK
Karachi;24.86;67.01;11624
Lahore;31.56;74.35;6311
Faisalabad;31.42;73.09;2507
Rawalpindi;33.60;73.05;1743
Multan;30.20;71.48;1437
Hyderabad;25.39;68.37;1386
Gujranwala;32.16;74.19;1384
Peshawar;34.01;71.58;1219
Rahim Yar Khan;28.42;70.30;789
Quetta;30.18;67.00;734
Muzaffarābād;34.37;73.47;725
Battagram;34.68;73.02;700
Kotli;33.52;73.90;640
Islamabad;33.72;73.04;602
Bahawalpur;29.40;71.68;553
Sargodha;32.09;72.67;543
Sialkot;32.49;74.53;477
Sukkur;27.70;68.86;418
Larkana;27.56;68.21;364
Shekhupura;31.71;73.99;361
Bhimbar;32.97;74.08;343
Jhang Sadr;31.27;72.32;341
Gujrat;32.57;74.08;302
Mardan;34.20;72.05;300
Kasur;31.12;74.45;291
Mingora;34.78;72.36;280
Dera Ghazi Khan;30.05;70.64;236
Sahiwal;30.67;73.10;236
Nawabshah;26.24;68.40;230
Okara;30.81;73.45;224
Mirpur Khas;25.53;69.01;216
Chiniot;31.72;72.98;202
Shahkot;31.57;73.49;200
Kamoke;31.98;74.22;200
Saddiqabad;28.31;70.13;190
Būrewāla;30.17;72.65;184
Jacobabad;28.28;68.44;171
Muzaffargarh;30.07;71.19;165
Muridke;31.80;74.26;164
Shikarpur;27.96;68.64;157
Hafizabad;32.07;73.69;154
Kohat;33.58;71.45;151
Tordher;33.99;72.29;150
Jhelum;32.93;73.73;145
Khanpur;28.65;70.66;142
Khuzdar;27.81;66.61;141
Dadu;26.73;67.78;140
Gojra;31.15;72.68;140
Mandi Bahauddin;32.59;73.49;130
Tando Allahyar;25.46;68.72;127
Pakpattan;30.34;73.39;127
Bahawalnagar;30.55;73.39;127
Bahawalnagar;30.00;73.25;127
Tando Adam;25.77;68.66;126
Khairpur Mir’s;27.53;68.76;125
New Mirpur;33.15;73.75;124
Chishtian;29.80;72.86;122
Abbottabad;34.15;73.21;120
Jaranwala;31.33;73.42;120
Ahmadpur East;29.14;71.26;117
Vihari;30.04;72.36;113
Kamalia;30.73;72.65;112
Kot Addu;30.47;70.97;104
Khushāb;32.30;72.35;103
Wazirabad;32.44;74.12;102
Dera Ismail Khan;31.83;70.90;102
Chakwal;32.93;72.85;101
Swabi;34.12;72.47;97
Lodhran;29.53;71.63;97
Nowshera Cantonment;34.00;72.00;97
Charsadda;34.15;71.74;95
Jalalpur Jattan;32.64;74.21;94
Mianwali;32.58;71.53;90
Chaman;30.92;66.45;89
Kandhkot;28.25;69.18;88
Hasilpur;29.69;72.55;88
Arifwala;30.29;73.07;87
Mianke Mor;31.20;73.95;87
Attock City;33.77;72.36;85
Chichawatni;30.53;72.69;83
Bhakkar;31.63;71.06;82
Kharian;32.82;73.89;81
Layyah;30.96;70.94;79
Kambar;27.59;68.00;77
Moro;26.66;68.00;77
Mian Channun;30.44;72.36;76
Turbat;26.00;63.05;76
Shahdad Kot;27.85;67.91;75
Bhalwal;32.27;72.90;75
Dipalpur;30.67;73.65;75
Badin;24.66;68.84;74
Pano Aqil;27.86;69.11;73
Kotri;25.37;68.31;73
Tando Muhammad Khan;25.12;68.54;73
Harunabad;29.61;73.14;72
Pattoki;31.02;73.85;70
Chenab Nagar;31.76;72.91;70
Kahror Pakka;29.62;71.91;70
Gujar Khan;33.25;73.30;69
Chuchar-kana Mandi;31.75;73.80;69
Toba Tek Singh;30.97;72.48;69
Narowal;32.10;74.87;68
Shorkot;31.91;70.88;67
Shahdadpur;25.93;68.62;67
Shabqadar;34.22;71.55;67
Mansehra;34.33;73.20;66
Shujaabad;29.88;71.29;66
Haveli Lakha;30.45;73.69;65
Lala Musa;32.70;73.96;65
Mailsi;29.80;72.17;65
Shakargarh;32.26;75.16;64
Ghotki;28.00;69.32;64
Sibi;29.54;67.88;64
Jampur;29.64;70.60;64
Sambrial;32.48;74.35;63
Sanghar;26.05;68.95;62
Hujra Shah Muqim;30.74;73.82;62
Kabirwala;30.40;71.86;61
Chunian;30.97;73.98;57
Sangla Hill;31.72;73.38;57
Haripur;34.00;72.93;57
Nankana Sahib;31.45;73.71;56
Pasrur;32.26;74.66;53
Gwadar;25.12;62.33;52
Rajanpur;29.10;70.33;51
Rohri;27.69;68.90;51
Zhob;31.34;69.45;51
Matli;25.04;68.66;50
Rawala Kot;33.86;73.76;50
Gilgit;35.92;74.31;10
|PL
Warsaw;52.23;21.01;1702
Łódź;51.77;19.47;769
Kraków;50.06;19.94;755
Wrocław;51.10;17.03;635
Poznań;52.41;16.93;570
Gdańsk;54.35;18.65;462
Szczecin;53.43;14.55;408
Bydgoszcz;53.12;18.01;366
Lublin;51.25;22.57;360
Katowice;50.26;19.03;317
Białystok;53.13;23.16;292
Gdynia;54.52;18.53;254
Częstochowa;50.80;19.12;248
Sosnowiec;50.29;19.10;227
Radom;51.40;21.15;227
Mokotów;52.19;21.03;213
Toruń;53.01;18.60;209
Kielce;50.87;20.63;209
Gliwice;50.30;18.68;199
Zabrze;50.32;18.79;192
Bytom;50.35;18.93;189
Praga Południe;52.24;21.09;188
Bielsko-Biala;49.82;19.05;177
Olsztyn;53.78;20.49;172
Rzeszów;50.04;22.00;158
Ursynów;52.15;21.05;148
Ruda Śląska;50.26;18.86;146
Wola;52.24;20.99;144
Rybnik;50.10;18.54;143
Bielany;52.29;20.94;135
Śródmieście;52.23;21.02;134
Dąbrowa Górnicza;50.33;19.20;131
Tychy;50.14;18.97;130
Opole;50.67;17.93;128
Elbląg;54.15;19.41;128
Płock;52.55;19.71;127
Wałbrzych;50.77;16.28;127
Gorzów Wielkopolski;52.74;15.23;124
Targówek;52.29;21.05;124
Włocławek;52.65;19.07;120
Zielona Góra;51.94;15.51;118
Tarnów;50.01;20.99;118
Chorzów;50.31;18.97;113
Kalisz;51.76;18.09;109
Koszalin;54.19;16.17;107
Legnica;51.21;16.16;106
Bemowo;52.25;20.91;102
Grudziądz;53.48;18.75;99
Słupsk;54.46;17.03;99
Jaworzno;50.21;19.27;97
Jastrzębie Zdrój;49.96;18.57;96
Ochota;52.22;20.99;93
Praga Północ;52.25;21.03;93
Białołeka;52.32;20.97;89
Jelenia Góra;50.90;15.73;87
Nowy Sącz;49.62;20.70;84
Konin;52.22;18.25;81
Piotrków Trybunalski;51.41;19.70;80
Inowrocław;52.80;18.26;78
Lubin;51.40;16.20;78
Siedlce;52.17;22.29;77
Piła;53.15;16.74;76
Mysłowice;50.21;19.17;75
Ostrowiec Świętokrzyski;50.93;21.39;74
Siemianowice Śląskie;50.33;19.03;73
Ostrów Wielkopolski;51.66;17.81;73
Stargard;53.34;15.05;71
Pabianice;51.66;19.35;71
Gniezno;52.53;17.58;70
Fordon;53.15;18.17;70
Suwałki;54.11;22.93;69
Głogów;51.66;16.08;69
Chełm;51.14;23.47;68
Tomaszów Mazowiecki;51.53;20.01;67
Przemyśl;49.78;22.77;67
Stalowa Wola;50.58;22.05;66
Zamość;50.72;23.25;66
Kędzierzyn-Koźle;50.35;18.23;66
Łomża;53.18;22.06;64
Leszno;51.84;16.57;64
Żory;50.05;18.70;63
Bełchatów;51.37;19.36;63
Wawer;52.20;21.18;63
Mielec;50.29;21.42;61
Tarnowskie Góry;50.45;18.86;61
Świdnica;50.84;16.49;60
Tczew;54.09;18.78;60
Piekary Śląskie;50.38;18.93;60
Racibórz;50.09;18.22;58
Będzin;50.33;19.13;58
Zgierz;51.86;19.41;58
Biała Podlaska;52.03;23.12;58
Ełk;53.83;22.36;56
Świętochłowice;50.30;18.92;56
Pruszków;52.17;20.81;55
Ostrołęka;53.09;21.58;54
Starachowice;51.04;21.07;54
Zawiercie;50.49;19.42;53
Żoliborz;52.27;20.99;51
Legionowo;52.40;20.93;51
Tarnobrzeg;50.57;21.68;50
|PM
Saint-Pierre;46.78;-56.18;6
|PR
San Juan;18.47;-66.11;418
Bayamón;18.40;-66.16;203
Carolina;18.38;-65.96;170
Ponce;18.01;-66.62;153
Caguas;18.23;-66.05;87
Guaynabo;18.36;-66.11;81
Mayagüez;18.20;-67.14;79
Trujillo Alto;18.35;-66.01;54
Arecibo;18.47;-66.72;49
Fajardo;18.33;-65.65;34
Vega Baja;18.44;-66.39;29
Cataño;18.44;-66.12;28
Barceloneta;18.45;-66.54;22
Guayama;17.98;-66.11;22
Humacao;18.15;-65.83;20
Yauco;18.03;-66.85;20
Cayey;18.11;-66.17;18
Manatí;18.43;-66.49;16
Aguadilla;18.43;-67.15;16
Río Grande;18.38;-65.83;13
Dorado;18.46;-66.27;13
Isabela;18.50;-67.02;13
San Germán;18.08;-67.04;12
Vega Alta;18.41;-66.33;12
Coamo;18.08;-66.36;12
Hormigueros;18.14;-67.13;12
San Sebastián;18.34;-66.99;12
Corozal;18.34;-66.32;11
Cabo Rojo;18.09;-67.15;11
Utuado;18.27;-66.70;10
Juana Díaz;18.05;-66.51;9
San Lorenzo;18.19;-65.96;9
Isabel Segunda;18.15;-65.44;9
Guánica;17.97;-66.91;9
Gurabo;18.25;-65.97;9
Sabana Grande;18.08;-66.96;9
Aibonito;18.14;-66.27;9
Juncos;18.23;-65.92;9
Canovanas;18.38;-65.90;8
Luquillo;18.37;-65.72;8
Arroyo;17.97;-66.06;8
Santa Isabel;17.97;-66.40;7
Lares;18.29;-66.88;7
Yabucoa;18.05;-65.88;7
Peñuelas;18.06;-66.72;7
Las Piedras;18.18;-65.87;7
Salinas;17.98;-66.30;6
Ceiba;18.26;-65.65;6
Añasco;18.28;-67.14;6
Florida;18.36;-66.56;6
Hatillo;18.49;-66.83;6
Quebradillas;18.47;-66.94;6
Lajas;18.05;-67.06;5
Guayanilla;18.02;-66.79;5
Adjuntas;18.16;-66.72;5
Cidra;18.18;-66.16;5
Moca;18.39;-67.11;5
Comerío;18.22;-66.23;5
Naguabo;18.21;-65.73;5
Aguas Buenas;18.26;-66.10;5
Villalba;18.13;-66.49;5
Toa Alta;18.39;-66.25;4
Loíza;18.43;-65.88;4
Patillas;18.01;-66.02;4
Camuy;18.48;-66.84;4
Aguada;18.38;-67.19;4
Jayuya;18.22;-66.59;4
Ciales;18.34;-66.47;3
Barranquitas;18.19;-66.31;3
|PS
Gaza;31.50;34.47;410;GZ
Khān Yūnis;31.34;34.31;173;GZ
Jabālyā;31.53;34.48;169;GZ
Hebron;31.53;35.09;160;WE
Nablus;32.22;35.25;130;WE
Rafaḩ;31.30;34.24;126;GZ
Dayr al Balaḩ;31.42;34.35;60;GZ
Bayt Lāhyā;31.55;34.50;57;GZ
Jericho;31.87;35.45;20;WE
|PT
Lisbon;38.72;-9.13;518
Porto;41.15;-8.61;250
Amadora;38.75;-9.23;179
Braga;41.55;-8.42;121
Setúbal;38.52;-8.89;117
Coimbra;40.21;-8.42;107
Queluz;38.76;-9.25;103
Funchal;32.67;-16.93;101
Cacém;38.77;-9.30;94
Vila Nova de Gaia;41.12;-8.61;71
Algueirão;38.80;-9.34;66
Loures;38.83;-9.17;66
Felgueiras;41.37;-8.19;58
Évora;38.57;-7.90;56
Rio de Mouro;38.77;-9.33;55
Odivelas;38.79;-9.18;55
Aveiro;40.64;-8.65;54
Amora;38.63;-9.12;53
Corroios;38.64;-9.15;53
Barreiro;38.66;-9.07;51
Monsanto;39.46;-8.71;50
Leiria;39.74;-8.81;45
Faro;37.02;-7.93;41
Viana do Castelo;41.69;-8.83;36
Beja;38.02;-7.86;35
Bragança;41.81;-6.76;34
Castelo Branco;39.82;-7.49;33
Guarda;40.54;-7.27;32
Santarém;39.23;-8.68;29
Viseu;40.66;-7.91;26
Ponta Delgada;37.74;-25.67;20
Vila Real;41.30;-7.74;17
Portalegre;39.29;-7.43;16
|PW
Koror;7.34;134.47;14
|PY
Asunción;-25.29;-57.65;1482
Ciudad del Este;-25.51;-54.61;321
San Lorenzo;-25.34;-57.51;228
Capiatá;-25.36;-57.45;199
Lambaré;-25.35;-57.61;126
Fernando de la Mora;-25.34;-57.52;120
Limpio;-25.17;-57.49;96
Nemby;-25.39;-57.54;95
Pedro Juan Caballero;-22.55;-55.73;75
Encarnación;-27.33;-55.87;75
Mariano Roque Alonso;-25.21;-57.53;72
Itauguá;-25.39;-57.35;65
Villa Elisa;-25.37;-57.59;64
Villa Hayes;-25.09;-57.52;57
San Antonio;-25.42;-57.55;56
Caaguazú;-25.47;-56.02;55
Presidente Franco;-25.56;-54.61;54
Coronel Oviedo;-25.44;-56.44;51
Concepción;-23.40;-57.43;48
Villarrica;-25.75;-56.44;41
Pilar;-26.86;-58.31;29
Caazapá;-26.20;-56.37;24
Caacupé;-25.39;-57.14;22
San Juan Bautista;-26.67;-57.15;17
Areguá;-25.31;-57.38;11
Paraguarí;-25.62;-57.15;10
San Pedro de Ycuamandiyú;-24.09;-57.09;9
Filadelfia;-22.34;-60.03;8
Salto del Guairá;-24.06;-54.31;7
|QA
Doha;25.29;51.53;345
Ar Rayyān;25.29;51.42;272
Al Wakrah;25.17;51.60;26
Al Khawr;25.68;51.51;19
Ash Shīḩānīyah;25.37;51.22;8
Madīnat ash Shamāl;26.13;51.20;5
|RE
Saint-Denis;-20.88;55.45;137;RE
Saint-Paul;-21.01;55.27;99;RE
Saint-Pierre;-21.34;55.48;77;RE
Le Tampon;-21.28;55.52;70;RE
|RO
Bucharest;44.43;26.11;1877
Iaşi;47.17;27.60;318
Cluj-Napoca;46.77;23.60;317
Timişoara;45.75;21.23;315
Craiova;44.32;23.80;304
Constanţa;44.18;28.63;303
Galaţi;45.44;28.05;294
Braşov;45.65;25.61;276
Ploieşti;44.95;26.02;229
Brăila;45.27;27.97;214
Oradea;47.05;21.92;207
Bacău;46.57;26.91;171
Arad;46.18;21.32;169
Piteşti;44.85;24.87;168
Sibiu;45.80;24.15;152
Târgu-Mureş;46.54;24.56;147
Baia Mare;47.66;23.57;137
Buzău;45.15;26.83;131
Botoşani;47.75;26.67;115
Satu Mare;47.80;22.86;112
Râmnicu Vâlcea;45.10;24.37;108
Suceava;47.63;26.25;106
Piatra Neamţ;46.92;26.33;103
Drobeta-Turnu Severin;44.63;22.65;102
Târgu Jiu;45.05;23.28;97
Tulcea;45.18;28.81;92
Târgovişte;44.93;25.46;88
Bistriţa;47.13;24.50;81
Reşiţa;45.30;21.89;81
Slatina;44.43;24.37;79
Focșani;45.70;27.18;77
Vaslui;46.63;27.73;69
Hunedoara;45.75;22.90;69
Giurgiu;43.89;25.96;69
Roman;46.92;26.93;68
Bârlad;46.23;27.67;68
Deva;45.88;22.90;68
Alba Iulia;46.07;23.58;66
Zalău;47.20;23.05;63
Sfântu Gheorghe;45.87;25.78;61
Turda;46.57;23.78;55
Mediaş;46.17;24.35;53
Slobozia;44.56;27.36;53
Alexandria;43.98;25.33;49
Miercurea-Ciuc;46.35;25.80;41
Călăraşi;44.21;27.31;7
|RS
Belgrade;44.80;20.47;1274;SE
Niš;43.32;21.90;250;SE
Novi Sad;45.25;19.84;215;VO
Zemun;44.85;20.40;156;SE
Kragujevac;44.02;20.92;147;SE
Čačak;43.89;20.35;117;SE
Subotica;46.10;19.67;100;VO
Leskovac;43.00;21.95;95;SE
Novi Pazar;43.14;20.51;86;SE
Kraljevo;43.73;20.69;83;SE
Zrenjanin;45.38;20.38;80;VO
Pančevo;44.87;20.64;77;VO
Kruševac;43.58;21.33;75;SE
Užice;43.86;19.85;64;SE
Smederevo;44.66;20.93;62;SE
Valjevo;44.28;19.90;61;SE
Vranje;42.55;21.90;56;SE
Šabac;44.75;19.69;55;SE
|RU
Moscow;55.75;37.62;10381
Saint Petersburg;59.94;30.31;5028
Novosibirsk;55.04;82.93;1419
Yekaterinburg;56.85;60.61;1350
Nizhniy Novgorod;56.33;44.00;1284
Samara;53.20;50.15;1135
Omsk;54.99;73.37;1129
Kazan;55.79;49.12;1105
Rostov-na-Donu;47.23;39.72;1074
Chelyabinsk;55.15;61.43;1063
Ufa;54.74;55.97;1033
Volgograd;48.72;44.50;1011
Perm;58.01;56.25;982
Krasnoyarsk;56.02;92.87;927
Saratov;51.54;46.01;864
Voronezh;51.67;39.18;849
Tol’yatti;53.53;49.35;703
Krasnodar;45.04;38.98;650
Ulyanovsk;54.33;48.39;641
Izhevsk;56.85;53.20;631
Yaroslavl;57.63;39.87;607
Barnaul;53.36;83.76;600
Vladivostok;43.11;131.87;587
Irkutsk;52.30;104.30;587
Khabarovsk;48.48;135.08;579
Orenburg;51.77;55.10;550
Novokuznetsk;53.76;87.11;540
Ryazan’;54.63;39.69;520
Tyumen;57.15;65.53;519
Lipetsk;52.60;39.57;516
Penza;53.20;45.00;513
Naberezhnyye Chelny;55.73;52.41;510
Astrakhan;46.35;48.04;503
Makhachkala;42.98;47.50;498
Tomsk;56.50;84.97;486
Kemerovo;55.33;86.08;477
Tula;54.20;37.62;469
Kirov;58.60;49.66;457
Cheboksary;56.13;47.25;447
Kaliningrad;54.71;20.51;435
Bryansk;53.25;34.37;427
Ivanovo;57.00;40.97;421
Magnitogorsk;53.42;59.05;413
Kursk;51.74;36.19;409
Tver;56.86;35.90;400
Nizhny Tagil;57.92;59.97;381
Stavropol’;45.04;41.97;363
Ulan-Ude;51.83;107.61;360
Arkhangel’sk;64.54;40.54;356
Belgorod;50.61;36.58;345
Kurgan;55.45;65.33;343
Kaluga;54.53;36.28;339
Sochi;43.60;39.73;328
Orël;52.97;36.08;324
Volzhskiy;48.79;44.78;323
Smolensk;54.78;32.04;321
Murmansk;68.98;33.09;319
Vladikavkaz;43.04;44.67;317
Cherepovets;59.13;37.90;316
Vologda;59.22;39.88;315
Vladimir;56.14;40.40;310
Chita;52.03;113.50;309
Saransk;54.18;45.17;303
Surgut;61.25;73.42;300
Tambov;52.73;41.44;291
Yoshkar-Ola;56.64;47.89;279
Taganrog;47.24;38.90;279
Kostroma;57.77;40.93;278
Komsomolsk-on-Amur;50.55;137.01;276
Nal’chik;43.50;43.62;273
Sterlitamak;53.62;55.95;267
Petrozavodsk;61.78;34.35;265
Bratsk;56.13;101.61;257
Orsk;51.20;58.57;247
Nizhnevartovsk;60.93;76.55;245
Angarsk;52.54;103.89;243
Novorossiysk;44.72;37.77;242
Khimki;55.90;37.43;240
Yakutsk;62.03;129.73;236
Nizhnekamsk;55.64;51.82;234
Dzerzhinsk;56.24;43.46;233
Syktyvkar;61.66;50.81;230
Staryy Oskol;51.30;37.84;227
Groznyy;43.31;45.69;226
Shakhty;47.71;40.21;221
Blagoveshchensk;50.28;127.54;221
Prokop’yevsk;53.91;86.72;219
Rybinsk;58.04;38.84;217
Zelenograd;55.98;37.18;216
Biysk;52.54;85.21;215
Velikiy Novgorod;58.52;31.27;215
Pskov;57.81;28.35;202
Balakovo;52.03;47.80;200
Armavir;44.99;41.12;200
Engel’s;51.48;46.11;196
Severodvinsk;64.56;39.83;194
Zlatoust;55.17;59.65;191
Syzran’;53.16;48.47;189
Petropavlovsk-Kamchatsky;53.04;158.65;187
Kamensk-Ural’skiy;56.42;61.93;183
Podolsk;55.42;37.55;179
Yuzhno-Sakhalinsk;46.95;142.74;176
Berezniki;59.41;56.82;168
Volgodonsk;47.51;42.15;168
Miass;55.05;60.11;168
Abakan;53.72;91.43;167
Novocherkassk;47.42;40.09;167
Nazran’;43.23;44.77;164
Rubtsovsk;51.51;81.21;161
Mytishchi;55.91;37.73;161
Salavat;53.38;55.91;160
Ussuriysk;43.80;131.95;157
Lyubertsy;55.68;37.89;155
Kovrov;56.36;41.32;154
Balashikha;55.81;37.96;150
Kolomna;55.08;38.78;148
Nakhodka;42.81;132.87;147
Elektrostal’;55.79;38.45;144
Maykop;44.61;40.11;144
Pyatigorsk;44.05;43.06;143
Zheleznodorozhnyy;55.74;38.02;142
Norilsk;69.35;88.20;141
Al’met’yevsk;54.90;52.32;140
Korolev;55.91;37.83;140
Kolpino;59.75;30.59;139
Odintsovo;55.68;37.28;137
Nevinnomyssk;44.63;41.94;134
Pervoural’sk;56.91;59.94;134
Kislovodsk;43.91;42.72;133
Dimitrovgrad;54.21;49.62;132
Novomoskovsk;54.01;38.28;131
Kamyshin;50.10;45.42;129
Novocheboksarsk;56.11;47.48;128
Serpukhov;54.92;37.41;128
Murom;55.58;42.04;127
Khasavyurt;43.25;46.59;127
Neftekamsk;56.09;54.27;127
Orekhovo-Zuyevo;55.81;38.96;120
Achinsk;56.27;90.50;118
Cherkessk;44.22;42.06;116
Noginsk;55.87;38.44;116
Yelets;52.62;38.50;116
Novo-Peredelkino;55.65;37.34;116
Tobol’sk;58.20;68.25;114
Shchelkovo;55.92;37.97;113
Nefteyugansk;61.10;72.60;113
Novokuybyshevsk;53.10;49.95;112
Noyabrsk;63.19;75.44;110
Bataysk;47.14;39.75;110
Seversk;56.60;84.89;110
Arzamas;55.39;43.84;109
Sergiyev Posad;56.30;38.13;109
Leninsk-Kuznetsky;54.66;86.17;109
Kyzyl;51.71;94.45;108
Oktyabr’skiy;54.48;53.47;108
Obninsk;55.10;36.61;107
Elista;46.31;44.26;107
Cherëmushki;55.66;37.56;107
Novotroitsk;51.20;58.33;106
Derbent;42.07;48.29;106
Kiselëvsk;53.99;86.66;104
Velikiye Luki;56.34;30.55;103
Pushkino;56.02;37.87;103
Artëm;43.36;132.19;102
Ukhta;63.57;53.68;102
Kansk;56.20;95.72;102
Mezhdurechensk;53.69;88.06;101
Solikamsk;59.63;56.77;101
Glazov;58.14;52.66;101
Ust’-Ilimsk;58.00;102.66;100
Zelenodolsk;55.84;48.52;100
Novoshakhtinsk;47.76;39.93;99
Sarapul;56.48;53.80;99
Votkinsk;57.05;53.99;99
Serov;59.60;60.58;98
Balashov;51.55;43.17;98
Zheleznogorsk;52.33;35.37;98
Zhukovskiy;55.60;38.12;97
Ramenskoye;55.57;38.23;96
Magadan;59.56;150.80;95
Vostochnoe Degunino;55.88;37.56;95
Novyy Urengoy;66.08;76.63;94
Novoural’sk;57.24;60.08;94
Zheleznogorsk;56.25;93.53;94
Michurinsk;52.90;40.49;93
Kineshma;57.44;42.13;93
Krasnogorsk;55.82;37.33;93
Pushkin;59.71;30.40;93
Bugul’ma;54.54;52.80;92
Kuznetsk;53.12;46.60;90
Kirovo-Chepetsk;58.55;50.04;90
Berdsk;54.76;83.10;90
Gatchina;59.58;30.13;90
Sarov;54.94;43.32;88
Yeysk;46.71;38.27;88
Buzuluk;52.78;52.26;88
Gubkin;51.28;37.55;87
Chaykovskiy;56.77;54.11;87
Usol’ye-Sibirskoye;52.75;103.65;86
Yegor’yevsk;55.38;39.03;85
Anzhero-Sudzhensk;56.08;86.03;83
Troitsk;54.10;61.58;82
Azov;47.11;39.42;82
Kaspiysk;42.88;47.64;82
Ozersk;55.76;60.70;81
Yessentuki;44.04;42.86;81
Klin;56.33;36.73;81
Vorkuta;67.50;64.05;80
Kropotkin;45.44;40.58;80
Shadrinsk;56.09;63.63;79
Vyborg;60.71;28.75;79
Reutov;55.76;37.86;78
Voskresensk;55.32;38.65;77
Mineralnye Vody;44.21;43.14;76
Birobidzhan;48.79;132.92;76
Kamensk-Shakhtinskiy;48.32;40.26;76
Belovo;54.42;86.30;76
Chekhov;55.15;37.48;76
Asbest;57.01;61.46;75
Peterhof;59.88;29.90;73
Minusinsk;53.71;91.69;73
Georgiyevsk;44.15;43.47;73
Yelabuga;55.76;52.06;73
Naro-Fominsk;55.39;36.73;73
Sunzha;43.32;45.05;72
Chernogorsk;53.82;91.28;72
Zelenogorsk;56.11;94.60;71
Kopeysk;55.12;61.63;71
Vol’sk;52.05;47.38;71
Beloretsk;53.96;58.40;70
Ishimbay;53.45;56.04;70
Adler;43.43;39.92;70
Chapayevsk;52.98;49.71;70
Tuymazy;54.61;53.71;69
Lys’va;58.11;57.81;69
Borisoglebsk;51.37;42.08;69
Sosnovyy Bor;59.90;29.09;69
Dolgoprudnyy;55.95;37.50;68
Budënnovsk;44.78;44.17;68
Belogorsk;50.92;128.48;68
Khanty-Mansiysk;61.00;69.00;68
Ishim;56.11;69.49;68
Kstovo;56.15;44.20;67
Aleksin;54.51;37.07;67
Kungur;57.44;56.96;66
Klintsy;52.76;32.24;66
Neryungri;56.67;124.64;66
Leninogorsk;54.60;52.46;66
Gukovo;48.06;39.94;66
Lesosibirsk;58.24;92.48;66
Polevskoy;56.44;60.19;66
Meleuz;52.96;55.93;65
Kumertau;52.77;55.78;65
Slavyansk-na-Kubani;45.26;38.13;65
Tikhoretsk;45.85;40.13;64
Rossosh’;51.12;38.51;64
Tuapse;44.11;39.08;64
Aleksandrov;56.40;38.71;64
Zarechnyy;53.20;45.19;64
Pavlovo;55.97;43.09;63
Novaya Balakhna;56.49;43.60;63
Gus’-Khrustal’nyy;55.61;40.65;63
Buynaksk;42.82;47.12;63
Krasnotur’insk;59.77;60.21;63
Belebey;54.12;54.12;63
Rzhev;56.26;34.33;62
Chistopol’;55.36;50.64;62
Zarechnyy;53.13;46.58;62
Tikhvin;59.65;33.53;62
Rossosh’;50.20;39.57;62
Petrodvorets;59.90;29.80;62
Labinsk;44.63;40.74;62
Iskitim;54.64;83.30;62
Revda;56.80;59.93;62
Lobnya;56.01;37.48;62
Vyksa;55.32;42.17;62
Dmitrov;56.34;37.52;62
Sibay;52.72;58.67;62
Apatity;67.56;33.40;61
Novoaltaysk;53.39;83.94;61
Svobodnyy;51.38;128.14;61
Sal’sk;46.47;41.54;61
Stupino;54.90;38.07;61
Prokhladnyy;43.76;44.03;61
Shuya;56.85;41.39;61
Shchëkino;54.01;37.52;61
Bor;56.36;44.07;61
Dubna;56.73;37.17;61
Pavlovskiy Posad;55.78;38.65;60
Mikhaylovsk;45.13;42.03;59
Kotlas;61.26;46.65;59
Verkhnyaya Pyshma;56.97;60.58;59
Talnakh;69.49;88.40;59
Mikhaylovka;50.06;43.24;59
Solnechnogorsk;56.18;36.98;59
Arsen’yev;44.15;133.28;59
Uzlovaya;53.98;38.17;58
Volzhsk;55.87;48.36;58
Kogalym;62.27;74.48;58
Krymsk;44.93;37.99;58
Cheremkhovo;53.16;103.07;57
Zhigulevsk;53.40;49.50;57
Roslavl’;53.95;32.86;57
Borovichi;58.39;33.92;57
Kirishi;59.45;32.02;56
Ezhva;61.81;50.73;56
Liski;50.98;39.52;56
Vyaz’ma;55.21;34.30;56
Nazarovo;56.01;90.40;55
Klimovsk;55.36;37.53;55
Lesnoy;57.62;63.08;55
Berëzovskiy;55.60;86.20;55
Gorno-Altaysk;51.96;85.92;55
Belorechensk;44.77;39.88;55
Krasnokamensk;50.10;118.04;54
Timashëvsk;45.62;38.95;54
Severomorsk;69.07;33.42;54
Domodedovo;55.44;37.75;54
Vyshniy Volochëk;57.59;34.56;54
Anapa;44.89;37.32;54
Buguruslan;53.66;52.44;54
Fryazevo;55.73;38.46;53
Livny;52.43;37.61;53
Yartsevo;55.07;32.70;53
Krasnokamsk;58.08;55.76;53
Fryazino;55.96;38.05;52
Zarinsk;53.71;84.95;52
Nyagan;62.14;65.39;52
Kimry;56.87;37.35;52
Vidnoye;55.55;37.71;52
Tulun;54.56;100.58;51
Ivanteyevka;55.97;37.92;51
Donetsk;48.34;39.96;51
Gelendzhik;44.56;38.08;51
Lytkarino;55.58;37.91;51
Kingisepp;59.37;28.61;51
Kizlyar;43.85;46.71;51
Chusovoy;58.30;57.81;50
Otradnyy;53.38;51.35;50
Snezhinsk;56.09;60.73;50
Salekhard;66.53;66.60;38
Nar'yan-Mar;67.64;53.00;18
Anadyr;64.73;177.51;10
|RW
Kigali;-1.95;30.06;745
Butare;-2.60;29.74;90
Gitarama;-2.07;29.76;88
Musanze;-1.50;29.63;87
Gisenyi;-1.70;29.26;84
Byumba;-1.58;30.07;71
Cyangugu;-2.48;28.91;64
Kibuye;-2.06;29.35;48
Rwamagana;-1.95;30.43;47
|SA
Riyadh;24.69;46.72;4206
Jeddah;21.49;39.19;2867
Mecca;21.43;39.83;1324
Medina;24.47;39.61;1300
Sulţānah;24.49;39.59;947
Dammam;26.43;50.10;769
Ta’if;21.27;40.42;531
Tabuk;28.40;36.57;455
Al Kharj;24.16;47.33;425
Buraydah;26.33;43.97;391
Khamis Mushait;18.30;42.73;388
Al Hufūf;25.36;49.59;293
Al Mubarraz;25.41;49.59;291
Hafar Al-Batin;28.43;45.97;272
Ha'il;27.52;41.69;267
Najrān;17.49;44.13;259
Al Jubayl;27.02;49.62;237
Abha;18.22;42.51;211
Yanbu;24.09;38.06;200
Khobar;26.28;50.21;166
Arar;30.98;41.04;149
Sakakah;29.97;40.21;128
Jizan;16.89;42.55;105
Qurayyat;31.33;37.34;103
Dhahran;26.29;50.11;100
Al Qaţīf;26.57;50.01;98
Al Bahah;20.01;41.47;88
Tārūt;26.57;50.04;85
Qal‘at Bīshah;20.00;42.61;82
Ar Rass;25.87;43.50;82
Ash Shafā;21.07;40.32;72
Sayhāt;26.48;50.05;67
Al Mithnab;25.86;44.22;61
Al Khafjī;28.44;48.49;55
Ad Dawādimī;24.51;44.39;54
Şabyā;17.15;42.63;54
Az Zulfī;26.30;44.82;53
|SB
Honiara;-9.43;159.95;56
Auki;-8.77;160.70;7
Gizo;-8.10;156.84;6
|SC
Victoria;-4.62;55.46;23
Anse Boileau;-4.72;55.48;4
Bel Ombre;-4.62;55.42;4
Beau Vallon;-4.62;55.43;4
Cascade;-4.67;55.50;4
Anse Royale;-4.73;55.52;4
|SD
Khartoum;15.55;32.53;1975
Omdurman;15.64;32.48;1200
Nyala;12.05;24.88;566
Port Sudan;19.62;37.22;490
Kassala;15.45;36.40;401
El Obeid;13.18;30.22;393
Al Qadarif;14.03;35.38;364
Kosti;13.16;32.66;345
Wad Medani;14.40;33.52;333
El Daein;11.46;26.13;265
El Fasher;13.63;25.35;253
Singa;13.15;33.93;250
Ad-Damazin;11.79;34.36;186
Geneina;13.45;22.45;163
Rabak;13.18;32.74;135
Sinnar;13.57;33.57;130
Al Manāqil;14.25;32.99;128
Gereida;11.28;25.14;120
An Nuhūd;12.70;28.43;108
Atbara;17.70;33.99;108
Ed Damer;17.60;33.97;104
Kadugli;11.01;29.72;88
Ad Douiem;14.00;32.31;87
Umm Ruwaba;12.91;31.22;56
Shendi;16.69;33.43;54
Zalingei;12.91;23.47;29
Dongola;19.18;30.48;13
|SE
Stockholm;59.33;18.07;1515
Göteborg;57.71;11.97;573
Malmö;55.61;13.00;302
Uppsala;59.86;17.64;149
Sollentuna;59.43;17.95;140
Västerås;59.62;16.55;118
Örebro;59.27;15.21;116
Linköping;58.41;15.62;107
Helsingborg;56.05;12.69;104
Jönköping;57.78;14.16;94
Norrköping;58.59;16.18;94
Huddinge;59.24;17.98;90
Lund;55.71;13.19;87
Umeå;63.83;20.26;83
Haninge;59.17;18.14;75
Gävle;60.67;17.14;75
Borås;57.72;12.94;72
Södertälje;59.20;17.63;71
Eskilstuna;59.37;16.51;67
Solna;59.36;18.00;67
Halmstad;56.67;12.86;66
Växjö;56.88;14.81;65
Karlstad;59.38;13.50;61
Mölndal;57.66;12.01;59
Täby;59.44;18.07;58
Sundsvall;62.39;17.31;58
Östersund;63.18;14.64;50
Luleå;65.58;22.15;44
Kalmar;56.66;16.36;38
Falun;60.60;15.63;37
Karlskrona;56.16;15.59;36
Nyköping;58.75;17.01;32
Visby;57.64;18.30;23
Härnösand;62.63;17.94;18
|SG
Singapore;1.29;103.85;3548
Woodlands;1.44;103.79;253
|SI
Ljubljana;46.05;14.51;272
Maribor;46.55;15.65;95
Celje;46.23;15.26;38
Kranj;46.24;14.36;37
Velenje;46.36;15.11;25
Koper;45.55;13.73;25
Novo Mesto;45.80;15.17;23
Ptuj;46.42;15.87;18
Trbovlje;46.16;15.05;15
Kamnik;46.23;14.61;14
Jesenice;46.43;14.07;13
Nova Gorica;45.96;13.65;13
Domžale;46.14;14.59;12
Škofja Loka;46.17;14.31;12
Murska Sobota;46.66;16.17;12
Izola;45.54;13.66;11
Postojna;45.77;14.22;9
Logatec;45.91;14.23;9
Kočevje;45.64;14.86;9
Vrhnika;45.96;14.29;8
Slovenj Gradec;46.51;15.08;8
Slovenska Bistrica;46.39;15.57;7
Grosuplje;45.96;14.66;7
Krško;45.96;15.49;7
Ravne na Koroškem;46.54;14.97;7
Ajdovščina;45.89;13.91;7
Brežice;45.90;15.59;7
Litija;46.06;14.82;6
Zagorje ob Savi;46.13;15.00;6
Mengeš;46.17;14.57;6
Idrija;46.00;14.03;6
Radovljica;46.34;14.17;6
Črnomelj;45.57;15.19;6
Hrastnik;46.15;15.08;6
Sežana;45.71;13.87;6
Bled;46.37;14.11;5
Medvode;46.14;14.41;5
Rogaška Slatina;46.24;15.64;5
Žalec;46.25;15.16;5
Slovenske Konjice;46.34;15.43;5
Šentjur;46.22;15.40;5
Sevnica;46.01;15.32;5
Prevalje;46.55;14.92;5
Ilirska Bistrica;45.57;14.25;5
Ruše;46.54;15.52;5
Piran;45.53;13.57;4
Cerknica;45.79;14.36;4
Tržič;46.36;14.31;4
Miklavž na Dravskem Polju;46.51;15.70;4
Trzin;46.13;14.57;4
Šempeter pri Gorici;45.93;13.64;4
Ribnica;45.74;14.73;4
Žiri;46.04;14.11;4
Tolmin;46.18;13.73;4
Trebnje;45.90;15.02;3
Ljutomer;46.52;16.20;3
Laško;46.15;15.24;3
Dravograd;46.59;15.02;3
Ankaran;45.58;13.74;3
Metlika;45.65;15.31;3
Mežica;46.52;14.85;3
Gornja Radgona;46.67;15.99;3
Šenčur;46.25;14.42;3
Lendava;46.56;16.45;3
Železniki;46.22;14.17;3
Lenart v Slov. Goricah;46.58;15.83;3
|SK
Bratislava;48.15;17.11;424
Košice;48.71;21.26;237
Prešov;49.00;21.23;95
Nitra;48.31;18.08;86
Žilina;49.22;18.74;86
Banská Bystrica;48.74;19.15;82
Trnava;48.38;17.59;70
Trenčín;48.89;18.04;58
Poprad;49.06;20.30;57
Martin;49.07;18.92;55
Prievidza;48.77;18.63;53
|SL
Freetown;8.49;-13.24;803
Bo;7.96;-11.74;174
Kenema;7.88;-11.19;143
Koidu;8.64;-10.97;88
Makeni;8.89;-12.04;88
Port Loko;8.77;-12.79;21
|SM
Serravalle;43.97;12.48;9
Borgo Maggiore;43.94;12.45;6
San Marino;43.94;12.45;5
Domagnano;43.95;12.47;3
|SN
Dakar;14.69;-17.44;2476
Pikine;14.76;-17.39;874
Touba;14.85;-15.88;529
Thiès;14.79;-16.93;320
Thiès Nones;14.78;-16.97;252
Saint-Louis;16.02;-16.49;176
Kaolack;14.15;-16.07;172
Ziguinchor;12.57;-16.27;160
Tiébo;14.63;-16.23;100
Tambacounda;13.77;-13.67;79
Mbaké;14.79;-15.91;74
Louga;15.62;-16.22;67
Kolda;12.89;-14.94;59
Kaffrine;14.11;-15.55;28
Sédhiou;12.71;-15.56;20
Kédougou;12.56;-12.18;18
Matam;15.66;-13.26;15
|SO
Mogadishu;2.04;45.34;2587
Hargeysa;9.56;44.06;478
Berbera;10.44;45.01;242
Kismayo;-0.36;42.55;235
Marka;1.72;44.77;230
Jamaame;0.07;42.74;185
Baidoa;3.11;43.65;130
Burao;9.52;45.53;99
Bosaso;11.28;49.18;74
Afgooye;2.14;45.12;65
Gaalkacyo;6.77;47.43;61
Laascaanood;8.48;47.36;60
Garoowe;8.40;48.48;57
Beledweyne;4.74;45.20;55
Qoryooley;1.79;44.53;52
Jawhar;2.78;45.50;47
Ceerigaabo;10.62;47.37;34
Garbahaarrey;3.33;42.22;13
Xuddur;4.12;43.89;13
Dhuusamarreeb;5.54;46.39;9
|SR
Paramaribo;5.87;-55.17;224
Lelydorp;5.70;-55.23;18
Brokopondo;5.06;-54.98;15
Nieuw Nickerie;5.93;-56.97;13
Nieuw Amsterdam;5.89;-55.09;5
Albina;5.50;-54.06;4
Groningen;5.80;-55.47;3
|SS
Juba;4.85;31.58;450
Winejok;9.01;27.57;300
Malakal;9.53;31.66;161
Wau;7.70;27.99;127
Yambio;4.57;28.39;40
Yei;4.09;30.68;40
Aweil;8.76;27.39;39
Rumbek;6.81;29.68;32
Bor;6.21;31.56;27
Torit;4.41;32.57;20
Tonj;7.27;28.68;17
Maridi;4.92;29.47;14
Leer;8.30;30.14;10
Tambura;5.60;27.47;9
Bentiu;9.26;29.80;8
Kapoeta;4.77;33.59;7
Raja;8.47;25.68;4
|ST
São Tomé;0.34;6.73;53
|SV
San Salvador;13.69;-89.19;526
Soyapango;13.71;-89.14;330
Santa Ana;13.99;-89.56;177
San Miguel;13.48;-88.18;162
Mejicanos;13.72;-89.19;160
Santa Tecla;13.68;-89.28;125
Apopa;13.81;-89.18;112
Delgado;13.72;-89.17;72
Sonsonate;13.72;-89.72;59
San Marcos;13.66;-89.18;55
Usulután;13.35;-88.45;52
Cojutepeque;13.72;-88.93;48
San Vicente;13.63;-88.80;42
Zacatecoluca;13.50;-88.87;40
Ahuachapán;13.92;-89.84;34
La Unión;13.34;-87.84;27
Sensuntepeque;13.87;-88.63;20
Chalatenango;14.03;-88.93;19
San Francisco;13.70;-88.10;16
|SY
Aleppo;36.20;37.16;1602
Damascus;33.51;36.29;1569
Homs;34.73;36.72;775
Ḩamāh;35.13;36.76;461
Latakia;35.53;35.79;340
Deir ez-Zor;35.34;40.14;243
Ar Raqqah;35.95;39.01;178
Al Bāb;36.37;37.52;131
Idlib;35.93;36.63;129
Douma;33.57;36.40;112
Manbij;36.53;37.95;99
Dar‘ā;32.62;36.10;98
As Salamīyah;35.01;37.05;95
Tartouss;34.89;35.89;89
Ath Thawrah;35.84;38.55;88
Al Ḩasakah;36.50;40.75;82
Dārayyā;33.46;36.23;72
I‘zāz;36.59;37.05;66
Jablah;35.36;35.93;66
As Safīrah;36.08;37.37;64
As-Suwayda;32.71;36.57;59
Ālbū Kamāl;34.45;40.92;58
At Tall;33.61;36.31;56
Al Mayādīn;35.02;40.45;55
Ar Rastan;34.93;36.73;53
Tadmur;34.56;38.28;51
‘Ayn al ‘Arab;36.89;38.35;50
Al Qunayţirah;33.13;35.82;36
|SZ
Manzini;-26.50;31.38;111
Mbabane;-26.32;31.13;76
Nhlangano;-27.11;31.20;9
Siteki;-26.45;31.95;6
Piggs Peak;-25.96;31.25;6
|TC
Cockburn Town;21.46;-71.14;4
|TD
N'Djamena;12.11;15.04;721
Moundou;8.57;16.08;135
Sarh;9.14;18.39;103
Abéché;13.83;20.83;74
Koumra;8.91;17.55;36
Pala;9.36;14.90;35
Am Timan;11.03;20.28;29
Bongor;10.28;15.37;28
Mongo;12.18;18.69;28
Doba;8.65;16.85;24
Ati;13.22;18.34;24
Fada;17.19;21.58;24
Laï;9.40;16.30;19
Mao;14.12;15.31;18
Massakory;13.00;15.73;15
Moussoro;13.64;16.49;15
Faya-Largeau;17.93;19.10;13
Bol;13.47;14.71;12
Biltine;14.53;20.93;11
Massenya;11.40;16.17;4
|TG
Lomé;6.13;1.22;750
Sokodé;8.98;1.13;118
Kara;9.55;1.19;104
Atakpamé;7.53;1.13;81
Kpalimé;6.90;0.63;75
Bassar;9.25;0.78;62
Tsévié;6.43;1.21;56
Dapaong;10.86;0.21;33
|TH
Bangkok;13.75;100.50;5104
Samut Prakan;13.60;100.60;389
Mueang Nonthaburi;13.86;100.51;292
Udon Thani;17.42;102.79;247
Chon Buri;13.36;100.98;219
Nakhon Ratchasima;14.97;102.10;209
Chiang Mai;18.79;98.98;201
Hat Yai;7.01;100.48;192
Pak Kret;13.91;100.50;183
Si Racha;13.17;100.93;179
Phra Pradaeng;13.66;100.53;171
Lampang;18.29;99.49;156
Khon Kaen;16.45;102.83;148
Surat Thani;9.14;99.33;127
Ubon Ratchathani;15.24;104.85;123
Nakhon Si Thammarat;8.43;99.97;121
Khlong Luang;14.06;100.65;119
Nakhon Pathom;13.82;100.04;118
Rayong;12.68;101.26;107
Phitsanulok;16.82;100.26;103
Chanthaburi;12.61;102.10;100
Pattaya;12.93;100.88;97
Yala;6.54;101.28;94
Ratchaburi;13.54;99.82;92
Nakhon Sawan;15.70;100.14;92
Phuket;7.89;98.40;89
Ban Mai;7.20;100.55;87
Songkhla;7.20;100.60;84
Phra Nakhon Si Ayutthaya;14.35;100.58;82
Chiang Rai;19.91;99.83;79
Bang Kruai;13.80;100.47;78
Sakon Nakhon;17.16;104.15;76
Krathum Baen;13.65;100.26;73
Saraburi;14.53;100.92;68
Trang;7.56;99.61;67
Sattahip;12.67;100.90;65
Kanchanaburi;14.00;99.55;64
Nong Khai;17.88;102.74;64
Samut Sakhon;13.55;100.27;63
Ban Lam Luk Ka;13.98;100.78;61
Kamphaeng Phet;16.48;99.52;59
Chaiyaphum;15.81;102.03;58
Uttaradit;17.63;100.09;58
Lop Buri;14.80;100.65;58
Ban Pong;13.82;99.88;58
Phra Phutthabat;14.73;100.80;57
Chumphon;10.50;99.18;56
Klaeng;12.78;101.65;56
Kalasin;16.43;103.51;55
Suphan Buri;14.47;100.12;53
Tha Maka;13.90;99.77;53
Ban Talat Yai;7.88;98.40;52
Maha Sarakham;16.18;103.30;52
Phetchabun;16.42;101.16;51
Hua Hin;12.57;99.96;50
Ko Samui;9.54;99.94;50
Chachoengsao;13.69;101.07;50
Narathiwat;6.43;101.82;48
Surin;14.88;103.49;47
Phetchaburi;13.11;99.94;47
Si Sa Ket;15.11;104.33;45
Pattani;6.87;101.25;44
Phatthalung;7.62;100.08;44
Lamphun;18.58;99.01;43
Mukdahan;16.55;104.72;40
Roi Et;16.06;103.65;39
Phrae;18.15;100.14;39
Sukhothai;17.01;99.82;37
Phichit;16.44;100.35;36
Loei;17.49;101.73;35
Samut Songkhram;13.41;100.00;35
Amnat Charoen;15.86;104.63;35
Nakhon Phanom;17.41;104.78;35
Satun;6.62;100.07;35
Nong Bua Lamphu;17.20;102.44;34
Prachuap Khiri Khan;11.82;99.78;34
Prachin Buri;14.05;101.37;33
Krabi;8.07;98.91;31
Sa Kaeo;13.81;102.07;28
Buri Ram;14.99;103.10;28
Nan;18.78;100.78;25
Ranong;9.97;98.63;25
Pathum Thani;14.01;100.53;25
Tak;16.87;99.13;24
Uthai Thani;15.38;100.02;22
Yasothon;15.79;104.15;22
Trat;12.24;102.52;22
Nakhon Nayok;14.20;101.21;21
Phayao;19.19;99.88;21
Sing Buri;14.89;100.40;20
Chai Nat;15.19;100.12;15
Ang Thong;14.59;100.45;14
Bueng Kan;18.36;103.65;10
Phang Nga;8.45;98.53;10
Mae Hong Son;19.30;97.97;9
|TJ
Dushanbe;38.54;68.78;679
Khujand;40.28;69.62;145
Kŭlob;37.91;69.78;79
Qŭrghonteppa;37.83;68.78;65
Istaravshan;39.91;69.00;53
Konibodom;40.29;70.43;50
Khorugh;37.49;71.55;30
|TL
Dili;-8.56;125.57;150;DI
Maliana;-8.99;125.22;22;BO
Suai;-9.31;125.26;22;CO
Likisá;-8.59;125.34;19;LI
Aileu;-8.73;125.57;17;AL
Lospalos;-8.52;127.00;17;LA
Baukau;-8.48;126.46;16;BA
Ainaro;-8.99;125.51;12;AN
Same;-9.00;125.65;8;MF
Viqueque;-8.86;126.36;6;VI
Pante Makasar;-9.20;124.38;5;OE
|TM
Ashgabat;37.95;58.38;728
Türkmenabat;39.07;63.58;235
Daşoguz;41.84;59.97;167
Mary;37.59;61.83;115
Balkanabat;39.51;54.37;88
Bayramaly;37.62;62.17;76
Türkmenbaşy;40.02;52.96;68
Tejen;37.38;60.51;67
Annau;37.89;58.52;28
|TN
Tunis;36.82;10.17;693
Sfax;34.74;10.76;277
Sousse;35.83;10.64;164
Kairouan;35.68;10.10;120
Bizerte;37.27;9.87;115
Gabès;33.88;10.10;110
Ariana;36.86;10.19;98
Kasserine;35.17;8.84;82
Gafsa;34.42;8.78;81
La Goulette;36.82;10.31;80
Zarzis;33.50;11.11;79
Ben Arous;36.75;10.22;75
Monastir;35.78;10.83;72
La Mohammedia;36.67;10.16;67
Al Marsá;36.88;10.32;66
Msaken;35.73;10.58;65
Skanes;35.78;10.80;64
Houmt El Souk;33.88;10.86;63
Tataouine;32.93;10.45;63
El Hamma;33.89;9.80;62
Medenine;33.35;10.51;62
Douane;36.45;10.76;60
Béja;36.73;9.18;57
Nabeul;36.46;10.74;56
Hammamet;36.40;10.62;54
Jendouba;36.50;8.78;51
El Kef;36.17;8.70;48
Mahdia;35.50;11.06;46
Sidi Bouzid;35.04;9.48;42
Tozeur;33.92;8.13;35
Siliana;36.08;9.37;27
Manouba;36.81;10.10;25
Kebili;33.70;8.97;20
Zaghouan;36.40;10.14;17
|TO
Nuku‘alofa;-21.14;-175.20;22
Neiafu;-18.65;-173.98;4
|TR
Istanbul;41.01;28.95;14804
Ankara;39.92;32.85;3517
İzmir;38.41;27.14;2501
Bursa;40.20;29.06;1413
Adana;36.99;35.33;1249
Gaziantep;37.06;37.38;1066
Konya;37.87;32.48;876
Çankaya;39.92;32.86;792
Antalya;36.91;30.70;758
Bağcılar;41.04;28.86;724
Diyarbakır;37.91;40.22;645
Kayseri;38.73;35.49;593
Üsküdar;41.02;29.01;583
Bahçelievler;41.00;28.86;577
Umraniye;41.02;29.12;573
Mersin;36.81;34.64;538
Esenler;41.04;28.88;520
Eskişehir;39.78;30.52;515
Karabağlar;38.37;27.14;458
Muratpaşa;36.89;30.76;450
Şanlıurfa;37.17;38.79;450
Malatya;38.35;38.32;442
Sultangazi;41.11;28.87;437
Maltepe;40.94;29.16;427
Erzurum;39.91;41.28;421
Samsun;41.28;36.34;394
Batman;37.89;41.13;382
Kahramanmaraş;37.58;36.93;376
Van;38.49;43.38;372
Ataşehir;40.98;29.12;362
Şişli;41.06;28.99;315
Denizli;37.77;29.09;313
Elazığ;38.67;39.22;298
Zeytinburnu;40.99;28.90;289
Adapazarı;40.78;30.40;287
Sultanbeyli;40.96;29.27;287
Gebze;40.80;29.43;281
Merkezefendi;37.81;29.04;280
Sivas;39.75;37.02;264
Tarsus;36.92;34.89;256
Trabzon;41.01;39.73;244
Manisa;38.61;27.43;244
Sancaktepe;41.00;29.23;241
Balıkesir;39.65;27.89;238
Adıyaman;37.76;38.28;224
Esenyurt;41.03;28.68;211
Kırıkkale;39.85;33.51;211
Antakya;36.21;36.16;210
Osmaniye;37.07;36.25;203
Çorlu;41.16;27.80;203
Arnavutköy;41.18;28.74;198
İzmit;40.76;29.93;197
Başakşehir;41.09;28.80;194
Kütahya;39.42;29.98;185
Çorum;40.55;34.95;183
Siverek;37.76;39.32;175
Isparta;37.76;30.55;172
Büyükçekmece;41.02;28.59;163
Aydın;37.85;27.84;163
İskenderun;36.59;36.17;160
Viranşehir;37.22;39.76;154
Uşak;38.67;29.41;153
Aksaray;38.37;34.03;152
Kızıltepe;37.19;40.58;150
Afyonkarahisar;38.76;30.54;146
İnegol;40.08;29.51;134
Tokat;40.31;36.55;130
Edirne;41.68;26.56;126
Derince;40.76;29.81;125
Beylikdüzü;40.98;28.64;122
Tekirdağ;40.98;27.51;122
Karaman;37.18;33.22;120
Nazilli;37.92;28.32;119
Ordu;40.98;37.89;117
Siirt;37.93;41.94;114
Erzincan;39.74;39.49;114
Alanya;36.54;32.00;113
Turhal;40.39;36.08;111
Bandırma;40.35;27.98;108
Turgutlu;38.50;27.70;103
Mustafakemalpaşa;40.04;28.41;101
Zonguldak;41.45;31.79;100
Manavgat;36.79;31.44;99
Giresun;40.92;38.39;99
Karabük;41.20;32.63;97
Bolu;40.74;31.61;97
Ceyhan;37.02;35.82;96
Kırşehir;39.15;34.16;94
Polatlı;39.58;32.14;93
Bafra;41.57;35.91;93
Rize;41.02;40.52;93
Ereğli;37.51;34.05;92
Ağrı;39.72;43.05;92
Erciş;39.03;43.36;92
Niğde;37.97;34.68;91
Lüleburgaz;41.40;27.36;91
Körfez;40.77;29.78;91
Nusaybin;37.07;41.21;89
Salihli;38.48;28.15;89
Ereğli;41.28;31.42;89
Kozan;37.46;35.82;88
Yozgat;39.82;34.80;88
Çanakkale;40.16;26.41;88
Patnos;39.22;42.86;87
Akhisar;38.92;27.84;85
Çerkezköy;41.29;28.00;84
Amasya;40.65;35.83;83
Muş;38.73;41.48;83
Nizip;37.01;37.79;82
Kilis;36.72;37.12;82
Fatsa;41.03;37.50;82
Cizre;37.33;42.18;81
Bingöl;38.88;40.49;81
Elbistan;38.21;37.20;80
Hakkâri;37.57;43.74;78
Ünye;41.13;37.28;78
Kars;40.60;43.09;77
Midyat;37.42;41.34;76
Iğdır;39.92;44.05;76
Nevşehir;38.63;34.71;76
Silifke;36.38;33.93;75
Silopi;37.24;42.46;75
Bismil;37.85;40.66;74
Belek;36.86;31.06;73
Tatvan;38.49;42.28;73
Kâhta;37.79;38.62;73
Yüksekova;37.57;44.29;72
Khanjarah;40.60;33.62;71
Mardin;37.31;40.74;71
Yalova;40.66;29.28;71
Gemlik;40.43;29.16;71
Kastamonu;41.38;33.78;70
Kadirli;37.37;36.10;70
Doğubayazıt;39.55;44.08;70
Ayvalık;39.32;26.69;70
Söke;37.75;27.41;68
Ardeşen;41.19;40.99;68
Ödemiş;38.23;27.97;67
Burdur;37.72;30.29;66
Silvan;38.14;41.01;66
Soma;39.19;27.61;66
Ahlat;38.75;42.48;65
Akşehir;38.36;31.42;64
Kuşadası;37.86;27.26;63
Sorgun;39.81;35.19;63
Çubuk;40.24;33.03;63
Kırıkhan;36.50;36.36;61
Fethiye;36.64;29.13;60
Kırklareli;41.74;27.23;58
Düzce;40.84;31.16;58
Bergama;39.12;27.18;57
Anamur;36.08;32.84;57
Reyhanlı;36.27;36.57;57
Dörtyol;36.84;36.23;57
Gölcük;40.70;29.87;56
Bolvadin;38.71;31.05;56
Zile;40.30;35.89;56
Bozüyük;39.91;30.04;55
Menemen;38.61;27.07;53
Silivri;41.07;28.25;53
Adilcevaz;38.80;42.73;53
Şırnak;37.51;42.45;53
Ergani;38.27;39.75;53
Erbaa;40.67;36.57;52
Tavşanlı;39.54;29.50;52
Orhangazi;40.49;29.31;52
Seydişehir;37.42;31.85;51
Merzifon;40.87;35.46;51
Kavaklı;41.09;28.33;51
Çarşamba;41.20;36.72;50
Torbalı;38.15;27.36;50
Muğla;37.22;28.37;48
Bitlis;38.40;42.11;46
Bilecik;40.14;29.98;40
Bartın;41.64;32.34;37
Sinop;42.03;35.16;35
Gumushkhane;40.46;39.47;32
Bayburt;40.26;40.22;31
Tunceli;39.10;39.54;29
Artvin;41.18;41.82;24
Ardahan;41.11;42.70;21
|TT
Chaguanas;10.52;-61.42;67
Mon Repos;10.28;-61.45;56
San Fernando;10.28;-61.47;55
Port of Spain;10.67;-61.52;49
Rio Claro;10.31;-61.18;36
Arima;10.64;-61.28;35
Laventille;10.65;-61.50;21
Point Fortin;10.17;-61.68;19
Tunapuna;10.65;-61.39;18
Scarborough;11.18;-60.74;17
Sangre Grande;10.59;-61.13;16
Peñal;10.17;-61.47;12
Princes Town;10.27;-61.37;10
Siparia;10.15;-61.51;9
Couva;10.42;-61.47;5
|TV
Funafuti;-8.52;179.19;4
|TW
Taipei;25.05;121.53;7872
Kaohsiung;22.62;120.31;1520
Taichung;24.15;120.68;1041
Tainan;22.99;120.21;771
Banqiao;25.01;121.47;543
Hsinchu;24.80;120.97;404
Taoyuan City;24.99;121.30;402
Keelung;25.13;121.74;398
Hualien City;23.98;121.60;350
Yuanlin;23.96;120.58;125
Taitung City;22.76;121.14;110
Nantou;23.92;120.66;106
Douliu;23.71;120.54;105
Yilan;24.76;121.75;94
Puli;23.97;120.97;86
Daxi;24.88;121.29;85
Magong;23.57;119.59;56
Jincheng;24.43;118.32;38
Zhongxing New Village;23.96;120.69;26
|TZ
Dar es Salaam;-6.82;39.27;2699
Mwanza;-2.52;32.90;437
Zanzibar;-6.16;39.20;404
Arusha;-3.37;36.68;341
Mbeya;-8.90;33.45;292
Morogoro;-6.82;37.66;251
Tanga;-5.07;39.10;225
Dodoma;-6.17;35.74;181
Kigoma;-4.88;29.63;164
Moshi;-3.35;37.33;157
Tabora;-5.02;32.83;145
Songea;-10.68;35.65;126
Musoma;-1.50;33.80;121
Iringa;-7.77;35.70;112
Katumba;-9.23;33.62;109
Shinyanga;-3.66;33.42;107
Mtwara;-10.27;40.18;97
Ushirombo;-3.49;31.96;95
Kilosa;-6.83;36.98;92
Sumbawanga;-7.97;31.62;89
Bagamoyo;-6.44;38.90;82
Mpanda;-6.34;31.07;73
Bukoba;-1.33;31.81;71
Singida;-4.82;34.74;62
Uyovu;-3.28;31.53;61
Makumbako;-8.85;34.83;53
Buseresere;-3.02;31.87;53
Bunda;-2.05;33.87;51
Merelani;-3.56;36.98;50
Njombe;-9.35;34.77;47
Lindi;-10.00;39.72;42
Vwawa;-9.11;32.93;40
Geita;-2.87;32.23;40
Babati;-4.22;35.75;34
Wete;-5.06;39.73;26
Kibaha;-6.77;38.92;24
Chake Chake;-5.25;39.77;22
|UA
Kyiv;50.45;30.52;2798
Kharkiv;49.98;36.25;1431
Dnipro;48.46;35.04;1033
Donetsk;48.02;37.80;1025
Odessa;46.48;30.73;1002
Zaporizhia;47.82;35.19;796
Lviv;49.84;24.02;718
Kryvyi Rih;47.91;33.38;652
Mykolayiv;46.97;32.00;511
Mariupol;47.10;37.54;482
Luhansk;48.57;39.32;452
Sevastopol;44.61;33.52;416
Khmelnytskyi;49.42;27.00;398
Makiyivka;48.05;37.93;377
Vinnytsia;49.23;28.48;352
Simferopol;44.96;34.11;336
Kherson;46.66;32.62;320
Poltava;49.59;34.54;318
Chernihiv;51.51;31.28;308
Cherkasy;49.43;32.06;298
Sumy;50.92;34.80;294
Zhytomyr;50.26;28.68;282
Horlivka;48.34;38.05;279
Rivne;50.62;26.23;255
Kropyvnytskyi;48.51;32.26;249
Kamianske;48.51;34.60;249
Chernivtsi;48.29;25.94;236
Ternopil;49.55;25.59;236
Kremenchuk;49.07;33.42;227
Lutsk;50.76;25.34;214
Ivano-Frankivsk;48.92;24.71;204
Bila Tserkva;49.81;30.11;199
Kramators’k;48.72;37.56;174
Melitopol;46.85;35.37;158
Kerch;45.36;36.48;149
Nikopol;47.57;34.40;131
Syevyerodonets’k;48.95;38.49;130
Sloviansk;48.87;37.62;125
Berdyansk;46.77;36.80;118
Uzhgorod;48.62;22.30;118
Alchevs’k;48.47;38.82;116
Pavlohrad;48.53;35.87;116
Lysychans’k;48.90;38.44;112
Yevpatoriya;45.20;33.37;106
Yenakiyeve;48.23;38.21;104
Oleksandriya;48.67;33.12;103
Kamianets-Podilskyi;48.68;26.59;100
Konotop;51.24;33.20;92
Kostyantynivka;48.53;37.71;91
Krasnyy Luch;48.14;38.94;90
Brovary;50.52;30.81;89
Uman;48.75;30.22;88
Berdychiv;49.90;28.60;86
Shostka;51.86;33.47;85
Kadiyivka;48.57;38.64;84
Chervonohrad;50.39;24.24;83
Mukacheve;48.44;22.72;82
Bakhmut;48.59;38.00;81
Drohobych;49.35;23.51;79
Yalta;44.50;34.17;77
Nizhyn;51.05;31.89;75
Novomoskovs’k;48.64;35.25;73
Izmail;45.35;28.84;72
Shakhtars’k;48.06;38.44;72
Pervomays’k;48.04;30.85;71
Feodosiya;45.03;35.38;69
Pokrovsk;48.28;37.18;68
Chystyakove;48.04;38.60;68
Sverdlovs’k;48.09;39.65;68
Kalush;49.01;24.37;68
Smila;49.22;31.89;68
Kovel;51.22;24.71;66
Korosten’;50.96;28.64;65
Khartsyz’k;48.04;38.15;64
Rubizhne;49.01;38.38;63
Pryluky;50.59;32.39;63
Druzhkivka;48.63;37.55;62
Lozova;48.89;36.32;62
Kolomyia;48.53;25.04;62
Antratsyt;48.12;39.09;62
Stryi;49.26;23.86;61
Novovolyns’k;50.73;24.16;58
Novohrad-Volynskyi;50.59;27.62;56
Energodar;47.50;34.66;56
Snizhne;48.03;38.77;56
Boryspil’;50.35;30.96;55
Chornomors’k;46.30;30.65;54
Izyum;49.21;37.25;54
Roven’ky;48.08;39.38;54
Lubny;50.02;33.00;53
Bryanka;48.51;38.67;52
Horishni Plavni;49.01;33.64;52
Zhovti Vody;48.34;33.50;52
Fastiv;50.08;29.92;51
Nova Kakhovka;46.75;33.35;51
Marhanets’;47.64;34.63;50
Bilhorod-Dnistrovskyi;46.19;30.35;50
|UG
Kampala;0.32;32.58;1353
Gulu;2.77;32.30;147
Lira;2.25;32.90;119
Mbarara;-0.60;30.65;98
Jinja;0.44;33.20;93
Bwizibwera;-0.59;30.63;79
Mbale;1.08;34.18;76
Mukono;0.35;32.76;67
Kasese;0.18;30.08;67
Masaka;-0.33;31.73;65
Entebbe;0.06;32.48;63
Njeru;0.44;33.18;62
Kitgum;3.28;32.89;57
Soroti;1.71;33.61;56
Arua;3.02;30.91;56
|US
New York City;40.71;-74.01;8175;NY
Los Angeles;34.05;-118.24;3972;CA
Chicago;41.85;-87.65;2721;IL
Brooklyn;40.65;-73.95;2301;NY
Houston;29.76;-95.36;2296;TX
Queens;40.68;-73.84;2273;NY
Philadelphia;39.95;-75.16;1567;PA
Phoenix;33.45;-112.07;1563;AZ
Manhattan;40.78;-73.97;1488;NY
San Antonio;29.42;-98.49;1470;TX
San Diego;32.72;-117.16;1395;CA
The Bronx;40.85;-73.87;1385;NY
Dallas;32.78;-96.81;1300;TX
San Jose;37.34;-121.89;1027;CA
Austin;30.27;-97.74;932;TX
Jacksonville;30.33;-81.66;868;FL
San Francisco;37.77;-122.42;865;CA
Columbus;39.96;-83.00;850;OH
Fort Worth;32.73;-97.32;833;TX
Indianapolis;39.77;-86.16;830;IN
Charlotte;35.23;-80.84;827;NC
Seattle;47.61;-122.33;684;WA
Denver;39.74;-104.98;683;CO
El Paso;31.76;-106.49;681;TX
Detroit;42.33;-83.05;677;MI
Boston;42.36;-71.06;667;MA
Memphis;35.15;-90.05;656;TN
Portland;45.52;-122.68;632;OR
Oklahoma City;35.47;-97.52;631;OK
Las Vegas;36.17;-115.14;624;NV
Baltimore;39.29;-76.61;622;MD
Washington, D.C.;38.90;-77.04;602;DC
Milwaukee;43.04;-87.91;600;WI
Albuquerque;35.08;-106.65;559;NM
Tucson;32.22;-110.93;532;AZ
Nashville;36.17;-86.78;531;TN
Fresno;36.75;-119.77;520;CA
Sacramento;38.58;-121.49;491;CA
Kansas City;39.10;-94.58;475;MO
Long Beach;33.77;-118.19;474;CA
Mesa;33.42;-111.82;472;AZ
Staten Island;40.56;-74.14;469;NY
Atlanta;33.75;-84.39;464;GA
Colorado Springs;38.83;-104.82;457;CO
Virginia Beach;36.85;-75.98;453;VA
Raleigh;35.77;-78.64;451;NC
Omaha;41.26;-95.94;444;NE
Miami;25.77;-80.19;441;FL
Oakland;37.80;-122.27;419;CA
Minneapolis;44.98;-93.26;411;MN
Tulsa;36.15;-95.99;404;OK
Wichita;37.69;-97.34;390;KS
New Orleans;29.95;-90.08;390;LA
Arlington;32.74;-97.11;388;TX
Cleveland;41.50;-81.70;388;OH
Bakersfield;35.37;-119.02;374;CA
Honolulu;21.31;-157.86;372;HI
Tampa;27.95;-82.46;369;FL
Aurora;39.73;-104.83;359;CO
Anaheim;33.84;-117.91;351;CA
Santa Ana;33.75;-117.87;335;CA
Corpus Christi;27.80;-97.40;324;TX
Riverside;33.95;-117.40;322;CA
St. Louis;38.63;-90.20;316;MO
Lexington-Fayette;38.05;-84.46;314;KY
Stockton;37.96;-121.29;306;CA
Pittsburgh;40.44;-80.00;304;PA
Anchorage;61.22;-149.90;299;AK
Cincinnati;39.13;-84.51;297;OH
Ironville;38.46;-82.69;289;KY
Meads;38.41;-82.71;289;KY
Henderson;36.04;-114.98;286;NV
Greensboro;36.07;-79.79;285;NC
Saint Paul;44.94;-93.09;285;MN
Plano;33.02;-96.70;284;TX
Newark;40.74;-74.17;282;NJ
Toledo;41.66;-83.56;280;OH
Lincoln;40.80;-96.67;277;NE
Orlando;28.54;-81.38;271;FL
Chula Vista;32.64;-117.08;266;CA
Jersey City;40.73;-74.08;264;NJ
Chandler;33.31;-111.84;261;AZ
Fort Wayne;41.13;-85.13;260;IN
Buffalo;42.89;-78.88;258;NY
Durham;35.99;-78.90;258;NC
St. Petersburg;27.77;-82.68;257;FL
Irvine;33.67;-117.82;257;CA
Laredo;27.51;-99.51;255;TX
Lubbock;33.58;-101.86;249;TX
Madison;43.07;-89.40;249;WI
Gilbert;33.35;-111.79;248;AZ
Norfolk;36.85;-76.29;246;VA
Louisville;38.25;-85.76;244;KY
Reno;39.53;-119.81;241;NV
Winston-Salem;36.10;-80.24;241;NC
Glendale;33.54;-112.19;240;AZ
Hialeah;25.86;-80.28;237;FL
Garland;32.91;-96.64;237;TX
Scottsdale;33.51;-111.90;237;AZ
Irving;32.81;-96.95;237;TX
Chesapeake;36.82;-76.27;235;VA
North Las Vegas;36.20;-115.12;235;NV
Fremont;37.55;-121.99;232;CA
Baton Rouge;30.44;-91.19;229;LA
Lexington;37.99;-84.48;225;KY
Paradise;36.10;-115.15;223;NV
Richmond;37.55;-77.46;220;VA
Jamaica;40.69;-73.81;217;NY
San Bernardino;34.11;-117.29;216;CA
Spokane;47.66;-117.43;213;WA
Birmingham;33.52;-86.80;212;AL
Modesto;37.64;-121.00;211;CA
Des Moines;41.60;-93.61;210;IA
Rochester;43.15;-77.62;210;NY
Maryvale;33.50;-112.18;208;AZ
Tacoma;47.25;-122.44;208;WA
Arlington;38.88;-77.10;208;VA
Fontana;34.09;-117.44;207;CA
Oxnard;34.20;-119.18;207;CA
Moreno Valley;33.94;-117.23;204;CA
Fayetteville;35.05;-78.88;202;NC
Huntington Beach;33.66;-118.00;202;CA
Yonkers;40.93;-73.90;201;NY
Glendale;34.14;-118.26;201;CA
Aurora;41.76;-88.32;201;IL
Montgomery;32.37;-86.30;201;AL
Columbus;32.46;-84.99;201;GA
Amarillo;35.22;-101.83;199;TX
Little Rock;34.75;-92.29;198;AR
Akron;41.08;-81.52;198;OH
Shreveport;32.53;-93.75;197;LA
Grand Rapids;42.96;-85.67;195;MI
Mobile;30.69;-88.04;194;AL
Salt Lake City;40.76;-111.89;193;UT
Huntsville;34.73;-86.59;191;AL
Tallahassee;30.44;-84.28;190;FL
Sunrise Manor;36.21;-115.07;189;NV
Grand Prairie;32.75;-97.00;188;TX
Overland Park;38.98;-94.67;187;KS
Knoxville;35.96;-83.92;185;TN
Worcester;42.26;-71.80;185;MA
Brownsville;25.90;-97.50;184;TX
Newport News;37.08;-76.47;182;VA
Santa Clarita;34.39;-118.54;182;CA
Providence;41.82;-71.41;179;RI
Fort Lauderdale;26.12;-80.14;179;FL
East Flatbush;40.65;-73.93;178;NY
Spring Valley;36.11;-115.25;178;NV
Chattanooga;35.05;-85.31;177;TN
Tempe;33.41;-111.91;176;AZ
Oceanside;33.20;-117.38;176;CA
Garden Grove;33.77;-117.94;175;CA
Rancho Cucamonga;34.11;-117.59;175;CA
Cape Coral;26.56;-81.95;175;FL
Santa Rosa;38.44;-122.71;175;CA
Vancouver;45.64;-122.66;173;WA
Sioux Falls;43.55;-96.70;172;SD
Peoria;33.58;-112.24;171;AZ
Ontario;34.06;-117.65;171;CA
Jackson;32.30;-90.18;171;MS
Elk Grove;38.41;-121.37;167;CA
Springfield;37.22;-93.30;167;MO
Pembroke Pines;26.00;-80.22;167;FL
Deer Valley;33.68;-112.13;166;AZ
Port Saint Lucie;27.29;-80.35;165;FL
Salem;44.94;-123.04;165;OR
Corona;33.88;-117.57;164;CA
Eugene;44.05;-123.09;163;OR
McKinney;33.20;-96.62;163;TX
Fort Collins;40.59;-105.08;161;CO
Lancaster;34.70;-118.14;161;CA
Cary;35.79;-78.78;160;NC
Tempe Junction;33.41;-111.94;158;AZ
Palmdale;34.58;-118.12;158;CA
Hayward;37.67;-122.08;158;CA
Salinas;36.68;-121.66;157;CA
Frisco;33.15;-96.82;154;TX
Springfield;42.10;-72.59;154;MA
East Chattanooga;35.07;-85.25;154;TN
Pasadena;29.69;-95.21;154;TX
Alexandria;38.80;-77.05;154;VA
Pomona;34.06;-117.75;153;CA
Washington Heights;40.85;-73.94;153;NY
Lakewood;39.70;-105.08;153;CO
Sunnyvale;37.37;-122.04;152;CA
Escondido;33.12;-117.09;151;CA
Kansas City;39.11;-94.63;151;KS
Astoria;40.77;-73.93;150;NY
Hollywood;26.01;-80.15;150;FL
Borough Park;40.63;-74.00;149;NY
Clarksville;36.53;-87.36;149;TN
Torrance;33.84;-118.34;148;CA
Valencia;34.44;-118.61;148;CA
Rockford;42.27;-89.09;148;IL
East Hampton;37.04;-76.33;148;VA
Joliet;41.53;-88.08;148;IL
Paterson;40.92;-74.17;148;NJ
Bridgeport;41.18;-73.19;148;CT
Naperville;41.79;-88.15;147;IL
Boise;43.61;-116.20;146;ID
Savannah;32.08;-81.10;146;GA
Mesquite;32.77;-96.60;145;TX
Syracuse;43.05;-76.15;144;NY
Metairie Terrace;29.98;-90.16;142;LA
Pasadena;34.15;-118.14;142;CA
Orange;33.79;-117.85;141;CA
Fullerton;33.87;-117.93;141;CA
Killeen;31.12;-97.73;141;TX
Dayton;39.76;-84.19;141;OH
McAllen;26.20;-98.23;140;TX
Bellevue;47.61;-122.20;140;WA
Metairie;29.98;-90.15;138;LA
Miramar;25.99;-80.23;137;FL
Hampton;37.03;-76.35;136;VA
West Valley City;40.69;-112.00;136;UT
Olathe;38.88;-94.82;134;KS
Warren;42.49;-83.01;134;MI
Columbia;34.00;-81.03;134;SC
Thornton;39.87;-104.97;133;CO
Carrollton;32.95;-96.89;133;TX
Midland;32.00;-102.08;133;TX
Charleston;32.78;-79.93;133;SC
Waco;31.55;-97.15;132;TX
Sterling Heights;42.58;-83.03;132;MI
Denton;33.21;-97.13;131;TX
Cedar Rapids;42.01;-91.64;130;IA
New Haven;41.31;-72.93;130;CT
Roseville;38.75;-121.29;130;CA
Gainesville;29.65;-82.32;130;FL
Visalia;36.33;-119.29;130;CA
Coral Springs;26.27;-80.27;129;FL
Thousand Oaks;34.17;-118.84;129;CA
Elizabeth;40.66;-74.21;129;NJ
Stamford;41.05;-73.54;129;CT
Concord;37.98;-122.03;129;CA
Surprise;33.63;-112.33;128;AZ
Alhambra;33.50;-112.13;128;AZ
Lafayette;30.22;-92.02;128;LA
Topeka;39.05;-95.68;127;KS
Kent;47.38;-122.23;127;WA
Simi Valley;34.27;-118.78;127;CA
East Los Angeles;34.02;-118.17;126;CA
Santa Clara;37.35;-121.96;126;CA
Murfreesboro;35.85;-86.39;126;TN
Hartford;41.76;-72.69;124;CT
Sheepshead Bay;40.59;-73.94;123;NY
Amherst;42.98;-78.80;122;NY
Victorville;34.54;-117.29;122;CA
Abilene;32.45;-99.73;122;TX
Vallejo;38.10;-122.26;121;CA
North Stamford;41.14;-73.54;121;CT
Berkeley;37.87;-122.27;121;CA
Norman;35.22;-97.44;120;OK
Allentown;40.61;-75.49;120;PA
Evansville;37.97;-87.56;120;IN
Columbia;38.95;-92.33;119;MO
Odessa;31.85;-102.37;119;TX
Fargo;46.88;-96.79;119;ND
Beaumont;30.09;-94.10;118;TX
Independence;39.09;-94.42;117;MO
Ann Arbor;42.28;-83.74;117;MI
El Monte;34.07;-118.03;117;CA
Athens;33.96;-83.38;117;GA
Springfield;39.80;-89.64;117;IL
Round Rock;30.51;-97.68;116;TX
Wilmington;34.23;-77.94;116;NC
East Harlem;40.79;-73.94;116;NY
Arvada;39.80;-105.09;115;CO
Provo;40.23;-111.66;115;UT
Peoria;40.69;-89.59;115;IL
Lansing;42.73;-84.56;115;MI
Downey;33.94;-118.13;114;CA
Carlsbad;33.16;-117.35;113;CA
Elmhurst;40.74;-73.88;113;NY
Costa Mesa;33.64;-117.92;113;CA
Miami Gardens;25.94;-80.25;113;FL
Westminster;39.84;-105.04;113;CO
North Peoria;40.72;-89.58;113;IL
Clearwater;27.97;-82.80;113;FL
Fairfield;38.25;-122.04;113;CA
Bushwick;40.69;-73.92;113;NY
Gravesend;40.60;-73.97;112;NY
Rochester;44.02;-92.47;112;MN
Elgin;42.04;-88.28;112;IL
Temecula;33.49;-117.15;112;CA
West Jordan;40.61;-111.94;112;UT
Inglewood;33.96;-118.35;112;CA
Richardson;32.95;-96.73;111;TX
Lowell;42.63;-71.32;111;MA
East Independence;39.10;-94.36;111;MO
Gresham;45.50;-122.43;111;OR
Antioch;38.00;-121.81;111;CA
Cambridge;42.38;-71.11;110;MA
High Point;35.96;-80.01;110;NC
Billings;45.78;-108.50;110;MT
Manchester;43.00;-71.45;110;NH
Murrieta;33.55;-117.21;110;CA
Centennial;39.58;-104.88;110;CO
Richmond;37.94;-122.35;110;CA
Corona;40.75;-73.86;110;NY
Pueblo;38.25;-104.61;109;CO
Pearland;29.56;-95.29;109;TX
Waterbury;41.56;-73.05;109;CT
West Covina;34.07;-117.94;108;CA
Enterprise;36.03;-115.24;108;NV
North Charleston;32.85;-79.97;108;SC
Everett;47.98;-122.20;108;WA
College Station;30.63;-96.33;108;TX
Palm Bay;28.03;-80.59;108;FL
Pompano Beach;26.24;-80.12;108;FL
Boulder;40.01;-105.27;107;CO
Norwalk;33.90;-118.08;107;CA
West Palm Beach;26.72;-80.05;107;FL
Broken Arrow;36.05;-95.79;107;OK
Daly City;37.71;-122.46;107;CA
Sandy Springs;33.92;-84.38;105;GA
Burbank;34.18;-118.31;105;CA
Green Bay;44.52;-88.02;105;WI
Santa Maria;34.95;-120.44;105;CA
Wichita Falls;33.91;-98.49;105;TX
Lakeland;28.04;-81.95;104;FL
Clovis;36.83;-119.70;104;CA
Lewisville;33.05;-96.99;104;TX
Tyler;32.35;-95.30;104;TX
El Cajon;32.79;-116.96;104;CA
San Mateo;37.56;-122.33;104;CA
Brandon;27.94;-82.29;103;FL
Rialto;34.11;-117.37;103;CA
Davenport;41.52;-90.58;103;IA
Edison;40.52;-74.41;103;NJ
Hillsboro;45.52;-122.99;102;OR
Las Cruces;32.31;-106.78;102;NM
South Bend;41.68;-86.25;102;IN
Vista;33.20;-117.24;101;CA
Greeley;40.42;-104.71;101;CO
Davie;26.06;-80.23;101;FL
San Angelo;31.46;-100.44;100;TX
Renton;47.48;-122.22;100;WA
Roanoke;37.27;-79.94;100;VA
Kenosha;42.58;-87.82;100;WI
Clinton Township;42.59;-82.92;100;MI
Columbia;39.24;-76.84;100;MD
Erie;42.13;-80.09;99;PA
Portsmouth Heights;36.82;-76.37;99;VA
Richmond Hill;40.70;-73.83;99;NY
Alief;29.71;-95.60;99;TX
Spring Hill;28.48;-82.53;99;FL
Albany;42.65;-73.76;98;NY
Compton;33.90;-118.22;98;CA
Tuscaloosa;33.21;-87.57;98;AL
League City;29.51;-95.09;98;TX
Flint;43.01;-83.69;98;MI
Allen;33.10;-96.67;98;TX
Mission Viejo;33.60;-117.67;97;CA
Vacaville;38.36;-121.99;97;CA
Ventura;34.28;-119.29;97;CA
Highlands Ranch;39.55;-104.97;97;CO
Lawton;34.61;-98.39;97;OK
Beaverton;45.49;-122.80;97;OR
South Gate;33.95;-118.21;96;CA
Portsmouth;36.84;-76.30;96;VA
Sparks;39.53;-119.75;96;NV
Brockton;42.08;-71.02;95;MA
Dearborn;42.32;-83.18;95;MI
Federal Way;47.32;-122.31;95;WA
Lee's Summit;38.91;-94.38;95;MO
New Bedford;41.64;-70.93;95;MA
Spokane Valley;47.67;-117.24;95;WA
Fordham;40.86;-73.90;95;NY
Livonia;42.37;-83.35;95;MI
Roswell;34.02;-84.36;95;GA
Orem;40.30;-111.69;94;UT
Yuma;32.73;-114.62;94;AZ
Lawrence;38.97;-95.24;94;KS
The Woodlands;30.16;-95.49;94;TX
West Albany;42.68;-73.78;94;NY
Yakima;46.60;-120.51;94;WA
Quincy;42.25;-71.00;94;MA
Flatbush;40.65;-73.96;93;NY
Hesperia;34.43;-117.30;93;CA
Carson;33.83;-118.28;93;CA
Boca Raton;26.36;-80.08;93;FL
Santa Monica;34.02;-118.49;93;CA
San Marcos;33.14;-117.17;93;CA
Plantation;26.13;-80.23;93;FL
Lynn;42.47;-70.95;92;MA
Miami Beach;25.79;-80.13;92;FL
Arden-Arcade;38.60;-121.38;92;CA
Westminster;33.76;-118.01;92;CA
Longmont;40.17;-105.10;92;CO
Santa Barbara;34.42;-119.70;92;CA
Redding;40.59;-122.39;92;CA
Macon;32.84;-83.63;91;GA
Meridian;43.61;-116.39;91;ID
San Leandro;37.72;-122.16;91;CA
Greenville;35.61;-77.37;91;NC
Chico;39.73;-121.84;90;CA
Edmond;35.65;-97.48;90;OK
Nampa;43.54;-116.56;90;ID
Newton;42.34;-71.21;89;MA
Toms River;39.95;-74.20;89;NJ
Fall River;41.70;-71.16;89;MA
Carmel;39.98;-86.12;89;IN
Asheville;35.60;-82.55;89;NC
Norwalk;41.12;-73.41;88;CT
Waukegan;42.36;-87.84;88;IL
Deltona;28.90;-81.26;88;FL
Hawthorne;33.92;-118.35;88;CA
Fort Smith;35.39;-94.40;88;AR
Suffolk;36.73;-76.58;88;VA
Sugar Land;29.62;-95.63;88;TX
Livermore;37.68;-121.77;88;CA
Nashua;42.77;-71.47;88;NH
Reading;40.34;-75.93;88;PA
Concord;35.41;-80.58;88;NC
Indio;33.72;-116.22;88;CA
Enchanted Hills;35.34;-106.59;88;NM
Rio Rancho;35.23;-106.66;88;NM
Sandy;40.59;-111.88;87;UT
Whittier;33.98;-118.03;87;CA
Canarsie;40.64;-73.90;87;NY
Kirkland;47.68;-122.21;87;WA
Menifee;33.73;-117.15;87;CA
Newport Beach;33.62;-117.93;87;CA
Tracy;37.74;-121.43;87;CA
Citrus Heights;38.71;-121.28;87;CA
Bend;44.06;-121.32;87;OR
Canton;42.31;-83.48;87;MI
Lehigh Acres;26.63;-81.62;87;FL
Greenburgh;41.03;-73.84;87;NY
Bloomington;44.84;-93.30;86;MN
Germantown;39.17;-77.27;86;MD
Clifton;40.86;-74.16;86;NJ
Duluth;46.78;-92.11;86;MN
Champaign;40.12;-88.24;86;IL
Chino;34.01;-117.69;86;CA
Alhambra;34.10;-118.13;86;CA
Ogden;41.22;-111.97;85;UT
Redwood City;37.49;-122.24;85;CA
Bellingham;48.76;-122.49;85;WA
O'Fallon;38.81;-90.70;85;MO
Hoover;33.41;-86.81;85;AL
Danbury;41.39;-73.45;85;CT
East Norwalk;41.11;-73.40;85;CT
Edinburg;26.30;-98.16;84;TX
Sunrise;26.13;-80.11;84;FL
Trenton;40.22;-74.74;84;NJ
Santa Fe;35.69;-105.94;84;NM
Bloomington;39.17;-86.53;84;IN
Cicero;41.85;-87.75;84;IL
Hemet;33.75;-116.97;84;CA
Ahwatukee Foothills;33.34;-111.98;83;AZ
Johns Creek;34.03;-84.20;83;GA
Mission;26.22;-98.33;83;TX
Troy;42.61;-83.15;83;MI
Buena Park;33.87;-118.00;83;CA
Palm Coast;29.58;-81.21;83;FL
Fayetteville;36.06;-94.16;83;AR
Sioux City;42.50;-96.40;83;IA
Lake Forest;33.65;-117.69;82;CA
Merced;37.30;-120.48;82;CA
Longview;32.50;-94.74;82;TX
Bryan;30.67;-96.37;82;TX
Westland;42.32;-83.40;82;MI
Warwick;41.70;-71.42;82;RI
Lakewood;33.85;-118.13;82;CA
Farmington Hills;42.49;-83.38;81;MI
San Tan Valley;33.19;-111.53;81;AZ
Mount Pleasant;32.79;-79.86;81;SC
Cranston;41.78;-71.44;81;RI
Largo;27.91;-82.79;81;FL
South Suffolk;36.72;-76.59;81;VA
Avondale;33.44;-112.35;81;AZ
Tustin;33.75;-117.83;81;CA
Mountain View;37.39;-122.08;80;CA
Napa;38.30;-122.29;80;CA
Somerville;42.39;-71.10;80;MA
Lawrence;42.71;-71.16;80;MA
Melbourne;28.08;-80.61;80;FL
Parma;41.40;-81.72;80;OH
New Rochelle;40.91;-73.78;80;NY
Lynchburg;37.41;-79.14;80;VA
Medford;42.33;-122.88;80;OR
Deerfield Beach;26.32;-80.10;80;FL
Pleasanton;37.66;-121.87;80;CA
Brooklyn Park;45.09;-93.36;79;MN
Goodyear;33.44;-112.36;79;AZ
Kennewick;46.21;-119.14;79;WA
Alameda;37.77;-122.26;79;CA
Town 'n' Country;28.01;-82.58;78;FL
Bellflower;33.88;-118.12;78;CA
Chino Hills;33.99;-117.76;78;CA
Bloomington;40.48;-88.99;78;IL
Alafaya;28.56;-81.21;78;FL
Springdale;36.19;-94.13;78;AR
Racine;42.73;-87.78;78;WI
Hammond;41.58;-87.50;78;IN
Milpitas;37.43;-121.91;78;CA
Gary;41.59;-87.35;77;IN
Scranton;41.41;-75.66;77;PA
Baldwin Park;34.09;-117.96;77;CA
Auburn;47.31;-122.23;77;WA
Fishers;39.96;-86.01;77;IN
Saint Joseph;39.77;-94.85;77;MO
Pharr;26.19;-98.18;77;TX
Upland;34.10;-117.65;76;CA
Folsom;38.68;-121.18;76;CA
Baytown;29.74;-94.98;76;TX
San Ramon;37.78;-121.98;76;CA
Camden;39.93;-75.12;76;NJ
Lake Charles;30.21;-93.20;76;LA
Kalamazoo;42.29;-85.59;76;MI
Arlington Heights;42.09;-87.98;76;IL
Plymouth;45.01;-93.46;76;MN
Waterford;42.69;-83.41;76;MI
Evanston;42.04;-87.69;76;IL
Manteca;37.80;-121.22;75;CA
Kendall;25.68;-80.32;75;FL
Wyoming;42.91;-85.71;75;MI
Loveland;40.40;-105.07;75;CO
Cheektowaga;42.90;-78.75;75;NY
Kings Bridge;40.88;-73.91;75;NY
Perris;33.78;-117.23;75;CA
Bethlehem;40.63;-75.37;75;PA
Albany;31.58;-84.16;75;GA
Schaumburg;42.03;-88.08;75;IL
Gastonia;35.26;-81.19;75;NC
Brownsville;40.66;-73.92;74;NY
Union City;37.60;-122.02;74;CA
Bolingbrook;41.70;-88.07;74;IL
Iowa City;41.66;-91.53;74;IA
Layton;41.06;-111.97;74;UT
Appleton;44.26;-88.42;74;WI
Missouri City;29.62;-95.54;74;TX
Shelby;42.67;-83.03;74;MI
Fort Myers;26.62;-81.84;74;FL
Boynton Beach;26.53;-80.07;74;FL
Jonesboro;35.84;-90.70;74;AR
Rapid City;44.08;-103.23;74;SD
Warner Robins;32.62;-83.63;73;GA
Rochester Hills;42.66;-83.15;73;MI
Decatur;39.84;-88.95;73;IL
Southfield;42.47;-83.22;73;MI
Saint George;37.10;-113.58;73;UT
New Britain;41.66;-72.78;73;CT
Franklin;35.93;-86.87;73;TN
Turlock;37.49;-120.85;72;CA
Temple;31.10;-97.34;72;TX
Apple Valley;34.50;-117.19;72;CA
Lynwood;33.93;-118.21;72;CA
Waukesha;43.01;-88.23;72;WI
Wilmington;39.75;-75.55;72;DE
Canton;40.80;-81.38;72;OH
Gulfport;30.37;-89.09;72;MS
Pawtucket;41.88;-71.38;72;RI
Lauderhill;26.14;-80.21;72;FL
Rock Hill;34.92;-81.03;72;SC
Silver Spring;38.99;-77.03;71;MD
West Gulfport;30.40;-89.09;71;MS
Flower Mound;33.01;-97.10;71;TX
Bismarck;46.81;-100.78;71;ND
Centreville;38.84;-77.43;71;VA
Lafayette;40.42;-86.88;71;IN
Passaic;40.86;-74.13;71;NJ
Riverview;27.87;-82.33;71;FL
Redlands;34.06;-117.18;71;CA
Missoula;46.87;-113.99;71;MT
Rancho Cordova;38.59;-121.30;71;CA
New Braunfels;29.70;-98.12;71;TX
Cherry Hill;39.93;-75.03;70;NJ
Flagstaff;35.20;-111.65;70;AZ
Muncie;40.19;-85.39;70;IN
Weston;26.10;-80.40;70;FL
Frederick;39.41;-77.41;69;MD
Pasco;46.24;-119.10;69;WA
Pittsburg;38.03;-121.88;69;CA
Palatine;42.11;-88.03;69;IL
North Richland Hills;32.83;-97.23;69;TX
Union City;40.78;-74.02;69;NJ
Kissimmee;28.30;-81.42;69;FL
Walnut Creek;37.91;-122.06;69;CA
Mount Vernon;40.91;-73.84;69;NY
Conroe;30.31;-95.46;69;TX
Dothan;31.22;-85.39;69;AL
Waterloo;42.49;-92.34;68;IA
Maple Grove;45.07;-93.46;68;MN
Framingham;42.28;-71.42;68;MA
Redondo Beach;33.85;-118.39;68;CA
Bossier City;32.52;-93.73;68;LA
Yorba Linda;33.89;-117.81;68;CA
Woodbury;44.92;-92.96;68;MN
Eau Claire;44.81;-91.50;68;WI
Waldorf;38.62;-76.94;68;MD
Forest Hills;40.72;-73.85;68;NY
Davis;38.54;-121.74;68;CA
Glen Burnie;39.16;-76.62;68;MD
Camarillo;34.22;-119.04;68;CA
Victoria;28.81;-97.00;68;TX
Gaithersburg;39.14;-77.20;67;MD
Jacksonville;34.75;-77.43;67;NC
South San Francisco;37.65;-122.41;67;CA
Kenner;29.99;-90.24;67;LA
Jackson Heights;40.76;-73.89;67;NY
Rockville;39.08;-77.15;67;MD
Jackson;35.61;-88.81;67;TN
Yuba City;39.14;-121.62;67;CA
Portland;43.66;-70.26;67;ME
Palo Alto;37.44;-122.14;67;CA
Casas Adobes;32.32;-111.00;67;AZ
Marysville;48.05;-122.18;67;WA
South Jordan;40.56;-111.93;67;UT
Oshkosh;44.02;-88.54;67;WI
North Little Rock;34.77;-92.27;67;AR
Homestead;25.47;-80.48;66;FL
Bayside;40.77;-73.78;66;NY
Bayonne;40.67;-74.11;66;NJ
Eagan;44.80;-93.17;66;MN
Delray Beach;26.46;-80.07;66;FL
Johnson City;36.31;-82.35;66;TN
Dale City;38.64;-77.31;66;VA
Cedar Park;30.51;-97.82;66;TX
Parkchester;40.84;-73.86;66;NY
Atascocita;30.00;-95.18;66;TX
Saint Cloud;45.56;-94.16;66;MN
Ellicott City;39.27;-76.80;66;MD
Laguna Niguel;33.52;-117.71;66;CA
Saint Charles;38.78;-90.48;66;MO
Harlingen;26.19;-97.70;66;TX
San Clemente;33.43;-117.61;66;CA
West Lynchburg;37.40;-79.18;66;VA
Framingham Center;42.30;-71.44;65;MA
Schenectady;42.81;-73.94;65;NY
Broomfield;39.92;-105.09;65;CO
Ames;42.03;-93.62;65;IA
Shawnee;39.04;-94.72;65;KS
Conway;35.09;-92.44;65;AR
East Orange;40.77;-74.20;65;NJ
Skokie;42.03;-87.73;65;IL
Daytona Beach;29.21;-81.02;65;FL
West Bloomfield Township;42.57;-83.38;65;MI
Tamarac;26.21;-80.25;65;FL
Youngstown;41.10;-80.65;65;OH
Lodi;38.13;-121.27;65;CA
Greenville;34.85;-82.39;65;SC
Mansfield;32.56;-97.14;64;TX
Santa Cruz;36.97;-122.03;64;CA
Pico Rivera;33.98;-118.10;64;CA
Madera;36.96;-120.06;64;CA
Janesville;42.68;-89.02;64;WI
West Des Moines;41.58;-93.71;64;IA
Montebello;34.01;-118.11;64;CA
Georgetown;30.63;-97.68;64;TX
Alpharetta;34.08;-84.29;64;GA
Lorain;41.45;-82.18;64;OH
Bowling Green;36.99;-86.44;64;KY
Flatlands;40.62;-73.93;64;NY
Dundalk;39.25;-76.52;64;MD
Eden Prairie;44.85;-93.47;63;MN
North Bergen;40.80;-74.01;63;NJ
Florence-Graham;33.97;-118.24;63;CA
Waltham;42.38;-71.24;63;MA
Cheyenne;41.14;-104.82;63;WY
West Hartford;41.76;-72.74;63;CT
Rogers;36.33;-94.12;63;AR
Carol City;25.94;-80.25;63;FL
Encinitas;33.04;-117.29;63;CA
Haverhill;42.78;-71.08;63;MA
Jupiter;26.93;-80.09;63;FL
Council Bluffs;41.26;-95.86;63;IA
Wellington;26.66;-80.24;63;FL
West Coon Rapids;45.16;-93.35;63;MN
North Miami;25.89;-80.19;62;FL
Hamilton;39.40;-84.56;62;OH
North Port;27.04;-82.24;62;FL
Tulare;36.21;-119.35;62;CA
Coon Rapids;45.12;-93.29;62;MN
Millcreek;40.69;-111.88;62;UT
La Habra;33.93;-117.95;62;CA
Blaine;45.16;-93.23;62;MN
Auburn;32.61;-85.48;62;AL
Lake Elsinore;33.67;-117.33;62;CA
Carmichael;38.62;-121.33;62;CA
Taylor;42.24;-83.27;62;MI
Burnsville;44.77;-93.28;61;MN
Monterey Park;34.06;-118.12;61;CA
Castro Valley;37.69;-122.09;61;CA
Irvington;40.73;-74.23;61;NJ
Rocklin;38.79;-121.24;61;CA
Utica;43.10;-75.23;61;NY
Malden;42.43;-71.07;61;MA
National City;32.68;-117.10;61;CA
Springfield;44.05;-123.02;61;OR
Bethesda;38.98;-77.10;61;MD
Terre Haute;39.47;-87.41;61;IN
Vineland;39.49;-75.03;61;NJ
San Marcos;29.88;-97.94;61;TX
Brentwood;40.78;-73.25;61;NY
Lakeville;44.65;-93.24;61;MN
West Allis;43.02;-88.01;61;WI
Redmond;47.67;-122.12;61;WA
Cupertino;37.32;-122.03;61;CA
Taylorsville;40.67;-111.94;61;UT
Bristol;41.67;-72.95;60;CT
Moore;35.34;-97.49;60;OK
Gardena;33.89;-118.31;60;CA
Petaluma;38.23;-122.64;60;CA
Grand Junction;39.06;-108.55;60;CO
Casper;42.87;-106.31;60;WY
Rowlett;32.90;-96.56;60;TX
La Mesa;32.77;-117.02;60;CA
Pine Hills;28.56;-81.45;60;FL
Bensonhurst;40.60;-73.99;60;NY
Coney Island;40.58;-73.99;60;NY
Meriden;41.54;-72.81;60;CT
Pontiac;42.64;-83.29;60;MI
Port Orange;29.14;-81.00;60;FL
Hamden;41.40;-72.90;60;CT
Lakewood;47.17;-122.52;60;WA
Fountainebleau;25.77;-80.35;60;FL
Saint Clair Shores;42.50;-82.89;60;MI
Springfield;39.92;-83.81;60;OH
Great Falls;47.50;-111.30;60;MT
Chapel Hill;35.91;-79.06;60;NC
Huntington Park;33.98;-118.23;59;CA
Lancaster;40.04;-76.31;59;PA
Coconut Creek;26.25;-80.18;59;FL
Idaho Falls;43.47;-112.03;59;ID
San Rafael;37.97;-122.53;59;CA
Noblesville;40.05;-86.01;59;IN
Marietta;33.95;-84.55;59;GA
Fairfield;41.14;-73.26;59;CT
Owensboro;37.77;-87.11;59;KY
Eastvale;33.96;-117.56;59;CA
Royal Oak;42.49;-83.14;59;MI
Brentwood;37.93;-121.70;59;CA
Dubuque;42.50;-90.66;59;IA
Brookline;42.33;-71.12;59;MA
Novi;42.48;-83.48;59;MI
Des Plaines;42.03;-87.88;59;IL
Orland Park;41.63;-87.85;59;IL
Bartlett;35.20;-89.87;59;TN
Woodland;38.68;-121.77;59;CA
Lehi;40.39;-111.85;58;UT
White Plains;41.03;-73.76;58;NY
Arcadia;34.14;-118.04;58;CA
Reston;38.97;-77.34;58;VA
Ocala;29.19;-82.14;58;FL
South Vineland;39.45;-75.03;58;NJ
Sanford;28.80;-81.27;58;FL
Bowie;38.94;-76.73;58;MD
Kokomo;40.49;-86.13;58;IN
Wayne;40.93;-74.28;58;NJ
Santee;32.84;-116.97;58;CA
Dublin;37.70;-121.94;58;CA
Palm Harbor;28.08;-82.76;57;FL
Medford;42.42;-71.11;57;MA
Midwest City;35.45;-97.40;57;OK
Margate;26.24;-80.21;57;FL
South Whittier;33.95;-118.04;57;CA
Tinley Park;41.57;-87.78;57;IL
Pflugerville;30.44;-97.62;57;TX
New Brunswick;40.49;-74.45;57;NJ
Grand Forks;47.93;-97.03;57;ND
Fountain Valley;33.71;-117.95;57;CA
Diamond Bar;34.03;-117.81;57;CA
Taunton;41.90;-71.09;57;MA
Oak Lawn;41.71;-87.76;57;IL
Union;40.70;-74.26;57;NJ
Ankeny;41.73;-93.61;57;IA
Chicopee;42.15;-72.61;57;MA
Berwyn;41.85;-87.79;56;IL
Manhattan;39.18;-96.57;56;KS
Kendale Lakes;25.71;-80.41;56;FL
Smyrna;33.88;-84.51;56;GA
Dearborn Heights;42.34;-83.27;56;MI
Porterville;36.07;-119.02;56;CA
Piscataway;40.50;-74.40;56;NJ
Doral;25.82;-80.36;56;FL
Hendersonville;36.30;-86.62;56;TN
Rocky Mount;35.94;-77.79;56;NC
Corvallis;44.56;-123.26;56;OR
Valdosta;30.83;-83.28;56;GA
Hanford;36.33;-119.65;56;CA
Castle Rock;39.37;-104.86;56;CO
Greenwood;39.61;-86.11;56;IN
Hempstead;40.71;-73.62;56;NY
Novato;38.11;-122.57;56;CA
Kettering;39.69;-84.17;56;OH
Bellevue;41.14;-95.89;56;NE
Shoreline;47.76;-122.34;55;WA
Decatur;34.61;-86.98;55;AL
Paramount;33.89;-118.16;55;CA
Port Arthur;29.89;-93.94;55;TX
Anderson;40.11;-85.68;55;IN
Tamiami;25.76;-80.40;55;FL
Towson;39.40;-76.60;55;MD
North Chicopee;42.18;-72.60;55;MA
Sarasota;27.34;-82.53;55;FL
Cypress Hills;40.68;-73.89;55;NY
West Haven;41.27;-72.95;55;CT
Rosemead;34.08;-118.07;55;CA
Jackson;39.78;-74.86;55;NJ
Highland;34.13;-117.21;55;CA
Mount Prospect;42.07;-87.94;55;IL
Colton;34.07;-117.31;55;CA
Carson City;39.16;-119.77;55;NV
Pocatello;42.87;-112.45;54;ID
Bradenton;27.50;-82.57;54;FL
Weymouth;42.22;-70.94;54;MA
Port Charlotte;26.98;-82.09;54;FL
Normal;40.51;-88.99;54;IL
Spring;30.08;-95.42;54;TX
Allapattah;25.81;-80.22;54;FL
Richland;46.29;-119.28;54;WA
Euless;32.84;-97.08;54;TX
Blue Springs;39.02;-94.28;54;MO
East Pensacola Heights;30.43;-87.18;54;FL
Hacienda Heights;33.99;-117.97;54;CA
Ozone Park;40.68;-73.84;54;NY
Briarwood;40.71;-73.82;54;NY
Cathedral City;33.78;-116.47;54;CA
Lakewood;40.10;-74.22;54;NJ
Elyria;41.37;-82.11;54;OH
Wheaton;41.87;-88.11;54;IL
Commerce City;39.81;-104.93;54;CO
Hoboken;40.74;-74.03;54;NJ
Watsonville;36.91;-121.76;54;CA
Lake Havasu City;34.48;-114.32;54;AZ
Revere;42.41;-71.01;53;MA
West New York;40.79;-74.01;53;NJ
Yucaipa;34.03;-117.04;53;CA
Gilroy;37.01;-121.57;53;CA
Pensacola;30.42;-87.22;53;FL
Poinciana;28.14;-81.46;53;FL
Kingsport;36.55;-82.56;53;TN
Levittown;40.16;-74.83;53;PA
Palm Beach Gardens;26.82;-80.14;53;FL
Milford;41.22;-73.06;53;CT
Delano;35.77;-119.25;53;CA
West Sacramento;38.58;-121.53;53;CA
Huntersville;35.41;-80.84;53;NC
Perth Amboy;40.51;-74.27;53;NJ
Southaven;34.99;-90.01;53;MS
Saint Peters;38.80;-90.63;53;MO
Harrisonburg;38.45;-78.87;53;VA
Peabody;42.53;-70.93;53;MA
Placentia;33.87;-117.87;52;CA
Lenexa;38.95;-94.73;52;KS
DeSoto;32.59;-96.86;52;TX
Burlington;36.10;-79.44;52;NC
South Hill;47.14;-122.27;52;WA
Elkhart;41.68;-85.98;52;IN
La Crosse;43.80;-91.24;52;WI
Oak Park;41.89;-87.78;52;IL
Florissant;38.79;-90.32;52;MO
Sammamish;47.64;-122.08;52;WA
Wakefield;40.90;-73.85;52;NY
Albany;44.64;-123.11;52;OR
Hoffman Estates;42.04;-88.08;52;IL
Glendora;34.14;-117.87;52;CA
Queens Village;40.73;-73.74;52;NY
Brookhaven;33.86;-84.34;52;GA
Levittown;40.73;-73.51;52;NY
Palm Desert;33.72;-116.38;52;CA
Joplin;37.08;-94.51;52;MO
Enid;36.40;-97.88;52;OK
Bonita Springs;26.34;-81.78;52;FL
Irondequoit;43.21;-77.58;52;NY
Caldwell;43.66;-116.69;52;ID
Minnetonka;44.91;-93.50;52;MN
Pinellas Park;27.84;-82.70;52;FL
Battle Creek;42.32;-85.18;52;MI
Casa Grande;32.88;-111.76;51;AZ
Mott Haven;40.81;-73.92;51;NY
The Villages;28.93;-81.96;51;FL
Grand Island;40.93;-98.34;51;NE
Grapevine;32.93;-97.08;51;TX
Stratford;41.18;-73.13;51;CT
Kentwood;42.87;-85.64;51;MI
City of Milford (balance);41.22;-73.06;51;CT
Tigard;45.43;-122.77;51;OR
East Hartford;41.78;-72.61;51;CT
Apple Valley;44.73;-93.22;51;MN
Plainfield;40.63;-74.41;51;NJ
Leesburg;39.12;-77.56;51;VA
Parsippany;40.86;-74.43;51;NJ
Coral Gables;25.72;-80.27;51;FL
The Hammocks;25.67;-80.44;51;FL
Buckeye;33.37;-112.58;51;AZ
Flagami;25.76;-80.32;51;FL
Catalina Foothills;32.30;-110.92;51;AZ
Lakewood;41.48;-81.80;51;OH
North La Crosse;43.85;-91.25;50;WI
Burien;47.47;-122.35;50;WA
Logan;41.74;-111.83;50;UT
Olympia;47.04;-122.90;50;WA
South Peabody;42.51;-70.95;50;MA
Aliso Viejo;33.57;-117.73;50;CA
Galveston;29.30;-94.80;50;TX
Poway;32.96;-117.04;50;CA
Edina;44.89;-93.35;50;MN
Minnetonka Mills;44.94;-93.44;50;MN
Stonecrest;33.71;-84.13;50;GA
Charleston;38.35;-81.63;50;WV
Harrisburg;40.27;-76.88;49;PA
Jefferson City;38.58;-92.17;43;MO
Concord;43.21;-71.54;43;NH
Annapolis;38.98;-76.49;39;MD
Dover;39.16;-75.52;38;DE
Juneau;58.30;-134.42;33;AK
Helena;46.59;-112.04;31;MT
Frankfort;38.20;-84.87;28;KY
Augusta;44.31;-69.78;18;ME
Pierre;44.37;-100.35;14;SD
Montpelier;44.26;-72.58;8;VT
|UY
Montevideo;-34.90;-56.19;1271
Salto;-31.38;-57.97;100
Paysandú;-32.32;-58.08;73
Las Piedras;-34.73;-56.22;70
Rivera;-30.91;-55.55;65
Maldonado;-34.90;-54.95;55
Tacuarembó;-31.72;-55.98;52
Melo;-32.37;-54.17;51
Mercedes;-33.25;-58.03;42
Artigas;-30.40;-56.47;42
Minas;-34.38;-55.24;38
San José de Mayo;-34.34;-56.71;37
Durazno;-33.38;-56.52;34
Florida;-34.10;-56.21;32
Treinta y Tres;-33.23;-54.38;26
Rocha;-34.48;-54.33;26
Fray Bentos;-33.12;-58.31;23
Colonia del Sacramento;-34.46;-57.84;22
Trinidad;-33.52;-56.90;21
Canelones;-34.52;-56.28;20
|UZ
Tashkent;41.26;69.22;1978
Namangan;41.00;71.67;432
Samarkand;39.65;66.96;319
Andijon;40.78;72.34;318
Bukhara;39.77;64.43;248
Nukus;42.45;59.61;230
Qarshi;38.86;65.79;223
Qo‘qon;40.53;70.94;187
Chirchiq;41.47;69.58;168
Fergana;40.38;71.78;164
Jizzax;40.12;67.83;153
Urganch;41.55;60.63;150
Tirmiz;37.22;67.28;140
Marg‘ilon;40.47;71.72;133
Navoiy;40.08;65.38;130
Angren;41.02;70.14;127
Olmaliq;40.84;69.60;121
Bekobod;40.22;69.27;86
Denov;38.27;67.90;69
Chust;41.00;71.24;65
Kogon Shahri;39.73;64.55;63
Yangiyŭl;41.11;69.05;60
Koson;39.04;65.58;60
Kattaqo’rg’on Shahri;39.91;66.27;59
Oltinko‘l;43.07;58.90;59
Shahrisabz;39.06;66.83;57
Asaka;40.64;72.24;57
Khiwa;41.38;60.36;56
Guliston;40.49;68.78;53
Beruniy;41.69;60.75;51
Xo‘jayli Shahri;42.41;59.45;50
|VC
Kingstown;13.16;-61.23;25
|VE
Caracas;10.49;-66.88;3000
Maracaibo;10.67;-71.61;2225
Maracay;10.24;-67.59;1754
Valencia;10.16;-68.01;1385
Barquisimeto;10.06;-69.36;809
Ciudad Guayana;8.35;-62.64;747
Barcelona;10.14;-64.69;425
Maturín;9.75;-63.18;411
Puerto La Cruz;10.21;-64.63;370
Petare;10.48;-66.81;365
Barinas;8.62;-70.21;353
Turmero;10.23;-67.47;345
Ciudad Bolívar;8.13;-63.54;338
Mérida;8.59;-71.16;300
Alto Barinas;8.59;-70.23;284
Santa Teresa del Tuy;10.23;-66.66;279
Cumaná;10.45;-64.18;258
San Cristóbal;7.77;-72.22;247
Baruta;10.43;-66.88;244
Mucumpiz;8.42;-71.13;215
Cabimas;10.40;-71.45;201
Coro;11.40;-69.67;195
Guatire;10.47;-66.54;192
Cúa;10.16;-66.88;183
Guarenas;10.47;-66.62;182
Puerto Cabello;10.47;-68.01;174
Ocumare del Tuy;10.12;-66.78;166
Guacara;10.23;-67.88;152
El Tigre;8.89;-64.25;151
El Limón;10.31;-67.63;148
Acarigua;9.55;-69.20;144
Los Teques;10.34;-67.04;141
Punto Fijo;11.69;-70.20;132
Charallave;10.24;-66.86;129
Palo Negro;10.17;-67.54;129
Cagua;10.19;-67.46;119
Anaco;9.43;-64.46;118
Calabozo;8.92;-67.43;117
Guanare;9.04;-69.74;112
Carúpano;10.67;-63.25;112
Ejido;8.55;-71.24;107
Catia La Mar;10.61;-67.03;107
Mariara;10.30;-67.72;105
Carora;10.17;-70.08;94
Valera;9.32;-70.60;94
Yaritagua;10.08;-69.12;90
Valle de La Pascua;9.22;-66.01;89
San Juan de los Morros;9.91;-67.35;88
Porlamar;10.96;-63.87;87
La Victoria;10.23;-67.33;87
Tinaquillo;9.92;-68.30;82
San Fernando de Apure;7.89;-67.47;79
San Carlos;9.66;-68.58;77
San Felipe;10.34;-68.74;77
Villa de Cura;10.04;-67.49;77
Araure;9.58;-69.24;73
Güigüe;10.08;-67.78;72
La Villa del Rosario;10.33;-72.31;65
Chacao;10.50;-66.85;65
San Antonio de Los Altos;10.39;-66.95;64
Machiques;10.06;-72.55;63
San José de Guanipa;8.89;-64.17;62
El Vigía;8.61;-71.66;59
Caucaguita;10.36;-66.80;59
Punta Cardón;11.66;-70.22;59
Los Dos Caminos;10.49;-66.83;58
El Hatillo;10.42;-66.83;58
San Carlos del Zulia;9.00;-71.93;57
Upata;8.02;-62.41;54
El Tocuyo;9.79;-69.79;53
Maiquetía;10.59;-66.96;53
Caucagüito;10.49;-66.74;53
Puerto Ayacucho;5.66;-67.58;53
Rubio;7.70;-72.36;52
Tucupita;9.06;-62.05;52
San Mateo;10.21;-67.42;50
Trujillo;9.37;-70.44;38
La Asunción;11.03;-63.86;35
La Guaira;10.60;-66.93;25
|VG
Road Town;18.43;-64.62;8
|VI
Saint Croix;17.73;-64.75;51
Charlotte Amalie;18.34;-64.93;20
|VN
Ho Chi Minh City;10.82;106.63;3467
Hanoi;21.02;105.84;1431
Da Nang;16.07;108.22;752
Haiphong;20.86;106.68;603
Biên Hòa;10.94;106.82;407
Huế;16.46;107.60;287
Nha Trang;12.25;109.19;283
Cần Thơ;10.04;105.79;260
Rạch Giá;10.01;105.08;228
Qui Nhon;13.78;109.22;210
Vũng Tàu;10.35;107.08;210
Sa Dec;10.29;105.76;204
Ðà Lạt;11.95;108.44;197
Nam Định;20.43;106.18;193
Vinh;18.67;105.69;164
Đưc Trọng;11.74;108.37;161
La Gi;10.66;107.77;161
Phan Thiết;10.93;108.10;161
Long Xuyên;10.39;105.44;158
Cần Giuộc;10.61;106.67;152
Bảo Lộc;11.55;107.81;152
Hạ Long;20.95;107.07;148
Buôn Ma Thuột;12.67;108.04;147
Cam Ranh;11.92;109.16;147
Cẩm Phả Mines;21.02;107.30;135
Thái Nguyên;21.59;105.85;134
Mỹ Tho;10.36;106.36;122
Sóc Trăng;9.60;105.97;114
Pleiku;13.98;108.00;114
Thanh Hóa;19.80;105.77;112
Cà Mau;9.18;105.15;112
Bạc Liêu;9.29;105.73;108
Yên Vinh;18.67;105.67;107
Hòa Bình;20.82;105.34;105
Vĩnh Long;10.25;105.97;103
Yên Bái;21.72;104.91;97
Sông Cầu;13.46;109.22;94
Việt Trì;21.32;105.40;93
Phan Rang-Tháp Chàm;11.56;108.99;92
Thủ Dầu Một;10.98;106.65;91
Cung Kiệm;21.19;106.16;80
Củ Chi;10.97;106.49;75
Móng Cái;21.52;107.97;73
Cho Dok;10.70;105.12;70
Tuy Hòa;13.10;109.32;70
Tân An;10.54;106.41;65
Thành Phố Uông Bí;21.03;106.77;64
Cao Lãnh;10.46;105.63;64
Bến Tre;10.24;106.38;59
Tam Kỳ;15.57;108.47;59
Hải Dương;20.94;106.33;58
Trà Vinh;9.95;106.34;57
Lạng Sơn;21.85;106.76;56
Cần Giờ;10.41;106.95;55
Bỉm Sơn;20.08;105.86;54
Bắc Giang;21.27;106.19;54
Thái Bình;20.45;106.34;53
Hà Đông;20.97;105.78;51
Kon Tum;14.35;108.01;47
Bắc Ninh;21.19;106.08;44
Cao Bằng;22.67;106.26;41
Dien Bien Phu;21.39;103.02;40
Hưng Yên;20.65;106.05;40
Ninh Bình;20.26;105.98;37
Lào Cai;22.49;103.97;37
Tây Ninh;11.31;106.10;36
Tuyên Quang;21.82;105.21;36
Quảng Ngãi;15.12;108.79;33
Hà Giang;22.82;104.98;33
Phủ Lý;20.55;105.91;32
Kwang Binh;17.47;106.62;31
Hà Tĩnh;18.34;105.91;28
Vị Thanh;9.78;105.47;24
Don Luan;11.53;106.88;24
Sơn La;21.33;103.92;19
Vĩnh Yên;21.31;105.60;18
Bắc Kạn;22.15;105.83;18
Ðông Hà;16.82;107.10;18
|VU
Port-Vila;-17.74;168.31;36
Luganville;-15.52;167.16;13
|WS
Apia;-13.83;-171.77;40
Asau;-13.52;-172.64;7
Mulifanua;-13.83;-172.04;5
|XK
Pristina;42.67;21.17;550
Prizren;42.21;20.74;171
Mitrovicë;42.88;20.87;107
Gjakovë;42.38;20.43;94
Suva Reka;42.36;20.82;72
Ferizaj;42.37;21.16;60
Glogovac;42.63;20.89;59
Gjilan;42.46;21.47;52
Deçan;42.54;20.29;51
Peć;42.66;20.29;49
|YE
Sanaa;15.35;44.21;1937
Al Ḩudaydah;14.80;42.95;618
Ta‘izz;13.58;44.02;615
Aden;12.78;45.04;551
Mukalla;14.54;49.12;258
Ibb;13.97;44.18;235
Dhamār;14.54;44.41;160
‘Amrān;15.66;43.94;91
Sayyān;15.17;44.32;69
Zabīd;14.20;43.32;53
Sa'dah;16.94;43.76;52
Ḩajjah;15.69;43.61;44
Al Bayda;13.99;45.57;38
Ataq;14.54;46.83;37
Laḩij;13.06;44.88;23
Zinjibār;13.13;45.38;20
Al Ḩazm;16.16;44.78;18
Ma'rib;15.46;45.33;17
Dhalie;13.70;44.73;15
Al Ghayz̧ah;16.21;52.18;11
Al Maḩwīt;15.47;43.54;11
|YT
Mamoudzou;-12.78;45.23;55
Koungou;-12.73;45.20;18
Dzaoudzi;-12.78;45.26;15
Dembeni;-12.84;45.18;10
Sada;-12.85;45.10;10
Pamandzi;-12.80;45.28;9
Bandraboua;-12.70;45.12;8
Mtsamboro;-12.70;45.07;8
Tsingoni;-12.79;45.10;8
Ouangani;-12.85;45.14;7
Chiconi;-12.83;45.11;7
Bandrélé;-12.91;45.19;6
Chirongui;-12.93;45.15;6
Bouéni;-12.90;45.08;5
M'Tsangamouji;-12.76;45.08;5
Kani Kéli;-12.95;45.10;5
Acoua;-12.72;45.06;5
|ZA
Cape Town;-33.93;18.42;3433
Durban;-29.86;31.03;3120
Johannesburg;-26.20;28.04;2026
Soweto;-26.27;27.86;1695
Pretoria;-25.74;28.19;1619
Port Elizabeth;-33.96;25.61;968
Pietermaritzburg;-29.62;30.39;751
Benoni;-26.19;28.32;605
Tembisa;-26.00;28.23;512
East London;-33.02;27.91;479
Vereeniging;-26.67;27.93;475
Bloemfontein;-29.12;26.21;463
Boksburg;-26.21;28.26;445
Welkom;-27.98;26.74;432
Newcastle;-27.76;29.93;405
Krugersdorp;-26.09;27.78;379
Randburg;-26.09;28.00;337
Botshabelo;-29.27;26.73;310
Brakpan;-26.24;28.37;306
Witbank;-25.87;29.23;262
Richards Bay;-28.78;32.04;253
Vanderbijlpark;-26.71;27.84;247
Centurion;-25.86;28.19;233
Uitenhage;-33.76;25.40;229
Roodepoort;-26.16;27.87;225
Paarl;-33.73;18.98;190
Carletonville;-26.36;27.40;182
Klerksdorp;-26.85;26.67;179
Midrand;-25.99;28.13;173
Westonaria;-26.32;27.65;157
Middelburg;-25.78;29.46;155
Vryheid;-27.77;30.79;150
Orkney;-26.98;26.67;146
Kimberley;-28.73;24.76;142
eMbalenhle;-26.53;29.07;142
Nigel;-26.43;28.48;141
Mpumalanga;-29.81;30.64;140
Bhisho;-32.85;27.44;137
Randfontein;-26.18;27.70;134
Worcester;-33.65;19.45;128
Rustenburg;-25.67;27.24;124
Polokwane;-23.90;29.47;124
Potchefstroom;-26.72;27.10;124
Virginia;-28.10;26.87;123
Brits;-25.63;27.78;122
Alberton;-26.27;28.12;122
Nelspruit;-25.47;30.97;110
Phalaborwa;-23.94;31.14;109
Queenstown;-31.90;26.88;105
Kroonstad;-27.65;27.23;104
Bethal;-26.46;29.47;102
Mokopane;-24.19;29.01;101
Mabopane;-25.50;28.10;97
Kutloanong;-27.83;26.75;95
Stellenbosch;-33.93;18.87;94
Stilfontein;-26.84;26.77;93
Delmas;-26.15;28.68;92
Grahamstown;-33.30;26.53;92
Warmbaths;-24.88;28.28;90
Louis Trichardt;-23.04;29.90;87
Dundee;-28.17;30.23;84
Piet Retief;-27.01;30.81;84
Phuthaditjhaba;-28.52;28.82;84
Bethlehem;-28.23;28.31;84
Mthatha;-31.59;28.78;79
Sasolburg;-26.81;27.82;77
Standerton;-26.93;29.24;74
Bothaville;-27.39;26.62;72
Upington;-28.45;21.26;71
Parys;-26.90;27.46;71
Schweizer-Reneke;-27.19;25.33;70
Ga-Rankuwa;-25.62;27.99;69
Knysna;-34.04;23.05;69
Saldanha;-33.01;17.94;68
Barberton;-25.79;31.05;68
Lichtenburg;-26.15;26.16;66
Heidelberg;-26.50;28.36;64
Graaff-Reinet;-32.25;24.53;63
Fochville;-26.49;27.49;62
Oudtshoorn;-33.60;22.20;62
Atlantis;-33.57;18.48;60
KwaDukuza;-29.33;31.29;60
Mossel Bay;-34.18;22.15;59
Fort Beaufort;-32.77;26.63;58
Kraaifontein;-33.85;18.72;58
Wellington;-33.64;19.01;56
Heilbron;-27.28;27.97;55
Viljoenskroon;-27.21;26.95;55
Port Shepstone;-30.74;30.45;53
Mahikeng;-25.87;25.64;14
|ZM
Lusaka;-15.41;28.29;1267
Kitwe;-12.80;28.21;401
Ndola;-12.96;28.64;395
Kabwe;-14.45;28.45;189
Chingola;-12.53;27.88;149
Mufulira;-12.55;28.24;121
Luanshya;-13.14;28.42;113
Livingstone;-17.84;25.85;109
Kasama;-10.21;31.18;91
Chipata;-13.63;32.65;86
Kalulushi;-12.84;28.09;67
Mazabuka;-15.86;27.75;64
Chililabombwe;-12.36;27.82;57
Mongu;-15.25;23.13;53
Choma;-16.81;26.99;47
Mansa;-11.20;28.89;42
Chinsali;-10.54;32.08;14
Solwezi;-12.17;26.39;5
|ZW
Harare;-17.83;31.05;1543
Bulawayo;-20.15;28.58;699
Chitungwiza;-18.01;31.08;340
Mutare;-18.97;32.67;184
Gweru;-19.45;29.82;146
Kwekwe;-18.93;29.81;99
Kadoma;-18.33;29.92;79
Masvingo;-20.06;30.83;76
Chinhoyi;-17.37;30.20;62
Marondera;-18.19;31.55;57
Norton;-17.88;30.70;52
Bindura;-17.30;31.33;37
Gwanda;-20.94;29.01;14
`
