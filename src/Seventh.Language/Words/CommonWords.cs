namespace Seventh.Language;

/// <summary>Everyday words that look like words of the lexicon and must not be "corrected" to them.</summary>
public static class CommonWords
{
    /// <summary>The words, lower case.</summary>
    public static IReadOnlyList<string> All { get; } = Text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private const string Text = """
        dang bang damn darn thang hang hung dose does nite night note lots boss toss less loss mess
        about above accept across actual actually advice afraid after again against agree almost alone along already also although always among amount angry another answer anybody anyone anything anyway
        apart apparently appear apply appointment area around arrive aside ask awful awkward away baby back badly balance bath beach bear beard beat beautiful because become bedroom beer before begin behind believe
        below beneath beside best better between beyond bike bill birth birthday black blame blank blanket blind block blog blood blow blue board boat book boot bored boring born borrow boss bother bottle bottom
        bought bowl box boy bread breakfast breast bridge bright brief bring broad brother brown brush build burn burst bus bus busy butter button buy cake call calm came camera camp car card care career careful
        carpet carry case cash cat catch cause centre certain chair chance change charge chat cheap check cheer cheese chest chicken chief choice choose church city claim class clean clear clever climb clinic clock
        close cloth clothes cloud club coach coast coat coffee cold collar collect college comb comfort common company complain complete computer concern confirm connect consider contact contain content continue
        cook cool copy corner correct cost cough could count country couple courage course court cousin cover cream create credit crisis cross crowd cruel cup curious current curtain customer cut cycle daily dance
        danger dark date daughter dawn day dead deal dear death debt decide deep degree delay depend describe desk dessert detail diary diet differ different dinner direct dirty discuss dish distance doctor dog
        dollar door doubt down draft dream dress drink drive drop dull during dust duty each eager early earn earth easily easy edge effect effort eight either eleven else email empty end energy engine enjoy
        enough enter entire entirely equal error escape especially even evening event ever every evidence exact exam example excellent except excited excuse exist expect expensive expert explain extra extreme fact fail faint
        fair fairly faith familiar famous fancy farm fast father fault favor favour fear feed feet female fence fever few field fifteen fifty fight figure fill film final finally find fine finger finish fire firm
        first fish five fixed flat flight floor flour flow flower fly fold folk follow food fool foot force foreign forever forget fork form former forth fortnight forty forward found four fourth frame free freedom frequent
        fresh friend frighten from front fruit full fully fun funny furniture further future gain game garden gather general gentle german gift girl glad glass goal goat gold golf good grade gradual grand grandma
        grandpa grass grateful gray great green greet ground group guess guest guide guilty guy habit hair half hall hand handle happen happy hard harm hate head heal health healthy heart heat heaven heavy height
        help hence here hero hidden hide high hill hint hire history hobby hold hole holiday home honest hope horrible horse hospital host hotel hour house however huge hundred hungry hurry hurt husband ideal idea
        identify ignore imagine immediate important impossible improve include income increase indeed indoor inform inner inside instance instead intend interest internet invite iron island issue item itself jacket
        january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday jealous jeans job join joint joke journal journey joy judge juice
        jump keep kept kick kid kidney kill kind kiss kitchen knee knife knock know label lack lady lake lamp land language large last late lately later latter laugh law layer lazy lead leaf lean learn least leather leave
        left lend length less lesson let letter level library lie life lift light like likely limit line link lion list listen liter live load loan local lock lonely long look loose lord loss lost loud love lovely low
        luck lucky lunch machine mad magazine mail main major make male manage manner many map march mark market marry mass master match mate matter maybe meal mean measure meat medical meet meeting member
        mention menu mess metal meter middle might mild mile milk mind mine minor miss missing mistake mix mobile model modern mom moment money month mood moon more morning most mostly mother mountain mouse mouth
        move movie much mud music must myself nail name narrow nature near nearly neat necessary need needle neighbor neighbour neither nerve nervous never new news next nice night nine nobody noise none noon nor
        normal north note nothing notice novel now number nurse object obvious occur ocean odd offer office often oil okay old once one online only onto open opinion orange order organ original other ought outdoor
        outside oven over own pack page paint pair pale pan panel paper parent park part partner party pass past path patient pattern pause pay peace pen pencil people pepper perfect perhaps period person pet phone
        photo piano pick picture piece pig pile pilot pink pipe place plain plan plane plant plastic plate play please plenty pocket poem point poison police polite pool poor popular position possible post pot potato
        pound power practice pray prefer prepare present press pretty prevent price pride priest print prior prison private prize probably problem process produce promise proof proper protect proud prove public pull
        pupil purchase pure purple purpose push puzzle quality quarter queen question quick quickly quiet quit quite race radio rain raise random range rare rarely rash rate rather raw reach react read ready real
        realize really reason recall recent recently record recover reduce refer refuse regard regular relate relative relax release relief remain remember remind remove rent repair repeat replace reply report request
        rescue research respect respond rest restaurant result return rice rich ride ring rise risk river road rock role roll roof room root rope rough round route row rub rude rule rush sad safe sail salad salary
        sale salt same sand sandwich save saw scale scan scare scene school science score scream screen sea search season seat second secret section seem seldom self sell send sense serious serve set settle seven
        several shade shadow shape share sharp shave sheet shelf shell shine ship shirt shock shoe shoot shop shore short shot should shout show shower shut shy sick side sight sign silent silly silver similar simple
        since sing single sink sister site situation size skill skin skip skirt sky slice slide slim slip slow small smart smell smoke smooth snack snow soap social sock soft soil solid solve someone something somewhere
        song soon sorry sort sound soup source south space spare special specific spend spirit spite split spoon sport spot spring square staff stage stair stamp stand standard star stare start state station stay
        steady steal steam steel step still stock stomach stone stop store storm story straight strange stream street strength stretch strict strike string strip strong student study stuff stupid style subject succeed
        such sudden suffer sugar suggest suit summer sun supper supply support suppose sure surface surprise sweet swim switch table tail talent talk tall tank tape target task taste tax taxi tea teach team tear
        technology teenage tell ten tend tennis tent term terrible terrified test text thank that theatre their them then theory there therefore these thick thin thing think third thirty this those though thought thousand threat
        three through throughout throw thumb thunder ticket tidy tie tight till time tiny title toast today toe together toilet tomorrow tone tonight too tool top topic total touch tough tour towel tower town toy track trade
        traffic train transfer travel treat tree trip trouble true trust truth try tube tune turn twelve twenty twice two type ugly uncle under unit unless until unusual upon upper upset urgent use useful usual usually
        vacation valley value van variety various vegetable very video view village visible visit voice vote wait walk wall want war warm warn wash waste watch water wave way weak wear weather wedding week weekend weigh
        weight weird welcome well west wet what wheel when where whether which while white whole whose why wide wife wild will win wind window wine wing winter wipe wire wise wish with within without woman wonder
        wood wool word work world worm worry worse worst worth would wound write wrong yard yeah year yellow yesterday yet young your yours youth zero zone shall shape cheek cheeky crap cram crumb cream drool dropped lips limp lump
        slump swallow sallow sorts sport toes tongues those thigh thighs nose knows noses nosy face fade faced fact lace pace race ache arch each much itch witch watch pitch ditch stitch switch pinch punch bunch lunch branch french
        flatter flutter fluster blister plaster cluster muscle mussel must just jerk jerky clerk germ term firm farm harm charm alarm palm calm balm blurt blunt burnt spent spend swear smear smile mile while whale
        """;
}
