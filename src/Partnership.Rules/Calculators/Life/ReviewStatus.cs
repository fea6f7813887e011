namespace Partnership.Rules.Calculators;

/// <summary>Whether a thing whose due date may be known only to the month is due.</summary>
public enum ReviewStatus
{
    /// <summary>Before the first day it can mean.</summary>
    NotDue = 0,

    /// <summary>On a day it can mean.</summary>
    Due = 1,

    /// <summary>After the last day it can mean.</summary>
    Overdue = 2,
}
