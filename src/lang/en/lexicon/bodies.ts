import type { BodyId } from '../../../ontology/bodies.js'

/** How English names the bodies that every state has; read only beside a state or a nationality. */
export const bodyNames = {
  government: 'government | cabinet | administration | authorities | regime | leadership',
  presidency: 'presidency | presidential office | presidential administration | Presidential Office',
  'foreign-ministry':
    'Foreign Ministry | Ministry of Foreign Affairs | MFA | Foreign Office | State Department | Department of State | Department of Foreign Affairs | Ministry of External Affairs | External Affairs Ministry | Foreign Affairs Ministry | ministry for foreign affairs | foreign affairs department | diplomacy',
  'defence-ministry':
    'Defense Ministry | Defence Ministry | Ministry of Defense | Ministry of Defence | National Defense Ministry | Ministry of National Defense | Ministry of National Defence | Defense Department | Department of Defense | military',
  'interior-ministry':
    'Interior Ministry | Ministry of Interior | Ministry of the Interior | Ministry of Internal Affairs',
  'finance-ministry':
    'Finance Ministry | Ministry of Finance | Treasury | Treasury Department | Department of the Treasury',
  'economy-ministry':
    'Economy Ministry | Ministry of Economy | Ministry of Economic Development | Economic Development Ministry | Ministry of Economic Affairs and Finance',
  'energy-ministry': 'Energy Ministry | Ministry of Energy | Department of Energy | Energy Department',
  'oil-ministry': 'Oil Ministry | Ministry of Oil | Petroleum Ministry | Ministry of Petroleum',
  'transport-ministry':
    'Transport Ministry | Ministry of Transport | Transportation Ministry | Roads Ministry | Ministry of Roads and Urban Development | Ministry of Transportation | Ministry of Railways | Railways Ministry',
  'trade-ministry':
    'Trade Ministry | Ministry of Trade | Ministry of Industry and Trade | Industry and Trade Ministry | Commerce Ministry | Ministry of Commerce | Commerce Department | Department of Commerce | Ministry of Industry | Industry Ministry',
  'agriculture-ministry': 'Agriculture Ministry | Ministry of Agriculture',
  'justice-ministry': 'Justice Ministry | Ministry of Justice | Justice Department | Department of Justice',
  'health-ministry': 'Health Ministry | Ministry of Health',
  'culture-ministry': 'Culture Ministry | Ministry of Culture',
  'education-ministry':
    'Education Ministry | Ministry of Education | Science Ministry | Ministry of Science | Ministry of Higher Education',
  'armed-forces': 'armed forces | army',
  navy: 'navy | naval forces',
  parliament:
    'parliament | National Assembly | legislature | House of Representatives | Supreme Council | Senate | Congress | lower house | upper house',
  'central-bank': 'Central Bank | National Bank | Reserve Bank',
  'supreme-court': 'Supreme Court | Constitutional Court',
  'security-council': 'Security Council | National Security Council',
  railways: 'Railways | national railway | railway company | state railway company',
  customs: 'customs service | customs administration | customs authority',
  'chamber-of-commerce': 'Chamber of Commerce | Chamber of Commerce and Industry',
} as const satisfies Record<BodyId, string>
