import { words } from '#press/quotes/cues/grammar.ts';

// Given names common in European and American news, one gender each; a name used by both is in neither table.
const MALE = words(`
  aaron abdul abe abraham adam adrian ahmed aki akira al alan alastair albert alejandro alex alexander alfred ali
  alistair allen alvaro alvin amir amit amos anatoly anders andre andrei andres andrew andy angelo angus anil ansel
  anthony antoine anton antonio archie arjun arkady armando arne arnold arthur arturo asher ashok augustus austin
  barack barnaby barry bashar basil ben benedict benjamin bernard bernie bert bilal bill billy bjorn blaine bob bobby
  bogdan boris boyd brad bradley brandon brendan brent brett brian brock bruce bruno bryan burt byron calvin carl
  carlos carlton cecil cedric cesar chad charles charlie chester chris christian christopher chuck clarence clark
  claude claudio clayton cliff clifford clint clinton clyde cody cole colin connor conrad corey cornelius cory
  craig cristian curtis cyril cyrus dale dallin damian damien damon dan daniel danny dario darius darnell darrell
  darren darrin darryl dashiell dave david dean deepak demetrius denis dennis denny derek derrick desmond devin dexter
  dick diego dirk dmitri domingo dominic don donald donnie doug douglas dov dragan drew duane dudley duncan dustin
  dwayne dwight earl ed eddie edgar edmund eduardo edward edwin eero efrain einar eirik eldon eli elias eliot elliot
  elliott ellis elmer elton emil emilio emmanuel emmett enrique enzo ephraim eric erik ernest ernesto ernie errol
  esteban ethan eugene evan ezra fabian fabien faisal farid felipe felix ferdinand fernando fidel finn fletcher floyd
  forrest francis francisco franco frank franklin fred freddie frederick fredrick fritz fyodor gabriel gareth garrett
  garth gary gaston gavin gene gennady geoff geoffrey george gerald gerard gerardo gilbert giovanni giuseppe glen
  glenn godfrey goran gordon grady graeme graham grayson greg gregory grover guillermo gunnar gunther gus gustav guy
  haakon hakeem hal halvor hamish hamza hank hans harlan harley harold harry harvey hassan hector heikki henri henrik
  henry herbert herman hernan hiram hiroshi horace horatio howard howie hubert hugh hugo humberto ian ibrahim idris
  ignacio igor ike imran ira irving isaac isaiah ismael ivan ivo jack jacob jacques jafar jake jamal james jamil jared
  jaroslav jason jasper javier javon jay jeb jed jeff jeffrey jens jeremiah jeremy jermaine jerome jerry jesse jesus
  jim jimmy jiri joaquin joe joel joey johann john johnny jon jonah jonas jonathan jonathon jorge jorgen jorn
  jose josef joseph josh joshua josiah josip josé juan judd juha julian julien julio justin jürgen kamal kareem kari
  karim karl kazimierz keenan keith kellen ken kendall kenji kenneth kenny kevin khalid kieran kirk klaus knut kris
  kristian kristoffer krzysztof kumar kurt kyle lachlan lamont lance landon lanny larry lars lasse lauri lawrence
  lazaro leandro lech lee leif leland len lenny leo leon leonard leonid leopold leroy lester lewis liam lincoln linus
  lionel lloyd lorenzo louis lowell luca lucas lucian luciano ludvik luigi luis luke luther lyle magnus mahmoud majid
  malcolm malik manfred manuel marc marcel marcelo marco marcos marcus marek mario mark marlon marshall martin marty
  marvin marwan mateo mathew matt matteo matthew matti maurice mauricio max maxim maxwell mehdi melvin micah michael
  mick mickael mickey miguel mike mikhail mikko milan milo milorad milos milton mirko miroslav mitch mitchell mitt
  mohamad mohamed mohammad mohammed morris morten morton moses muhammad mustafa mustapha myron nabil nasir
  nasser nate nathan nathaniel ned neil nelson nestor neville newt nicholas nick nicolas niels nigel nikita nikolai
  nils noah noel norbert norman norris octavio olaf olav ole oleg oliver olivier omar ondrej orville osama oscar
  osvaldo otis otto owen oyvind pablo pascal patrick paul paulo pavel pedro pekka percy perry pete peter phil philip
  phillip pierre piers piotr prescott preston pyotr qasim quentin quincy radovan rafael rafiq rahim rahul rajesh ralph
  ramesh rami ramon randall randy raphael rashad rashid rasmus raul ravi ray raymond reggie reginald reince rex reza
  rhett ricardo richard rick ricky rico roar rob robert roberto rocco rod roddy rodney rodolfo rodrigo rogelio roger
  roland rolf romeo ron ronald ronnie rory roscoe ross roy ruben rudy rufus rupert ruslan russ russell ryan sadiq
  saeed salim salman salvador salvatore sam sami samir sammy samuel sanjay santiago saul scott sean sebastian serge
  sergei sergey sergio seth seyed shahid shane sharif shaun shawn sheldon sherwin sid sidney sigurd silas
  silvio simon slobodan spencer stanislav stanislaw stanley stefan stefano stephen steve steven stewart stig stuart
  sung sunil suresh sven sylvester tad tadeusz tahir takeshi tariq ted terence terrance terrence thad thaddeus theo
  theodore thierry thomas tim timo timothy tobias tod todd tom tomas tommie tommy tony torbjorn travis trent trevor
  tristan troy ty tyler ulf ulysses umberto usman uwe vaclav vance vasily vaughn vern vernon vic victor vijay viktor
  vince vincent virgil vitaly vito vladimir vladislav wade walid wallace walt walter warren wayne wendell werner
  wesley wilbur wilfred will willard william willie winfield winston wojciech wolfgang woodrow wyatt xander xavier
  yahya yasser yevgeny yitzhak yuri yusuf yves zachariah zachary zack zaki zane zbigniew zeke zev zoran
  adrián agustín ahmet alessandro andreas andré andrés antónio benoît bernd björn bram caio christophe cláudio cédric
  césar daniele davide dieter dirk-jan duarte emanuele enrico fabrizio fermín flávio francesco françois fredrik
  frédéric fábio geert gerhard germán giacomo giancarlo gianfranco gianluca gianni gijs gonçalo grzegorz grégory
  guilherme guillaume gustavo gérard göran gösta günter günther hasan heinz helmut hendrik henrique hernán holger
  håkan hüseyin iván jan-willem jarosław jelle jeroen jesús joaquín johan joost josué josé-luís joão jérôme jörg
  jörgen kemal koen lars-erik laurent lutz luuk luís maarten marcin martín massimo mathieu mats matthias mattias
  maurizio mehmet michał mikael murat márcio mário nicolás nuno paolo paweł per-erik piet pieter pietro raffaele
  rainer ralf ramón raúl recep rubén rui ruud rémi sander sixten stanisław steffen stéphane sérgio thiago thibault
  thijs thorsten théo tiago tomasz tommaso tomás torsten vasco vincenzo vítor willem wouter yannick álvaro ángel åke
  óscar łukasz
  ulrich torben sören detlef reiner hartmut horst jochen joachim claus kai karsten carsten lothar rüdiger siegfried udo
  volker wilfried winfried wolfram armin arno axel bernhard burkhard eberhard eckhard egon erwin falk florian friedrich
  gerd gregor guido hannes harald henning hermann ingo konrad ludwig malte marius markus maximilian moritz nico niklas
  philipp reinhard siegmar urs willi gaspard didier sébastien ludovic fabrice gilles hervé jean-luc jean-pierre
  jean-marc jean-claude jean-françois marc-antoine pierre-yves loïc gaël baptiste clément romain alain éric franck íñigo
  ezequiel evaristo darío gonzalo julián víctor maximiliano sebastián bart daan rutger sjoerd stijn teun wim kees henk
  gerrit cornelis jurgen andrzej jacek mariusz sławomir bartosz radosław osman ömer nuri cem burak emre serkan erdem
  aiden ajay akio alfie andriy asif bastien bohdan brayden caleb callum chidi cian clement cormac dafydd davy declan
  dmytro dougal dylan emeka emyr enda eoin euan ewan femi fergus finley fionn geraint haruto huw ieuan ikenna ivar
  iwan jace jayden jules kamran kofi kwabena kwame lennart lukas maxime mykola oisin oleksandr oskar owain stan des gil sol zac mo padraig
  pawel rhys riccardo rohan satoshi segun serhiy sipho stellan tadhg takashi thabo themba tunde uche viggo vikram
  volodymyr yaw zayn
  александр алексей анатолий андрей антон аркадий артём артем борис вадим валентин валерий василий виктор виталий
  владимир владислав вячеслав геннадий георгий герман глеб григорий даниил денис дмитрий евгений егор иван игорь илья
  кирилл константин леонид лев максим марк матвей михаил никита николай олег павел пётр петр роман руслан рустам
  сергей станислав степан тимур фёдор федор эдуард юрий ярослав яков
  maik detlev eckart ernst eugen georg gernot gottfried hanno heiko heiner heinrich hubertus jakob klaas meinhard ortwin ottmar reinhold
  roderich sascha sigmar sönke swen theodor thilo tilo tilman timon tino volkmar waldemar wilhelm xaver hinnerk hauke enno eike
  fiete ludger dietmar ekkehard arndt bastian benno berthold bodo christoph clemens dominik elmar engelbert franz
  aart abel achille adolfo adriaan adriano afonso agostino aksel alasdair alberto aldo aled alessio alfonso alfredo almir alun ambrose
  amedeo amílcar anselmo ansgar antonello antón antônio arend arie arjen arkadiusz arlindo armindo arnaldo arnaud artur arvid asbjørn
  assar attilio augusto aurelio aurélien babajide baldassarre baltasar barnabas bartolomeo bartolomé bas bastiaan battista bauke
  belmiro bengt benito beppe berend bernardo bertie bertil biagio birger bjarne boguslaw bogusław bolesław bongani borja bosse brieuc
  börje bülent camillo carl-johan carmelo carmine cathal cees celestino celso cengiz cesare cezary chiel chinedu christer ciaran ciro
  claes coen colm corentin corrado cosimo costantino crispin cristiano cristóbal cuthbert cyrille czesław damiano damián dariusz davi
  dawid denílson dewi diarmuid diederik dietrich dinesh diogo domenico donal donato douwe duccio eamon edmilson edmundo edoardo edson
  eelco efraín egbert egidio egil eivind ejnar eladio elio elof eloy emiliano emrys ennio ercan erdal ergin erhan erhard erich erland
  ermanno ertan erwan eryk espen ettore eugenio eusebio evandro everaldo ewoud ezio fabio fabián facundo farai fatih fausto fedde
  federico feike ferdi ferdinando ferhat ferit fernão ferruccio filipe filippo fintan flavio flemming florencio florent floris fokke
  folker frede fridolf friedemann friedhelm frits frode fulvio félix gabino gaetano gauthier gautier gaétan geir genaro gennaro
  geoffroy gerben germain gerson gethin ghislain giampaolo giampiero gianluigi gianmarco gianpaolo gilberto gildas gilson gino ginés
  giordano giorgio girish girolamo gisbert giuliano giulio gjermund gopal graziano greger gregorio grégoire gualtiero guglielmo gustaf
  gustave guus gérald gökhan götz hajo hakan halil haluk halvar hampus hansjörg hanspeter harish harm harmen heitor helge hellmut
  henryk heriberto hermínio hessel hidde hilario hippolyte hjalmar horacio hugues huub håvard héctor hélder hélio iacopo iain ignatius
  ingemar ingvar inácio isak isidoro isidro ismail jaap jacco jacinto jacky jacopo jader jair jairo jakub jan-erik jannik jarle
  jaroslaw jarvis jelmer jeppe jerzy jerónimo jesper jethro joakim joaquim jochem joep jonty jop jorginho joris jorrit jos joël
  jurandir jérémie jérémy jöran jörn jørgen jørn júlio jürg kaan kacper kadir kaj kamau keld kerem kieron kjell kjetil klas kojo koos
  koray krister kunle kwesi kåre köbi ladislav lamberto lammert lautaro leighton leonardo leonel leopoldo leszek levent lieven
  lisandro livio lodewijk luc lucien lucio ludovico ludvig luiz lwazi lysander lázaro léo léon léonard mahesh malachi mandla manish
  manlio marcelino marcello mariano marnix marten martijn massimiliano mateus mateusz matheus matthieu matthijs mattia matías mauro
  maurício maxence meindert menno merijn mert michel michiel mirosław moacir mogens mohan moisés mungo murilo mwangi nacho nando
  naveen nello nicanor nihat nikhil nino norberto nunzio nélson néstor obinna oddvar okan ola olle ollie olly olof olu onno onur
  orazio oreste orhan osbert osmar osmond oswald otieno ottavio otávio ozan oğuz paco palle pascual pasquale patricio patrik patrizio
  pelle pepe pepijn peregrine petr petter philippe piergiorgio pierluigi piero pierpaolo pierrick pino plácido pontus poul pradeep
  prakash preben przemysław pål péricles quique radoslaw rafał raimondo raimundo ramiro raphaël reinier reinout remco renan renato
  renaud rens renzo rené reto rhodri rickard rik rinus robson rodolphe roel roelof rogério rohit rolando román ronaldo ronan rowland
  ruairi rubens rudolf ruedi ruggero ryszard régis rémy rıdvan sachin samuele sancho sandeep sandro satish sauro saverio saúl
  sebastiano sebastião sedat selim selçuk serdar settimio severino shankar sicco siebe siem sietse sigvard silvano silvestre simón
  sinan sindre sizwe sjaak slawomir steef steinar suat sune svante svend sverker sverre sybren sylvain sílvio søren tadeu tamer
  tancredi tanguy tarcísio tarquin tarun tarık tatenda tayfun telmo tendai teodoro terje teunis theun thibaut thorben thorbjørn tijmen
  tiziano tjeerd tolga tomé tonino torbjörn tord torstein troels trond truls tryggve trygve tullio tuncay turgut twan ubaldo ubiratan
  ueli ugo ulli uğur valdemar valentin valentín valerio valéry varun vegard veli vicente vidar vinícius virgile virgilio vittorio
  vivek volkan walther wenceslao wessel wiebe wiesław wiktor wilf witold wout wybe władysław xabier yann yannig yash yavuz yohann ype
  yunus yvan zdenek zdzisław zeca zenon zygmunt édouard émile étienne øystein øyvind
`);
const FEMALE = words(`
  abby abigail ada adelaide adele adriana adrienne agnes agnieszka aicha aiko aileen aimee ainsley aisha aisling akiko
  aleksandra alessandra alexa alexandra alexandria alexis alice alicia alina aline alison allegra allison alma althea
  alyson alyssa amal amalia amanda amandla amara amber amelia amina amira amparo amy ana anais anastasia andie andrea
  angela angelica angelina angelique angie anika anita anjali ann anna anne anneli anneliese annette annie annika
  antoinette antonia anya april arabella ariana ariane arianna arlene armida asha ashley asma astrid athena audrey
  aurora ava avril ayesha aziza babs barb barbara barbora beatrice beatrix beatriz becky belinda bella belle
  bernadette bernice bertha bess beth betsy bettina betty beulah beverley beverly bianca billie blanca blanche bonnie
  bozena brandi brenda brenna bria bridget bridgette britney brittany bryn bushra camille candace cara carina carissa
  carla carlotta carly carmela carmelita carmella carmen carol carole caroline carolyn carrie cassandra catalina
  catarina cate catherina catherine cathleen cathryn cathy cecilia celeste celestina celia celine chantal charlene
  charlotte charmaine chelsea cher cheri cherie cheryl chiara chloe chrissy christa christal christie christina
  christine ciara cindy claire clara clarice clarissa claudette claudia claudine clementine cleo colleen connie
  constance consuelo cora cordelia corinne cornelia courtney cristina cynthia daisy dalia dana daniela danielle danuta
  daphne daria darlene davina dawn dayna deanna debbie deborah debra deepa deirdre delia della delores delphine denise
  desiree diana diane dianne dina divya dolly dolores dominique donatella donna dora doreen doris dorota dorothea
  dorothy dottie drusilla dulce ebony edie edith edna effie eileen ekaterina elaine eleanor elena elisabeth elise
  eliska elizabeth ella ellen eloise elsa elsie elspeth elvira emiko emilia emily emma enid erica erika erin ernestine
  esmeralda esperanza estela estella estelle esther ethel etta eugenia eugenie eunice eva evangeline eve evelyn ewa
  fabiola fannie fanny farah farida fatima fatimah fatma faye felicia fern fiona flora florence florencia flossie
  frances francesca freda frederica freya frieda gabriela gabriella gail galina gaynor gemma genevieve georgette
  georgia georgina geraldine germaine gertrude gianna gilda gillian gina ginny gisele giselle gita giulia gladys
  glenda glenna gloria grace gracie graciela grazyna greta gretchen griselda guadalupe gwen gwendolyn gwyneth hadiya
  haley halima hallie hana hanan hanna hannah hanne harriet hayat hayley hazel heather hedda hedvig hedy heidi helen
  helena heloise henrietta hermione hester hiba hilary hilda hildegard hillary hope hortense huma ida ilana ilene
  ilona ilse ilyse iman imelda imogen inaya indira ines inga ingeborg inger ingrid inês iona irena irene irina iris
  irma isabel isabella isadora isobel ivana ivanka ivette ivy jacinda jackie jacklyn jaclyn jacqueline jada jadwiga
  jamila jamilah jana jane janelle janet janette janice janine janna jasmine jayne jean jeanette jeanne jeannie
  jeannine jelena jenna jennifer jenny jeri jerri jessica jill jitka jo joan joanie joann joanna joanne jocelyn jodi
  joelle johanna joni jordana josefina josephine josie jovita joy joyce juanita judith judy julia juliana julie juliet
  juliette june justine kaisa kaitlin kaitlyn kara karen karin karina karla katarina katarzyna kate katelyn katerina
  katharine katherine kathi kathleen kathrine kathryn kathy katie katja katrina katy kavita kay kaye kayla kayleigh
  keiko keisha kellie kellyanne kendra keri khadija khadijah kim kimberly kirsten kirstie kirstin kitty krista kristan
  kristen kristi kristie kristin kristina krystal krystyna kylie lacey laila lakshmi lana lara larissa lata latasha
  latifa latoya laura lauren laurie lavinia layla lea leah leanne leela leigh leila lena lenka lenora lenore leona
  leonie leonora leslie leticia letitia libby lila lilian liliana lillian lilly lily lina linda lindsay linnea lisa
  liz liza lizzie lois lola lora lorena loretta lori lorna lorraine lorrie lottie louella louise lourdes lubna lucia
  lucille lucinda lucretia lucy ludmila luisa lula luz lydia lynda lynette lynn lynne mabel maddie madeleine madeline
  madelyn mae magda magdalena maggie maha maisie malak malgorzata malia malin mamie manal mandy mara marcella
  marcia margaret margarita margie margo margot marguerite maria mariam marian mariana marianne maribel maricela marie
  marietta marilyn marina marion maris marisa marissa marjorie marjory marketa marla marlee marlene marlo marsha marta
  martha marva mary maryam matilda mattie maude maura maureen mavis maxine maya maysa mckenna meena meera meg megan
  meiling melania melinda melissa mercedes meredith meryl michaela michelle michiko mikaela mila mildred milena
  millicent millie mimi mina mindy minerva minnie mira miranda mireille miriam mirjana mitzi moira mollie molly mona
  monica monique morgana muna muriel myra myrna myrtle nabila nadezhda nadia nadine najwa nan nancy nandini nanette
  naoko naomi natalia natalie natalya natasha nawal neha nell nellie nettie nicola nicole nicolette nida nikki nina
  nirmala noelle noemi noor nora noreen noriko norma nour odette ofelia oksana olena olga olivia olympia oona ophelia
  paige paloma pam pamela paola parvati pascale patrice patricia patsy patti patty paula pauletta paulette
  pauline peggy penelope penny petra petronella philippa philomena phoebe phyllis pia pilar pirjo polly pooja portia
  pratibha priscilla priya queenie rachael rachel radha rae ragnhild ramona rani rania raquel rasha reba rebecca
  rebekah reem reena regina rekha rena renata renee reyna rhea rhoda rhonda ria riitta rim risa rita roberta
  robin robyn rochelle rolanda romola rona rosa rosalie rosalind rosalyn rosanna rosanne rose roseanne rosemary
  rosetta rosie rowena roxana roxanne ruba ruth ruthie sabah sabrina sachiko sadie safiya sahar sally salma salwa
  samantha samar samira sana sandi sandra sangeeta sanna sara sarah saundra savannah savita selena serena shadia
  shania shannon shanti shari sharlene sharon shauna shawna sheila shelley shelly sheri sherri sherry sheryl shirin
  shirley shobha shona shonda sian signe sigrid sigrun silke silvia simona simone sinead siobhan sita skye sofia
  solveig sonali sondra sonia sonja sophia sophie soraya sorcha stacey stacie stacy stefani stefanie stella stephanie
  suad sue sumaya sunita susan susana susanna susannah sushma susie suzanne svetlana sybil sylvia tabitha talia tamar
  tamara tameka tammy tania tanisha tanya tara tarja tasha tatiana tatyana teresa tessa thea thelma theodora theresa
  therese thora thuraya tia tiffany tilda tina tisha tonya tori traci tracy trina trish trisha trixie trudy tuula
  twyla ulla uma ursula urszula uta valentina valeria valerie vanda vandana vanessa velma vera verity verna veronica
  veronique vesna vicki vickie vicky victoria viola violeta virginia vita viv vivian vivien vivienne wafa wanda wendi
  wendy whitney wilhelmina willa wilma winifred winnie winona xena ximena xiu yael yasmin yasmina yelena
  yesenia ylva yoko yolanda yuki yulia yumi yvette yvonne zahra zainab zara zeinab zelda zena zina zoe zora zuzana
  alessia amélie anke anna-karin annelie annemiek anouk antonella aurélie ayşe begoña belén birgit birgitta
  britt-marie caterina cecília chloé cláudia conceição concepción céline elif elisabetta emine federica femke fernanda
  fleur flávia françoise fátima geneviève giovanna giuseppina gunilla heike hélène ilaria inés joana jutta
  katrin kerstin letícia lotte luciana lucía luísa léa lúcia maartje marieke marjolein martina maría małgorzata márcia
  märta mónica mônica océane ornella patrícia raffaella renate rocío sabine sandrine sanne saskia sofía stéphanie
  susanne sónia sônia ulrike valérie verónica véronique zeynep zoé åsa élise émilie
  annegret gisela henriette monika gabriele manuela ute anja antje bärbel beate dagmar edeltraud elke elfriede frauke
  friederike gerda gudrun hannelore helga inge irmgard kathrin liselotte lieselotte marlies mareike merle rosemarie
  roswitha steffi svenja tanja waltraud fabienne jasmin solène josiane apolline leïla fatou béatrice brigitte cécile
  christelle christiane élodie ghislaine isabelle joëlle laëtitia laurence lucie magali marie-claude marie-christine
  martine maryse mathilde nadège nathalie noémie odile ségolène séverine solange sylvie virginie yolande ludovica
  fiorenza ginevra vittoria giorgia lucrezia heloísa jurema dandara graça encarna truus liesbeth willemijn anneke
  marijke hanneke halina elżbieta agata beata iwona justyna grażyna bożena leyla sevgi derya merve esra büşra hatice
  aaliyah abena adaeze akosua aoife bethany brianna chioma ebba efua eilidh elin elisa ellie elodie esme evie folake
  freja funmi grainne haruka hattie holly iryna isla kavya kiara kirsty ksenia lindiwe maeve maja makayla manon
  marit mia nataliya ngozi niamh nomsa orla polina poppy rocio roisin ruby saira sakura saoirse shanice shreya
  sienna svitlana swati tess thandi tracey tuva wanjiku yetunde zanele zofia
  александра алина алла анастасия анна валентина валерия вера вероника виктория галина дарья диана ева евгения
  екатерина елена елизавета жанна зинаида зоя инна ирина карина кира клавдия кристина ксения лариса лидия любовь
  людмила маргарита марина мария мира надежда наталья наталия нина оксана ольга полина раиса светлана софия софья
  тамара татьяна ульяна юлия яна
  maike birte bente merete britta carola christel dörte franziska gertrud gunda hilde hiltrud imke katharina lisbeth luise margarete
  mechthild meike melanie mirjam natascha nele regine sieglinde swantje traudel trude uschi verena wiebke
  aafke aaltje aarti adela adelaida adelina adwoa adélia agatha agathe agnese agneta agnès ailsa aina ainhoa aissatou akinyi akke akua
  alberta albertina alda alicja alida alie alix almudena alva alzira amaka amandine aminata amélia ana-paula anabel anaïs andreia
  aneta anette angharad anna-lena annabel annalisa annamaria anne-grethe anne-laure annelies annemarie annemieke annick antonietta
  antónia antônia anwen araceli ariadna arlete armelle aránzazu asa atieno aud aude aysel aysun ayten azucena aïcha barbro baukje bea
  belgin benedetta benedita bep berenice berit berna bernarda berta beryl bethan beyza bintou bjørg bodil bogumiła borghild brechtje
  briony britt bronagh bronisława bronwen bruna bryony brígida bukola burcu bárbara bénédicte bérangère bérénice camila camilla
  caoimhe capucine carin carlijn carlota carolin carolina carys cato catriona cayetana celina ceri cerys charlotta cinzia clarisse
  clelia clementina clodagh clotilde clémence clémentine coby colette coline concetta conchita consolata constanza constanze coralie
  corrie cosima cressida cristiane cátia cândida céleste célia dagmara dagny dalva damiana danièle debora delyth dieuwke dilara dilys
  dineke dirce disa domenica donata dorcas dorien dorothée dorte dorthe débora ebru edda edit edoarda edurne edwina egle eilis eimear
  eira eirlys eldbjørg eleonora elettra eliana elisabete ellinor elly els elsbeth else elza emanuela embla emmanuelle enrica ermelinda
  erminia erna ersilia esmee estefanía ester eugénia eugénie eugênia eulalia eva-lena eva-maria eveline evy eylem fabiana fabrizia
  fatoumata felisa fenella fenna feride ffion fiammetta fieke filipa filiz filomena fionnuala flaminia flavia flavie floriana fokje
  franca francisca frederiek frida friedel froukje frédérique fuensanta fulvia funke gaia gamze gaëlle geertje geertruida geeta
  gelsomina gema genoveffa genoveva genowefa gepke gerdien gerlinde gerrie gertrudis gesa gesine giacinta giovana gisèle gitte
  giuditta giuliana graziela graziella greetje grete griet gry gráinne gré gullan gunborg gunhild gunnel gunnhild gunvor guri
  gwenaëlle gwenda gwenllian gwenn géraldine gülay gülsüm hacer hande hannie harriët havva hedwig hege heidrun heledd heleen helene
  helén hendrika hennie henrika herdis hermine herminia hildur hillevi hilly hjördis honorata honoria huguette héloïse hülya iben
  iciar idalina idoia iet ifeoma ilka ilknur imma ineke inga-lill ingalill inge-lise ingegerd ingela ingunn inka inmaculada inès
  iolanda iracema iride irmtraud isabela isaura isolde isotta itziar ivone izabela jacinta jacira janaína jandira janina janneke
  jannetje janny jansje jantine jaya jemima jessika jetske jimena jocasta joke jolanda jolanta jolanthe jolijn josefa josefin josette
  josje joséphine juana judit judite julieta junie juul jytte júlia kamila karen-margrethe karlijn karolina katinka kazimiera keeley
  kezia kicki kinga kirsteen kirstine kjersti klaasje kordula kornelia kriemhild krysia kunigunde kátia käthe laure leda leire lene
  lenie leonor lerato letizia lettice lettie lianne licia lidewij lidia lieke liesbet lijntje liliane lillemor line lis-marie lisanne
  lisbet lise livia llinos loes lone lonneke loredana lovisa lowri luana lucette lucienne lucile lucilla lucyna ludivine ludmiła
  luigia luzia lydie léna lídia lígia lívia maaike macarena machteld madalena maddalena madelief madhuri mafalda magnhild mair mairead
  maite maj-britt majken malena marcela marcelle maren margareta margarida margaux margherita margit margreet margriet maria-lena
  mariagrazia mariama mariangela maricarmen marie-hélène marie-louise mariella marielle marika marilena marinella marisol marita
  mariëlle marja marjan marleen marli marloes marthe maruja marzena marzia marília matilde maud maëlle maëva maísa maïté melike meltem
  menna meral mette mhairi micaela michela michèle mieke mieneke miep minke mireia mirella mirosława mona-lisa morag morena morgane
  morven morwenna myfanwy mylène myriam myrthe målfrid mélanie mélissa müge nadja nandi natalina natália nazan nazlı neeltje nelleke
  nelly nerea nerys nesrin nesta neusa nia nicoletta nienke nihal nilgün nilza nisha nives njeri nkechi noelia nomvula noémia nuala
  nunzia nuray nurcan nuria nynke oddny odelia odete oliwia olwen olympe olívia ondine oonagh oriane orlaith orsola ortrud ottavia
  ottilia ottilie padma palesa palmira paquita patrizia patrycja paulien paulina pelin perihan pernilla perrine philippine piera
  pietje pietra pina pleuni priscila priyanka rachele rafaela ragna randi raphaëlle rebeca reidun reinhild remedios renée reyhan
  rhiannon rhona rianne ricarda rikke rina rineke romina romy roosmarijn rosalba rosalia rosalía rosamund rosana rosaria rosaura
  roseline rosella rosilene rossana rossella rosângela roxane rupa rutendo régine rønnaug sabina salomé samanta sarita sassa seema
  selin selina sema semra senga serap sevim shanta sibel sibilla sibylle sidsel sietske sigbritt silje silvana sioned siri siv sjoukje
  sofie solfrid songül sonsoles sophieke soraia stanisława stefania stien stina sunniva susann sussi suze svea sveva sylke sylva
  sylwia synnøve sølvi tabea tainá tamsin tatjana tecla telma teresinha thais thandiwe theresia thyra thérèse tilly tindra tine tineke
  tiphaine tiziana tjitske toos tora tordis toril torill trijntje trine turid tyra tânia tülay türkan ulla-britt ulrika undine unni
  usha valdirene valentine valéria vanesa vendela veronika vesta vibeke vidya vincenza violante viveka vivi viviana viviane vivianne
  vroni vânia wambui wanjiru wenche weronika wiesje wiesława wietske wilhelmine willemien yaiza yara yasemin yewande ymkje zaira zehra
  zeliha zilda zuleica zulema zuzanna zélia zélie águeda ángela åse åshild çiğdem édith éliane élisabeth éloïse éléonore évelyne
  öllegård özlem úrsula ülkü łucja şebnem
`);

/** The gender a given name tells, or `undefined` where it tells none: `givenGender('Maria') // 'female'`; “Hans-Peter” is told by his first. */
export function givenGender(name: string): 'male' | 'female' | undefined {
  const lower = name.toLowerCase();
  if (MALE.has(lower)) return 'male';
  if (FEMALE.has(lower)) return 'female';
  const hyphen = lower.indexOf('-');
  return hyphen < 0 ? undefined : givenGender(lower.slice(0, hyphen));
}

// Given names of both genders: they tell a person, not which.
const EITHER = words(`
  alex ariel ashton avery blake cameron carey casey chris dakota dallas dana deniz drew frankie hadley jaime jamie jan jess
  jessie jo jody jordan kelly kerry kim kit lane lee lindsey logan lou mel morgan nicky parker pat peyton quinn reese
  rene riley robbie ronnie rowan sandy sasha shelby sky skyler stevie sydney tayler taylor terry toby toni val
`);

export function isGivenName(name: string): boolean {
  return givenGender(name) !== undefined || EITHER.has(name.toLowerCase());
}
