/** Names of one language to be combined. What is not in Latin letters has them after a colon, for e-mail addresses. */
export type NameList = {
  readonly women: readonly string[];
  readonly men: readonly string[];
  /** "Novák|Nováková" where women have another form. */
  readonly families: readonly string[];
};

const names = (women: string, men: string, families: string): NameList => ({
  women: women.split(' '),
  men: men.split(' '),
  families: families.split(' '),
});

/** Common given and family names by language, combined at random: nobody is meant. */
export const NAMES = {
  de: names(
    'Anna Clara Greta Johanna Katharina Lena Marlene Nora Paula Rike Sabine Theresa Ulrike Vera Wiebke Jana Heike Petra Käthe Frieda',
    'Anton Bernd Carsten Dirk Emil Felix Georg Hannes Ingo Jonas Karsten Lukas Matthias Nils Oskar Paul Rainer Stefan Torben Jörg',
    'Albrecht Behrens Carstens Dietrich Ehlers Fuhrmann Gerdes Hagemann Imhoff Jansen Köhler Lindner Mühlenbrock Neumann Osterkamp Petersen Quast Reuter Schönfeld Tiedemann Ulrichs Vogt Wessel Ziegler Brandt Größl Hübner Krause Lüders Weiß',
  ),
  en: names(
    'Alice Bridget Charlotte Daisy Eleanor Fiona Grace Harriet Imogen Jean Kate Lucy Maeve Nancy Olivia Poppy Rose Sophie Tara Zoe',
    'Adam Benjamin Callum Daniel Edward Frank George Harry Isaac Jack Kieran Liam Martin Nathan Oliver Patrick Robert Samuel Thomas William',
    'Ainsley Barlow Carver Dalton Ellwood Fairfax Garland Hartley Ingram Jennings Kirkwood Langley Merton Norwood Oakes Pembroke Quigley Rowland Stanton Thornbury Underhill Vickers Wainwright Yardley O’Brien O’Donnell Smythe-Jones Holt Marsh Penrose',
  ),
  fr: names(
    'Agathe Béatrice Camille Élise Florence Gaëlle Hélène Inès Juliette Léa Margaux Noémie Océane Solène Zoé',
    'Antoine Bastien Cédric Étienne François Gaël Hugo Jérôme Loïc Mathieu Noël Olivier Raphaël Sébastien Théo',
    'Arnaud Beaumont Chevallier Delacroix Fabre Garnier Hébert Joubert Lefèvre Marchand Noiret Perrin Renaud Simonet Tessier Vasseur Rousselle Montagné',
  ),
  it: names(
    'Alessia Bianca Chiara Elena Federica Giulia Ilaria Lucia Martina Paola Serena Valentina',
    'Alessandro Bruno Claudio Davide Enrico Fabio Giorgio Leonardo Matteo Nicola Paolo Stefano',
    'Amato Barbieri Colombo Donati Esposito Ferrara Gallo Lombardi Marchetti Neri Pellegrini Rinaldi Sartori Testa Vitale Zanetti',
  ),
  es: names(
    'Adriana Beatriz Carmen Dolores Elena Gloria Inés Lucía Marta Nuria Pilar Sofía',
    'Alejandro Carlos Diego Eduardo Fernando Gonzalo Hugo Javier Luis Miguel Pablo Rubén',
    'Álvarez Benítez Castaño Domínguez Espinosa Fuentes Gallego Herrero Ibáñez Lozano Muñoz Núñez Ortega Peña Quintero Rueda',
  ),
  nl: names(
    'Anouk Bregje Femke Hanneke Iris Jolien Lotte Marijke Nienke Roos Saskia Willemijn',
    'Bram Daan Erik Gijs Hendrik Joost Koen Maarten Pieter Ruben Sander Willem',
    'Bakker Brouwer Dekker Hoekstra Jansma Kuipers Molenaar Postma Schouten Terpstra Visser Zijlstra',
  ),
  pl: names(
    'Agnieszka Barbara Dorota Ewa Grażyna Joanna Łucja Małgorzata Natalia Zofia',
    'Bartosz Dariusz Grzegorz Jakub Krzysztof Łukasz Marek Paweł Sławomir Tomasz',
    'Adamczyk Dudek Gajda Jabłoń Kowalczyk Mazur Nowak Pawlak Sikora Wójcik Zając Żak',
  ),
  cs: names(
    'Alena Eliška Hana Jitka Kateřina Lenka Markéta Šárka',
    'Aleš Jiří Karel Luboš Ondřej Petr Tomáš Zdeněk',
    'Čermák|Čermáková Dvořák|Dvořáková Havlík|Havlíková Kučera|Kučerová Pospíšil|Pospíšilová Říha|Říhová Šimek|Šimková',
  ),
  sv: names(
    'Astrid Ebba Freja Ingrid Karin Linnéa Maja Sigrid Åsa',
    'Anders Björn Erik Gustav Jørgen Lars Magnus Søren Øyvind',
    'Ahlström Bergström Dahl Ekström Forsberg Hedlund Lindqvist Nyström Sjögren Øster Ødegård Åkesson',
  ),
  el: names(
    'Ελένη:eleni Κατερίνα:katerina Μαρία:maria Σοφία:sofia Δήμητρα:dimitra',
    'Γιώργος:giorgos Δημήτρης:dimitris Κώστας:kostas Νίκος:nikos Πέτρος:petros',
    'Αλεξίου:alexiou Βασιλείου:vasileiou Γεωργίου:georgiou Ιωάννου:ioannou Νικολάου:nikolaou Οικονόμου:oikonomou Παπαδάκη:papadaki',
  ),
  uk: names(
    'Ганна:hanna Ірина:iryna Катерина:kateryna Оксана:oksana Соломія:solomiia',
    'Андрій:andrii Богдан:bohdan Дмитро:dmytro Олександр:oleksandr Тарас:taras',
    'Бондаренко:bondarenko Гончар:honchar Коваленко:kovalenko Лисенко:lysenko Мороз:moroz Шевчук:shevchuk',
  ),
  ja: names(
    '愛子:aiko 恵美:emi 花子:hanako 由美:yumi さくら:sakura',
    '太郎:taro 健一:kenichi 大輔:daisuke 翔太:shota 浩:hiroshi',
    '佐藤:sato 鈴木:suzuki 高橋:takahashi 田中:tanaka 山田:yamada 小林:kobayashi 井上:inoue',
  ),
  zh: names(
    '芳:fang 丽华:lihua 静:jing 雪梅:xuemei 婷:ting',
    '伟:wei 建国:jianguo 明:ming 志强:zhiqiang 涛:tao',
    '王:wang 李:li 张:zhang 刘:liu 陈:chen 杨:yang 赵:zhao 周:zhou',
  ),
  ko: names(
    '지은:jieun 수진:sujin 민서:minseo 하윤:hayun',
    '민준:minjun 서준:seojun 도현:dohyeon 지훈:jihun',
    '김:kim 이:lee 박:park 최:choi 정:jung 강:kang',
  ),
  ar: names(
    'فاطمة:fatima ليلى:layla مريم:maryam نور:noor سارة:sara',
    'أحمد:ahmed خالد:khaled سامي:sami عمر:omar يوسف:youssef',
    'الحسن:alhassan المنصوري:almansoori النجار:alnajjar حداد:haddad سلامة:salama قاسم:qasim',
  ),
  hi: names(
    'Aditi Deepa Kavita Meera Priya Sunita अनीता:anita',
    'Arjun Deepak Kiran Rahul Sanjay Vikram राजेश:rajesh',
    'Agarwal Bhat Chopra Desai Gupta Iyer Joshi Kulkarni Mehta Nair शर्मा:sharma',
  ),
  tr: names(
    'Ayşe Elif Gülşen Meltem Zeynep',
    'Ahmet Çağrı Emre Mehmet Ömer',
    'Aydın Çelik Demir Güneş Kılıç Öztürk Şahin Yıldız',
  ),
  pt: names(
    'Ana Beatriz Conceição Joana Luísa Mariana',
    'André João José Luís Rafael Tiago',
    'Almeida Barbosa Conceição Ferreira Gonçalves Magalhães Oliveira Simões',
  ),
  ng: names(
    'Adaeze Chidinma Funmilayo Ngozi Yetunde Zainab',
    'Chinedu Emeka Ibrahim Olumide Tunde Uche',
    'Adeyemi Balogun Eze Ibekwe Nwosu Okafor Okonkwo Sanni',
  ),
} as const satisfies Record<string, NameList>;

/** A language of `NAMES`. */
export type NameLanguage = keyof typeof NAMES;
