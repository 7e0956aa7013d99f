import { columns } from './people.ts';
import { textTable } from './textTable.ts';

/**
 * Who may do what, by hand, from the words of the design („Never: …“, section 4, and the contract
 * of the tables): internal fields for owner, editor, counsellor; the journal for owner and editor;
 * the public reads what is out and nothing else; no client role writes a table.
 *
 * Never generate this from the policies: it is what they are held against.
 */

/**
 * Reading a table through the API: `all` rows of the network, `public` ones only (a reader sees
 * neither internal objects nor what hangs on them), `out` (editions the public can read), or `-`.
 */
export const reading = textTable(
	`
	                                anon  stranger  reader  counsellor  publisher  editor  owner  elsewhere  operator
	public.networks                 -     -         all     all         all        all     all    -          all
	public.networks_internal        -     -         -       all         all        all     all    -          all
	public.topics                   -     -         all     all         all        all     all    -          all
	public.topics_internal          -     -         -       all         all        all     all    -          all
	public.organizations            -     -         public  all         all        all     all    -          all
	public.organizations_internal   -     -         -       all         all        all     all    -          all
	public.locations                -     -         public  all         all        all     all    -          all
	public.locations_internal       -     -         -       all         all        all     all    -          all
	public.services                 -     -         public  all         all        all     all    -          all
	public.services_internal        -     -         -       all         all        all     all    -          all
	public.contacts                 -     -         public  all         all        all     all    -          all
	public.contacts_internal        -     -         -       all         all        all     all    -          all
	public.relations                -     -         public  all         all        all     all    -          all
	public.relations_internal       -     -         -       all         all        all     all    -          all
	public.maps                     -     -         all     all         all        all     all    -          all
	public.maps_internal            -     -         -       all         all        all     all    -          all
	public.guides                   -     -         all     all         all        all     all    -          all
	public.guides_internal          -     -         -       all         all        all     all    -          all
	public.members                  -     -         all     all         all        all     all    -          all
	public.personal_values          -     -         -       all         all        all     all    -          all
	public.journal                  -     -         -       -           -          all     all    -          all
	public.versions                 -     -         -       -           -          all     all    -          all
	public.editions                 out   out       all     all         all        all     all    out        all
	public.editions_internal        -     -         -       -           -          all     all    -          all
	public.edition_files            out   out       all     all         all        all     all    out        all
	private.sign_in_links           -     -         -       -           -          -       -      -          all
	private.attempts                -     -         -       -           -          -       -      -          all
	private.presence                -     -         -       -           -          -       -      -          all
	`,
	columns
);

/** Writing a table through the API: insert, update, delete. Nobody but the app's own service key. */
export const writing = textTable(
	`
	                                anon  stranger  reader  counsellor  publisher  editor  owner  elsewhere  operator
	public.networks                 -     -         -       -           -          -       -      -          iud
	public.networks_internal        -     -         -       -           -          -       -      -          iud
	public.topics                   -     -         -       -           -          -       -      -          iud
	public.topics_internal          -     -         -       -           -          -       -      -          iud
	public.organizations            -     -         -       -           -          -       -      -          iud
	public.organizations_internal   -     -         -       -           -          -       -      -          iud
	public.locations                -     -         -       -           -          -       -      -          iud
	public.locations_internal       -     -         -       -           -          -       -      -          iud
	public.services                 -     -         -       -           -          -       -      -          iud
	public.services_internal        -     -         -       -           -          -       -      -          iud
	public.contacts                 -     -         -       -           -          -       -      -          iud
	public.contacts_internal        -     -         -       -           -          -       -      -          iud
	public.relations                -     -         -       -           -          -       -      -          iud
	public.relations_internal       -     -         -       -           -          -       -      -          iud
	public.maps                     -     -         -       -           -          -       -      -          iud
	public.maps_internal            -     -         -       -           -          -       -      -          iud
	public.guides                   -     -         -       -           -          -       -      -          iud
	public.guides_internal          -     -         -       -           -          -       -      -          iud
	public.members                  -     -         -       -           -          -       -      -          iud
	public.personal_values          -     -         -       -           -          -       -      -          iud
	public.journal                  -     -         -       -           -          -       -      -          iud
	public.versions                 -     -         -       -           -          -       -      -          iud
	public.editions                 -     -         -       -           -          -       -      -          iud
	public.editions_internal        -     -         -       -           -          -       -      -          iud
	public.edition_files            -     -         -       -           -          -       -      -          iud
	private.sign_in_links           -     -         -       -           -          -       -      -          iud
	private.attempts                -     -         -       -           -          -       -      -          iud
	private.presence                -     -         -       -           -          -       -      -          iud
	`,
	columns
);

/** People on whose behalf the write functions run; the operator's key bypasses row-level security. */
export const behalfColumns = columns.filter((column) => column !== 'operator');

/**
 * What the role of the write functions may do on behalf of a caller, with every check inside the
 * functions imagined away: select, insert, update, delete. Editing: editor and owner. Publishing:
 * who has the right, reading what goes into an edition. The journal only grows.
 */
export const onBehalf = textTable(
	`
	                                anon  stranger  reader  counsellor  publisher  editor  owner  elsewhere
	public.networks                 -     -         -       -           s          su      su     -
	public.networks_internal        -     -         -       -           -          siud    siud   -
	public.topics                   -     -         -       -           s          siud    siud   -
	public.topics_internal          -     -         -       -           -          siud    siud   -
	public.organizations            -     -         -       -           s          siud    siud   -
	public.organizations_internal   -     -         -       -           -          siud    siud   -
	public.locations                -     -         -       -           s          siud    siud   -
	public.locations_internal       -     -         -       -           -          siud    siud   -
	public.services                 -     -         -       -           s          siud    siud   -
	public.services_internal        -     -         -       -           -          siud    siud   -
	public.contacts                 -     -         -       -           s          siud    siud   -
	public.contacts_internal        -     -         -       -           s          siud    siud   -
	public.relations                -     -         -       -           s          siud    siud   -
	public.relations_internal       -     -         -       -           -          siud    siud   -
	public.maps                     -     -         -       -           s          siud    siud   -
	public.maps_internal            -     -         -       -           -          siud    siud   -
	public.guides                   -     -         -       -           s          siud    siud   -
	public.guides_internal          -     -         -       -           -          siud    siud   -
	public.members                  -     -         -       -           -          -       siud   -
	public.personal_values          -     -         -       -           s          siud    siud   -
	public.journal                  -     -         -       -           -          si      si     -
	public.versions                 -     -         -       -           -          siu     siud   -
	public.editions                 -     -         -       -           siu        su      siu    -
	public.editions_internal        -     -         -       -           i          -       i      -
	public.edition_files            -     -         -       -           i          sd      sid    -
	private.sign_in_links           -     -         -       -           -          -       -      -
	private.attempts                -     -         -       -           -          -       -      -
	private.presence                -     -         -       -           -          -       -      -
	`,
	behalfColumns
);

/**
 * Calling a function. `closed`: no right to call it. `refused`: it says not_allowed. `nothing`:
 * null. `empty`: an answer without entries. Else the status it gives, `given`, or yes / no.
 * Questions about networks give `mine` when the answer holds the network, else `-`.
 */
export const calling = textTable(
	`
	                                                                             anon    stranger  reader   counsellor  publisher  editor   owner      elsewhere  operator
	public.network_snapshot(uuid)                                                closed  nothing   given    given       given      given    given      nothing    given
	public.changes_since(uuid,bigint)                                            closed  nothing   empty    empty       empty      given    given      nothing    given
	public.known_changes(uuid,uuid[])                                            closed  empty     empty    empty       empty      given    given      empty      given
	public.journal_page(uuid,bigint,integer,integer,jsonb)                       closed  empty     empty    empty       empty      given    given      empty      given
	public.names_in_journal(uuid,uuid[])                                         closed  empty     empty    empty       empty      given    given      empty      given
	public.changes_between(uuid,bigint,bigint)                                   closed  empty     empty    empty       empty      given    given      empty      given
	public.revision_at(uuid,timestamp with time zone)                            closed  nothing   nothing  nothing     nothing    given    given      nothing    given
	public.own_changes(uuid,integer,integer)                                     closed  empty     empty    empty       empty      empty    given      empty      empty
	public.deleted_objects(uuid,bigint,integer)                                  closed  empty     empty    empty       empty      given    given      empty      given
	public.name_version(uuid,uuid,bigint,text,text)                              closed  refused   refused  refused     refused    saved    saved      refused    saved
	public.delete_version(uuid,uuid)                                             closed  refused   refused  refused     refused    refused  removed    refused    removed
	public.apply_changes(uuid,bigint,jsonb,jsonb)                                closed  refused   refused  refused     refused    saved    saved      refused    saved
	public.create_network(uuid,text,jsonb,uuid,text)                             closed  closed    closed   closed      closed     closed   closed     closed     created
	public.create_own_network(uuid,text,jsonb,uuid,text)                         closed  closed    closed   closed      closed     closed   closed     closed     created
	public.set_display_name(uuid,text)                                           closed  closed    closed   closed      closed     closed   closed     closed     saved
	public.set_member(uuid,uuid,text,boolean,text)                               closed  refused   refused  refused     refused    refused  saved      refused    saved
	public.remove_member(uuid,uuid)                                              closed  refused   refused  refused     refused    refused  removed    refused    removed
	public.erase_person(uuid,uuid)                                               closed  refused   refused  refused     refused    erased   erased     refused    erased
	public.edition_draft(uuid,text,uuid)                                         closed  refused   refused  refused     given      refused  given      refused    given
	public.publish_edition(uuid,text,uuid,bigint,text,jsonb,jsonb)               closed  refused   refused  refused     published  refused  published  refused    published
	public.withdraw_edition(uuid,text,uuid)                                      closed  refused   refused  refused     withdrawn  refused  withdrawn  refused    withdrawn
	public.issue_sign_in_link(uuid,text,timestamp with time zone)                closed  closed    closed   closed      closed     closed   closed     closed     issued
	public.redeem_sign_in_link(text)                                             closed  closed    closed   closed      closed     closed   closed     closed     ok
	public.sign_in_link_status(text)                                             closed  closed    closed   closed      closed     closed   closed     closed open
	public.count_attempt(text,integer,integer)                                   closed  closed    closed   closed      closed     closed   closed     closed     yes
	public.network_pulse(uuid,uuid,jsonb)                                        closed  closed    closed   closed      closed     closed   closed     closed     given

	# Permission questions: the policies ask them, so those who read must be able to.
	private.caller()                                                             closed  given     given    given       given      given    given      given      nothing
	private.is_operator()                                                        closed  no        no       no          no         no       no         no         yes
	private.networks_i_read()                                                    closed  -         mine     mine        mine       mine     mine       -          mine
	private.networks_i_know_inside()                                             closed  -         -        mine        mine       mine     mine       -          mine
	private.networks_i_edit()                                                    closed  -         -        -           -          mine     mine       -          mine
	private.networks_i_publish()                                                 closed  closed    closed   closed      closed     closed   closed     closed     mine
	private.networks_i_own()                                                     closed  closed    closed   closed      closed     closed   closed     closed     mine
	private.can_edit(uuid)                                                       closed  closed    closed   closed      closed     closed   closed     closed     yes
	private.can_publish(uuid)                                                    closed  closed    closed   closed      closed     closed   closed     closed     yes
	private.is_owner(uuid)                                                       closed  closed    closed   closed      closed     closed   closed     closed     yes

	# Parts: of reading functions, used as the caller, and of write functions.
	private.unwrapped(jsonb)                                                     closed  given     given    given       given      given    given      given      given
	private.texts_in(jsonb)                                                      closed  given     given    given       given      given    given      given      given
	private.names_in_patch(jsonb)                                                closed  given     given    given       given      given    given      given      given
	private.ids_called(uuid,text)                                                closed  empty     given    given       given      given    given      empty      given
	private.ids_around(uuid,uuid)                                                closed  given     given    given       given      given    given      given      given
	private.person_entries(jsonb)                                                closed  nothing   nothing  nothing     nothing    nothing  nothing    nothing    nothing

	# Inner parts of the write functions.
	private.ids_in_change(jsonb)                                                 closed  closed    closed   closed      closed     closed   closed     closed     empty
	private.kinds_in_change(jsonb)                                               closed  closed    closed   closed      closed     closed   closed     closed     empty
	private.deeds_in_change(jsonb)                                               closed  closed    closed   closed      closed     closed   closed     closed     empty
	private.describe_change()                                                    closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.is_texts(jsonb)                                                      closed  closed    closed   closed      closed     closed   closed     closed     yes
	private.is_translations(jsonb)                                               closed  closed    closed   closed      closed     closed   closed     closed     yes
	private.is_hours(jsonb)                                                      closed  closed    closed   closed      closed     closed   closed     closed     yes
	private.reserved_words()                                                     closed  closed    closed   closed      closed     closed   closed     closed     given
	private.address_is_taken(uuid,text)                                          closed  closed    closed   closed      closed     closed   closed     closed     no
	private.demand_free_slug(uuid,text)                                          closed  closed    closed   closed      closed     closed   closed     closed     given
	private.write_rows(uuid,jsonb)                                               closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.dangling_reference(uuid)                                             closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.demand_integrity(uuid)                                               closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.demand_integrity(uuid,jsonb)                                         closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.dangling_in_rows(uuid,jsonb)                                         closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.is_light(jsonb)                                                      closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.demand_journal_ready(jsonb)                                          closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.demand_other_owner(uuid,uuid)                                        closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.erase_from_editions(uuid,uuid)                                       closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.embed_policy_of(uuid,text,uuid)                                      closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.shows_persons(jsonb)                                                 closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.public_content(uuid,text,uuid)                                       closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.public_network(uuid)                                                 closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.logo_file(text)                                                      closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.public_map_view(uuid,uuid)                                           closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.public_person(public.contacts)                                       closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.public_topics(uuid)                                                  closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.public_organizations(uuid)                                           closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.coming_hours(jsonb)                                                  closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.public_locations(uuid)                                               closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.public_services(uuid)                                                closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.public_contacts(uuid)                                                closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.public_relations(uuid)                                               closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.sorted(anyarray)                                                     closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.among(uuid[],uuid[])                                                 closed  closed    closed   closed      closed     closed   closed     closed     closed
	private.among(jsonb,uuid[])                                                  closed  closed    closed   closed      closed     closed   closed     closed     closed
	`,
	columns
);
