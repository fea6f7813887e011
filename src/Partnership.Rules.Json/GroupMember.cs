using Partnership.Rules.Governance;

namespace Partnership.Rules.Json;

/// <summary>A member of a group, for export.</summary>
/// <param name="Group">The group.</param>
/// <param name="Appointment">The appointment. The member is an opaque key, never a name.</param>
public sealed record GroupMember(GroupId Group, Appointment Appointment)
{
    /// <summary>The group and the member's key.</summary>
    public override string ToString() => $"{Group}: {Appointment}";
}
