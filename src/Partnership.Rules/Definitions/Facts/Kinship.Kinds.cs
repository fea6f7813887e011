namespace Partnership.Rules.Definitions;

/// <content>The kinds of kinship, each read as what A is to B.</content>
public sealed partial class Kinship
{
    /// <summary>A is B's parent.</summary>
    public static Kinship Parent { get; } = new("parent", 0, "child", "parent", "Is A the parent of B?");

    /// <summary>A is B's child.</summary>
    public static Kinship Child { get; } = new("child", 1, "parent", "child", "Is A the child of B?");

    /// <summary>A is B's step-parent.</summary>
    public static Kinship StepParent { get; } = new("step-parent", 2, "step-child", "stepParent", "Is A the step-parent of B?");

    /// <summary>A is B's step-child.</summary>
    public static Kinship StepChild { get; } = new("step-child", 3, "step-parent", "stepChild", "Is A the step-child of B?");

    /// <summary>A is B's grandparent.</summary>
    public static Kinship Grandparent { get; } = new("grandparent", 4, "grandchild", "grandparent", "Is A the grandparent of B?");

    /// <summary>A is B's grandchild.</summary>
    public static Kinship Grandchild { get; } = new("grandchild", 5, "grandparent", "grandchild", "Is A the grandchild of B?");

    /// <summary>A is B's brother or sister, of the full or half blood.</summary>
    public static Kinship Sibling { get; } = new("sibling", 6, "sibling", "sibling", "Is A a brother or sister of B, of the full or half blood?");

    /// <summary>A is B's uncle or aunt.</summary>
    public static Kinship UncleOrAunt { get; } = new("uncle-or-aunt", 7, "nephew-or-niece", "uncleOrAunt", "Is A the uncle or aunt of B?");

    /// <summary>A is B's nephew or niece.</summary>
    public static Kinship NephewOrNiece { get; } = new("nephew-or-niece", 8, "uncle-or-aunt", "nephewOrNiece", "Is A the nephew or niece of B?");

    /// <summary>A is B's first cousin.</summary>
    public static Kinship FirstCousin { get; } = new("first-cousin", 9, "first-cousin", "firstCousin", "Is A the first cousin of B?");

    /// <summary>A is the parent of B's partner. A partner is a spouse, civil partner or cohabitant, present or former.</summary>
    public static Kinship ParentOfSpouse { get; } = new("parent-of-spouse", 10, "spouse-of-child", "parentOfSpouse", "Is A the parent of B's spouse, civil partner or cohabitant, present or former?");

    /// <summary>A is the child of B's partner. A partner is a spouse, civil partner or cohabitant, present or former.</summary>
    public static Kinship ChildOfSpouse { get; } = new("child-of-spouse", 11, "spouse-of-parent", "childOfSpouse", "Is A the child of B's spouse, civil partner or cohabitant, present or former?");

    /// <summary>A is the step-parent of B's partner. A partner is a spouse, civil partner or cohabitant, present or former.</summary>
    public static Kinship StepParentOfSpouse { get; } = new("step-parent-of-spouse", 12, "spouse-of-step-child", "stepParentOfSpouse", "Is A the step-parent of B's spouse, civil partner or cohabitant, present or former?");

    /// <summary>A is the step-child of B's partner. A partner is a spouse, civil partner or cohabitant, present or former.</summary>
    public static Kinship StepChildOfSpouse { get; } = new("step-child-of-spouse", 13, "spouse-of-step-parent", "stepChildOfSpouse", "Is A the step-child of B's spouse, civil partner or cohabitant, present or former?");

    /// <summary>A is the grandparent of B's partner. A partner is a spouse, civil partner or cohabitant, present or former.</summary>
    public static Kinship GrandparentOfSpouse { get; } = new("grandparent-of-spouse", 14, "spouse-of-grandchild", "grandparentOfSpouse", "Is A the grandparent of B's spouse, civil partner or cohabitant, present or former?");

    /// <summary>A is the grandchild of B's partner. A partner is a spouse, civil partner or cohabitant, present or former.</summary>
    public static Kinship GrandchildOfSpouse { get; } = new("grandchild-of-spouse", 15, "spouse-of-grandparent", "grandchildOfSpouse", "Is A the grandchild of B's spouse, civil partner or cohabitant, present or former?");

    /// <summary>A is a brother or sister, of the full or half blood, of B's partner. A partner is a spouse, civil partner or cohabitant, present or former.</summary>
    public static Kinship SiblingOfSpouse { get; } = new("sibling-of-spouse", 16, "spouse-of-sibling", "siblingOfSpouse", "Is A a brother or sister, of the full or half blood, of B's spouse, civil partner or cohabitant, present or former?");

    /// <summary>A is the uncle or aunt of B's partner. A partner is a spouse, civil partner or cohabitant, present or former.</summary>
    public static Kinship UncleOrAuntOfSpouse { get; } = new("uncle-or-aunt-of-spouse", 17, "spouse-of-nephew-or-niece", "uncleOrAuntOfSpouse", "Is A the uncle or aunt of B's spouse, civil partner or cohabitant, present or former?");

    /// <summary>A is the nephew or niece of B's partner. A partner is a spouse, civil partner or cohabitant, present or former.</summary>
    public static Kinship NephewOrNieceOfSpouse { get; } = new("nephew-or-niece-of-spouse", 18, "spouse-of-uncle-or-aunt", "nephewOrNieceOfSpouse", "Is A the nephew or niece of B's spouse, civil partner or cohabitant, present or former?");

    /// <summary>A is the first cousin of B's partner. A partner is a spouse, civil partner or cohabitant, present or former.</summary>
    public static Kinship FirstCousinOfSpouse { get; } = new("first-cousin-of-spouse", 19, "spouse-of-first-cousin", "firstCousinOfSpouse", "Is A the first cousin of B's spouse, civil partner or cohabitant, present or former?");

    /// <summary>A is the partner, present or former, of B's parent.</summary>
    public static Kinship SpouseOfParent { get; } = new("spouse-of-parent", 20, "child-of-spouse", "spouseOfParent", "Is A the spouse, civil partner or cohabitant, present or former, of B's parent?");

    /// <summary>A is the partner, present or former, of B's child.</summary>
    public static Kinship SpouseOfChild { get; } = new("spouse-of-child", 21, "parent-of-spouse", "spouseOfChild", "Is A the spouse, civil partner or cohabitant, present or former, of B's child?");

    /// <summary>A is the partner, present or former, of B's step-parent.</summary>
    public static Kinship SpouseOfStepParent { get; } = new("spouse-of-step-parent", 22, "step-child-of-spouse", "spouseOfStepParent", "Is A the spouse, civil partner or cohabitant, present or former, of B's step-parent?");

    /// <summary>A is the partner, present or former, of B's step-child.</summary>
    public static Kinship SpouseOfStepChild { get; } = new("spouse-of-step-child", 23, "step-parent-of-spouse", "spouseOfStepChild", "Is A the spouse, civil partner or cohabitant, present or former, of B's step-child?");

    /// <summary>A is the partner, present or former, of B's grandparent.</summary>
    public static Kinship SpouseOfGrandparent { get; } = new("spouse-of-grandparent", 24, "grandchild-of-spouse", "spouseOfGrandparent", "Is A the spouse, civil partner or cohabitant, present or former, of B's grandparent?");

    /// <summary>A is the partner, present or former, of B's grandchild.</summary>
    public static Kinship SpouseOfGrandchild { get; } = new("spouse-of-grandchild", 25, "grandparent-of-spouse", "spouseOfGrandchild", "Is A the spouse, civil partner or cohabitant, present or former, of B's grandchild?");

    /// <summary>A is the partner, present or former, of B's brother or sister, of the full or half blood.</summary>
    public static Kinship SpouseOfSibling { get; } = new("spouse-of-sibling", 26, "sibling-of-spouse", "spouseOfSibling", "Is A the spouse, civil partner or cohabitant, present or former, of B's brother or sister, of the full or half blood?");

    /// <summary>A is the partner, present or former, of B's uncle or aunt.</summary>
    public static Kinship SpouseOfUncleOrAunt { get; } = new("spouse-of-uncle-or-aunt", 27, "nephew-or-niece-of-spouse", "spouseOfUncleOrAunt", "Is A the spouse, civil partner or cohabitant, present or former, of B's uncle or aunt?");

    /// <summary>A is the partner, present or former, of B's nephew or niece.</summary>
    public static Kinship SpouseOfNephewOrNiece { get; } = new("spouse-of-nephew-or-niece", 28, "uncle-or-aunt-of-spouse", "spouseOfNephewOrNiece", "Is A the spouse, civil partner or cohabitant, present or former, of B's nephew or niece?");

    /// <summary>A is the partner, present or former, of B's first cousin.</summary>
    public static Kinship SpouseOfFirstCousin { get; } = new("spouse-of-first-cousin", 29, "first-cousin-of-spouse", "spouseOfFirstCousin", "Is A the spouse, civil partner or cohabitant, present or former, of B's first cousin?");

    /// <summary>A is B's step-brother or step-sister.</summary>
    public static Kinship StepSibling { get; } = new("step-sibling", 30, "step-sibling", "stepSibling", "Is A the step-brother or step-sister of B?");

    /// <summary>A is B's relative's spouse's relative, or so related by marriage in some further way.</summary>
    public static Kinship DistantByMarriage { get; } = new("distant-by-marriage", 31, "distant-by-marriage", "distantByMarriage", "Are A and B related by marriage in some further way, such as through a relative's spouse's relative?");

    /// <summary>A is B's great-grandparent.</summary>
    public static Kinship GreatGrandparent { get; } = new("great-grandparent", 32, "great-grandchild", "greatGrandparent", "Is A the great-grandparent of B?");

    /// <summary>A is B's great-grandchild.</summary>
    public static Kinship GreatGrandchild { get; } = new("great-grandchild", 33, "great-grandparent", "greatGrandchild", "Is A the great-grandchild of B?");

    /// <summary>A is B's great-uncle or great-aunt.</summary>
    public static Kinship GreatUncleOrAunt { get; } = new("great-uncle-or-aunt", 34, "great-nephew-or-niece", "greatUncleOrAunt", "Is A the great-uncle or great-aunt of B?");

    /// <summary>A is B's great-nephew or great-niece.</summary>
    public static Kinship GreatNephewOrNiece { get; } = new("great-nephew-or-niece", 35, "great-uncle-or-aunt", "greatNephewOrNiece", "Is A the great-nephew or great-niece of B?");

    /// <summary>A is B's second cousin.</summary>
    public static Kinship SecondCousin { get; } = new("second-cousin", 36, "second-cousin", "secondCousin", "Is A the second cousin of B?");

    /// <summary>A is B's foster-parent.</summary>
    public static Kinship FosterParent { get; } = new("foster-parent", 37, "foster-child", "fosterParent", "Is A the foster-parent of B?");

    /// <summary>A is B's foster-child.</summary>
    public static Kinship FosterChild { get; } = new("foster-child", 38, "foster-parent", "fosterChild", "Is A the foster-child of B?");
}
