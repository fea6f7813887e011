namespace Partnership.Rules.Foundation;

/// <summary>Marks a field that follows from the rest of the state: kept for speed, and no part of what a receipt binds.</summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class WorkedOutAttribute : Attribute;
