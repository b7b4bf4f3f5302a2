import { words } from '#press/quotes/cues/grammar.ts';

// Given names common in English-language news, one gender each; a name used by both is in neither table.
const MALE = words(`
  aaron abdul abraham adam adrian ahmed al alan albert alejandro alex alexander alfred ali allen alvin amir andre andrew
  andy angelo anthony antonio arthur austin barack barry ben benjamin bernard bernie bill billy bob bobby boris brad bradley
  brandon brendan brent brett brian bruce bryan byron calvin carl carlos cesar chad charles charlie chester chris
  christian christopher chuck clarence clark claude clayton clifford clint clinton clyde cody cole colin connor corey cory
  craig curtis cyrus dale damian damon dan daniel danny darren darryl dave david dean dennis derek derrick devin dick diego
  dominic don donald doug douglas drew duane dustin dwayne dwight earl ed eddie edgar edmund eduardo edward edwin eli elias
  elliott emmanuel enrique eric erik ernest ernesto ethan eugene evan felix fernando floyd francis francisco frank franklin
  fred frederick gabriel garrett gary gavin gene geoffrey george gerald gilbert glen glenn gordon graham greg gregory
  guillermo gus guy harold harry harvey hassan hector henry herbert herman howard hugh hugo ian ibrahim ignacio isaac ivan
  jack jacob jaime jake jamal james jared jason javier jay jeb jeff jeffrey jeremiah jeremy jerome jerry jesse jesus jim jimmy
  joe joel john johnny jon jonah jonathan jorge jose josé joseph josh joshua juan julian julio justin karl keith ken kenneth kevin
  kirk kurt kyle lance larry lars lawrence lee len leo leon leonard leroy lewis liam lincoln lionel lloyd louis lucas luis
  luke malcolm manuel marc marco marcos marcus mario mark marshall martin marvin mathew matt matthew maurice max maxwell
  mehdi melvin michael miguel mike milton mitch mitchell mitt mohamed mohammad mohammed morris moses muhammad mustafa nate
  nathan nathaniel neil nelson newt nicholas nick nigel noah noel norman oliver omar oscar osama otto owen pablo patrick paul pedro
  perry pete peter phil philip phillip pierre preston rafael ralph ramon randall randy rashid raul ray raymond reginald
  reince reza ricardo richard rick ricky rob robert roberto rodney rodrigo roger roland ron ronald ronnie ross roy ruben rudy
  rupert russ russell ryan salman salvador sam samuel saul scott sean sergei sergio seth seyed shane shaun shawn sheldon sidney
  simon spencer stanley stefan stephen steve steven stewart stuart ted terrence theo theodore thomas tim timothy
  toby todd tom tommy tony travis trent trevor troy tyler vernon victor vincent vladimir wade wallace walter warren wayne
  wendell wesley will willard william willie winston xavier anton bruno claudio emil enzo fabien farid fritz gustav hans henri henrik igor jan jonas jorn jürgen karim klaus lars leon luca marek matteo milan mirko nils olaf olivier paulo pavel rolf samir stefano sven tariq thierry tomas uwe viktor werner wolfgang yves yusuf zachary zack
`);
const FEMALE = words(`
  abigail ada adele adriana agnes aisha alexandra alexandria alice alicia alison allison alyssa amanda amber amelia amina amy
  ana andrea angela angelina angie anita ann anna anne annette annie antonia april arianna ashley audrey barbara beatrice becky
  bella bernadette beth betsy betty beverly bonnie brenda bridget brittany camille candace carla carly carmen carol
  carole caroline carolyn carrie cassandra catherine cathy cecilia celia charlotte chelsea cheryl christina christine cindy
  claire clara claudia colleen connie constance courtney cynthia daisy dana danielle dawn deborah debbie debra delia denise diana diane
  dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen elsa emily emma
  erica erin esther ethel eva eve evelyn fatima faye felicia fiona florence frances francesca gabriella gail georgia
  geraldine gina ginny gladys gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen helena hillary hilary hope huma
  ida ilana ilse ines inês ingrid irina jana katarina leonie magda marta mina mireille nora paola petra pilar rosa silke sigrid soraya ulla yasmina zahra ilene imelda ingrid irene iris isabel isabella ivanka ivy jackie jacqueline jamila jan jane janet janice jasmine jean jeanette jeanne
  jenna jennifer jenny jessica jill jo joan joanna joanne josephine joy joyce juanita judith judy julia juliana julie
  june karen karin karla kate katharine katherine kathleen kathryn kathy katie katrina katy kayla kayleigh kellyanne kim kimberly kirsten
  krista kristen kristin kristina laila lara laura lauren laurie leah leila lena lenore leslie leticia lillian lily linda lindsay lisa
  lois lora loretta lori lorraine louise lucia lucille lucy luisa lydia lynn mabel madeleine madeline maggie mara marcia margaret
  maria marian marianne marie marilyn marina marisa marjorie marlene marsha martha mary maryam maureen maxine maya meg megan melania
  melinda melissa meredith michelle mila mildred mira miranda miriam molly monica nadia nancy naomi natalia natalie natasha nicole nina
  nora norma olga olivia pam pamela patricia patty paula pauline peggy penelope penny phyllis priscilla rachel rebecca regina
  renee rhonda rita roberta robin rosa rosalind rose rosemary roxanne ruth sabrina sally samantha samira sandra sara sarah savannah selena
  shannon sharon sheila shelly sherry shirley silvia simone sofia sonia sonja sophia sophie stacey stacy stella stephanie sue susan
  susana susanna suzanne sylvia tamara tammy tanya tara tatiana teresa thelma theresa tiffany tina tracy ursula valerie vanessa vera
  veronica vicki vicky victoria viola virginia vivian wanda wendy whitney wilma yasmin yolanda yvette yvonne zahra zoe
`);

/** The gender a given name tells, or `undefined` where it tells none: `givenGender('Maria') // 'female'` */
export function givenGender(name: string): 'male' | 'female' | undefined {
  const lower = name.toLowerCase();
  if (MALE.has(lower)) return 'male';
  return FEMALE.has(lower) ? 'female' : undefined;
}

// Given names of both genders: they tell a person, not which.
const EITHER = words(`
  alex ariel ashton avery blake cameron carey casey chris dakota dallas dana drew frankie hadley jamie jess jessie jody jordan
  kelly kerry kim kit lane lee lindsey logan lou mel morgan nicky parker pat peyton quinn reese riley robbie ronnie rowan sandy
  sasha shelby skyler sky stevie sydney tayler taylor terry toni val
`);

export function isGivenName(name: string): boolean {
  return givenGender(name) !== undefined || EITHER.has(name.toLowerCase());
}
