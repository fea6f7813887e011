namespace Partnership.Rules.DutyRegister.Running;

/// <summary>What was asked cannot be done, said in words for the person who asked, with the field that it is about.</summary>
public sealed class RefusedException(string field, string message) : Exception(message)
{
    public string Field { get; } = field;
}
